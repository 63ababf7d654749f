import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import type { OpenedBytes } from './bytes.ts';
import { createDecoder } from './encoding.ts';
import { IssueLog, NO_POSITION } from './issues.ts';
import { findLayout, type Rows } from './layout.ts';
import { countLineBreaks, lineStart } from './line-counter.ts';
import type { Block, Dialect, Position, RawColumn, Table } from './types.ts';

/** A record as csv-parse gives it with `raw` and `info`. */
interface ParsedRecord {
  readonly record: string[];
  /** The record as written, its line end included. */
  readonly raw: string;
}

const RECORDS_PER_BLOCK = 500;

/**
 * Opens bytes as a CSV table through csv-parse: slower than the scanner, for what the scanner does not read, which is
 * a delimiter of several characters.
 *
 * @param delimiter - two characters or more
 */
export async function openCsvWithLibrary(
  bytes: OpenedBytes,
  encoding: string,
  bomLength: number,
  delimiter: string,
): Promise<Table> {
  const decoder = createDecoder(encoding);
  async function* text(): AsyncGenerator<string> {
    let skip = bomLength;
    for await (const chunk of bytes.chunks) {
      yield decoder.decode(chunk.subarray(Math.min(skip, chunk.length)));
      skip = Math.max(0, skip - chunk.length);
    }
    yield decoder.end();
  }
  const parser = Readable.from(text()).pipe(
    parse({ delimiter, raw: true, relax_quotes: true, relax_column_count: true, skip_empty_lines: true }),
  );
  const records = parser[Symbol.asyncIterator]() as AsyncIterator<ParsedRecord>;
  const sample = await take(records, RECORDS_PER_BLOCK);
  return new LibraryTable({ encoding, bom: bomLength > 0, delimiter, sample, records });
}

async function take(records: AsyncIterator<ParsedRecord>, most: number): Promise<ParsedRecord[]> {
  const taken: ParsedRecord[] = [];
  while (taken.length < most) {
    const next = await records.next();
    if (next.done === true) break;
    taken.push(next.value);
  }
  return taken;
}

interface LibraryInput {
  readonly encoding: string;
  readonly bom: boolean;
  readonly delimiter: string;
  readonly sample: readonly ParsedRecord[];
  readonly records: AsyncIterator<ParsedRecord>;
}

class LibraryTable implements Table {
  readonly columns: readonly RawColumn[];
  readonly dialect: Dialect;
  readonly #input: LibraryInput;
  readonly #headerRow: number;
  readonly #log = new IssueLog();

  constructor(input: LibraryInput) {
    this.#input = input;
    const layout = findLayout(rowsOf(input.sample));
    this.#headerRow = layout.headerRow;
    this.columns = layout.headers.map((header, index) => ({ index, header }));
    const before = input.sample.slice(0, Math.max(0, layout.headerRow)).map(({ raw }) => raw);
    this.dialect = {
      format: 'csv',
      encoding: input.encoding,
      bom: input.bom,
      delimiter: input.delimiter,
      quote: '"',
      escape: '"',
      headerLine: layout.headerRow < 0 ? 0 : countLineBreaks(before.join(''), 0, before.join('').length) + 1,
      lineEnd: input.sample[0]?.raw.includes('\r\n') === true ? '\r\n' : '\n',
    };
    if (layout.headerRow < 0)
      this.#log.add('no-header', { position: { line: 1, column: 1, endLine: 1, endColumn: 1 } });
  }

  get issues() {
    return this.#log.kept;
  }

  get issueCounts() {
    return this.#log.counts;
  }

