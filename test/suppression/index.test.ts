import { createHash, createHmac } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { checkAddress } from '../../src/suppression/check-address.ts';
import { addToIndex, buildIndex, indexInfo } from '../../src/suppression/index-file.ts';
import { type ListConfig, loadSuppressionLists } from '../../src/suppression/load.ts';
import { listFile, newPath, OPTIONS } from './list-files.ts';
import { spellingsOfMarie } from './spellings.ts';

const MARIE = 'marie.dupont@acme.example';
const KEY = Buffer.from('a key of the owner');
const NOW = new Date('2026-11-23T10:00:00Z');
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

afterEach(() => {
  vi.unstubAllEnvs();
});

const CLEAR = `entry
${MARIE}
06 39 98 00 12
@beta.example
732829320
https://www.linkedin.com/in/paul-roux
`;

function indexAt(path: string, settings: Partial<ListConfig> = {}): ListConfig {
  return { path, shown: 'objections.gdprsup', ...settings };
}

async function built(content = CLEAR, hmacKey?: Buffer, settings: Partial<ListConfig> = {}): Promise<string> {
  const path = newPath('objections.gdprsup');
  await buildIndex([listFile('objections.txt', content, settings)], path, {
    country: 'FR',
    now: NOW,
    ...(hmacKey === undefined ? {} : { hmacKey }),
  });
  return path;
}

describe.each([
  ['with a key', KEY],
  ['without a key', undefined],
] as const)('an index made %s', (_how, hmacKey) => {
  const options = { ...OPTIONS, ...(hmacKey === undefined ? {} : { hmacKey }) };

  test('finds who is on the list, in every spelling and by every kind of key', async () => {
    const lists = await loadSuppressionLists([indexAt(await built(CLEAR, hmacKey))], options);
    expect(spellingsOfMarie.filter((cell) => lists.findEmail(cell) === null)).toEqual([]);
    expect(lists.findEmail(MARIE)).toMatchObject({ by: 'email', form: 'index', listKind: 'objections' });
    expect(lists.findEmail('someone@shop.beta.example')?.by).toBe('domain');
    expect(lists.findPhone('+33 6 39 98 00 12', 'FR')?.by).toBe('phone');
    expect(lists.findCompanyId('73282932000074')?.by).toBe('company-id');
    expect(lists.findLinkedin('linkedin.com/in/paul-roux')?.by).toBe('linkedin');
    expect(lists.findEmail('marie.dupon@acme.example')).toBeNull();
    expect(lists.findPhone('+33 6 39 98 00 13', 'FR')).toBeNull();
    expect(lists.lists[0]).toMatchObject({
      entries: 5,
      date: '2026-11-23',
      keys: ['company-id', 'domain', 'email', 'linkedin', 'phone'],
    });
  });

  test('finds who is on a hashed list', async () => {
    const path = await built(`${sha256(MARIE)}\n${sha256('paul@acme.example')}\n`, hmacKey);
    const lists = await loadSuppressionLists([indexAt(path)], options);
    expect(lists.findEmail('Marie.Dupont@ACME.example')).toMatchObject({ by: 'email', form: 'sha256' });
    expect(lists.findEmail('anna@acme.example')).toBeNull();
  });

  test('answers for one address of any kind', async () => {
    const index = indexAt(await built(CLEAR, hmacKey));
    for (const [address, by] of [
      ['Marie.Dupont@acme.example', 'email'],
      ['0639980012', 'phone'],
      ['beta.example', 'domain'],
      ['732 829 320', 'company-id'],
      ['https://fr.linkedin.com/in/paul-roux/', 'linkedin'],
      ['paul@acme.example', undefined],
    ] as const) {
      expect((await checkAddress(index, address, options)).hit?.by, address).toBe(by);
    }
    await expect(checkAddress(index, 'nonsense', options)).rejects.toThrow(/no address/);
  });

  test('takes more entries, and counts each once', async () => {
    const path = await built(CLEAR, hmacKey);
    const more = listFile('more.csv', `email\nanna@acme.example\n${MARIE}\nANNA@acme.example\n`);
    const later = new Date('2026-12-01T00:00:00Z');
    const header = await addToIndex(path, 'objections.gdprsup', [more], { ...options, now: later });
    expect(header).toMatchObject({
      entries: 6,
      counts: { email: 2, phone: 1, domain: 1, 'company-id': 1, linkedin: 1 },
      created: '2026-11-23T10:00:00.000Z',
      updated: '2026-12-01T00:00:00.000Z',
    });
    expect(header.sources.map(({ name, entries }) => [name.replace(/^\d+-/, ''), entries])).toEqual([
      ['objections.txt', 5],
      ['more.csv', 3],
    ]);
    const lists = await loadSuppressionLists([indexAt(path)], options);
    expect(lists.findEmail('anna@acme.example')).not.toBeNull();
    expect(lists.findEmail(MARIE)).not.toBeNull();
    expect(lists.findCompanyId('732829320')).not.toBeNull();
  });

  test('says what it holds without a key, and nothing of a person', async () => {
    const path = await built(CLEAR, hmacKey);
    expect(await indexInfo(path, 'x')).toMatchObject({
      version: 1,
      kind: 'objections',
      entries: 5,
      hash: hmacKey === undefined ? 'salted-sha256' : 'hmac-sha256',
      counts: { email: 1, phone: 1, domain: 1, 'company-id': 1, linkedin: 1 },
    });
    const bytes = readFileSync(path).toString('latin1');
    for (const secret of [
      'marie',
      'dupont',
      'acme',
      '639980012',
      'beta',
      '732829320',
      'roux',
      KEY.toString(),
    ]) {
      expect(bytes).not.toContain(secret);
    }
    for (const digest of [sha256(MARIE), sha256('+33639980012')]) {
      expect(bytes.includes(Buffer.from(digest, 'hex').toString('latin1', 0, 8))).toBe(false);
    }
  });
});

