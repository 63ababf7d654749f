import { describe, expect, test } from 'vitest';
import accuracy from '../../rules/accuracy.ts';
import { lintFiles } from '../../src/lint-files.ts';
import { ruleTester } from '../../src/testing/rule-tester.ts';
import { folder } from '../cli/run.ts';
import { lintText } from './lint-text.ts';

const HEADER = 'Prénom;Nom;E-mail;Portable;Téléphone;Société';
/** A file of records with a first name, a last name, an address, a mobile, a landline and a firm. */
const people = (...rows: readonly string[]) => `${HEADER}\n${rows.map((row) => `${row}\n`).join('')}`;
const CLAIRE = 'Claire;Morel;c.morel@atelier-morel.example;06 39 98 00 12;01 99 00 12 34;Atelier Morel';

const one = (row: string, messageId: string, column: number, line = 2) => ({
  name: `${messageId}: ${row}`,
  file: people(row),
  findings: [{ messageId, line, column }],
});

const JSON_PEOPLE = '{"email":"a@firm.example"},{"email":"b@firm.example"},{"email":"b@firm.example"}';

ruleTester({ describe, test }).run(accuracy, {
  valid: [
    { name: 'a record in order', file: people(CLAIRE) },
    { name: 'nothing to check', file: 'Origine\nSalon\n' },
    { name: 'empty and blank cells', file: people(';;;;;', ' ; ; ; ; ; ') },
    {
      name: 'colleagues share the number of their firm',
      file: people(CLAIRE, 'Hugo;Vasseur;h.vasseur@atelier-morel.example;;01 99 00 12 34;Atelier Morel'),
    },
    {
      name: 'one address in two columns of one record',
      file: 'E-mail;E-mail 2\nc.morel@atelier-morel.example;C.Morel@atelier-morel.example\n',
    },
    {
      name: 'two spellings of a host that counts dots',
      file: 'E-mail\nc.morel@atelier-morel.example\ncmorel@atelier-morel.example\n',
    },
    ...[
      'Anna;Null;a.null@fenwick.example;;;Fenwick',
      'Desmond;Tutu;d.tutu@fenwick.example;;;Fenwick',
      'Mei;Na;m.na@fenwick.example;;;AAA',
      'Karim;Blank;k.blank@fenwick.example;;;NC',
      'Zoë;Test;z.test@fenwick.example;;;Tata',
      ';;bonjour@atelier-morel.example;;;Atelier Morel',
      ';;demo@fenwick.example;;;Demo',
      'Jean-Noël;GARÇON;jn.garcon@fenwick.example;;;"MARCHÉ… ÎLE"',
      'Élise;L’Été;e.ete@fenwick.example;;;R&D; Ltd'.replace('; Ltd', ''),
      'Ana;São;a.sao@fenwick.example;;;JOÃO & IRMÃOS',
      'Ian;Fenwick;i.fenwick@fenwick.example;07700 900123;;1001 Nuits 2000',
      'Jörg;Ärmel;j@fenwick.example;+49 171 3920012;+49 30 23125000;Größe „Ä“',
    ].map((row) => ({ name: `no placeholder, nothing garbled: ${row}`, file: people(row) })),
    {
      name: 'a job with an @ in it',
      file: 'Nom;Fonction\nMorel;Growth @ atelier-morel.example\nBlanc;Head of Growth @Atelier\n',
    },
    {
      name: 'duplicates that are not to be looked for',
      file: people(CLAIRE, CLAIRE),
      options: { duplicates: [] },
    },
  ],
  invalid: [
    one('Hugo;Blanc;h.blanc@@atelier.example;;;Atelier', 'invalidEmail', 12),
    one('Hugo;Blanc;h.blanc(at)atelier.example;;;Atelier', 'invalidEmail', 12),
    one('Hugo;Blanc;h.blanc@atelier;;;Atelier', 'invalidEmail', 12),
    one('Hugo;Blanc;"h@a.example; h.blanc@.example";;;Atelier', 'invalidEmail', 12),
    one('Hugo;Blanc;h.blanc@mailinator.com;;;Atelier', 'disposableEmail', 12),
    one('Hugo;Blanc;test@atelier.example;;;Atelier', 'testData', 12),
    one('Hugo;Blanc;h.blanc@test.com;;;Atelier', 'testData', 12),
    one('Hugo;Blanc;ASDF@atelier.example;;;Atelier', 'testData', 12),
    one('Test;Test;test@test.com;0102030405;;test', 'testData', 11),
    one('M.;Untel;;;;', 'testData', 4),
    one('Toto;Toto;;;;', 'testData', 1),
    one('Hugo;azerty;h.blanc@atelier.example;;;Atelier', 'testData', 6),
    one('Hugo;Blanc;;06 12 34 56 78;;Atelier', 'testData', 13),
    one('Hugo;Blanc;;+33 6 00 00 00 00;;Atelier', 'testData', 13),
    one('Hugo;Blanc;;0606060606;;Atelier', 'testData', 13),
    one('Hugo;Blanc;N/A;;;Atelier', 'placeholder', 12),
    one('Hugo;Blanc;;inconnu;;Atelier', 'placeholder', 13),
    one('Hugo;#N/A;h.blanc@atelier.example;;;Atelier', 'placeholder', 6),
    one('Hugo;Blanc;h.blanc@atelier.example;;;non renseigné', 'placeholder', 38),
    one('Hugo;Blanc;;3,36E+10;;Atelier', 'damagedPhone', 13),
    one('Hugo;Blanc;;639980012;;Atelier', 'damagedPhone', 13),
    one('Hugo;Blanc;;33639980012;;Atelier', 'damagedPhone', 13),
    one('Hugo;Blanc;;639980012.0;;Atelier', 'damagedPhone', 13),
    one('Hugo;Blanc;;06 39 98 ** **;;Atelier', 'damagedPhone', 13),
    one('Hugo;Blanc;;06 39 98;;Atelier', 'damagedPhone', 13),
    one('Hugo;Blanc;;+33 6 39 98 00 12 34;;Atelier', 'damagedPhone', 13),
    one('Hugo;Blanc;;voir fiche;;Atelier', 'damagedPhone', 13),
    one('HÃ©lÃ¨ne;Petit;;;;Atelier', 'garbled', 2),
    one('H√©l√®ne;Petit;;;;Atelier', 'garbled', 2),
    one('"H&eacute;l&egrave;ne";Petit;;;;Atelier', 'garbled', 3),
    one('Fran?ois;Petit;;;;Atelier', 'garbled', 5),
    one('Anne;Petit;;;;Lâ€™Atelier', 'garbled', 16),
    one('h.petit@atelier.example;Petit;;;;Atelier', 'shiftedEmail', 1),
    one('Hugo;Petit;;h.petit@atelier.example;;Atelier', 'shiftedEmail', 13),
    one('Hugo;Petit;06 39 98 00 12;;;Atelier', 'shiftedPhone', 12),
    {
      name: 'a number among names',
      file: people(CLAIRE, 'Hugo;06 39 98 00 13;;;;Atelier'),
      findings: [{ messageId: 'shiftedPhone', line: 3, column: 6 }],
    },
    {
      name: 'a column that lost its zeros is told once, and what can not be repaired beside',
      file: `Nom;Portable\n${[1, 2, 3, 4, 5, 6].map((at) => `Morel;63998001${at}\n`).join('')}Blanc;3,36E+10\nBlanc;06 39 98 00 18\n`,
      findings: [
        { messageId: 'damagedColumn', line: 1, column: 5, data: { column: 'Portable', fault: 'lost-zero' } },
        { messageId: 'damagedPhone', line: 8 },
      ],
    },
    {
      name: 'one address in several spellings, and one mailbox',
      file: 'E-mail\nc.morel@firm.example\n C.Morel@Firm.example\nc.morel+news@firm.example\njean.roux@gmail.com\njeanroux@googlemail.com\n',
      findings: [
        { messageId: 'duplicate', line: 3, column: 1, data: { keys: ['email'], first: 1 } },
        { messageId: 'duplicate', line: 4, column: 1, data: { keys: ['email'], first: 1 } },
        { messageId: 'duplicate', line: 6, column: 1, data: { keys: ['email'], first: 4 } },
      ],
    },
    {
      name: 'one of several addresses in a cell',
      file: 'E-mail\nc.morel@firm.example\n"a.roux@firm.example, c.morel@firm.example"\n',
      findings: [{ messageId: 'duplicate', line: 3, data: { keys: ['email'], first: 1 } }],
    },
    {
      name: 'one mobile in several spellings, whatever the names',
      file: people('Claire;Morel;;06 39 98 00 12;;', 'C.;MOREL;;+33 (0)6.39.98.00.12;;'),
      findings: [{ messageId: 'duplicate', line: 3, column: 11, data: { keys: ['phone'], first: 1 } }],
    },
    {
      name: 'one landline and one name, in another order',
      file: 'Nom complet;Téléphone\nClaire Morel;01 99 00 12 34\nMOREL Claire;0033199001234\n',
      findings: [{ messageId: 'duplicate', line: 3, column: 14, data: { keys: ['phone'], first: 1 } }],
    },
    {
      name: 'address and number of one record are told together, those of two apart',
      file: people(
        CLAIRE,
        CLAIRE,
        'Hugo;Blanc;h.blanc@firm.example;06 39 98 00 13;;',
        'Hugo;Blanc;c.morel@atelier-morel.example;06 39 98 00 13;;',
      ),
      findings: [
        { messageId: 'duplicate', line: 3, column: 14, data: { keys: ['email', 'phone'], first: 1 } },
        { messageId: 'duplicate', line: 5, column: 12, data: { keys: ['email'], first: 1 } },
        { messageId: 'duplicate', line: 5, column: 42, data: { keys: ['phone'], first: 3 } },
      ],
    },
    {
      name: 'lines are counted behind cells of several lines',
      file: 'Notes;E-mail\n"a\nb";c.morel@firm.example\n"c\nd";C.MOREL@firm.example\n',
      findings: [{ messageId: 'duplicate', line: 5, column: 4, data: { keys: ['email'], first: 1 } }],
    },
    {
      name: 'JSON',
      filename: 'contacts.json',
      file: '[\n {"email":"c.morel@firm.example"},\n {"email":"C.Morel@firm.example"}\n]',
      findings: [
        {
          messageId: 'duplicate',
          line: 3,
          row: 2,
          header: 'email',
          pointer: '/1',
          data: { keys: ['email'], first: 1 },
        },
      ],
    },
    ...(
      [
        ['contacts.json', `{"data":{"people":[${JSON_PEOPLE}]}}`, '/data/people/2'],
        ['contacts.json', '{"a/b":{"email":"b@firm.example"},"c":{"email":"b@firm.example"}}', '/c'],
        ['contacts.ndjson', JSON_PEOPLE.replaceAll('},', '}\n'), '/2'],
        ['contacts.ndjson', `${JSON_PEOPLE.replaceAll('},', '}\n').replace('}', '')}`, '/2'],
      ] as const
    ).map(([filename, file, pointer]) => ({
      name: `the JSON pointer in ${file}`,
      filename,
      file,
      findings: [{ messageId: 'duplicate', pointer }],
    })),
    {
      name: 'by address only',
      file: people(CLAIRE, CLAIRE),
      options: { duplicates: ['email'] },
      findings: [{ messageId: 'duplicate', data: { keys: ['email'], first: 1 } }],
    },
  ],
});

