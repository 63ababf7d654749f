import type { CsvCells } from './csv-cells.ts';
import { lineStart } from './line-counter.ts';
import type { Block, CodedValues, Position } from './types.ts';
import { ValueDictionary } from './value-dictionary.ts';

/** The records of one scan. Positions are worked out when they are asked for. */
export class CsvBlock implements Block {
  readonly size: number;
  readonly firstRow: number;
  readonly #scan: CsvCells;
  /** Rows of the scan that are no records: preamble and header. */
  readonly #skip: number;
  /** Line breaks before the scan's text. */
  readonly #line: number;
  readonly #damaged = new Set<number>();
  readonly #dictionaries: ValueDictionary[];
  readonly #coded: (CodedValues | null | undefined)[] = [];

  /** @param dictionaries - by column, the values met in blocks before; added to */
  constructor(
    scan: CsvCells,
    skip: number,
    line: number,
    firstRow: number,
    dictionaries: ValueDictionary[] = [],
  ) {
    this.#dictionaries = dictionaries;
    this.#scan = scan;
    this.#skip = skip;
    this.#line = line;
    this.firstRow = firstRow;
    this.size = scan.rows - skip;
  }

  cell(row: number, columnIndex: number): string {
    return this.#scan.cell(row + this.#skip, columnIndex);
  }

  values(columnIndex: number): readonly string[] {
    const coded = this.coded(columnIndex);
    if (coded === null) return this.#scan.column(columnIndex, this.#skip);
    const { codes, values } = coded;
    return Array.from({ length: this.size }, (_, row) => {
      const code = codes[row] ?? -1;
      return code < 0 ? this.cell(row, columnIndex) : (values[code] ?? '');
    });
  }

  coded(columnIndex: number): CodedValues | null {
    const known = this.#coded[columnIndex];
    if (known !== undefined) return known;
    const dictionary = this.#dictionaries[columnIndex] ?? new ValueDictionary();
    this.#dictionaries[columnIndex] = dictionary;
    const coded = dictionary.begin() ? this.#code(columnIndex, dictionary) : null;
    this.#coded[columnIndex] = coded;
    return coded;
  }

  #code(columnIndex: number, dictionary: ValueDictionary): CodedValues {
    const codes = dictionary.room(this.size);
    this.#scan.code(columnIndex, this.#skip, dictionary, codes);
    return { codes, values: dictionary.values };
  }

  damage(row: number): void {
    this.#damaged.add(row);
  }

  damaged(row: number): boolean {
    return this.#damaged.size > 0 && this.#damaged.has(row);
  }

  position(row: number, columnIndex: number, start?: number, end?: number): Position {
    const scan = this.#scan;
    const at = row + this.#skip;
    const last = Math.max(0, scan.width(at) - 1);
    if (start === undefined && columnIndex >= 0 && columnIndex <= last && scan.isOneLine(at)) {
      const line = this.#line + scan.lineOf(at) + 1;
      const rowStart = scan.startOf(at) - 1;
      const column = scan.writtenStart(at, columnIndex) - rowStart;
      return { line, column, endLine: line, endColumn: scan.writtenEnd(at, columnIndex) - rowStart };
    }
    const [rowFrom] = this.#written(at, 0);
    if (columnIndex < 0 || columnIndex > last) {
      const [, rowTo] = this.#written(at, last);
      return this.#place(at, columnIndex < 0 ? rowFrom : rowTo, rowTo, rowFrom);
    }
    const [from, to] =
      start === undefined || end === undefined
        ? this.#written(at, columnIndex)
        : [scan.offsetIn(at, columnIndex, start), scan.offsetIn(at, columnIndex, end)];
    return this.#place(at, from, to, rowFrom);
  }

  /** Offsets of a cell with its quotes. */
  #written(at: number, column: number): readonly [from: number, to: number] {
    return [this.#scan.writtenStart(at, column), this.#scan.writtenEnd(at, column)];
  }

  #place(row: number, from: number, to: number, rowFrom: number): Position {
    const { text } = this.#scan;
    const rowStart = lineStart(text, 0, rowFrom);
    const line = this.#line + this.#scan.lineOf(row) + 1;
    // Most records are one line: no line break need be looked for.
    if (this.#scan.isOneLine(row))
      return { line, column: from - rowStart + 1, endLine: line, endColumn: to - rowStart + 1 };
    const first = lineAndColumn(text, rowStart, from);
    const second = lineAndColumn(text, rowStart, to);
    return {
      line: line + first.breaks,
      column: first.column,
      endLine: line + second.breaks,
      endColumn: second.column,
    };
  }
}

function lineAndColumn(text: string, start: number, offset: number): { breaks: number; column: number } {
  let breaks = 0;
  let lineBegin = start;
  for (let i = start; i < offset; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) {
      breaks += 1;
      lineBegin = i + 1;
    }
  }
  return { breaks, column: offset - lineBegin + 1 };
}
