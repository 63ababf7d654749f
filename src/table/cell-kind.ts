/** What a cell is by its characters alone, in no language: enough to tell names of columns from values. */
export type CellKind = 'empty' | 'numeric' | 'year' | 'email' | 'url' | 'text';

const EMAIL = /^[^\s@<>]+@[^\s@<>]+\.[A-Za-z]{2,}$/;
const URL_START = /^(?:https?:\/\/|www\.)\S+$/i;
const YEAR = /^(?:19|20)\d\d$/;
/** Amounts, phone numbers, dates, times, postal codes; with the letters of an ISO 8601 date. */
const NUMERIC = /^[-+(#]?[€$£]? ?\d(?:[\d\s.,:/()+'’-]|T(?=\d)|Z$)*\s?[%€$£]?$/;

export function kindOf(cell: string): CellKind {
  const text = cell.trim();
  if (text === '') return 'empty';
  if (YEAR.test(text)) return 'year';
  if (NUMERIC.test(text)) return 'numeric';
  if (EMAIL.test(text)) return 'email';
  return URL_START.test(text) ? 'url' : 'text';
}

/** The cell with its letters and digits made alike, where it has at least two digits: codes of one kind share a shape. */
export function codeShape(cell: string): string | null {
  const text = cell.trim();
  if (text.length > 40 || !/\d.*\d/.test(text)) return null;
  return text
    .replace(/\d/g, '0')
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{Ll}/gu, 'a');
}
