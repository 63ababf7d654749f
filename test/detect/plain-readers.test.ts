import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseEmail } from '../../src/detect/email.ts';
import { classifyEmail, classifyPlain } from '../../src/detect/email-kind.ts';
import { hashName } from '../../src/detect/name-hash.ts';
import { phoneKey } from '../../src/detect/phone-key.ts';
import {
  isMadeUpAddress,
  isMadeUpNumber,
  isMadeUpPlain,
  isMadeUpPlainNumber,
} from '../../src/detect/placeholder.ts';
import { plainAddress } from '../../src/detect/plain-address.ts';
import { plainPhone } from '../../src/detect/plain-phone.ts';
import { foldValue } from '../../src/detect/yes-no-fold.ts';
import { fingerprintOfAddress } from '../../src/suppression/address-print.ts';
import { fingerprint, keptFingerprint } from '../../src/suppression/fingerprint.ts';

/** What is read quickly must be read as what is read with patience. */
const labelled: readonly (readonly [address: string, kind: string])[] = JSON.parse(
  readFileSync(join(import.meta.dirname, 'emails.json'), 'utf8'),
);

/** Words that local parts and hosts are made of, among them roles, names, test data, providers and slips for them. */
const WORDS = [
  'contact',
  'sav2',
  'service',
  'serviceclient',
  'rh',
  'lyon',
  'info',
  'marie',
  'durand',
  'j',
  'test',
  'toto',
  'asdf',
  'aaaa',
  '12345',
  'gmail',
  'gmial',
  'orange',
  'acme',
  'acme-group',
  'yopmail',
  'a1',
  '0',
  'x_y',
];
const word = fc.oneof(fc.constantFrom(...WORDS), fc.stringMatching(/^[a-zA-Z0-9]{1,12}$/));
const joint = fc.constantFrom('.', '-', '_', '', '..', '+');
const top = fc.constantFrom('example', 'fr', 'com', 'con', 'co.uk', 'c', '12', 'de');
const address = fc
  .tuple(word, joint, word, fc.constantFrom('@', '@', '@', ' @', '@@'), word, joint, word, top)
  .map(([a, b, c, at, d, e, f, last]) => `${a}${b}${c}${at}${d}${e}${f}.${last}`);

function checkAddress(cell: string): void {
  if (!plainAddress.read(cell)) return;
  const slow = normaliseEmail(cell);
  expect(slow?.address).toBe(plainAddress.slice(0, plainAddress.length));
  const kind = classifyPlain(plainAddress);
  const isMadeUp = isMadeUpPlain(plainAddress);
  fingerprintOfAddress(plainAddress);
  const print = keptFingerprint();
  // In brackets, the same address is not plain.
  expect(kind).toBe(classifyEmail(`<${cell.trim()}>`));
  expect(isMadeUp).toBe(isMadeUpAddress(slow?.address ?? ''));
  fingerprint('email', slow?.canonical ?? '');
  expect(print).toEqual(keptFingerprint());
}

describe('an address that is read quickly', () => {
  test('of those that are labelled', () => {
    for (const [text] of labelled) checkAddress(text);
    const plain = labelled.filter(([text]) => plainAddress.read(text));
    expect(plain.length * 2).toBeGreaterThan(labelled.length);
  });

  test('of any words', () => {
    fc.assert(fc.property(address, checkAddress), { numRuns: 3000 });
  });

  test('after another that could not be read', () => {
    expect(plainAddress.read('a.rather.long.name@somewhere.example of mine')).toBe(false);
    checkAddress('a.b@c.example');
    expect(plainAddress.read('a.b@c.example')).toBe(true);
  });
});

const phone = fc
  .tuple(
    fc.constantFrom('', ' ', '+', '00', '+33 ', '+44', '+41 0', '0'),
    fc.array(fc.tuple(fc.stringMatching(/^\d{1,4}$/), fc.constantFrom('', ' ', '.', '-', '\u00a0')), {
      minLength: 1,
      maxLength: 6,
    }),
  )
  .map(([start, groups]) => start + groups.flat().join(''));

describe('a number that is read quickly', () => {
  test.each(['FR', 'DE', 'IT', 'ES', 'GB', 'US', 'XX'])('of %s', (country) => {
    fc.assert(
      fc.property(phone, (cell) => {
        if (!plainPhone.read(cell, country)) return;
        const slow = phoneKey(cell, country);
        const { units, length, isMobile } = plainPhone;
        expect(slow?.key).toBe(String.fromCharCode(...units.subarray(0, length)));
        expect(slow?.isSound).toBe(true);
        expect(slow?.type === 'mobile').toBe(isMobile);
        expect(isMadeUpPlainNumber(plainPhone)).toBe(isMadeUpNumber(slow?.national ?? ''));
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    '01 99 00 12 34',
    '06.39.98.00.12',
    '+33 6 39 98 12 34',
    '06-12-34-56-78',
  ])('%s is one', (cell) => {
    expect(plainPhone.read(cell, 'FR')).toBe(true);
  });
});

describe('the hash of a name', () => {
  const namePart = fc.constantFrom(
    'Élise',
    'elise',
    'Weiß',
    'weiss',
    'Dupont',
    'DUPONT',
    "O'Neil",
    'o neil',
    'Œuvrard',
  );

  test('is that of its words, whatever their order, case and accents', () => {
    fc.assert(
      fc.property(
        fc.array(namePart, { maxLength: 4 }),
        fc.array(namePart, { maxLength: 4 }),
        (one, other) => {
          const words = (parts: readonly string[]) => foldValue(parts.join(' ')).split(' ').sort().join(' ');
          const isSame = words(one) === words(other);
          const [a, b] = [hashName(one.join(' ')), hashName(other.join('  '))];
          expect(a.h1 === b.h1 && a.h2 === b.h2).toBe(isSame);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('adds up', () => {
    const [first, last, full] = [hashName('Jean-Paul'), hashName('Dupont'), hashName('DUPONT Jean Paul')];
    expect((first.h1 + last.h1) | 0).toBe(full.h1);
    expect((first.h2 + last.h2) | 0).toBe(full.h2);
  });
});
