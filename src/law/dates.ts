const DAY = 86_400_000;

/** The day `days` after (or before, if negative) an ISO date, as an ISO date. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
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
