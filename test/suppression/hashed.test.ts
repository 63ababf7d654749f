import { createHash, createHmac } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { readDigest } from '../../src/suppression/digest-form.ts';
import { loadSuppressionLists } from '../../src/suppression/load.ts';
import { listFile, load, newPath, OPTIONS } from './list-files.ts';
import { spellingsOfMarie } from './spellings.ts';

const MARIE = 'marie.dupont@acme.example';
const ALGORITHMS = ['md5', 'sha1', 'sha256', 'sha512'] as const;
const hash = (algorithm: string, text: string) => createHash(algorithm).update(text).digest();
const sha256 = (text: string) => hash('sha256', text).toString('hex');

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the form of a digest', () => {
  const forms = ALGORITHMS.flatMap((algorithm) => {
    const bytes = hash(algorithm, MARIE);
    const hex = bytes.toString('hex');
    return [
      hex,
      hex.toUpperCase(),
      ` ${hex} `,
      `\\x${hex}`,
      `0x${hex}`,
      bytes.toString('base64'),
      `${algorithm}:${hex}`,
    ].map((form) => [algorithm, form, hex] as const);
  });

  test.each(forms)('%s: %s', (algorithm, form, hex) => {
    expect(readDigest(form)).toEqual({ algorithm, bytes: Buffer.from(hex, 'hex') });
  });

  test.each([
    '',
    MARIE,
    '0639980012',
    sha256('a').slice(1),
    `${sha256('a')}0`,
    `g${sha256('a').slice(1)}`,
    '550e8400-e29b-41d4-a716-446655440000',
    'ACwAAB1234567890abcdefghijklmnopqrstuvw',
    'a-company-name-of-forty-three-characters-xx.',
  ])('%j is none', (text) => {
    expect(readDigest(text)).toBeNull();
  });
});

describe.each(ALGORITHMS)('a list of %s', (algorithm) => {
  test.each([
    ['in small hex', (bytes: Buffer) => bytes.toString('hex')],
    ['in capital hex', (bytes: Buffer) => bytes.toString('hex').toUpperCase()],
    ['in base64', (bytes: Buffer) => bytes.toString('base64')],
  ])('%s finds every spelling of the address', async (_form, write) => {
    const list = `${['paul@beta.example', MARIE].map((address) => write(hash(algorithm, address))).join('\n')}\n`;
    for (const [name, content] of [
      ['list.csv', `email_hash\n${list}`],
      ['list.csv', list],
      ['list.txt', list],
      ['list.csv', `hash;added\n${list.trim().replaceAll('\n', ';2025-01-01\n')};2025-01-01\n`],
    ] as const) {
      const lists = await load(name, content);
      const missed = spellingsOfMarie.filter((cell) => lists.findEmail(cell) === null);
      expect(missed).toEqual([]);
      expect(lists.findEmail(MARIE)).toMatchObject({ by: 'email', form: algorithm });
      expect(lists.findEmail('paul@beta.example')).toMatchObject({ form: algorithm });
      expect(lists.findEmail('marie.dupon@acme.example')).toBeNull();
      expect(lists.lists[0]?.entries).toBe(2);
    }
  });
});

