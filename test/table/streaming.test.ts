import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ByteSource, bufferSource, streamSource } from '../../src/table/bytes.ts';
import { openTable } from '../../src/table/open.ts';
import messy from './messy.json' with { type: 'json' };
import { type Reading, readInChunks, readToEnd } from './reading.ts';
import { mutated, writtenTable } from './tables.ts';

const CHUNK_SIZES = [1, 7, 65_536];

/** What must not depend on how the bytes come. */
function result({ records, places, damaged, issues, counts, table }: Reading) {
  return { records, places, damaged, issues, counts, dialect: table.dialect };
}

describe('CSV reads the same whatever the size of the chunks', () => {
  const fixtures = messy.flatMap(({ text }) => (text === undefined ? [] : [text]));

  test.each(
    messy.flatMap(({ name, text }) => (text === undefined ? [] : [[name, text] as const])),
  )('%s', async (_, text) => {
    const [whole, ...others] = await Promise.all(
      CHUNK_SIZES.toReversed().map((size) => readInChunks(text, size)),
    );
    if (whole === undefined) throw new Error('nothing read');
    for (const other of others) expect(result(other)).toEqual(result(whole));
  });

  test('what is damaged at random', async () => {
    const text = mutated(
      fc.oneof(
        fc.constantFrom(...fixtures),
        writtenTable.map((table) => table.text),
      ),
    );
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 40 }), async (changed, size) => {
        const whole = result(await readInChunks(changed, 65_536));
        expect(result(await readInChunks(changed, size))).toEqual(whole);
        expect(result(await readInChunks(changed, 1))).toEqual(whole);
      }),
      { seed: 6, numRuns: 800 },
    );
  }, 60_000);

  test('where the sample is only the first part of the file', async () => {
    await fc.assert(
      fc.asyncProperty(writtenTable, fc.integer({ min: 1, max: 30 }), async ({ text }, size) => {
        const half = Math.ceil(text.length / 2);
        const whole = await readInChunks(text, 65_536, half);
        expect(result(await readInChunks(text, size, half))).toEqual(result(whole));
      }),
      { seed: 7, numRuns: 300 },
    );
  }, 60_000);
});

describe('JSON reads the same whatever the size of the chunks', () => {
  const documents: readonly string[] = [
    '[{"a":"é😀","b":[1,2]},\r\n {"a":"x\\"y\\\\","b":{"c":null}}\r\n]',
    '{"total":2,\r\n\r\n"list":[{"id":1},{"id":2,"n":{"x":[1,{"y":2}]}}],"end":1.5}',
    '[\n  {"id": 1},\n  {"id": 2, "x": [1, 2},\n  {"id": 3},\n  {"id": 4\n]',
    '[{"id":1},{"id":2,{"id":3}} ,,{"id":4},]',
    '{"u1":{"id":1},\r"u2":{"id":2}}',
    '[{"id":1},{"id":"2},{"id":3}]',
  ];
  const json = (text: string, size: number) => readToEndOrError(inPieces(Buffer.from(text), size), 'c.json');

  test.each(documents)('%j', async (text) => {
    const whole = await json(text, 65_536);
    for (const size of [1, 2, 3, 7]) expect(await json(text, size)).toEqual(whole);
  });

  test('what is damaged at random', async () => {
    await fc.assert(
      fc.asyncProperty(
        mutated(fc.constantFrom(...documents)),
        fc.integer({ min: 1, max: 20 }),
        async (text, size) => {
          expect(await json(text, size)).toEqual(await json(text, 65_536));
        },
      ),
      { seed: 8, numRuns: 800 },
    );
  }, 60_000);

  test('JSON Lines', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.json(), { maxLength: 6 }),
        fc.integer({ min: 1, max: 9 }),
        async (all, size) => {
          const bytes = Buffer.from(all.join('\r\n'));
          const read = (chunk: number) => readToEndOrError(inPieces(bytes, chunk), 'c.ndjson');
          expect(await read(size)).toEqual(await read(65_536));
        },
      ),
      { seed: 9, numRuns: 200 },
    );
  }, 60_000);
});

function inPieces(bytes: Buffer, size: number): ByteSource {
  return {
    ...bufferSource(bytes, 'c.json'),
    async *open() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    },
  };
}

async function readToEndOrError(source: ByteSource, name: string) {
  try {
    const read = result(await readToEnd(await openTable({ ...source, name })));
    // How much lies behind a fatal place is not known to one who stopped there.
    const isFatal = read.issues.some(({ fatal }) => fatal);
    return isFatal ? { ...read, dialect: { ...read.dialect, lineEnd: null } } : read;
  } catch (error) {
    return String(error);
  }
}

describe('memory does not grow with the file', () => {
  const ROW = 'Durand;Anne;anne@example.com;"Lyon; 3e";"a rappelé\nlundi"\n';

  async function* generated(first: string, row: string, megabytes: number): AsyncGenerator<Buffer> {
    yield Buffer.from(first);
    const chunk = Buffer.from(row.repeat(Math.ceil(65_536 / row.length)));
    for (let sent = 0; sent < megabytes * 1_048_576; sent += chunk.length) yield chunk;
  }

  test.each([
    ['CSV', 'Nom;Prénom;Email;Ville;Note\n', ROW],
    ['CSV with a quote left open', 'Nom;Prénom;Email;Ville;Note\n"Durand;A;a@example.com;;\n', 'a;b;c;d;e\n'],
    ['CSV of which every row is damaged', 'a;b\n', '1;"2;3;4\n'],
  ])(
    '%s of 50 MB is held a block at a time',
    async (_, first, row) => {
      const table = await openTable(streamSource(generated(first, row, 50), 'contacts.csv'));
      let records = 0;
      let largest = 0;
      let most = 0;
      const before = process.memoryUsage().heapUsed;
      for await (const block of table.blocks()) {
        records += block.size;
        largest = Math.max(largest, block.size);
        most = Math.max(most, process.memoryUsage().heapUsed - before);
      }
      expect(records).toBeGreaterThan(500_000);
      // The sample, or a cell's worth of text where a quote is left open, and a chunk.
      expect(largest * row.length).toBeLessThan(1.5 * 1024 * 1024);
      expect(most).toBeLessThan(150 * 1024 * 1024);
      expect(table.issues.length).toBeLessThanOrEqual(2000);
    },
    60_000,
  );

  test.each([
    ['a JSON array of 20 MB', 'contacts.json', '[{"id":0}', ',\n{"id":1,"name":"Anne","tags":["a","b"]}'],
    ['JSON Lines of 20 MB', 'contacts.ndjson', '{"id":0}\n', '{"id":1,"name":"Anne","tags":["a","b"]}\n'],
  ])(
    '%s is held a block at a time',
    async (_, name, first, row) => {
      const source = { name, size: null, reopens: true, open: () => generated(first, row, 20) };
      const table = await openTable(source);
      let records = 0;
      let most = 0;
      const before = process.memoryUsage().heapUsed;
      for await (const block of table.blocks()) {
        records += block.size;
        expect(block.size).toBeLessThanOrEqual(500);
        if (records % 10_000 === 0) most = Math.max(most, process.memoryUsage().heapUsed - before);
      }
      expect(records).toBeGreaterThan(400_000);
      expect(most).toBeLessThan(150 * 1024 * 1024);
    },
    60_000,
  );
});