  headerPosition(columnIndex: number): Position {
    const header = this.#input.sample[this.#headerRow];
    if (header === undefined) return NO_POSITION;
    return placeOf(header, columnIndex, this.#input.delimiter, this.dialect.headerLine);
  }

  async *blocks(): AsyncGenerator<Block> {
    const { delimiter, sample, records } = this.#input;
    let line = 1;
    let row = 1;
    let batch = [...sample];
    let skip = this.#headerRow + 1;
    while (batch.length > 0) {
      const lines = batch.map(({ raw }) => {
        const at = line;
        line += countLineBreaks(raw, 0, raw.length);
        return at;
      });
      const block = new LibraryBlock(batch.slice(skip), lines.slice(skip), row, delimiter);
      skip = 0;
      this.#inspect(block);
      if (block.size > 0) yield block;
      row += block.size;
      batch = await take(records, RECORDS_PER_BLOCK);
    }
    if (row === 1) this.#log.add('no-records', { data: { columns: this.columns.length } });
  }

  #inspect(block: LibraryBlock): void {
    const columns = this.columns.length;
    for (let row = 0; row < block.size; row += 1) {
      const cells = block.width(row);
      const place = {
        row: block.firstRow + row,
        position: block.position(row, -1),
        data: { cells, columns },
      };
      if (cells < columns) this.#log.add('missing-cells', place);
      else if (block.isFilledFrom(row, columns)) {
        this.#log.add('extra-cells', place);
        block.damage(row);
      }
      if (block.isUndecodable(row)) {
        this.#log.add('undecodable-bytes', place);
        block.damage(row);
      }
    }
  }
}

function rowsOf(records: readonly ParsedRecord[]): Rows {
  return {
    rows: records.length,
    width: (row) => records[row]?.record.length ?? 0,
    cell: (row, column) => records[row]?.record[column] ?? '',
  };
}

class LibraryBlock implements Block {
  readonly firstRow: number;
  readonly #records: readonly ParsedRecord[];
  readonly #lines: readonly number[];
  readonly #delimiter: string;
  readonly #damaged = new Set<number>();

  constructor(
    records: readonly ParsedRecord[],
    lines: readonly number[],
    firstRow: number,
    delimiter: string,
  ) {
    this.#records = records;
    this.#lines = lines;
    this.firstRow = firstRow;
    this.#delimiter = delimiter;
  }

  get size(): number {
    return this.#records.length;
  }

  width(row: number): number {
    return this.#records[row]?.record.length ?? 0;
  }

  isFilledFrom(row: number, column: number): boolean {
    return this.#records[row]?.record.slice(column).some((cell) => cell.trim() !== '') === true;
  }

  isUndecodable(row: number): boolean {
    return this.#records[row]?.raw.includes('\ufffd') === true;
  }

  damage(row: number): void {
    this.#damaged.add(row);
  }

  damaged(row: number): boolean {
    return this.#damaged.has(row);
  }

  cell(row: number, columnIndex: number): string {
    return this.#records[row]?.record[columnIndex] ?? '';
  }

  values(columnIndex: number): readonly string[] {
    return this.#records.map(({ record }) => record[columnIndex] ?? '');
  }

  position(row: number, columnIndex: number): Position {
    const record = this.#records[row];
    return record === undefined
      ? NO_POSITION
      : placeOf(record, columnIndex, this.#delimiter, this.#lines[row] ?? 0);
  }
}

/**
 * Where a cell stands: csv-parse tells of records only, so the raw record is walked by the lengths of its cells. Of a
 * delimiter of several characters its raw text keeps one, so that the record is put together again first.
 */
function placeOf(
  { raw, record }: ParsedRecord,
  columnIndex: number,
  delimiter: string,
  line: number,
): Position {
  const cells: string[] = [];
  let read = 0;
  for (const value of record) {
    const end = Math.min(endOfCell(raw, read, value), raw.length);
    cells.push(raw.slice(read, end));
    read = end + 1;
  }
  const text = cells.join(delimiter);
  const at = columnIndex <= 0 ? 0 : cells.slice(0, columnIndex).join(delimiter).length + delimiter.length;
  const end = columnIndex < 0 ? text.length : at + (cells[columnIndex] ?? '').length;
  const place = (offset: number) => {
    const begin = lineStart(text, 0, offset);
    return { line: line + countLineBreaks(text, 0, begin), column: offset - begin + 1 };
  };
  const from = place(Math.min(at, text.length));
  const to = place(Math.min(end, text.length));
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

function endOfCell(raw: string, start: number, value: string): number {
  if (raw.charAt(start) !== '"' || raw.startsWith(value, start)) return start + value.length;
  return start + value.replaceAll('"', '""').length + 2;
}
