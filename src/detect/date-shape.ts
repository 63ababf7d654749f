import { DATE_WORDS, MONTH_NAMES } from './data/date-names.ts';
import { fullYear, isDay } from './date-calendar.ts';
import { foldValue } from './yes-no-fold.ts';

/**
 * What a cell shows of a date before its column has said which number is the day:
 * `ymd`, or a month by name: no doubt; `numeric`: two numbers and a year; `number`: a bare number.
 */
export type DateShape =
  | { readonly kind: 'certain'; readonly year: number; readonly month: number; readonly day: number }
  | {
      readonly kind: 'numeric';
      readonly first: number;
      readonly second: number;
      readonly year: number;
      /** `.` is written where the day comes first. */
      readonly dotted: boolean;
      /** A twelve-hour clock is written where the month comes first. */
      readonly twelveHour: boolean;
    }
  | { readonly kind: 'number'; readonly value: number };

const LONGEST_DATE = 64;
/** `14:30:00.5`, `14h30`, `+0100`: taken out of a date in words before its numbers are read. */
const CLOCKS = [
  /\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?/g,
  /\d{1,2} ?h ?\d{2}\b/g,
  /\+\d{4}\b|(?<=[\s\d]|GMT|UTC)-\d{4}\b/g,
];

let monthByName: ReadonlyMap<string, number> | undefined;
let otherWords: ReadonlySet<string> | undefined;

/** Words that say nothing of the day. */
function words(): ReadonlySet<string> {
  otherWords ??= new Set(DATE_WORDS.trim().split(/\s+/));
  return otherWords;
}

function loadMonths(): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const line of MONTH_NAMES.trim().split('\n')) {
    const [month = '', ...forms] = line.split(' ');
    for (const form of forms) names.set(form, Number(month));
  }
  return names;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isDateSeparator(code: number): boolean {
  return code === 47 || code === 45 || code === 46 || code === 32;
}

/** What a clock and an offset are written with: digits, spaces, `+`, `,`, `-`, `.`, `:`, T and Z. */
function isClockChar(code: number): boolean {
  return (
    isDigit(code) || code === 32 || (code >= 43 && code <= 46) || code === 58 || code === 84 || code === 90
  );
}

/** A clock, an offset or nothing: what may follow a date of digits. A zone's name in brackets may end it (RFC 9557). */
function isTimeRest(text: string, start: number): boolean {
  let index = start;
  while (index < text.length && isClockChar(text.charCodeAt(index))) index++;
  if (index === text.length || text.charCodeAt(index) === 91) return true;
  const bracket = text.indexOf('[', index);
  return splitTokens(text.slice(start, bracket < 0 ? text.length : bracket)).every(
    (token) => isDigit(token.charCodeAt(0)) || words().has(token),
  );
}

function hasTwelveHour(text: string, start: number): boolean {
  const rest = text.slice(start).toLowerCase();
  return rest.includes(':') && (rest.endsWith('m') || rest.endsWith('m.'));
}

/** Three runs of digits with one kind of separator between, and at most a time after them. */
function digitShape(text: string): DateShape | null {
  const values = [0, 0, 0];
  const widths = [0, 0, 0];
  let group = 0;
  let separator = 0;
  let index = 0;
  for (; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isDigit(code)) {
      values[group] = (values[group] ?? 0) * 10 + code - 48;
      widths[group] = (widths[group] ?? 0) + 1;
    } else if (
      group < 2 &&
      isDateSeparator(code) &&
      (separator === 0 || separator === code) &&
      (widths[group] ?? 0) > 0
    ) {
      separator = code;
      group++;
      // `12. 3. 2025`
      if (code === 46 && text.charCodeAt(index + 1) === 32) index++;
    } else {
      break;
    }
  }
  const [a = 0, b = 0, c = 0] = values;
  const [wa = 0, wb = 0, wc = 0] = widths;
  if (group === 0) return wa > 0 && wa === text.length ? { kind: 'number', value: a } : null;
  if (group !== 2 || wc === 0 || separator === 32) return null;
  if (index < text.length && text.charCodeAt(index) === 46 && index === text.length - 1) index++;
  if (index < text.length && (isDigit(text.charCodeAt(index)) || !isTimeRest(text, index))) return null;
  if (wa === 4 && wb <= 2 && wc <= 2) return { kind: 'certain', year: a, month: b, day: c };
  if (wa > 2 || wb > 2 || (wc !== 2 && wc !== 4)) return null;
  return {
    kind: 'numeric',
    first: a,
    second: b,
    year: fullYear(c, wc),
    dotted: separator === 46,
    twelveHour: hasTwelveHour(text, index),
  };
}

/** A date with its month by name, in any order: `12 mars 2025`, `Mar 5, 2024`, `Wed Mar 12 14:30:00 CET 2025`. */
function wordShape(text: string): DateShape | null {
  monthByName ??= loadMonths();
  const fillers = words();
  let month = 0;
  const numbers: string[] = [];
  const clockless = CLOCKS.reduce((rest, clock) => rest.replace(clock, ' '), text);
  for (const token of splitTokens(clockless)) {
    if (isDigit(token.charCodeAt(0))) {
      numbers.push(token);
      continue;
    }
    const named = monthByName.get(token);
    // `mar` is March and a Tuesday, `dom` no month: the first month by name counts, a weekday before it may go.
    if (named !== undefined && (month === 0 || !fillers.has(token))) month = named;
    else if (named === undefined && !fillers.has(token)) return null;
  }
  const [first = '', second = ''] = numbers;
  if (month === 0 || numbers.length !== 2) return null;
  if (first.length === 4 && second.length <= 2)
    return { kind: 'certain', year: Number(first), month, day: Number(second) };
  if (first.length > 2 || (second.length !== 2 && second.length !== 4)) return null;
  return { kind: 'certain', year: fullYear(Number(second), second.length), month, day: Number(first) };
}

/** Runs of letters and runs of digits, folded. */
function splitTokens(text: string): string[] {
  const tokens: string[] = [];
  for (const word of foldValue(text).split(' ')) {
    let start = 0;
    for (let index = 1; index <= word.length; index++) {
      const turned =
        index < word.length && isDigit(word.charCodeAt(index)) === isDigit(word.charCodeAt(index - 1));
      if (turned) continue;
      if (index > start) tokens.push(word.slice(start, index));
      start = index;
    }
  }
  return tokens;
}

/** `20250312`, and nothing that is no day. */
function compactShape(value: number, width: number): DateShape | null {
  if (width !== 8) return null;
  const year = Math.floor(value / 10_000);
  const month = Math.floor(value / 100) % 100;
  return isDay(year, month, value % 100) ? { kind: 'certain', year, month, day: value % 100 } : null;
}

/**
 * Reads the shape of a date in a cell. Years, months and days are not checked against the calendar but for compact
 * dates, which would else be any number.
 *
 * @returns null where the cell has no date and no bare number
 */
export function dateShape(cell: string): DateShape | null {
  const text = cell.trim();
  if (text.length < 4 || text.length > LONGEST_DATE) return null;
  if (!isDigit(text.charCodeAt(0))) return wordShape(text);
  const shape = digitShape(text);
  if (shape === null) return wordShape(text);
  return shape.kind === 'number' ? (compactShape(shape.value, text.length) ?? shape) : shape;
}
