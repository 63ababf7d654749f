import { describe, test } from 'vitest';
import informationNotice from '../../rules/information-notice.ts';
import type { Notice } from '../../src/linter/settings.ts';
import { ruleTester } from '../../src/testing/rule-tester.ts';

const COMPLETE: Notice = {
  first: {
    controller: 'Acme, 1 rue du Port',
    purposes: true,
    objection: true,
    secondLevel: 'https://acme.example/notice',
  },
  second: {
    controllerContact: true,
    dpo: 'dpo@acme.example',
    purposes: true,
    legalBasis: true,
    categories: true,
    recipients: true,
    transfers: 'none',
    retention: true,
    rights: true,
    complaint: true,
    automatedDecisions: 'none',
    source: true,
  },
};
const settings = { campaign: { notice: COMPLETE } };

/** The day of the run is 2026-11-23. */
const told = (source: string, collected: string, notice: string, contact = '') =>
  `E-mail;Origine;Date collecte;Date information;Dernier contact\nc.morel@atelier-morel.example;${source};${collected};${notice};${contact}\n`;

ruleTester({ describe, test }).run(informationNotice, {
  valid: [
    { name: 'data that the person gave', file: told('Formulaire site web', '2026-01-05', ''), settings },
    { name: 'an event', file: told('Salon RH 2026', '2026-01-05', ''), settings },
    { name: 'informed within the month', file: told('Pages jaunes', '2026-01-31', '2026-02-28'), settings },
    {
      name: 'informed before the first contact',
      file: told('Pages jaunes', '2026-01-31', '2026-02-10', '2026-03-01'),
      settings,
    },
    {
      name: 'a source that nobody knows is not judged here',
      file: told('Opération Tulipe', '2026-01-05', ''),
      settings,
    },
    { name: 'no source column', file: 'E-mail\nc.morel@atelier-morel.example\n', settings },
    {
      name: 'a source that the registry calls one’s own',
      file: told('LinkedIn', '2026-01-05', ''),
      settings: { ...settings, sources: { linkedin: { kind: 'web-form' } } },
    },
  ],
  invalid: [
    {
      name: 'the month is over',
      file: told('Scraping LinkedIn', '2026-10-22', ''),
      settings,
      findings: [
        {
          messageId: 'overdue',
          severity: 2,
          line: 2,
          field: 'noticeDate',
          data: { column: 'Date information', due: '2026-11-22' },
        },
      ],
    },
    {
      name: 'the month is not over',
      file: told('Fichier acheté', '2026-10-31', 'n/a'),
      settings,
      findings: [{ messageId: 'due', severity: 1, data: { column: 'Date information', due: '2026-11-30' } }],
    },
    {
      name: 'nobody knows when the month is over',
      file: told('Parrainage', '', ''),
      settings,
      findings: [{ messageId: 'due', severity: 1, data: { column: 'Date information', due: '' } }],
    },
    {
      name: 'informed too late',
      file: told('Kompass', '2026-01-31', '2026-03-01'),
      settings,
      findings: [{ messageId: 'late', severity: 1, line: 2 }],
    },
    {
      name: 'contacted first, informed afterwards',
      file: told('Kompass', '2026-01-31', '2026-02-20', '2026-02-10'),
      settings,
      findings: [{ messageId: 'afterContact', severity: 1, line: 2 }],
    },
    {
      name: 'no notice column: how many it concerns',
      file: 'E-mail;Origine\na@acme.example;LinkedIn\nb@acme.example;Salon RH\nc@acme.example;Kaspr\n',
      settings,
      findings: [
        { messageId: 'noNoticeColumn', severity: 2, line: 0, row: 0, count: 2, data: { records: 2 } },
      ],
    },
    {
      name: 'nothing is said of the notice',
      file: told('Salon RH 2026', '2026-01-05', ''),
      findings: [{ messageId: 'notConfigured', severity: 1, line: 0 }],
    },
    {
      name: 'what the two levels lack',
      file: told('Salon RH 2026', '2026-01-05', ''),
      settings: {
        campaign: {
          notice: {
            first: { controller: true, purposes: true, secondLevel: true },
            second: { ...COMPLETE.second, dpo: undefined, source: undefined },
          },
        },
      },
      findings: [
        {
          messageId: 'firstLevel',
          severity: 2,
          count: 1,
          data: { items: ['how to object, or to withdraw consent'] },
        },
        {
          messageId: 'secondLevel',
          count: 2,
          data: {
            items: [
              'contact details of the data protection officer (13(1)(b))',
              'the source of the data (14(2)(f))',
            ],
          },
        },
      ],
    },
  ],
});
