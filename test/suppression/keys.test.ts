import { describe, expect, test } from 'vitest';
import { readCompanyIds } from '../../src/suppression/company-key.ts';
import { isPlainlyDomain, readDomain } from '../../src/suppression/domain-key.ts';
import { plainCanonical, readEmails } from '../../src/suppression/email-key.ts';
import { readLinkedin } from '../../src/suppression/linkedin-key.ts';
import { readPostal } from '../../src/suppression/postal-key.ts';
import { spellingsOfMarie } from './spellings.ts';

describe('e-mail', () => {
  test.each(spellingsOfMarie)('%j is the mailbox marie.dupont@acme.example', (cell) => {
    expect(readEmails(cell).map(({ canonical }) => canonical)).toEqual(['marie.dupont@acme.example']);
  });

  test.each([
    ['paul.roux@gmail.com', 'paulroux@gmail.com'],
    ['Paul.Roux+shop@GoogleMail.com', 'paulroux@gmail.com'],
    ['p.a.u.l.roux@googlemail.com', 'paulroux@gmail.com'],
    ['anna@bücher.example', 'anna@xn--bcher-kva.example'],
    ['anna@BÜCHER.example', 'anna@xn--bcher-kva.example'],
    ['anna@xn--bcher-kva.example', 'anna@xn--bcher-kva.example'],
    ["o'neil@acme.example", "o'neil@acme.example"],
    ['two..dots@acme.example', 'two..dots@acme.example'],
    ['jean_luc-m@mail.acme.example', 'jean_luc-m@mail.acme.example'],
  ])('%s is %s', (cell, canonical) => {
    expect(readEmails(cell).map((reading) => reading.canonical)).toEqual([canonical]);
    const plain = plainCanonical(cell);
    if (plain !== null) expect(plain).toBe(canonical);
  });

  test.each([
    ['a@acme.example; b@acme.example', ['a@acme.example', 'b@acme.example']],
    ['a@acme.example/b@acme.example', ['a@acme.example', 'b@acme.example']],
    ['Anna <a@acme.example>, "Bo, B." <b@acme.example>', ['a@acme.example', 'b@acme.example']],
    ['a@acme.example\nb@acme.example', ['a@acme.example', 'b@acme.example']],
    ['a@acme.example a@acme.example', ['a@acme.example']],
    ['work: a@acme.example (home: b@acme.example)', ['a@acme.example', 'b@acme.example']],
  ])('%j holds several', (cell, expected) => {
    expect(readEmails(cell).map(({ canonical }) => canonical)).toEqual(expected);
    expect(plainCanonical(cell)).toBeNull();
  });

  test.each([
    '',
    'marie',
    '@acme.example',
    'marie@',
    'marie@acme',
    'n/a',
    '+33 6 39 98 00 12',
    '@',
  ])('%j is no address', (cell) => {
    expect(plainCanonical(cell)).toBeNull();
    expect(readEmails(cell)).toEqual([]);
  });
});

describe('domain', () => {
  test.each([
    ['acme.example', 'acme.example'],
    ['@acme.example', 'acme.example'],
    ['*@acme.example', 'acme.example'],
    ['*.Acme.Example', 'acme.example'],
    ['https://www.acme.example/team?x=1', 'acme.example'],
    ['www.acme.example', 'acme.example'],
    ['shop.acme.example:8080', 'shop.acme.example'],
    ['bücher.example.', 'xn--bcher-kva.example'],
    ['www.example', 'www.example'],
    ['acme', null],
    ['acme .example', null],
    ['marie@acme.example', null],
    ['12.50', null],
    ['', null],
  ])('%j is %j', (cell, expected) => {
    expect(readDomain(cell)).toBe(expected);
  });

  test.each([
    ['acme.example', true],
    ['acme.co.uk', true],
    ['@acme.newtld', true],
    ['https://acme.newtld', true],
    ['marie.dupont', false],
    ['objections.csv', false],
    ['Acme S.A.', false],
  ])('whether a bare %j is meant as a domain: %j', (cell, expected) => {
    expect(isPlainlyDomain(cell)).toBe(expected);
  });
});

