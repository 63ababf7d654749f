import { describe, expect, test } from 'vitest';
import retention from '../../rules/retention.ts';
import { addMonths, monthsBetween } from '../../src/law/dates.ts';
import { ruleTester } from '../../src/testing/rule-tester.ts';

const FRENCH = 'GDPR 5(1)(e); CNIL, référentiel gestion commerciale';

/** The day of the run is 2026-11-23. */
const contacted = (...days: string[]) =>
  `E-mail;Dernier contact\n${days.map((day) => `c.morel@atelier-morel.example;${day}`).join('\n')}\n`;

ruleTester({ describe, test }).run(retention, {
  valid: [
    { name: 'three years to the day', file: contacted('2023-11-23') },
    { name: 'day first, as the column proves', file: contacted('31/12/2025', '05/04/2024') },
    { name: 'numbers of a spreadsheet', file: contacted('45992', '45658') },
    {
      name: 'an old collection, and a contact since',
      file: 'E-mail;Date collecte;Dernier contact\nc.morel@atelier-morel.example;2015-02-03;2026-05-06\n',
    },
    {
      name: 'a consent is an act of the person',
      file: 'E-mail;Date collecte;Opt-in email;Date opt-in\nc.morel@atelier-morel.example;2015-02-03;oui;2026-05-06\n',
    },
    {
      name: 'a limit of one’s own',
      file: contacted('2021-12-01'),
      options: { months: 60 },
    },
    {
      name: 'customers longer than others, where so set',
      file: 'E-mail;Dernier contact;Statut client\nc.morel@atelier-morel.example;2020-12-01;client\n',
      options: { customerMonths: 120 },
    },
    {
      name: 'the same day in another year is no other date',
      file: contacted('2024-02-29'),
      settings: { asOf: '2027-02-28' },
    },
  ],
  invalid: [
    {
      name: 'a day more than three years, in France',
      file: contacted('2023-11-22', '2026-01-01'),
      findings: [
        {
          messageId: 'tooOld',
          severity: 2,
          line: 2,
          column: 31,
          field: 'lastContactDate',
          data: { column: 'Dernier contact', months: 36, limit: 36, since: 'contact', article: FRENCH },
        },
      ],
    },
    {
      name: 'nothing but an old collection',
      file: 'E-mail;Date collecte\nc.morel@atelier-morel.example;03/02/2019\n',
      findings: [
        { messageId: 'ambiguousDates', severity: 1, line: 1 },
        {
          messageId: 'tooOld',
          severity: 2,
          line: 2,
          data: { column: 'Date collecte', months: 93, limit: 36, since: 'collection', article: FRENCH },
        },
      ],
    },
    {
      name: 'no date column',
      file: 'E-mail\nc.morel@atelier-morel.example\n',
      findings: [{ messageId: 'noDateColumn', severity: 1, line: 0, row: 0 }],
    },
    {
      name: 'no date in any column',
      file: 'E-mail;Date collecte;Dernier contact\nc.morel@atelier-morel.example;;n/a\np.roux@roux.example;2026-01-31;\n',
      findings: [
        {
          messageId: 'noDate',
          severity: 1,
          line: 2,
          data: { columns: ['Dernier contact', 'Date collecte'] },
        },
      ],
    },
    {
      name: 'a date in the future counts for nothing',
      file: contacted('2027-01-31', '2026-01-31'),
      findings: [
        {
          messageId: 'futureDate',
          severity: 1,
          line: 2,
          data: { column: 'Dernier contact', value: '••••-••-31' },
        },
      ],
    },
    {
      name: 'what is no date',
      file: contacted('2026-01-31', '2026-02-31', 'hier'),
      findings: [
        { messageId: 'unreadableDate', severity: 1, line: 3 },
        { messageId: 'unreadableDate', severity: 1, line: 4 },
      ],
    },
    {
      name: 'dates with the day first and dates with the month first',
      file: contacted('31/01/2026', '01/31/2026', '02/03/2026'),
      findings: [{ messageId: 'mixedDates', severity: 1, line: 1, column: 8 }],
    },
    {
      name: 'the date of the run decides',
      file: contacted('2026-01-31'),
      settings: { asOf: '2029-03-01' },
      findings: [
        {
          messageId: 'tooOld',
          data: { column: 'Dernier contact', months: 37, limit: 36, since: 'contact', article: FRENCH },
        },
      ],
    },
    {
      name: 'where no regulator recommends a time, the same is assumed and the regulation cited',
      file: 'E-mail;Land;Letzter Kontakt\nk.lang@lang.example;Deutschland;2019-05-31\n',
      findings: [
        {
          messageId: 'tooOldAssumed',
          severity: 1,
          data: {
            column: 'Letzter Kontakt',
            months: 89,
            limit: 36,
            since: 'contact',
            article: 'GDPR 5(1)(e)',
          },
        },
      ],
    },
  ],
});

describe('months', () => {
  test.each([
    ['2026-11-23', -36, '2023-11-23'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2025-12-31', 2, '2026-02-28'],
  ])('%s and %i months are %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  test.each([
    ['2023-11-23', '2026-11-23', 36],
    ['2023-11-24', '2026-11-23', 35],
    ['2024-02-29', '2025-02-28', 12],
  ])('from %s to %s are %i', (from, to, expected) => {
    expect(monthsBetween(from, to)).toBe(expected);
  });
});
