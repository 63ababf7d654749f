import fc from 'fast-check';
import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { damagedPhone, normalisePhone, splitPhones } from '../../src/detect/phone.ts';
import { corpus, hasCorpora } from './values-corpora.ts';

describe('normalisePhone', () => {
  it.each([
    ['06 39 98 00 12', 'FR', '+33639980012', 'mobile'],
    ['0033 (0)6.39.98.00.12', 'FR', '+33639980012', 'mobile'],
    ['+33 (0)1 99 00 12 34', 'DE', '+33199001234', 'fixed'],
    ['Tél. : 01 99 00 12 34 (bureau)', 'FR', '+33199001234', 'fixed'],
    ['01 99 00 12 34 poste 12', 'FR', '+33199001234', 'fixed'],
    ['01 99 00 12 34 x12', 'FR', '+33199001234', 'fixed'],
    ["'0639980012", 'FR', '+33639980012', 'mobile'],
    ['="0639980012"', 'FR', '+33639980012', 'mobile'],
    ['639980012', 'FR', '+33639980012', 'mobile'],
    ['639980012.0', 'FR', '+33639980012', 'mobile'],
    ['33639980012', 'FR', '+33639980012', 'mobile'],
    ['4915112345678', 'FR', '+4915112345678', 'mobile'],
    ['0899 12 34 56', 'FR', '+33899123456', 'premium'],
    ['0800 12 34 56', 'FR', '+33800123456', 'toll-free'],
    ['0692 12 34 56', 'FR', '+262692123456', 'mobile'],
    ['030/23125-000', 'DE', '+493023125000', 'fixed'],
    ['0171 3920012', 'DE', '+491713920012', 'mobile'],
    ['07700 900123', 'GB', '+447700900123', 'mobile'],
    ['+44 (0)20 7946 0123', 'FR', '+442079460123', 'fixed'],
    ['06 1234 5678', 'IT', '+390612345678', 'fixed'],
    ['+39 (0)6 1234 5678', 'FR', '+390612345678', 'fixed'],
    ['333 123 4567', 'IT', '+393331234567', 'mobile'],
    ['612 345 678', 'ES', '+34612345678', 'mobile'],
    ['+34 (0) 912 345 678', 'ES', '+34912345678', 'fixed'],
  ])('reads %j in %s as %s, %s', (text, country, e164, type) => {
    expect(normalisePhone(text, country)).toMatchObject({ e164, type });
  });

  it('says which country a number belongs to', () => {
    expect(normalisePhone('+41 79 123 45 67', 'FR')?.country).toBe('CH');
    expect(normalisePhone('+1 202 555 0123')?.country).toBe('US');
  });

  it.each([
    '',
    'n/a',
    '12 rue de la Paix',
    '3,36E+10',
    '75001',
    '06 39 98 ** **',
    '01 99 00 12 34 / 06 39 98 00 12',
    '+33 9',
  ])('reads no number in %j', (text) => {
    expect(normalisePhone(text, 'FR')).toBeNull();
  });

  it('needs a country for a national number', () => {
    expect(normalisePhone('06 39 98 00 12')).toBeNull();
  });

  it('gives the number, country and type that libphonenumber gives, for thirteen countries', () => {
    const codes = {
      FR: 33,
      DE: 49,
      GB: 44,
      ES: 34,
      IT: 39,
      NL: 31,
      BE: 32,
      CH: 41,
      AT: 43,
      LU: 352,
      IE: 353,
      PT: 351,
      PL: 48,
    };
    const countries = Object.entries(codes) as [CountryCode, number][];
    fc.assert(
      fc.property(
        fc.constantFrom(...countries),
        fc.stringMatching(/^[0-9]{6,12}$/),
        fc.nat(3),
        ([country, code], digits, form) => {
          const text =
            [`+${code}${digits}`, `00${code} ${digits}`, `0${digits}`, `+${code} ${digits}`][form] ?? '';
          const theirs = parsePhoneNumberFromString(text, country);
          const ours = normalisePhone(text, country);
          // Numbers for fiction, French overseas numbers and lost calling codes are read here and not there.
          if (theirs?.isValid())
            expect(ours).toMatchObject({ e164: theirs.number, country: theirs.country ?? null });
          else if (text.startsWith('+') && !/^\+33639980|^\+447700900|^\+441632960/.test(text))
            expect(ours).toBeNull();
        },
      ),
      { numRuns: 20_000 },
    );
  });
});

describe('damagedPhone', () => {
  it.each([
    ['3,36E+10', 'FR', 'scientific'],
    ['3.36399E+10', 'FR', 'scientific'],
    ['639980012', 'FR', 'lost-zero'],
    ['199001234', 'FR', 'lost-zero'],
    ['1713920012', 'DE', 'lost-zero'],
    ['33639980012', 'FR', 'lost-plus'],
    ['447700900123', 'GB', 'lost-plus'],
    ['639980012.0', 'FR', 'decimal'],
    ['06 39 98 ** **', 'FR', 'masked'],
    ['+33 6 XX XX XX XX', 'FR', 'masked'],
    ['06 39 98 00 1', 'FR', 'too-short'],
    ['06 39 98 00 123', 'FR', 'too-long'],
    ['06 39 98 00 12', 'FR', null],
    ['+33 6 39 98 00 12', 'FR', null],
    ['612 345 678', 'ES', null],
    ['01 99 00 12 34 poste 12', 'FR', null],
    ['', 'FR', null],
    ['n/a', 'FR', null],
  ])('says of %j in %s: %s', (text, country, damage) => {
    expect(damagedPhone(text, country)).toBe(damage);
  });
});

describe('splitPhones', () => {
  it.each<[string, string[]]>([
    ['', []],
    [' 06 39 98 00 12 ', ['06 39 98 00 12']],
    ['01 99 00 12 34 / 06 39 98 00 12', ['01 99 00 12 34', '06 39 98 00 12']],
    ['0199001234;0639980012', ['0199001234', '0639980012']],
    ['01 99 00 12 34 ou 06 39 98 00 12', ['01 99 00 12 34', '06 39 98 00 12']],
    ['0199001234 0639980012', ['0199001234', '0639980012']],
    ['+33199001234 +33639980012', ['+33199001234', '+33639980012']],
    ['030/23125000', ['030/23125000']],
    ['030/23125000, 0171/3920012', ['030/23125000', '0171/3920012']],
  ])('splits %j', (cell, pieces) => {
    expect(splitPhones(cell)).toEqual(pieces);
  });
});

describe.skipIf(!hasCorpora)('libphonenumber’s example numbers', () => {
  it('reads the four spellings of a number as one, but for plans that have changed since', () => {
    interface Example {
      readonly region: string;
      readonly e164: string;
      readonly valid: boolean;
      readonly [spelling: string]: string | boolean | number;
    }
    const examples = corpus('libphonenumber/examples.jsonl')
      .trim()
      .split('\n')
      .map((line): Example => JSON.parse(line));
    const wrong = new Set<string>();
    for (const example of examples) {
      for (const spelling of ['e164', 'national', 'international', 'rfc3966']) {
        const text = example[spelling];
        if (typeof text !== 'string') continue;
        if (!example.valid) expect(normalisePhone(text, example.region)).toBeNull();
        else if (normalisePhone(text, example.region)?.e164 !== example.e164) wrong.add(example.region);
      }
    }
    expect([...wrong].sort()).toEqual(['BJ', 'BR', 'HR', 'NG', 'UZ', 'ZW']);
  });
});
