import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, ROOT, run } from './run.ts';

const FIXTURES = readdirSync(join(ROOT, 'fixtures')).filter((name) => name.endsWith('.csv'));
const generate = (...args: string[]) =>
  execFileSync(process.execPath, [join(ROOT, 'test/bench/generate.mjs'), ...args], { maxBuffer: 1 << 26 });

describe('the same findings, in the same order, with any number of threads', () => {
  const report = async (cwd: string, file: string, threads: number) => {
    const flags = [
      '--no-config',
      '--format',
      'json',
      '--as-of',
      '2026-11-23',
      '--concurrency',
      String(threads),
    ];
    return run([file, ...flags, '--suppression', 'list.csv'], { cwd });
  };

  test.each([
    ['some records have findings', 'realistic'],
    ['every record has several', 'bad'],
  ])('%s', async (_title, kind) => {
    const cwd = folder({
      'contacts.csv': generate('15000', kind),
      'list.csv': generate('1000', 'suppression'),
    });
    const alone = await report(cwd, 'contacts.csv', 1);
    expect(alone.code).toBe(1);
    for (const threads of [2, 3]) expect(await report(cwd, 'contacts.csv', threads)).toEqual(alone);
  });

  test('every fixture', async () => {
    const cwd = folder({ 'list.csv': generate('10', 'suppression') });
    for (const name of FIXTURES) {
      const file = join(ROOT, 'fixtures', name);
      expect(await report(cwd, file, 2), name).toEqual(await report(cwd, file, 1));
    }
  });

  test('a number that is none is an error', async () => {
    const { code, stderr } = await run(['fixtures/clean-b2b.csv', '--concurrency', 'many']);
    expect(code).toBe(2);
    expect(stderr).toContain('--concurrency');
  });
});
