/** What a record excepts itself from. */
export interface Exception {
  readonly rules: readonly string[];
  /** The last day on which it holds, `YYYY-MM-DD`; null: for good. */
  readonly until: string | null;
}

/** Why what stands in the column excepts nothing: it is written otherwise, has no reason, or a date that is none. */
export type ExceptionProblem = 'form' | 'reason' | 'date';

/** What was read of a cell. */
export interface ParsedExceptions {
  readonly exceptions: readonly Exception[];
  readonly problems: readonly ExceptionProblem[];
}

const KEYWORD = 'ignore';
const UNTIL = 'until ';

/**
 * Reads exceptions as a record makes them: `ignore RULE, RULE: REASON until YYYY-MM-DD`, the date if wanted, several
 * separated by `;`. One without a reason is none (GDPR 5(2): what is let pass must be accounted for).
 */
export function parseExceptions(cell: string): ParsedExceptions {
  const exceptions: Exception[] = [];
  const problems: ExceptionProblem[] = [];
  for (const text of directivesOf(cell)) {
    const read = readDirective(text);
    if (typeof read === 'string') problems.push(read);
    else exceptions.push(read);
  }
  return { exceptions, problems };
}

/** A reason may hold a semicolon: only one with the keyword behind it begins another exception. */
function directivesOf(cell: string): string[] {
  const directives: string[] = [];
  for (const piece of cell.split(/[;\n]/)) {
    const text = piece.trim();
    const last = directives.length - 1;
    if (last < 0 || isDirective(text)) {
      if (text !== '') directives.push(text);
    } else directives[last] = `${directives[last]}; ${text}`;
  }
  return directives;
}

function isDirective(text: string): boolean {
  return text.slice(0, KEYWORD.length).toLowerCase() === KEYWORD && /^\s/.test(text.slice(KEYWORD.length));
}

function readDirective(text: string): Exception | ExceptionProblem {
  if (!isDirective(text)) return 'form';
  const body = text.slice(KEYWORD.length).trim();
  const colon = body.indexOf(':');
  const named = colon < 0 ? body : body.slice(0, colon);
  const rules = named
    .split(',')
    .map((rule) => rule.trim())
    .filter((rule) => rule !== '');
  if (rules.length === 0) return 'form';
  if (colon < 0) return 'reason';
  const { reason, date } = withoutDate(body.slice(colon + 1).trim());
  if (date !== null && !isDay(date)) return 'date';
  return /[\p{L}\p{N}]/u.test(reason) ? { rules, until: date } : 'reason';
}

/** Parts a reason from the date at its end. */
function withoutDate(text: string): { readonly reason: string; readonly date: string | null } {
  const at = text.toLowerCase().lastIndexOf(UNTIL);
  const date = text.slice(at + UNTIL.length).trim();
  const isWord = at === 0 || (at > 0 && /[\s,;(]/.test(text.charAt(at - 1)));
  if (!isWord || !/^\d/.test(date)) return { reason: text, date: null };
  return { reason: text.slice(0, at), date: date.endsWith('.') ? date.slice(0, -1) : date };
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = Number(text.slice(8));
  return day > 0 && day <= (DAYS[Number(text.slice(5, 7)) - 1] ?? 0);
}
