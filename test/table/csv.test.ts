import { describe, expect, test } from 'vitest';
import { bufferSource } from '../../src/table/bytes.ts';
import { openTable } from '../../src/table/open.ts';
import type { Dialect, TableIssueCode } from '../../src/table/types.ts';
import { issueList, read, shown } from './reading.ts';

describe('dialect', () => {
  const cases: readonly [name: string, text: string, dialect: Partial<Dialect>][] = [
    ['commas', 'a,b\n1,2\n', { delimiter: ',', quote: '"', escape: '"', headerLine: 1, lineEnd: '\n' }],
    ['semicolons', 'a;b\r\n1;2\r\n', { delimiter: ';', lineEnd: '\r\n' }],
    ['tabs', 'a\tb\r1\t2\r', { delimiter: '\t', lineEnd: '\r' }],
    ['pipes', 'a|b\n1|2\r\n', { delimiter: '|', lineEnd: 'mixed' }],
    ['single quotes', "a,b\n'1,5','2'\n'3','4'\n", { quote: "'", escape: "'" }],
    ['backslashes', 'a,b\n"x \\"y\\" z","2"\n', { quote: '"', escape: '\\' }],
    ['a sep= line', 'sep=;\na;b\n1,5;2,5\n', { delimiter: ';', headerLine: 2 }],
    ['a sep= line against appearances', 'sep=|\na,x|b,x\n1,5|2,5\n', { delimiter: '|' }],
    ['a preamble', 'Notes:\n"a, b"\n\nname,email\nAnn,ann@example.com\n', { headerLine: 4 }],
    ['no header', '1,25\n2,50\n', { headerLine: 0 }],
  ];
  test.each(cases)('%s', async (_, text, dialect) => {
    const { table } = await read(text);
    expect(table.dialect).toMatchObject(dialect);
  });

  test('a delimiter that the user names is used against appearances', async () => {
    const { headers, records } = await read('a,b;c,d\n1,5;2,5\n', 'contacts.csv', { delimiter: ';' });
    expect(headers).toEqual(['a,b', 'c,d']);
    expect(records).toEqual([['1,5', '2,5']]);
  });

  test('a sep= line is no record, whatever delimiter the user names', async () => {
    const { headers, table } = await read('sep=;\na,b\n1,2\n', 'contacts.csv', { delimiter: ',' });
    expect(headers).toEqual(['a', 'b']);
    expect(shown(table.headerPosition(1))).toBe('2:3-2:4');
  });
});

