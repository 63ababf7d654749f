import { countLineBreaks } from './line-counter.ts';

const LF = 10;
const CR = 13;
const SPACE = 32;
const TAB = 9;
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

/**
 * A cell longer than this many characters was not meant: its opening quote is taken for a plain character,
 * so that one forgotten quote costs a row and not the rest of the file.
 */
export const LONGEST_CELL = 1 << 20;

/** The arrays that a scan fills. */
export interface ScanRoom {
  readonly firstCell: Int32Array<ArrayBuffer>;
  readonly rowStart: Int32Array<ArrayBuffer>;
  readonly rowLine: Int32Array<ArrayBuffer>;
  readonly starts: Int32Array<ArrayBuffer>;
  readonly ends: Int32Array<ArrayBuffer>;
}

function newScanRoom(): ScanRoom {
  return {
    firstCell: new Int32Array(1024),
    rowStart: new Int32Array(1024),
    rowLine: new Int32Array(1024),
    starts: new Int32Array(8192),
    ends: new Int32Array(8192),
  };
}

/**
 * The cells of a text as offsets, without a string or object per cell. RFC 4180, read leniently:
 * what a damaged row loses, it loses for itself and says so.
 */
export class CsvScan {
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
  /** Per record, index of its first cell; one more entry closes the last record. */
  #firstCell: Int32Array<ArrayBuffer>;
  /** Per record, the offset of its first character. */
  #rowStart: Int32Array<ArrayBuffer>;
  /** Per record, line breaks before it. */
  #rowLine: Int32Array<ArrayBuffer>;
  #starts: Int32Array<ArrayBuffer>;
  /** End of the cell's content; its complement where quotes inside are escaped. */
  #ends: Int32Array<ArrayBuffer>;
  #cells = 0;
  readonly #dialect: ScanDialect;

  /**
   * @param text - text that begins with a record
   * @param atEnd - whether the text is all there is; else the record cut off at its end is left unread
   * @param mostRows - stop after that many records
   * @param room - arrays of a scan that is not needed any more
   */
  constructor(
    text: string,
    dialect: ScanDialect,
    atEnd: boolean,
    mostRows = Number.POSITIVE_INFINITY,
    room: ScanRoom = newScanRoom(),
  ) {
    this.text = text;
    this.#dialect = dialect;
    this.#firstCell = room.firstCell;
    this.#rowStart = room.rowStart;
    this.#rowLine = room.rowLine;
    this.#starts = room.starts;
    this.#ends = room.ends;
    this.#scan(atEnd, mostRows);
  }

