import { decideDateOrder, parseDate } from '../../src/detect/date.ts';
import { ageOfConsent } from '../../src/law/consent.ts';
import { addDays, addMonths } from '../../src/law/dates.ts';
import type { AgeOfConsent } from '../../src/law/entry.ts';
import { dataSubjects } from '../../src/linter/data-subject.ts';
import type { RecordView } from '../../src/linter/rule.ts';
import type { Context } from './types.ts';

interface Limit {
  readonly law: AgeOfConsent;
  /** The last day on which somebody can be born who is old enough. */
  readonly lastBirth: string;
}

/** What a cell of a birth date column says: a day, or a year or an age that leaves it open within a year. */
type Birth = { readonly latest: string; readonly earliest: string } | null;

/** Tells of people under the age from which a child consents alone (GDPR 8). Null where the file has no birth dates. */
export function childCheck(context: Context): ((record: RecordView) => void) | null {
  const readers = context.columnsOf('birthDate').map((column) => {
    const order = decideDateOrder(context.sampleOf(column));
    const { asOf } = context.settings;
    return {
      column,
      read: context.perCell(column, (cell) =>
        cell === '' ? null : readBirth(cell, asOf, (text) => parseDate(text, order)),
      ),
    };
  });
  if (readers.length === 0) return null;
  const subjects = context.use(dataSubjects);
  const limits = new Map<string, Limit>();
  const { asOf } = context.settings;
  const limitOf = (country: string): Limit => {
    let limit = limits.get(country);
    if (limit === undefined) {
      const law = ageOfConsent(country);
      limit = { law, lastBirth: addMonths(asOf, -12 * law.years) };
      limits.set(country, limit);
    }
    return limit;
  };
  return (record) => {
    for (const { column, read } of readers) {
      const birth = read(record);
      if (birth === null || birth.latest > asOf) continue;
      const { country } = subjects(record);
      const { law, lastBirth } = limitOf(country);
      // Of a year or an age the day that makes older: only who is too young for certain is told.
      if (birth.earliest <= lastBirth) return;
      const { citation, basis } = law;
      context.report({
        messageId: 'child',
        record,
        column,
        data: { column: column.name, country, years: law.years, article: citation.article, basis },
        law: [{ ...citation, basis }],
        ...(basis === 'unconfirmed' ? { atMost: 'warn' } : {}),
        blocks: { channels: 'all', reason: 'no-consent' },
      });
      return;
    }
  };
}

const OLDEST = 125;

function readBirth(cell: string, asOf: string, parse: (text: string) => string | null): Birth {
  const text = cell.trim();
  if (/^\d{4}$/.test(text)) return { earliest: `${text}-01-01`, latest: `${text}-01-01` };
  if (/^\d{1,3}$/.test(text) && Number(text) > 0 && Number(text) <= OLDEST) {
    // Somebody of 14 was born after this day 15 years ago.
    const age = Number(text);
    return { earliest: addDays(addMonths(asOf, -12 * (age + 1)), 1), latest: addMonths(asOf, -12 * age) };
  }
  const day = parse(text);
  return day === null ? null : { earliest: day, latest: day };
}
