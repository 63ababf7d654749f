import { UserError } from '../errors.ts';
import type { AnyRule } from '../linter/rule.ts';
import { didYouMean } from '../nearest.ts';
import type { Settable } from './merge.ts';

type Levels = Readonly<Record<string, 'off' | 'warn' | 'error'>>;

/** The built-in configurations, by the name that `extends` takes. */
const PRESETS: Readonly<Record<string, (recommended: Levels) => Settable>> = {
  /** What can be adopted on the first day: errors for what the file itself shows, warnings for the rest. */
  'gdpr-lint:recommended': (recommended) => ({ rules: { ...recommended } }),
  /** Every rule as an error; a finding that the law behind it is not sure enough for stays a warning. */
  'gdpr-lint:strict': (recommended) => ({
    rules: Object.fromEntries(Object.keys(recommended).map((name) => [name, 'error' as const])),
  }),
  /** Cold e-mail to people at work: opt-out in many countries, if the offer relates to their profession. */
  'gdpr-lint:b2b-email': (recommended) => ({
    campaign: { audience: 'professional', channels: ['email'] },
    rules: { ...recommended, ...only(recommended, B2B_EMAIL) },
  }),
  /** Private people: consent for most channels, and no profession that an offer could relate to. */
  'gdpr-lint:b2c': (recommended) => ({
    campaign: { audience: 'consumer' },
    rules: { ...recommended, ...only(recommended, B2C) },
  }),
};

const B2B_EMAIL: Levels = { 'b2b-relevance': 'error', 'objection-mechanism': 'error', origin: 'error' };
const B2C: Levels = { 'b2b-relevance': 'off', 'consent-channel': 'error', minimization: 'error' };

/** The levels of the rules that there are. */
function only(known: Levels, levels: Levels): Levels {
  return Object.fromEntries(Object.entries(levels).filter(([name]) => Object.hasOwn(known, name)));
}

/** The names of the presets. */
export const PRESET_NAMES: readonly string[] = Object.keys(PRESETS);

/** What is in force where no configuration says otherwise. */
export const DEFAULT_PRESET = 'gdpr-lint:recommended';

/** @throws UserError `config` where there is no preset of that name */
export function preset(name: string, rules: ReadonlyMap<string, AnyRule>): Settable {
  const build = PRESETS[name];
  if (build === undefined) {
    const message = `extends: there is no preset "${name}"${didYouMean(name, PRESET_NAMES)}: ${PRESET_NAMES.join(', ')}`;
    throw new UserError('config', message);
  }
  return build(Object.fromEntries([...rules].map(([rule, { recommended }]) => [rule, recommended])));
}
