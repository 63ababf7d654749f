const DAY = 86_400_000;

/** The day `days` after (or before, if negative) an ISO date, as an ISO date. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The same day so many months later (or before, if negative); the last of the month where it has no such day. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const total = year * 12 + (month - 1) + months;
  const last = new Date(Date.UTC(Math.floor(total / 12), (total % 12) + 1, 0)).getUTCDate();
  const parts = [Math.floor(total / 12), (total % 12) + 1, Math.min(day, last)];
  return parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-');
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
