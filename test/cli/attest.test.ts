import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, run } from './run.ts';

const CLEAN = 'E-mail;Origine;Date de collecte\ncontact@morel.example;Formulaire du site;2026-10-02\n';
const DIRTY = 'E-mail;Origine\nluc.morel@example.com;\nines.faure@example.com;\n';
const LIST = 'email\nzoe.petit@example.org\n';
const CONFIG = JSON.stringify({
  suppression: [{ path: 'objections.csv', name: 'Objections', date: '2026-11-20' }],
  rules: { dpia: 'off', 'objection-mechanism': 'off' },
  campaign: { nature: 'non-commercial', audience: 'professional' },
});

const setUp = (more: Readonly<Record<string, string>> = {}) =>
  folder({
    'clean.csv': CLEAN,
    'dirty.csv': DIRTY,
    'objections.csv': LIST,
    '.gdprlintrc.json': CONFIG,
    ...more,
  });

const recordIn = (cwd: string) => JSON.parse(readFileSync(join(cwd, 'check.json'), 'utf8'));

describe('--attest', () => {
  test('records content, configuration, lists, law, counts and verdict', async () => {
    const cwd = setUp();
    const { code } = await run(['dirty.csv', '--as-of', '2026-11-23', '--attest', 'check.json'], { cwd });
    expect(code).toBe(1);
    expect(recordIn(cwd)).toMatchObject({
      kind: 'gdpr-lint attestation',
      version: 1,
      tool: { name: 'gdpr-lint', version: expect.stringMatching(/^\d/) },
      checkedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      law: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      verdict: 'errors',
      files: [
        {
          path: 'dirty.csv',
          // sha256sum says the same.
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
          size: DIRTY.length,
          rows: 2,
          verdict: 'errors',
          configuration: { asOf: '2026-11-23', jurisdiction: 'FR' },
          suppression: [{ name: 'Objections', kind: 'objections', date: '2026-11-20', entries: 1 }],
          rules: expect.arrayContaining([
            { rule: 'origin', errors: expect.any(Number), warnings: expect.any(Number) },
            { rule: 'suppression-match', errors: 0, warnings: 0 },
          ]),
        },
      ],
      notRead: [],
    });
    expect(readFileSync(join(cwd, 'check.json'), 'utf8')).not.toMatch(/morel|faure|compliant|petit/i);
  });

  test('the configuration’s hash hangs on what is in force, not on the folder or the language', async () => {
    const [one, two] = [setUp(), setUp()];
    const attest = async (cwd: string, ...more: string[]) => {
      await run(['dirty.csv', '--as-of', '2026-11-23', '--attest', 'check.json', ...more], { cwd });
      return recordIn(cwd).files[0].configuration.sha256;
    };
    const hash = await attest(one);
    expect(await attest(two, '--lang', 'fr')).toBe(hash);
    expect(await attest(two, '--rule', 'origin: warn')).not.toBe(hash);
    expect(await attest(two, '--as-of', '2026-11-24')).not.toBe(hash);
  });

  test('standard input is hashed as it is read', async () => {
    const cwd = setUp();
    await run(['-', '--stdin-filename', 'in.csv', '--attest', 'check.json'], { cwd, input: DIRTY });
    await run(['dirty.csv', '--attest', 'check2.json'], { cwd });
    const other = JSON.parse(readFileSync(join(cwd, 'check2.json'), 'utf8'));
    expect(recordIn(cwd).files[0].sha256).toBe(other.files[0].sha256);
  });

  test('a file that can’t be read is named, and the record vouches for nothing', async () => {
    const cwd = setUp();
    const { code } = await run(['clean.csv', 'missing.csv', '--attest', 'check.json'], { cwd });
    expect(code).toBe(2);
    expect(recordIn(cwd)).toMatchObject({
      verdict: 'not-read-to-the-end',
      notRead: [{ code: 'not-found', message: expect.stringContaining('missing.csv') }],
    });
  });

  test.each([
    ['over the input', ['--attest', 'dirty.csv']],
    ['with values in clear', ['--attest', 'check.json', '--show-values']],
    ['where a report goes', ['--attest', 'check.json', '-o', './check.json']],
    ['into a folder that is not there', ['--attest', 'nowhere/check.json']],
  ])('%s is refused', async (_title, args) => {
    const cwd = setUp();
    const { code, stderr } = await run(['dirty.csv', ...args], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^gdpr-lint: /);
    expect(readFileSync(join(cwd, 'dirty.csv'), 'utf8')).toBe(DIRTY);
  });
});

describe('attest verify', () => {
  test('0 for the file that was checked without errors, under any name', async () => {
    const cwd = setUp();
    const linted = await run(['clean.csv', '--as-of', '2026-11-23', '--attest', 'check.json'], { cwd });
    expect(linted.stdout).toBeTruthy();
    expect(linted.code).toBe(0);
    writeFileSync(join(cwd, 'copy.csv'), CLEAN);
    const { code, stdout } = await run(['attest', 'verify', 'check.json', 'copy.csv'], { cwd });
    expect(stdout).toMatch(/^copy\.csv: checked on \d{4}-\d\d-\d\d, no errors found in what was checked\n$/);
    expect(code).toBe(0);
  });

  test('1 for a file with errors, 2 for another one; of several the worst', async () => {
    const cwd = setUp();
    await run(['dirty.csv', '--attest', 'check.json'], { cwd });
    expect((await run(['attest', 'verify', 'check.json', 'dirty.csv'], { cwd })).code).toBe(1);
    const both = await run(['attest', 'verify', 'check.json', 'dirty.csv', 'clean.csv'], { cwd });
    expect(both.code).toBe(2);
    expect(both.stdout).toContain('clean.csv: not the file that was checked, its content differs');
    writeFileSync(join(cwd, 'dirty.csv'), DIRTY.replace('luc', 'leo'));
    expect((await run(['attest', 'verify', 'check.json', 'dirty.csv'], { cwd })).code).toBe(2);
  });

  test('2 for what is no record, or not there', async () => {
    const cwd = setUp({ 'no.json': '{}', 'broken.json': '{' });
    for (const record of ['no.json', 'broken.json', 'missing.json', 'clean.csv']) {
      const { code, stderr } = await run(['attest', 'verify', record, 'clean.csv'], { cwd });
      expect(code, record).toBe(2);
      expect(stderr).toMatch(/^gdpr-lint: /);
    }
  });
});
