import { dayOfEpoch, dayOfSerial, isDay, isoDay } from './date-calendar.ts';
import { dateShape } from './date-shape.ts';

/**
 * How a column writes its dates.
 * `iso`: every date is beyond doubt (year first, or the month by name); `day-first`, `month-first`: proven by a value
 * that has no other reading; `ambiguous`: both readings fit every value; `mixed`: some values are day-first and some
 * month-first; the last three for columns of bare numbers; `none`: no dates.
 */
export type DateOrder =
  | 'iso'
  | 'day-first'
  | 'month-first'
  | 'ambiguous'
  | 'mixed'
  | 'excel-serial'
  | 'epoch-seconds'
  | 'epoch-milliseconds'
  | 'none';

/** Serial numbers of 1954-10-03 to 2064-04-08: wide enough for birth dates, and above most other small numbers. */
const SERIALS = { least: 20_000, most: 60_000 };
/** 2001-09-09 to 2065-01-24, so that seconds have ten digits and milliseconds thirteen. */
const EPOCH = { least: 1_000_000_000, most: 3_000_000_000 };

function within(value: number, { least, most }: { least: number; most: number }): boolean {
  return value >= least && value <= most;
}

function numberOrder(value: number): 'excel-serial' | 'epoch-seconds' | 'epoch-milliseconds' | null {
  if (within(value, SERIALS)) return 'excel-serial';
  if (within(value, EPOCH)) return 'epoch-seconds';
  return within(value / 1000, EPOCH) ? 'epoch-milliseconds' : null;
}

/** A serial number with its time of day: `45363.5`, `45363,5`. */
function serialOf(text: string): number | null {
  const match = /^(\d{5})(?:[.,]\d{1,12})?$/.exec(text.trim());
  return match === null ? null : Number(match[1]);
}

/**
 * Decides for a whole column which number is the day. Most columns prove it somewhere (a number above 12); dots are
 * written day-first everywhere (`5.3.2024`), a twelve-hour clock beside slashes month-first.
 *
 * @param values cells of one column, as they stand in the file: a sample will do
 */
export function decideDateOrder(values: Iterable<string>): DateOrder {
  let certain = 0;
  let dayFirst = 0;
  let monthFirst = 0;
  let open = 0;
  let dotted = 0;
  let twelveHour = 0;
  let others = 0;
  const numbers = new Map<DateOrder, number>();
  for (const value of values) {
    const shape = dateShape(value);
    const serial = shape === null ? serialOf(value) : null;
    if (shape?.kind === 'certain') certain++;
    else if (shape?.kind === 'numeric') {
      if (shape.first > 12 && shape.second <= 12) dayFirst++;
      else if (shape.second > 12 && shape.first <= 12) monthFirst++;
      else open++;
      if (shape.dotted) dotted++;
      if (shape.twelveHour) twelveHour++;
    } else {
      const order =
        shape?.kind === 'number' ? numberOrder(shape.value) : serial === null ? null : numberOrder(serial);
      if (order !== null) numbers.set(order, (numbers.get(order) ?? 0) + 1);
      else if (value.trim() !== '') others++;
    }
  }
  const dates = certain + dayFirst + monthFirst + open;
  if (dates === 0) {
    const [best] = [...numbers].sort((a, b) => b[1] - a[1]);
    return best !== undefined && best[1] > others ? best[0] : 'none';
  }
  if (dayFirst > 0 && monthFirst > 0) {
    // One slip in a long column does not make it mixed.
    if (dayFirst > monthFirst * 20) return 'day-first';
    return monthFirst > dayFirst * 20 ? 'month-first' : 'mixed';
  }
  if (dayFirst > 0) return 'day-first';
  if (monthFirst > 0) return 'month-first';
  if (open === 0) return 'iso';
  if (dotted > 0) return 'day-first';
  return twelveHour > 0 ? 'month-first' : 'ambiguous';
}

function numericDay(
  first: number,
  second: number,
  year: number,
  order: DateOrder,
  dotted: boolean,
): string | null {
  if (order === 'month-first' && !dotted) return isoDay(year, first, second);
  if (order === 'mixed' && !dotted) {
    const dayFirst = isDay(year, second, first);
    if (dayFirst === isDay(year, first, second) && first !== second) return null;
    return dayFirst ? isoDay(year, second, first) : isoDay(year, first, second);
  }
  return isoDay(year, second, first);
}

function numberDay(value: number, order: DateOrder): string | null {
  if (order === 'excel-serial') return within(value, { least: 1, most: 109_574 }) ? dayOfSerial(value) : null;
  if (order === 'epoch-seconds') return dayOfEpoch(value * 1000);
  return order === 'epoch-milliseconds' ? dayOfEpoch(value) : null;
}

/**
 * Reads a date, with or without a time after it. The day is the one written: an offset or zone does not move it.
 *
 * @param text a cell, as it stands in the file
 * @param order what {@link decideDateOrder} found for the column. Where that is `ambiguous`, the day is taken to come
 *   first, as all of Europe writes; where it is `mixed`, only values with one reading are read. Bare numbers are dates
 *   only in columns of them.
 * @returns `YYYY-MM-DD`, or null where there is no such date (31 February)
 */
export function parseDate(text: string, order: DateOrder = 'ambiguous'): string | null {
  const shape = dateShape(text);
  if (shape === null) {
    const serial = order === 'excel-serial' ? serialOf(text) : null;
    return serial === null ? null : numberDay(serial, order);
  }
  if (shape.kind === 'certain') return isoDay(shape.year, shape.month, shape.day);
  if (shape.kind === 'number') return numberDay(shape.value, order);
  return numericDay(shape.first, shape.second, shape.year, order, shape.dotted);
}
