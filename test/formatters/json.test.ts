import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import json from '../../src/formatters/json.ts';
import { context, finding, result, typicalResult } from './results.ts';

describe('json', () => {
  test("gives the results as they are, in the order of ESLint's keys", () => {
    const results = [typicalResult(), result([])];
    const text = json.format(results, context());
    expect(JSON.parse(text)).toEqual(results);
    expect(Object.keys(JSON.parse(text)[0])).toEqual([
      'filePath',
      'rows',
      'columns',
      'messages',
      'dialect',
      'errorCount',
      'warningCount',
      'fatalErrorCount',
      'summary',
    ]);
  });

  test('gives one line that ends', () => {
    expect(json.format([], context())).toBe('[]\n');
    expect(json.format([typicalResult()], context()).match(/\n/g)).toHaveLength(1);
  });

  test('keeps properties that it does not know', () => {
    const results = [{ ...result([]), sha256: 'abc' }];
    expect(JSON.parse(json.format(results, context()))).toEqual(results);
  });

  test('gives the same text in pieces', () => {
    const results = [typicalResult(), typicalResult()];
    expect([...(json.parts?.(results, context()) ?? [])].join('')).toBe(json.format(results, context()));
  });

  test('says the same value in characters that no terminal obeys', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const results = [result([finding({ header: text, message: text })])];
        const written = json.format(results, context());
        expect(JSON.parse(written)).toEqual(results);
        expect(written.slice(0, -1)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
      }),
    );
  });
});
