import { describe, expect, test } from 'vitest';
import consentChannel from '../../rules/consent-channel.ts';
import type { Channel } from '../../src/law/types.ts';
import type { Finding } from '../../src/linter/finding.ts';
import { type InvalidCase, ruleTester, type ValidCase } from '../../src/testing/rule-tester.ts';
import { lintText } from './lint-text.ts';
import { registerList } from './register-list.ts';

/* What shows a consent, on consent-channel: dates, proof, contradictions, registers, calls, children, customers. */

const TODAY = '2026-11-23';
const PRIVATE = 'julie@gmail.com';
const via = (...channels: readonly Channel[]) => ({ campaign: { channels } });

/** A consumer's address with a consent of some day. */
const mailed = (date: string, more: Partial<ValidCase> = {}): ValidCase => ({
  file: `E-mail;Opt-in email;Date opt-in\n${PRIVATE};oui;${date}\n`,
  ...more,
});

/** A consumer's phone with a consent of some day. */
const phoned = (
  country: string,
  phone: string,
  date: string,
  asOf = TODAY,
  campaign: object = {},
): ValidCase => ({
  file: `Phone,Country,Customer type,Phone consent,Consent date\n${phone},${country},B2C,yes,${date}\n`,
  settings: { asOf, campaign: { channels: ['phone'], ...campaign } },
});
const SPANISH = ['Spain', '+34 612 345 678'] as const;
const FRENCH = ['France', '+33 1 99 00 12 34'] as const;

const expired = (article: string, severity: 1 | 2): Expected => ({
  messageId: 'consentExpired',
  severity,
  field: 'consentDate',
  article,
});

interface Expected extends Partial<Finding> {
  readonly article?: string;
  readonly facts?: Readonly<Record<string, unknown>>;
}

interface Case extends ValidCase {
  readonly findings: readonly Expected[];
}

/** A register that the law of the record has consulted. */
const call = (record: string, more: Partial<ValidCase> & { asOf?: string } = {}): ValidCase => ({
  file: `Phone,Country,Customer type,Phone consent,Consent date\n${record}\n`,
  settings: { asOf: more.asOf ?? TODAY, campaign: { channels: ['phone'] } },
  ...(more.suppression === undefined ? {} : { suppression: more.suppression }),
  ...(more.options === undefined ? {} : { options: more.options }),
});
const BRITON = '01632 960001,UK,B2C,,';
const BRITISH_FIRM = '01632 960001,UK,B2B,,';
const ITALIAN = '+39 06 1234567,Italy,B2C,,';
const BELGIAN = '+32 2 345 67 89,Belgium,B2B,,';
const FRENCHMAN = '+33199001234,France,B2C,,';

const LOGGED = 'Téléphone;Pays;Type de client;Opt-in téléphone;Date opt-in';
const logged = (header: string, value: string, more: object = {}): ValidCase => ({
  file: `${LOGGED};${header}\n01 99 00 12 34;France;Particulier;oui;2026-03-02;${value}\n`,
  settings: via('phone'),
  ...more,
});

const planned = (schedule: object, more: object = {}): ValidCase => ({
  file: `${LOGGED}\n01 99 00 12 34;France;Particulier;oui;2026-03-02\n`,
  settings: { campaign: { channels: ['phone'], schedule, ...more } },
});

const born = (birth: string, country = 'France', header = 'Date de naissance', asOf = TODAY): ValidCase => ({
  file: `E-mail;Pays;Opt-in email;Date opt-in;${header}\n${PRIVATE};${country};oui;2026-03-02;${birth}\n`,
  settings: { asOf, campaign: { channels: ['email'] } },
});

const customer = (header: string, value: string, more: object = {}, country = 'France'): ValidCase => ({
  file: `E-mail;Pays;${header}\n${PRIVATE};${country};${value}\n`,
  settings: { campaign: { channels: ['email'], similarProducts: true, ...more } },
});

