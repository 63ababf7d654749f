import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, ROOT, run } from './run.ts';

const FIXTURE = readFileSync(join(ROOT, 'fixtures/prospects-fr.csv'));
const lint = (cwd: string, ...args: string[]) =>
  run(['contacts.csv', '--no-config', '--as-of', '2026-11-23', ...args], { cwd });
const records = (bytes: Buffer) => bytes.toString('latin1').split('\n').length - 1;

describe('--clean and --rejects', () => {
  test('part the file in two, and leave it as it is', async () => {
    const cwd = folder({ 'contacts.csv': FIXTURE });
    const { code, stderr } = await lint(cwd, '--clean', 'clean.csv', '--rejects', 'rejects.csv');
    expect(code).toBe(1);
    const clean = readFileSync(join(cwd, 'clean.csv'));
    const rejects = readFileSync(join(cwd, 'rejects.csv'));
    expect(records(clean) + records(rejects)).toBe(records(FIXTURE) + 1);
    expect(stderr).toContain(`clean.csv: ${records(clean) - 1} records without errors`);
    expect(readFileSync(join(cwd, 'contacts.csv')).equals(FIXTURE)).toBe(true);
    expect(readdirSync(cwd).sort()).toEqual(['clean.csv', 'contacts.csv', 'rejects.csv']);
  });

  test('the clean file has no error about a record', async () => {
    const cwd = folder({ 'contacts.csv': FIXTURE });
    await lint(cwd, '--clean', 'clean.csv');
    const { stdout } = await run(['clean.csv', '--no-config', '--as-of', '2026-11-23', '--format', 'json'], {
      cwd,
    });
    const [result] = JSON.parse(stdout) as [
      { messages: { severity: number; row: number; ruleId: string }[] },
    ];
    expect(result.messages.filter(({ severity, row }) => severity === 2 && row > 0)).toEqual([]);
  });

  test('--drop-columns leaves sensitive and excessive columns out', async () => {
    const cwd = folder({
      'contacts.csv':
        'E-mail;Religion;Date de naissance;Origine\nluc@morel.example;x;01/02/1980;Salon\nines@faure.example;y;03/04/1985;Salon\n',
    });
    const { stderr } = await lint(cwd, '--clean', 'clean.csv', '--drop-columns');
    expect(readFileSync(join(cwd, 'clean.csv'), 'utf8').split('\n')[0]).toBe('E-mail;Origine');
    expect(stderr).toContain('without the columns "Religion", "Date de naissance"');
  });

  test('--in-place keeps a copy, and one more the next time', async () => {
    const cwd = folder({ 'contacts.csv': FIXTURE });
    await lint(cwd, '--in-place');
    expect(readFileSync(join(cwd, 'contacts.csv.bak')).equals(FIXTURE)).toBe(true);
    expect(readFileSync(join(cwd, 'contacts.csv')).length).toBeLessThan(FIXTURE.length);
    await lint(cwd, '--in-place');
    expect(existsSync(join(cwd, 'contacts.csv.bak1'))).toBe(true);
  });

  test.each([
    ['over the input', ['--clean', 'contacts.csv']],
    ['rejects over the input', ['--rejects', './contacts.csv']],
    ['both into one file', ['--clean', 'a.csv', '--rejects', 'a.csv']],
    ['in place and elsewhere', ['--in-place', '--clean', 'a.csv']],
    ['several files', ['other.csv', '--clean', 'a.csv']],
    ['a folder that is not there', ['--clean', 'nowhere/a.csv']],
  ])('%s is refused, and nothing is written', async (_title, args) => {
    const cwd = folder({ 'contacts.csv': FIXTURE, 'other.csv': FIXTURE });
    const { code, stderr } = await lint(cwd, ...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^gdpr-lint: /);
    expect(readdirSync(cwd).sort()).toEqual(['contacts.csv', 'other.csv']);
    expect(readFileSync(join(cwd, 'contacts.csv')).equals(FIXTURE)).toBe(true);
  });

  test('nothing is written of a file that can’t be read to its end', async () => {
    const cwd = folder({ 'contacts.json': '[{"email": "luc@morel.example"}, {"email": "ines@' });
    const { code } = await run(['contacts.json', '--no-config', '--clean', 'clean.json'], { cwd });
    expect(code).toBe(2);
    expect(readdirSync(cwd)).toEqual(['contacts.json']);
  });
});
