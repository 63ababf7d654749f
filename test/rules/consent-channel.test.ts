import { describe, expect, test } from 'vitest';
import consentChannel from '../../rules/consent-channel.ts';
import type { Channel } from '../../src/law/types.ts';
import type { Finding } from '../../src/linter/finding.ts';
import { ruleTester, type ValidCase } from '../../src/testing/rule-tester.ts';
import { lintText } from './lint-text.ts';
import { registerList } from './register-list.ts';

const TODAY = '2026-11-23';
const via = (...channels: readonly Channel[]) => ({ campaign: { channels } });
const PRIVATE = 'julie@gmail.com';

/** A consumer's address, what the consent column says (from column 17 on), and a date of consent. */
const optIn = (answer: string, date = '2026-03-02') =>
  `E-mail;Opt-in email;Date opt-in\n${PRIVATE};${answer};${date}\n`;
const ANSWER_AT = 17;

/** A professional's address, which needs no consent in France, and what the opt-out column says. */
const optOut = (answer: string, header = 'Désinscrit') =>
  `E-mail;${header}\nc.morel@morel.example;${answer}\n`;
const FLAG_AT = 23;

const answers = (words: string) => words.split(' | ');

const YES = answers(
  'oui | O | yes | Y | ja | J | sí | S | sì | x | 1 | true | VRAI | WAHR | ✓ | opt-in | inscrit | subscribed | granted | accepté | zugestimmt | angemeldet | aceptado | iscritto | ingeschreven | double opt-in | akkoord',
);
const NO = answers(
  'non | N | no | nein | nee | 0 | false | FAUX | opt-out | désinscrit | abgemeldet | unsubscribed | refusé | denied | baja | disiscritto | uitgeschreven | not subscribed',
);
const EMPTY = ['', '  ', 'NULL', 'N/A', '-', '#N/A'];
const PENDING = answers('à confirmer | pending | ausstehend | pendiente | in attesa | in afwachting');
const UNREADABLE = answers('peut-être | voir Paul | oui/non | 7');
const WEAK = [
  ['pré-coché', 'pre-ticked'],
  ['pre-ticked', 'pre-ticked'],
  ['implicite', 'implicit'],
  ['soft opt-in', 'implicit'],
  ['intérêt légitime', 'legitimate-interest'],
  ['berechtigtes Interesse', 'legitimate-interest'],
] as const;
const OUT = answers(
  'oui | yes | ja | x | 1 | true | désinscrit | unsubscribed | abgemeldet | STOP | 2026-05-04 | sí | opted out',
);
const NOT_OUT = answers('non | no | nein | 0 | false |  | abonné | subscribed | N/A');

/** One record of a mixed file, and what is found in it on a day. */
interface Person {
  readonly name: string;
  readonly header: string;
  readonly record: string;
  readonly channels: readonly Channel[];
  readonly asOf?: string;
  readonly campaign?: object;
  readonly jurisdiction?: string;
  /** A register that was consulted on the day itself. */
  readonly register?: string;
}

const person = ({ name, header, record, channels, asOf, campaign, jurisdiction, register }: Person) => ({
  name,
  file: `${header}\n${record}\n`,
  ...(register === undefined ? {} : { suppression: registerList(register, asOf ?? TODAY) }),
  settings: {
    ...(asOf === undefined ? {} : { asOf }),
    ...(jurisdiction === undefined ? {} : { jurisdiction }),
    campaign: { channels, ...campaign },
  },
});

const BEFORE = '2026-08-10';
const SINCE = '2026-08-11';
const HEADER = 'Email,Phone,Company,Country,Customer type,Customer status';

