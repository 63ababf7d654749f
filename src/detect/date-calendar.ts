/** Years outside are slips or sentinels (`0001`, `9999`), no dates of anyone living or any record. */
const FIRST_YEAR = 1850;
const LAST_YEAR = 2200;
const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MS_PER_DAY = 86_400_000;
/** The day that spreadsheets number 0, allowing for their 29 February 1900 (ECMA-376, 18.17.4.1). */
const SERIAL_EPOCH = Date.UTC(1899, 11, 30);

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Whether the calendar has that day, in a year that a record can be of. */
export function isDay(year: number, month: number, day: number): boolean {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return false;
  if (month === 2 && day === 29) return isLeap(year);
  return day <= (MONTH_DAYS[month - 1] ?? 0);
}

function pad(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

/** `YYYY-MM-DD` (ISO 8601), or null where there is no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  return isDay(year, month, day) ? `${year}-${pad(month)}-${pad(day)}` : null;
}

/**
 * The year that two digits mean. Spreadsheets take 00–29 for this century, and most two-digit years in a file were
 * written by one.
 */
export function fullYear(year: number, digits: number): number {
  if (digits === 4) return year;
  if (digits !== 2) return -1;
  return year < 30 ? 2000 + year : 1900 + year;
}

function isoDayOfEpoch(milliseconds: number): string | null {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime())
    ? null
    : isoDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** The day of a spreadsheet's serial number (1900 date system); the time of day in its fraction is dropped. */
export function dayOfSerial(serial: number): string | null {
  return isoDayOfEpoch(SERIAL_EPOCH + Math.floor(serial) * MS_PER_DAY);
}

/** The day, in UTC, of a POSIX time in milliseconds. */
export function dayOfEpoch(milliseconds: number): string | null {
  return isoDayOfEpoch(milliseconds);
}
