import { type SidePurpose, sidePurpose } from '../columns/side-columns.ts';
import { readConsent } from '../detect/consent.ts';
import { decideDateOrder, parseDate } from '../detect/date.ts';
import { isAccountOnly, readRelationship } from '../detect/standing.ts';
import type { Relationship } from '../law/types.ts';
import type { Column, RecordView, TableContext } from './rule.ts';

/** Whether a record describes a customer, and how that is known. */
export interface Standing {
  readonly value: Relationship;
  readonly evidence: 'column' | 'none';
  /** Whether something was bought; `none`: the file knows of an account only. Meant for customers. */
  readonly sale: 'known' | 'none' | 'unknown';
}

const CUSTOMER: Standing = { value: 'customer', evidence: 'column', sale: 'known' };
const ACCOUNT: Standing = { value: 'customer', evidence: 'column', sale: 'none' };
const PROSPECT: Standing = { value: 'prospect', evidence: 'column', sale: 'unknown' };
const NOTHING_SAID: Standing = { value: 'prospect', evidence: 'none', sale: 'unknown' };

/** What one cell says. */
type Said = 'customer' | 'prospect' | 'account' | 'no-sale' | null;

/**
 * Tells, for each record, whether it describes a customer: by a column of the status, else by sales, else by an account
 * (Directive 2002/58 art. 13(2)). One object per answer, whatever the number of records.
 */
export function standings(context: TableContext): (record: RecordView) => Standing {
  const statuses = context
    .columnsOf('customerStatus')
    .map((column) => saidIn(context, column, (cell) => statusSaid(cell, column)));
  const sales = [
    ...sideColumns(context, 'sale-date', 'sale-since').map((column) =>
      saidIn(context, column, saleDay(context, column)),
    ),
    ...sideColumns(context, 'sale-count').map((column) => saidIn(context, column, countSaid)),
    ...sideColumns(context, 'account').map((column) => saidIn(context, column, accountSaid)),
  ];
  return (record) => {
    const status = firstSaid(record, statuses);
    if (status === 'prospect') return PROSPECT;
    let sale: Said = null;
    let account = status === 'account';
    for (const read of sales) {
      const said = read(record);
      if (said === 'customer') return CUSTOMER;
      if (said === 'account') account = true;
      if (said === 'no-sale') sale = said;
    }
    if (status === 'customer') return sale === 'no-sale' ? ACCOUNT : CUSTOMER;
    return account ? ACCOUNT : NOTHING_SAID;
  };
}

/** The day of a record's last sale, `YYYY-MM-DD`; null where the file does not say. */
export function lastSales(context: TableContext): (record: RecordView) => string | null {
  const columns = sideColumns(context, 'sale-date').map((column) => {
    const order = decideDateOrder(context.sampleOf(column));
    return context.perCell(column, (cell) => (cell === '' ? null : parseDate(cell, order)));
  });
  return (record) => {
    let last: string | null = null;
    for (const read of columns) {
      const day = read(record);
      if (day !== null && (last === null || day > last)) last = day;
    }
    return last;
  };
}

/** The columns of a table that serve a purpose, in file order. */
function sideColumns({ columns }: TableContext, ...purposes: readonly SidePurpose[]): readonly Column[] {
  return columns.filter(({ header }) => {
    const purpose = sidePurpose(header);
    return purpose !== null && purposes.includes(purpose);
  });
}

/** What a column says, which says nothing where it is empty. */
function saidIn(
  context: TableContext,
  column: Column,
  read: (cell: string) => Said,
): (record: RecordView) => Said {
  return context.perCell(column, (cell) => (cell === '' ? null : read(cell)));
}

function firstSaid(record: RecordView, readers: readonly ((record: RecordView) => Said)[]): Said {
  for (const read of readers) {
    const said = read(record);
    if (said !== null) return said;
  }
  return null;
}

/** `Client: oui` says by its header what it says yes to. */
function statusSaid(cell: string, column: Column): Said {
  if (isAccountOnly(cell)) return 'account';
  const word = readRelationship(cell);
  if (word !== null) return word;
  if (readRelationship(column.header) !== 'customer') return null;
  const { state } = readConsent(cell);
  if (state === 'yes') return 'customer';
  return state === 'no' ? 'prospect' : null;
}

/** A sale that is still to come is none yet. */
function saleDay(context: TableContext, column: Column): (cell: string) => Said {
  const order = decideDateOrder(context.sampleOf(column));
  const { asOf } = context.settings;
  return (cell) => {
    const day = parseDate(cell, order);
    return day !== null && day <= asOf ? 'customer' : null;
  };
}

/** A number of orders, or an amount in any currency: what counts is whether there is a digit other than zero. */
function countSaid(cell: string): Said {
  let digits = false;
  for (const letter of cell) {
    if (letter >= '1' && letter <= '9') return cell.trimStart().startsWith('-') ? null : 'customer';
    if (letter === '0') digits = true;
  }
  return digits ? 'no-sale' : null;
}

/** A date of creation, a number, or a yes. */
function accountSaid(cell: string): Said {
  const { state } = readConsent(cell);
  return state === 'yes' ? 'account' : null;
}