describe('encoding', () => {
  const rows = 'Prénom;Société\r\nZoé;Crème & Fils à Besançon\r\nLoïc;Forêt – 12 €\r\n';
  const plain = rows.replace(' – 12 €', '');
  const cases: readonly [name: string, bytes: Buffer, encoding: string, bom: boolean, text: string][] = [
    ['UTF-8', Buffer.from(rows), 'utf-8', false, rows],
    ['UTF-8 with byte order mark', Buffer.from(`\ufeff${rows}`), 'utf-8', true, rows],
    ['UTF-16 LE', Buffer.from(rows, 'utf16le'), 'utf-16le', false, rows],
    ['UTF-16 LE with mark', Buffer.from(`\ufeff${rows}`, 'utf16le'), 'utf-16le', true, rows],
    ['UTF-16 BE', Buffer.from(rows, 'utf16le').swap16(), 'utf-16be', false, rows],
    ['UTF-16 BE with mark', Buffer.from(`\ufeff${rows}`, 'utf16le').swap16(), 'utf-16be', true, rows],
    ['windows-1252', inCodePage(rows, { '–': 0x96, '€': 0x80 }), 'windows-1252', false, rows],
    [
      'macintosh',
      inCodePage(plain, { é: 0x8e, è: 0x8f, à: 0x88, ç: 0x8d, ï: 0x95, ê: 0x90 }),
      'macintosh',
      false,
      plain,
    ],
    [
      'cp850',
      inCodePage(plain, { é: 0x82, è: 0x8a, à: 0x85, ç: 0x87, ï: 0x8b, ê: 0x88 }),
      'cp850',
      false,
      plain,
    ],
  ];
  test.each(cases)('%s is recognised and read', async (_, bytes, encoding, bom, text) => {
    const { table, headers, records, counts } = await read(bytes);
    expect(table.dialect).toMatchObject({ encoding, bom });
    expect([headers, ...records].map((cells) => cells.join(';')).join('\r\n')).toBe(text.trimEnd());
    expect(counts).toEqual({});
  });

  test('an encoding that the user names wins', async () => {
    const { records } = await read(Buffer.from('nom;x\n\xe9\xa4;1\n', 'latin1'), 'a.csv', {
      encoding: 'iso-8859-15',
    });
    expect(records).toEqual([['é€', '1']]);
  });

  test('a name that is no encoding is an error of usage', async () => {
    await expect(read('a,b\n', 'a.csv', { encoding: 'klingon-1' })).rejects.toMatchObject({ code: 'usage' });
  });

  test('a first accent after 300 kB of ASCII is read in windows-1252', async () => {
    const filler = 'Ann;Oslo\n'.repeat(Math.ceil(300_000 / 9));
    const bytes = Buffer.from(`nom;ville\n${filler}Zo\xe9;N\xeemes\n`, 'latin1');
    const { table, records, counts } = await read(bytes);
    expect(records.at(-1)).toEqual(['Zoé', 'Nîmes']);
    expect(table.dialect.encoding).toBe('windows-1252');
    expect(counts).toEqual({});
  });

  test.each([
    ['short', ''],
    ['long', 'Ann;Oslo\n'.repeat(40_000)],
  ])('an accent that is the last byte of a %s file is no half of a UTF-8 character', async (_, filler) => {
    const bytes = Buffer.from(`nom;ville\n${filler}Rene;Ch\xe9`, 'latin1');
    const { records, table, counts } = await read(bytes);
    expect(records.at(-1)).toEqual(['Rene', 'Ché']);
    expect(table.dialect.encoding).toBe('windows-1252');
    expect(counts).toEqual({});
  });

  test('a UTF-8 character cut by the end of a chunk is whole', async () => {
    const filler = `${'é'.repeat(8)}\n`.repeat(60_000);
    const { records, counts } = await read(`x\n${filler}`);
    expect(records.every(([cell]) => cell === 'éééééééé')).toBe(true);
    expect(counts).toEqual({});
  });

  test('one bad byte costs a cell, not the file', async () => {
    const { table, records, issues } = await read(
      Buffer.concat([
        Buffer.from('nom;ville\nZoé;Nîmes\nJ'),
        Buffer.from([0xe9]),
        Buffer.from('r;Orléans\nLoïc;Besançon\n'),
      ]),
    );
    expect(table.dialect.encoding).toBe('utf-8');
    expect(records[1]).toEqual(['J\ufffdr', 'Orléans']);
    expect(records[2]).toEqual(['Loïc', 'Besançon']);
    expect(issueList(issues)).toEqual(['undecodable-bytes 3:1-3:4 #2']);
  });

  test('a bad byte in the header or above it is told', async () => {
    const { issues } = await read(
      Buffer.from(
        'Liste priv\x81e;;\nnom;pr\x81nom;ville\nZo\xe9;a;N\xeemes\nLo\xefc;b;Besan\xe7on\n',
        'latin1',
      ),
    );
    expect(issueList(issues)).toEqual(['undecodable-bytes 1:1-1:13 #0', 'undecodable-bytes 2:5-2:11 #0']);
  });

  test('the last character of UTF-16 with a byte missing is told', async () => {
    const { counts } = await read(Buffer.from('nom;ville\nAnne;Lyon', 'utf16le').subarray(0, -1));
    expect(counts).toEqual({ 'undecodable-bytes': 1 });
  });
});

