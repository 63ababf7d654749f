import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedRecords, readEarlierFile } from '../../src/changes/earlier-file.ts';
import { bufferSource } from '../../src/table/bytes.ts';
import { openTable } from '../../src/table/open.ts';
import { writtenTable } from '../table/tables.ts';

/** A file by its name and content. */
type File = readonly [name: string, content: string | Buffer];

const source = ([name, content]: File) => bufferSource(Buffer.from(content), name);

/** The numbers of the records that are checked, and how many are left out. */
async function checked(earlier: File, file: File) {
  const table = await openTable(source(file));
  const changes = changedRecords(await readEarlierFile(source(earlier), {}), file[0], table);
  const rows: number[] = [];
  for await (const block of table.blocks())
    for (const part of changes.partsOf(block))
      for (let row = 0; row < part.size; row += 1) rows.push(part.firstRow + row);
  return { rows, left: changes.left };
}

const csv = (text: string, name = 'contacts.csv'): File => [name, text];
const OLD =
  'Nom;E-mail;Note\nMorel;luc@morel.example;a\nFaure;ines@faure.example;\nPetit;zoe@petit.example;b\n';

const CASES: Readonly<Record<string, readonly [earlier: File, file: File, rows: readonly number[]]>> = {
  'nothing is new': [csv(OLD), csv(OLD), []],
  'a new record': [csv(OLD), csv(`${OLD}Roux;max@roux.example;\n`), [4]],
  'records in another order': [
    csv(OLD),
    csv(
      OLD.split('\n')
        .toSpliced(1, 0, ...OLD.split('\n').splice(3, 1))
        .join('\n'),
    ),
    [],
  ],
  'columns in another order': [
    csv(OLD),
    csv('E-mail;Note;Nom\nluc@morel.example;a;Morel\nines@faure.example;;Faure\nzoe@petit.example;b;Petit\n'),
    [],
  ],
  'a changed cell': [csv(OLD), csv(OLD.replace(';a\n', ';malade\n')), [1]],
  'a cell that was filled': [csv(OLD), csv(OLD.replace('faure.example;', 'faure.example;x')), [2]],
  'a cell that was emptied': [csv(OLD), csv(OLD.replace(';b\n', ';\n')), [3]],
  'values that changed places': [
    csv(OLD),
    csv(OLD.replace('Morel;luc@morel.example;a', 'Morel;a;luc@morel.example')),
    [1],
  ],
  'a value that moved to the next column': [csv('A;B\nx;\ny;z\n'), csv('A;B\n;x\ny;z\n'), [1]],
  'letters that moved to the next column': [csv('A;B\nab;c\ny;z\n'), csv('A;B\na;bc\ny;z\n'), [1]],
  'another dialect, other quotes, another encoding': [
    csv(OLD),
    [
      'contacts.csv',
      Buffer.from(`\ufeff${OLD.replaceAll(';', '\t').replace('Morel', '"Morel"')}`, 'utf16le'),
    ],
    [],
  ],
  'a record that is there twice': [csv(OLD), csv(`${OLD}${OLD.split('\n')[1]}\n`), []],
  'a case of letters': [csv(OLD), csv(OLD.replace('luc@', 'Luc@')), [1]],
  'two columns of one name, swapped': [
    csv('E;E\na@x.example;b@x.example\n'),
    csv('E;E\nb@x.example;a@x.example\n'),
    [1],
  ],
  'a row that lost its last cells': [
    csv(OLD),
    csv(OLD.replace('ines@faure.example;', 'ines@faure.example')),
    [],
  ],
  'a row that was damaged in both': [csv(`${OLD}"Roux;x;y\n`), csv(`${OLD}"Roux;x;y\n`), [4]],
  'bytes that mean nothing in both': [
    ['a.csv', Buffer.concat([Buffer.from(`${OLD}é;x;`), Buffer.from([0xff, 0xfe, 0x0a])])],
    ['b.csv', Buffer.concat([Buffer.from(`${OLD}é;x;`), Buffer.from([0xfe, 0xff, 0x0a])])],
    [4],
  ],
  'an exception that was written into the record': [
    csv('E-mail;_gdpr_lint\na@x.example;\n'),
    csv('E-mail;_gdpr_lint\na@x.example;ignore origin: contract\n'),
    [1],
  ],
  'objects with their keys in another order': [
    ['a.json', '[{"email":"a@x.example","tags":["x"]},{"email":"b@x.example"}]'],
    [
      'b.json',
      '[{"email":"b@x.example"},{"tags":["x"],"email":"a@x.example"},{"email":"b@x.example","new":1}]',
    ],
    [3],
  ],
  'JSON Lines after a JSON list': [
    ['a.json', '[{"email":"a@x.example"},{"email":"b@x.example"}]'],
    ['b.ndjson', '{"email":"b@x.example"}\n{"email":"c@x.example"}\n'],
    [2],
  ],
  'a key of the same letters in another place': [
    ['a.json', '[{"email":"a@x.example","a":{"b":"1"}}]'],
    ['b.json', '[{"email":"a@x.example","a":"1"}]'],
    [1],
  ],
  'JSON after CSV': [
    csv('email,name\na@x.example,Luc\n'),
    ['b.json', '[{"name":"Luc","email":"a@x.example"},{"email":"b@x.example"}]'],
    [2],
  ],
};

