import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import messy from './messy.json' with { type: 'json' };
import { type Reading, read } from './reading.ts';
import { mutated } from './tables.ts';

/** Pieces that mean something to a reader, in an order that means nothing. */
const PIECES = [
  ...['"', "'", '""', '\\"', '\\', ',', ';', '\t', '|', ':', ' ', '\n', '\r', '\r\n', '\n\n', '\0', '\x1a'],
  ...['a', 'nom', 'a@example.com', '12', '1,5', 'é', '😀', '\ufeff', '\ufffd', '\u2028', 'sep=;\n', '#'],
  ...[
    '{',
    '}',
    '[',
    ']',
    '{"a":1}',
    '[{"a":',
    '"a":',
    'null',
    '-',
    '\\u00',
    ',{"a":2}',
    '{"a":{"b":[1,{"c":2}]}}\n',
  ],
];

const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));

const bytes: fc.Arbitrary<Buffer> = fc.oneof(
  fc.uint8Array({ maxLength: 300 }).map((array) => Buffer.from(array)),
  soup.map((text) => Buffer.from(text)),
  soup.map((text) => Buffer.from(text, 'utf16le')),
  soup.map((text) => Buffer.from(`\ufeff${text}`, 'utf16le').subarray(0, -1)),
  fc
    .tuple(soup, fc.uint8Array({ maxLength: 5 }), soup)
    .map(([a, raw, b]) => Buffer.concat([Buffer.from(a), raw, Buffer.from(b)])),
  mutated(fc.constantFrom(...messy.flatMap(({ text }) => (text === undefined ? [] : [text])))).map((text) =>
    Buffer.from(text),
  ),
);

const name = fc.constantFrom('contacts.csv', 'contacts.json', 'contacts.ndjson', 'contacts', '<stdin>');

/** What holds of every reading, whatever was read. */
function check({ table, records, places, issues, counts }: Reading, lineCount: number, isCsv: boolean): void {
  const kept = new Map<string, number>();
  for (const { code, row, columnIndex, position } of issues) {
    kept.set(code, (kept.get(code) ?? 0) + 1);
    expect(row).toBeLessThanOrEqual(records.length);
    expect(columnIndex).toBeLessThan(table.columns.length);
    expect(position.endLine).toBeGreaterThanOrEqual(position.line);
    expect(position.line).toBeLessThanOrEqual(lineCount);
    if (position.line > 0) expect(position.column).toBeGreaterThan(0);
  }
  expect(Object.fromEntries(kept)).toEqual(counts);
  if (records.length === 0) expect(counts).toHaveProperty('no-records', 1);
  let last = 0;
  for (const row of places) {
    for (const place of row) {
      const [line = 0, column = 0, endLine = 0, endColumn = 0] = place.split(/[:-]/).map(Number);
      expect(line).toBeGreaterThan(0);
      expect(column).toBeGreaterThan(0);
      expect(endLine > line || (endLine === line && endColumn >= column), place).toBe(true);
      expect(endLine).toBeLessThanOrEqual(lineCount);
      if (isCsv) expect(line).toBeGreaterThanOrEqual(last);
      last = line;
    }
  }
  for (const { index } of table.columns) {
    const { line, column } = table.headerPosition(index);
    expect(line === 0 ? column === 0 : column > 0).toBe(true);
    if (isCsv && table.dialect.headerLine > 0) expect(line).toBeGreaterThan(0);
  }
}

describe('arbitrary bytes', () => {
  test.each([11, 12, 13])('are read consistently or refused with a clear error (seed %i)', async (seed) => {
    await fc.assert(
      fc.asyncProperty(bytes, name, async (file, fileName) => {
        let reading: Reading;
        try {
          reading = await read(file, fileName);
        } catch (error) {
          if (!(error instanceof UserError)) throw error;
          expect(error.message).toContain(fileName);
          return;
        }
        const { format, encoding } = reading.table.dialect;
        const text = encoding.startsWith('utf-16')
          ? new TextDecoder(encoding).decode(file)
          : file.toString('latin1');
        check(reading, text.split(/\r\n|\r|\n/).length, format === 'csv');
      }),
      { seed, numRuns: 2000 },
    );
  }, 60_000);

  test('lose no character of a value: every cell stands in the text', async () => {
    await fc.assert(
      fc.asyncProperty(soup, async (text) => {
        const reading = await read(text, 'contacts.csv').catch((error: unknown) => {
          if (error instanceof UserError) return null;
          throw error;
        });
        if (reading === null || reading.table.dialect.format !== 'csv') return;
        const { headerLine, quote, escape: escapes } = reading.table.dialect;
        if (headerLine > 1) return;
        // What is filled beyond the last column is told, not read.
        if ('extra-cells' in reading.counts) return;
        const letters = (value: string) => [...value].filter((char) => /[\p{L}\d@]/u.test(char)).join('');
        const found = letters(reading.headers.join('') + reading.records.flat().join(''));
        const whole = letters(text.replace(/^\ufeff/, '').replace(/^"?sep=.[^\n]*\n/i, ''));
        expect(found, JSON.stringify({ quote, escapes })).toBe(whole);
      }),
      { seed: 14, numRuns: 2000 },
    );
  }, 60_000);
});
