import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, run } from './run.ts';

const CLEAN =
  'E-mail;Société;Fonction;Origine;Date collecte\nc.morel@atelier-morel.example;Atelier Morel;DRH;Salon RH 2026;2026-03-02\n';
const NO_SOURCE = 'email\nc.morel@atelier-morel.example\n';

describe('exit codes', () => {
  test.each<[name: string, args: string[], files: Record<string, string | Buffer>, code: number]>([
    ['no errors', ['a.csv'], { 'a.csv': CLEAN }, 0],
    ['errors', ['a.csv'], { 'a.csv': NO_SOURCE }, 1],
    ['warnings within --max-warnings', ['a.csv', '--max-warnings', '10'], { 'a.csv': CLEAN }, 0],
    ['more warnings than --max-warnings', ['a.csv', '--max-warnings', '0'], { 'a.csv': CLEAN }, 1],
    ['a file not found', ['b.csv'], { 'a.csv': CLEAN }, 2],
    ['an empty file', ['a.csv'], { 'a.csv': '' }, 2],
    ['a workbook', ['a.xlsx'], { 'a.xlsx': Buffer.from('504b0304140006000800786c2f', 'hex') }, 2],
    ['broken JSON', ['a.json'], { 'a.json': '[{"email": "a@b.example"}' }, 2],
    ['JSON without records', ['a.json'], { 'a.json': '[1, 2]' }, 2],
    ['a missing list', ['a.csv', '--suppression', 'none.csv'], { 'a.csv': CLEAN }, 2],
    ['an empty list', ['a.csv', '--suppression', 'list.csv'], { 'a.csv': CLEAN, 'list.csv': '' }, 2],
    ['an unknown option', ['a.csv', '--strict'], { 'a.csv': CLEAN }, 2],
    ['an unknown rule', ['a.csv', '--rule', 'orign: off'], { 'a.csv': CLEAN }, 2],
    ['a date that is none', ['a.csv', '--as-of', '2026-02-30'], { 'a.csv': CLEAN }, 2],
    ['a broken configuration', ['a.csv'], { 'a.csv': CLEAN, '.gdprlintrc.json': '{' }, 2],
    ['no file named', [], {}, 2],
    ['one good file and one that is missing', ['a.csv', 'b.csv'], { 'a.csv': CLEAN }, 2],
    ['an unclosed quote', ['a.csv'], { 'a.csv': `${CLEAN}"x;y;z;Client;2026-03-02\n` }, 1],
    [
      'an undecodable byte',
      ['a.csv', '--encoding', 'utf-8'],
      {
        'a.csv': Buffer.concat([
          Buffer.from(CLEAN),
          Buffer.from([0xe9]),
          Buffer.from('@b.example;;;Client;2026-03-02\n'),
        ]),
      },
      1,
    ],
    ['--help', ['--help'], {}, 0],
    ['--version', ['--version'], {}, 0],
  ])('%s', async (_name, args, files, code) => {
    const ran = await run(args, { cwd: folder(files) });
    expect(ran, ran.stdout + ran.stderr).toMatchObject({ code });
    expect(ran.stderr).not.toMatch(/\n\s+at /);
  });
});

