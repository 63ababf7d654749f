import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { bufferSource } from '../../src/table/bytes.ts';
import { openTable } from '../../src/table/open.ts';

const CORPORA = new URL('../../../shared/corpora/', import.meta.url).pathname;
const available = existsSync(CORPORA);

interface Reading {
  readonly records: number;
  readonly columns: number;
  readonly delimiter: string | null;
  readonly issues: ReadonlyMap<string, number>;
  readonly fatal: boolean;
}

/** Reads a file to its end; a file that is refused with a clear error gives that error. */
async function read(path: string): Promise<Reading | UserError> {
  try {
    const table = await openTable(bufferSource(readFileSync(path), path));
    let records = 0;
    for await (const block of table.blocks()) {
      for (let row = 0; row < block.size; row += 1) {
        records += 1;
        for (const column of table.columns) {
          block.cell(row, column.index);
          if (records < 50) block.position(row, column.index);
        }
      }
    }
    return {
      records,
      columns: table.columns.length,
      delimiter: table.dialect.delimiter,
      issues: table.issueCounts,
      fatal: table.issues.some((issue) => issue.fatal),
    };
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(join(CORPORA, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

describe.skipIf(!available)("other projects' test suites", () => {
  const DELIMITERS: Readonly<Record<string, string>> = {
    comma: ',',
    semicolon: ';',
    tab: '\t',
    space: ' ',
    vslash: '|',
  };

  test('the delimiter of at least 208 of the 209 W3C files is the one annotated by hand', async () => {
    const wrong: string[] = [];
    let files = 0;
    for (const line of readFileSync(join(CORPORA, 'w3c-csv/annotations.txt'), 'utf8').split('\n').slice(2)) {
      const [name, , delimiter] = line.trim().split('|');
      if (name === undefined || delimiter === undefined) continue;
      const path = join(CORPORA, 'w3c-csv/files', name);
      if (!existsSync(path)) continue;
      files += 1;
      const reading = await read(path);
      if (reading instanceof UserError || reading.delimiter !== DELIMITERS[delimiter]) wrong.push(name);
    }
    expect(files).toBe(209);
    expect(wrong.length, wrong.join()).toBeLessThanOrEqual(1);
  });

  test.each([
    'w3c-csv',
    'frictionless',
    'csvlint',
  ])('%s: every file is read or refused with a clear error', async (folder) => {
    for (const path of filesIn(folder)) {
      const reading = await read(path);
      if (reading instanceof UserError) expect(reading.message).toContain(path);
    }
  });

  test('none of the 188 invalid JSON files looks clean, and each valid one is read or holds no records', async () => {
    const clean: string[] = [];
    const refused: string[] = [];
    for (const path of filesIn('json-test-suite/test_parsing')) {
      const name = path.slice(path.lastIndexOf('/') + 1);
      const reading = await read(path);
      if (
        name.startsWith('n_') &&
        !(reading instanceof UserError) &&
        !reading.fatal &&
        !reading.issues.has('invalid-json')
      ) {
        clean.push(name);
      }
      if (
        name.startsWith('y_') &&
        reading instanceof UserError &&
        !/no records|no valid record/.test(reading.message)
      ) {
        refused.push(`${name}: ${reading.message}`);
      }
    }
    expect(clean).toEqual([]);
    expect(refused).toEqual([]);
  });
});