describe('duplicates across files', () => {
  const lint = async (options: Record<string, unknown> = {}) => {
    const cwd = folder({
      'a.csv': 'E-mail\nc.morel@firm.example\n',
      'b.csv': 'E-mail\nh.blanc@firm.example\nC.Morel@firm.example\nh.blanc@firm.example\n',
      'c.csv': 'E-mail\nh.blanc@firm.example\nc.morel@firm.example\n',
    });
    const { results } = await lintFiles({
      files: ['a.csv', 'b.csv', 'c.csv'],
      cwd,
      config: { extends: [], rules: { accuracy: ['error', options] } },
      settings: {},
      language: 'en',
      showValues: false,
    });
    return results.map(({ messages }) =>
      messages
        .filter(({ ruleId }) => ruleId === 'accuracy')
        .map(({ line, messageId, data }) => `${line} ${messageId} ${data.first} ${data.file ?? ''}`.trim()),
    );
  };

  test('name the file and the record that has the key first', async () => {
    expect(await lint()).toEqual([
      [],
      ['3 duplicateElsewhere 1 a.csv', '4 duplicate 1'],
      ['2 duplicateElsewhere 1 b.csv', '3 duplicateElsewhere 1 a.csv'],
    ]);
  });

  test('can be left alone', async () => {
    expect(await lint({ acrossFiles: false })).toEqual([[], ['4 duplicate 1'], []]);
  });
});

test('all duplicates of a file are counted, though not all are kept', async () => {
  const rows = Array.from({ length: 30_000 }, () => 'c.morel@firm.example\n').join('');
  const found = await lintText(accuracy, { file: `E-mail\n${rows}` });
  expect(found.reduce((sum, { count }) => sum + count, 0)).toBe(29_999);
  expect(found.length).toBe(25_001);
});
