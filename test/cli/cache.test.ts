import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtInRules } from '../../rules/index.ts';
import { cachePath, caching } from '../../src/cli/caching.ts';
import { FORMATTERS } from '../../src/formatters/built-in.ts';
import { type LintFilesOptions, type LintFilesReport, lintFiles } from '../../src/lint-files.ts';
import { localDate } from '../../src/local-date.ts';
import { context } from '../formatters/results.ts';
import { folder, run } from './run.ts';

const FILES = {
  'contacts.csv':
    'Prénom;E-mail;Origine;Notes\nLuc;luc.morel@example.com;;malade du diabète\nInès;ines.faure@example.com;Salon;\n',
  'more.csv': 'Prénom;E-mail;Origine\nLuc;luc.morel@example.com;Salon\n',
  'list.csv': 'email\nzoe.petit@example.org\n',
  'message.txt': 'Bonjour, découvrez notre offre.\n',
  'config.json': JSON.stringify({ campaign: { templates: ['message.txt'] } }),
};

interface Tried extends LintFilesReport {
  readonly said: readonly string[];
}

/** Lints with a cache, as the command line does. */
async function lint(cwd: string, more: Partial<LintFilesOptions> = {}): Promise<Tried> {
  const cache = caching(join(cwd, '.gdprlintcache'), '.gdprlintcache');
  const report = await lintFiles({
    files: ['contacts.csv', 'more.csv'],
    cwd,
    config: 'config.json',
    settings: { suppression: ['list.csv'], asOf: '2026-11-23' },
    language: 'en',
    showValues: false,
    details: true,
    ...more,
    cache,
  });
  return { ...report, said: cache.said() };
}

const cached = async (files: Readonly<Record<string, string>> = FILES) => {
  const cwd = folder(files);
  expect((await lint(cwd)).isKept).toBe(false);
  return cwd;
};

const rules = new Map(builtInRules.map((rule) => [rule.name, rule]));
const shown = async ({ results, failures, details }: LintFilesReport, cwd: string) =>
  Promise.all(
    Object.values(FORMATTERS).map(async (load) =>
      (await load()).default.format(results, context({ cwd, rules, failures, details })),
    ),
  );

describe('what is kept', () => {
  test('is told as if it had been checked again, in every format, and holds no value in clear', async () => {
    const cwd = folder({
      ...FILES,
      'empty.csv': '',
      'damaged.json': '[{"email": "luc@morel.example"}, {"ema',
    });
    const files = ['contacts.csv', 'empty.csv', 'more.csv', 'damaged.json'];
    const fresh = await lint(cwd, { files });
    const again = await lint(cwd, { files });
    expect([fresh.isKept, again.isKept]).toEqual([false, true]);
    expect(again.failures.map(({ message, hint, code }) => [message, hint, code])).toEqual(
      fresh.failures.map(({ message, hint, code }) => [message, hint, code]),
    );
    expect(again.results).toEqual(fresh.results);
    expect(await shown(again, cwd)).toEqual(await shown(fresh, cwd));
    const stored = readFileSync(join(cwd, '.gdprlintcache'), 'utf8');
    expect(stored).not.toMatch(/luc\.morel|ines\.faure|diab|petit/i);
    expect(statSync(join(cwd, '.gdprlintcache')).mode & 0o077).toBe(0);
  });

  test('serves the same question only, and several questions stand side by side', async () => {
    const cwd = await cached();
    expect((await lint(cwd, { files: ['contacts.csv'] })).isKept).toBe(false);
    expect((await lint(cwd, { files: ['contacts.csv'] })).isKept).toBe(true);
    expect((await lint(cwd)).isKept).toBe(true);
  });
});

/** What may change between two runs. */
const CHANGES: Readonly<Record<string, (cwd: string) => Partial<LintFilesOptions>>> = {
  'the content of a file': (cwd) => write(cwd, 'more.csv', FILES['more.csv'].replace('Salon', 'Stand')),
  'a list': (cwd) => write(cwd, 'list.csv', `${FILES['list.csv']}luc.morel@example.com\n`),
  'a message of the campaign': (cwd) => write(cwd, 'message.txt', 'Bonjour. STOP au 36063\n'),
  'the configuration': (cwd) => write(cwd, 'config.json', '{"rules": {"origin": "warn"}}'),
  'another configuration of the same content': (cwd) => ({
    ...write(cwd, 'other.json', FILES['config.json']),
    config: 'other.json',
  }),
  'the options of a rule': () => ({
    settings: {
      suppression: ['list.csv'],
      asOf: '2026-11-23',
      rules: { retention: ['error', { months: 12 }] },
    },
  }),
  'the day': () => ({ settings: { suppression: ['list.csv'], asOf: '2026-11-24' } }),
  'no day, which is today': () => ({ settings: { suppression: ['list.csv'] } }),
  'the lists': () => ({ settings: { asOf: '2026-11-23' } }),
  'the age that a list may have': () => ({
    settings: { suppression: [{ path: 'list.csv', maxAge: 10_000 }], asOf: '2026-11-23' },
  }),
  'the language': () => ({ language: 'fr' }),
  'the encoding': () => ({ encoding: 'windows-1252' }),
  'the delimiter': () => ({ delimiter: ',' }),
  'how many details are kept': () => ({ detailCap: 1 }),
  'the order of the files': () => ({ files: ['more.csv', 'contacts.csv'] }),
  'the name of a file': (cwd) => ({
    ...write(cwd, 'contacts2.csv', FILES['contacts.csv']),
    files: ['contacts2.csv', 'more.csv'],
  }),
  'values in clear': () => ({ showValues: true }),
};

