import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DateOrder, decideDateOrder, parseDate } from '../../src/detect/date.ts';

describe('parseDate', () => {
  it.each([
    ['2025-03-12', '2025-03-12'],
    ['2025-03-12T14:30:00.123+02:00', '2025-03-12'],
    ['2024-03-12T10:00:00+01:00[Europe/Paris]', '2024-03-12'],
    ['2025-03-12 14:30', '2025-03-12'],
    ['2025/3/12', '2025-03-12'],
    ['20250312', '2025-03-12'],
    ['12/03/2025', '2025-03-12'],
    ['12/03/2025 14:30', '2025-03-12'],
    ['12.03.2025 14:30 Uhr', '2025-03-12'],
    ['12. 3. 2025', '2025-03-12'],
    ['12.3.25', '2025-03-12'],
    ['12/03/48', '1948-03-12'],
    ['29/02/2024', '2024-02-29'],
    ['12 mars 2025', '2025-03-12'],
    ['3 févr. 2024', '2024-02-03'],
    ['1er janvier 2024', '2024-01-01'],
    ['mar. 12 mars 2024', '2024-03-12'],
    ['le 12 mars 2025 à 14h30', '2025-03-12'],
    ['Mar 5, 2024', '2024-03-05'],
    ['March 3rd, 2025', '2025-03-03'],
    ['12 Apr 2024', '2024-04-12'],
    ['12-Mar-24', '2024-03-12'],
    ['12-Mar-2024', '2024-03-12'],
    ['Wed Mar 12 14:30:00 GMT-0500 2025', '2025-03-12'],
    ['Wed, 12 Mar 2025 14:30:00 +0000', '2025-03-12'],
    ['Wed Mar 12 14:30:00 CET 2025', '2025-03-12'],
    ['17. März 2023', '2023-03-17'],
    ['1. Jänner 2024', '2024-01-01'],
    ['12 de marzo de 2025', '2025-03-12'],
    ['lun 4 dic 2023', '2023-12-04'],
    ['5 agosto 2023', '2023-08-05'],
    ['12 mrt 2024', '2024-03-12'],
    ['31/02/2025', null],
    ['29/02/2023', null],
    ['00/00/0000', null],
    ['9999-12-31', null],
    ['mars 2025', null],
    ['12/03', null],
    ['45363', null],
    ['12 rue 2025', null],
    ['06 39 98 00 12', null],
    ['192.168.1.1', null],
    ['', null],
  ])('reads %j as %j', (text, day) => {
    expect(parseDate(text)).toBe(day);
  });

  it.each<[string, DateOrder, string | null]>([
    ['03/12/2025', 'month-first', '2025-03-12'],
    ['12/31/2024', 'month-first', '2024-12-31'],
    ['12/31/2024', 'day-first', null],
    ['25/3/2024', 'mixed', '2024-03-25'],
    ['5/3/2024', 'mixed', null],
    ['45363', 'excel-serial', '2024-03-12'],
    ['45363.5', 'excel-serial', '2024-03-12'],
    ['1710201600', 'epoch-seconds', '2024-03-12'],
    ['1710201600000', 'epoch-milliseconds', '2024-03-12'],
  ])('reads %j in a column that is %s as %j', (text, order, day) => {
    expect(parseDate(text, order)).toBe(day);
  });

  it('reads every day as it writes it, and no day that does not exist', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year = '', month = '', day = ''] = iso.split('-');
        expect(parseDate(iso)).toBe(iso);
        expect(parseDate(date.toISOString())).toBe(iso);
        expect(parseDate(`${day}/${month}/${year}`, 'day-first')).toBe(iso);
        expect(parseDate(`${month}/${day}/${year}`, 'month-first')).toBe(iso);
        expect(parseDate(date.toUTCString())).toBe(iso);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseDate(text)));
  });
});

describe('decideDateOrder', () => {
  it.each<[string[], DateOrder]>([
    [['01/02/2024', '13/02/2024'], 'day-first'],
    [['01/02/2024', '02/13/2024'], 'month-first'],
    [['01/02/2024', '05/06/2024', ''], 'ambiguous'],
    [['13/02/2024', '02/13/2024'], 'mixed'],
    [['1.2.2024'], 'day-first'],
    [['1/2/2024 3:30 PM'], 'month-first'],
    [['2024-01-01', '12 mars 2024'], 'iso'],
    [['45363', '45000', ''], 'excel-serial'],
    [['1710201600'], 'epoch-seconds'],
    [['1710201600000'], 'epoch-milliseconds'],
    [['abc'], 'none'],
    [[], 'none'],
  ])('finds %j', (values, order) => {
    expect(decideDateOrder(values)).toBe(order);
  });
});