const FULL = { options: { proof: 'full' } };
const PROOF_HEADER =
  'E-mail;Opt-in email;Date opt-in;Finalité du consentement;Texte du consentement;Acte positif;Liste des partenaires;Premier collecteur;Date de retrait';
const proved = (values: string, controller?: string, header = PROOF_HEADER): ValidCase => ({
  file: `${header}\n${PRIVATE};oui;2026-03-02;${values}\n`,
  settings: { campaign: { channels: ['email'], ...(controller === undefined ? {} : { controller }) } },
  ...FULL,
});

const VALID: readonly ValidCase[] = [
  { name: 'a consent of any age, where neither law nor options limit it', ...mailed('2012-05-02') },
  {
    name: 'a consent on the last day that maxAge allows',
    ...mailed('2026-10-24', { options: { maxAge: 30 } }),
  },
  { name: 'a maxAge of another channel', ...mailed('2020-10-24', { options: { maxAge: { phone: 30 } } }) },
  { name: 'a Spanish call with a consent of two years to the day', ...phoned(...SPANISH, '2024-11-23') },
  {
    name: 'a Spanish call with an old consent, on 2025-12-27',
    ...phoned(...SPANISH, '2015-01-02', '2025-12-27'),
  },
  {
    name: 'a French call with an old consent, on 2026-08-10',
    ...phoned(...FRENCH, '2015-01-02', '2026-08-10'),
  },
  { name: 'a French call with a consent of a year to the day', ...phoned(...FRENCH, '2025-11-23') },
  {
    name: 'the last of several dates: a consent that was renewed',
    file: 'Phone,Country,Customer type,Phone consent,Consent date,Consent renewal date\n+34612345678,Spain,B2C,yes,2019-01-02,2026-01-02\n',
    settings: via('phone'),
  },
  {
    name: 'the date of the channel itself',
    file: `Email,Mobile,Country,Customer type,Email consent,Phone consent,Email consent date,Phone consent date\n${PRIVATE},+34612345678,Spain,B2C,yes,yes,2019-01-02,2026-01-02\n`,
    settings: via('email', 'phone'),
  },
  {
    name: 'a consent on the day before the collection, by another clock',
    file: `E-mail;Opt-in email;Date opt-in;Date de collecte\n${PRIVATE};oui;2026-03-01;2026-03-02\n`,
  },
  {
    name: 'a consent before the collection, where somebody else had collected it',
    file: `E-mail;Opt-in email;Date opt-in;Date de collecte;Premier collecteur\n${PRIVATE};oui;2025-03-01;2026-03-02;Jeux Exemple\n`,
  },
  {
    name: 'a consent before the creation of the record says nothing',
    file: `E-mail;Opt-in email;Date opt-in;Créé le\n${PRIVATE};oui;2025-03-01;2026-03-02\n`,
  },
  {
    name: 'a consent until a day to come',
    file: `E-mail;Opt-in email;Date opt-in;Opt-in valable jusqu'au\n${PRIVATE};oui;2025-03-01;2027-03-01\n`,
  },
  {
    name: 'a general consent that names its channels serves them',
    file: `E-mail;Mobile;Opt-in email et SMS;Date opt-in\n${PRIVATE};06 39 98 00 12;oui;2026-03-02\n`,
    settings: via('email', 'sms'),
  },
  {
    name: 'what a column of purposes says is no answer',
    file: `E-mail;Opt-in email;Date opt-in;Finalité du consentement\n${PRIVATE};oui;2026-03-02;newsletter\n`,
  },
  {
    name: 'a box that was not ticked in advance',
    file: `E-mail;Opt-in email;Date opt-in;Preuve opt-in\n${PRIVATE};oui;2026-03-02;case non pré-cochée\n`,
  },
  {
    name: 'a proof in full',
    ...proved('offres;v3;case cochée;Example SAS, Autre SA;Jeux Exemple;', 'Example SAS, Lyon'),
  },
  {
    name: 'no list of partners, where the sender collected the consent',
    ...proved('offres;v3;case cochée;;Example SAS;', 'Example SAS, Lyon'),
  },
  {
    name: 'a double opt-in is an act',
    file: `${PROOF_HEADER}\n${PRIVATE};double opt-in;2026-03-02;offres;v3;;Example SAS;Example SAS;\n`,
    settings: { campaign: { channels: ['email'], controller: 'Example SAS', consent: { proof: 'full' } } },
  },
  { name: 'TPS, consulted 28 days ago', ...call(BRITON, { suppression: registerList('TPS', '2026-10-26') }) },
  {
    name: 'TPS and CTPS in one list',
    ...call(BRITISH_FIRM, { suppression: registerList('TPS/CTPS', TODAY) }),
  },
  {
    name: 'a register by the name of its list',
    ...call(ITALIAN, {
      suppression: registerList('Registro pubblico delle opposizioni', '2026-11-01'),
    }),
  },
  { name: 'no register for those who consented', ...call('01632 960001,UK,B2C,yes,2026-03-02') },
  { name: 'no register in France since 2026-08-11', ...call('+33199001234,France,B2B,,') },
  { name: 'Do Not Call Me', ...call(BELGIAN, { suppression: registerList('DNCM', TODAY) }) },
  {
    name: 'registerMaxAge',
    ...call(BRITON, { suppression: registerList('TPS', '2026-08-01'), options: { registerMaxAge: 365 } }),
  },
  { name: 'three attempts in 30 days', ...logged('Nb appels 30 jours', '3') },
  {
    name: 'dates of attempts, three of them in 30 days',
    ...logged('Dates des appels', '2026-10-01, 2026-11-02, 2026-11-03, 2026-11-23'),
  },
  {
    name: 'four attempts 30 days ago',
    ...logged('Dates des appels', '2026-10-24 | 2026-10-23 | 2026-10-22 | 2026-10-21'),
  },
  {
    name: 'attempts to call a professional',
    file: 'Téléphone;Pays;Type de client;Nb appels 30 jours\n01 99 00 12 34;France;B2B;12\n',
    settings: via('phone'),
  },
  {
    name: 'a schedule within the law',
    ...planned({
      days: ['monday', 'friday'],
      hours: ['10:00-13:00', '14:00-20:00', '15:00-16:30'],
      publicHolidays: false,
      attempts: 4,
      pauseAfterRefusal: 60,
    }),
  },
  {
    name: 'a schedule for professionals',
    file: 'Téléphone;Pays;Type de client\n01 99 00 12 34;France;B2B\n',
    settings: { campaign: { channels: ['phone'], schedule: { days: ['sunday'], hours: ['08:00-22:00'] } } },
  },
  { name: 'fifteen years old today, in France', ...born('2011-11-23') },
  { name: 'thirteen in Belgium', ...born('2013-11-23', 'Belgique') },
  { name: 'a year of birth that leaves it open', ...born('2011', 'France', 'Année de naissance') },
  { name: 'an age', ...born('15', 'France', 'Age') },
  { name: 'a birth that is still to come is none', ...born('2030-01-01') },
  { name: 'a date of sale makes a customer', ...customer('Dernier achat', '2019-05-02') },
  { name: 'a number of orders makes a customer', ...customer('Nombre de commandes', '3') },
  { name: 'an amount makes a customer', ...customer('Total Spent', '€ 1.204,50') },
  { name: 'a customer since some day', ...customer('Client depuis', '2019-05-02') },
  {
    name: 'an Irish customer of eleven months ago',
    ...customer('Last purchase date', '2025-12-23', {}, 'Ireland'),
  },
  {
    name: 'a call about a contract in progress',
    file: 'Téléphone;Pays;Type de client;Contrat en cours\n01 99 00 12 34;France;Particulier;oui\n',
    settings: { campaign: { channels: ['phone'], contractInProgress: true, sector: 'energy-renovation' } },
  },
  {
    name: 'a call about their contract to customers',
    file: 'Téléphone;Pays;Type de client;Statut\n01 99 00 12 34;France;Particulier;Client\n',
    settings: { campaign: { channels: ['phone'], contractInProgress: true } },
  },
];

