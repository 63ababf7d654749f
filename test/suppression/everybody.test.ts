import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { plainCanonical } from '../../src/suppression/email-key.ts';
import { fingerprint, words } from '../../src/suppression/fingerprint.ts';
import { buildIndex } from '../../src/suppression/index-file.ts';
import { loadSuppressionLists } from '../../src/suppression/load.ts';
import type { SuppressionHit, SuppressionLists } from '../../src/suppression/types.ts';
import { listFile, newPath, OPTIONS } from './list-files.ts';

const SECRET = 'a key of this test';
const RUNS = { numRuns: 100 };

beforeAll(() => vi.stubEnv('TEST_SECRET', SECRET));
afterAll(() => {
  vi.unstubAllEnvs();
});

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const word = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 3, maxLength: 9 });
const digits = (length: number) =>
  fc.array(fc.nat(9), { minLength: length, maxLength: length }).map((all) => all.join(''));

/** Eight digits and the one that makes them pass INSEE's check. */
const siren = digits(8).map((start) => {
  for (let last = 0; last < 10; last += 1) {
    const all = `${start}${last}`;
    const sum = [...all].reverse().reduce((total, digit, at) => {
      const weighted = Number(digit) * (at % 2 === 0 ? 1 : 2);
      return total + (weighted > 9 ? weighted - 9 : weighted);
    }, 0);
    if (sum % 10 === 0) return all;
  }
  return '732829320';
});

const person = fc.record({
  first: word,
  last: word,
  mobile: digits(4).map((end) => `63998${end}`),
  siren: siren.filter((number) => !number.startsWith('0')),
  firm: word,
  number: fc.integer({ min: 1, max: 199 }),
});

type Person = typeof person extends fc.Arbitrary<infer T> ? T : never;
type Spell = (who: Person) => string;

const email: Spell = ({ first, last, firm }) => `${first}.${last}@${firm}.example`;
const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const EMAILS: readonly Spell[] = [
  email,
  (who) => email(who).toUpperCase(),
  (who) => ` ${email(who)}\u00a0`,
  (who) => `mailto:${email(who)}?subject=x`,
  (who) => `${who.first} ${who.last} <${email(who)}>`,
  (who) => `"${who.last}, ${who.first}" <${email(who)}>`,
  (who) => email(who).replace('@', '+news@'),
  (who) => email(who).replace('.', '.\u200b'),
  (who) => email(who).replace('@', '＠'),
  (who) => `other@elsewhere.example; ${email(who)}`,
];
const PHONES: readonly Spell[] = [
  ({ mobile }) => `+33${mobile}`,
  ({ mobile }) => `0033 ${mobile}`,
  ({ mobile }) => `33${mobile}`,
  ({ mobile }) => `0${mobile}`,
  ({ mobile }) => `0${mobile}`.replace(/(..)(?=.)/g, '$1 '),
  ({ mobile }) => `0${mobile}`.replace(/(..)(?=.)/g, '$1.'),
  ({ mobile }) => `+33 (0)${mobile}`,
  ({ mobile }) => `0${mobile} poste 12`,
  ({ mobile }) => `0${mobile} / 01 99 00 12 34`,
];
const PROFILES: readonly Spell[] = [
  ({ first, last }) => `https://www.linkedin.com/in/${first}-${last}`,
  ({ first, last }) => `linkedin.com/in/${first}-${last}/`,
  ({ first, last }) =>
    `HTTP://FR.LinkedIn.com/in/${capitalised(first)}-${capitalised(last)}/?originalSubdomain=fr`,
  ({ first, last }) => `www.linkedin.com/mwlite/in/${first}-${last}#about`,
  ({ first, last }) => `Profile: https://uk.linkedin.com/in/${first}-${last}/en`,
  ({ first, last }) => `https://x.com/a; https://linkedin.com/in/${first}-${last}`,
];
const FIRMS: readonly Spell[] = [
  ({ siren: number }) => number,
  ({ siren: number }) => number.replace(/(...)(?=.)/g, '$1 '),
  ({ siren: number }) => `SIREN ${number}`,
  ({ siren: number }) => `FR 12 ${number}`,
];
/** A file may have the establishment where the list has the firm. */
const ESTABLISHMENTS: readonly Spell[] = [
  ...FIRMS,
  ({ siren: number }) => `${number}00012`,
  ({ siren: number }) => `${number.replace(/(...)/g, '$1 ')}00012`,
];
const DOMAINS: readonly Spell[] = [
  ({ firm }) => `${firm}-sa.example`,
  ({ firm }) => `@${firm}-sa.example`,
  ({ firm }) => `*@${firm.toUpperCase()}-SA.example`,
  ({ firm }) => `https://www.${firm}-sa.example/team`,
];
const BELOW_DOMAINS: readonly Spell[] = [
  ...DOMAINS,
  ({ firm }) => `shop.${firm}-sa.example`,
  ({ firm }) => `acacias.example, ${firm}-sa.example`,
];
const STREETS: readonly Spell[] = [
  ({ number }) => `${number} avenue des Lilas`,
  ({ number }) => `${number}, AV. DES LILAS`,
  ({ number }) => `${number} Av des lilas`,
];
const NAMES: readonly Spell[] = [
  ({ first, last }) => `${first} ${last}`,
  ({ first, last }) => `M. ${last.toUpperCase()} ${capitalised(first)}`,
  ({ first, last }) => `${capitalised(last)}, ${capitalised(first)}`,
];

