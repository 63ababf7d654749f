import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainCanonical, readEmails } from '../../src/suppression/email-key.ts';
import { fingerprint, words } from '../../src/suppression/fingerprint.ts';
import { FingerprintSet } from '../../src/suppression/fingerprint-set.ts';
import { load } from './list-files.ts';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const word = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 2, maxLength: 9 });
const person = fc.record({
  first: word,
  last: word,
  joint: fc.constantFrom('.', '_', '-', ''),
  domain: fc.oneof(
    word.map((name) => `${name}.example`),
    fc.constantFrom('gmail.com', 'googlemail.com', 'mail.acme.co.uk', 'bücher.example', 'société.example'),
  ),
});

type Person = typeof person extends fc.Arbitrary<infer T> ? T : never;

const addressOf = ({ first, last, joint, domain }: Person) => `${first}${joint}${last}@${domain}`;

/** What hands and programs do to an address on its way into a file. */
const wrapping = fc.constantFrom<(address: string, person: Person) => string>(
  (address) => address,
  (address) => address.toUpperCase(),
  (address) => address.replace(/^./, (letter) => letter.toUpperCase()),
  (address) => `  ${address}\u00a0`,
  (address) => `mailto:${address}`,
  (address) => `<${address}>`,
  (address, { first, last }) => `${first} ${last} <${address}>`,
  (address, { first, last }) => `"${last}, ${first}" <${address}>`,
  (address) => `${address} (work)`,
  (address) => `${address};`,
  (address) => `${address.replace('@', ' @ ')}`,
  (address) => address.replace('@', '\u200b@'),
  (address) => address.replace('@', '＠'),
  (address) => address.replace('@', '+news@'),
  (address) => address.replace('@', '+a.b-c@'),
  (address) => `other.person@elsewhere.example, ${address}`,
  (address) => `${address} / other.person@elsewhere.example`,
  (address) => address.replace('bücher', 'xn--bcher-kva').replace('société', 'xn--socit-esab'),
);

const DOTLESS = /@(?:gmail|googlemail)\.com$/i;

/** What a mailbox of Gmail lets its owner write. */
function gmailSpelling(address: string): string {
  return DOTLESS.test(address)
    ? address.replace(/^(.)/, '$1.').replace(/\.+/g, '.').replace(DOTLESS, '@googlemail.com')
    : address;
}

describe('a person written one way in the list and another in the file is found', () => {
  test('in clear', async () => {
    await fc.assert(
      fc.asyncProperty(person, wrapping, wrapping, fc.boolean(), async (who, inList, inFile, respelled) => {
        const address = addressOf(who);
        const lists = await load('list.json', JSON.stringify([{ email: inList(address, who), id: 'x' }]));
        const cell = inFile(respelled ? gmailSpelling(address) : address, who);
        expect(lists.findEmail(cell), cell).not.toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  const algorithms = fc.constantFrom('md5', 'sha1', 'sha256', 'sha512');
  const encoding = fc.constantFrom<(bytes: Buffer) => string>(
    (bytes) => bytes.toString('hex'),
    (bytes) => bytes.toString('hex').toUpperCase(),
    (bytes) => bytes.toString('base64'),
  );
  /** How platforms have the address written before it is hashed. */
  const platform = fc.constantFrom<(address: string) => string>(
    (address) => address,
    (address) =>
      DOTLESS.test(address)
        ? `${address.slice(0, address.indexOf('@')).replaceAll('.', '')}${address.slice(address.indexOf('@'))}`
        : address,
  );

  test('hashed, where the digest begins like a prefix', async () => {
    const address = 'szt.yrz@uqvukpi.example';
    const digest = createHash('sha512').update(address).digest('base64');
    expect(digest).toMatch(/^0X/);
    expect((await load('list.csv', `hash\n${digest}\n`)).findEmail(address)).not.toBeNull();
  });

  test('hashed', async () => {
    await fc.assert(
      fc.asyncProperty(
        person,
        platform,
        algorithms,
        encoding,
        wrapping,
        async (who, platformOf, algorithm, write, inFile) => {
          const address = addressOf(who);
          const hashed = write(createHash(algorithm).update(platformOf(address)).digest());
          const lists = await load('list.csv', `hash\n${hashed}\n`);
          expect(lists.findEmail(inFile(address, who)), address).not.toBeNull();
        },
      ),
      { numRuns: 300 },
    );
  });

  const number = fc.integer({ min: 0, max: 9999 }).map((n) => `63998${String(n).padStart(4, '0')}`);
  const dialling = fc.constantFrom<(digits: string) => string>(
    (digits) => `+33${digits}`,
    (digits) => `0033${digits}`,
    (digits) => `33${digits}`,
    (digits) => digits,
    (digits) => `0${digits}`,
    (digits) => `0${digits}`.replace(/(..)(?=.)/g, '$1 '),
    (digits) => `0${digits}`.replace(/(..)(?=.)/g, '$1.'),
    (digits) => `+33 (0)${digits.replace(/(...)(?=.)/g, '$1-')}`,
    (digits) => `Tél. : 0${digits}`,
    (digits) => `0${digits} poste 12`,
    (digits) => `0${digits} / 01 99 00 12 34`,
  );

  test('by telephone', async () => {
    await fc.assert(
      fc.asyncProperty(number, dialling, dialling, async (digits, inList, inFile) => {
        const lists = await load('list.json', JSON.stringify([{ phone: inList(digits), id: 'x' }]));
        expect(lists.findPhone(inFile(digits), 'FR'), inFile(digits)).not.toBeNull();
      }),
      { numRuns: 300 },
    );
  });
});

test('the quick reading of a plain address and the patient one agree', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aB1._-+@ gmail'), maxLength: 24 });
  const shaped = fc.tuple(text, text).map(([local, domain]) => `${local}@${domain}.com`);
  fc.assert(
    fc.property(fc.oneof(shaped, person.map(addressOf)), (cell) => {
      const plain = plainCanonical(cell);
      if (plain !== null) expect(readEmails(cell).map(({ canonical }) => canonical)).toEqual([plain]);
    }),
    { numRuns: 5000 },
  );
});

test('a million people who are not on the list are not found on it', () => {
  const set = new FingerprintSet();
  const addressAt = (index: number) => `${index.toString(36)}.person@${(index * 7919).toString(36)}.example`;
  for (let index = 0; index < 100_000; index += 1) {
    fingerprint('email', addressAt(index));
    set.add(words);
  }
  set.seal();
  expect(set.size).toBe(100_000);
  let found = 0;
  for (let index = 100_000; index < 1_100_000; index += 1) {
    fingerprint('email', plainCanonical(addressAt(index)) ?? '');
    if (set.has(words)) found += 1;
  }
  expect(found).toBe(0);
});
