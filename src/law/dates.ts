const DAY = 86_400_000;

/** The day `days` after (or before, if negative) an ISO date, as an ISO date. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
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

/** Whether a date falls in a stretch of time; all are ISO dates, which compare as strings. */
export function isInForce(
  stretch: { readonly from?: string; readonly until?: string },
  date: string,
): boolean {
  return (
    (stretch.from === undefined || stretch.from <= date) &&
    (stretch.until === undefined || date <= stretch.until)
  );
}

/** The days from which a stretch of time begins to count, and from which it no longer does. */
export function turningPoints(stretch: {
  readonly from?: string;
  readonly until?: string;
}): readonly string[] {
  const points: string[] = [];
  if (stretch.from !== undefined) points.push(stretch.from);
  if (stretch.until !== undefined) points.push(addDays(stretch.until, 1));
  return points;
}
