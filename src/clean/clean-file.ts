import { UserError } from '../errors.ts';
import type { ByteSource } from '../table/bytes.ts';
import type { Table } from '../table/types.ts';
import { partCsv } from './csv.ts';
import { partJson } from './json.ts';
import type { Parted, Parting } from './part.ts';

/**
 * Parts a file in two: the records without errors, as they are, and the others, with their reasons.
 *
 * @param source - the file; read once more
 * @param table - the file as it was linted, read to its end
 * @param records - how many records were linted: if not as many are found again, nothing of the output is right
 * @throws UserError `usage` where a file of this kind can't be parted, `unreadable` where it changed in the meantime
 */
export async function partFile(
  source: ByteSource,
  table: Table,
  records: number,
  parting: Parting,
): Promise<Parted> {
  const parted = await partAs(source, table, parting);
  if (parted.kept + parted.rejected !== records) {
    throw new UserError(
      'unreadable',
      `${source.name} can't be cleaned: ${records} records were checked, ${parted.kept + parted.rejected} found again`,
      'Nothing was written. Try again when the file is not being changed; if it is not, save it anew as CSV in UTF-8.',
    );
  }
  return parted;
}

function partAs(source: ByteSource, table: Table, parting: Parting): Promise<Parted> {
  const { layout, listPath, dialect, columns } = table;
  if (!source.reopens) throw notParted(source, 'it comes from standard input and can be read only once');
  if (layout !== undefined) return partCsv(source, dialect, layout, columns.length, parting);
  if (listPath !== undefined) return partJson(source, dialect, listPath, parting);
  throw notParted(source, 'it is one object, not a list of records');
}

function notParted(source: ByteSource, reason: string): UserError {
  return new UserError(
    'usage',
    `${source.name} can't be cleaned: ${reason}`,
    'Save it as a CSV file or a JSON list first.',
  );
}