/** Text in a code page of which only the given characters lie beyond ISO 8859-1. */
function inCodePage(text: string, codes: Readonly<Record<string, number>>): Buffer {
  return Buffer.from([...text].map((char) => codes[char] ?? char.charCodeAt(0)));
}

describe('lines', () => {
  const expected = [
    ['1', '2'],
    ['3', '4'],
  ];
  const cases: readonly [name: string, text: string][] = [
    ['LF', 'a;b\n1;2\n3;4\n'],
    ['CRLF', 'a;b\r\n1;2\r\n3;4\r\n'],
    ['CR', 'a;b\r1;2\r3;4\r'],
    ['mixed', 'a;b\r1;2\n3;4\r\n'],
    ['no final line end', 'a;b\n1;2\n3;4'],
    ['blank lines', '\n\na;b\n\n1;2\n\n\n3;4\n\n'],
    ['lines of spaces', '  \na;b\n   \n1;2\n\t\n3;4\n'],
    ['rows of bare delimiters', 'a;b\n;\n1;2\n;\n3;4\n;\n;\n'],
    ['the end of file mark of DOS', 'a;b\r\n1;2\r\n3;4\r\n\x1a'],
  ];
  test.each(cases)('%s', async (_, text) => {
    const { headers, records, counts } = await read(text);
    expect(headers).toEqual(['a', 'b']);
    expect(records).toEqual(expected);
    expect(counts).toEqual({});
  });

  test('line ends in quotes belong to the cell, as they are', async () => {
    const { records } = await read('a;b\r\n"x\ny\r\nz";2\r\n"\n";4\r\n');
    expect(records).toEqual([
      ['x\ny\r\nz', '2'],
      ['\n', '4'],
    ]);
  });
});

describe('columns', () => {
  test('columns that are empty to the end are none', async () => {
    const { headers, counts } = await read('a;b;;;\n1;2;;;\n3;4;;;\n');
    expect(headers).toEqual(['a', 'b']);
    expect(counts).toEqual({});
  });

  test('a column with values and no header is one', async () => {
    const { headers, issues } = await read('a;b\n1;2;x\n3;4;y\n');
    expect(headers).toEqual(['a', 'b', '']);
    expect(issueList(issues)).toEqual(['empty-header 1:4-1:4 #0']);
  });

  test('headers keep their text and lose their padding', async () => {
    const { headers, table } = await read('name , "e-mail, work" \nAnn,ann@example.com\n');
    expect(headers).toEqual(['name', 'e-mail, work']);
    expect(shown(table.headerPosition(1))).toBe('1:8-1:22');
  });

  test('a header of several lines has a position over them', async () => {
    const { headers, table } = await read('id;"E-mail\n(work)"\n1;ann@example.com\n');
    expect(headers).toEqual(['id', 'E-mail\n(work)']);
    expect(shown(table.headerPosition(1))).toBe('1:4-2:8');
  });
});

