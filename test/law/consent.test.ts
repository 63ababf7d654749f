import { describe, expect, test } from 'vitest';
import { ageOfConsent, callHours, consentMaxAge, retention } from '../../src/law/consent.ts';
import type { Audience, Channel, Sector } from '../../src/law/types.ts';

describe('the age from which a child consents alone', () => {
  test.each([
    ['AT', 14],
    ['BE', 13],
    ['DE', 16],
    ['ES', 14],
    ['FR', 15],
    ['GB', 13],
    ['IE', 16],
    ['IT', 14],
    ['LU', 16],
    ['NL', 16],
    ['PL', 16],
    ['PT', 13],
    ['EU', 16],
    ['SE', 16],
  ])('%s: %i', (country, years) => {
    expect(ageOfConsent(country).years).toBe(years);
  });
});

describe('how long a consent counts', () => {
  test.each<[string, Channel, Audience, string, Sector | undefined, object | null]>([
    ['ES', 'phone', 'consumer', '2025-12-27', undefined, null],
    ['ES', 'phone', 'consumer', '2025-12-28', undefined, { months: 24, basis: 'statute' }],
    ['ES', 'phone', 'professional', '2026-11-24', undefined, null],
    ['ES', 'email', 'consumer', '2026-11-24', undefined, null],
    ['FR', 'phone', 'consumer', '2026-08-10', undefined, null],
    ['FR', 'phone', 'consumer', '2026-08-11', undefined, { months: 12, basis: 'unconfirmed' }],
    ['FR', 'phone', 'consumer', '2026-08-11', 'press', { months: 12, basis: 'unconfirmed' }],
    ['FR', 'phone', 'consumer', '2026-08-11', 'insurance', { days: 30, basis: 'secondary' }],
    ['FR', 'email', 'consumer', '2026-11-24', undefined, null],
    ['SE', 'phone', 'consumer', '2026-11-24', undefined, null],
  ])('%s, %s to a %s on %s (%s)', (country, channel, audience, date, sector, expected) => {
    const limit = consentMaxAge({
      country,
      channel,
      audience,
      date,
      ...(sector === undefined ? {} : { sector }),
    });
    if (expected === null) expect(limit).toBeNull();
    else expect(limit).toMatchObject(expected);
  });
});

describe('when people may be called', () => {
  test('French consumers: on weekdays, from 10 to 13 h and from 14 to 20 h, since 1 March 2023', () => {
    expect(callHours('FR', 'consumer', '2023-02-28')).toBeNull();
    expect(callHours('FR', 'consumer', '2023-03-01')).toMatchObject({
      weekdays: [1, 2, 3, 4, 5],
      hours: [
        { from: 10 * 60, to: 13 * 60 },
        { from: 14 * 60, to: 20 * 60 },
      ],
      frequency: { attempts: 4, days: 30 },
      daysAfterRefusal: 60,
    });
  });

  test('French professionals, and other countries, have no such rule here', () => {
    expect(callHours('FR', 'professional', '2026-11-24')).toBeNull();
    expect(callHours('DE', 'consumer', '2026-11-24')).toBeNull();
  });
});

test('a French prospect is kept three years, and no duration is made up for other countries', () => {
  expect(retention('FR')).toMatchObject({ months: 36, objectionMonths: 36, basis: 'regulator' });
  expect(retention('DE')).toBeNull();
});
