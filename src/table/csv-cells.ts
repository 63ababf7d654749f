import { countLineBreaks } from './line-counter.ts';
import type { ValueDictionary } from './value-dictionary.ts';

const BACKSLASH = 92;

/** What the scanner must know of a dialect. `quote` is -1 where cells are never quoted. */
export interface ScanDialect {
  readonly delimiter: number;
  readonly quote: number;
  /** Whether a backslash takes the special meaning off a quote (as MySQL writes it), and not a second quote. */
  readonly backslash: boolean;
}

/** A quote that did not do what a quote does. */
export interface ScanIssue {
  readonly code: 'unclosed-quote' | 'stray-quote' | 'cell-too-long';
  /** Row within the scan, and cell within the row. */
  readonly row: number;
  readonly cell: number;
  readonly offset: number;
}

/** The arrays that a scan fills. */
export interface ScanRoom {
  /** The text in UTF-16 units: an array is read several times as fast as a string. */
  units: Uint16Array<ArrayBuffer>;
  firstCell: Int32Array<ArrayBuffer>;
  rowStart: Int32Array<ArrayBuffer>;
  rowLine: Int32Array<ArrayBuffer>;
  starts: Int32Array<ArrayBuffer>;
  ends: Int32Array<ArrayBuffer>;
}

export function newScanRoom(): ScanRoom {
  return {
    units: new Uint16Array(1 << 14),
    firstCell: new Int32Array(1024),
    rowStart: new Int32Array(1024),
    rowLine: new Int32Array(1024),
    starts: new Int32Array(8192),
    ends: new Int32Array(8192),
  };
}

/** The cells of a text as offsets: a string is made of those that are asked for. */
export class CsvCells {
  readonly text: string;
  /** Number of records. Blank lines are none. */
  rows = 0;
  /** Number of lines that held nothing. */
  blankLines = 0;
  /** First offset that does not belong to a complete record. */
  consumed = 0;
  readonly issues: ScanIssue[] = [];
  /** Line breaks before `consumed`. */
  lineBreaks = 0;
  /** Kinds of line end met, as bits: 1 LF, 2 CRLF, 4 CR. */
  lineEnds = 0;
  protected readonly dialect: ScanDialect;
  protected readonly units: Uint16Array<ArrayBuffer>;
  /** Per record, index of its first cell; one more entry closes the last record. */
  #firstCell: Int32Array<ArrayBuffer>;
  /** Per record, the offset of its first character. */
  #rowStart: Int32Array<ArrayBuffer>;
  /** Per record, line breaks before it. */
  #rowLine: Int32Array<ArrayBuffer>;
  protected starts: Int32Array<ArrayBuffer>;
  /** End of the cell's content; its complement where quotes inside are escaped. */
  protected ends: Int32Array<ArrayBuffer>;

  /** @param room - arrays of a scan that is not needed any more */
  constructor(text: string, dialect: ScanDialect, room: ScanRoom) {
    this.text = text;
    this.dialect = dialect;
    const units = room.units.length > text.length ? room.units : new Uint16Array(text.length + 1);
    Buffer.from(units.buffer).write(text, 'utf16le');
    // Whoever looks one character too far sees none.
    units[text.length] = 0;
    this.units = units;
    this.#firstCell = room.firstCell;
    this.#rowStart = room.rowStart;
    this.#rowLine = room.rowLine;
    this.starts = room.starts;
    this.ends = room.ends;
  }

  /** The scan's arrays, for the next scan: this one may not be asked again then. */
  release(): ScanRoom {
    return {
      units: this.units,
      firstCell: this.#firstCell,
      rowStart: this.#rowStart,
      rowLine: this.#rowLine,
      starts: this.starts,
      ends: this.ends,
    };
  }