function write(cwd: string, name: string, text: string): Partial<LintFilesOptions> {
  writeFileSync(join(cwd, name), text);
  return {};
}

describe('everything is checked again when something changes:', () => {
  test.each(Object.entries(CHANGES))('%s', async (_name, change) => {
    const cwd = await cached();
    const options = change(cwd);
    expect((await lint(cwd, options)).isKept).toBe(false);
  });

  test('and not for a new date of the same content', async () => {
    const cwd = await cached();
    utimesSync(join(cwd, 'contacts.csv'), 1, 1);
    expect((await lint(cwd, { concurrency: 1 })).isKept).toBe(true);
  });

  test('the key of a list', async () => {
    const cwd = await cached();
    const settings = (hmacKeyEnv: string) => ({
      asOf: '2026-11-23',
      suppression: [{ path: 'list.csv', name: 'List', hmacKeyEnv }],
    });
    process.env.GDPR_LINT_TEST_KEY = 'one';
    await lint(cwd, { settings: settings('GDPR_LINT_TEST_KEY') });
    expect((await lint(cwd, { settings: settings('GDPR_LINT_TEST_KEY') })).isKept).toBe(true);
    process.env.GDPR_LINT_TEST_KEY = 'two';
    expect((await lint(cwd, { settings: settings('GDPR_LINT_TEST_KEY') })).isKept).toBe(false);
    delete process.env.GDPR_LINT_TEST_KEY;
  });

  test('and always where a rule of a plug-in is on', async () => {
    const plugin =
      "export default { name: 'x', rules: { none: { name: 'none', messages: {}, check() {} } } };";
    const config = JSON.stringify({ plugins: ['./plugin.mjs'], rules: { 'x/none': 'error' } });
    const cwd = await cached({ ...FILES, 'plugin.mjs': plugin, 'config.json': config });
    expect((await lint(cwd)).isKept).toBe(false);
  });
});

describe('a cache that is', () => {
  const DAMAGES: Readonly<Record<string, readonly [damage: (text: string) => string, said: RegExp]>> = {
    'cut off': [(text) => text.slice(0, -100), /is damaged.*written anew/],
    'changed by hand': [(text) => text.replace('"severity":2', '"severity":1'), /is damaged.*written anew/],
    'given another key': [(text) => text.replace(/^(\w{64}) \w/m, '$1 0'), /is damaged.*written anew/],
    'without its checksum': [(text) => text.replace(/^\w{64} /m, ''), /is damaged.*written anew/],
    'of another version': [
      (text) => text.replace('cache 1\n', 'cache 99\n'),
      /of another version.*written anew/,
    ],
  };

  test.each(Object.entries(DAMAGES))('%s is not believed, and written anew', async (_name, [
    damage,
    words,
  ]) => {
    const cwd = await cached();
    const path = join(cwd, '.gdprlintcache');
    const before = readFileSync(path, 'utf8');
    writeFileSync(path, damage(before));
    const { isKept, said } = await lint(cwd);
    expect(isKept).toBe(false);
    expect(said).toEqual([expect.stringMatching(words)]);
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  test.each([
    '',
    'E-mail\nluc@morel.example\n',
    '{"a.js":{}}',
  ])("none of this tool's stays as it is: %j", async (text) => {
    const cwd = folder({ ...FILES, '.gdprlintcache': text });
    const { isKept, said } = await lint(cwd);
    expect(isKept).toBe(false);
    expect(said).toEqual([expect.stringContaining('is no cache of gdpr-lint')]);
    expect(readFileSync(join(cwd, '.gdprlintcache'), 'utf8')).toBe(text);
  });

  test('a folder that is not there fails no run', async () => {
    const cache = caching('/nowhere/at/all/cache', 'cache');
    const cwd = folder(FILES);
    const { results } = await lintFiles({
      files: ['contacts.csv'],
      cwd,
      config: false,
      settings: {},
      language: 'en',
      showValues: false,
      cache,
    });
    expect(results).toHaveLength(1);
    expect(cache.said()).toEqual([expect.stringContaining("can't be written (ENOENT)")]);
  });
});

test.each([
  [undefined, '/data/.gdprlintcache'],
  ['ci.cache', '/data/ci.cache'],
  ['node_modules/.cache/', '/data/node_modules/.cache/.gdprlintcache'],
  ['/', '/.gdprlintcache'],
])('--cache-location %j', (cacheLocation, path) => {
  expect(cachePath(cacheLocation === undefined ? {} : { cacheLocation }, '/data')).toBe(path);
});

test('the command line keeps results, with the same report and exit code, and none of a run that writes more', async () => {
  const cwd = folder(FILES);
  const args = [
    'contacts.csv',
    '--no-config',
    '--cache',
    '--format',
    'json',
    '--as-of',
    localDate(new Date()),
  ];
  const fresh = await run(args, { cwd });
  const path = join(cwd, '.gdprlintcache');
  const { mtimeMs } = statSync(path);
  expect(await run(args, { cwd })).toEqual(fresh);
  expect(fresh.code).toBe(1);
  expect(statSync(path).mtimeMs).toBe(mtimeMs);
  // A report of the past would be no record of a check.
  const attested = await run([...args, '--attest', 'check.json'], { cwd });
  expect(attested.stdout).toBe(fresh.stdout);
  expect(JSON.parse(readFileSync(join(cwd, 'check.json'), 'utf8'))).toMatchObject({ verdict: 'errors' });
  const refused = await run(['contacts.csv', '--cache', '--cache-location', 'contacts.csv'], { cwd });
  expect([refused.code, readFileSync(join(cwd, 'contacts.csv'), 'utf8')]).toEqual([2, FILES['contacts.csv']]);
});
