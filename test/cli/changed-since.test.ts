import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtInRules } from '../../rules/index.ts';
import { caching } from '../../src/cli/caching.ts';
import { FORMATTERS } from '../../src/formatters/built-in.ts';
import { lint } from '../../src/index.ts';
import { lintFiles } from '../../src/lint-files.ts';
import { context } from '../formatters/results.ts';
import { folder, ROOT, run } from './run.ts';

const FIXTURE = readFileSync(join(ROOT, 'fixtures/prospects-fr.csv'), 'latin1').trimEnd().split(/\r?\n/);
const [HEADER = '', ...RECORDS] = FIXTURE;
const written = (lines: readonly string[]) => Buffer.from(`${[HEADER, ...lines].join('\n')}\n`, 'latin1');
/** Of 48 records, 40 are in the earlier file. */
const FILES = { 'contacts.csv': written(RECORDS), 'old.csv': written(RECORDS.slice(8).reverse()) };

const options = (cwd: string) => ({
  files: ['contacts.csv'],
  cwd,
  config: false as const,
  settings: { asOf: '2026-11-23' },
  language: 'en' as const,
  showValues: false,
  changedSince: 'old.csv',
});

describe('--changed-since', () => {
  test('finds in the new records what it finds in them otherwise', async () => {
    const cwd = folder(FILES);
    const { results } = await lintFiles(options(cwd));
    const { results: all } = await lintFiles({ ...options(cwd), changedSince: undefined });
    const about = ([result]: typeof all) =>
      (result?.messages ?? [])
        .filter(({ row }) => row > 0 && row <= 8)
        .map(({ row, line, message }) => [row, line, message]);
    expect(about(results)).toEqual(about(all));
    const [result] = results;
    expect(result?.messages.every(({ row }) => row <= 8)).toBe(true);
    expect([result?.rows, result?.summary.records]).toEqual([48, 8]);
    expect(result?.summary.channels[0]?.reachable).toBeLessThanOrEqual(8);
  });

  test.each(['en', 'fr'] as const)('every report says what was left out (%s)', async (language) => {
    const cwd = folder(FILES);
    const { results } = await lintFiles({ ...options(cwd), language });
    const said =
      language === 'fr'
        ? /40 enregistrements du fichier antérieur old\.csv n/
        : /40 records of the earlier file old\.csv were not checked again/;
    const rules = new Map(builtInRules.map((rule) => [rule.name, rule]));
    for (const [name, load] of Object.entries(FORMATTERS)) {
      const text = (await load()).default.format(results, context({ cwd, rules, language }));
      if (name === 'summary') expect(text).toMatch(/Not checked|Non vérifié/);
      expect(text.replaceAll('&apos;', "'"), name).toMatch(said);
    }
  });

  test('a file without anything new is not called clean, nor where the finding is turned off', async () => {
    const cwd = folder({ ...FILES, 'old.csv': FILES['contacts.csv'] });
    for (const rules of [{}, { 'table/unchanged-records': 'off' as const }]) {
      const { results } = await lintFiles({ ...options(cwd), settings: { asOf: '2026-11-23', rules } });
      expect(results[0]?.summary.notChecked.join()).toContain(
        '48 records of the earlier file old.csv were not',
      );
    }
    const one = await lint({ files: 'contacts.csv', cwd, config: false, changedSince: 'old.csv' });
    expect(one[0]?.summary.records).toBe(0);
  });

  test('a cache knows the earlier file', async () => {
    const cwd = folder({ ...FILES, 'older.csv': written(RECORDS.slice(9)) });
    const kept: boolean[] = [];
    for (const changedSince of ['old.csv', 'old.csv', 'older.csv', undefined]) {
      const cache = caching(join(cwd, 'cache'), 'cache');
      kept.push((await lintFiles({ ...options(cwd), changedSince, cache })).isKept);
    }
    expect(kept).toEqual([false, true, false, false]);
  });

  test('the clean file holds what was checked and has no error; with the rejects it is the whole file', async () => {
    const cwd = folder(FILES);
    const args = ['contacts.csv', '--no-config', '--as-of', '2026-11-23', '--changed-since', 'old.csv'];
    const { code, stderr } = await run(
      [...args, '--clean', 'clean.csv', '--rejects', 'rejects.csv', '--concurrency', '2'],
      { cwd },
    );
    expect(code).toBe(1);
    const lines = (name: string) => readFileSync(join(cwd, name), 'latin1').trimEnd().split(/\r?\n/).slice(1);
    const clean = lines('clean.csv');
    const rejects = lines('rejects.csv');
    expect(clean.every((line) => RECORDS.slice(0, 8).includes(line))).toBe(true);
    expect(clean.length + rejects.length).toBe(48);
    expect(
      rejects.filter((line) =>
        /"changed-since";"not checked again: it stands in old\.csv as it is"/.test(line),
      ),
    ).toHaveLength(40);
    expect(stderr).toContain(
      `rejects.csv: ${rejects.length - 40} records with errors, and 40 that were not checked again`,
    );
  });

  test.each([
    ['a file that is not there', ['--changed-since', 'missing.csv'], /missing\.csv can't be read: ENOENT/],
    [
      'a file with other columns',
      ['--changed-since', 'other.csv'],
      /other\.csv has other columns than contacts\.csv/,
    ],
    ['the file itself', ['--changed-since', './contacts.csv'], /is the file to check itself/],
    [
      'a record of the check',
      ['--changed-since', 'old.csv', '--attest', 'check.json'],
      /--changed-since and --attest contradict/,
    ],
    [
      'a baseline',
      ['--changed-since', 'old.csv', '--baseline', 'b.json', '--update-baseline'],
      /and --baseline contradict/,
    ],
    ['cleaning in place', ['--changed-since', 'old.csv', '--in-place'], /and --in-place contradict/],
    [
      'a report over the earlier file',
      ['--changed-since', 'old.csv', '-o', 'old.csv'],
      /old\.csv is an input file/,
    ],
    [
      'a clean file over it',
      ['--changed-since', 'old.csv', '--clean', 'old.csv'],
      /old\.csv is an input file/,
    ],
  ])('%s is refused', async (_title, args, message) => {
    const cwd = folder({ ...FILES, 'other.csv': 'E-mail\nluc@morel.example\n' });
    const { code, stderr } = await run(['contacts.csv', '--no-config', ...args], { cwd });
    expect(stderr).toMatch(message);
    expect([code, readdirSync(cwd).sort()]).toEqual([2, ['contacts.csv', 'old.csv', 'other.csv']]);
    expect(readFileSync(join(cwd, 'old.csv')).equals(FILES['old.csv'])).toBe(true);
  });
});