/** Those who may be contacted without consent. */
const FREE: readonly Person[] = [
  {
    name: 'a French professional by e-mail, SMS, phone and post',
    header: `${HEADER},Street,City`,
    record: 'c.morel@morel.example,+33199001234,Morel,France,,,1 quai Exemple,Lyon',
    channels: ['email', 'sms', 'phone', 'post'],
  },
  {
    name: 'a French consumer by phone, until 10 August 2026',
    register: 'Bloctel',
    header: HEADER,
    record: `${PRIVATE},+33199001234,,France,,`,
    channels: ['phone'],
    asOf: BEFORE,
  },
  {
    name: 'a French consumer by post',
    header: 'Prénom,Adresse,Ville',
    record: 'Julie,1 quai Exemple,Lyon',
    channels: ['post'],
  },
  {
    name: 'a person at work with a private address, by phone',
    header: HEADER,
    record: `${PRIVATE},+33199001234,Morel,France,,`,
    channels: ['phone'],
  },
  {
    name: 'a private address of somebody whom the configuration calls a professional',
    header: HEADER,
    record: `${PRIVATE},,Morel,France,,`,
    channels: ['email'],
    campaign: { audience: 'professional' },
  },
  {
    name: 'a private address of somebody whom the column calls a professional',
    header: HEADER,
    record: `${PRIVATE},,Morel,France,B2B,`,
    channels: ['email'],
  },
  {
    name: 'an existing customer, for similar products',
    header: HEADER,
    record: `${PRIVATE},,,France,,Client`,
    channels: ['email', 'sms'],
    campaign: { similarProducts: true },
  },
  {
    name: 'the desk of an organisation',
    header: 'Email,Country',
    record: 'contact@morel.example,France',
    channels: ['email'],
  },
  {
    name: 'the desk of a Belgian organisation',
    header: 'Email,Country',
    record: 'info@peeters.example,Belgique',
    channels: ['email'],
  },
  {
    name: 'a consumer, for a charity',
    header: HEADER,
    record: `${PRIVATE},+33199001234,,France,,`,
    channels: ['email', 'phone'],
    campaign: { nature: 'non-commercial' },
  },
  {
    name: 'a British limited company',
    register: 'CTPS',
    header: HEADER,
    record: 'a.fenwick@fenwick.example,07700 900123,Fenwick Ltd,United Kingdom,Limited company,',
    channels: ['email', 'sms', 'phone'],
  },
  {
    name: 'a Dutch consumer by phone, until 30 June 2021',
    register: 'Bel-me-niet',
    header: HEADER,
    record: ',+31 6 12345678,,NL,B2C,',
    channels: ['phone'],
    asOf: '2021-06-30',
  },
  {
    name: 'a fixed line in Ireland',
    register: 'NDD',
    header: HEADER,
    record: 'siobhan@kilbride.example,+353 1 234 5678,Kilbride,Ireland,,',
    channels: ['phone'],
  },
  {
    name: 'a record without an address for the channel',
    header: HEADER,
    record: `N/A,-,,France,,`,
    channels: ['email', 'sms', 'phone'],
  },
];

const found = (messageId: string, article: string, more: object = {}) => ({ messageId, article, more });

