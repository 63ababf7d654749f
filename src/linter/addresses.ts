import { classifyPlain, type EmailKind } from '../detect/email-kind.ts';
import { isMadeUpPlain } from '../detect/placeholder.ts';
import { plainAddress } from '../detect/plain-address.ts';
import { fingerprintOfAddress } from '../suppression/address-print.ts';
import { type Fingerprint, words } from '../suppression/fingerprint.ts';
import type { Column, RecordView, TableContext } from './rule.ts';

/**
 * What is known of a cell that holds one plain address and nothing else, with the fingerprint of its canonical form: the
 * same for all spellings of the mailbox.
 */
export interface AddressFacts extends Fingerprint {
  readonly kind: EmailKind;
  /** Whether it was made up to try something. */
  readonly isMadeUp: boolean;
}

const NOT_PLAIN: AddressFacts = {
  kind: 'invalid',
  isMadeUp: false,
  h1: 0,
  h2: 0,
  h3: 0,
  h4: 0,
};

/**
 * Reads the addresses of a table's records, each once for all the rules that ask.
 *
 * @returns for a record and a column of addresses what is known of the cell; null where it is empty, or to be read with
 * more patience
 */
export function addresses(
  context: TableContext,
): (record: RecordView, column: Column) => AddressFacts | null {
  const readers = new Map<Column, (record: RecordView) => AddressFacts>();
  return (record, column) => {
    let reader = readers.get(column);
    if (reader === undefined) {
      reader = context.perRecord((each) => read(each.cell(column)));
      readers.set(column, reader);
    }
    const facts = reader(record);
    return facts === NOT_PLAIN ? null : facts;
  };
}

function read(cell: string): AddressFacts {
  if (cell === '' || !plainAddress.read(cell)) return NOT_PLAIN;
  const kind = classifyPlain(plainAddress);
  const isMadeUp = isMadeUpPlain(plainAddress);
  fingerprintOfAddress(plainAddress);
  // Signed words are kept in place; larger numbers would be objects of their own.
  return {
    kind,
    isMadeUp,
    h1: (words[0] ?? 0) | 0,
    h2: (words[1] ?? 0) | 0,
    h3: (words[2] ?? 0) | 0,
    h4: (words[3] ?? 0) | 0,
  };
}
