import { type DateOrder, decideDateOrder, parseDate } from '../src/detect/date.ts';
import type { Column, TableContext } from '../src/linter/rule.ts';

/** A column of dates, and how it writes them. */
export interface DateColumn {
  readonly column: Column;
  readonly order: DateOrder;
  /** The day of a cell as `YYYY-MM-DD`; null for what is no date, a blank cell included. */
  readonly read: (cell: string) => string | null;
}

/** Decides for a column how it writes its dates; each cell is then read once per distinct value. */
export function dateColumn(context: TableContext, column: Column): DateColumn {
  const order = decideDateOrder(context.sampleOf(column));
  return { column, order, read: context.perValue((cell) => parseDate(cell, order)) };
}

const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function lastDayOf(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (LAST_DAYS[month - 1] ?? 31);
}

/**
 * The day so many months before or after another; the last of its month where the month is too short
 * (Regulation 1182/71, article 3(2)(c)).
 *
 * @param day - `YYYY-MM-DD`
 * @param months - negative for earlier
 */
export function addMonths(day: string, months: number): string {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  const date = Math.min(Number(day.slice(8, 10)), lastDayOf(year, month));
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(date).padStart(2, '0')].join(
    '-',
  );
}

/** Whole months from one day to a later one. */
export function monthsBetween(from: string, to: string): number {
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    Number(to.slice(5, 7)) -
    Number(from.slice(5, 7));
  return addMonths(from, months) > to ? months - 1 : months;
}