describe('errors say what, where and what to do', () => {
  test.each<[args: string[], files: Record<string, string | Buffer>, message: RegExp]>([
    [['contact.csv'], { 'contacts.csv': CLEAN }, /contact\.csv not found \(did you mean "contacts\.csv"\?\)/],
    [['a.csv', '--rule', 'orign: off'], { 'a.csv': CLEAN }, /no rule "orign" \(did you mean "origin"\?\)/],
    [
      ['a.csv'],
      { 'a.csv': CLEAN, '.gdprlintrc.json': '{"campain": {}}' },
      /\.gdprlintrc\.json: campain is not a setting \(did you mean "campaign"\?\)/,
    ],
    [
      ['a.csv'],
      { 'a.csv': CLEAN, '.gdprlintrc.json': '{"campaign": {"chanels": []}}' },
      /campaign\.chanels is not a setting \(did you mean "channels"\?\)/,
    ],
    [
      ['a.csv'],
      { 'a.csv': CLEAN, '.gdprlintrc.json': '{"campaign": {"channels": ["mail"]}}' },
      /campaign\.channels\[0\] has no value "mail" \(did you mean "email"\?\)/,
    ],
    [
      ['a.csv'],
      { 'a.csv': CLEAN, '.gdprlintrc.json': '{"rules": {"origin": "eror"}}' },
      /rules\.origin has no value "eror" \(did you mean "error"\?\)/,
    ],
    [
      ['a.csv'],
      { 'a.csv': CLEAN, '.gdprlintrc.json': '{"rules": {"origin": ["error", {"sourc": "x"}]}}' },
      /rules\.origin\[1\]\.sourc is not a setting \(did you mean "source"\?\)/,
    ],
    [
      ['a.csv'],
      { 'a.csv': CLEAN, '.gdprlintrc.json': '{"extends": "gdpr-lint:recomended"}' },
      /no preset "gdpr-lint:recomended" \(did you mean "gdpr-lint:recommended"\?\)/,
    ],
    [
      ['a.csv', '--channel', 'mail'],
      { 'a.csv': CLEAN },
      /command line: campaign\.channels\[0\] has no value "mail"/,
    ],
    [['a.pdf'], { 'a.pdf': '%PDF-1.7 x' }, /a\.pdf is a PDF/],
    [['a.json'], { 'a.json': '{"a": [1, 2' }, /a\.json:1:\d+: invalid JSON/],
  ])('%j', async (args, files, message) => {
    const { stderr, code } = await run(args, { cwd: folder(files) });
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
  });

  test('a file that may not be read is named', async (context) => {
    if (process.getuid?.() === 0) context.skip();
    const cwd = folder({ 'a.csv': CLEAN });
    chmodSync(join(cwd, 'a.csv'), 0);
    const { stderr, code } = await run(['a.csv'], { cwd });
    expect(stderr).toMatch(/a\.csv can't be read/);
    expect(code).toBe(2);
  });
});

describe('input', () => {
  test('standard input is linted under the name given', async () => {
    const { stdout, code } = await run(['-', '--stdin-filename', 'x.csv', '--format', 'json'], {
      input: NO_SOURCE,
      cwd: folder({}),
    });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([{ filePath: 'x.csv', rows: 1 }]);
  });

  test('JSON from a pipe is read though it must be read twice', async () => {
    const input = '[{"email": "c.morel@atelier-morel.example", "source": "Client"}]';
    const { stdout } = await run(['--stdin-filename', 'x.json', '--format', 'json'], {
      input,
      cwd: folder({}),
    });
    expect(JSON.parse(stdout)).toMatchObject([{ rows: 1, columns: 2 }]);
  });

  test('folders and globs are expanded, each file once', async () => {
    const cwd = folder({ 'b.csv': CLEAN, 'a.csv': CLEAN, 'c.txt': CLEAN, 'package.json': '{}' });
    const { stdout } = await run(['a.csv', '*.csv', '.', '--format', 'json'], { cwd });
    const results = JSON.parse(stdout) as { filePath: string }[];
    expect(results.map((result) => result.filePath)).toEqual(['a.csv', 'b.csv']);
  });

  test('a configuration is found upward, and its paths are meant from its own folder', async () => {
    const cwd = folder({
      'a.csv': CLEAN,
      'list.txt': 'C.Morel@atelier-morel.example\n',
      '.gdprlintrc.yaml': 'suppression: list.txt\n',
    });
    const { stdout, code } = await run([join(cwd, 'a.csv'), '--format', 'json']);
    expect(code).toBe(1);
    expect(stdout).toContain('"messageId":"objected"');
  });

  test('--no-config ignores it', async () => {
    const cwd = folder({ 'a.csv': CLEAN, '.gdprlintrc.yaml': 'suppression: missing.txt\n' });
    expect((await run(['a.csv', '--no-config'], { cwd })).code).toBe(0);
  });

  test.each([
    'gdprlint.config.js',
    'gdprlint.config.mjs',
    'gdprlint.config.ts',
    '.gdprlintrc.cjs',
  ])('%s is read', async (name) => {
    const body = '{ rules: { origin: "off" } }';
    const text = name.endsWith('cjs') ? `module.exports = ${body};` : `export default ${body};`;
    const cwd = folder({ 'a.csv': NO_SOURCE, [name]: text, 'package.json': '{"type": "module"}' });
    expect((await run(['a.csv'], { cwd })).stdout).not.toMatch(/ origin$/m);
  });

  test('package.json#gdprlint is read', async () => {
    const cwd = folder({ 'a.csv': NO_SOURCE, 'package.json': '{"gdprlint": {"rules": {"origin": "off"}}}' });
    expect((await run(['a.csv'], { cwd })).stdout).not.toMatch(/ origin$/m);
  });
});

describe('output', () => {
  test('--output-file holds the report, and standard output nothing', async () => {
    const cwd = folder({ 'a.csv': NO_SOURCE });
    const { stdout } = await run(['a.csv', '-f', 'json', '-o', 'report.json'], { cwd });
    expect(stdout).toBe('');
    expect(JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8'))).toHaveLength(1);
    expect(readdirSync(cwd).sort()).toEqual(['a.csv', 'report.json']);
  });

  test('a report never overwrites its input', async () => {
    const cwd = folder({ 'a.csv': NO_SOURCE });
    const { code } = await run(['a.csv', '-o', 'a.csv'], { cwd });
    expect(code).toBe(2);
    expect(readFileSync(join(cwd, 'a.csv'), 'utf8')).toBe(NO_SOURCE);
  });

  test('a report that cannot be written leaves nothing behind', async () => {
    const cwd = folder({ 'a.csv': NO_SOURCE });
    const { code, stderr } = await run(['a.csv', '-o', 'missing/report.txt'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain("missing/report.txt can't be written");
    expect(existsSync(join(cwd, 'missing'))).toBe(false);
  });

  test('--quiet shows errors only', async () => {
    const { stdout } = await run(['a.csv', '--quiet'], { cwd: folder({ 'a.csv': NO_SOURCE }) });
    expect(stdout).toMatch(/\berror\b/);
    expect(stdout).not.toMatch(/^\s+\d+:\d+\s+warning/m);
  });

  test('French where the environment or the flag says so', async () => {
    const cwd = folder({ 'a.csv': NO_SOURCE });
    const fromFlag = await run(['a.csv', '--lang', 'fr'], { cwd });
    const fromEnvironment = await run(['a.csv'], { cwd, env: { LC_ALL: 'fr_FR.UTF-8' } });
    expect(fromFlag.stdout).toContain('Ajoutez une colonne source');
    expect(fromEnvironment.stdout).toContain('Ajoutez une colonne source');
  });

  test('colour only where it is asked for, outside a terminal', async () => {
    const cwd = folder({ 'a.csv': NO_SOURCE });
    const colour = String.fromCharCode(27);
    expect((await run(['a.csv'], { cwd })).stdout).not.toContain(colour);
    expect((await run(['a.csv', '--color'], { cwd })).stdout).toContain(colour);
    expect((await run(['a.csv'], { cwd, env: { NO_COLOR: '', FORCE_COLOR: '1' } })).stdout).toContain(colour);
  });

  test('a custom formatter is loaded from a path', async () => {
    const cwd = folder({
      'a.csv': NO_SOURCE,
      'mine.mjs': 'export default (results) => "rows " + results[0].rows;',
    });
    expect((await run(['a.csv', '-f', './mine.mjs'], { cwd })).stdout).toBe('rows 1\n');
  });

  test('the same findings in number, whatever the format', async () => {
    const rows = Array.from({ length: 300 }, (_, at) => `p${at}@gmail.com;`).join('\n');
    const cwd = folder({ 'a.csv': `email;source\n${rows}\n` });
    const { stdout } = await run(['a.csv', '-f', 'json', '--max-details', '20'], { cwd });
    const [result] = JSON.parse(stdout) as [
      { errorCount: number; messages: { severity: number; count: number; messageId: string }[] },
    ];
    const sum = (id: string) =>
      result.messages
        .filter((message) => message.messageId === id)
        .reduce((total, message) => total + message.count, 0);
    expect(sum('emptySource')).toBe(300);
    expect(sum('noConsentColumn')).toBe(300);
    expect(
      result.messages
        .filter((message) => message.severity === 2)
        .reduce((total, message) => total + message.count, 0),
    ).toBe(result.errorCount);
  });
});

describe('plug-ins', () => {
  const RULE = `
    export default {
      name: 'acme',
      rules: {
        'no-fax': {
          name: 'no-fax', step: 'minimisation', description: { en: 'No fax.', fr: 'Pas de fax.' }, law: [],
          recommended: 'error', defaultOptions: {},
          messages: { fax: { en: (d) => 'fax ' + d.value, fr: (d) => 'fax ' + d.value } },
          check(context) {
            const column = context.columnOf('fax');
            return column && ((record) => context.report({ messageId: 'fax', record, column, data: { value: record.cell(column).length } }));
          },
        },
        broken: {
          name: 'broken', step: 'origin', description: { en: '', fr: '' }, law: [], recommended: 'off', defaultOptions: {}, messages: {},
          check() { return (record) => { throw new Error('secret ' + record.row); }; },
        },
      },
    };`;
  const FAX = 'email;fax;source\na@firm.example;01 99 00 11 22;Client\n';

  test('a rule from a path reports like a built-in one', async () => {
    const cwd = folder({
      'a.csv': FAX,
      'plugin.mjs': RULE,
      '.gdprlintrc.json': '{"plugins": ["./plugin.mjs"], "rules": {"acme/no-fax": "error"}}',
    });
    const { stdout } = await run(['a.csv'], { cwd });
    expect(stdout).toMatch(/2:16\s+error\s+fax 14\s+acme\/no-fax/);
  });

  test('a rule that throws ends in exit code 2, named, without data', async () => {
    const cwd = folder({
      'a.csv': FAX,
      'plugin.mjs': RULE,
      '.gdprlintrc.json': '{"plugins": ["./plugin.mjs"], "rules": {"acme/broken": "error"}}',
    });
    const { stderr, code } = await run(['a.csv'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('rule acme/broken of a plug-in threw Error on a.csv, record 1');
    expect(stderr).not.toContain('secret');
  });

  test('a configuration extends another', async () => {
    const cwd = folder({
      'a.csv': NO_SOURCE,
      'base.json': '{"rules": {"origin": "off"}}',
      '.gdprlintrc.json': '{"extends": ["gdpr-lint:recommended", "./base.json"]}',
    });
    expect((await run(['a.csv'], { cwd })).stdout).not.toMatch(/ origin$/m);
  });

  test('a configuration that extends itself is told', async () => {
    const cwd = folder({ 'a.csv': NO_SOURCE, '.gdprlintrc.json': '{"extends": "./.gdprlintrc.json"}' });
    expect((await run(['a.csv'], { cwd })).stderr).toContain('leads back to itself');
  });

  test('overrides hold for the files that match', async () => {
    const cwd = folder({
      'a.csv': NO_SOURCE,
      'b.csv': NO_SOURCE,
      '.gdprlintrc.json': '{"overrides": [{"files": ["b.csv"], "rules": {"origin": "off"}}]}',
    });
    const { stdout } = await run(['a.csv', 'b.csv', '-f', 'json'], { cwd });
    const results = JSON.parse(stdout) as { messages: { ruleId: string }[] }[];
    expect(results.map(({ messages }) => messages.some((message) => message.ruleId === 'origin'))).toEqual([
      true,
      false,
    ]);
  });
});

describe('columns', () => {
  test('prints the mapping as JSON in the documented shape', async () => {
    const cwd = folder({ 'a.csv': Buffer.from(CLEAN, 'latin1') });
    const { stdout } = await run(['columns', 'a.csv', '--format', 'json'], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({
      file: 'a.csv',
      dialect: {
        format: 'csv',
        encoding: 'windows-1252',
        delimiter: ';',
        quote: '"',
        headerLine: 1,
        lineEnd: '\n',
      },
      columns: [
        { index: 0, header: 'E-mail', field: 'email' },
        { index: 1, header: 'Société', field: 'company' },
        { index: 2, header: 'Fonction', field: 'jobTitle' },
        { index: 3, header: 'Origine', field: 'source' },
        { index: 4, header: 'Date collecte', field: 'sourceDate' },
      ],
    });
  });

  test('the configuration overrides by header or index', async () => {
    const cwd = folder({
      'a.csv': CLEAN,
      '.gdprlintrc.json': '{"columns": {"Origine": "notes", "1": null}}',
    });
    const { stdout } = await run(['columns', 'a.csv', '--format', 'json'], { cwd });
    const { columns } = JSON.parse(stdout) as { columns: { field: string | null }[] };
    expect(columns.map((column) => column.field)).toEqual(['email', null, 'jobTitle', 'notes', 'sourceDate']);
  });
});

test('a reader that closes early ends the run without noise', async () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => `p${at}@gmail.com;`).join('\n');
  const cwd = folder({ 'a.csv': `email;source\n${rows}\n` });
  writeFileSync(
    join(cwd, 'run.sh'),
    `"${process.execPath}" "$1" a.csv -f json | head -c 100 > /dev/null; echo "\${PIPESTATUS[0]}"`,
  );
  const { execFileSync } = await import('node:child_process');
  const { ROOT } = await import('./run.ts');
  const out = execFileSync('bash', ['run.sh', join(ROOT, 'dist/bin/gdpr-lint.js')], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  expect(out.trim()).toBe('1');
});
