import { codeShape, kindOf } from './cell-kind.ts';
import type { Rows } from './layout.ts';

/** How many columns speak for a row being the header of the rows below it, and how many against. */
export interface HeaderEvidence {
  /** Columns in which the row has a word and the rows below have numbers, dates or addresses. */
  readonly header: number;
  /** Columns in which the row has what the rows below have. */
  readonly data: number;
  /** Columns in which the row's word comes again as a value. */
  readonly recurring: number;
  /** Cells that no header has: an e-mail or web address. */
  readonly addresses: number;
}

const ROWS_BELOW = 100;
/** The share of a column's values that must be of one kind to make it a column of that kind. */
const MOST = 0.7;

/** Holds a row against the rows below it, column by column. */
export function headerEvidence(scan: Rows, row: number): HeaderEvidence {
  const evidence = { header: 0, data: 0, recurring: 0, addresses: 0 };
  const below: number[] = [];
  // Files joined together repeat their header: that makes it no value.
  for (let next = row + 1; next < scan.rows && below.length < ROWS_BELOW; next += 1)
    if (!areAlike(scan, row, next)) below.push(next);
  for (let column = 0; column < scan.width(row); column += 1) {
    const cell = scan.cell(row, column).trim();
    const kind = kindOf(cell);
    if (kind === 'empty') continue;
    if (kind === 'email' || kind === 'url') evidence.addresses += 1;
    else if (below.length === 0) {
      if (kind === 'numeric' && /\d.*\d.*\d.*\d.*\d/.test(cell)) evidence.data += 1;
    } else {
      const verdict = compare(scan, below, column, cell);
      if (verdict !== null) evidence[verdict] += 1;
    }
  }
  return evidence;
}

function compare(
  scan: Rows,
  below: readonly number[],
  column: number,
  cell: string,
): 'header' | 'data' | 'recurring' | null {
  const kind = kindOf(cell);
  const shape = codeShape(cell);
  let filled = 0;
  let alike = 0;
  let plain = 0;
  let sameShape = 0;
  let recurs = false;
  for (const row of below) {
    const value = scan.cell(row, column).trim();
    const other = kindOf(value);
    if (other === 'empty') continue;
    filled += 1;
    if (other === kind) alike += 1;
    if (other === 'text') plain += 1;
    if (shape !== null && codeShape(value) === shape) sameShape += 1;
    if (value === cell) recurs = true;
  }
  if (filled === 0) return null;
  if (kind !== 'text') return alike >= MOST * filled ? 'data' : null;
  if (shape !== null && sameShape >= MOST * filled) return 'data';
  if (plain <= (1 - MOST) * filled) return 'header';
  return recurs ? 'recurring' : null;
}

function areAlike(scan: Rows, row: number, other: number): boolean {
  const width = scan.width(row);
  if (scan.width(other) !== width) return false;
  for (let column = 0; column < width; column += 1)
    if (scan.cell(row, column).trim() !== scan.cell(other, column).trim()) return false;
  return true;
}

/** Whether a row holds values and no names of columns. */
export function isData({ header, data, recurring, addresses }: HeaderEvidence): boolean {
  if (addresses > 0) return true;
  return data > header || (data === 0 && header === 0 && recurring >= 2);
}
