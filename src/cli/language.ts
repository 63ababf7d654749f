import type { Language } from '../linter/settings.ts';

/** The language that a reader's environment asks for, as POSIX orders the variables: French where it says so, else English. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^fr(?:[_.@-]|$)/i.test(locale) ? 'fr' : 'en';
}

/** The language that a command line asks for, though it may not be sound; else that of the environment. */
export function languageAsked(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const at = argv.findLastIndex((each) => each === '--lang' || each.startsWith('--lang='));
  const named = argv[at] === '--lang' ? argv[at + 1] : argv[at]?.slice('--lang='.length);
  return named === 'fr' || named === 'en' ? named : languageOf(env);
}
