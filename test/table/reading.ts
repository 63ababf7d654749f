import { bufferSource, type OpenedBytes } from '../../src/table/bytes.ts';
import { openCsv } from '../../src/table/csv.ts';
import { type OpenOptions, openTable } from '../../src/table/open.ts';
import type { Position, Table, TableIssue, TableIssueCode } from '../../src/table/types.ts';

/** A table read to its end. */
export interface Reading {
  readonly table: Table;
  readonly headers: readonly string[];
  readonly records: readonly (readonly string[])[];
  /** `line:column-endLine:endColumn` of every cell. */
  readonly places: readonly (readonly string[])[];
  readonly damaged: readonly boolean[];
  readonly issues: readonly TableIssue[];
  readonly counts: Readonly<Partial<Record<TableIssueCode, number>>>;
}

/** Reads a file that is given as text or bytes. */
export async function read(file: string | Buffer, name = 'contacts.csv', options: OpenOptions = {}) {
  return readToEnd(await openTable(bufferSource(Buffer.from(file), name), options));
}

export async function readToEnd(table: Table): Promise<Reading> {
  const records: string[][] = [];
  const places: string[][] = [];
  const damaged: boolean[] = [];
  let row = 1;
  for await (const block of table.blocks()) {
    if (block.firstRow !== row) throw new Error(`block begins with record ${block.firstRow}, not ${row}`);
    row += block.size;
    for (let i = 0; i < block.size; i += 1) {
      records.push(table.columns.map(({ index }) => block.cell(i, index)));
      places.push(table.columns.map(({ index }) => shown(block.position(i, index))));
      damaged.push(block.damaged(i));
    }
  }
  return {
    table,
    headers: table.columns.map(({ header }) => header),
    records,
    places,
    damaged,
    issues: table.issues,
    counts: Object.fromEntries(table.issueCounts),
  };
}

/** `line:column-endLine:endColumn`. */
export function shown({ line, column, endLine, endColumn }: Position): string {
  return `${line}:${column}-${endLine}:${endColumn}`;
}

/** `code line:column-endLine:endColumn #row`, for the issues that have a place. */
export function issueList(issues: readonly TableIssue[]): string[] {
  return issues.map(({ code, row, position }) => `${code} ${shown(position)} #${row}`);
}

/** Bytes that come in chunks of a size, with the sample that a reading begins with. */
export function inChunks(bytes: Buffer, size: number, sampleLength = bytes.length): OpenedBytes {
  async function* chunks(): AsyncGenerator<Buffer> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  return {
    sample: bytes.subarray(0, sampleLength),
    complete: sampleLength >= bytes.length,
    chunks: chunks(),
    close: async () => {},
  };
}

/** Reads UTF-8 CSV that comes in chunks of a size. */
export async function readInChunks(
  text: string,
  size: number,
  sampleLength?: number,
  encoding = 'utf-8',
): Promise<Reading> {
  const bytes = Buffer.from(text);
  return readToEnd(openCsv(inChunks(bytes, size, sampleLength), encoding, 0, {}));
}
