import { describe, test } from 'vitest';
import consentChannel from '../../rules/consent-channel.ts';
import type { Channel } from '../../src/law/types.ts';
import { ruleTester } from '../../src/testing/rule-tester.ts';

const file = (note: string, header = 'Commentaire', more = '') =>
  `E-mail;Téléphone;${header}${more === '' ? '' : `;${more.split('=')[0]}`}\nmarie.dupont@acme.example;01 99 00 12 34;${note}${more === '' ? '' : `;${more.split('=')[1]}`}\n`;
const NOTE_AT = 42;
const via = (...channels: readonly Channel[]) =>
  ({ campaign: { channels, audience: 'professional' } }) as const;
const found = (column = NOTE_AT) => ({ messageId: 'objectionInText', severity: 2, line: 2, column }) as const;

ruleTester({ describe, test }).run(consentChannel, {
  valid: [
    { name: 'a time to call', file: file('ne pas appeler avant 18h'), settings: via('email', 'phone') },
    { name: 'calls, in a campaign by e-mail', file: file('ne plus appeler'), settings: via('email') },
    { name: 'e-mails, in a campaign by phone', file: file('stop mails'), settings: via('phone') },
    {
      name: 'a single word in a column that is not understood',
      file: file('STOP', 'xyz'),
      settings: via('email', 'phone'),
    },
    {
      name: 'a column of the text that was consented to',
      file: file('ne plus rappeler', 'Mention'),
      settings: via('phone'),
      options: { columns: { Mention: 'consent-text' } },
    },
  ],
  invalid: [
    {
      name: 'calls, told by the channel, with the words masked',
      file: file('client depuis 2019 - ne plus rappeler'),
      settings: { ...via('email', 'phone'), jurisdiction: 'FR' },
      findings: [
        {
          ...found(NOTE_AT + 21),
          message:
            'an objection to prospecting by phone in free text: "•• p••• r•••••••" (GDPR 21(2)-(3)). Do not contact by phone; put the address on your objection list.',
        },
      ],
    },
    { name: 'all channels', file: file('opposition RGPD'), settings: via('email'), findings: [found()] },
    {
      name: 'two channels in two places',
      file: file('ne plus appeler. stop mails'),
      settings: via('email', 'phone'),
      findings: [found(), found(NOTE_AT + 17)],
    },
    {
      name: 'tags',
      file: file('unsubscribed', 'Tags'),
      settings: via('email'),
      findings: [found()],
    },
    {
      name: 'a sentence in a column that is not understood',
      file: file('bitte nicht mehr anrufen', 'xyz'),
      settings: via('phone'),
      findings: [found(NOTE_AT + 6)],
    },
    {
      name: 'consent all the same',
      file: file('do not contact', 'Commentaire', 'Opt-in email=oui'),
      settings: via('email'),
      findings: [
        { messageId: 'noProofColumn' },
        {
          ...found(),
          message:
            'an objection to prospecting in free text: "•• n•• c••••••", though "Opt-in email" tells of consent (GDPR 21(2)-(3)). Do not contact; put the address on your objection list.',
        },
      ],
    },
    {
      name: 'what its own column has told, once',
      file: file('ne plus contacter par mail', 'Commentaire', 'Désinscrit newsletter=oui'),
      settings: via('email', 'phone'),
      findings: [{ messageId: 'optedOut' }],
    },
  ],
});