test('an index is written in one step and for its user alone', async () => {
  const path = await built();
  await built();
  expect(statSync(path).mode & 0o077).toBe(0);
  expect(readdirSync(dirname(path)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('two indexes of one list share no entry', async () => {
  const [first, second] = [readFileSync(await built(MARIE)), readFileSync(await built(MARIE))];
  expect(first.subarray(-48, -32).equals(second.subarray(-48, -32))).toBe(false);
});

test('an index follows its description: the entries can be computed from the header', async () => {
  const bytes = readFileSync(await built(`${MARIE}\n06 39 98 00 12\n`));
  expect(bytes.toString('latin1', 0, 8)).toBe('GDPRSUP1');
  expect(bytes.readUInt32LE(8)).toBe(1);
  const length = bytes.readUInt32LE(12);
  const { salt } = JSON.parse(bytes.toString('utf8', 16, 16 + length)) as { salt: string };
  const entry = (text: string) => createHash('sha256').update(`${salt}\0${text}`).digest().subarray(0, 16);
  const expected = [entry(`email\0${MARIE}`), entry('phone\0+33639980012')].sort(Buffer.compare);
  expect(bytes.subarray(16 + length, -32)).toEqual(Buffer.concat(expected));
  expect((16 + length) % 16).toBe(0);
  expect(bytes.subarray(-32)).toEqual(createHash('sha256').update(bytes.subarray(0, -32)).digest());
});

describe('an index that can not be trusted stops the run', () => {
  test('every byte of it counts', async () => {
    const path = await built();
    const whole = readFileSync(path);
    for (let at = 0; at < whole.length; at += 7) {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 0x10;
      writeFileSync(path, bytes);
      await expect(indexInfo(path, 'objections.gdprsup'), `byte ${at}`).rejects.toThrow(UserError);
    }
  });

  test.each([0, 1, 8, 15, 16, 100, -33, -32, -16, -1])('cut off at %i', async (end) => {
    const path = await built();
    writeFileSync(path, readFileSync(path).subarray(0, end === 0 ? 0 : end));
    await expect(indexInfo(path, 'x')).rejects.toThrow(/damaged|no suppression index/);
    await expect(loadSuppressionLists([indexAt(path)], OPTIONS)).rejects.toThrow(UserError);
  });

  test('bytes behind its end', async () => {
    const path = await built();
    writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.alloc(16)]));
    await expect(indexInfo(path, 'x')).rejects.toThrow(/damaged/);
  });

  test('no key, or another one', async () => {
    const index = indexAt(await built(CLEAR, KEY));
    await expect(loadSuppressionLists([index], OPTIONS)).rejects.toThrow(
      /made with a key, and none is given/,
    );
    const other = { ...OPTIONS, hmacKey: Buffer.from('other') };
    await expect(loadSuppressionLists([index], other)).rejects.toThrow(/not the one/);
  });

  test('too old, missing, or no index', async () => {
    const old = indexAt(await built(), { maxAge: 10 });
    await expect(loadSuppressionLists([old], { country: 'FR', asOf: '2026-12-23' })).rejects.toThrow(
      /30 days old/,
    );
    await expect(indexInfo(newPath('none'), 'none.gdprsup')).rejects.toThrow(/none\.gdprsup can't be read/);
    const list = listFile('list.csv', `email\n${MARIE}\n`);
    await expect(indexInfo(list.path, 'list.csv')).rejects.toThrow(/no suppression index/);
  });
});

test('a list that can not be read in full makes no index, and leaves the old one alone', async () => {
  const path = await built();
  const before = readFileSync(path);
  const bad = listFile('bad.csv', 'email\na@acme.example\nb@acme\n');
  await expect(buildIndex([bad], path, { country: 'FR' })).rejects.toThrow(/line 3/);
  await expect(addToIndex(path, 'x', [bad], { country: 'FR' })).rejects.toThrow(/line 3/);
  expect(readFileSync(path)).toEqual(before);
});

test('lists of two kinds do not share an index', async () => {
  const lists = [
    listFile('a.csv', `email\n${MARIE}\n`),
    listFile('b.csv', `email\n${MARIE}\n`, { kind: 'bounces' }),
  ];
  await expect(buildIndex(lists, newPath('x.gdprsup'), { country: 'FR' })).rejects.toThrow(/bounces/);
});

describe('lists that were hashed with a secret go into an index', () => {
  const digest = (text: string) => createHmac('sha256', KEY).update(text).digest('hex');

  test('with a key: the index has the same', async () => {
    vi.stubEnv('LIST_KEY', KEY.toString());
    const list = listFile('list.txt', `${digest(MARIE)}\n`, { hmacKeyEnv: 'LIST_KEY' });
    const path = newPath('objections.gdprsup');
    await buildIndex([list], path, { country: 'FR', hmacKey: KEY });
    const lists = await loadSuppressionLists([indexAt(path)], { ...OPTIONS, hmacKey: KEY });
    expect(lists.findEmail('Marie.Dupont@acme.example')).toMatchObject({ form: 'hmac-sha256' });
    expect(lists.findEmail('paul@acme.example')).toBeNull();
    for (const hmacKey of [undefined, Buffer.from('another')]) {
      await expect(
        buildIndex([list], path, { country: 'FR', ...(hmacKey === undefined ? {} : { hmacKey }) }),
      ).rejects.toThrow(/hashed with a key/);
    }
  });

  test.each([[KEY], [undefined]])('with a salt, which the index is then asked with', async (hmacKey) => {
    vi.stubEnv('LIST_SALT', 'pepper');
    const options = { country: 'FR', ...(hmacKey === undefined ? {} : { hmacKey }) };
    const list = listFile('list.txt', `${sha256(`pepper${MARIE}`)}\n`, { saltEnv: 'LIST_SALT' });
    const path = newPath('objections.gdprsup');
    const header = await buildIndex([list], path, options);
    expect(header.digests).toEqual([{ algorithm: 'sha256', of: 'any', entries: 1, salted: true }]);
    const salted = await loadSuppressionLists([indexAt(path, { saltEnv: 'LIST_SALT' })], {
      ...OPTIONS,
      ...options,
    });
    expect(salted.findEmail(MARIE)).toMatchObject({ form: 'sha256 salted before' });
    await expect(loadSuppressionLists([indexAt(path)], { ...OPTIONS, ...options })).rejects.toThrow(/salt/);
  });
});

test('an index is as old as the latest list in it', async () => {
  const path = await built(CLEAR, undefined, { date: '2026-01-15' });
  const old = indexAt(path, { maxAge: 30 });
  await expect(loadSuppressionLists([old], OPTIONS)).rejects.toThrow(/312 days old/);
  const more = listFile('more.txt', 'anna@acme.example', { date: '2026-11-20' });
  await addToIndex(path, 'x', [more], { country: 'FR', now: NOW });
  expect((await loadSuppressionLists([old], OPTIONS)).lists[0]?.date).toBe('2026-11-20');
});

test('an index without entries is one only where that is said', async () => {
  const path = await built('# nobody yet', undefined, { allowEmpty: true });
  await expect(loadSuppressionLists([indexAt(path)], OPTIONS)).rejects.toThrow(/is empty/);
  const lists = await loadSuppressionLists([indexAt(path, { allowEmpty: true })], OPTIONS);
  expect(lists.findEmail(MARIE)).toBeNull();
});
