import { kindOf } from './cell-kind.ts';
import { headerEvidence, isData } from './header-evidence.ts';

/** Rows of cells, as whoever read them has them. */
export interface Rows {
  readonly rows: number;
  width(row: number): number;
  cell(row: number, column: number): string;
  /** Whether blank lines stand above a row: they part a preamble from the table. */
  isSetApart?(row: number): boolean;
}

/** Where a table begins in a text: its header, and how many columns it has. */
export interface Layout {
  /** Row of the header within the scan; -1 where the data begins at once. */
  readonly headerRow: number;
  readonly headers: readonly string[];
}

/** Exports explain themselves in a few lines, not in pages. */
const LONGEST_PREAMBLE = 30;
const SAMPLE_ROWS = 500;
/** The share of a table's columns that its header names, and of a list's rows that hold its values. */
const FULL = 0.75;

/**
 * Finds the header among the first rows: below a preamble (a title, notes, the date of the export), which is
 * narrower or emptier than the table. A first row that holds data is no header.
 */
export function findLayout(scan: Rows): Layout {
  if (scan.rows === 0) return { headerRow: -1, headers: [] };
  const headerRow = headerRowOf(scan);
  if (isData(headerEvidence(scan, headerRow))) {
    return { headerRow: -1, headers: Array.from({ length: usedWidth(scan, headerRow) }, () => '') };
  }
  const width = Math.max(usedWidth(scan, headerRow + 1), lastFilled(scan, headerRow) + 1);
  return {
    headerRow,
    headers: Array.from({ length: width }, (_, column) => scan.cell(headerRow, column).trim()),
  };
}

function headerRowOf(scan: Rows): number {
  const rows = Math.min(scan.rows, SAMPLE_ROWS);
  const usual = mostFrequentWidth(scan, rows);
  if (usual < 2) return headerOfList(scan, rows);
  const filled = Array.from({ length: rows }, (_, row) => countFilled(scan, row));
  const first = firstFullRow(scan, filled, usual);
  const sorted = filled.toSorted((a, b) => b - a);
  // One row with a stray delimiter is wider than the table.
  const full = FULL * (sorted[rows > 2 ? 1 : 0] ?? 0);
  for (let row = first + 1; row < Math.min(rows, first + LONGEST_PREAMBLE); row += 1) {
    // A row with an address is a record: what stands above a header below it would be lost.
    if (holdsAddress(scan, row - 1)) return first;
    const isFuller = (filled[first] ?? 0) < full && (filled[row] ?? 0) > (filled[first] ?? 0);
    if ((filled[row] ?? 0) < full || !(isFuller || scan.isSetApart?.(row) === true)) continue;
    const { header, data, addresses } = headerEvidence(scan, row);
    if (header > 0 && data === 0 && addresses === 0) return row;
  }
  return first;
}

/** The first row that is no preamble by its width and by the number of its cells that hold something. */
function firstFullRow(scan: Rows, filled: readonly number[], usual: number): number {
  for (let row = commentRows(scan); row < Math.min(filled.length - 1, LONGEST_PREAMBLE); row += 1) {
    const cells = filled[row] ?? 0;
    const narrow = scan.width(row) < usual && scan.width(row) <= Math.max(1, usual / 2);
    const sparse = usual >= 3 && cells <= Math.max(1, Math.floor(usual / 4));
    if (!narrow && !sparse) return row;
    // A sparse row is only a preamble where a fuller one follows soon.
    const next = filled.slice(row + 1, row + 1 + LONGEST_PREAMBLE);
    if (!next.some((count) => count > Math.max(cells, usual / 2 - 1))) return row;
  }
  return 0;
}

function holdsAddress(scan: Rows, row: number): boolean {
  for (let column = 0; column < scan.width(row); column += 1) {
    if (kindOf(scan.cell(row, column).trim()) === 'email') return true;
  }
  return false;
}

/** How many rows at the top are comments. One alone may be a header that begins with a number sign. */
function commentRows(scan: Rows): number {
  let row = 0;
  while (row < Math.min(scan.rows, LONGEST_PREAMBLE) && scan.cell(row, 0).startsWith('#')) row += 1;
  return row >= 2 && row < Math.min(scan.rows, LONGEST_PREAMBLE) ? row : 0;
}

/** The header of a list of one column stands right above the first value, where the values are of a kind. */
function headerOfList(scan: Rows, rows: number): number {
  const isValue = (row: number) => !['text', 'empty'].includes(kindOf(scan.cell(row, 0)));
  let first = 0;
  while (first < Math.min(rows, LONGEST_PREAMBLE) && !isValue(first)) first += 1;
  if (first < 2 || first >= rows) return 0;
  let values = 0;
  for (let row = first; row < rows; row += 1) if (isValue(row)) values += 1;
  return values >= FULL * (rows - first) ? first - 1 : 0;
}

/** The width that most rows have, from the first row on that is cut at all: a preamble can be longer than the table. */
function mostFrequentWidth(scan: Rows, rows: number): number {
  const widths = new Map<number, number>();
  let first = 0;
  while (first < Math.min(rows, LONGEST_PREAMBLE) && scan.width(first) < 2) first += 1;
  if (first === rows) return 1;
  for (let row = rows - first < 2 ? 0 : first; row < rows; row += 1)
    widths.set(scan.width(row), (widths.get(scan.width(row)) ?? 0) + 1);
  let usual = 0;
  let most = 0;
  for (const [width, count] of widths) {
    if (count > most || (count === most && width > usual)) {
      usual = width;
      most = count;
    }
  }
  return usual;
}

function countFilled(scan: Rows, row: number): number {
  let count = 0;
  for (let column = 0; column < scan.width(row); column += 1)
    if (scan.cell(row, column).trim() !== '') count += 1;
  return count;
}

function lastFilled(scan: Rows, row: number): number {
  for (let column = scan.width(row) - 1; column >= 0; column -= 1)
    if (scan.cell(row, column).trim() !== '') return column;
  return -1;
}

/**
 * The number of columns that the rows from `from` on use: cells without a header count where at least half of the
 * rows fill them, for they hold data that must be checked; columns that are empty to the end do not.
 */
function usedWidth(scan: Rows, from: number): number {
  const rows = Math.min(scan.rows, from + SAMPLE_ROWS);
  const uses: number[] = [];
  for (let row = from; row < rows; row += 1) {
    const last = lastFilled(scan, row);
    for (let column = 0; column <= last; column += 1) uses[column] = (uses[column] ?? 0) + 1;
  }
  let width = 0;
  uses.forEach((count, column) => {
    if (count * 2 >= rows - from) width = column + 1;
  });
  return width;
}
