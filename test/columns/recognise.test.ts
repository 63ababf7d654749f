import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Field } from '../../src/columns/fields.ts';
import { recogniseColumns } from '../../src/columns/recognise.ts';

type Column = readonly [header: string, field: Field | null, values: readonly string[]];

const YES = ['oui', 'non', 'oui'];
const MAILS = ['a@example.com', 'b@example.com', 'c@example.org'];
const DATES = ['01/02/2024', '03/04/2024', '05/06/2024'];

const FILES: readonly (readonly [behaviour: string, columns: readonly Column[]])[] = [
  ['finds e-mail addresses under an empty header', [['', 'email', MAILS]]],
  ['finds e-mail addresses under a header that says nothing', [['Colonne 3', 'email', MAILS]]],
  ['leaves dates under an empty header alone', [['', null, DATES]]],
  ['leaves yes and no under an empty header alone', [['', null, YES]]],
  [
    'keeps a source that is full of links',
    [['Source', 'source', ['https://a.example', 'https://b.example']]],
  ],
  [
    'keeps mobile numbers under a header that says telephone',
    [['Téléphone', 'phone', ['06 39 98 00 01', '06 39 98 00 02']]],
  ],
  [
    'reads postal addresses under a header that says mail',
    [['Mail', 'addressLine', ['1 rue Basse', '2 rue Haute', '3 place Verte']]],
  ],
  ['reads e-mail addresses under a header that says address', [['Adresse', 'email', MAILS]]],
  [
    'reads firms under a header that says name',
    [['Name', 'company', ['Alpha GmbH', 'Beta Ltd', 'Gamma SARL']]],
  ],
  ['reads e-mail addresses under a header that says contact', [['Contact', 'email', MAILS]]],
  ['reads numbers under Id as the record’s', [['Id', 'recordId', ['1', '2', '3']]]],
  [
    'takes yes and no under a channel for consent',
    [
      ['E-mail', 'consentEmail', YES],
      ['Courriel', 'email', MAILS],
    ],
  ],
  [
    'takes a bare name beside a given name for the family name',
    [
      ['Name', 'lastName', []],
      ['Vorname', 'firstName', []],
    ],
  ],
  [
    'takes a bare name beside a family name for the given name',
    [
      ['Nome', 'firstName', []],
      ['Cognome', 'lastName', []],
    ],
  ],
  [
    'takes a title beside a job title for a form of address',
    [
      ['Title', 'civility', []],
      ['Job Title', 'jobTitle', []],
    ],
  ],
  ['takes a title of doctors for a form of address', [['Titel', 'civility', ['Dr.', 'Prof. Dr.', 'Dr.']]]],
  ['takes a title of jobs for a job', [['Titel', 'jobTitle', ['Leiter Einkauf', 'Leiterin Vertrieb']]]],
  [
    'takes a date right after a consent for its date',
    [
      ['Opt-in', 'consentGeneric', YES],
      ['Date', 'consentDate', DATES],
    ],
  ],
  [
    'leaves a date alone elsewhere',
    [
      ['Email', 'email', MAILS],
      ['Date', null, DATES],
    ],
  ],
  [
    'takes a state of yes and no beside a consent’s date for the consent',
    [
      ['Statut', 'consentGeneric', YES],
      ['Date de consentement', 'consentDate', DATES],
    ],
  ],
  [
    'leaves a state of yes and no beside a consent alone',
    [
      ['Consentement', 'consentGeneric', YES],
      ['Statut', null, YES],
    ],
  ],
  [
    'takes a state of subscriptions for consent',
    [['Status', 'consentEmail', ['subscribed', 'unsubscribed', 'cleaned']]],
  ],
  [
    'takes a state of stages for the customer’s',
    [['Status', 'customerStatus', ['Lead', 'Customer', 'Prospect']]],
  ],
  ['leaves the results of an address check alone', [['Statut', null, ['valid', 'invalid', 'risky']]]],
  [
    'tells departments of a firm from territories',
    [['Département', 'department', ['Marketing', 'Achats', 'Finance']]],
  ],
  ['tells territories from departments of a firm', [['Département', 'region', ['75', '2A', '69']]]],
  [
    'takes a header half understood for what its values are',
    [['contact_email_zzz', 'email', ['a@firm.example', 'b@firm.example']]],
  ],
  [
    'leaves a header half understood alone where its values are something else',
    [['contact_email_zzz', null, ['12', '14']]],
  ],
  [
    'completes words cut short by a full stop',
    [
      ['Bemerkun.', 'notes', ['ruft zurück', 'Angebot']],
      ['Branchenbezeichn.', 'industry', ['Bau', 'Metall']],
    ],
  ],
  ['reads a header of unknown words as a note', [['Hémophile', 'health', YES]]],
  [
    'finds identity numbers of people under a firm’s number',
    [['NIF', 'nationalId', ['12345678Z', '23456789D']]],
  ],
  [
    'takes the label of a code for the activity',
    [['Libellé du code NAF', 'industry', ['Menuiserie', 'Conseil']]],
  ],
  [
    'takes the word for a state in an address for the part of a country',
    [
      ['Ville', 'city', ['Paris']],
      ['État', 'region', ['Île-de-France']],
      ['Pays', 'country', ['France']],
    ],
  ],
  [
    'takes the name of a person beside a given name for the family name',
    [
      ['Prénom du dirigeant', 'firstName', ['Léon', 'Anna']],
      ['Nom du dirigeant', 'lastName', ['CHENE', 'ORME']],
    ],
  ],
  ['tells activity codes from activities', [['Activité', 'industryCode', ['62.01Z', '70.22Z', '4321A']]]],
  [
    'takes proof of consent from addresses of computers',
    [['Opt-in', 'consentProof', ['192.0.2.1', '192.0.2.2']]],
  ],
  [
    'takes the founding of firms for no record’s creation',
    [['Date de création', null, ['01/02/1987', '03/04/1995', '05/06/2012']]],
  ],
  [
    'understands duplicate headers',
    [
      ['Email', 'email', MAILS],
      ['Email', 'email', MAILS],
    ],
  ],
  [
    'understands a file without records',
    [
      ['Prénom', 'firstName', []],
      ['Téléphone', 'phone', []],
    ],
  ],
];

