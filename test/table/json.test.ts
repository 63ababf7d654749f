import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bufferSource, streamSource } from '../../src/table/bytes.ts';
import { findJsonProblem } from '../../src/table/json-problem.ts';
import { openTable } from '../../src/table/open.ts';
import { issueList, read, readToEnd, shown } from './reading.ts';

const json = (text: string | Buffer) => read(text, 'contacts.json');
const lines = (text: string | Buffer) => read(text, 'contacts.ndjson');

describe('records', () => {
  const cases: readonly [name: string, text: string, headers: readonly string[], records: string[][]][] = [
    [
      'an array',
      '[{"a":"1","b":2},{"a":"3","b":4}]',
      ['a', 'b'],
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['a wrapper', '{"total":2,"results":[{"a":"1"},{"a":"2"}],"next":null}', ['a'], [['1'], ['2']]],
    ['wrappers in wrappers', '{"data":{"page":{"items":[{"a":"1"}]}}}', ['a'], [['1']]],
    [
      'nested objects',
      '[{"n":"A","adr":{"city":"Oslo","geo":{"lat":1.5}}}]',
      ['n', 'adr.city', 'adr.geo.lat'],
      [['A', 'Oslo', '1.5']],
    ],
    ['lists of values', '[{"tags":["x","y",null,3]}]', ['tags'], [['x; y; 3']]],
    ['lists of objects', '[{"mails":[{"v":"a"},{"v":"b"}]}]', ['mails.0.v', 'mails.1.v'], [['a', 'b']]],
    [
      'keys that differ from record to record',
      '[{"a":1},{"b":2,"a":3},{"c":{"d":4}}]',
      ['a', 'b', 'c.d'],
      [
        ['1', '', ''],
        ['3', '2', ''],
        ['', '', '4'],
      ],
    ],
    ['a map of records', '{"u1":{"name":"Ann"},"u2":{"name":"Bob"}}', ['name'], [['Ann'], ['Bob']]],
    [
      'a map of records that hold lists',
      '{"u1":{"name":"Ann","t":[{"x":1}]},"u2":{"name":"Bob","t":[{"x":2}]}}',
      ['name', 't.0.x'],
      [
        ['Ann', '1'],
        ['Bob', '2'],
      ],
    ],
    ['one record', '{"name":"Ann","city":"Oslo"}', ['name', 'city'], [['Ann', 'Oslo']]],
    [
      'one record with a list of values',
      '{"name":"Ann","tags":["x","y"]}',
      ['name', 'tags'],
      [['Ann', 'x; y']],
    ],
    [
      'null, true and empty values',
      '[{"a":null,"b":true,"c":"","d":{},"e":[]}]',
      ['a', 'b', 'c', 'd', 'e'],
      [['', 'true', '', '', '']],
    ],
    ['escapes', '[{"a":"x\\ny\\u00e9\\"\\\\"}]', ['a'], [['x\nyé"\\']]],
    ['a key that is empty or a number', '[{"":"x","1":"y"}]', ['1', ''], [['y', 'x']]],
    ['a key twice', '[{"a":"x","a":"y"}]', ['a'], [['y']]],
    ['a key with a dot beside a nested one', '[{"a.b":"x","a":{"b":"y"}}]', ['a.b'], [['x; y']]],
    ['dangerous keys', '[{"__proto__":"x","constructor":"y"}]', ['__proto__', 'constructor'], [['x', 'y']]],
    ['JSON Lines in a .json file', '{"a":1}\n{"a":2}\n', ['a'], [['1'], ['2']]],
  ];
  test.each(cases)('%s', async (_, text, headers, records) => {
    const reading = await json(text);
    expect(reading.headers).toEqual(headers);
    expect(reading.records).toEqual(records);
    expect(reading.counts).toEqual({});
  });

  test('JSON Lines, with blank lines and other line ends', async () => {
    const { records, table, counts, places } = await lines('{"a":1}\r\n\r\n{"a":2}\r\n{"a":3}');
    expect(records).toEqual([['1'], ['2'], ['3']]);
    expect(places).toEqual([['1:6-1:7'], ['3:6-3:7'], ['4:6-4:7']]);
    expect(table.dialect).toMatchObject({ format: 'ndjson', lineEnd: '\r\n', delimiter: null, quote: null });
    expect(counts).toEqual({});
  });

  test('an array in a file named .jsonl is read as what it is', async () => {
    const { records, table } = await read('[{"a":1},\n{"a":2}]', 'contacts.jsonl');
    expect(records).toEqual([['1'], ['2']]);
    expect(table.dialect.format).toBe('json');
  });

  test('joined files with byte order marks within', async () => {
    const { records, places } = await lines('\ufeff{"a":1}\n\ufeff{"a":2}\n');
    expect(records).toEqual([['1'], ['2']]);
    expect(places[1]).toEqual(['2:7-2:8']);
  });

  const text = '[{"prénom":"Zoé"},{"prénom":"Loïc"}]';
  test.each([
    ['UTF-8 with mark', Buffer.from(`\ufeff${text}`), { encoding: 'utf-8', bom: true }],
    ['UTF-16 LE with mark', Buffer.from(`\ufeff${text}`, 'utf16le'), { encoding: 'utf-16le', bom: true }],
    ['UTF-16 LE', Buffer.from(text, 'utf16le'), { encoding: 'utf-16le', bom: false }],
    ['UTF-16 BE', Buffer.from(text, 'utf16le').swap16(), { encoding: 'utf-16be', bom: false }],
    ['windows-1252', Buffer.from(text, 'latin1'), { encoding: 'windows-1252', bom: false }],
  ])('%s', async (_, bytes, dialect) => {
    const { headers, records, table } = await json(bytes);
    expect(headers).toEqual(['prénom']);
    expect(records).toEqual([['Zoé'], ['Loïc']]);
    expect(table.dialect).toMatchObject(dialect);
  });

  test('no records in an empty array', async () => {
    expect((await json('[]')).counts).toEqual({ 'no-records': 1 });
  });

  test('more keys than a table has columns are told, record by record', async () => {
    const wide = Object.fromEntries(Array.from({ length: 2500 }, (_, i) => [`k${i}`, 'x']));
    const bytes = Buffer.from(JSON.stringify([{ k0: 'y' }, wide]));
    const table = await openTable(bufferSource(bytes, 'contacts.json'));
    for await (const block of table.blocks()) {
      expect([block.damaged(0), block.damaged(1)]).toEqual([false, true]);
    }
    expect(table.columns.length).toBe(2000);
    expect(table.issues.map(({ code, row, data }) => [code, row, data])).toEqual([
      ['extra-cells', 2, { cells: 2500, columns: 2000 }],
    ]);
  });
});

describe('depth and size', () => {
  test('what is nested deeper than eight levels is one cell', async () => {
    const { headers, records } = await json(`[{"a":${'{"b":'.repeat(9)}"x"${'}'.repeat(9)}}]`);
    expect(headers).toEqual(['a.b.b.b.b.b.b.b']);
    expect(records[0]?.[0]).toContain('"x"');
  });

  test.each([
    ['objects', `[{"a":${'{"b":'.repeat(100_000)}"deep@example.com"${'}'.repeat(100_000)}}]`],
    ['arrays', `[{"a":${'['.repeat(100_000)}{"b":"deep@example.com"}${']'.repeat(100_000)}}]`],
  ])('a hundred thousand nested %s are read, to the innermost value', async (_, text) => {
    const table = await openTable(bufferSource(Buffer.from(text), 'contacts.json'));
    const cells: string[] = [];
    for await (const block of table.blocks()) cells.push(block.cell(0, 0));
    expect(cells.join()).toContain('deep@example.com');
  });

  test('brackets that open and never close are an error, not a crash', async () => {
    await expect(json('['.repeat(200_000))).rejects.toMatchObject({ code: 'unparsable' });
    await expect(json('{"a":'.repeat(200_000))).rejects.toMatchObject({ code: 'unparsable' });
  });

  test('a string of ten million characters is a cell', async () => {
    const { records } = await json(`[{"a":"x"},{"a":"${'é'.repeat(10_000_000)}"}]`);
    expect(records[1]?.[0]?.length).toBe(10_000_000);
  });

  test('a line without end is told, and what stands before it is read', async () => {
    const { records, issues } = await lines(`{"a":1}\n{"a":2}\n{"a":"${'x'.repeat(40_000_000)}`);
    expect(records).toEqual([['1'], ['2']]);
    expect(issues).toMatchObject([{ code: 'invalid-json', fatal: true, position: { line: 3, column: 1 } }]);
  });

  test('large records come in smaller blocks', async () => {
    const text = JSON.stringify(Array.from({ length: 40 }, () => ({ a: 'x'.repeat(500_000) })));
    const table = await openTable(bufferSource(Buffer.from(text), 'contacts.json'));
    for await (const block of table.blocks()) expect(block.size).toBeLessThan(12);
  });
});

describe('positions', () => {
  const text =
    '{ "people": [\r\n  { "name": "Ann", "adr": { "a/b": "Oslo" } },\r\n  {"name": "B\\u006fb",\r\n   "tags": ["x", "y"], "m~n": [{"v": "z"}] }\r\n] }';

  test('are of the value as written, with an RFC 6901 pointer', async () => {
    const table = await openTable(bufferSource(Buffer.from(text), 'contacts.json'));
    const found: string[] = [];
    for await (const block of table.blocks()) {
      for (let row = 0; row < block.size; row += 1) {
        for (const { index } of table.columns) {
          if (block.cell(row, index) === '') continue;
          const position = block.position(row, index);
          found.push(`${position.pointer} ${shown(position)}`);
        }
      }
      expect(block.position(1, 0, 1, 3)).toMatchObject({ line: 3, column: 14, endColumn: 21 });
      expect(block.position(0, -1)).toMatchObject({
        pointer: '/people/0',
        line: 2,
        column: 3,
        endColumn: 46,
      });
    }
    expect(found).toEqual([
      '/people/0/name 2:13-2:18',
      '/people/0/adr/a~1b 2:36-2:42',
      '/people/1/name 3:12-3:22',
      '/people/1/tags 4:12-4:22',
      '/people/1/m~0n/0/v 4:38-4:41',
    ]);
  });

  test('of records in a map lead through their key', async () => {
    const table = await openTable(
      bufferSource(Buffer.from('{"u/1":{"name":"Ann"},\n"u2":{"name":"Bob"}}'), 'contacts.json'),
    );
    for await (const block of table.blocks()) {
      expect(block.position(0, 0)).toMatchObject({ pointer: '/u~11/name', line: 1, column: 16 });
      expect(block.position(1, 0)).toMatchObject({ pointer: '/u2/name', line: 2, column: 14 });
    }
  });

  test('do not count a byte order mark', async () => {
    expect((await json('\ufeff[{"a":"x"}]')).places).toEqual([['1:7-1:10']]);
  });
});

describe('one bad record costs a record', () => {
  const bad: readonly [name: string, record: string, place: string][] = [
    ['a value missing', '{"id":2,"n":}', '3:13'],
    ['a comma missing', '{"id":2 "n":"b"}', '3:9'],
    ['a comma too many', '{"id":2,"n":"b",}', '3:17'],
    ['single quotes', "{'id':2,'n':'b'}", '3:2'],
    ['a bare word', '{"id":2,"n":undefined}', '3:13'],
    ['a line end in a string', '{"id":2,"n":"b\nc"}', '3:15'],
    ['a wrong escape', '{"id":2,"n":"\\x"}', '3:14'],
    ['a leading zero', '{"id":02,"n":"b"}', '3:8'],
    ['a closing brace missing', '{"id":2,"n":"b"', '4:1'],
    ['a closing brace missing in a nested object', '{"id":2,"n":{"x":"b"}', '4:1'],
    ['a closing bracket missing', '{"id":2,"n":["b"}', '3:17'],
    ['a closing quote missing', '{"id":2,"n":"b}', '3:13'],
  ];

  test.each(bad)('in an array: %s', async (_, record, place) => {
    const { records, issues, damaged } = await json(
      `[\n{"id":1,"n":"a"},\n${record},\n{"id":3,"n":"c"},\n{"id":4,"n":"d"}\n]`,
    );
    expect(records.map(([id]) => id)).toEqual(['1', '', '3', '4']);
    expect(damaged).toEqual([false, true, false, false]);
    expect(issues).toMatchObject([{ code: 'invalid-json', row: 2, fatal: false }]);
    const [line, column] = place.split(':').map(Number);
    if (line === 3) expect(issues[0]?.position).toMatchObject({ line, column });
  });

  test.each(
    bad.filter(([, record]) => !record.includes('\n')),
  )('in an array on one line, within a wrapper: %s', async (_, record) => {
    const { records, counts, issues } = await json(
      `{"n":4,"list":[{"id":1,"n":"a"},${record},{"id":3,"n":"c"},{"id":4,"n":"d"}],"end":true}`,
    );
    expect(records.map(([id]) => id)).toEqual(['1', '', '3', '4']);
    expect(counts).toEqual({ 'invalid-json': 1 });
    expect(issues[0]?.fatal).toBe(false);
  });

  test.each(bad.filter(([, record]) => !record.includes('\n')))('in JSON Lines: %s', async (_, record) => {
    const { records, issues } = await lines(`{"id":1}\n\n${record}\n{"id":3}\n`);
    expect(records.map(([id]) => id)).toEqual(['1', '', '3']);
    expect(issues).toMatchObject([{ code: 'invalid-json', row: 2, position: { line: 3 } }]);
  });

  const slips: readonly [name: string, text: string, ids: string[], place: string][] = [
    ['a comma missing between records', '[{"id":1} {"id":2},{"id":3}]', ['1', '2', '3'], '1:11'],
    ['two commas between records', '[{"id":1},,{"id":2}]', ['1', '2'], '1:11'],
    ['a comma behind the last record', '[{"id":1},{"id":2},\n]', ['1', '2'], '2:1'],
    ['a comma before the first record', '[,{"id":1}]', ['1'], '1:2'],
    ['a brace too many', '[{"id":1}},{"id":2}]', ['1', '2'], '1:10'],
  ];
  test.each(slips)('%s costs none, and is told', async (_, text, ids, place) => {
    const { records, issues } = await json(text);
    expect(records.map(([id]) => id)).toEqual(ids);
    expect(issueList(issues)[0]).toMatch(`invalid-json ${place}-`);
    expect(issues.length).toBe(1);
  });

  test('a first line that is damaged leaves JSON Lines JSON Lines', async () => {
    const { records, issues } = await json('{"id":1,\n{"id":2}\n{"id":3}\n');
    expect(records.map(([id]) => id)).toEqual(['', '2', '3']);
    expect(issues).toMatchObject([{ code: 'invalid-json', row: 1 }]);
  });

  test('a value that is no object is told, and is no contact', async () => {
    const { issues, records } = await json('[{"a":1},\n "x",\n [1],\n{"a":2}]');
    expect(records.length).toBe(4);
    expect(issueList(issues)).toEqual(['not-a-record 2:2-2:5 #2', 'not-a-record 3:2-3:5 #3']);
  });

  test('bytes that mean nothing cost their cell', async () => {
    const { issues, damaged, records } = await json(
      Buffer.concat([
        Buffer.from('[{"a":"é"},\n{"a":"x'),
        Buffer.from([0xff]),
        Buffer.from('y"},{"a":"ü"}]'),
      ]),
    );
    expect(records).toEqual([['é'], ['x\ufffdy'], ['ü']]);
    expect(issueList(issues)).toEqual(['undecodable-bytes 2:6-2:11 #2']);
    expect(damaged).toEqual([false, false, false]);
  });

  test('damage in each of many records takes time that grows with them, or is given up', async () => {
    const text = `[${'{"id":1,"n":"a",'.repeat(60_000)}{"id":2}]`;
    const outcome = await json(text).catch((error: unknown) => error);
    expect(outcome).toBeDefined();
  });
});

describe('what can not be read', () => {
  test('a document that is cut off is read to there, and fatally damaged', async () => {
    const { records, issues } = await json('[{"a":1},\n{"a":2},\n{"a":"x');
    expect(records).toEqual([['1'], ['2']]);
    expect(issues).toMatchObject([
      { code: 'invalid-json', fatal: true, data: { problem: 'the document ends before it is complete' } },
    ]);
    expect(issueList(issues)).toEqual(['invalid-json 3:8-3:8 #0']);
  });

  test('a second list is told with its size', async () => {
    const { issues, records } = await json(
      '{"users":[{"a":1},{"a":2}],"meta":{"owners":[{"b":1}]},"more":[{"c":1}]}',
    );
    expect(records.length).toBe(2);
    expect(issues.map(({ code, data }) => [code, data])).toEqual([
      ['unread-array', { path: 'meta.owners', records: 1 }],
      ['unread-array', { path: 'more', records: 1 }],
    ]);
  });

  const cases: readonly [name: string, text: string][] = [
    ['no JSON', 'hello'],
    ['a number', '12'],
    ['a list of values', '["ann@example.com","bob@example.com"]'],
    ['lists in a list', '[[1,2],[3,4]]'],
    ['a brace', '{'],
    ['text behind the end', '{"a":1} x'],
    ['a comment', '// x\n[{"a":1}]'],
  ];
  test.each(cases)('%s is refused with a place or a hint', async (_, text) => {
    await expect(json(text)).rejects.toMatchObject({
      code: 'unparsable',
      message: expect.stringContaining('contacts.json'),
      hint: expect.any(String),
    });
  });

  test('a problem never quotes the file', async () => {
    const { issues } = await json('[{"a":1},{"mail":secret@example.com}]');
    expect(JSON.stringify(issues)).not.toContain('secret');
  });
});

describe('standard input', () => {
  async function* pieces(text: string) {
    for (let at = 0; at < text.length; at += 1000) yield Buffer.from(text.slice(at, at + 1000));
  }

  test.each([
    ['JSON', JSON.stringify(Array.from({ length: 5000 }, (_, i) => ({ id: i, city: 'Oslo' })))],
    ['JSON Lines', Array.from({ length: 5000 }, (_, i) => `{"id":${i},"city":"Oslo"}`).join('\n')],
    ['CSV', `id;city\n${Array.from({ length: 5000 }, (_, i) => `${i};Oslo`).join('\n')}`],
  ])('%s that comes once, in pieces, is read as from a file', async (_, text) => {
    const { records, headers } = await readToEnd(await openTable(streamSource(pieces(text), 'stdin')));
    expect(headers).toEqual(['id', 'city']);
    expect(records.length).toBe(5000);
    expect(records.at(-1)).toEqual(['4999', 'Oslo']);
  });
});

describe('the first problem of a text', () => {
  test('is found in what JSON.parse refuses, and in nothing else', () => {
    const mutated = fc
      .tuple(
        fc.json(),
        fc.nat(200),
        fc.constantFrom('', '{', '}', '[', ']', ',', ':', '"', '\\', '0', '-', '\n', 'e', 't'),
      )
      .map(([text, at, char]) => text.slice(0, at) + char + text.slice(at + 1));
    fc.assert(
      fc.property(fc.oneof(fc.json(), mutated, fc.string()), (text) => {
        let isValid = true;
        try {
          JSON.parse(text);
        } catch {
          isValid = false;
        }
        const found = findJsonProblem(text);
        expect(found === null, text).toBe(isValid);
        if (found !== null) expect(found.offset).toBeLessThanOrEqual(text.length);
      }),
      { seed: 3, numRuns: 3000 },
    );
  });
});
