import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDecoder, detectEncoding } from '../../src/table/encoding.ts';
import { read } from './reading.ts';
import { writtenTable } from './tables.ts';

/** The records as csv-parse, the reference, reads them. */
function reference(text: string, delimiter: string): string[][] {
  return parse(text, {
    bom: true,
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
  });
}

/** What the generated values themselves can be. */
const HARMLESS = new Set(['no-records', 'undecodable-bytes', 'nul-characters']);

describe('csv-parse and the scanner give the same cells', () => {
  test('of every table that is written as RFC 4180 has it, whatever its dialect', async () => {
    await fc.assert(
      fc.asyncProperty(writtenTable, async ({ text, delimiter, rows }) => {
        const { headers, records, counts } = await read(text, 'contacts.csv', { delimiter });
        const expected = reference(text, delimiter);
        expect(expected).toEqual(rows);
        expect([headers, ...records]).toEqual(expected);
        // Quotes that the scanner misread would show as damage.
        const damage = Object.keys(counts).filter((code) => !HARMLESS.has(code));
        expect(damage).toEqual([]);
      }),
      { seed: 4, numRuns: 1500 },
    );
  }, 60_000);

  test('of every cell that a position leads to, cut out of the text', async () => {
    await fc.assert(
      fc.asyncProperty(writtenTable, async ({ text, delimiter, bom }) => {
        const { records, places } = await read(text, 'contacts.csv', { delimiter });
        const lines = (bom ? text.slice(1) : text).split(/(?<=\r\n|\n|\r(?!\n))/);
        for (const [row, cells] of records.entries()) {
          for (const [column, value] of cells.entries()) {
            const written = cutOut(lines, places[row]?.[column] ?? '');
            const plain = written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written;
            expect(plain).toBe(value);
          }
        }
      }),
      { seed: 5, numRuns: 600 },
    );
  }, 60_000);

  const FIXTURES = new URL('../../fixtures/', import.meta.url).pathname;
  const files = existsSync(FIXTURES) ? readdirSync(FIXTURES).filter((name) => name.endsWith('.csv')) : [];
  test.runIf(files.length > 0).each(files)('of fixtures/%s', async (name) => {
    const bytes = readFileSync(FIXTURES + name);
    const { table, headers, records, counts } = await read(bytes, name);
    const isDamaged = ['unclosed-quote', 'stray-quote'].some((code) => code in counts);
    if (isDamaged || table.dialect.quote !== '"' || table.dialect.escape !== '"') return;
    const { encoding, bomLength } = detectEncoding(bytes, true);
    const decoder = createDecoder(encoding);
    const text = decoder.decode(bytes.subarray(bomLength)) + decoder.end();
    const all = reference(text.replace(/^"?sep=.*\r?\n/i, ''), table.dialect.delimiter ?? ',');
    const width = headers.length;
    const expected = all.slice(all.length - records.length).map((cells) => padded(cells, width));
    expect(records).toEqual(expected);
    if (table.dialect.headerLine > 0) {
      const header = all[all.length - records.length - 1] ?? [];
      expect(headers).toEqual(
        padded(
          header.map((cell) => cell.trim()),
          width,
        ),
      );
    }
  });
});

function padded(cells: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, column) => cells[column] ?? '');
}

/** The part of a text at `line:column-endLine:endColumn`. */
function cutOut(lines: readonly string[], place: string): string {
  const [line = 0, column = 0, endLine = 0, endColumn = 0] = place.split(/[:-]/).map(Number);
  const first = lines[line - 1] ?? '';
  if (line === endLine) return first.slice(column - 1, endColumn - 1);
  const between = lines.slice(line, endLine - 1).join('');
  return first.slice(column - 1) + between + (lines[endLine - 1] ?? '').slice(0, endColumn - 1);
}
