import { describe, test } from 'vitest';
import consentChannel from '../../rules/consent-channel.ts';
import { ruleTester } from '../../src/testing/rule-tester.ts';

const file = (header: string, cell: string, other: string) =>
  `E-mail;Civilité;${header}\nmarie.dupont@acme.example;Mme;${cell}\npaul.roux@acme.example;M.;${other}\n`;
const settings = { campaign: { channels: ['email'], audience: 'professional' } } as const;

/** A file's own opt-out columns, by their names in exports and in hand-made files. */
const COLUMNS = [
  ['Opted out', 'true', 'false'],
  ['HasOptedOutOfEmail', '1', '0'],
  ['Désabonné', 'oui', 'non'],
  ['Désabonné', 'x', ''],
  ['Unsubscribed At', '2026-03-12T08:15:00Z', ''],
  ['Email Opt Out', 'Yes', 'No'],
  ['UNSUB_TIME', '2026-03-12 08:15:00', ''],
  ['Global unsubscribe', 'TRUE', ''],
  ['Date de désinscription', '12/03/2026', ''],
  ['Email status', 'unsubscribed', 'subscribed'],
  ['Marketing status', 'Unsubscribed', 'Subscribed'],
  ['Abonnement', 'désinscrit', 'abonné'],
] as const;

ruleTester({ describe, test }).run(consentChannel, {
  valid: [
    { name: 'an order that was confirmed', file: file('xyz', 'confirmed', 'cancelled'), settings },
    {
      name: 'a column of calls, in a campaign by e-mail',
      file: file('DoNotCall', 'true', 'false'),
      settings,
    },
    { name: 'nobody unsubscribed', file: file('Email status', 'subscribed', 'subscribed'), settings },
  ],
  invalid: [
    ...COLUMNS.map(([header, cell, other]) => ({
      name: `${header} = ${cell}`,
      file: file(header, cell, other),
      settings,
      findings: [{ messageId: 'optedOut', severity: 2 as const, line: 2, header }],
    })),
    {
      name: 'Statut = désinscrit',
      file: file('Statut', 'désinscrit', 'abonné'),
      settings,
      findings: [
        { messageId: 'noProofColumn', severity: 1 },
        { messageId: 'refused', severity: 2, line: 2, header: 'Statut' },
      ],
    },
  ],
});
