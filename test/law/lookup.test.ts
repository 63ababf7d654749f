import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COUNTRIES } from '../../src/law/countries.ts';
import { addDays } from '../../src/law/dates.ts';
import { type LawQuery, lookupRequirement } from '../../src/law/lookup.ts';
import { AUDIENCES, CHANNELS, lawMatrix, RELATIONSHIPS } from '../../src/law/matrix.ts';
import { CASES } from './cases.ts';

const ask = (query: Partial<LawQuery>) =>
  lookupRequirement({
    country: 'FR',
    channel: 'phone',
    audience: 'consumer',
    relationship: 'prospect',
    date: '2026-11-24',
    ...query,
  });

describe('the requirement and the article it rests on', () => {
  for (const [country, channel, audience, relationship, date, requirement, article, more] of CASES) {
    const facts = more === undefined ? '' : ` ${JSON.stringify(more)}`;
    test(`${country}: ${channel} to a ${audience}, ${relationship}, on ${date}: ${requirement}, ${article}${facts}`, () => {
      const answer = lookupRequirement({ country, channel, audience, relationship, date, ...more });
      expect([answer.requirement, answer.citation.article]).toEqual([requirement, article]);
    });
  }

  test('is proved by at least 150 cases', () => {
    expect(new Set(CASES.map((each) => JSON.stringify(each))).size).toBe(CASES.length);
    expect(CASES.length).toBeGreaterThanOrEqual(150);
  });
});

describe('the day on which the answer changed', () => {
  test.each<[string, Partial<LawQuery>, string | undefined, string | undefined]>([
    ['French calls before the change', { date: '2026-08-10' }, undefined, '2026-08-10'],
    ['French calls after the change', { date: '2026-08-11' }, '2026-08-11', undefined],
    [
      'French calls under a contract, which the change spared',
      { contractInProgress: true },
      undefined,
      undefined,
    ],
    ['French calls for the press, which the change spared', { sector: 'press' }, undefined, undefined],
    ['French calls about energy', { sector: 'energy-renovation' }, '2020-07-26', undefined],
    [
      'French e-mail about energy',
      { channel: 'email', sector: 'energy-renovation' },
      '2025-07-01',
      undefined,
    ],
    ['French e-mail, which no date changed', { channel: 'email' }, undefined, undefined],
    ['Dutch calls', { country: 'NL' }, '2021-07-01', undefined],
    [
      'Dutch calls to customers before July 2026',
      { country: 'NL', relationship: 'customer', similarProducts: true, date: '2026-06-30' },
      undefined,
      '2026-06-30',
    ],
    [
      'Dutch calls to customers since July 2026',
      { country: 'NL', relationship: 'customer', similarProducts: true },
      '2026-07-01',
      undefined,
    ],
    ['Spanish calls', { country: 'ES' }, '2023-06-29', undefined],
    ['Polish e-mail', { country: 'PL', channel: 'email' }, '2024-11-10', undefined],
    ['Swiss calls', { country: 'CH' }, '2021-01-01', undefined],
    [
      'British charities and their supporters',
      { country: 'GB', channel: 'email', sector: 'charity', relationship: 'customer' },
      '2026-02-05',
      undefined,
    ],
  ])('%s', (_, query, since, until) => {
    const answer = ask(query);
    expect([answer.since, answer.until]).toEqual([since, until]);
  });
});

describe('the register to consult', () => {
  test.each<[string, Partial<LawQuery>, string | undefined]>([
    ['Bloctel until 10 August 2026', { date: '2026-08-10' }, 'fr-bloctel'],
    ['none in France since then', { date: '2026-08-11' }, undefined],
    ['no Bloctel under a contract in progress', { date: '2026-08-10', contractInProgress: true }, undefined],
    ['no Bloctel for the press', { date: '2026-08-10', sector: 'press' }, undefined],
    ['TPS for British consumers', { country: 'GB' }, 'gb-tps'],
    ['CTPS for British companies', { country: 'GB', audience: 'professional' }, 'gb-ctps'],
    ['TPS for British sole traders', { country: 'GB', audience: 'professional', soleTrader: true }, 'gb-tps'],
    ['RPO in Italy', { country: 'IT' }, 'it-rpo'],
    [
      'Do Not Call Me in Belgium, businesses too',
      { country: 'BE', audience: 'professional' },
      'be-do-not-call-me',
    ],
    ['the Dutch register while it lasted', { country: 'NL', date: '2021-06-30' }, 'nl-bel-me-niet'],
    [
      'Robinson lists before calling Spanish customers',
      { country: 'ES', relationship: 'customer', similarProducts: true },
      'es-robinson',
    ],
    ['no Robinson list where a Spaniard consented', { country: 'ES' }, undefined],
    [
      'the ECG list before writing to Austrian customers',
      { country: 'AT', channel: 'email', relationship: 'customer', similarProducts: true },
      'at-ecg',
    ],
    ['the Irish directory for landlines', { country: 'IE' }, 'ie-ndd'],
    ['none for Irish mobiles', { country: 'IE', mobile: true }, undefined],
  ])('%s', (_, query, id) => {
    expect(ask(query).register?.id).toBe(id);
  });
});

