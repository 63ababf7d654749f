import { describe, test } from 'vitest';
import origin from '../../rules/origin.ts';
import { ruleTester } from '../../src/testing/rule-tester.ts';

const UNKNOWN = ['GDPR 5(1)(a)', 'GDPR 14(2)(f)'];
const law = UNKNOWN.map((article) => ({
  article,
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  basis: 'statute' as const,
}));

/** A file of one record with the source in the second column. */
const from = (source: string) =>
  `E-mail;Origine;Date collecte\nc.morel@atelier-morel.example;${source};2026-03-02\n`;

const REGISTRY = {
  'Salon RH 2026': { kind: 'event' },
  'Liste Datazur': { kind: 'bought-list' },
  'Liste Datazur 2025': { kind: 'bought-list', permitted: true },
  'Liste Datazur 2026': { kind: 'bought-list', permitted: true, evidence: 'contrats/datazur.pdf' },
  'Annuaire des halles': { kind: 'directory', evidence: 'https://halles.example/cgu' },
  'Annuaire des quais': { kind: 'directory' },
  'Ancien fichier': { kind: 'other', permitted: false, evidence: 'note du 3 mars 2026' },
} as const;

ruleTester({ describe, test }).run(origin, {
  valid: [
    { name: 'an event', file: from('Salon RH 2026') },
    { name: 'a web form', file: from('Formulaire de contact') },
    { name: 'a referral', file: from('Parrainage') },
    { name: 'own customers', file: from('Client') },
    {
      name: 'English, with a creation date in place of the collection date',
      file: 'Email,Lead Source,Created Date\na.fenwick@fenwick.example,Trade show,2026-03-02\n',
    },
    {
      name: 'JSON',
      filename: 'contacts.json',
      file: '[{"email":"a.fenwick@fenwick.example","source":"Trade show","collected_at":"2026-03-02"}]',
    },
    {
      name: 'the second source column, where the first is empty',
      file: 'Email,Lead Source,Original Source,Created Date\na.fenwick@fenwick.example,,Trade show,2026-03-02\n',
    },
    {
      name: 'one source declared for the whole file',
      file: 'E-mail;Date collecte\nc.morel@atelier-morel.example;2026-03-02\n',
      options: { source: 'Salon RH 2026' },
    },
    {
      name: 'a declared source goes before an empty column',
      file: from(''),
      options: { source: 'Salon RH 2026' },
      settings: { sources: REGISTRY },
    },
    {
      name: 'an entry of the registry, whatever its case, accents and spaces',
      file: from(' SALON  rh 2026 '),
      settings: { sources: REGISTRY },
    },
    {
      name: 'a bought list with a recorded permission and its evidence',
      file: from('Liste Datazur 2026'),
      settings: { sources: REGISTRY },
    },
    {
      name: 'a directory with evidence',
      file: from('Annuaire des halles'),
      settings: { sources: REGISTRY },
    },
    {
      name: 'a collection date in one of two date columns',
      file: 'E-mail;Origine;Date collecte;Date de création\nc.morel@atelier-morel.example;Client;;2026-03-02\n',
    },
  ],
  invalid: [
    {
      name: 'no source column: nobody may be contacted',
      file: 'E-mail;Date collecte\nc.morel@atelier-morel.example;2026-03-02\n',
      findings: [
        {
          messageId: 'noSourceColumn',
          severity: 2,
          line: 0,
          column: 0,
          row: 0,
          header: null,
          field: null,
          law,
        },
      ],
    },
    {
      name: 'an empty source, blanks and markers of nothing among them',
      file: `E-mail;Origine;Date collecte\n${['', '  ', 'N/A', '-', '#N/A', 'inconnu'].map((cell) => `c.morel@atelier-morel.example;${cell};2026-03-02`).join('\n')}\n`,
      findings: [2, 3, 4, 5, 6, 7].map((line) => ({
        messageId: 'emptySource',
        severity: 2 as const,
        line,
        column: 31,
        row: line - 1,
        header: 'Origine',
        field: 'source' as const,
        data: { column: 'Origine' },
        law,
      })),
    },
    {
      name: 'a name that says nothing of the origin',
      file: from('fichier'),
      findings: [
        {
          messageId: 'namesNoOrigin',
          severity: 2,
          line: 2,
          column: 31,
          endColumn: 38,
          row: 1,
          data: { source: 'f••••••', kind: 'other' },
        },
      ],
    },
    {
      name: 'an unrecognised source without a registry is only told',
      file: from('Opération Tulipe'),
      findings: [
        {
          messageId: 'unrecognisedSource',
          severity: 1,
          line: 2,
          column: 31,
          data: { source: 'O•••••••• T•••••', kind: 'other' },
        },
      ],
    },
    {
      name: 'the same with a registry is an error',
      file: from('Opération Tulipe'),
      settings: { sources: REGISTRY },
      findings: [{ messageId: 'unknownSource', severity: 2, line: 2, column: 31 }],
    },
    {
      name: 'a known kind that the registry does not have',
      file: from('Formulaire de contact'),
      settings: { sources: REGISTRY },
      findings: [{ messageId: 'notInRegistry', severity: 1, line: 2, column: 31 }],
    },
    {
      name: 'a source that the registry forbids',
      file: from('Ancien fichier'),
      settings: { sources: REGISTRY },
      findings: [
        {
          messageId: 'forbiddenSource',
          severity: 2,
          line: 2,
          column: 31,
          endColumn: 45,
          data: { source: 'Ancien fichier', kind: 'other' },
        },
      ],
    },
    {
      name: 'a bought list that the registry neither permits nor forbids',
      file: from('Liste Datazur'),
      settings: { sources: REGISTRY },
      findings: [
        { messageId: 'needsPermission', severity: 2, data: { source: 'Liste Datazur', kind: 'bought-list' } },
      ],
    },
    {
      name: 'a permission without evidence',
      file: from('Liste Datazur 2025'),
      settings: { sources: REGISTRY },
      findings: [{ messageId: 'needsEvidence', severity: 1, line: 2, column: 31 }],
    },
    {
      name: 'a directory without evidence',
      file: from('Annuaire des quais'),
      settings: { sources: REGISTRY },
      findings: [
        {
          messageId: 'needsEvidence',
          severity: 1,
          data: { source: 'Annuaire des quais', kind: 'directory' },
        },
      ],
    },
    ...['scraping LinkedIn', 'LinkedIn', 'achat de fichier', 'Kaspr'].map((source) => ({
      name: `${source} needs a permission`,
      file: from(source),
      findings: [{ messageId: 'needsPermission', severity: 2 as const, line: 2, column: 31 }],
    })),
    ...['Pages Jaunes', 'Partenaire', 'Base Sirene'].map((source) => ({
      name: `${source} needs evidence`,
      file: from(source),
      findings: [{ messageId: 'needsEvidence', severity: 1 as const, line: 2, column: 31 }],
    })),
    {
      name: 'a vendor is named in clear, the cell is not',
      file: from('export Apollo.io de mars'),
      findings: [{ messageId: 'needsPermission', data: { source: 'Apollo', kind: 'enrichment' } }],
    },
    {
      name: 'a declared source is judged once, and named in clear',
      file: 'E-mail;Date collecte\nc.morel@atelier-morel.example;2026-03-02\np.roux@roux.example;2026-03-02\n',
      options: { source: 'Opération Tulipe' },
      settings: { sources: REGISTRY },
      findings: [
        {
          messageId: 'unknownSource',
          severity: 2,
          line: 0,
          row: 0,
          data: { source: 'Opération Tulipe', kind: 'other' },
        },
      ],
    },
    {
      name: 'JSON, with the pointer of the value',
      filename: 'contacts.json',
      file: '[\n {"email": "a.fenwick@fenwick.example", "source": "scraped from LinkedIn", "collected_at": "2026-03-02"}\n]',
      findings: [{ messageId: 'needsPermission', line: 2, pointer: '/0/source', row: 1 }],
    },
  ],
});
