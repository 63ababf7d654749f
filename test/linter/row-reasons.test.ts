import { expect, test } from 'vitest';
import { RowReasons } from '../../src/linter/row-reasons.ts';

test('each record keeps its reasons, each once and in order, wherever it stands', () => {
  const reasons = new RowReasons();
  const rows = [1, 65_535, 65_536, 65_537, 400_000];
  for (const row of rows) {
    reasons.add(row, 'origin', 'emptySource', () => 'no source');
    if (row > 65_535) reasons.add(row, 'retention', 'tooOld', () => `too old (${row})`);
    reasons.add(row, 'origin', 'emptySource', () => 'no source');
  }
  expect(rows.map((row) => reasons.of(row).texts.length)).toEqual([1, 1, 2, 2, 2]);
  expect(reasons.of(65_536)).toEqual({
    rules: ['origin', 'retention'],
    texts: ['no source', 'too old (65536)'],
  });
  expect([2, 65_534, 65_538, 200_000, 399_999, 5_000_000].filter((row) => reasons.has(row))).toEqual([]);
  expect(reasons.of(2)).toEqual({ rules: [], texts: [] });
});
