import { createHmac } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { spellingsOfMarie } from '../suppression/spellings.ts';
import { folder, type Ran, run } from './run.ts';

const MARIE = 'marie.dupont@acme.example';
const LIST = `email;téléphone;date\n${MARIE};;2026-01-02\n;06 39 98 00 12;2026-01-03\n`;
const KEY = { INDEX_KEY: 'a key of the owner' };

async function built(...flags: string[]): Promise<{ cwd: string; ran: Ran }> {
  const cwd = folder({ 'list.csv': LIST });
  const args = ['suppression', 'build', 'list.csv', '-o', 'o.gdprsup', '--date', '2026-11-01', ...flags];
  return { cwd, ran: await run(args, { cwd, env: KEY }) };
}

const check = (cwd: string, input: string, ...flags: string[]) =>
  run(['suppression', 'check', 'o.gdprsup', ...flags], { cwd, input, env: KEY });

describe('suppression build', () => {
  test('writes an index that only its user may read, and says what is in it', async () => {
    const { cwd, ran } = await built('--hmac-key-env', 'INDEX_KEY');
    expect(ran).toEqual({ code: 0, stdout: 'o.gdprsup: 2 entries of 1 list.\n', stderr: '' });
    expect(statSync(join(cwd, 'o.gdprsup')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(cwd, 'o.gdprsup'), 'latin1')).not.toMatch(/marie|dupont|acme|63998/i);
    expect(readdirSync(cwd).sort()).toEqual(['list.csv', 'o.gdprsup']);
  });

  test('says what an index without a key is worth', async () => {
    expect((await built()).ran.stderr).toMatch(/without a key: whoever has it can try addresses/);
    expect((await built('--lang', 'fr')).ran.stdout).toBe('o.gdprsup : 2 entrées de 1 liste.\n');
  });

  test.each([
    ['the list itself', 'list.csv'],
    ['another file', 'other.txt'],
  ])('does not take the place of %s', async (_what, output) => {
    const cwd = folder({ 'list.csv': LIST, 'other.txt': 'kept' });
    const ran = await run(['suppression', 'build', 'list.csv', '-o', output], { cwd });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/is not replaced/);
    expect(readFileSync(join(cwd, 'list.csv'), 'utf8')).toBe(LIST);
  });

  test.each([
    ['a list that is not there', ['none.csv'], /none\.csv can't be read/],
    ['a list with an entry that can not be read', ['bad.csv'], /bad\.csv.*line 3/],
    ['an empty list', ['empty.csv'], /empty\.csv is empty/],
    ['a list that is too old', ['list.csv', '--date', '2020-01-01', '--max-age', '30'], /days old/],
    ['two places for the key', ['list.csv', '--hmac-key-env', 'A', '--hmac-key-file', 'b'], /two places/],
    ['a key that is not there', ['list.csv', '--hmac-key-env', 'NOT_SET'], /NOT_SET is not set/],
  ])('%s makes none', async (_what, args, message) => {
    const cwd = folder({
      'list.csv': LIST,
      'bad.csv': 'email\na@acme.example\nb@\n',
      'empty.csv': 'email\n',
    });
    const ran = await run(['suppression', 'build', ...args, '-o', 'o.gdprsup'], { cwd });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(message);
    expect(existsSync(join(cwd, 'o.gdprsup'))).toBe(false);
  });

  test('an empty list is accepted where that is said', async () => {
    const cwd = folder({ 'empty.csv': 'email\n' });
    const ran = await run(['suppression', 'build', 'empty.csv', '-o', 'o.gdprsup', '--allow-empty'], { cwd });
    expect(ran.code).toBe(0);
  });
});

