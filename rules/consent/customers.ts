import { readConsent } from '../../src/detect/consent.ts';
import { addMonths } from '../../src/law/dates.ts';
import type { LawAnswer } from '../../src/law/question.ts';
import type { DataSubject } from '../../src/linter/data-subject.ts';
import { lastSales, standings } from '../../src/linter/relationship.ts';
import type { RecordView } from '../../src/linter/rule.ts';
import { orderOf } from './answers.ts';
import { columnsFor } from './side-columns.ts';
import type { Context } from './types.ts';

/**
 * Tells of whom the message may rely on a contract in progress: of customers, if the campaign says that it relates to
 * their contract, and of those whom a column of contracts names, where there is one.
 */
export function contractReader(context: Context): (record: RecordView, subject: DataSubject) => boolean {
  if (context.settings.campaign.contractInProgress !== true) return () => false;
  const readers = columnsFor(context, 'contract').map((column) => {
    const order = orderOf(context, column);
    const { asOf } = context.settings;
    return context.perCell(column, (cell) => {
      const { state, date } = readConsent(cell, order);
      // A date in such a column is the contract's last day.
      return state === 'yes' && (date === undefined || date >= asOf);
    });
  });
  if (readers.length === 0) return (_record, { relationship }) => relationship === 'customer';
  return (record) => readers.some((read) => read(record));
}

/** Looks into the sale that makes a customer of somebody, where the law lets the sender rely on it. */
export function saleReader(context: Context) {
  const standing = context.use(standings);
  const lastSale = context.use(lastSales);
  const { asOf } = context.settings;
  const first = new Map<number, string>();
  const firstDay = (months: number): string => {
    let day = first.get(months);
    if (day === undefined) {
      day = addMonths(asOf, -months);
      first.set(months, day);
    }
    return day;
  };
  return {
    /** Whether the last sale is known and too long ago for the law to call the person a customer. */
    isLapsed(record: RecordView, { withinMonths }: LawAnswer): boolean {
      if (withinMonths === undefined) return false;
      const day = lastSale(record);
      return day !== null && day < firstDay(withinMonths);
    },
    /** Whether the person has an account and, as far as the file tells, bought nothing. */
    isAccountOnly(record: RecordView): boolean {
      return standing(record).sale === 'none';
    },
  };
}