describe('company number', () => {
  test.each([
    ['732829320', ['FR732829320']],
    ['732 829 320', ['FR732829320']],
    ['732 829 320 00074', ['FR73282932000074', 'FR732829320']],
    ['SIRET : 73282932000074', ['FR73282932000074', 'FR732829320']],
    ['FR40732829320', ['FR732829320']],
    ['TVA FR 40 732 829 320', ['FR732829320']],
    ['DE 123456789', ['DE123456789']],
    ['BE 0403.170.701', ['BE0403170701']],
    ['NL001234567B01', ['NL001234567B01']],
    ['', []],
    ['Acme', []],
    ['12', []],
  ])('%j has the keys %j', (cell, expected) => {
    expect(readCompanyIds(cell)).toEqual(expected);
  });
});

describe('LinkedIn', () => {
  test.each([
    ['https://www.linkedin.com/in/marie-dupont-12ab/', 'in/marie-dupont-12ab'],
    ['http://fr.linkedin.com/in/Marie-Dupont-12ab/fr?trk=x', 'in/marie-dupont-12ab'],
    ['linkedin.com/in/marie-dupont-12ab', 'in/marie-dupont-12ab'],
    ['www.linkedin.com/mwlite/in/marie-dupont-12ab#top', 'in/marie-dupont-12ab'],
    ['https://www.linkedin.com/in/h%C3%A9l%C3%A8ne-roux/', 'in/hélène-roux'],
    ['https://www.linkedin.com/in/hélène-roux', 'in/hélène-roux'],
    ['https://www.linkedin.com/pub/paul-roux/12/345/678', 'in/paul-roux-67834512'],
    ['https://www.linkedin.com/pub/paul-roux/2/5b/3a', 'in/paul-roux-03a05b2'],
    ['https://www.linkedin.com/sales/lead/ACwAAB12,NAME_SEARCH,x', 'in/acwaab12'],
    ['https://www.linkedin.com/company/acme/about/', 'company/acme'],
    ['https://www.linkedin.com/feed/', null],
    ['https://notlinkedin.com/in/marie', null],
    ['marie', null],
  ])('%j is %j', (cell, expected) => {
    expect(readLinkedin(cell)).toBe(expected);
  });
});

describe('postal identity', () => {
  const same = [
    ['Hélène Roux', '75002', '12 bis, rue de la Paix'],
    ['ROUX HELENE', '75 002', '12bis RUE DE LA PAIX'],
    ['Mme Roux, Hélène', 'F-75002', '12 bis r. de la Paix'],
  ] as const;
  const key = ([name, postalCode, street]: readonly [string, string, string]) =>
    readPostal({ name, postalCode, street });

  test('spellings of one person at one address share a key', () => {
    expect(new Set(same.map(key)).size).toBe(1);
  });

  test.each([
    [
      ['Paul Klein', '10115', 'Hauptstraße 5'],
      ['Klein, Paul', 'D-10115', 'Hauptstr. 5'],
    ],
    [
      ['Jan de Wit', '1012 AB', 'Damstraat 3'],
      ['dhr. Jan de Wit', '1012ab', 'Damstr 3'],
    ],
    [
      ['Ana Gil', '28001', 'C/ Mayor 4'],
      ['Sra. Gil Ana', '28001', 'Calle Mayor, 4'],
    ],
  ] as const)('%j is %j', (left, right) => {
    expect(key(left)).toBe(key(right));
  });

  test.each([
    [['Hélène Roux', '75002', '14 rue de la Paix']],
    [['Hélène Roux', '75003', '12 bis rue de la Paix']],
    [['Paul Roux', '75002', '12 bis rue de la Paix']],
  ] as const)('another person, code or number is another key: %j', (other) => {
    expect(key(other)).not.toBe(key(same[0]));
  });

  test.each([
    [['', '75002', '12 rue de la Paix']],
    [['Hélène Roux', '', '12 rue de la Paix']],
    [['Hélène Roux', '75002', ' ']],
  ] as const)('what lacks a part is none: %j', (part) => {
    expect(key(part)).toBeNull();
  });
});
