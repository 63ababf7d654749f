import type { AnyRule } from '../linter/rule.ts';
import type { Settable } from './merge.ts';
import { DEFAULT_PRESET, preset } from './presets.ts';

/** A configuration with all that it extends laid under it, and its plug-ins loaded. */
export interface LoadedConfig {
  /** The file, or null for the built-in one. */
  readonly path: string | null;
  readonly settings: Settable;
  readonly overrides: readonly (Settable & { readonly files: readonly string[] })[];
  readonly ignores: readonly string[];
  readonly rules: ReadonlyMap<string, AnyRule>;
}

/** The configuration of those who have none. */
export function defaultConfig(builtIn: ReadonlyMap<string, AnyRule>): LoadedConfig {
  return {
    path: null,
    settings: preset(DEFAULT_PRESET, builtIn),
    overrides: [],
    ignores: [],
    rules: builtIn,
  };
}
