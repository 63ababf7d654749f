import { describe, expect, test } from 'vitest';
import { GDPR_ARTICLES, gdpr } from '../../src/law/articles.ts';
import { COUNTRIES, lawOf } from '../../src/law/countries.ts';
import { addDays, isInForce } from '../../src/law/dates.ts';
import { DECISIONS } from '../../src/law/decisions.ts';
import { AUDIENCES, CHANNELS, RELATIONSHIPS } from '../../src/law/matrix.ts';
import { REGISTERS } from '../../src/law/registers.ts';
import type { Sector } from '../../src/law/types.ts';
import { citation, countryLaw, decision, registerSchema } from './schema.ts';

const SECTORS: readonly (Sector | undefined)[] = [
  undefined,
  'energy-renovation',
  'housing-adaptation',
  'training-account',
  'insurance',
  'press',
  'electricity-gas',
  'claims-management',
  'pensions',
  'charity',
];

describe.each(COUNTRIES)('the law of $code', ({ code }) => {
  const { law } = lawOf(code);

  test('is well formed', () => {
    expect(() => countryLaw.parse(law)).not.toThrow();
    expect(law.country).toBe(code);
  });

  test('was not looked up in the future', () => {
    const today = new Date().toISOString().slice(0, 10);
    for (const row of law.rows) expect(row.checkedOn <= today).toBe(true);
  });

  test('has one general row, and at most one row of a sector, for each question on each day', () => {
    const stretches = law.rows.flatMap((row) => [row, ...row.exceptions]);
    const days = stretches.flatMap(({ from, until }) => [
      ...(from === undefined ? [] : [addDays(from, -1), from]),
      ...(until === undefined ? [] : [until, addDays(until, 1)]),
    ]);
    for (const day of new Set(['1995-01-01', '2026-11-24', '2099-12-31', ...days])) {
      for (const channel of CHANNELS) {
        for (const audience of AUDIENCES) {
          for (const relationship of RELATIONSHIPS) {
            for (const sector of SECTORS) {
              const count = law.rows.filter(
                (row) =>
                  row.channels.includes(channel) &&
                  row.audiences.includes(audience) &&
                  (row.relationship === 'any' || row.relationship === relationship) &&
                  row.sector === sector &&
                  isInForce(row, day),
              ).length;
              const where = `${code} ${channel} ${audience} ${relationship} ${sector} ${day}`;
              if (sector === undefined) expect(count, where).toBe(1);
              else expect(count, where).toBeLessThanOrEqual(1);
            }
          }
        }
      }
    }
  });

  test('states no exception twice for the same day', () => {
    for (const row of law.rows) {
      const keys = row.exceptions.map((each) => `${each.when} ${each.from} ${each.until}`);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  test('names registers of its own country only', () => {
    for (const row of law.rows) {
      for (const id of [row.register, ...row.exceptions.map((each) => each.register)]) {
        if (id !== undefined && id !== null) expect(REGISTERS[id].country).toBe(code);
      }
    }
  });
});

test('registers are well formed and known by their id', () => {
  for (const [id, register] of Object.entries(REGISTERS)) {
    expect(() => registerSchema.parse(register)).not.toThrow();
    expect(register.id).toBe(id);
  }
});

test('decisions are well formed, newest first, each once', () => {
  for (const each of DECISIONS) {
    expect(() => decision.parse(each)).not.toThrow();
    expect(each.number.slice(4, 8)).toBe(each.date.slice(0, 4));
  }
  const dates = DECISIONS.map((each) => each.date);
  expect(dates).toEqual([...dates].sort().reverse());
  expect(new Set(DECISIONS.map((each) => each.number)).size).toBe(DECISIONS.length);
});

test('articles of the GDPR cite the Official Journal', () => {
  expect(gdpr('9')).toEqual({ article: 'GDPR 9', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' });
  for (const article of GDPR_ARTICLES) expect(() => citation.parse(gdpr(article))).not.toThrow();
});

test.each([
  ['fr', 'FR', false],
  [' FR ', 'FR', false],
  ['UK', 'GB', false],
  ['RE', 'FR', false],
  ['EU', 'EU', false],
  ['SE', 'EU', true],
  ['US', 'EU', true],
  ['', 'EU', true],
  ['France', 'EU', true],
])('the country %j is judged by the law of %s (fallback: %s)', (country, code, fallback) => {
  const found = lawOf(country);
  expect([found.law.country, found.fallback]).toEqual([code, fallback]);
});