describe('what the answer tells besides', () => {
  test('an unconfirmed rule warns only', () => {
    expect(ask({ country: 'PT', channel: 'email', audience: 'professional' })).toMatchObject({
      basis: 'unconfirmed',
      warnOnly: true,
    });
    expect(ask({ channel: 'social' }).warnOnly).toBe(true);
    expect(ask({ sector: 'housing-adaptation', date: '2026-08-10' }).warnOnly).toBe(true);
    expect(ask({}).warnOnly).toBe(false);
  });

  test('a country that is not encoded is answered by the default of the Union, and says so', () => {
    expect(ask({ country: 'SE', channel: 'email' })).toMatchObject({ country: 'EU', fallback: true });
    expect(ask({ country: 'EU', channel: 'email' })).toMatchObject({ country: 'EU', fallback: false });
  });

  test('the exception that applied is named, with its own conditions', () => {
    const answer = ask({ channel: 'email', relationship: 'customer', similarProducts: true });
    expect(answer.exception).toBe('similar-products');
    expect(answer.conditions[0]?.en).toContain('refusing was offered');
    expect(answer.caution?.en).toContain('C-654/23');
  });

  test('a French professional is told that the offer must relate to the profession', () => {
    const [first] = ask({ channel: 'email', audience: 'professional' }).conditions;
    expect(first?.fr).toBe("L'offre est en rapport avec la profession de la personne.");
  });

  test('a German business is called with a caution about presumed consent', () => {
    expect(ask({ country: 'DE', audience: 'professional' }).caution?.en).toContain('presumed consent');
  });

  test('a sole trader is judged as a private person only where the law says so', () => {
    expect(ask({ country: 'GB', audience: 'professional', soleTrader: true }).audience).toBe('consumer');
    expect(ask({ country: 'FR', audience: 'professional', soleTrader: true }).audience).toBe('professional');
    expect(
      ask({ country: 'NL', channel: 'email', audience: 'professional', soleTrader: true }).audience,
    ).toBe('professional');
  });

  test('a time of day after the date changes nothing', () => {
    expect(ask({ date: '2026-08-10T23:59:59Z' })).toEqual(ask({ date: '2026-08-10' }));
  });
});

describe('laws that hold for every question', () => {
  const codes = [...COUNTRIES.map(({ code }) => code), 'SE', 'XX', ''];
  const question = fc.record<LawQuery>(
    {
      country: fc.constantFrom(...codes),
      channel: fc.constantFrom(...CHANNELS),
      audience: fc.constantFrom(...AUDIENCES),
      relationship: fc.constantFrom(...RELATIONSHIPS),
      date: fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1995-01-01', days)),
      sector: fc.constantFrom(
        'energy-renovation',
        'insurance',
        'press',
        'electricity-gas',
        'pensions',
        'charity',
      ),
      nature: fc.constantFrom('commercial', 'non-commercial'),
      similarProducts: fc.boolean(),
      contractInProgress: fc.boolean(),
      soleTrader: fc.boolean(),
      mobile: fc.boolean(),
      directoryListed: fc.boolean(),
      addressPublished: fc.boolean(),
    },
    { requiredKeys: ['country', 'channel', 'audience', 'relationship', 'date'] },
  );

  test('each has exactly one answer, the same each time, that holds from since to until', () => {
    fc.assert(
      fc.property(question, (query) => {
        const answer = lookupRequirement(query);
        expect(lookupRequirement({ ...query })).toEqual(answer);
        const same = (date: string) => lookupRequirement({ ...query, date }).requirement;
        if (answer.since !== undefined) {
          expect(answer.since <= query.date).toBe(true);
          expect(same(answer.since)).toBe(answer.requirement);
        }
        if (answer.until !== undefined) {
          expect(answer.until >= query.date).toBe(true);
          expect(same(answer.until)).toBe(answer.requirement);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('without a purchase, no similar product makes a difference', () => {
    fc.assert(
      fc.property(question, (query) => {
        const prospect: LawQuery = { ...query, relationship: 'prospect' };
        expect(lookupRequirement({ ...prospect, similarProducts: true })).toEqual(
          lookupRequirement({ ...prospect, similarProducts: false }),
        );
      }),
    );
  });
});

test('the matrix of each country answers every channel, audience and relationship', () => {
  for (const { code } of COUNTRIES) {
    const rows = lawMatrix(code, '2026-11-24');
    expect(rows).toHaveLength(CHANNELS.length * AUDIENCES.length * RELATIONSHIPS.length);
    for (const row of rows) expect(row.answer.country).toBe(code);
  }
  expect(lawMatrix('FR', '2026-11-24', 'energy-renovation')[0]?.answer.requirement).toBe('forbidden');
});

test('no country lets anybody be contacted without giving an article and an address to read it at', () => {
  for (const { code } of COUNTRIES) {
    for (const { answer } of lawMatrix(code, '2026-11-24')) {
      expect(answer.citation.article).not.toBe('');
      expect(answer.citation.url).toMatch(/^https:/);
    }
  }
});
