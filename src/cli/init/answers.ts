import type { Language } from '../../linter/settings.ts';

/** What a configuration is written from: the user's answers, or the defaults. */
export interface Answers {
  readonly preset: string;
  readonly controller: string;
  /** ISO 3166-1 code. */
  readonly jurisdiction: string;
  readonly audience: 'auto' | 'consumer' | 'professional';
  /** Empty: those that a file has addresses for. */
  readonly channels: readonly string[];
  readonly offer: string;
  /** Paths of objection lists. */
  readonly suppression: readonly string[];
}

/** The options of `gdpr-lint init`: each answers a question. */
export interface InitCommandOptions {
  readonly output: string;
  readonly preset?: string;
  readonly controller?: string;
  readonly jurisdiction?: string;
  readonly audience?: Answers['audience'];
  readonly channel?: readonly string[];
  readonly offer?: string;
  readonly suppression?: readonly string[];
  readonly yes?: true;
  readonly force?: true;
  readonly lang: Language;
}

/** The preset that fits those whom a campaign is for. */
export function presetFor(audience: Answers['audience'], channels: readonly string[]): string {
  if (audience === 'consumer') return 'gdpr-lint:b2c';
  const isEmailOnly = channels.length === 1 && channels[0] === 'email';
  return audience === 'professional' && isEmailOnly ? 'gdpr-lint:b2b-email' : 'gdpr-lint:recommended';
}

/** What the flags say, and the defaults for what they don't. */
export function answersOf(options: InitCommandOptions): Answers {
  const { controller = '', jurisdiction = 'FR', audience = 'auto', offer = '' } = options;
  const { channel: channels = [], suppression = [] } = options;
  return {
    preset: options.preset ?? presetFor(audience, channels),
    controller,
    jurisdiction: jurisdiction.toUpperCase(),
    audience,
    channels,
    offer,
    suppression,
  };
}
