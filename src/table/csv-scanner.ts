import { CsvCells, newScanRoom, type ScanDialect, type ScanIssue, type ScanRoom } from './csv-cells.ts';
import { countLineBreaks } from './line-counter.ts';

export type { ScanDialect, ScanIssue, ScanRoom } from './csv-cells.ts';

const LF = 10;
const CR = 13;
const SPACE = 32;
const TAB = 9;
const BACKSLASH = 92;

/**
 * A cell longer than this many characters was not meant: its opening quote is taken for a plain character,
 * so that one forgotten quote costs a row and not the rest of the file.
 */
export const LONGEST_CELL = 1 << 20;

/**
 * The cells of a text as offsets, without a string or object per cell. RFC 4180, read leniently:
 * what a damaged row loses, it loses for itself and says so.
 */
export class CsvScan extends CsvCells {
  #cells = 0;

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
    super(text, dialect, room);
    this.#scan(atEnd, mostRows);
  }

  #scan(atEnd: boolean, mostRows: number): void {
    const { units, text } = this;
    const { length } = text;
    let at = 0;
    let line = 0;
    while (at < length && this.rows < mostRows) {
      const rowCell = this.#cells;
      const rowStart = at;
      const rowLine = line;
      const issuesBefore = this.issues.length;
      const end = this.#row(at, atEnd);
      const isCut = end < 0 || (end >= length ? !atEnd : !atEnd && end + 1 >= length && units[end] === CR);
      if (isCut) {
        this.#cells = rowCell;
        this.issues.length = issuesBefore;
        this.consumed = rowStart;
        this.lineBreaks = rowLine;
        this.close(rowCell);
        return;
      }
      at = end;
      if (end < length) {
        at += 1;
        line += 1;
        if (units[end] === LF) this.lineEnds |= 1;
        else if (at < length && units[at] === LF) {
          this.lineEnds |= 2;
          at += 1;
        } else this.lineEnds |= 4;
      }
      if (this.#multiline) {
        line += this.#breaksInCells(rowCell);
        this.#multiline = false;
      }
      if (this.#isBlank(rowCell)) {
        this.#cells = rowCell;
        this.blankLines += 1;
      } else {
        this.openRow(rowCell, rowStart, rowLine);
      }
      this.consumed = at;
    }
    this.lineBreaks = line;
    this.close(this.#cells);
  }

  /** Reads the cells of a row; returns the offset of its line end, or {@link INCOMPLETE}. */
  #row(start: number, atEnd: boolean): number {
    const { units } = this;
    const { length } = this.text;
    const { delimiter, quote } = this.dialect;
    const highest = Math.max(delimiter, CR);
    const rowCell = this.#cells;
    let at = start;
    for (;;) {
      let end = NOT_QUOTED;
      const first = units[at];
      if (first === quote) end = this.#quotedCell(at, at, atEnd, this.#cells - rowCell);
      else if (first === SPACE) end = this.#paddedCell(at, atEnd, this.#cells - rowCell);
      if (end === INCOMPLETE) return INCOMPLETE;
      if (end === NOT_QUOTED) {
        end = at;
        while (end < length) {
          const code = units[end] ?? 0;
          // Most characters stand above the marks.
          if (code <= highest && (code === delimiter || code === LF || code === CR)) break;
          end += 1;
        }
        this.#push(at, end);
      }
      if (end >= length || units[end] !== delimiter) return end;
      at = end + 1;
    }
  }

  /** Set while the current record has a quoted cell with a line break in it. */
  #multiline = false;

  #breaksInCells(from: number): number {
    let breaks = 0;
    for (let cell = from; cell < this.#cells; cell += 1) {
      const end = this.ends[cell] ?? 0;
      breaks += countLineBreaks(this.text, this.starts[cell] ?? 0, end >= 0 ? end : ~end);
    }
    return breaks;
  }

  /** Whether a record holds nothing: spreadsheets pad tables with rows of bare delimiters. */
  #isBlank(firstCell: number): boolean {
    for (let cell = firstCell; cell < this.#cells; cell += 1) if (!this.#isBlankCell(cell)) return false;
    // In a table of one column, a pair of quotes with nothing inside is a cell that somebody wrote.
    const start = this.starts[firstCell] ?? 0;
    return this.#cells > firstCell + 1 || start === 0 || this.units[start - 1] !== this.dialect.quote;
  }

  #isBlankCell(cell: number): boolean {
    for (let i = this.starts[cell] ?? 0, end = this.ends[cell] ?? 0; i < end; i += 1) {
      const code = this.units[i];
      if (code !== SPACE && code !== TAB && code !== 0xfeff && code !== 0x1a) return false;
    }
    return (this.ends[cell] ?? 0) >= 0;
  }

  /** Reads a cell whose quote stands behind spaces (`a, "b, c"`): a quote only where it closes as one. */
  #paddedCell(start: number, atEnd: boolean, cellInRow: number): number {
    const { text, units } = this;
    let open = start;
    while (units[open] === SPACE) open += 1;
    if (open >= text.length) return atEnd ? NOT_QUOTED : INCOMPLETE;
    return units[open] === this.dialect.quote ? this.#quotedCell(open, start, atEnd, cellInRow) : NOT_QUOTED;
  }

  /**
   * Reads a cell that opens with a quote; returns the offset behind it.
   *
   * @param open - offset of the quote
   * @param start - offset of the cell, before `open` where spaces stand between
   */
  #quotedCell(open: number, start: number, atEnd: boolean, cellInRow: number): number {
    const { text, units } = this;
    const { delimiter, quote, backslash } = this.dialect;
    const length = text.length;
    const limit = Math.min(length, open + LONGEST_CELL);
    let escaped = false;
    let strayAt = -1;
    let at = open + 1;
    for (;;) {
      let close = at;
      while (close < limit && units[close] !== quote) {
        const code = units[close];
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
        const code =
          limit === length || hasLineBreak(units, open, limit) ? 'unclosed-quote' : 'cell-too-long';
        return this.#literalCell(open, start, open, code, cellInRow, atEnd);
      }
      const next = close + 1 < length ? (units[close + 1] ?? 0) : -1;
      if (next === -1 && !atEnd) return INCOMPLETE;
      if (next === quote && !backslash) {
        escaped = true;
        at = close + 2;
        continue;
      }
      let behind = close + 1;
      while (behind < length && (units[behind] === SPACE || (units[behind] === TAB && delimiter !== TAB))) {
        behind += 1;
      }
      if (behind >= length && !atEnd) return INCOMPLETE;
      const code = behind < length ? (units[behind] ?? 0) : -1;
      if (code === -1 || code === delimiter || code === LF || code === CR) {
        if (strayAt >= 0) {
          if (start < open) return NOT_QUOTED;
          this.issues.push({ code: 'stray-quote', row: this.rows, cell: cellInRow, offset: strayAt });
        } else if (!this.#multiline && hasLineBreak(units, open, close)) this.#multiline = true;
        this.#push(open + 1, escaped ? ~close : close);
        return behind;
      }
      if (strayAt < 0) {
        if (hasLineBreak(units, open, close))
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
    const { text, units } = this;
    const { delimiter } = this.dialect;
    let end = open;
    while (end < text.length) {
      const char = units[end];
      if (char === delimiter || char === LF || char === CR) break;
      end += 1;
    }
    if (end >= text.length && !atEnd) return INCOMPLETE;
    this.issues.push({ code, row: this.rows, cell, offset: issueAt });
    this.#push(open, end);
    return end;
  }

  #push(start: number, end: number): void {
    if (this.#cells === this.starts.length) this.growCells();
    this.starts[this.#cells] = start;
    this.ends[this.#cells] = end;
    this.#cells += 1;
  }
}

/** The cell goes on behind the end of the text at hand. */
const INCOMPLETE = -1;

/** The cell does not stand in quotes. */
const NOT_QUOTED = -2;

function hasLineBreak(units: Uint16Array, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const code = units[i];
    if (code === LF || code === CR) return true;
  }
  return false;
}
