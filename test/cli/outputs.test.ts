import { existsSync, lstatSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { outputsOf } from '../../src/cli/outputs.ts';
import { folder, run } from './run.ts';

const NO_SOURCE = 'email\nc.morel@atelier-morel.example\n';

describe('what --format asks for', () => {
  test.each<[name: string, formats: string[], file: string | undefined, outputs: [string, string | null][]]>([
    ['nothing', [], undefined, [['stylish', null]]],
    ['a file alone', [], 'a.txt', [['stylish', 'a.txt']]],
    ['one format', ['json'], undefined, [['json', null]]],
    ['one format and a file', ['json'], 'a.json', [['json', 'a.json']]],
    ['a format with its file', ['sarif=a.sarif'], undefined, [['sarif', 'a.sarif']]],
    [
      'several',
      ['sarif=a.sarif', 'stylish', 'junit=out/b.xml'],
      undefined,
      [
        ['sarif', 'a.sarif'],
        ['stylish', null],
        ['junit', 'out/b.xml'],
      ],
    ],
    [
      'several and a file for the one that has none',
      ['sarif=a.sarif', 'markdown'],
      'a.md',
      [
        ['sarif', 'a.sarif'],
        ['markdown', 'a.md'],
      ],
    ],
    ['standard output by name', ['json=-'], undefined, [['json', null]]],
    ['a path with an equals sign', ['csv=day=1.csv'], undefined, [['csv', 'day=1.csv']]],
    ['a formatter by path', ['./my-format.js=a.txt'], undefined, [['./my-format.js', 'a.txt']]],
    ['a formatter whose path holds an equals sign', ['./a=b.js=a.txt'], undefined, [['./a=b.js', 'a.txt']]],
    ['the same into a path that holds one too', ['./a=b.js=c=d.txt'], undefined, [['./a=b.js', 'c=d.txt']]],
    ['the same without a file', ['./a=b.js'], undefined, [['./a=b.js', null]]],
    ['a formatter by a path of Windows', ['C:\\a=b.js=a.txt'], undefined, [['C:\\a=b.js', 'a.txt']]],
    ['a package with a scope', ['@firm/x=a.txt'], undefined, [['@firm/x', 'a.txt']]],
  ])('%s', (_name, formats, file, outputs) => {
    const isFile = (path: string) => /(?:^|[/\\])(?:a=b|my-format)\.js$/.test(path);
    expect(outputsOf(formats, file, isFile).map(({ format, path }) => [format, path])).toEqual(outputs);
  });

  test.each<[formats: string[], file: string | undefined, message: RegExp]>([
    [['json', 'stylish'], undefined, /json and stylish would both go to standard output/],
    [['json', 'stylish'], 'a.json', /json and stylish would both go to a\.json/],
    [['json=a.json'], 'b.json', /nothing is left to be written to b\.json/],
    [['json=a', 'sarif=./a'], undefined, /two reports would be written to/],
    [['json=a', 'sarif'], 'a', /two reports would be written to a/],
    [['json='], undefined, /has no file behind its "="/],
    [['=a.json'], undefined, /has no format before its "="/],
  ])('%j %s is refused', (formats, file, message) => {
    expect(() => outputsOf(formats, file)).toThrow(message);
  });
});

describe('several reports of one run', () => {
  test('each goes to its place, whole', async () => {
    const cwd = folder({
      'a.csv': NO_SOURCE,
      'own.mjs': 'export default (results) => `files: ` + results.length;',
    });
    const formats = ['stylish', 'sarif=a.sarif', 'junit=a.xml', './own.mjs=own.txt'];
    const { stdout, stderr, code } = await run(['a.csv', ...formats.flatMap((format) => ['-f', format])], {
      cwd,
    });
    expect({ stderr, code }).toEqual({ stderr: '', code: 1 });
    expect(stdout).toMatch(/^a\.csv {3}1 record/);
    expect(JSON.parse(readFileSync(join(cwd, 'a.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
    expect(readFileSync(join(cwd, 'a.xml'), 'utf8')).toMatch(/^<\?xml .*<\/testsuites>\n$/s);
    expect(readFileSync(join(cwd, 'own.txt'), 'utf8')).toBe('files: 1\n');
    expect(readdirSync(cwd).sort()).toEqual(['a.csv', 'a.sarif', 'a.xml', 'own.mjs', 'own.txt']);
  });

  test('with files only, standard output stays empty', async () => {
    const cwd = folder({ 'a.csv': NO_SOURCE });
    expect(await run(['a.csv', '-f', 'json=a.json'], { cwd })).toEqual({ code: 1, stdout: '', stderr: '' });
  });

  test('a formatter of your own goes to standard output as before', async () => {
    const cwd = folder({ 'a.csv': NO_SOURCE, 'own.mjs': 'export default () => "own";' });
    const { stdout } = await run(['a.csv', '-f', './own.mjs', '-f', 'json=a.json'], { cwd });
    expect(stdout).toBe('own\n');
  });

  test("one that can't be written is told, and the others are there", async () => {
    const cwd = folder({ 'a.csv': NO_SOURCE });
    const formats = ['-f', 'json=none/a.json', '-f', 'csv=a.csv.txt', '-f', 'stylish'];
    const { stdout, stderr, code } = await run(['a.csv', 'b.csv', ...formats], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain("none/a.json can't be written: ENOENT");
    expect(stderr).toContain('b.csv not found');
    expect(stdout).toContain('a.csv');
    expect(existsSync(join(cwd, 'a.csv.txt'))).toBe(true);
  });

  test('a formatter that is missing is told before anything is written', async () => {
    const cwd = folder({ 'a.csv': NO_SOURCE });
    const { stderr, code } = await run(['a.csv', '-f', 'json=a.json', '-f', 'sarf'], { cwd });
    expect(stderr).toContain('there is no format "sarf" (did you mean "sarif"?)');
    expect({ code, files: readdirSync(cwd) }).toEqual({ code: 2, files: ['a.csv'] });
  });

  test.each<[name: string, args: string[]]>([
    ['the file itself', ['a.csv', '-f', 'json=a.csv']],
    ['by another path', ['a.csv', '-f', 'json=./b/../a.csv']],
    ['by a link', ['a.csv', '-f', 'json=link.csv']],
    ['named by a pattern', ['*.csv', '-o', 'a.csv']],
    ['in a folder', ['.', '-o', 'a.csv']],
    ['an objection list', ['a.csv', '--suppression', 'list.txt', '-f', 'csv=list.txt']],
  ])('none overwrites what is read: %s', async (_name, args) => {
    const cwd = folder({ 'a.csv': NO_SOURCE, 'list.txt': 'x@y.example\n' });
    symlinkSync(join(cwd, 'a.csv'), join(cwd, 'link.csv'));
    const { stderr, code } = await run(args, { cwd });
    expect(stderr).toMatch(/is an input file: the report would overwrite it/);
    expect(code).toBe(2);
    expect(readFileSync(join(cwd, 'a.csv'), 'utf8')).toBe(NO_SOURCE);
  });
});

test('a report goes through a link, and into a pipe or device, without taking its place', async () => {
  const cwd = folder({ 'a.csv': NO_SOURCE, 'old.json': 'old' });
  symlinkSync('old.json', join(cwd, 'link.json'));
  await run(['a.csv', '-f', 'json=link.json', '-f', 'csv=/dev/null'], { cwd });
  expect(lstatSync(join(cwd, 'link.json')).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(cwd, 'old.json'), 'utf8')).toMatch(/^\[\{/);
  expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
});

describe('the job summary of GitHub Actions', () => {
  test('is the markdown report, appended to what is there', async () => {
    const cwd = folder({ 'a.csv': NO_SOURCE, 'summary.md': '# Before\n' });
    const env = { GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') };
    const { stdout } = await run(['a.csv', '-f', 'github'], { cwd, env });
    expect(stdout).toMatch(/^::error file=a\.csv,/);
    const summary = readFileSync(join(cwd, 'summary.md'), 'utf8');
    expect(summary).toMatch(/^# Before\n## gdpr-lint\n/);
    expect(summary).toContain('| severity | line:column |');
  });

  test('is not written for other formats', async () => {
    const cwd = folder({ 'a.csv': NO_SOURCE });
    await run(['a.csv'], { cwd, env: { GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') } });
    expect(existsSync(join(cwd, 'summary.md'))).toBe(false);
  });

  test('stays below the size that GitHub shows', async () => {
    const cwd = folder({ 'a.csv': NO_SOURCE });
    const file = join(cwd, 'summary.md');
    writeFileSync(file, 'x'.repeat((1 << 20) - 200));
    await run(['a.csv', '-f', 'github'], { cwd, env: { GITHUB_STEP_SUMMARY: file } });
    const summary = readFileSync(file);
    expect(summary.length).toBeLessThanOrEqual(1 << 20);
    expect(summary.subarray(-200).toString()).toMatch(/## gdpr-lint\n.*\n…\n$/s);
  });
});