describe('the spelling that was hashed', () => {
  test.each([
    ['Marie.Dupont@Acme.example', 'Marie.Dupont@Acme.example', 'sha256 as typed'],
    ['Marie.Dupont@Acme.example', ' Marie.Dupont@Acme.example ', 'sha256 as typed'],
    ['MARIE.DUPONT@ACME.EXAMPLE', 'marie.dupont@acme.example', 'sha256 in capitals'],
    ['marieroux@gmail.com', 'Marie.Roux+shop@gmail.com', 'sha256 without dots and tag'],
    ['marieroux@googlemail.com', 'marie.roux@googlemail.com', 'sha256 without dots and tag'],
    ['marieroux@gmail.com', 'marie.roux@googlemail.com', 'sha256 without dots and tag'],
    ['marie.roux@gmail.com', 'marie.roux@googlemail.com', 'sha256 without tag'],
    ['marie.roux@gmail.com', 'marie.roux+x@gmail.com', 'sha256 without tag'],
    ['marie@acme.example', 'marie+news@acme.example', 'sha256 without tag'],
    ['marie+news@acme.example', 'Marie+News@acme.example', 'sha256'],
    ['anna@xn--bcher-kva.example', 'Anna@bücher.example', 'sha256'],
    ['anna@bücher.example', 'anna@xn--bcher-kva.example', 'sha256'],
  ])('%s is found as %s', async (hashed, written, form) => {
    const lists = await load('list.csv', `email_sha256\n${sha256(hashed)}\n`);
    expect(lists.findEmail(written)).toMatchObject({ form });
  });

  test.each([
    ['+33639980012', 'sha256'],
    ['33639980012', 'sha256 without +'],
    ['0033639980012', 'sha256 with 00'],
    ['06 39 98 00 12', 'sha256 as typed'],
    ['0639980012', 'sha256 national'],
  ])('the number hashed as %s is found', async (hashed, form) => {
    const lists = await load('list.csv', `phone_sha256,date\n${sha256(hashed)},2025-01-01\n`);
    expect(lists.findPhone('06 39 98 00 12', 'FR')).toMatchObject({ by: 'phone', form });
    expect(lists.findPhone('06 39 98 00 13', 'FR')).toBeNull();
  });

  test('a list that does not say what it hashed is asked for both', async () => {
    const lists = await load('list.txt', `${sha256(MARIE)}\n${sha256('+33639980012')}\n`);
    expect(lists.has('email') && lists.has('phone')).toBe(true);
    expect(lists.findEmail(MARIE)).not.toBeNull();
    expect(lists.findPhone('06 39 98 00 12', 'FR')).not.toBeNull();
  });

  test('several forms in one list are each tried', async () => {
    const rows = ['a', 'b', 'c@acme.example'].map((name, index) =>
      index === 2 ? name : hash(index === 0 ? 'md5' : 'sha512', `${name}@acme.example`).toString('hex'),
    );
    const lists = await load('list.txt', rows.join('\n'));
    expect(['a', 'b', 'c'].map((name) => lists.findEmail(`${name}@acme.example`)?.form)).toEqual([
      'md5',
      'sha512',
      'clear',
    ]);
  });
});

describe('a list hashed with a secret', () => {
  const hmac = (key: string) => createHmac('sha256', key).update(MARIE).digest('hex');

  test('an HMAC with the key from the environment', async () => {
    vi.stubEnv('LIST_KEY', 'a key');
    const lists = await load('list.txt', hmac('a key'), { hmacKeyEnv: 'LIST_KEY' });
    expect(lists.findEmail('Marie.Dupont@ACME.example')).toMatchObject({ form: 'hmac-sha256' });
    expect(lists.findEmail('paul@acme.example')).toBeNull();
  });

  test.each(['a key', 'a key\n', 'a key\r\n'])('an HMAC with the key from the file %j', async (content) => {
    const path = newPath('key');
    writeFileSync(path, content);
    const lists = await load('list.txt', hmac('a key'), { hmacKeyFile: path });
    expect(lists.findEmail(MARIE)).toMatchObject({ form: 'hmac-sha256' });
  });

  test.each([
    [`pepper${MARIE}`, 'sha256 salted before'],
    [`${MARIE}pepper`, 'sha256 salted behind'],
  ])('a salt: %s', async (hashed, form) => {
    vi.stubEnv('LIST_SALT', 'pepper');
    const lists = await load('list.txt', sha256(hashed), { saltEnv: 'LIST_SALT' });
    expect(lists.findEmail(MARIE)).toMatchObject({ form });
  });

  test.each([
    [{ hmacKeyEnv: 'NOT_SET' }, /NOT_SET is not set/],
    [{ hmacKeyFile: newPath('nothing') }, /key file .* can't be read/],
  ])('a key that is not there stops the run: %j', async (settings, message) => {
    const loading = loadSuppressionLists([listFile('list.txt', hmac('a key'), settings)], OPTIONS);
    await expect(loading).rejects.toThrow(UserError);
    await expect(loading).rejects.toThrow(message);
  });
});