  /** The scan's arrays, for the next scan: this one may not be asked again then. */
  release(): ScanRoom {
    return {
      firstCell: this.#firstCell,
      rowStart: this.#rowStart,
      rowLine: this.#rowLine,
      starts: this.#starts,
      ends: this.#ends,
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
    const end = this.#ends[index] ?? 0;
    const start = this.#starts[index] ?? 0;
    return end >= 0 ? this.text.slice(start, end) : this.#unescape(this.text.slice(start, ~end));
  }

  /** Whether a cell is empty, without cutting it out. */
  isEmpty(row: number, column: number): boolean {
    const index = (this.#firstCell[row] ?? 0) + column;
    if (index >= (this.#firstCell[row + 1] ?? 0)) return true;
    const end = this.#ends[index] ?? 0;
    return end === (this.#starts[index] ?? 0);
  }

  /** Offsets of a cell's content in the text, without its quotes. */
  span(row: number, column: number): readonly [start: number, end: number] {
    const index = (this.#firstCell[row] ?? 0) + column;
    const end = this.#ends[index] ?? 0;
    return [this.#starts[index] ?? 0, end >= 0 ? end : ~end];
  }

  /** Whether a cell stands in quotes. */
  isQuoted(row: number, column: number): boolean {
    const [start, end] = this.span(row, column);
    const { quote } = this.#dialect;
    return start > 0 && this.text.charCodeAt(start - 1) === quote && this.text.charCodeAt(end) === quote;
  }

  /** Offset in the text of a position in a cell's value. */
  offsetIn(row: number, column: number, position: number): number {
    const index = (this.#firstCell[row] ?? 0) + column;
    const start = this.#starts[index] ?? 0;
    if ((this.#ends[index] ?? 0) >= 0) return start + position;
    let offset = start;
    for (let seen = 0; seen < position; seen += 1) offset += this.#isEscape(offset) ? 2 : 1;
    return offset;
  }

  #isEscape(offset: number): boolean {
    const next = this.text.charCodeAt(offset + 1);
    const { quote, backslash } = this.#dialect;
    const code = this.text.charCodeAt(offset);
    return backslash
      ? code === BACKSLASH && (next === quote || next === BACKSLASH)
      : code === quote && next === quote;
  }

  #unescape(raw: string): string {
    const quote = String.fromCharCode(this.#dialect.quote);
    if (!this.#dialect.backslash) return raw.replaceAll(quote + quote, quote);
    return raw.replaceAll(`\\${quote}`, quote).replaceAll('\\\\', '\\');
  }

  #scan(atEnd: boolean, mostRows: number): void {
    const { text } = this;
    const { delimiter, quote } = this.#dialect;
    const length = text.length;
    let at = 0;
    let line = 0;
    while (at < length && this.rows < mostRows) {
      const rowCell = this.#cells;
      const rowStart = at;
      const rowLine = line;
      const issuesBefore = this.issues.length;
      let complete = false;
      for (;;) {
        let end = NOT_QUOTED;
        const first = text.charCodeAt(at);
        if (first === quote) end = this.#quotedCell(at, at, atEnd, this.#cells - rowCell);
        else if (first === SPACE) end = this.#paddedCell(at, atEnd, this.#cells - rowCell);
        if (end === INCOMPLETE) break;
        if (end === NOT_QUOTED) {
          end = at;
          while (end < length) {
            const code = text.charCodeAt(end);
            if (code === delimiter || code === LF || code === CR) break;
            end += 1;
          }
          this.#push(at, end);
        }
        if (end >= length) {
          complete = atEnd;
          at = length;
          break;
        }
        const code = text.charCodeAt(end);
        if (code === delimiter) {
          at = end + 1;
          continue;
        }
        if (code === CR) {
          if (end + 1 >= length && !atEnd) break;
          if (text.charCodeAt(end + 1) === LF) {
            this.lineEnds |= 2;
            at = end + 2;
          } else {
            this.lineEnds |= 4;
            at = end + 1;
          }
        } else {
          this.lineEnds |= 1;
          at = end + 1;
        }
        line += 1;
        complete = true;
        break;
      }
      if (!complete) {
        this.#cells = rowCell;
        this.issues.length = issuesBefore;
        this.consumed = rowStart;
        this.lineBreaks = rowLine;
        this.#close();
        return;
      }
      if (this.#multiline) {
        line += this.#breaksInCells(rowCell);
        this.#multiline = false;
      }
      if (this.#isBlank(rowCell)) {
        this.#cells = rowCell;
        this.blankLines += 1;
      } else {
        this.#openRow(rowCell, rowStart, rowLine);
      }
      this.consumed = at;
    }
    this.lineBreaks = line;
    this.#close();
  }

  /** Set while the current record has a quoted cell with a line break in it. */
  #multiline = false;

  #breaksInCells(from: number): number {
    let breaks = 0;
    for (let cell = from; cell < this.#cells; cell += 1) {
      const end = this.#ends[cell] ?? 0;
      breaks += countLineBreaks(this.text, this.#starts[cell] ?? 0, end >= 0 ? end : ~end);
    }
    return breaks;
  }

  /** Whether a record holds nothing: spreadsheets pad tables with rows of bare delimiters. */
  #isBlank(firstCell: number): boolean {
    for (let cell = firstCell; cell < this.#cells; cell += 1) if (!this.#isBlankCell(cell)) return false;
    // In a table of one column, a pair of quotes with nothing inside is a cell that somebody wrote.
    const start = this.#starts[firstCell] ?? 0;
    return (
      this.#cells > firstCell + 1 || start === 0 || this.text.charCodeAt(start - 1) !== this.#dialect.quote
    );
  }

  #isBlankCell(cell: number): boolean {
    for (let i = this.#starts[cell] ?? 0, end = this.#ends[cell] ?? 0; i < end; i += 1) {
      const code = this.text.charCodeAt(i);
      if (code !== SPACE && code !== TAB && code !== 0xfeff && code !== 0x1a) return false;
    }
    return (this.#ends[cell] ?? 0) >= 0;
  }

  /** Reads a cell whose quote stands behind spaces (`a, "b, c"`): a quote only where it closes as one. */
  #paddedCell(start: number, atEnd: boolean, cellInRow: number): number {
    const { text } = this;
    let open = start;
    while (text.charCodeAt(open) === SPACE) open += 1;
    if (open >= text.length) return atEnd ? NOT_QUOTED : INCOMPLETE;
    return text.charCodeAt(open) === this.#dialect.quote
      ? this.#quotedCell(open, start, atEnd, cellInRow)
      : NOT_QUOTED;
  }

  /**
   * Reads a cell that opens with a quote; returns the offset behind it.
   *
   * @param open - offset of the quote
   * @param start - offset of the cell, before `open` where spaces stand between
   */
  #quotedCell(open: number, start: number, atEnd: boolean, cellInRow: number): number {
    const { text } = this;
    const { delimiter, quote, backslash } = this.#dialect;
    const length = text.length;
    const limit = Math.min(length, open + LONGEST_CELL);
    let escaped = false;
    let strayAt = -1;
    let at = open + 1;
    for (;;) {
      let close = at;
      while (close < limit && text.charCodeAt(close) !== quote) {
        const code = text.charCodeAt(close);
        if (backslash && code === BACKSLASH) {
          escaped = true;
          close += 1;
        } else if (strayAt >= 0 && (code === LF || code === CR)) {
          // Quotes that are not doubled are forgiven within a line; beyond it they could take in the rest of the file.
          return this.#literalCell(open, start, strayAt, 'stray-quote', cellInRow, atEnd);
        }
        close += 1;
      }
      if (close >= limit) {
        if (limit === length && !atEnd) return INCOMPLETE;
        if (strayAt >= 0) return this.#literalCell(open, start, strayAt, 'stray-quote', cellInRow, atEnd);
        // What goes on over line ends was left open; what does not is a cell of its own right.
        const code = limit === length || hasLineBreak(text, open, limit) ? 'unclosed-quote' : 'cell-too-long';
        return this.#literalCell(open, start, open, code, cellInRow, atEnd);
      }
      const next = close + 1 < length ? text.charCodeAt(close + 1) : -1;
      if (next === -1 && !atEnd) return INCOMPLETE;
      if (next === quote && !backslash) {
        escaped = true;
        at = close + 2;
        continue;
      }
      let behind = close + 1;
      while (
        behind < length &&
        (text.charCodeAt(behind) === SPACE || (text.charCodeAt(behind) === TAB && delimiter !== TAB))
      ) {
        behind += 1;
      }
      if (behind >= length && !atEnd) return INCOMPLETE;
      const code = behind < length ? text.charCodeAt(behind) : -1;
      if (code === -1 || code === delimiter || code === LF || code === CR) {
        if (strayAt >= 0) {
          if (start < open) return NOT_QUOTED;
          this.issues.push({ code: 'stray-quote', row: this.rows, cell: cellInRow, offset: strayAt });
        } else if (!this.#multiline && hasLineBreak(text, open, close)) this.#multiline = true;
        this.#push(open + 1, escaped ? ~close : close);
        return behind;
      }
      if (strayAt < 0) {
        if (hasLineBreak(text, open, close))
          return this.#literalCell(open, start, open, 'unclosed-quote', cellInRow, atEnd);
        strayAt = close;
      }
      at = close + 1;
    }
  }

  /** Takes an opening quote that can't be one for a plain character: the cell goes to the next delimiter or line end. */
  #literalCell(
    open: number,
    start: number,
    issueAt: number,
    code: ScanIssue['code'],
    cell: number,
    atEnd: boolean,
  ): number {
    // Behind spaces a quote is a plain character unless it proves otherwise.
    if (start < open) return NOT_QUOTED;
    const { text } = this;
    const { delimiter } = this.#dialect;
    let end = open;
    while (end < text.length) {
      const char = text.charCodeAt(end);
      if (char === delimiter || char === LF || char === CR) break;
      end += 1;
    }
    if (end >= text.length && !atEnd) return INCOMPLETE;
    this.issues.push({ code, row: this.rows, cell, offset: issueAt });
    this.#push(open, end);
    return end;
  }

  #push(start: number, end: number): void {
    if (this.#cells === this.#starts.length) {
      this.#starts = grown(this.#starts);
      this.#ends = grown(this.#ends);
    }
    this.#starts[this.#cells] = start;
    this.#ends[this.#cells] = end;
    this.#cells += 1;
  }

  #openRow(firstCell: number, start: number, line: number): void {
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

  #close(): void {
    this.#firstCell[this.rows] = this.#cells;
  }
}

/** The cell goes on behind the end of the text at hand. */
const INCOMPLETE = -1;

/** The cell does not stand in quotes. */
const NOT_QUOTED = -2;

function hasLineBreak(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const code = text.charCodeAt(i);
    if (code === LF || code === CR) return true;
  }
  return false;
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
