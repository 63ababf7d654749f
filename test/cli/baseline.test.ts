import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { failingErrors, lint as lintInCode } from '../../src/index.ts';
import { folder, run } from './run.ts';

const HEADER = 'Prénom;E-mail;Origine;Notes\n';
const OLD = 'Luc;luc.morel@example.com;;malade du diabète\nInès;ines.faure@example.com;;\n';
const NEW = 'Zoé;zoe.petit@example.org;;\n';

const setUp = () => folder({ 'contacts.csv': HEADER + OLD });
const lint = (cwd: string, ...args: string[]) =>
  run(['contacts.csv', '--no-config', '--as-of', '2026-11-23', '--baseline', 'known.json', ...args], { cwd });

describe('--baseline', () => {
  test('lets pass what is known, in any order, and fails for what is new', async () => {
    const cwd = setUp();
    const made = await lint(cwd, '--update-baseline');
    expect(made.code).toBe(0);
    expect(made.stderr).toMatch(/known\.json: \d+ findings are known from now on/);
    expect(readFileSync(join(cwd, 'known.json'), 'utf8')).not.toMatch(/luc|morel|faure|example|diab|[•@]/i);

    writeFileSync(join(cwd, 'contacts.csv'), HEADER + OLD.split('\n').slice(0, 2).reverse().join('\n'));
    const again = await lint(cwd, '--attest', 'check.json');
    expect(again.stdout).toContain('Known before (baseline): ');
    expect(again.stdout).toContain('nothing new found in what was checked');
    expect(again.stderr).toBe('');
    expect(again.code).toBe(0);
    expect(JSON.parse(readFileSync(join(cwd, 'check.json'), 'utf8')).verdict).toBe('tolerated-errors');

    writeFileSync(join(cwd, 'contacts.csv'), HEADER + OLD + NEW);
    const more = await lint(cwd, '--format', 'json');
    expect(more.code).toBe(1);
    const [result] = JSON.parse(more.stdout);
    expect(result.messages.every(({ row }: { row: number }) => row === 0 || row === 3)).toBe(true);
    expect(result.summary.tolerated.length).toBeGreaterThan(1);
  });

  test('serves code as it serves the command line', async () => {
    const cwd = setUp();
    await lint(cwd, '--update-baseline');
    writeFileSync(join(cwd, 'contacts.csv'), HEADER + OLD + NEW);
    const options = { files: 'contacts.csv', cwd, config: { asOf: '2026-11-23' }, baseline: 'known.json' };
    const [result] = await lintInCode(options);
    const { stdout } = await lint(cwd, '--format', 'json');
    expect([result?.errorCount, result?.summary.tolerated]).toEqual([
      JSON.parse(stdout)[0].errorCount,
      JSON.parse(stdout)[0].summary.tolerated,
    ]);
    expect(result === undefined ? 0 : failingErrors(result)).toBeGreaterThan(0);
    await expect(lintInCode({ ...options, baseline: 'none.json' })).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  test('with a cache, says again what it said', async () => {
    const cwd = setUp();
    await lint(cwd, '--update-baseline', '--cache');
    writeFileSync(join(cwd, 'contacts.csv'), `${HEADER}${OLD.split('\n')[1]}\n${NEW}`);
    const args = ['--cache', '--format', 'json'];
    const fresh = await lint(cwd, ...args);
    expect(fresh.stderr).toContain('known findings of contacts.csv are not found any more: ');
    const { mtimeMs } = statSync(join(cwd, '.gdprlintcache'));
    expect(await lint(cwd, ...args)).toEqual(fresh);
    expect(statSync(join(cwd, '.gdprlintcache')).mtimeMs).toBe(mtimeMs);
    await lint(cwd, '--prune-baseline', '--cache');
    const pruned = await lint(cwd, ...args);
    expect([pruned.code, pruned.stderr, pruned.stdout]).toEqual([fresh.code, '', fresh.stdout]);
  });

  test('tells what is not found any more, and takes it out when told to', async () => {
    const cwd = setUp();
    await lint(cwd, '--update-baseline');
    writeFileSync(join(cwd, 'contacts.csv'), `${HEADER}${OLD.split('\n')[1]}\n`);
    const told = await lint(cwd);
    expect(told.code).toBe(0);
    expect(told.stderr).toContain('known findings of contacts.csv are not found any more: ');
    expect(told.stderr).toContain('--prune-baseline takes them out');
    expect((await lint(cwd, '--prune-baseline')).stderr).toContain('they were taken out');
    expect((await lint(cwd)).stderr).toBe('');
  });

  test('that is missing, broken or an input is refused', async () => {
    const cwd = setUp();
    const missing = await lint(cwd);
    expect(missing.code).toBe(2);
    expect(missing.stderr).toContain('Write it with --update-baseline.');
    writeFileSync(join(cwd, 'known.json'), '{}');
    expect((await lint(cwd, '--update-baseline')).code).toBe(2);
    const over = await run(['contacts.csv', '--baseline', 'contacts.csv', '--update-baseline'], { cwd });
    expect(over.code).toBe(2);
    expect(readFileSync(join(cwd, 'contacts.csv'), 'utf8')).toBe(HEADER + OLD);
  });
});