describe('recogniseColumns', () => {
  it.each(FILES)('%s', (_behaviour, columns) => {
    const length = Math.max(...columns.map(([, , values]) => values.length));
    const rows = Array.from({ length }, (_, row) => columns.map(([, , values]) => values[row] ?? ''));
    const found = recogniseColumns(
      columns.map(([header]) => header),
      rows,
    );
    expect(found.map(({ field }) => field)).toEqual(columns.map(([, field]) => field));
  });

  it('takes the first record of a file without header for data, and does not show it', () => {
    const first = ['Camille Exemple', 'camille@example.com', '06 39 98 00 01'];
    const found = recogniseColumns(first, [['Lou Modèle', 'lou@example.com', '06 39 98 00 02']]);
    expect(found.map(({ field }) => field)).toEqual(['fullName', 'email', 'mobile']);
    for (const { why } of found) for (const value of first) expect(why).not.toContain(value);
  });

  it('knows an export by its header row', () => {
    const headers = [
      'Email Address',
      'OPTIN_TIME',
      'OPTIN_IP',
      'CONFIRM_TIME',
      'CONFIRM_IP',
      'CC',
      'LEID',
      'EUID',
      'LAST_CHANGED',
    ];
    const found = recogniseColumns(headers, []);
    expect(found[5]).toMatchObject({ field: 'country', why: 'header "CC" (Mailchimp)' });
    expect(recogniseColumns(['Email', 'CC'], [])[1]?.field).toBeNull();
  });

  it('is surer where header and values agree', () => {
    const [alone] = recogniseColumns(['Email'], []);
    const [agreed] = recogniseColumns(
      ['Email'],
      MAILS.map((mail) => [mail]),
    );
    expect(agreed?.confidence).toBeGreaterThan(alone?.confidence ?? 1);
    expect(agreed?.why).toBe('header "Email" (en); 100 % of 3 values are e-mail addresses');
  });

  it('answers once per header, whatever the headers and rows', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom('', 'Email', 'constructor', '__proto__', 'T\uFFFDl'),
    );
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 8 }),
        fc.array(fc.array(text, { maxLength: 8 }), { maxLength: 4 }),
        (headers, rows) => {
          const found = recogniseColumns(headers, rows);
          expect(found).toHaveLength(headers.length);
          for (const { confidence, field } of found) {
            expect(confidence).toBeGreaterThanOrEqual(0);
            expect(confidence).toBeLessThanOrEqual(1);
            if (field !== null) expect(confidence).toBeGreaterThan(0);
          }
        },
      ),
    );
  });
});
