import { describe, expect, test } from 'vitest';
import dpia from '../../rules/dpia.ts';
import { mergedTally } from '../../rules/dpia-evidence.ts';
import { lintFiles } from '../../src/lint-files.ts';
import { ruleTester } from '../../src/testing/rule-tester.ts';
import { folder } from '../cli/run.ts';
import { lintText } from './lint-text.ts';

const records = (header: string, ...rows: readonly string[]) =>
  `E-mail;${header}\n${rows.map((row) => `c.morel@atelier-morel.example;${row}\n`).join('')}`;
const one = (header: string, row: string, evidence: readonly string[], criteria: readonly string[]) => ({
  name: `${header}: ${criteria.join(', ')}`,
  file: records(header, row),
  findings: [
    {
      messageId: criteria.length > 1 ? 'due' : 'advisable',
      severity: criteria.length > 1 ? (2 as const) : (1 as const),
      line: 0,
      row: 0,
      data: { criteria, evidence },
    },
  ],
});

ruleTester({ describe, test }).run(dpia, {
  valid: [
    { name: 'a plain list', file: records('Nom;Origine', 'Claire Morel;Salon RH 2026') },
    { name: 'one origin', file: records('Origine', 'LinkedIn', 'LinkedIn') },
    {
      name: 'own forms and events are no data sets combined',
      file: records('Origine', 'Salon', 'Site web', 'Client'),
    },
    { name: 'a header without records', file: 'E-mail;Lead Score\n' },
    { name: 'grown-ups', file: records('Date de naissance', '1980-03-04', '2008-11-23') },
    { name: 'few enough', file: records('Nom', 'A', 'B'), options: { largeScale: 3 } },
    {
      name: 'an assessment is declared',
      file: records('Lead Score;Email Opens;Santé', '12;3;asthme'),
      settings: { campaign: { dpia: { date: '2026-01-15', reference: 'AIPD-2026-01' } } },
    },
    {
      name: 'columns that only look like tracking',
      file: records('Visites commerciales;Statut;Date ouverture du compte', '3;actif;2020-01-01'),
    },
  ],
  invalid: [
    one('Lead Score', '80', ['scoring:column:Lead Score'], ['scoring']),
    one('Email Opens', '3', ['monitoring:column:Email Opens'], ['monitoring']),
    one('Pages vues', '3', ['monitoring:column:Pages vues'], ['monitoring']),
    one('Allergies', 'arachide', ['sensitive-data:column:Allergies'], ['sensitive-data']),
    one('Salaire', '30000', ['sensitive-data:column:Salaire'], ['sensitive-data']),
    one('Matricule salarié', '12', ['vulnerable-people:employees:Matricule salarié'], ['vulnerable-people']),
    one('Prénom enfant', 'A', ['vulnerable-people:minors:Prénom enfant'], ['vulnerable-people']),
    one(
      'ID patient',
      '12',
      ['sensitive-data:column:ID patient', 'vulnerable-people:patients:ID patient'],
      ['sensitive-data', 'vulnerable-people'],
    ),
    one('Lusha - Phone', '0199000000', ['matching:vendor:Lusha'], ['matching']),
    one('Origine', 'Dropcontact', ['matching:vendor:Dropcontact'], ['matching']),
    one(
      'Lead Score;Derniere ouverture',
      '80;2026-01-02',
      ['scoring:column:Lead Score', 'monitoring:column:Derniere ouverture'],
      ['scoring', 'monitoring'],
    ),
    one('Commentaire', 'en arrêt maladie depuis mars', ['sensitive-data:text:1'], ['sensitive-data']),
    {
      name: 'a birth date of a minor, by the day of the law',
      file: records('Date de naissance', '2008-11-24', '2008-11-23', '1970-01-01'),
      findings: [
        {
          messageId: 'advisable',
          data: { criteria: ['vulnerable-people'], evidence: ['vulnerable-people:minor-records:1'] },
        },
      ],
    },
    {
      name: 'data of several origins',
      file: records('Origine', 'LinkedIn', 'fichier acheté Cartegie', 'LinkedIn', 'Salon'),
      findings: [
        {
          messageId: 'advisable',
          message:
            'an impact assessment is advisable: one of the nine criteria is met, which can suffice (GDPR 35; WP248): data sets combined (data of several origins: LinkedIn and Cartegie). Make it, or record why not; then set campaign.dpia {date, reference}.',
        },
      ],
    },
    {
      name: 'large scale, by option',
      file: records('Nom', 'A', 'B', 'C'),
      options: { largeScale: 3 },
      findings: [
        { messageId: 'advisable', data: { criteria: ['large-scale'], evidence: ['large-scale:records:3'] } },
      ],
    },
    {
      name: 'large scale of sensitive data',
      file: records('Allergies', 'lait', 'noix', ''),
      options: { largeScaleSensitive: 2 },
      findings: [
        {
          messageId: 'due',
          severity: 2,
          data: {
            criteria: ['sensitive-data', 'large-scale'],
            evidence: ['sensitive-data:column:Allergies', 'large-scale:sensitive-records:2'],
          },
        },
      ],
    },
    {
      name: 'criteria that are declared, and an enrichment tool of the register',
      file: records('Nom', 'A'),
      settings: {
        campaign: { dpia: { criteria: ['innovation', 'automated-decision', 'blocking'] } },
        processors: { Kaspr: { role: 'enrichment' } },
      },
      findings: [
        {
          messageId: 'due',
          data: {
            criteria: ['automated-decision', 'matching', 'innovation', 'blocking'],
            evidence: [
              'automated-decision:declared:',
              'matching:vendor:Kaspr',
              'innovation:declared:',
              'blocking:declared:',
            ],
          },
        },
      ],
    },
    {
      name: 'an assessment without its reference, or of a day to come, is none',
      file: records('Lead Score', '80'),
      settings: { campaign: { dpia: { date: '2027-01-01', reference: 'AIPD-2027' } } },
      findings: [{ messageId: 'advisable' }],
    },
    {
      name: 'an assessment of long ago',
      file: records('Lead Score', '80'),
      settings: { campaign: { dpia: { date: '2023-11-22', reference: 'AIPD-2023' } } },
      findings: [{ messageId: 'reviewDue', severity: 1 }],
    },
    {
      name: 'an assessment that is declared, told on request',
      file: records('Lead Score', '80'),
      options: { tellDeclared: true },
      settings: { campaign: { dpia: { date: '2026-01-15', reference: 'AIPD-2026' } } },
      findings: [
        {
          messageId: 'declared',
          severity: 1,
          data: {
            criteria: ['scoring'],
            evidence: ['scoring:column:Lead Score'],
            date: '2026-01-15',
            reference: 'AIPD-2026',
          },
        },
      ],
    },
  ],
});

