import { open } from 'node:fs/promises';
import { SAMPLE_BYTES } from '../table/bytes.ts';
import { CsvScan } from '../table/csv-scanner.ts';
import type { Table } from '../table/types.ts';

/** How much is looked at to find the beginning of a record. */
const WINDOW_BYTES = 1 << 17;
/** So many records of the right width say that the place was well chosen. */
const FEWEST_RECORDS = 8;
const LINE_FEED = 10;

/** The encodings in which a byte below 128 is the ASCII character, whatever stands before it. */
const BYTEWISE = /^(?:utf-8|windows-125[0-8]|iso-8859-\d+)$/;

/**
 * Finds places where a CSV file can be cut, each at the beginning of a record. They are guesses: whether a record ends
 * there is known for certain when all that stands before has been read.
 *
 * @param path - of the file
 * @param aims - offsets in bytes, in ascending order, behind each of which a place is wanted
 * @returns offsets in bytes, in ascending order; none where the file can't be cut
 */
export async function findCuts(path: string, table: Table, aims: readonly number[]): Promise<number[]> {
  const { format, encoding, delimiter } = table.dialect;
  if (format !== 'csv' || delimiter?.length !== 1 || !BYTEWISE.test(encoding)) return [];
  if (table.partEnd === undefined) return [];
  const file = await open(path, 'r');
  try {
    const cuts: number[] = [];
    for (const from of aims) {
      const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(WINDOW_BYTES), position: from });
      const begin = firstRecord(buffer.subarray(0, bytesRead), table);
      // The first part holds the sample that the columns are understood from.
      if (begin < 0 || from + begin < SAMPLE_BYTES) return [];
      cuts.push(from + begin);
    }
    return cuts;
  } finally {
    await file.close();
  }
}

/** Where a record begins in bytes out of the middle of a file, or -1 where that can't be told. */
function firstRecord(bytes: Buffer, { dialect, columns }: Table): number {
  const begin = bytes.indexOf(LINE_FEED) + 1;
  if (begin === 0) return -1;
  const scan = new CsvScan(
    bytes.subarray(begin).toString('latin1'),
    {
      delimiter: dialect.delimiter?.charCodeAt(0) ?? 0,
      quote: dialect.quote?.charCodeAt(0) ?? -1,
      backslash: dialect.escape === '\\',
    },
    false,
  );
  if (scan.rows < FEWEST_RECORDS || scan.issues.length > 0) return -1;
  for (let row = 0; row < scan.rows; row += 1) if (scan.width(row) !== columns.length) return -1;
  return begin;
}
