import type { LawQuery } from '../../src/law/question.ts';
import type { Asked, ConsentTally } from './types.ts';

/** A tally of nothing. */
export function emptyTally(): ConsentTally {
  return { registers: new Map(), doubts: new Map(), calls: new Map(), bundled: new Map() };
}

/** Adds a later part of the file to an earlier one. */
export function mergeTallies(earlier: ConsentTally, later: ConsentTally): ConsentTally {
  for (const part of ['registers', 'doubts', 'calls'] as const) {
    for (const [key, { records, query }] of later[part]) count(earlier[part], key, query, records);
  }
  for (const [column, records] of later.bundled) countColumn(earlier.bundled, column, records);
  return earlier;
}

/** Counts records that ask a question; the key stands for the question. */
export function count(asked: Map<string, Asked>, key: string, query: LawQuery, records = 1): void {
  const known = asked.get(key);
  if (known === undefined) asked.set(key, { records, query });
  else known.records += records;
}

/** Counts records by the number of a column. */
export function countColumn(counts: Map<number, number>, column: number, records = 1): void {
  counts.set(column, (counts.get(column) ?? 0) + records);
}
