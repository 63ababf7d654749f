import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { partFile } from '../../src/clean/clean-file.ts';
import { Sink } from '../../src/clean/sink.ts';
import { bufferSource } from '../../src/table/bytes.ts';
import { openTable } from '../../src/table/open.ts';
import messy from '../table/messy.json' with { type: 'json' };
import { mutated, writtenTable } from '../table/tables.ts';

const folder = mkdtempSync(join(tmpdir(), 'gdpr-lint-clean-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let count = 0;

interface Parts {
  readonly records: number;
  readonly cells: readonly (readonly string[])[];
  readonly clean: Buffer;
  readonly rejects: Buffer;
}

/** Parts a file by the numbers of its records. */
async function part(
  bytes: Buffer,
  isRejected: (record: number) => boolean,
  { name = 'contacts.csv', drop = [] }: { name?: string; drop?: readonly string[] } = {},
): Promise<Parts | null> {
  const source = bufferSource(bytes, name);
  const table = await openTable(source).catch(() => null);
  if (table === null) return null;
  const cells: string[][] = [];
  for await (const block of table.blocks())
    for (let row = 0; row < block.size; row += 1)
      cells.push(table.columns.map((column) => block.cell(row, column.index)));
  const paths = ['clean', 'rejects'].map((kind) => join(folder, `${++count}-${kind}`));
  const [clean, rejects] = await Promise.all(paths.map((path) => Sink.create(path)));
  if (clean === undefined || rejects === undefined) throw new Error('no sinks');
  await partFile(source, table, cells.length, {
    isRejected,
    reasonsOf: () => ({ rules: ['origin', 'retention'], texts: ['unknown "origin";', 'too old'] }),
    dropped: new Map(
      table.columns.flatMap(({ index, header }) => (drop.includes(header) ? [[index, header] as const] : [])),
    ),
    clean,
    rejects,
  });
  await clean.close();
  await rejects.close();
  const [cleanBytes, rejectBytes] = paths.map((path) => readFileSync(path));
  if (cleanBytes === undefined || rejectBytes === undefined) throw new Error('nothing written');
  return { records: cells.length, cells, clean: cleanBytes, rejects: rejectBytes };
}

const none = () => false;
const encodings: readonly ((text: string) => Buffer)[] = [
  (text) => Buffer.from(text),
  (text) => Buffer.from(text.replace(/[^\0-\xff]/g, 'x'), 'latin1'),
  (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
];

describe('a file without errors is copied byte for byte', () => {
  const texts = messy.flatMap(({ name, text }) => (text === undefined ? [] : [[name, text] as const]));

  test.each(texts)('%s', async (_name, text) => {
    for (const encode of encodings) {
      const bytes = encode(text);
      const parts = await part(bytes, none);
      if (parts !== null) expect(parts.clean.equals(bytes)).toBe(true);
    }
  });

  test('any table in any dialect and encoding, damaged or not', async () => {
    const text = fc.oneof(
      writtenTable.map((table) => table.text),
      mutated(writtenTable.map((table) => table.text)),
    );
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom(...encodings), async (written, encode) => {
        const bytes = encode(written);
        const parts = await part(bytes, none);
        if (parts !== null) expect(parts.clean.equals(bytes)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ['an array', '[\n  {"email": "a@x.example"},\n  {"email": "b@x.example"}\n]\n'],
    [
      'a list in an object',
      '{"meta": {"n": 2}, "contacts": [{"email": "a@x.example"} , {"email": "b@é.example"}], "end": true}',
    ],
    ['with a byte order mark', '\ufeff[{"email": "a@x.example"},{"email": "b@x.example"}]'],
    ['JSON Lines', '{"email": "a@x.example"}\r\n\n{"email": "b@x.example"}\n'],
  ])('JSON: %s', async (_name, text) => {
    const name = text.includes('\n\n') ? 'contacts.ndjson' : 'contacts.json';
    const parts = await part(Buffer.from(text), none, { name });
    expect(parts?.clean.toString()).toBe(text);
  });
});

describe('the clean file and the rejects together are the whole file', () => {
  test('no record is lost, none is in both, none is changed', async () => {
    await fc.assert(
      fc.asyncProperty(
        writtenTable,
        fc.constantFrom(...encodings),
        fc.array(fc.boolean(), { minLength: 1, maxLength: 7 }),
        async (table, encode, pattern) => {
          const bytes = encode(table.text);
          const isRejected = (record: number) => pattern[record % pattern.length] === true;
          const some = await part(bytes, isRejected);
          const others = await part(bytes, (record) => !isRejected(record));
          const nothing = await part(bytes, () => true);
          if (some === null || others === null || nothing === null) return;
          // What stands above the records is in both.
          expect(some.clean.length + others.clean.length - nothing.clean.length).toBe(bytes.length);
          const back = await part(some.clean, none);
          const rejectedBack = await part(some.rejects, none);
          const kept = some.cells.filter((_, at) => !isRejected(at + 1));
          // A table that has lost all of its records may be read as another.
          if (kept.length > 3 && back?.records === kept.length) expect(back.cells).toEqual(kept);
          if (rejectedBack !== null && back !== null && kept.length > 3)
            expect(rejectedBack.records + back.records).toBe(some.records);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('rejected records say why, in columns of their own', async () => {
    const text = 'Nom;E-mail\r\n"Morel; Luc";l@morel.example\r\nDurand\r\nPetit;p@petit.example';
    const parts = await part(Buffer.from(text), (record) => record < 3);
    expect(parts?.clean.toString()).toBe('Nom;E-mail\r\nPetit;p@petit.example');
    expect(parts?.rejects.toString().split('\r\n')).toEqual([
      'Nom;E-mail;"gdpr_lint_rules";"gdpr_lint_reasons"',
      '"Morel; Luc";l@morel.example;"origin, retention";"unknown ""origin""; too old"',
      'Durand;;"origin, retention";"unknown ""origin""; too old"',
      '',
    ]);
  });

  test('rejected objects have two keys more', async () => {
    const text = '[{"email":"a@x.example"},\n{"email":"b@x.example"},\n{}]';
    const parts = await part(Buffer.from(text), (record) => record > 1, { name: 'contacts.json' });
    expect(parts?.clean.toString()).toBe('[{"email":"a@x.example"}]');
    const rejects: unknown = JSON.parse(parts?.rejects.toString() ?? '');
    const reasons = {
      gdpr_lint_rules: ['origin', 'retention'],
      gdpr_lint_reasons: ['unknown "origin";', 'too old'],
    };
    expect(rejects).toEqual([{ email: 'b@x.example', ...reasons }, reasons]);
  });
});

describe('columns that are left out', () => {
  test('of a CSV file, quotes and short rows as they are', async () => {
    const text = 'sep=;\nNom;Religion;E-mail\n"A;B";"x;y" ;a@x.example\nC\n';
    const parts = await part(Buffer.from(text), none, { drop: ['Religion'] });
    expect(parts?.clean.toString()).toBe('sep=;\nNom;E-mail\n"A;B";a@x.example\nC\n');
  });

  test('of JSON, by their dotted names', async () => {
    const text = '[{"email":"a@x.example","person":{"religion":"x","age":3}}]';
    const parts = await part(Buffer.from(text), none, { name: 'contacts.json', drop: ['person.religion'] });
    expect(JSON.parse(parts?.clean.toString() ?? '')).toEqual([{ email: 'a@x.example', person: { age: 3 } }]);
  });
});