/** Those who need consent (or can't be contacted), with the article, and what else is told. */
const BOUND: readonly (Person & {
  readonly findings: readonly ReturnType<typeof found>[];
})[] = [
  {
    name: 'a French consumer by phone, from 11 August 2026',
    header: HEADER,
    record: `${PRIVATE},+33199001234,,France,,`,
    channels: ['phone'],
    asOf: SINCE,
    findings: [
      found('noConsentColumn', 'Code de la consommation L223-1', {
        column: PRIVATE.length + 2,
        field: 'phone',
        facts: {
          channel: 'phone',
          country: 'FR',
          countryEvidence: 'column',
          audience: 'consumer',
          audienceEvidence: 'email',
          relationship: 'prospect',
          requirement: 'opt-in',
          article: 'Code de la consommation L223-1',
          basis: 'statute',
          since: SINCE,
          fallback: false,
          soleTrader: false,
          privateAddress: false,
          address: '+•••••••••34',
        },
      }),
    ],
  },
  {
    name: 'a French consumer by e-mail, SMS, automated call and fax',
    header: `${HEADER},Fax`,
    record: `${PRIVATE},+33639980012,,France,,,+33199001235`,
    channels: ['email', 'sms', 'automated-call', 'fax'],
    findings: [
      found('noConsentColumn', 'CPCE L34-5', { column: 1 }),
      found('noConsentColumn', 'CPCE L34-5', { column: 17 }),
      found('noConsentColumn', 'CPCE L34-5', { column: 17 }),
      found('noConsentColumn', 'CPCE L34-5', { column: 40 }),
    ],
  },
  {
    name: 'a French person at work with a private address, by e-mail',
    header: HEADER,
    record: `${PRIVATE},+33199001234,Morel,France,,`,
    channels: ['email'],
    findings: [
      found('noConsentColumn', 'CPCE L34-5', {
        column: 1,
        message:
          'j•••@g•••.com: e-mail to a consumer (by the address) needs consent first in FR (CPCE L34-5); no column records it. Do not contact by this channel. If the address serves at work, say so in an audience column or in campaign.audience.',
      }),
    ],
  },
  {
    name: 'a consumer whom the column calls so, at a professional address',
    header: HEADER,
    record: 'c.morel@morel.example,,Morel,France,Particulier,',
    channels: ['email'],
    findings: [found('noConsentColumn', 'CPCE L34-5')],
  },
  {
    name: 'a French professional by fax',
    header: 'Email,Fax,Company,Country',
    record: 'c.morel@morel.example,+33199001235,Morel,France',
    channels: ['fax'],
    findings: [found('noConsentColumn', 'CPCE L34-5', { column: 23, field: 'fax' })],
  },
  {
    name: 'a customer, where nothing is said of similar products',
    header: HEADER,
    record: `${PRIVATE},,,France,,Client`,
    channels: ['email'],
    findings: [found('noConsentColumn', 'CPCE L34-5')],
  },
  {
    name: 'a prospect, for similar products',
    header: HEADER,
    record: `${PRIVATE},,,France,,Prospect`,
    channels: ['email'],
    campaign: { similarProducts: true },
    findings: [found('noConsentColumn', 'CPCE L34-5')],
  },
  {
    name: 'a customer by phone, for whom there is no exception',
    header: HEADER,
    record: `${PRIVATE},+33199001234,,France,,Client`,
    channels: ['phone'],
    campaign: { similarProducts: true },
    findings: [found('noConsentColumn', 'Code de la consommation L223-1')],
  },
  {
    name: 'a German professional by e-mail',
    header: HEADER,
    record: 'a.krause@krause.example,,Krause GmbH,Deutschland,,',
    channels: ['email'],
    findings: [found('noConsentColumn', 'UWG §7(2) Nr. 2', { severity: 2 })],
  },
  {
    name: 'a German professional, by the country of the phone number',
    header: 'Email,Phone,Company',
    record: 'a.krause@krause.example,+49 30 23125001,Krause',
    channels: ['email'],
    findings: [found('noConsentColumn', 'UWG §7(2) Nr. 2')],
  },
  {
    name: 'a German professional, by the country of the address',
    header: 'Email,Company',
    record: 'a.krause@krause-beispiel.de,Krause',
    channels: ['email'],
    findings: [found('noConsentColumn', 'UWG §7(2) Nr. 2')],
  },
  {
    name: 'a professional in a German campaign',
    header: 'Email,Company',
    record: 'a.krause@krause.example,Krause',
    channels: ['email'],
    jurisdiction: 'DE',
    findings: [found('noConsentColumn', 'UWG §7(2) Nr. 2')],
  },
  {
    name: 'a British consumer by e-mail',
    header: HEADER,
    record: 'amelia@hotmail.co.uk,,,UK,,',
    channels: ['email'],
    findings: [found('noConsentColumn', 'PECR 22(2)')],
  },
  {
    name: 'a British sole trader by e-mail',
    header: HEADER,
    record: 'a.fenwick@fenwick.example,,Fenwick Gardens,UK,Sole trader,',
    channels: ['email'],
    findings: [
      found('noConsentColumn', 'PECR 22(2)', {
        message:
          'a•••@f•••: e-mail to a sole trader, protected like a consumer (as its column says) needs consent first in GB (PECR 22(2)); no column records it. Do not contact by this channel.',
      }),
    ],
  },
  {
    name: 'a Dutch consumer by phone, since 1 July 2021',
    header: HEADER,
    record: ',+31 6 12345678,,NL,B2C,',
    channels: ['phone'],
    asOf: '2021-07-01',
    findings: [found('noConsentColumn', 'Telecommunicatiewet 11.7', { column: 2 })],
  },
  {
    name: 'a mobile in Ireland, whoever is called',
    header: HEADER,
    record: 'siobhan@kilbride.example,+353 85 012 3456,Kilbride,Ireland,,',
    channels: ['phone'],
    findings: [found('noConsentColumn', 'SI 336/2011 reg. 13', { column: 26 })],
  },
  {
    name: 'a country whose law is not known: the default of the Union, said so',
    header: HEADER,
    record: `${PRIVATE},,,Sweden,,`,
    channels: ['email'],
    findings: [
      found('noConsentColumn', 'Directive 2002/58 art. 13(1)', {
        message:
          "j•••@g•••.com: e-mail to a consumer (by the address) needs consent first in SE by the EU's default rule (Directive 2002/58 art. 13(1)); no column records it. Do not contact by this channel.",
      }),
    ],
  },
  {
    name: 'an unconfirmed rule is only a warning',
    header: HEADER,
    record: `${PRIVATE},+46 70 174 06 05,,Sweden,,`,
    channels: ['phone'],
    findings: [found('noConsentColumn', 'Directive 2002/58 art. 13(3)', { severity: 1 })],
  },
  {
    name: 'a call about energy saving, consent or not',
    header: `${HEADER},Opt-in phone,Opt-in date`,
    record: `${PRIVATE},+33199001234,,France,,,yes,2026-03-02`,
    channels: ['phone'],
    campaign: { sector: 'energy-renovation' },
    findings: [found('forbidden', 'Code de la consommation L223-1', { severity: 2, column: 17 })],
  },
];