const INVALID: readonly Case[] = [
  {
    name: 'a consent a day older than maxAge',
    ...mailed('2026-10-23', { options: { maxAge: 30 } }),
    findings: [
      {
        messageId: 'consentTooOld',
        severity: 2,
        line: 2,
        column: 21,
        article: 'GDPR 7(1)',
        facts: { days: 30, date: '2026-10-23', channel: 'email' },
      },
    ],
  },
  {
    name: 'maxAge by channel',
    ...mailed('2026-10-23', { options: { maxAge: { email: 30 } } }),
    findings: [{ messageId: 'consentTooOld', line: 2 }],
  },
  {
    name: 'a Spanish call with a consent of more than two years',
    ...phoned(...SPANISH, '2024-11-22'),
    findings: [{ ...expired('TRLGDCU 62.1', 2), facts: { months: 24, since: '2025-12-28', country: 'ES' } }],
  },
  {
    name: 'a Spanish call with an old consent, on 2025-12-28',
    ...phoned(...SPANISH, '2015-01-02', '2025-12-28'),
    findings: [expired('TRLGDCU 62.1', 2)],
  },
  {
    name: 'a French call with a consent of more than a year: unconfirmed, so a warning',
    ...phoned(...FRENCH, '2025-11-22'),
    findings: [
      {
        ...expired('Code de la consommation R223-1', 1),
        message:
          'the consent to a phone call in "Consent date" is of 2025-11-22: in FR since 2026-08-11 it counts for one year (Code de la consommation R223-1, unconfirmed). Do not contact by this channel before it is renewed.',
      },
    ],
  },
  {
    name: 'a French call about insurance with a consent of 31 days',
    ...phoned(...FRENCH, '2026-10-23', TODAY, { sector: 'insurance' }),
    findings: [{ ...expired('Code des assurances L112-2-2, R112-7', 2), facts: { days: 30 } }],
  },
  {
    name: 'a consent that ended',
    file: `E-mail;Opt-in email;Date opt-in;Opt-in valable jusqu'au\n${PRIVATE};oui;2025-03-01;2026-11-22\n`,
    findings: [{ messageId: 'consentLapsed', severity: 2, line: 2, column: 32 }],
  },
  {
    name: 'a consent before the collection of the data',
    file: `E-mail;Opt-in email;Date opt-in;Date de collecte\n${PRIVATE};oui;2026-02-28;2026-03-02\n`,
    findings: [
      {
        messageId: 'consentBeforeCollection',
        severity: 2,
        line: 2,
        column: 21,
        article: 'GDPR 7(1)',
        data: {
          column: 'Date opt-in',
          date: '2026-02-28',
          collection: 'Date de collecte',
          collected: '2026-03-02',
        },
      },
    ],
  },
  {
    name: 'a consent and its withdrawal',
    file: `E-mail;Opt-in email;Date opt-in;Date de retrait du consentement\n${PRIVATE};oui;2026-02-28;2026-05-02\n`,
    findings: [{ messageId: 'contradiction', severity: 2, line: 2, column: 32, article: 'GDPR 21(2)-(3)' }],
  },
  {
    name: 'a withdrawal without a consent',
    file: `E-mail;Opt-in email;Date opt-in;Date de retrait du consentement\n${PRIVATE};;2026-02-28;2026-05-02\n`,
    findings: [{ messageId: 'optedOut', line: 2, column: 29 }],
  },
  {
    name: 'a consent to e-mail does not contradict an objection to calls',
    file: `E-mail;Téléphone;Opt-in email;Date opt-in;DoNotCall\n${PRIVATE};01 99 00 12 34;oui;2026-02-28;oui\n`,
    findings: [{ messageId: 'optedOut', line: 2 }],
  },
  {
    name: 'one answer for several channels, once for the column',
    file: `E-mail;Téléphone;Opt-in;Date opt-in\n${PRIVATE};01 99 00 12 34;oui;2026-03-02\njules@gmail.com;01 99 00 12 35;oui;2026-03-02\n`,
    findings: [
      {
        messageId: 'consentBundled',
        severity: 1,
        line: 1,
        column: 18,
        count: 2,
        article: 'GDPR 4(11)',
        data: { column: 'Opt-in', records: 2 },
      },
    ],
  },
  {
    name: 'a consent to calls is none to calls by a machine in particular',
    file: 'Phone,Country,Customer type,Phone consent,Consent date\n+33199001234,France,B2C,yes,2026-03-02\n',
    settings: via('automated-call'),
    findings: [{ messageId: 'consentBundled', line: 1, severity: 1 }],
  },
  {
    name: 'a consent to e-mail and SMS is none to calls',
    file: 'E-mail;Mobile;Opt-in email et SMS;Date opt-in\njulie@gmail.com;06 39 98 00 12;oui;2026-03-02\n',
    settings: via('phone'),
    findings: [{ messageId: 'noConsentColumn', line: 2, article: 'Code de la consommation L223-1' }],
  },
  {
    name: 'a box ticked in advance, in the column of the proof',
    file: `E-mail;Opt-in email;Date opt-in;Preuve opt-in\n${PRIVATE};oui;2026-03-02;case pré-cochée à l'inscription\n`,
    findings: [
      { messageId: 'consentInvalid', severity: 2, line: 2, column: 32, facts: { weakness: 'pre-ticked' } },
    ],
  },
  {
    name: 'consent that came with a bought list, in the column of its source',
    file: `Email,Email consent,Consent date,Consent source\n${PRIVATE},yes,2026-03-02,bought list\n`,
    findings: [{ messageId: 'consentInvalid', line: 2, facts: { weakness: 'bought' } }],
  },
  {
    name: 'a proof of which the file has the date only',
    ...mailed('2026-03-02', FULL),
    findings: [
      {
        messageId: 'proofColumnsMissing',
        severity: 1,
        line: 0,
        data: { items: ['purpose', 'text', 'act', 'partners', 'collector', 'withdrawal'] },
        article: 'GDPR 7(1)',
      },
    ],
  },
  {
    name: 'a proof with empty cells',
    ...proved('offres;;;;Jeux Exemple;', 'Example SAS'),
    findings: [
      {
        messageId: 'proofIncomplete',
        severity: 1,
        line: 2,
        data: { items: ['text', 'act', 'partners'] },
        article: 'GDPR 7(1)',
      },
    ],
  },
  {
    name: 'columns that the options name',
    ...proved(';;;;;', undefined, 'E-mail;Opt-in email;Date opt-in;A;B;C;D;E;Date de retrait'),
    options: {
      proof: 'full',
      columns: {
        A: 'consent-purpose',
        B: 'consent-text',
        C: 'consent-act',
        D: 'consent-partners',
        E: 'consent-collector',
      },
    },
    findings: [
      { messageId: 'proofIncomplete', data: { items: ['purpose', 'text', 'act', 'partners', 'collector'] } },
    ],
  },
  {
    name: 'a list of partners without the sender',
    ...proved('offres;v3;case cochée;Autre SA, Tiers SARL;Jeux Exemple;', 'Example SAS, 1 rue de l’Exemple'),
    findings: [{ messageId: 'senderNotNamed', severity: 1, line: 2, article: 'GDPR 7(1)' }],
  },
  {
    name: 'TPS, not consulted',
    ...call(BRITON),
    findings: [
      {
        messageId: 'registerMissing',
        severity: 1,
        line: 0,
        count: 1,
        article: 'PECR 21',
        facts: { register: 'Telephone Preference Service (TPS)', country: 'GB', channel: 'phone' },
      },
    ],
  },
  {
    name: 'another register than the one of the country',
    ...call(BRITISH_FIRM, { suppression: registerList('Bloctel', TODAY) }),
    findings: [{ messageId: 'registerMissing', facts: { country: 'GB' } }],
  },
  {
    name: 'TPS, consulted 29 days ago',
    ...call(BRITON, { suppression: registerList('TPS', '2026-10-25') }),
    findings: [
      {
        messageId: 'registerTooOld',
        severity: 2,
        line: 0,
        article: 'PECR 21',
        facts: { age: 29, allowed: 28, list: 'TPS.csv', date: '2026-10-25' },
      },
    ],
  },
  {
    name: 'a register without a date',
    ...call(BRITON, { suppression: registerList('TPS', null) }),
    findings: [{ messageId: 'registerUndated', severity: 1, facts: { list: 'TPS.csv' } }],
  },
  {
    name: 'a register that a column tells of',
    file: 'Phone,Country,Customer type,TPS\n01632 960001,UK,B2C,no\n',
    settings: via('phone'),
    findings: [{ messageId: 'registerUndated', severity: 1, facts: { list: 'TPS' } }],
  },
  {
    name: 'the Italian register counts for more than a consent',
    ...call('+39 06 1234567,Italy,B2C,yes,2026-03-02'),
    findings: [{ messageId: 'registerMissing', article: 'Codice privacy 130(3-bis)' }],
  },
  {
    name: 'Bloctel, until 2026-08-10',
    ...call(FRENCHMAN, { asOf: '2026-08-10' }),
    findings: [{ messageId: 'registerMissing', facts: { register: 'Bloctel' } }],
  },
  {
    name: 'Do Not Call Me, businesses too',
    ...call(BELGIAN),
    findings: [{ messageId: 'registerMissing', facts: { register: 'Do Not Call Me', basis: 'secondary' } }],
  },
  {
    name: 'four attempts in 30 days',
    ...logged('Nb appels 30 jours', '4'),
    findings: [
      {
        messageId: 'tooManyCalls',
        severity: 2,
        line: 2,
        article: 'Code de la consommation D223-9',
        facts: { attempts: 4, allowed: 4, days: 30 },
      },
    ],
  },
  {
    name: 'dates of attempts, four of them in 30 days',
    ...logged('Dates des appels', '2026-10-25; 2026-11-02; 2026-11-03; 2026-11-23'.replaceAll(';', ',')),
    findings: [{ messageId: 'tooManyCalls', severity: 2, line: 2 }],
  },
  {
    name: 'attempts of no known time',
    ...logged("Nombre d'appels", '7'),
    findings: [{ messageId: 'callsUndated', severity: 1, line: 2, facts: { attempts: 7 } }],
  },
  {
    name: 'a schedule on Saturdays, in the evening, with five attempts and a short pause',
    ...planned({
      days: ['friday', 'saturday'],
      hours: ['09:00-12:00', '14:00-20:00', '12:30-14:30'],
      publicHolidays: true,
      attempts: 5,
      pauseAfterRefusal: 30,
    }),
    findings: ['days', 'holidays', 'hours', 'attempts', 'pause'].map((problem) => ({
      messageId: 'schedule',
      severity: 2 as const,
      line: 0,
      article: 'Code de la consommation D223-9',
      facts: { problem, country: 'FR' },
    })),
  },
  {
    name: 'fourteen in France',
    ...born('2011-11-24'),
    findings: [
      {
        messageId: 'child',
        severity: 2,
        line: 2,
        field: 'birthDate',
        article: 'GDPR 8; loi Informatique et Libertés 45',
        facts: { years: 15, country: 'FR' },
      },
    ],
  },
  {
    name: 'fifteen in Germany',
    ...born('24.11.2010', 'Deutschland', 'Geburtsdatum'),
    findings: [{ messageId: 'child', severity: 2, article: 'GDPR 8', facts: { years: 16 } }],
  },
  {
    name: 'twelve in the United Kingdom',
    ...born('2013-11-24', 'UK'),
    findings: [{ messageId: 'child', facts: { years: 13 } }],
  },
  {
    name: 'a year of birth that leaves no doubt',
    ...born('2012', 'France', 'Année de naissance'),
    findings: [{ messageId: 'child', line: 2 }],
  },
  { name: 'an age', ...born('14', 'France', 'Age'), findings: [{ messageId: 'child', line: 2 }] },
  {
    name: 'an age that Swiss law does not set is a warning',
    ...born('2012-01-01', 'Suisse'),
    findings: [{ messageId: 'child', severity: 1 }],
  },
  {
    name: 'an account without a sale',
    ...customer('Statut client', 'Compte gratuit'),
    findings: [
      {
        messageId: 'accountWithoutSale',
        severity: 1,
        line: 2,
        column: 1,
        article: 'CPCE L34-5',
        message: expect.stringMatching(/CNIL.*C-654\/23/),
      },
    ],
  },
  {
    name: 'a customer who ordered nothing',
    ...customer('Statut client;Nombre de commandes', 'Client;0'),
    findings: [{ messageId: 'accountWithoutSale' }],
  },
  {
    name: 'nothing ordered and nothing else known: no customer',
    ...customer('Nombre de commandes', '0'),
    findings: [{ messageId: 'noConsentColumn', article: 'CPCE L34-5' }],
  },
  {
    name: 'an Irish customer of thirteen months ago',
    ...customer('Last purchase date', '2025-10-23', {}, 'Ireland'),
    findings: [{ messageId: 'noConsentColumn', article: 'SI 336/2011 reg. 13(1)' }],
  },
  {
    name: 'a customer by SMS in Germany, where the exception is for e-mail only',
    file: 'Mobile,Country,Customer type,Customer status\n+49 151 23456789,Germany,B2C,Customer\n',
    settings: { campaign: { channels: ['sms'], similarProducts: true } },
    findings: [{ messageId: 'noConsentColumn', article: 'UWG §7(2) Nr. 2' }],
  },
  {
    name: 'a call about energy to somebody whose contract has ended',
    file: 'Téléphone;Pays;Type de client;Contrat en cours\n01 99 00 12 34;France;Particulier;non\n',
    settings: { campaign: { channels: ['phone'], contractInProgress: true, sector: 'energy-renovation' } },
    findings: [{ messageId: 'forbidden', article: 'Code de la consommation L223-1' }],
  },
  {
    name: 'calls to German businesses are doubtful, once',
    file: 'Email,Phone,Company,Country\na.krause@krause.example,+49 30 23125001,Krause,Germany\nb.vogel@vogel.example,+49 30 23125002,Vogel,Germany\n',
    settings: via('phone'),
    findings: [
      {
        messageId: 'doubtful',
        severity: 1,
        line: 0,
        count: 2,
        article: 'UWG §7(2) Nr. 1',
        facts: { country: 'DE', audience: 'professional', channel: 'phone' },
      },
    ],
  },
];

const comparable = INVALID.map(
  ({ findings, ...each }): InvalidCase => ({
    ...each,
    findings: findings.map(({ article, facts, message, ...finding }) => ({
      ...finding,
      ...(typeof message === 'string' ? { message } : {}),
    })),
  }),
);

ruleTester({ describe, test }).run(consentChannel, { valid: VALID, invalid: comparable });

describe('the article and the facts of a finding', () => {
  test.each(INVALID.map((each) => [each.name, each] as const))('%s', async (_name, each) => {
    const found = await lintText(consentChannel, each);
    each.findings.forEach(({ article, facts, message }, at) => {
      if (article !== undefined) expect(found[at]?.law.map((law) => law.article)).toEqual([article]);
      if (facts !== undefined) expect(found[at]?.data).toMatchObject(facts);
      if (message !== undefined) expect(found[at]?.message).toEqual(message);
    });
  });
});