describe('suppression check', () => {
  test.each([
    [
      'Marie DUPONT <Marie.Dupont+news@ACME.example>\n',
      1,
      /^On your objection list o\.gdprsup \(by e-mail address\)\. Never/,
    ],
    ['+33 6 39 98 00 12', 1, /by phone number/],
    ['paul@acme.example\n', 0, /^Not on o\.gdprsup\.\n$/],
    ['06 39 98 00 13', 0, /^Not on/],
    ['', 2, /no address/],
    ['nonsense', 2, /no address that a list could hold/],
    [`${MARIE}\npaul@acme.example\n`, 2, /more than one line/],
  ])('%j ends with %i', async (input, code, message) => {
    const { cwd } = await built('--hmac-key-env', 'INDEX_KEY');
    const ran = await check(cwd, input, '--hmac-key-env', 'INDEX_KEY');
    expect(ran.code).toBe(code);
    expect(ran.stdout + ran.stderr.replace('gdpr-lint: ', '')).toMatch(message);
    expect(ran.stdout + ran.stderr).not.toMatch(/marie|63998/i);
  });

  test('says that an index holds nothing of the kind that was asked', async () => {
    const { cwd } = await built();
    const ran = await check(cwd, 'https://www.linkedin.com/in/paul-roux');
    expect(ran).toMatchObject({ code: 0, stdout: 'Not on o.gdprsup.\n' });
    expect(ran.stderr).toMatch(/holds no LinkedIn addresses/);
  });

  test('as JSON, and in French', async () => {
    const { cwd } = await built();
    const json = await check(cwd, MARIE, '--format', 'json');
    expect(JSON.parse(json.stdout)).toEqual({
      list: 'o.gdprsup',
      found: true,
      kind: 'objections',
      by: 'email',
      form: 'index',
      channels: 'all',
      readAs: ['email'],
      notHeld: [],
    });
    const french = await check(cwd, MARIE, '--lang', 'fr');
    expect(french.stdout).toBe(
      "Figure sur votre liste d'opposition o.gdprsup (par l'adresse e-mail). Ne plus jamais contacter (RGPD 21(3)).\n",
    );
  });

  test('an address as argument is looked up, with a word on where it stands now', async () => {
    const { cwd } = await built();
    const ran = await run(['suppression', 'check', 'o.gdprsup', MARIE], { cwd });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(/shell's history/);
    expect((await check(cwd, MARIE, '-')).stderr).toBe('');
  });

  test('every spelling is found', async () => {
    const { cwd } = await built();
    for (const spelling of spellingsOfMarie.filter((text) => !/[\r\n]/.test(text.trim())).slice(10, 16)) {
      expect((await check(cwd, spelling)).code, spelling).toBe(1);
    }
  });

  test.each([
    ['no key', [], /made with a key/],
    ['another key', ['--hmac-key-file', 'other.key'], /not the one/],
    ['an index cut off', ['--hmac-key-env', 'INDEX_KEY'], /damaged or cut off/],
  ])('%s ends with 2', async (what, flags, message) => {
    const { cwd } = await built('--hmac-key-env', 'INDEX_KEY');
    writeFileSync(join(cwd, 'other.key'), 'other');
    const path = join(cwd, 'o.gdprsup');
    if (what === 'an index cut off') writeFileSync(path, readFileSync(path).subarray(0, -5));
    const ran = await check(cwd, MARIE, ...flags);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(message);
  });
});

describe('suppression add and info', () => {
  test('add takes more lists, info tells the count, kinds and dates', async () => {
    const { cwd } = await built();
    writeFileSync(join(cwd, 'more.txt'), `anna@beta.example\n@gamma.example\n${MARIE}\n`);
    const added = await run(['suppression', 'add', 'o.gdprsup', 'more.txt'], { cwd });
    expect(added).toMatchObject({ code: 0, stdout: 'o.gdprsup: 2 entries new, 4 entries in all.\n' });
    const today = new Date().toISOString().slice(0, 10);
    const info = await run(['suppression', 'info', 'o.gdprsup'], { cwd });
    expect(info.stdout).toBe(`o.gdprsup
  kind           own objections
  entries        4 · 2 e-mail addresses · 1 phone number · 1 domain
  made           ${today}
  last addition  ${today}
  protection     salt only: whoever has the file can try addresses; keep it as you keep the list
  checksum       correct
  lists          list.csv · of 2026-11-01 · 2 entries · added ${today}
                 more.txt · 3 entries · added ${today}
`);
    expect((await check(cwd, 'someone@shop.gamma.example')).code).toBe(1);
  });

  test('info as JSON, and in French', async () => {
    const { cwd } = await built('--kind', 'register', '--register', 'Bloctel', '--hmac-key-env', 'INDEX_KEY');
    const json = await run(['suppression', 'info', 'o.gdprsup', '--format', 'json'], { cwd });
    expect(JSON.parse(json.stdout)).toMatchObject({
      file: 'o.gdprsup',
      checksum: 'correct',
      kind: 'register',
      register: 'Bloctel',
      hash: 'hmac-sha256',
      entries: 2,
      counts: { email: 1, phone: 1 },
      sources: [{ name: 'list.csv', date: '2026-11-01', entries: 2 }],
    });
    const french = await run(['suppression', 'info', 'o.gdprsup', '--lang', 'fr'], { cwd });
    expect(french.stdout).toMatch(/genre +registre public\n {2}registre +Bloctel\n/);
    expect(french.stdout).toMatch(/avec clé \(HMAC-SHA-256\) : ne dit rien sans elle/);
  });

  test('a damaged index is an error for both', async () => {
    const { cwd } = await built();
    const path = join(cwd, 'o.gdprsup');
    const bytes = readFileSync(path);
    bytes[bytes.length - 40] = (bytes[bytes.length - 40] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    for (const args of [
      ['info', 'o.gdprsup'],
      ['add', 'o.gdprsup', 'list.csv'],
    ]) {
      const ran = await run(['suppression', ...args], { cwd });
      expect(ran.code).toBe(2);
      expect(ran.stderr).toMatch(/damaged or cut off/);
    }
    expect(readFileSync(path)).toEqual(bytes);
  });
});

describe('an index stands in for its lists', () => {
  const file =
    'E-mail;Téléphone\nMARIE.DUPONT@acme.example;\npaul@acme.example;0033639980012\nanna@acme.example;\n';
  const lint = (cwd: string, ...flags: string[]) =>
    run(['contacts.csv', '--format', 'json', ...flags], { cwd, env: KEY });
  const objected = (ran: Ran): unknown[] => {
    const [{ messages }] = JSON.parse(ran.stdout);
    return messages
      .filter((m: { ruleId: string }) => m.ruleId === 'suppression-match')
      .map((m: { row: number }) => m.row);
  };

  test('on the command line, with its key', async () => {
    const { cwd } = await built('--hmac-key-env', 'INDEX_KEY');
    writeFileSync(join(cwd, 'contacts.csv'), file);
    const ran = await lint(cwd, '--no-config', '--suppression', 'o.gdprsup', '--hmac-key-env', 'INDEX_KEY');
    expect(objected(ran)).toEqual([1, 2]);
    const keyless = await lint(cwd, '--no-config', '--suppression', 'o.gdprsup');
    expect(keyless.code).toBe(2);
    expect(keyless.stderr).toMatch(/made with a key/);
  });

  test('in a configuration', async () => {
    const { cwd } = await built('--hmac-key-env', 'INDEX_KEY');
    writeFileSync(join(cwd, 'contacts.csv'), file);
    writeFileSync(
      join(cwd, '.gdprlintrc.json'),
      JSON.stringify({ suppression: [{ path: 'o.gdprsup', hmacKeyEnv: 'INDEX_KEY' }] }),
    );
    expect(objected(await lint(cwd))).toEqual([1, 2]);
  });

  test('of a list that was hashed with the same key', async () => {
    const digest = createHmac('sha256', KEY.INDEX_KEY).update(MARIE).digest('hex');
    const cwd = folder({ 'hashed.txt': `${digest}\n`, 'contacts.csv': file });
    const build = ['suppression', 'build', 'hashed.txt', '-o', 'o.gdprsup', '--hmac-key-env', 'INDEX_KEY'];
    expect((await run(build, { cwd, env: KEY })).code).toBe(0);
    const ran = await lint(cwd, '--no-config', '--suppression', 'o.gdprsup', '--hmac-key-env', 'INDEX_KEY');
    expect(objected(ran)).toEqual([1]);
  });
});
