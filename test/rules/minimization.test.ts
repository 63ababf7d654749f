import { describe, expect, test } from 'vitest';
import minimization from '../../rules/minimization.ts';
import { ruleTester } from '../../src/testing/rule-tester.ts';

/** A file with a notes column whose only cell is the text. */
const note = (text: string) => `E-mail;Commentaire\nc.morel@morel.example;${text}\n`;
const NOTE_AT = 23;

const articles = (...names: readonly string[]) =>
  names.map((name) => ({
    article: `GDPR ${name}`,
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    basis: 'statute' as const,
  }));

/** The finding on the words of a note. */
const words = (messageId: string, category: string, start: number, end: number) => ({
  messageId,
  severity: 2 as const,
  line: 2,
  column: NOTE_AT + start,
  endLine: 2,
  endColumn: NOTE_AT + end,
  row: 1,
  header: 'Commentaire',
  field: 'notes' as const,
  category,
});

function noteCase(messageId: string, category: string, before: string, said: string, after = '') {
  const { category: kind, ...place } = words(messageId, category, before.length, before.length + said.length);
  return {
    name: `${kind}: ${before}${said}${after}`,
    file: note(`${before}${said}${after}`),
    findings: [place],
  };
}

/** A column of that header with a harmless cell, beside an e-mail address. */
const column = (header: string, cell = 'x') => `E-mail;${header}\nc.morel@morel.example;${cell}\n`;