/** What a case expects, with the article and the facts that are compared in part. */
interface Expected extends Partial<Finding> {
  readonly article?: string;
  readonly facts?: Readonly<Record<string, unknown>>;
}

const INVALID: readonly (ValidCase & { readonly findings: readonly Expected[] })[] = [
  ...BOUND.map(({ findings, ...each }) => ({
    ...person(each),
    findings: findings.map(({ messageId, article, more }) => ({
      messageId,
      line: 2,
      row: 1,
      article,
      ...more,
    })),
  })),
  ...EMPTY.map((answer) => ({
    name: `an empty answer: "${answer}"`,
    file: optIn(answer),
    findings: [
      { messageId: 'noConsent', severity: 2 as const, line: 2, column: 1, endColumn: 16, header: 'E-mail' },
    ],
  })),
  ...NO.map((answer) => ({
    name: `a refusal: ${answer}`,
    file: optIn(answer),
    findings: [
      {
        messageId: 'refused',
        severity: 2 as const,
        line: 2,
        column: ANSWER_AT,
        header: 'Opt-in email',
        field: 'consentEmail' as const,
        article: 'GDPR 21(2)-(3)',
      },
    ],
  })),
  ...PENDING.map((answer) => ({
    name: `to be confirmed: ${answer}`,
    file: optIn(answer),
    findings: [{ messageId: 'consentPending', severity: 2 as const, line: 2, column: ANSWER_AT }],
  })),
  ...UNREADABLE.map((answer) => ({
    name: `neither yes nor no: ${answer}`,
    file: optIn(answer),
    findings: [{ messageId: 'consentUnreadable', severity: 2 as const, line: 2, column: ANSWER_AT }],
  })),
  ...WEAK.map(([answer, weakness]) => ({
    name: `no valid consent: ${answer}`,
    file: optIn(answer),
    findings: [{ messageId: 'consentInvalid', line: 2, column: ANSWER_AT, facts: { weakness } }],
  })),
  ...OUT.map((answer) => ({
    name: `an opt-out: ${answer}`,
    file: optOut(answer),
    findings: [
      {
        messageId: 'optedOut',
        severity: 2 as const,
        line: 2,
        column: FLAG_AT,
        field: 'optOut' as const,
        article: 'GDPR 21(2)-(3)',
      },
    ],
  })),
  {
    name: 'an opt-out that can’t be read',
    file: optOut('voir Paul'),
    findings: [{ messageId: 'optOutUnreadable', severity: 2, line: 2, column: FLAG_AT }],
  },
  {
    name: 'an opt-out beats a consent, and is told once for all channels',
    file: `E-mail;Téléphone;Opt-in email;Date opt-in;Désinscrit\n${PRIVATE};01 99 00 12 34;oui;2026-03-02;oui\n`,
    findings: [
      {
        messageId: 'contradiction',
        severity: 2,
        line: 2,
        column: 47,
        data: { column: 'Désinscrit', channels: [], consent: 'Opt-in email' },
        article: 'GDPR 21(2)-(3)',
      },
    ],
  },
  {
    name: 'an opt-out of a newsletter says nothing of calls',
    file: `E-mail;Téléphone;Société;Désinscrit newsletter\n${PRIVATE};01 99 00 12 34;Morel;oui\n`,
    settings: { campaign: { channels: ['email', 'phone'], audience: 'consumer' } },
    findings: [
      { messageId: 'noConsentColumn', column: 17, field: 'phone' },
      { messageId: 'optedOut', column: 38, data: { column: 'Désinscrit newsletter', channels: ['email'] } },
    ],
  },
  {
    name: 'a do-not-call flag, in words',
    file: 'Email,Phone,Company,DoNotCall\na.fenwick@fenwick.example,01632 960001,Fenwick,1\n',
    findings: [
      {
        messageId: 'optedOut',
        column: 48,
        message:
          '"DoNotCall" says that this person objected to prospecting by phone. Do not contact by phone; put the address on your objection list (GDPR 21(2)-(3)).',
      },
    ],
  },
  {
    name: 'a refusal stands though the law asks for no consent',
    file: 'E-mail;Société;Opt-in email\nc.morel@morel.example;Morel;non\n',
    findings: [
      {
        messageId: 'refused',
        line: 2,
        column: 29,
        message:
          'c•••@m•••: "Opt-in email" says no to e-mail. Take it for a refusal: do not contact by this channel (GDPR 21(2)-(3)).',
      },
    ],
  },
  {
    name: 'a general refusal stands beside a consent to the channel',
    file: `E-mail;Opt-in email;Opt-in;Date opt-in\n${PRIVATE};oui;non;2026-03-02\n`,
    findings: [{ messageId: 'refused', line: 2, column: 21, field: 'consentGeneric' }],
  },
  {
    name: 'consent to one channel is none to another',
    file: `E-mail;Téléphone;Opt-in email;Date opt-in\n${PRIVATE};01 99 00 12 34;oui;2026-03-02\n`,
    findings: [
      { messageId: 'noConsentColumn', line: 2, column: 17, article: 'Code de la consommation L223-1' },
    ],
  },
  {
    name: 'SMS, where the file has a consent to it',
    file: 'Mobile;Opt-in SMS;Date opt-in\n06 39 98 00 12;;2026-03-02\n',
    findings: [
      { messageId: 'noConsentColumn', column: 1, article: 'Code de la consommation L223-1' },
      { messageId: 'noConsent', column: 1, article: 'CPCE L34-5' },
    ],
  },
  {
    name: 'the number that is there, not the empty cell before it',
    file: 'Téléphone;Mobile\n;06 39 98 00 12\n',
    findings: [{ messageId: 'noConsentColumn', line: 2, column: 2, endColumn: 16, field: 'mobile' }],
  },
  {
    name: 'a consent that is still to come',
    file: optIn('oui', '2026-11-24'),
    findings: [
      {
        messageId: 'consentInFuture',
        severity: 2,
        line: 2,
        column: 21,
        field: 'consentDate',
        data: { column: 'Date opt-in', asOf: '2026-11-23' },
        article: 'GDPR 7(1)',
      },
    ],
  },
  {
    name: 'an answer that is a date to come',
    file: optIn('24/11/2026', ''),
    findings: [{ messageId: 'consentInFuture', line: 2, column: ANSWER_AT, field: 'consentEmail' }],
  },
  {
    name: 'a date to come, once for all channels',
    file: `E-mail;Téléphone;Opt-in;Date opt-in\n${PRIVATE};01 99 00 12 34;oui;2027-01-01\n`,
    findings: [
      { messageId: 'consentBundled', line: 1, column: 18, severity: 1, article: 'GDPR 4(11)' },
      { messageId: 'consentInFuture', line: 2, column: 36 },
    ],
  },
  ...['', 'N/A', 'récemment'].map((date) => ({
    name: `a consent without date: "${date}"`,
    file: `E-mail;Opt-in email;Date opt-in\n${PRIVATE};oui;${date}\njules@gmail.com;oui;2026-03-02\n`,
    findings: [
      { messageId: 'noConsentDate', severity: 1 as const, line: 2, column: 21, article: 'GDPR 7(1)' },
    ],
  })),
  {
    name: 'no column of proof is said once',
    file: `E-mail;Opt-in email;Opt-in SMS\n${PRIVATE};oui;oui\njules@gmail.com;oui;oui\n`,
    findings: [
      {
        messageId: 'noProofColumn',
        severity: 1,
        line: 0,
        column: 0,
        row: 0,
        data: { columns: ['Opt-in email'] },
        article: 'GDPR 7(1)',
      },
    ],
  },
  {
    name: 'JSON, with the pointer of the value',
    filename: 'contacts.json',
    file: `[{"email": "${PRIVATE}", "email_opt_in": false, "opt_in_date": null}]`,
    findings: [{ messageId: 'refused', pointer: '/0/email_opt_in', row: 1 }],
  },
];

