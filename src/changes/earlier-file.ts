import { UserError } from '../errors.ts';
import type { RecordChoice } from '../linter/lint-table.ts';
import { FingerprintSet } from '../suppression/fingerprint-set.ts';
import type { ByteSource } from '../table/bytes.ts';
import { type OpenOptions, openTable } from '../table/open.ts';
import type { Block, Dialect, RawColumn, Table } from '../table/types.ts';
import { digestWords, recordDigester } from './record-digest.ts';

/** An earlier export: its columns, and a digest of 16 bytes for each of its records. */
export interface EarlierFile {
  /** The path as the user gave it. */
  readonly name: string;
  readonly dialect: Dialect;
  readonly columns: readonly RawColumn[];
  readonly digests: FingerprintSet;
}

/**
 * Reads an earlier export.
 *
 * @throws UserError where it is missing, can't be read or is no table
 */
export async function readEarlierFile(source: ByteSource, options: OpenOptions): Promise<EarlierFile> {
  const table = await openTable(source, options);
  const digest = recordDigester(table.columns);
  const digests = new FingerprintSet();
  for await (const block of table.blocks())
    for (let row = 0; row < block.size; row += 1) if (digest(block, row)) digests.add(digestWords);
  digests.seal();
  return { name: source.name, dialect: table.dialect, columns: table.columns, digests };
}

/**
 * Tells the records of a file that an earlier export does not have. The two are compared by their headers.
 *
 * @param onLeft - told the number of each record that is left out
 * @throws UserError `usage` where their columns differ, so that no record could be the same
 */
export function changedRecords(
  earlier: EarlierFile,
  name: string,
  table: Table,
  onLeft: (record: number) => void = () => {},
): RecordChoice {
  refuseOtherColumns(earlier, name, table);
  const digest = recordDigester(table.columns);
  let left = 0;
  return {
    earlier: earlier.name,
    get left() {
      return left;
    },
    *partsOf(block) {
      let start = 0;
      const partOf = parter(block);
      for (let row = 0; row < block.size; row += 1) {
        if (!digest(block, row) || !earlier.digests.has(digestWords)) continue;
        if (row > start) yield partOf(start, row);
        onLeft(block.firstRow + row);
        left += 1;
        start = row + 1;
      }
      if (start === 0) yield block;
      else if (start < block.size) yield partOf(start, block.size);
    },
  };
}

/** Cuts a block into parts; each of its columns is read once for all of them. */
function parter(block: Block): (start: number, end: number) => Block {
  const columns = new Map<number, readonly string[]>();
  const valuesOf = (column: number): readonly string[] => {
    const values = columns.get(column) ?? block.values(column);
    columns.set(column, values);
    return values;
  };
  return (start, end) => ({
    size: end - start,
    firstRow: block.firstRow + start,
    cell: (row, column) => block.cell(row + start, column),
    values: (column) => valuesOf(column).slice(start, end),
    position: (row, column, from, to) => block.position(row + start, column, from, to),
    damaged: (row) => block.damaged(row + start),
  });
}

/** Objects may lack keys, rows may not. */
function refuseOtherColumns(earlier: EarlierFile, name: string, { dialect, columns }: Table): void {
  const [headers, others] = [columns, earlier.columns].map((all) => all.map(({ header }) => header).sort());
  const isNamed = [dialect, earlier.dialect].every(
    ({ format, headerLine }) => format !== 'csv' || headerLine > 0,
  );
  const areRows = dialect.format === 'csv' && earlier.dialect.format === 'csv';
  const isSame = areRows
    ? JSON.stringify(headers) === JSON.stringify(others)
    : headers?.some((header) => others?.includes(header)) === true;
  if (isNamed && isSame) return;
  throw new UserError(
    'usage',
    isNamed
      ? `${earlier.name} has other columns than ${name}: no record of one can be found in the other`
      : `records of ${name} can't be found in ${earlier.name}: ${dialect.headerLine > 0 ? earlier.name : name} has no header row`,
    isNamed
      ? 'Export both with the same columns; their order does not matter. gdpr-lint columns FILE shows them.'
      : 'Export both with a header row.',
  );
}
