import { isLetter, labelsOf } from './identifiers-label.ts';
import { foldValue } from './yes-no-fold.ts';

/** A number among the words of a cell: from its first digit to its last, with single separators between. */
export interface NumberInCell {
  /** As written, with the parts of other runs that belong to it. */
  readonly text: string;
  /** Up to three letters before the number that may belong to it (`FR`, `CHE`, `U`); empty where there are none. */
  readonly before: string;
  /** Whether nothing but these letters stands before the number. */
  readonly isFirst: boolean;
  /** Letters after the number that may belong to it (`Z`, `MVA`); empty where there are none. */
  readonly after: string;
}

/** What a cell of words and numbers holds. */
export interface WordedCell {
  readonly numbers: readonly NumberInCell[];
  /** What the words say of the numbers; see the table of labels. */
  readonly kinds: ReadonlySet<string>;
}

interface Run {
  readonly start: number;
  readonly end: number;
}

const LONGEST_BEFORE = 3;
const LONGEST_AFTER = 3;
/** `R.C.S.`, `N.I.F.`: an abbreviation in single letters. */
const INITIALS = /(?<![\p{L}\d])(?:[A-Za-z]\.){2,5}/gu;
const PLUS = 43;
/** No cell with one identifier has more numbers beside it. */
const MOST_RUNS = 8;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** What may stand once between two groups of one number; a closing bracket after `(0)`. */
function isJoint(code: number): boolean {
  return (
    code === 32 || code === 41 || (code >= 45 && code <= 47) || code === 95 || code === 160 || code === 0x202f
  );
}

/** The end of the word at a place: letters and digits. */
function wordEnd(cell: string, start: number): number {
  let end = start;
  while (end < cell.length && (isDigit(cell.charCodeAt(end)) || isLetter(cell.charCodeAt(end)))) end++;
  return end;
}

function hasDigit(cell: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (isDigit(cell.charCodeAt(index))) return true;
  return false;
}

/** Words with digits in them that stand together. */
function runsOf(cell: string, words: Run[]): Run[] {
  const runs: Run[] = [];
  for (let index = 0; index < cell.length; ) {
    const end = wordEnd(cell, index);
    if (end === index) {
      index++;
      continue;
    }
    const last = runs.at(-1);
    if (!hasDigit(cell, index, end)) words.push({ start: index, end });
    else if (last?.end === index - 1 && isJoint(cell.charCodeAt(index - 1)))
      runs[runs.length - 1] = { start: last.start, end };
    else runs.push({ start: index, end });
    index = end;
  }
  return runs;
}

/** Whether two runs may be parts of one number: ` - ` or a word such as `clé` between them. */
function areJoined(between: string): boolean {
  const words = foldValue(between);
  return words === '' ? !/[,;:|&+]/.test(between) : labelsOf(words)?.includes('join') === true;
}

/**
 * Reads a cell in which words stand before, between or after numbers: `société immatriculée au RCS de Lille sous le
 * numéro 557 350 931`, `1830967268103 clé 43`, `SIRET 371.392.002.00015 - APE 6201Z`.
 */
export function readWordedCell(written: string): WordedCell {
  const cell = written.replace(INITIALS, (initials) => `${initials.replaceAll('.', '')} `);
  const words: Run[] = [];
  const runs = runsOf(cell, words).slice(0, MOST_RUNS);
  const kinds = new Set<string>();
  for (const { start, end } of words)
    for (const kind of labelsOf(foldValue(cell.slice(start, end))) ?? []) kinds.add(kind);
  const numbers: NumberInCell[] = [];
  for (const [index, run] of runs.entries()) {
    const next = runs[index + 1];
    if (next !== undefined && areJoined(cell.slice(run.end, next.start)))
      numbers.push(withLetters(cell, run, next));
    numbers.push(withLetters(cell, run, run));
  }
  return { numbers, kinds };
}

function withLetters(cell: string, first: Run, last: Run): NumberInCell {
  let end = first.start;
  while (end > 0 && !isLetter(cell.charCodeAt(end - 1)) && !isDigit(cell.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > 0 && isLetter(cell.charCodeAt(start - 1))) start--;
  const before = first.start - end <= LONGEST_BEFORE ? cell.slice(start, end) : '';
  const afterStart = isJoint(cell.charCodeAt(last.end)) ? last.end + 1 : last.end;
  const after = cell.slice(afterStart, wordEnd(cell, afterStart));
  const sign = cell.charCodeAt(first.start - 1) === PLUS ? 1 : 0;
  const text = cell.slice(first.start - sign, first.end).replace(')', '');
  return {
    text: first === last ? text : `${text} ${cell.slice(last.start, last.end)}`,
    isFirst: start === 0,
    before: before.length <= LONGEST_BEFORE ? before.toUpperCase() : '',
    after: after.length <= LONGEST_AFTER && !hasDigit(after, 0, after.length) ? after.toUpperCase() : '',
  };
}