interface Kind {
  readonly name: string;
  readonly header: string;
  readonly inList: readonly Spell[];
  readonly inFile: readonly Spell[];
  find(lists: SuppressionLists, cell: string): SuppressionHit | null;
}

const KINDS: readonly Kind[] = [
  {
    name: 'e-mail',
    header: 'email',
    inList: EMAILS,
    inFile: EMAILS,
    find: (lists, cell) => lists.findEmail(cell),
  },
  {
    name: 'phone',
    header: 'phone',
    inList: PHONES,
    inFile: PHONES,
    find: (lists, cell) => lists.findPhone(cell, 'FR'),
  },
  {
    name: 'LinkedIn',
    header: 'linkedin',
    inList: PROFILES,
    inFile: PROFILES,
    find: (lists, cell) => lists.findLinkedin(cell),
  },
  {
    name: 'firm',
    header: 'siren',
    inList: FIRMS,
    inFile: ESTABLISHMENTS,
    find: (lists, cell) => lists.findCompanyId(cell),
  },
  {
    name: 'domain',
    header: 'domain',
    inList: DOMAINS,
    inFile: BELOW_DOMAINS,
    find: (lists, cell) => lists.findDomain(cell),
  },
];

/** How the list comes to the run: itself, as an index, as an index with a key. */
const FORMS = ['list', 'index', 'keyed index'] as const;

async function loadAs(
  form: (typeof FORMS)[number],
  list: ReturnType<typeof listFile>,
): Promise<SuppressionLists> {
  if (form === 'list') return loadSuppressionLists([list], OPTIONS);
  const path = newPath('list.gdprsup');
  const key = form === 'index' ? {} : { hmacKey: Buffer.from(SECRET) };
  await buildIndex([list], path, { country: 'FR', ...key });
  return loadSuppressionLists([{ path, shown: 'list.gdprsup' }], { ...OPTIONS, ...key });
}