describe('the records that are checked, of those that an earlier file has:', () => {
  test.each(Object.entries(CASES))('%s', async (_name, [earlier, file, rows]) => {
    expect((await checked(earlier, file)).rows).toEqual(rows);
  });

  test('all of a table but those that were in it before, whatever the dialect', async () => {
    await fc.assert(
      fc.asyncProperty(writtenTable, async ({ text }) => {
        const table = await openTable(source(csv(text))).catch(() => null);
        if (table === null || table.dialect.headerLine === 0) return;
        const { rows, left } = await checked(csv(text), csv(text));
        let damaged = 0;
        let records = 0;
        for await (const block of table.blocks())
          for (let row = 0; row < block.size; row += 1) {
            records += 1;
            const cells = table.columns.map(({ index }) => block.cell(row, index)).join('');
            if (block.damaged(row) || cells.includes('\ufffd')) damaged += 1;
          }
        expect([rows.length, left]).toEqual([damaged, records - damaged]);
      }),
      { numRuns: 100 },
    );
  });

  test('of many blocks', async () => {
    const lines = Array.from({ length: 60_000 }, (_, at) => `p${at}@x.example;${at}`);
    const earlier = lines.filter((_, at) => at % 1000 !== 7).reverse();
    const { rows, left } = await checked(
      csv(`E-mail;N\n${earlier.join('\n')}\n`),
      csv(`E-mail;N\n${lines.join('\n')}\n`),
    );
    expect(rows).toEqual(Array.from({ length: 60 }, (_, at) => at * 1000 + 8));
    expect(left).toBe(59_940);
  });
});

describe('an earlier file is refused', () => {
  const REFUSED: Readonly<Record<string, readonly [earlier: File, file: File, message: RegExp]>> = {
    'with another column': [
      csv('Nom;E-mail\nMorel;a@x.example\n', 'old.csv'),
      csv(OLD),
      /^old\.csv has other columns than contacts\.csv/,
    ],
    'with a column less': [csv(OLD, 'old.csv'), csv('Nom;E-mail\nMorel;a@x.example\n'), /has other columns/],
    'with a column twice': [
      csv('Nom;E-mail;E-mail\na;b;c\n', 'old.csv'),
      csv('Nom;Nom;E-mail\na;b;c\n'),
      /has other columns/,
    ],
    'without header': [
      csv('a@x.example;2020-01-01\nb@x.example;2020-01-02\n', 'old.csv'),
      csv(OLD),
      /can't be found in old\.csv|has other columns/,
    ],
    'of objects without a key in common': [
      ['old.json', '[{"mail":"a@x.example"}]'],
      ['b.json', '[{"email":"a@x.example"}]'],
      /has other columns/,
    ],
    'that is no table': [['old.csv', '%PDF-1.7\n1 0 obj'], csv(OLD), /old\.csv is a PDF|old\.csv holds/],
    'that is empty': [['old.csv', ''], csv(OLD), /old\.csv is empty/],
  };

  test.each(Object.entries(REFUSED))('%s', async (_name, [earlier, file, message]) => {
    await expect(checked(earlier, file)).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(message),
    });
  });
});