ruleTester({ describe, test }).run(minimization, {
  valid: [
    {
      name: 'what prospecting usually needs',
      file: 'Civilité;Prénom;Nom;E-mail;Téléphone;Société;Fonction;Ville;Origine;Opt-in\nMme;Camille;Morel;c.morel@morel.example;01 99 00 12 34;Morel;DRH;Lyon;Salon;oui\n',
    },
    ...[
      'rappeler en mars',
      'client malade de nos retards',
      'Directeur santé et sécurité, à rappeler',
      'visite du service qualité en mars',
      'intéressée par la mutuelle entreprise',
      'devis 4970101234567890, commande 12345678',
      'call back after Easter',
    ].map((text) => ({ name: `a note without a statement on the person: ${text}`, file: note(text) })),
    {
      name: 'a SIRET is the firm’s, though its check digits are valid',
      file: 'E-mail;SIRET\nc.morel@morel.example;73282932000074\n',
    },
    {
      name: 'an excessive column that the purpose declares',
      file: column('Date de naissance', '1980-02-03'),
      options: { necessary: ['birthDate'] },
    },
    {
      name: 'a column that the purpose declares by its header',
      file: column('Code tarif', 'B2'),
      options: { necessaryColumns: ['Code tarif'] },
    },
    {
      name: 'an unusual field that the purpose declares',
      file: column('Genre', 'F'),
      options: { necessary: ['gender'] },
    },
    {
      name: 'a column that the configuration gives a field',
      file: column('Code tarif', 'B2'),
      settings: { columns: { 'Code tarif': 'score' } },
    },
  ],
  invalid: [
    ...(
      [
        ['Allergies', 'health'],
        ['Religion', 'religion'],
        ['Opinion politique', 'politics'],
        ['Syndicat', 'union'],
        ['Origine ethnique', 'ethnicity'],
        ['Orientation sexuelle', 'sexuality'],
        ['Empreinte digitale', 'biometric_genetic'],
        ['Krankheiten', 'health'],
        ['Trade union', 'union'],
      ] as const
    ).map(([header, category]) => ({
      name: `a sensitive column: ${header}`,
      file: column(header),
      findings: [
        {
          messageId: 'sensitiveColumn',
          severity: 2 as const,
          line: 1,
          column: 8,
          endColumn: 8 + header.length,
          row: 0,
          header,
          data: { column: header, category },
          law: articles('9'),
        },
      ],
    })),
    {
      name: 'offences rest on an article of their own',
      file: column('Casier judiciaire'),
      findings: [
        {
          messageId: 'sensitiveColumn',
          field: 'criminalRecord',
          data: { column: 'Casier judiciaire', category: 'criminal' },
          law: articles('10'),
        },
      ],
    },
    {
      name: 'a sensitive column can’t be declared necessary',
      file: column('Allergies'),
      options: { necessary: ['health'], necessaryColumns: ['Allergies'] },
      findings: [{ messageId: 'sensitiveColumn', line: 1, column: 8 }],
    },
    ...(
      [
        ['Numéro de sécurité sociale', 'national_id'],
        ['IBAN', 'bank'],
        ['Date de naissance', 'birth_date'],
        ['Situation familiale', 'family'],
        ['Salaire', 'salary'],
        ['Photo', 'photo'],
        ['Latitude', 'geoloc'],
        ['Adresse IP', 'device_or_ip'],
        ['Mot de passe', 'password'],
      ] as const
    ).map(([header, category]) => ({
      name: `an excessive column: ${header}`,
      file: column(header, ''),
      findings: [
        {
          messageId: 'excessiveColumn',
          severity: 2 as const,
          line: 1,
          column: 8,
          row: 0,
          data: { column: header, category },
          law: articles('5(1)(c)'),
        },
      ],
    })),
    {
      name: 'a field that prospecting seldom needs',
      file: column('Genre', 'F'),
      findings: [
        {
          messageId: 'unneededColumn',
          severity: 1,
          line: 1,
          column: 8,
          field: 'gender',
          data: { column: 'Genre', field: 'gender' },
        },
      ],
    },
    {
      name: 'columns that are not understood, all at once',
      file: 'E-mail;Zkrt;Code tarif\nc.morel@morel.example;a;B2\n',
      findings: [
        {
          messageId: 'notUnderstood',
          severity: 1,
          line: 0,
          row: 0,
          count: 2,
          data: { columns: ['Zkrt', 'Code tarif'] },
          message:
            'what "Zkrt" and "Code tarif" are for is not understood, so whether the purpose needs it was not checked. Name it in "columns", declare it in "necessaryColumns", or drop it.',
        },
      ],
    },
    noteCase('sensitiveText', 'health', 'rappeler ', 'en chimio', ' jusqu’en mars'),
    noteCase('sensitiveText', 'health', '', 'en arrêt maladie', ' depuis mai'),
    noteCase('sensitiveText', 'religion', 'ne pas appeler, ', 'fait le ramadan'),
    noteCase('sensitiveText', 'union', '', 'délégué CGT', ', à éviter'),
    noteCase('excessiveText', 'insult', 'un vrai ', 'connard', ' au téléphone'),
    noteCase('sensitiveText', 'health', 'she ', 'has cancer', ', call in May'),
    {
      name: 'offences in a note rest on GDPR 10',
      file: note('sorti de prison en mai'),
      findings: [{ messageId: 'sensitiveText', line: 2, law: articles('10') }],
    },
    {
      name: 'a social security number in a note',
      file: note('NIR 269054958815780 communiqué'),
      findings: [
        {
          messageId: 'identifier',
          severity: 2,
          line: 2,
          column: NOTE_AT + 4,
          endColumn: NOTE_AT + 19,
          data: { words: '•••••••••••••80', category: 'national_id' },
          law: articles('5(1)(c)', '87'),
        },
      ],
    },
    {
      name: 'an account number in a note rests on no article of its own',
      file: note('virement sur FR7630006000011234567890189'),
      findings: [
        {
          messageId: 'identifier',
          line: 2,
          column: NOTE_AT + 13,
          data: { words: '•••••••••••••••••••••••••89', category: 'bank' },
          law: articles('5(1)(c)'),
        },
      ],
    },
    {
      name: 'a card number in a column of another meaning',
      file: 'E-mail;Nom\nc.morel@morel.example;4111 1111 1111 1111\n',
      findings: [{ messageId: 'identifier', line: 2, column: 23, endColumn: 42, header: 'Nom' }],
    },
    {
      name: 'a quoted note on two lines: the place is that of the words',
      file: 'E-mail;Commentaire\nc.morel@morel.example;"à rappeler\nen arrêt maladie"\n',
      findings: [{ messageId: 'sensitiveText', line: 3, column: 1, endLine: 3, endColumn: 17 }],
    },
    {
      name: 'JSON, with the pointer of the value',
      filename: 'contacts.json',
      file: '[{"email": "c.morel@morel.example", "notes": "en arrêt maladie"}]',
      findings: [{ messageId: 'sensitiveText', line: 1, column: 47, pointer: '/0/notes', row: 1 }],
    },
  ],
});

describe('minimization options', () => {
  test('a field that does not exist is refused', async () => {
    const { z } = await import('zod');
    const schema = minimization.schema?.(z);
    expect(schema?.safeParse({ necessary: ['birthDate'] }).success).toBe(true);
    expect(schema?.safeParse({ necessary: ['birthdate'] }).success).toBe(false);
    expect(schema?.safeParse({ neccessary: [] }).success).toBe(false);
  });
});