describe.each(FORMS)('whoever is on the list is found, whatever both sides write: %s', (form) => {
  test.each(KINDS)('$name', async ({ header, inList, inFile, find }) => {
    await fc.assert(
      fc.asyncProperty(
        person,
        fc.constantFrom(...inList),
        fc.constantFrom(...inFile),
        async (who, listed, written) => {
          const content = JSON.stringify([{ [header]: listed(who), since: '2025-01-02' }]);
          const lists = await loadAs(form, listFile('list.json', content));
          expect(find(lists, written(who)), `${listed(who)} as ${written(who)}`).not.toBeNull();
        },
      ),
      RUNS,
    );
  });

  test('postal identity', async () => {
    const spellings = fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...STREETS));
    await fc.assert(
      fc.asyncProperty(
        person,
        spellings,
        spellings,
        async (who, [name, street], [nameInFile, streetInFile]) => {
          const content = JSON.stringify([{ nom: name(who), adresse: street(who), 'code postal': '69003' }]);
          const lists = await loadAs(form, listFile('list.json', content));
          const identity = { name: nameInFile(who), postalCode: '69003', street: streetInFile(who) };
          expect(lists.findPostal(identity), JSON.stringify(identity)).not.toBeNull();
        },
      ),
      RUNS,
    );
  });
});

describe('whoever is on a hashed list is found', () => {
  const algorithm = fc.constantFrom('md5', 'sha1', 'sha256', 'sha512');
  const encode = fc.constantFrom<(bytes: Buffer) => string>(
    (bytes) => bytes.toString('hex'),
    (bytes) => bytes.toString('hex').toUpperCase(),
    (bytes) => bytes.toString('base64'),
  );
  type Hash = (name: string, text: string) => Buffer;
  const SCHEMES: readonly { readonly name: string; readonly hash: Hash; readonly settings: object }[] = [
    { name: 'plain', hash: (name, text) => createHash(name).update(text).digest(), settings: {} },
    {
      name: 'HMAC',
      hash: (name, text) => createHmac(name, SECRET).update(text).digest(),
      settings: { hmacKeyEnv: 'TEST_SECRET' },
    },
    {
      name: 'salt before',
      hash: (name, text) =>
        createHash(name)
          .update(SECRET + text)
          .digest(),
      settings: { saltEnv: 'TEST_SECRET' },
    },
    {
      name: 'salt behind',
      hash: (name, text) =>
        createHash(name)
          .update(text + SECRET)
          .digest(),
      settings: { saltEnv: 'TEST_SECRET' },
    },
  ];
  const HASHED_PHONES: readonly Spell[] = [
    ({ mobile }) => `+33${mobile}`,
    ({ mobile }) => `33${mobile}`,
    ({ mobile }) => `0033${mobile}`,
    ({ mobile }) => `0${mobile}`,
  ];

  test.each(SCHEMES)('$name', async ({ hash, settings }) => {
    await fc.assert(
      fc.asyncProperty(
        person,
        algorithm,
        encode,
        fc.constantFrom(...EMAILS),
        fc.constantFrom(...HASHED_PHONES),
        fc.constantFrom(...PHONES),
        async (who, name, write, written, hashedPhone, phone) => {
          const entries = [email(who), hashedPhone(who)].map((text) => write(hash(name, text)));
          const lists = await loadSuppressionLists(
            [listFile('list.txt', entries.join('\n'), settings)],
            OPTIONS,
          );
          expect(lists.findEmail(written(who)), written(who)).not.toBeNull();
          expect(lists.findPhone(phone(who), 'FR'), phone(who)).not.toBeNull();
        },
      ),
      RUNS,
    );
  });
});

test('a million pairs of people who differ by a letter share no fingerprint', () => {
  let alike = 0;
  const first = new Uint32Array(4);
  for (let pair = 0; pair < 1_000_000; pair += 1) {
    const letter = LETTERS[pair % 26] ?? 'a';
    const other = LETTERS[(pair + 1 + (pair % 25)) % 26] ?? 'b';
    const rest = `${pair.toString(36)}@firm${pair % 997}.example`;
    fingerprint('email', plainCanonical(`p${letter}.${rest}`) ?? '');
    first.set(words);
    fingerprint('email', plainCanonical(`p${other}.${rest}`) ?? '');
    if (letter !== other && first.every((value, index) => value === words[index])) alike += 1;
  }
  expect(alike).toBe(0);
});
