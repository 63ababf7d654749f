import type { Language } from '../linter/settings.ts';

/** The language that a reader's environment asks for, as POSIX orders the variables: French where it says so, else English. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^fr(?:[_.@-]|$)/i.test(locale) ? 'fr' : 'en';
}