test('French says it with its own words', async () => {
  const [finding] = await lintText(dpia, {
    file: records('Lead Score;Email Opens', '1;2'),
    settings: { language: 'fr' },
  });
  expect(finding?.message).toBe(
    "une analyse d'impact est due : 2 des neuf critères sont remplis, et deux suffisent dans la plupart des cas (RGPD 35 ; WP248) : évaluation ou notation (« Lead Score »), surveillance systématique (« Email Opens »). Réalisez-la avant d'utiliser les données, et consignez-la : campaign.dpia {date, reference}.",
  );
});

test('is said once per run, over all files, with the first', async () => {
  const cwd = folder({
    'a.csv': records('Origine', 'LinkedIn'),
    'b.csv': records('Origine;Lead Score', 'Cartegie;8'),
    'c.csv': 'E-mail\n',
  });
  const { results } = await lintFiles({
    files: ['a.csv', 'b.csv', 'c.csv'],
    cwd,
    config: { rules: { dpia: ['error', { largeScale: 2 }] } },
    settings: {},
    language: 'en',
    showValues: false,
  });
  const found = results.map(({ messages }) => messages.filter(({ ruleId }) => ruleId === 'dpia'));
  expect(found.map(({ length }) => length)).toEqual([1, 0, 0]);
  expect(found[0]?.[0]?.data.criteria).toEqual(['scoring', 'large-scale', 'matching']);
});

test('a tally is plain data, and its sum leaves its parts as they are', () => {
  const tally = () => ({
    records: 2,
    sensitiveRecords: 1,
    sensitiveTexts: 1,
    minors: 0,
    origins: new Set(['LinkedIn']),
    evidence: new Set(['scoring:column:A']),
  });
  const [one, other] = [tally(), tally()];
  const sum = mergedTally(one, structuredClone({ ...other, origins: new Set(['Kaspr']) }));
  expect(sum).toEqual({
    records: 4,
    sensitiveRecords: 2,
    sensitiveTexts: 2,
    minors: 0,
    origins: new Set(['LinkedIn', 'Kaspr']),
    evidence: new Set(['scoring:column:A']),
  });
  expect(one).toEqual(tally());
});
