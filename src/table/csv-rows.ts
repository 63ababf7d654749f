import { UserError } from '../errors.ts';
import { type ByteSource, inPieces } from './bytes.ts';
import { CsvScan, type ScanDialect, type ScanRoom } from './csv-scanner.ts';
import type { CsvLayout, Dialect } from './types.ts';

/**
 * A row of a CSV file as it stands there, in the file's own units (bytes, or pairs of them in UTF-16), each as a
 * character of that code: what is written back from it is, byte for byte, what was read.
 */
export interface RawRow {
  /** 1-based number of the record; 0 for the rows above the first record. */
  readonly record: number;
  /** The row's cells as written, quotes and padding included, without delimiters. */
  readonly cells: readonly string[];
  /** The line end, and the empty lines behind it. */
  readonly tail: string;
}

/** Turns the bytes of a file into characters that stand for its units, and back. */
interface Units {
  read(bytes: Buffer): string;
  write(text: string): Buffer;
  readonly width: 1 | 2;
}

const BYTES: Units = {
  read: (bytes) => bytes.toString('latin1'),
  write: (text) => Buffer.from(text, 'latin1'),
  width: 1,
};
const UTF_16_LE: Units = {
  read: (bytes) => bytes.toString('utf16le'),
  write: (text) => Buffer.from(text, 'utf16le'),
  width: 2,
};
const UTF_16_BE: Units = {
  read: (bytes) => Buffer.from(bytes).swap16().toString('utf16le'),
  write: (text) => Buffer.from(text, 'utf16le').swap16(),
  width: 2,
};

/** The encodings whose characters of several bytes may hold a `|` or a backslash, but no other mark of a CSV file. */
const CJK = /^(?:gb|gbk|big5|shift_jis|euc)/;
const UNSAFE = /^(?:iso-2022|utf-7|hz|utf-32)/;

function unitsOf({ encoding, delimiter, escape: escapedBy }: Dialect): Units | null {
  if (encoding === 'utf-16le') return UTF_16_LE;
  if (encoding === 'utf-16be') return UTF_16_BE;
  if (UNSAFE.test(encoding)) return null;
  return CJK.test(encoding) && (delimiter === '|' || escapedBy === '\\') ? null : BYTES;
}

/** The rows of a CSV file as they are, and the way to write them. */
export interface RawRows {
  /** What stands before the first row: byte order mark and `sep=` line. */
  readonly head: Buffer;
  /** The rows, those above the first record included. Read once. */
  rows(): AsyncGenerator<RawRow>;
  /** The bytes of what rows are made of. */
  bytes(text: string): Buffer;
  readonly delimiter: string;
  readonly width: 1 | 2;
}

/**
 * Opens a CSV file to have its rows copied.
 *
 * @param source - the file; read once more from its start
 * @param dialect - as the table has it
 * @throws UserError `usage` for an encoding or a delimiter in which rows can't be told apart by their bytes
 */
export function openRawRows(source: ByteSource, dialect: Dialect, layout: CsvLayout): RawRows {
  const { delimiter, quote } = dialect;
  const units = unitsOf(dialect);
  if (units === null || delimiter === null || delimiter.length !== 1) {
    throw new UserError(
      'usage',
      `${source.name} can't be cleaned: its rows can't be copied as they are in ${dialect.encoding} with delimiter "${delimiter ?? ''}"`,
      'Save it as UTF-8 with a delimiter of one character.',
    );
  }
  const scanDialect: ScanDialect = {
    delimiter: delimiter.charCodeAt(0),
    quote: quote?.charCodeAt(0) ?? -1,
    backslash: dialect.escape === '\\',
  };
  const head = Buffer.alloc(layout.headBytes);
  return {
    head,
    delimiter,
    width: units.width,
    bytes: units.write,
    rows: () => readRows(source, units, scanDialect, layout, head),
  };
}

async function* readRows(
  source: ByteSource,
  units: Units,
  dialect: ScanDialect,
  { headBytes, rowsAbove }: CsvLayout,
  head: Buffer,
): AsyncGenerator<RawRow> {
  let pending = '';
  let odd: Buffer = Buffer.alloc(0);
  let taken = 0;
  let above = rowsAbove;
  let record = 0;
  let room: ScanRoom | undefined;
  function* cut(text: string, atEnd: boolean): Generator<RawRow> {
    const scan = new CsvScan(text, dialect, atEnd, Number.POSITIVE_INFINITY, room);
    // Empty lines above the first row of a piece belong to the row before; they are kept with the next one.
    let begin = 0;
    for (let row = 0; row < scan.rows; row += 1) {
      const lead = text.slice(begin, scan.startOf(row));
      begin = scan.startOf(row + 1);
      if (above > 0) above -= 1;
      else record += 1;
      const raw = rawRow(scan, row, begin, record, dialect);
      yield lead === '' ? raw : { ...raw, cells: [lead + (raw.cells[0] ?? ''), ...raw.cells.slice(1)] };
    }
    pending = text.slice(scan.rows === 0 ? 0 : scan.consumed);
    room = scan.release();
  }
  for await (const piece of inPieces(source.open())) {
    if (piece === null) continue;
    const skip = Math.min(headBytes - taken, piece.length);
    piece.copy(head, taken, 0, skip);
    taken += skip;
    const bytes = odd.length > 0 ? Buffer.concat([odd, piece.subarray(skip)]) : piece.subarray(skip);
    const whole = bytes.length - (bytes.length % units.width);
    const text = pending + units.read(bytes.subarray(0, whole));
    odd = Buffer.from(bytes.subarray(whole));
    yield* cut(text, false);
  }
  if (pending.length > 0) yield* cut(pending, true);
  if (pending.length > 0) yield { record: -1, cells: [], tail: pending };
}

const isLineEnd = (code: number): boolean => code === 10 || code === 13;

function rawRow(
  scan: CsvScan,
  row: number,
  next: number,
  record: number,
  { delimiter }: ScanDialect,
): RawRow {
  const { text } = scan;
  const cells: string[] = [];
  let start = scan.startOf(row);
  const last = scan.width(row) - 1;
  for (let cell = 0; cell <= last; cell += 1) {
    // Behind a closing quote, spaces may stand before the delimiter.
    let end = Math.max(start, scan.writtenEnd(row, cell));
    while (
      end < next &&
      !(cell < last ? text.charCodeAt(end) === delimiter : isLineEnd(text.charCodeAt(end)))
    )
      end += 1;
    cells.push(text.slice(start, end));
    start = end + 1;
    if (cell === last) return { record, cells, tail: text.slice(end, next) };
  }
  return { record, cells, tail: text.slice(start, next) };
}
