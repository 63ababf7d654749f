import { describe, expect, test } from 'vitest';
import { contractEnd } from '../../rules/contract-end.ts';
import processorContract from '../../rules/processor-contract.ts';
import type { ProcessorContract, ProcessorEntry } from '../../src/linter/settings.ts';
import { ruleTester } from '../../src/testing/rule-tester.ts';
import { lint, tableOf } from '../linter/tables.ts';

const CONTRACT: ProcessorContract = {
  signed: '2026-01-12',
  object: 'Hosting of the prospect base',
  duration: 'until terminated',
  nature: 'storage',
  purpose: 'prospecting',
  dataTypes: ['name', 'work e-mail'],
  categories: ['prospects'],
  obligations: 'section 4',
  clauses: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'],
};
const FILE = 'E-mail;Origine\nc.morel@atelier-morel.example;Salon RH 2026\n';

const keeping = (name: string, entry: ProcessorEntry) => ({
  file: FILE,
  settings: { processors: { [name]: { country: 'FR', ...entry } } },
});
const without = (...keys: readonly (keyof ProcessorContract)[]) =>
  Object.fromEntries(Object.entries(CONTRACT).filter(([key]) => !keys.some((name) => name === key)));
const from = (...sources: readonly string[]) =>
  `E-mail;Origine\n${sources.map((source) => `c.morel@atelier-morel.example;${source}\n`).join('')}`;
const REGISTER = { 'CRM Exemple': { role: 'crm', country: 'FR', contract: CONTRACT } } as const;

