/** What the place where a report is shown can do. */
export interface TerminalAbilities {
  readonly color: boolean;
  readonly unicode: boolean;
  readonly width: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Tells colour by the flag, then NO_COLOR (no-color.org) and FORCE_COLOR, then whether it is a terminal;
 * Unicode by the locale, as POSIX orders the variables. What is no terminal is a file or a pipe, and takes UTF-8.
 */
export function terminal(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  env: Environment,
  flag: boolean | undefined,
): TerminalAbilities {
  return {
    color: flag ?? wantsColor(stream.isTTY === true, env),
    unicode: stream.isTTY !== true || showsUnicode(env),
    width: stream.columns ?? 120,
  };
}

function wantsColor(isTerminal: boolean, env: Environment): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return isTerminal && env.TERM !== 'dumb';
}

function showsUnicode(env: Environment): boolean {
  if (process.platform === 'win32') return env.WT_SESSION !== undefined || env.TERM_PROGRAM === 'vscode';
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  return env.TERM !== 'linux' && (locale === '' || /utf-?8/i.test(locale));
}
