import { callHours } from '../../src/law/consent.ts';
import type { CallHours } from '../../src/law/entry.ts';
import { lookupRequirement } from '../../src/law/lookup.ts';
import { type Schedule, WEEKDAYS } from '../../src/linter/settings.ts';
import type { ConsentTally, Context } from './types.ts';

/** What a plan of calls has that the law does not allow. */
export type ScheduleProblem = 'days' | 'holidays' | 'hours' | 'attempts' | 'pause';

/** Holds the campaign's plan of calls against the hours and the frequency that the law of the records sets. */
export function concludeSchedule({ calls }: ConsentTally, context: Context): void {
  const { schedule } = context.settings.campaign;
  if (schedule === undefined) return;
  const bound = new Map<CallHours, { country: string; records: number }>();
  for (const { records, query } of calls.values()) {
    const { audience, country } = lookupRequirement(query);
    const hours = callHours(country, audience, query.date);
    if (hours === null) continue;
    const known = bound.get(hours);
    if (known === undefined) bound.set(hours, { country, records });
    else known.records += records;
  }
  for (const [hours, { country, records }] of bound) {
    const { citation, basis } = hours;
    for (const [problem, given, allowed] of problemsOf(schedule, hours)) {
      context.report({
        messageId: 'schedule',
        data: { problem, given, allowed, country, article: citation.article, basis },
        law: [{ ...citation, basis }],
        ...(basis === 'unconfirmed' ? { atMost: 'warn' } : {}),
        count: records,
      });
    }
  }
}

type Problem = readonly [problem: ScheduleProblem, given: readonly string[], allowed: readonly string[]];

function problemsOf(schedule: Schedule, law: CallHours): readonly Problem[] {
  const problems: Problem[] = [];
  const allowedDays = law.weekdays.map((day) => WEEKDAYS[day - 1] ?? '');
  const otherDays = (schedule.days ?? []).filter((day) => !allowedDays.includes(day));
  if (otherDays.length > 0) problems.push(['days', otherDays, allowedDays]);
  if (schedule.publicHolidays === true && !law.publicHolidays) problems.push(['holidays', [], []]);
  const windows = law.hours.map(({ from, to }) => `${clock(from)}-${clock(to)}`);
  const outside = (schedule.hours ?? []).filter((span) => !isWithin(span, law));
  if (outside.length > 0) problems.push(['hours', outside, windows]);
  const { attempts, days } = law.frequency;
  const mostIn30 = (attempts * 30) / days;
  if (schedule.attempts !== undefined && schedule.attempts > mostIn30)
    problems.push(['attempts', [String(schedule.attempts)], [String(attempts), String(days)]]);
  const { pauseAfterRefusal } = schedule;
  if (pauseAfterRefusal !== undefined && pauseAfterRefusal < law.daysAfterRefusal)
    problems.push(['pause', [String(pauseAfterRefusal)], [String(law.daysAfterRefusal)]]);
  return problems;
}

function isWithin(span: string, { hours }: CallHours): boolean {
  const [from = 0, to = 0] = span.split('-').map(minutes);
  return hours.some((window) => window.from <= from && to <= window.to);
}

function minutes(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

function clock(minutesAfterMidnight: number): string {
  const hour = Math.floor(minutesAfterMidnight / 60);
  return `${String(hour).padStart(2, '0')}:${String(minutesAfterMidnight % 60).padStart(2, '0')}`;
}