ruleTester({ describe, test }).run(processorContract, {
  valid: [
    { name: 'a file that shows no vendor', file: FILE },
    { name: 'a complete contract', ...keeping('CRM Exemple', { role: 'crm', contract: CONTRACT }) },
    {
      name: 'clauses with their places',
      ...keeping('CRM Exemple', {
        contract: {
          ...CONTRACT,
          clauses: { a: '4.1', b: '4.2', c: '5', d: '6', e: '7', f: '8', g: true, h: '10' },
        },
      }),
    },
    {
      name: 'a contract that renews itself',
      ...keeping('CRM Exemple', {
        contract: { ...CONTRACT, signed: '2020-01-01', duration: '1 an renouvelable' },
      }),
    },
    {
      name: 'a contract on its last day',
      ...keeping('CRM Exemple', { contract: { ...CONTRACT, end: '2026-11-23' } }),
    },
    {
      name: 'a controller of its own needs no contract',
      ...keeping('Apollo', { status: 'controller' }),
    },
    {
      name: 'a vendor of the register, by its own name',
      file: 'E-mail;HubSpot Owner\nc.morel@atelier-morel.example;12\n',
      settings: { processors: { HubSpot: { country: 'IE', contract: CONTRACT } } },
    },
    {
      name: 'a vendor of the register, by another of its names',
      file: from('Sendinblue'),
      settings: { processors: { 'Brevo (ex Sendinblue)': { country: 'FR', contract: CONTRACT } } },
    },
    { name: 'places are no processors', file: from('LinkedIn', 'Instagram') },
    { name: 'nor is a directory that people were looked up in', file: from('Pages Jaunes', 'Base Sirene') },
    { name: 'nor a library that one runs oneself', file: from('scraping avec Scrapy') },
    {
      name: 'headers that hold a word which is also a product',
      file: 'E-mail;Close Date;Niveau de zoom;Company web page;LinkedIn URL\nc.morel@atelier-morel.example;;;;\n',
    },
    ...(['GB', 'CH', 'JP', 'BR'] as const).map((country) => ({
      name: `a country with an adequacy decision: ${country}`,
      ...keeping('CRM Exemple', { country, contract: CONTRACT }),
    })),
    {
      name: 'clauses of 2021',
      ...keeping('Appels Exemple', {
        country: 'MA',
        contract: CONTRACT,
        transfer: { basis: 'scc', date: '2024-03-01' },
      }),
    },
    {
      name: 'binding corporate rules',
      ...keeping('Appels Exemple', { country: ['FR', 'IN'], contract: CONTRACT, transfer: { basis: 'bcr' } }),
    },
    {
      name: 'a certified recipient in the US',
      ...keeping('Apollo', {
        country: 'US',
        contract: CONTRACT,
        transfer: { basis: 'dpf', date: '2026-02-01' },
      }),
    },
    {
      name: 'sub-processors in the EEA, or of a country that is not recorded',
      ...keeping('CRM Exemple', {
        contract: CONTRACT,
        subProcessors: ['Hébergement Exemple', { name: 'Support Exemple', country: 'PT' }],
      }),
    },
  ],
  invalid: [
    {
      name: 'a column named after a CRM, without a register',
      file: 'E-mail;HubSpot Owner;HubSpot Score\nc.morel@atelier-morel.example;12;3\n',
      findings: [
        {
          messageId: 'vendorInColumn',
          severity: 1,
          line: 1,
          column: 8,
          header: 'HubSpot Owner',
          data: { vendor: 'HubSpot', column: 'HubSpot Owner', kept: false },
        },
      ],
    },
    {
      name: 'the same with a register that does not have it',
      file: 'E-mail,hs_object_id,Apollo Contact Id\na.fenwick@fenwick.example,12,3\n',
      settings: { processors: REGISTER },
      findings: [
        {
          messageId: 'vendorInColumn',
          severity: 2,
          column: 8,
          data: { vendor: 'HubSpot', column: 'hs_object_id', kept: true },
        },
        { messageId: 'vendorInColumn', severity: 2, column: 21 },
      ],
    },
    {
      name: 'a header row that is a product’s export',
      file: 'Email Address,First Name,Last Name,MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,LATITUDE,LONGITUDE,GMTOFF,DSTOFF,TIMEZONE,CC,REGION,LAST_CHANGED,LEID,EUID,NOTES,TAGS\na.fenwick@fenwick.example,A,F,2,,,,,,,,,,,,,,,,\n',
      findings: [
        { messageId: 'vendorExport', severity: 1, line: 0, data: { vendor: 'Mailchimp', kept: false } },
      ],
    },
    {
      name: 'sources that name vendors: once each, with the first record and how many',
      file: from('export Lusha', 'Salon RH', 'Lusha', 'Dropcontact + Kaspr', 'Pages Jaunes'),
      settings: { processors: REGISTER },
      findings: [
        {
          messageId: 'vendorInSource',
          severity: 2,
          line: 1,
          column: 8,
          count: 1,
          data: { vendor: 'Lusha', column: 'Origine', records: 2, row: 1, kept: true },
        },
        {
          messageId: 'vendorInSource',
          data: { vendor: 'Dropcontact', column: 'Origine', records: 1, row: 4, kept: true },
        },
        {
          messageId: 'vendorInSource',
          data: { vendor: 'Kaspr', column: 'Origine', records: 1, row: 4, kept: true },
        },
      ],
    },
    {
      name: 'a vendor that a column shows is not told again for the sources',
      file: 'E-mail;Lusha - Phone;Origine\nc.morel@atelier-morel.example;0199000000;Lusha\n',
      findings: [{ messageId: 'vendorInColumn' }],
    },
    {
      name: 'a directory that sold a list',
      file: from('achat de fichier Kompass'),
      findings: [{ messageId: 'vendorInSource', severity: 1 }],
    },
    {
      name: 'JSON',
      filename: 'contacts.json',
      file: '[\n {"email": "a.fenwick@fenwick.example", "source": "ZoomInfo"}\n]',
      findings: [{ messageId: 'vendorInSource', header: 'source' }],
    },
    {
      name: 'no contract',
      ...keeping('Appels Exemple', { role: 'call-centre' }),
      findings: [
        {
          messageId: 'noContract',
          severity: 2,
          line: 0,
          row: 0,
          data: { processor: 'Appels Exemple', role: 'call-centre' },
        },
      ],
    },
    {
      name: 'a joint controller without arrangement',
      ...keeping('Réseau Exemple', { status: 'joint-controller' }),
      findings: [{ messageId: 'noArrangement', severity: 2 }],
    },
    {
      name: 'an empty contract lacks everything',
      ...keeping('CRM Exemple', { contract: {} }),
      findings: [
        {
          messageId: 'incomplete',
          severity: 2,
          data: {
            processor: 'CRM Exemple',
            role: '',
            missing: [
              'signed',
              'object',
              'duration',
              'nature',
              'purpose',
              'dataTypes',
              'categories',
              'obligations',
              'a',
              'b',
              'c',
              'd',
              'e',
              'f',
              'g',
              'h',
            ],
          },
        },
      ],
    },
    {
      name: 'some items are missing',
      ...keeping('CRM Exemple', {
        role: 'crm',
        contract: {
          ...without('nature', 'dataTypes'),
          clauses: { a: true, b: true, c: true, d: true, e: true, f: true, g: false },
        },
      }),
      findings: [
        {
          messageId: 'incomplete',
          message:
            'the contract with "CRM Exemple" (CRM) lacks, as recorded: the nature, the types of data, (g) deletion or return and (h) audits (GDPR 28(3)). Complete the contract, or the record of it.',
        },
      ],
    },
    {
      name: 'an end in place of a duration is no gap, but it has passed',
      ...keeping('CRM Exemple', { contract: { ...without('duration'), end: '2026-11-22' } }),
      findings: [
        {
          messageId: 'expired',
          severity: 2,
          data: { processor: 'CRM Exemple', role: '', end: '2026-11-22' },
        },
      ],
    },
    {
      name: 'a duration that has run out',
      ...keeping('CRM Exemple', { contract: { ...CONTRACT, signed: '2025-10-31', duration: '12 mois' } }),
      findings: [{ messageId: 'expired', data: { processor: 'CRM Exemple', role: '', end: '2026-10-31' } }],
    },
    {
      name: 'a signature in the future',
      ...keeping('CRM Exemple', { contract: { ...CONTRACT, signed: '2027-01-01' } }),
      findings: [{ messageId: 'notSigned', severity: 2 }],
    },
    {
      name: 'no country, with the seat of a vendor that is known',
      file: FILE,
      settings: { processors: { HubSpot: { contract: CONTRACT } } },
      findings: [{ messageId: 'noCountry', severity: 1, data: { processor: 'HubSpot', seat: 'US' } }],
    },
    {
      name: 'a transfer without a basis',
      ...keeping('Appels Exemple', { country: ['FR', 'MA'], contract: CONTRACT }),
      findings: [
        {
          messageId: 'noTransferBasis',
          severity: 2,
          data: { processor: 'Appels Exemple', through: '', country: 'MA', asOf: '2026-11-23' },
          law: [
            { article: 'GDPR 44', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj', basis: 'statute' },
          ],
        },
      ],
    },
    {
      name: 'a transfer by a sub-processor',
      ...keeping('CRM Exemple', {
        contract: CONTRACT,
        subProcessors: [{ name: 'Support Exemple', country: 'IN' }],
      }),
      findings: [
        {
          messageId: 'noTransferBasis',
          data: { processor: 'CRM Exemple', through: 'Support Exemple', country: 'IN', asOf: '2026-11-23' },
        },
      ],
    },
    {
      name: 'adequacy where no decision is',
      ...keeping('Appels Exemple', { country: 'TN', contract: CONTRACT, transfer: { basis: 'adequacy' } }),
      findings: [{ messageId: 'noAdequacy', severity: 2 }],
    },
    {
      name: 'adequacy for the US, which holds for certified recipients only',
      ...keeping('Apollo', { country: 'US', contract: CONTRACT, transfer: { basis: 'adequacy' } }),
      findings: [{ messageId: 'noAdequacy', severity: 2 }],
    },
    {
      name: 'the United Kingdom after its decision has ended',
      file: FILE,
      settings: { asOf: '2032-01-01', processors: { 'CRM Exemple': { country: 'GB', contract: CONTRACT } } },
      findings: [{ messageId: 'noTransferBasis' }],
    },
    {
      name: 'the Data Privacy Framework outside the US',
      ...keeping('Appels Exemple', {
        country: 'IN',
        contract: CONTRACT,
        transfer: { basis: 'dpf', date: '2026-02-01' },
      }),
      findings: [{ messageId: 'wrongFramework', severity: 2 }],
    },
    {
      name: 'clauses that are older than those of 2021',
      ...keeping('Appels Exemple', {
        country: 'IN',
        contract: CONTRACT,
        transfer: { basis: 'scc', date: '2020-05-01' },
      }),
      findings: [{ messageId: 'oldClauses', severity: 2 }],
    },
    ...[{}, { date: '2025-11-22' }].map((date) => ({
      name: `a certification looked up ${JSON.stringify(date)}`,
      ...keeping('Apollo', {
        country: 'US',
        contract: CONTRACT,
        transfer: { basis: 'dpf' as const, ...date },
      }),
      findings: [{ messageId: 'certificationUnchecked', severity: 1 as const }],
    })),
  ],
});

test.each([
  ['2024-02-29', 'P1Y', '2025-02-28'],
  ['2024-01-31', '1 month', '2024-02-29'],
  ['2024-01-31', 'P1Y6M', '2025-07-31'],
  ['2024-12-15', '36 Monate', '2027-12-15'],
  ['2024-12-15', '2 années', '2026-12-15'],
  ['2024-12-15', '1 year, renewed by itself', null],
  ['2024-12-15', 'P', null],
  ['2024-12-15', 'the main contract', null],
])('signed on %s for %s: until %s', (signed, duration, end) => {
  expect(contractEnd({ signed, duration })).toBe(end);
});

test('what concerns the register is told with the first file of a run only', async () => {
  const told = new Set<string>();
  const settings = { processors: { 'CRM Exemple': { country: 'FR' } } };
  const first = await lint(await tableOf(FILE), [processorContract], { settings, told });
  const second = await lint(await tableOf(FILE), [processorContract], { settings, told });
  expect([first.errorCount, second.errorCount]).toEqual([1, 0]);
});
