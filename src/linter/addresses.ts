import { canonicalOf, DOTLESS_HOSTS } from '../detect/email-canonical.ts';
import { classifyPlain, type EmailKind } from '../detect/email-kind.ts';
import { isMadeUpPlain } from '../detect/placeholder.ts';
import { plainAddress } from '../detect/plain-address.ts';
import {
  type Fingerprint,
  fingerprint,
  fingerprintOfUnits,
  keptFingerprint,
} from '../suppression/fingerprint.ts';
import type { Column, RecordView, TableContext } from './rule.ts';

/** What is known of a cell that holds one plain address and nothing else. */
export interface AddressFacts {
  readonly kind: EmailKind;
  /** Whether it was made up to try something. */
  readonly isMadeUp: boolean;
  /** Of its canonical form: the same for all spellings of the mailbox. */
  readonly print: Fingerprint;
}

/**
 * Reads the addresses of a table's records, each once for all the rules that ask.
 *
 * @returns for a record and a column of addresses what is known of the cell; null where it is empty, or to be read with
 * more patience
 */
export function addresses(
  context: TableContext,
): (record: RecordView, column: Column) => AddressFacts | null {
  const readers = new Map<Column, (record: RecordView) => Read>();
  return (record, column) => {
    let reader = readers.get(column);
    if (reader === undefined) {
      reader = context.perRecord((each) => read(each.cell(column)));
      readers.set(column, reader);
    }
    return reader(record).facts;
  };
}

interface Read {
  readonly facts: AddressFacts | null;
}

const NOT_PLAIN: Read = { facts: null };

function read(cell: string): Read {
  if (cell === '' || !plainAddress.read(cell)) return NOT_PLAIN;
  const kind = classifyPlain(plainAddress);
  const isMadeUp = isMadeUpPlain(plainAddress);
  if (DOTLESS_HOSTS.some((host) => plainAddress.isAt(host)))
    fingerprint('email', canonicalOf(plainAddress.slice(0, plainAddress.length)));
  else fingerprintOfUnits('email', plainAddress.letters, plainAddress.length);
  return { facts: { kind, isMadeUp, print: keptFingerprint() } };
}