  /** The offset of a record's first character; `consumed` for the one behind the last. */
  startOf(row: number): number {
    return row < this.rows ? (this.#rowStart[row] ?? 0) : this.consumed;
  }

  /** How many cells a record has. */
  width(row: number): number {
    return (this.#firstCell[row + 1] ?? 0) - (this.#firstCell[row] ?? 0);
  }

  /** Line breaks in the text before the record. */
  lineOf(row: number): number {
    return this.#rowLine[row] ?? 0;
  }

  /** Whether blank lines, or rows without content, stand above a record. */
  isSetApart(row: number): boolean {
    if (row === 0) return this.lineOf(0) > 0;
    const above = row - 1;
    const [, end] = this.span(above, this.width(above) - 1);
    const lines = countLineBreaks(this.text, this.span(above, 0)[0], end) + 1;
    return this.lineOf(row) > this.lineOf(above) + lines;
  }

  /** The value of a cell, without its quotes; an empty string where the record has no such cell. */
  cell(row: number, column: number): string {
    const first = this.#firstCell[row] ?? 0;
    const index = first + column;
    if (column < 0 || index >= (this.#firstCell[row + 1] ?? 0)) return '';
    return this.#valueAt(index);
  }

  /** The values of a column, from a row on. */
  column(column: number, fromRow: number): string[] {
    const values: string[] = new Array(this.rows - fromRow);
    const firstCell = this.#firstCell;
    for (let row = fromRow; row < this.rows; row += 1) {
      const index = (firstCell[row] ?? 0) + column;
      values[row - fromRow] = index < (firstCell[row + 1] ?? 0) ? this.#valueAt(index) : '';
    }
    return values;
  }

  /**
   * Numbers the values of a column, from a row on: -1 for those that have no number.
   *
   * @param dictionary - the values that the column had in texts before
   * @param codes - filled, by row
   */
  code(column: number, fromRow: number, dictionary: ValueDictionary, codes: Int32Array): void {
    const firstCell = this.#firstCell;
    for (let row = fromRow; row < this.rows; row += 1) {
      const index = (firstCell[row] ?? 0) + column;
      const start = this.starts[index] ?? 0;
      const end = index < (firstCell[row + 1] ?? 0) ? (this.ends[index] ?? 0) : start;
      codes[row - fromRow] = end < 0 ? -1 : dictionary.codeOf(this.text, this.units, start, end);
    }
  }

  #valueAt(index: number): string {
    const end = this.ends[index] ?? 0;
    const start = this.starts[index] ?? 0;
    return end >= 0 ? this.text.slice(start, end) : this.#unescape(this.text.slice(start, ~end));
  }

  /** Offsets of a cell's content in the text, without its quotes. */
  span(row: number, column: number): readonly [start: number, end: number] {
    const index = (this.#firstCell[row] ?? 0) + column;
    const end = this.ends[index] ?? 0;
    return [this.starts[index] ?? 0, end >= 0 ? end : ~end];
  }

  /** Offset of a cell with its quotes. */
  writtenStart(row: number, column: number): number {
    const index = (this.#firstCell[row] ?? 0) + column;
    return (this.starts[index] ?? 0) - (this.#isQuoted(index) ? 1 : 0);
  }

  /** Offset behind a cell with its quotes. */
  writtenEnd(row: number, column: number): number {
    const index = (this.#firstCell[row] ?? 0) + column;
    const end = this.ends[index] ?? 0;
    return (end >= 0 ? end : ~end) + (this.#isQuoted(index) ? 1 : 0);
  }

  /** Whether a record is known to be of one line, and another stands under it. */
  isOneLine(row: number): boolean {
    return row + 1 < this.rows && (this.#rowLine[row + 1] ?? 0) === (this.#rowLine[row] ?? 0) + 1;
  }

  #isQuoted(index: number): boolean {
    const start = this.starts[index] ?? 0;
    const end = this.ends[index] ?? 0;
    const { quote } = this.dialect;
    return start > 0 && this.units[start - 1] === quote && this.units[end >= 0 ? end : ~end] === quote;
  }

  /** Offset in the text of a position in a cell's value. */
  offsetIn(row: number, column: number, position: number): number {
    const index = (this.#firstCell[row] ?? 0) + column;
    const start = this.starts[index] ?? 0;
    if ((this.ends[index] ?? 0) >= 0) return start + position;
    let offset = start;
    for (let seen = 0; seen < position; seen += 1) offset += this.#isEscape(offset) ? 2 : 1;
    return offset;
  }

  #isEscape(offset: number): boolean {
    const next = this.text.charCodeAt(offset + 1);
    const { quote, backslash } = this.dialect;
    const code = this.text.charCodeAt(offset);
    return backslash
      ? code === BACKSLASH && (next === quote || next === BACKSLASH)
      : code === quote && next === quote;
  }

  #unescape(raw: string): string {
    const quote = String.fromCharCode(this.dialect.quote);
    if (!this.dialect.backslash) return raw.replaceAll(quote + quote, quote);
    return raw.replaceAll(`\\${quote}`, quote).replaceAll('\\\\', '\\');
  }

  /** Makes place for more cells. */
  protected growCells(): void {
    this.starts = grown(this.starts);
    this.ends = grown(this.ends);
  }

  protected openRow(firstCell: number, start: number, line: number): void {
    if (this.rows + 1 >= this.#firstCell.length) {
      this.#firstCell = grown(this.#firstCell);
      this.#rowStart = grown(this.#rowStart);
      this.#rowLine = grown(this.#rowLine);
    }
    this.#firstCell[this.rows] = firstCell;
    this.#rowStart[this.rows] = start;
    this.#rowLine[this.rows] = line;
    this.rows += 1;
  }

  /** To be called behind the last row. */
  protected close(cells: number): void {
    this.#firstCell[this.rows] = cells;
  }
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