describe('positions', () => {
  test('of cells are those of an editor, quotes included', async () => {
    const { places } = await read('a;b;c\r\n1;"2";3\r\n"x\r\ny";"4 ""5""";6\r\n7;8;\r\n');
    expect(places).toEqual([
      ['2:1-2:2', '2:3-2:6', '2:7-2:8'],
      ['3:1-4:3', '4:4-4:13', '4:14-4:15'],
      ['5:1-5:2', '5:3-5:4', '5:5-5:5'],
    ]);
  });

  test.each(['\n', '\r\n', '\r'])('count lines that end in %j, within cells and between', async (end) => {
    const { places } = await read(['a;b', '', '1;"x', 'y', '', 'z";', '', '2;3', ''].join(end));
    expect(places).toEqual([
      ['3:1-3:2', '3:3-6:3'],
      ['8:1-8:2', '8:3-8:4'],
    ]);
  });

  test('count a sep= line and a preamble', async () => {
    const { places, table } = await read(
      'sep=;\nExport of today;;\n"two\nlines";;\n;;\n\nname;email;city\nAnn;ann@example.com;Oslo\n',
    );
    expect(table.dialect.headerLine).toBe(7);
    expect(shown(table.headerPosition(2))).toBe('7:12-7:16');
    expect(places).toEqual([['8:1-8:4', '8:5-8:20', '8:21-8:25']]);
  });

  test('do not count a byte order mark', async () => {
    const { places, table } = await read('\ufeffa;b\n1;2\n');
    expect(shown(table.headerPosition(0))).toBe('1:1-1:2');
    expect(places[0]).toEqual(['2:1-2:2', '2:3-2:4']);
  });

  test('of a record span it from its first quote to its last', async () => {
    const [block] = await blocksOf('a;b\n"1";"x\ny"\n2;3\n');
    expect(shown(block.position(0, -1))).toBe('2:1-3:3');
    expect(shown(block.position(1, -1))).toBe('4:1-4:4');
  });

  test('of a cell that a short record lacks are at its end', async () => {
    const [block] = await blocksOf('a;b;c\n1;"2"\n1;2;3\n');
    expect(shown(block.position(0, 2))).toBe('2:6-2:6');
    expect(block.cell(0, 2)).toBe('');
  });

  const ranges: readonly [name: string, cell: string, find: string, place: string][] = [
    ['in a plain cell', 'un cancer du sein', 'cancer', '2:6-2:12'],
    ['in quotes', '"un cancer"', 'cancer', '2:7-2:13'],
    ['behind doubled quotes', '"a ""b"" cancer"', 'cancer', '2:12-2:18'],
    ['over doubled quotes', '"a ""b"" c"', '"b"', '2:6-2:11'],
    ['on a later line', '"a\n""b"" cancer\nc"', 'cancer', '3:7-3:13'],
    ['over a line end', '"a b\r\nc d"', 'b\r\nc', '2:6-3:2'],
    ['behind a line end alone', '"\n\ncancer"', 'cancer', '4:1-4:7'],
    ['behind characters of two units', '😀 cancer', 'cancer', '2:6-2:12'],
    ['in a cell with a stray quote', '"a "b" cancer"', 'cancer', '2:10-2:16'],
  ];
  test.each(ranges)('of a part of a value %s', async (_, cell, find, place) => {
    const [block] = await blocksOf(`a;b\n1;${cell}\n2;x\n`);
    const value = block.cell(0, 1);
    const start = value.indexOf(find);
    expect(start, value).toBeGreaterThanOrEqual(0);
    expect(shown(block.position(0, 1, start, start + find.length))).toBe(place);
  });

  test('of a part of a value count a backslash that escapes', async () => {
    const [block] = await blocksOf('a;b\n"1";"a \\"b\\" \\\\ cancer"\n"2";"c \\"d\\""\n');
    const value = block.cell(0, 1);
    expect(value).toBe('a "b" \\ cancer');
    expect(shown(block.position(0, 1, 8, 14))).toBe('2:17-2:23');
  });
});

async function blocksOf(text: string) {
  const table = await openTable(bufferSource(Buffer.from(text), 'contacts.csv'));
  for await (const block of table.blocks()) return [block] as const;
  throw new Error('no block');
}