ruleTester({ describe, test }).run(consentChannel, {
  valid: [
    ...YES.map((answer) => ({ name: `a yes: ${answer}`, file: optIn(answer) })),
    ...NOT_OUT.map((answer) => ({ name: `no opt-out: ${answer}`, file: optOut(answer) })),
    ...FREE.map(person),
    { name: 'a date as the answer is a yes of that day', file: optIn('02/03/2026', '') },
    {
      name: 'a general consent serves a channel without a column of its own',
      file: `E-mail;Opt-in;Date opt-in\n${PRIVATE};oui;2026-03-02\n`,
    },
    {
      name: 'a general yes where the channel’s own column is empty',
      file: `E-mail;Opt-in email;Opt-in;Date opt-in\n${PRIVATE};;oui;2026-03-02\n`,
    },
    {
      name: 'the channels are those that the file has addresses for: no SMS without a consent to it',
      file: 'E-mail;Mobile\nc.morel@morel.example;06 39 98 00 12\n',
    },
    {
      name: 'a consent of the day itself',
      file: optIn('oui', '2026-11-23'),
    },
    {
      name: 'an opt-out of another channel than the campaign’s',
      file: 'Email,Company,HasOptedOutOfFax,DoNotCall\nc.morel@morel.example,Morel,1,1\n',
      settings: via('email'),
    },
    {
      name: 'JSON',
      filename: 'contacts.json',
      file: `[{"email": "${PRIVATE}", "email_opt_in": true, "opt_in_date": "2026-03-02"}]`,
    },
  ],
  invalid: INVALID.map(({ findings, ...each }) => ({
    ...each,
    findings: findings.map(({ article, facts, ...finding }) => finding),
  })),
});

describe('the article and the facts of a finding', () => {
  test.each(
    INVALID.filter(({ findings }) =>
      findings.some(({ article, facts }) => article !== undefined || facts !== undefined),
    ).map((each) => [each.name, each] as const),
  )('%s', async (_name, each) => {
    const found = await lintText(consentChannel, each);
    each.findings.forEach(({ article, facts }, at) => {
      if (article !== undefined) expect(found[at]?.law.map((law) => law.article)).toEqual([article]);
      if (facts !== undefined) expect(found[at]?.data).toMatchObject(facts);
    });
  });
});
