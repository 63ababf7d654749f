import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDuplicates } from '../../src/linter/find-duplicates.ts';
import { addKey, emptyKeyLog, joinKeyLogs, type KeyLog } from '../../src/linter/key-log.ts';

/** A record's keys by column; few different ones, some of which share a word of their hash. */
type Row = readonly (readonly [h1: number, h2: number])[];

const key = fc.tuple(fc.constantFrom(1, 2, 3, 257, -1), fc.constantFrom(1, 2, 9, -7));
const rows = fc.array(fc.array(key, { maxLength: 2 }), { maxLength: 30 });

function logOf(file: string, own: readonly Row[]): KeyLog {
  const log = emptyKeyLog();
  own.forEach((keys, at) => {
    keys.forEach(([h1, h2], column) => {
      const position = { line: at + 2, column: column + 1, endLine: at + 2, endColumn: column + 2 };
      addKey(log, { file, h1, h2, row: at + 1, column, position });
    });
  });
  return log;
}

/** Of each record, the first record of each of its keys, as anybody would look for it. */
function expected(own: readonly Row[], before: readonly Row[]): string[] {
  const firsts = new Map<string, string>();
  const found: string[] = [];
  before.forEach((keys, at) => {
    for (const [h1, h2] of keys)
      if (!firsts.has(`${h1} ${h2}`)) firsts.set(`${h1} ${h2}`, `before ${at + 1}`);
  });
  own.forEach((keys, at) => {
    for (const [h1, h2] of keys) {
      const first = firsts.get(`${h1} ${h2}`);
      if (first === undefined) firsts.set(`${h1} ${h2}`, `own ${at + 1}`);
      else if (first !== `own ${at + 1}` && !found.includes(`${at + 1} as ${first}`))
        found.push(`${at + 1} as ${first}`);
    }
  });
  return found;
}

function found(total: KeyLog, before: KeyLog | undefined): string[] {
  return [...findDuplicates(total, before)].map(({ row, first, position }) => {
    expect(position().line).toBe(row + 1);
    return `${row} as ${first.file} ${first.row}`;
  });
}

test('of one file, and of those before', () => {
  fc.assert(
    fc.property(rows, rows, (own, before) => {
      const log = logOf('own', own);
      expect(found(log, undefined)).toEqual(expected(own, []));
      expect(found(log, logOf('before', before))).toEqual(expected(own, before));
    }),
    { numRuns: 500 },
  );
});

test('of a file in two parts', () => {
  fc.assert(
    fc.property(rows, rows, (one, two) => {
      const total = joinKeyLogs(logOf('own', one), logOf('own', two), one.length, one.length);
      expect(found(total, undefined)).toEqual(expected([...one, ...two], []));
    }),
    { numRuns: 500 },
  );
});