describe('what is malformed', () => {
  const cases: readonly [name: string, text: string, issues: readonly string[]][] = [
    ['a quote left open', 'a;b;c\n1;2;3\n4;"5;6\n7;8;9\n', ['unclosed-quote 3:3-3:5 #2']],
    ['a quote left open in the first cell', 'a;b\n"1;2\n3;4\n', ['unclosed-quote 2:1-2:3 #1']],
    ['a quote left open in the last cell', 'a;b\n1;2\n3;"4', ['unclosed-quote 3:3-3:5 #2']],
    ['a quote left open in the header', 'a;"b\n1;2\n3;4\n', ['unclosed-quote 1:3-1:5 #0']],
    [
      'two quotes left open in rows apart',
      'a;b\n1;"2\n3;4\n5;"6\n7;8\n',
      ['unclosed-quote 2:3-2:5 #1', 'unclosed-quote 4:3-4:5 #3'],
    ],
    ['quotes within quotes', 'a;b\n1;"x "y" z"\n3;4\n', ['stray-quote 2:3-2:12 #1']],
    ['text behind a closing quote', 'a;b\n1;"x"y\n3;4\n', ['stray-quote 2:3-2:7 #1']],
    ['too many cells', 'a;b\n1;2\n3;4;5;6\n7;8\n', ['extra-cells 3:5-3:6 #2']],
    ['too few cells', 'a;b;c\n1;2;3\n4\n7;8;9\n', ['missing-cells 3:1-3:2 #2']],
    ['empty cells too many', 'a;b\n1;2;;\n3;4\n', []],
    ['another delimiter', 'a;b;c\n1;2;3\n4,5,6\n7;8;9\n', ['mixed-delimiters 3:1-3:6 #2']],
    ['a header twice', 'a;b;a\n1;2;3\n', ['duplicate-header 1:5-1:6 #0']],
    ['a header missing', 'a;;c\n1;2;3\n', ['empty-header 1:3-1:3 #0']],
    ['no header', 'ann@example.com;Oslo\nbob@example.com;Rome\n', ['no-header 1:1-1:1 #0']],
    ['no header below a sep= line', 'sep=;\nann@example.com;Oslo\n', ['no-header 2:1-2:1 #0']],
    ['no records', 'a;b;c\n', ['no-records 0:0-0:0 #0']],
    ['NUL characters', 'a;b\n1;x\0y\n2;z\n3;w\n4;v\n', ['nul-characters 2:3-2:6 #1']],
    ['lost characters', 'a;b\n1;Fran\ufffdois\n', ['undecodable-bytes 2:3-2:11 #1']],
  ];
  test.each(cases)('%s is told with its place', async (_, text, issues) => {
    const reading = await read(text);
    expect(issueList(reading.issues)).toEqual(issues);
    const counts = new Map<TableIssueCode, number>();
    for (const { code } of reading.issues) counts.set(code, (counts.get(code) ?? 0) + 1);
    expect(reading.counts).toEqual(Object.fromEntries(counts));
    expect(reading.issues.every(({ fatal }) => !fatal)).toBe(true);
  });

  test('facts of an issue are numbers and delimiters, never values', async () => {
    const { issues } = await read('a;b;c\n1;2\n1;2;3;4\n4,5,6\n7;8;9\n');
    expect(issues.map(({ data }) => data)).toEqual([
      { cells: 2, columns: 3 },
      { cells: 4, columns: 3 },
      { cells: 1, columns: 3, found: ',', expected: ';' },
    ]);
  });

  test('issues stand in the order of the file', async () => {
    const { issues } = await read('a;b\n1;2;3\n"4;5\n6\n"7 "8" 9";10\n11;\ufffd\n12;13\n14\n');
    expect(issues.map(({ position }) => position.line)).toEqual([2, 3, 4, 5, 6, 8]);
  });

  test('counts are exact where places are capped', async () => {
    const { issues, counts } = await read(`a;b\n${'1;2;3\n4;5\n6;7\n'.repeat(1500)}`);
    expect(counts).toEqual({ 'extra-cells': 1500 });
    expect(issues.length).toBe(1000);
  });
});

