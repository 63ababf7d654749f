import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, ROOT, run } from './run.ts';

const FIXTURES = readdirSync(join(ROOT, 'fixtures')).filter((name) => name.endsWith('.csv'));
const generate = (...args: string[]) =>
  execFileSync(process.execPath, [join(ROOT, 'test/bench/generate.mjs'), ...args], { maxBuffer: 1 << 26 });

describe('the same findings, in the same order, with any number of threads', () => {
  const report = async (cwd: string, file: string, threads: number, ...others: string[]) => {
    const flags = [
      '--no-config',
      '--format',
      'json',
      '--as-of',
      '2026-11-23',
      '--concurrency',
      String(threads),
    ];
    return run([file, ...others, ...flags, '--suppression', 'list.csv'], { cwd });
  };

  test.each([
    ['some records have findings', 'realistic'],
    ['every record has several', 'bad'],
  ])('%s', async (_title, kind) => {
    const cwd = folder({
      'contacts.csv': generate('8000', kind),
      'list.csv': generate('1000', 'suppression'),
    });
    const alone = await report(cwd, 'contacts.csv', 1);
    expect(alone.code).toBe(1);
    for (const threads of [2, 3]) expect(await report(cwd, 'contacts.csv', threads)).toEqual(alone);
  });

  test.each([
    ['several files', ['a.csv', 'b.csv', 'c.csv']],
    ['several files, of which one is larger than the others together', ['large.csv', 'a.csv', 'b.csv']],
    ['several files, of which some cannot be read', ['a.csv', 'empty.csv', 'b.csv', 'picture.csv', 'c.csv']],
  ])('%s', async (_title, files) => {
    const contacts = generate('1500', 'bad');
    const cwd = folder({
      'a.csv': generate('1500', 'realistic'),
      'b.csv': contacts,
      // Ends within a quoted cell.
      'c.csv': Buffer.concat([contacts.subarray(0, contacts.length - 40), Buffer.from('\nx;"')]),
      'large.csv': generate('4000', 'realistic'),
      'empty.csv': '',
      'picture.csv': Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
      'list.csv': generate('1000', 'suppression'),
    });
    const [first = '', ...others] = files;
    const alone = await report(cwd, first, 1, ...others);
    expect(await report(cwd, first, 2, ...others)).toEqual(alone);
  });

  test('every fixture', async () => {
    const cwd = folder({ 'list.csv': generate('10', 'suppression') });
    const [first = '', ...others] = FIXTURES.map((name) => join(ROOT, 'fixtures', name));
    expect(await report(cwd, first, 2, ...others)).toEqual(await report(cwd, first, 1, ...others));
  });

  test('a number that is none is an error', async () => {
    const { code, stderr } = await run(['fixtures/clean-b2b.csv', '--concurrency', 'many']);
    expect(code).toBe(2);
    expect(stderr).toContain('--concurrency');
  });
});
