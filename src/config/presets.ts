import { UserError } from '../errors.ts';
import type { AnyRule } from '../linter/rule.ts';
import { didYouMean } from '../nearest.ts';
import type { Settable } from './merge.ts';

type Levels = Readonly<Record<string, 'off' | 'warn' | 'error'>>;

/** The built-in configurations, by the name that `extends` takes. */
const PRESETS: Readonly<Record<string, (recommended: Levels) => Settable>> = {
  'gdpr-lint:recommended': (recommended) => ({ rules: { ...recommended } }),
  'gdpr-lint:strict': (recommended) => ({
    rules: Object.fromEntries(Object.keys(recommended).map((name) => [name, 'error' as const])),
  }),
};

/** What is in force where no configuration says otherwise. */
export const DEFAULT_PRESET = 'gdpr-lint:recommended';

/** @throws UserError `config` where there is no preset of that name */
export function preset(name: string, rules: ReadonlyMap<string, AnyRule>): Settable {
  const build = PRESETS[name];
  if (build === undefined) {
    const known = Object.keys(PRESETS);
    const message = `extends: there is no preset "${name}"${didYouMean(name, known)}: ${known.join(', ')}`;
    throw new UserError('config', message);
  }
  return build(Object.fromEntries([...rules].map(([rule, { recommended }]) => [rule, recommended])));
}