describe('one bad row costs a row', () => {
  const before = Array.from({ length: 5 }, (_, i) => `a${i};b${i};"c, ${i}"`);
  const after = Array.from({ length: 200 }, (_, i) => `d${i};"e ""${i}""";f${i}`);
  const bad: readonly [name: string, row: string][] = [
    ['a quote left open', '1;"2;3'],
    ['a quote left open in the first cell', '"1;2;3'],
    ['a quote left open in the last cell', '1;2;"3'],
    ['a quote that opens two cells', '"1;"2;3'],
    ['quotes within quotes', '1;"a "b" c";3'],
    ['a doubled quote at the start', '1;""abc;3'],
    ['inches', '1;5" pipe;3'],
    ['too many cells', '1;2;3;4;5'],
    ['too few cells', '1'],
    ['another delimiter', '1,2,3'],
    ['a NUL character', '1;\0;3'],
    ['a lone carriage return', '1;2\r3;4'],
    ['a very long cell', `1;${'x'.repeat(100_000)};3`],
  ];
  test.each(bad)('%s', async (_, row) => {
    const { records } = await read(`x;y;z\n${[...before, row, ...after].join('\n')}\n`);
    expect(records.slice(0, 5)).toEqual(before.map((_, i) => [`a${i}`, `b${i}`, `c, ${i}`]));
    expect(records.slice(-200)).toEqual(after.map((_, i) => [`d${i}`, `e "${i}"`, `f${i}`]));
  });

  test('a quote left open early in a long file hides no row, nor what the file is', async () => {
    const rows = Array.from({ length: 40_000 }, (_, i) => `n${i};v${i};c${i}`);
    const { headers, records, issues } = await read(`a;b;c\n1;"2;3\n${rows.join('\n')}\n`);
    expect(headers).toEqual(['a', 'b', 'c']);
    expect(records.length).toBe(40_001);
    expect(records[0]).toEqual(['1', '"2', '3']);
    expect(records.at(-1)).toEqual(['n39999', 'v39999', 'c39999']);
    expect(issueList(issues)).toEqual(['unclosed-quote 2:3-2:5 #1']);
  });

  test('a stray quote in every row takes time that grows with the rows, not with their square', async () => {
    const { records, counts } = await read(`a;b\n${'""x;y\n'.repeat(200_000)}`);
    expect(records.length).toBe(200_000);
    expect(counts).toEqual({ 'stray-quote': 200_000 });
  });

  test('a file that lost its line ends is read in parts, and said so', async () => {
    const { records, counts, damaged } = await read(`a;b\n1;2\n3;4\n5;${'x'.repeat(20_000_000)}`);
    expect(records.length).toBe(5);
    expect(counts['cell-too-long']).toBe(2);
    expect(damaged).toEqual([false, false, true, true, false]);
  });
});

describe('what is no table', () => {
  const cases: readonly [name: string, bytes: Buffer, code: string][] = [
    ['nothing', Buffer.alloc(0), 'empty'],
    ['blank lines', Buffer.from('\n \n\r\n'), 'empty'],
    ['a byte order mark', Buffer.from('\ufeff'), 'empty'],
    [
      'a workbook',
      Buffer.concat([Buffer.from('504b0304', 'hex'), Buffer.from('..xl/workbook.xml')]),
      'binary',
    ],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1000000', 'hex'), 'binary'],
    ['an archive', Buffer.from('504b03040000', 'hex'), 'binary'],
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj\n'), 'binary'],
    ['a gzip archive', Buffer.from('1f8b08000000', 'hex'), 'binary'],
    ['a page of HTML', Buffer.from('<!DOCTYPE html><table><tr><td>a</td></tr></table>'), 'binary'],
    ['random bytes', Buffer.from(Array.from({ length: 400 }, (_, i) => (i * 7) % 32)), 'binary'],
  ];
  test.each(cases)('%s is refused with a clear error', async (_, bytes, code) => {
    await expect(read(bytes)).rejects.toMatchObject({ name: 'UserError', code });
  });
});

describe('a source', () => {
  test.each([
    ['a table that is given up half way', 'a;b\n1;2\n', false],
    ['a file that is refused', '%PDF-1.7 ', true],
  ])('is let go of by %s', async (_, text, isRefused) => {
    let isClosed = false;
    const source = {
      ...bufferSource(Buffer.alloc(0), 'contacts.csv'),
      async *open() {
        try {
          for (;;) yield Buffer.from(text.repeat(10_000));
        } finally {
          isClosed = true;
        }
      },
    };
    if (isRefused) await expect(openTable(source)).rejects.toThrow('PDF');
    else for await (const _ of (await openTable(source)).blocks()) break;
    expect(isClosed).toBe(true);
  });
});
