import { type DateOrder, decideDateOrder, parseDate } from '../../src/detect/date.ts';
import { callHours } from '../../src/law/consent.ts';
import { addDays } from '../../src/law/dates.ts';
import type { CallHours } from '../../src/law/entry.ts';
import type { LawAnswer } from '../../src/law/question.ts';
import type { Channel } from '../../src/law/types.ts';
import type { Column, RecordView } from '../../src/linter/rule.ts';
import { columnsFor } from './side-columns.ts';
import type { Context } from './types.ts';

/** The channels on which people are called. */
export const CALLS: readonly Channel[] = ['phone', 'automated-call'];

/** A log of attempts: how many, or the days of each. */
interface Log {
  readonly column: Column;
  /** A number without its days counts for the time that its header names, if any. */
  readonly period: number | null;
  readonly read: (cell: string) => readonly string[] | number | null;
}

/** Holds the attempts to call somebody that the file logs against the frequency that the law allows. Null where it logs none. */
export function attemptCheck(context: Context): ((record: RecordView, answer: LawAnswer) => void) | null {
  const logs = columnsFor(context, 'call-count', 'call-dates').map((column) => logOf(context, column));
  if (logs.length === 0) return null;
  const { asOf } = context.settings;
  const lasts = context.columnsOf('lastContactDate').map((column) => {
    const order = decideDateOrder(context.sampleOf(column));
    return { column, read: context.perValue((cell: string) => parseDate(cell, order)) };
  });
  const known = new Map<LawAnswer, CallHours | null>();
  return (record, answer) => {
    let hours = known.get(answer);
    if (hours === undefined) {
      hours = callHours(answer.country, answer.audience, asOf);
      known.set(answer, hours);
    }
    if (hours === null) return;
    const { attempts, days } = hours.frequency;
    const from = addDays(asOf, 1 - days);
    for (const { column, period, read } of logs) {
      const cell = record.cell(column);
      const said = cell === '' ? null : read(cell);
      if (said === null) continue;
      const within = typeof said === 'number' ? said : inWindow(said, from, asOf);
      if (within < attempts) continue;
      const isSure = typeof said !== 'number' || period === days;
      const last = lasts.map((each) => each.read(record.cell(each.column))).find((day) => day !== null);
      if (!isSure && last !== undefined && last !== null && last < from) continue;
      const { citation, basis } = hours;
      context.report({
        messageId: isSure ? 'tooManyCalls' : 'callsUndated',
        record,
        column,
        data: {
          column: column.name,
          attempts: within,
          allowed: attempts,
          days,
          country: answer.country,
          article: citation.article,
          basis,
        },
        law: [{ ...citation, basis }],
        ...(isSure && basis !== 'unconfirmed' ? {} : { atMost: 'warn' }),
        blocks: { channels: CALLS, reason: 'forbidden' },
      });
      return;
    }
  };
}

function logOf(context: Context, column: Column): Log {
  const dates = context.sampleOf(column).flatMap(datesIn);
  const order = dates.length === 0 ? 'none' : decideDateOrder(dates);
  const number = /(\d{1,3})/.exec(column.header)?.[1];
  return {
    column,
    period: number === undefined ? null : Number(number),
    read: context.perValue((cell: string) => readLog(cell, order)),
  };
}

/** Between dates stands a sign that is in none of them. */
function datesIn(cell: string): string[] {
  return cell
    .split(/[,;|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function readLog(cell: string, order: DateOrder): readonly string[] | number | null {
  const text = cell.trim();
  if (/^\d{1,3}$/.test(text)) return Number(text);
  const days = datesIn(text).map((part) => parseDate(part, order === 'none' ? 'ambiguous' : order));
  const known = days.filter((day) => day !== null);
  return known.length === 0 ? null : known;
}

function inWindow(days: readonly string[], from: string, asOf: string): number {
  let count = 0;
  for (const day of days) if (day >= from && day <= asOf) count += 1;
  return count;
}
