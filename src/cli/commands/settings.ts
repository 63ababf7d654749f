import type { Settable } from '../../config/merge.ts';
import { UserError } from '../../errors.ts';
import { type KeyFlags, secretPlaces } from '../suppression/key-flags.ts';

/** The part of the command line that wins over the configuration. */
export interface SettingFlags extends KeyFlags {
  readonly rule?: readonly string[];
  readonly suppression?: readonly string[];
  readonly channel?: readonly string[];
  readonly jurisdiction?: string;
  readonly asOf?: string;
}

/**
 * Turns flags into settings, validated like those of a file. Without flags no schema is loaded.
 *
 * @throws UserError `config` or `usage` that names the flag
 */
export async function settingsOf(flags: SettingFlags): Promise<Settable> {
  const value: Record<string, unknown> = {};
  if (flags.rule !== undefined) value.rules = Object.fromEntries(flags.rule.map(ruleFlag));
  if (flags.suppression !== undefined) value.suppression = keyedLists(flags.suppression, flags);
  if (flags.channel !== undefined) value.campaign = { channels: flags.channel };
  if (flags.jurisdiction !== undefined) value.jurisdiction = flags.jurisdiction.toUpperCase();
  if (flags.asOf !== undefined) value.asOf = flags.asOf;
  if (Object.keys(value).length === 0) return {};
  const [{ configSchema }, { validated }] = await Promise.all([
    import('../../config/schema.ts'),
    import('../../config/validate.ts'),
  ]);
  return validated(configSchema, value, 'command line');
}

/** The key is for the lists of the command line: those of a configuration name their own. */
function keyedLists(paths: readonly string[], flags: SettingFlags): unknown[] {
  const secrets = secretPlaces(flags);
  return paths.map((path) => (Object.keys(secrets).length === 0 ? path : { path, ...secrets }));
}

/** `origin: warn`, or `retention: [error, {"months": 24}]`. */
function ruleFlag(flag: string): [name: string, setting: unknown] {
  const colon = flag.indexOf(':');
  const name = flag.slice(0, colon).trim();
  const setting = flag.slice(colon + 1).trim();
  if (colon <= 0 || setting === '') {
    throw new UserError(
      'usage',
      `--rule "${flag}" is not of the form "name: severity"`,
      'Write --rule "origin: warn".',
    );
  }
  if (!setting.startsWith('[')) return [name, /^[012]$/.test(setting) ? Number(setting) : setting];
  try {
    return [name, JSON.parse(setting.replace(/^\[\s*(off|warn|error)\b/, '["$1"'))];
  } catch {
    throw new UserError(
      'usage',
      `--rule "${flag}": the options are no valid JSON`,
      `Write --rule '${name}: ["error", {"option": 1}]'.`,
    );
  }
}
