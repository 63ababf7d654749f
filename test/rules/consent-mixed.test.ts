import { describe, expect, test } from 'vitest';
import consentChannel from '../../rules/consent-channel.ts';
import type { Channel, Sector } from '../../src/law/types.ts';
import { lintText } from './lint-text.ts';

/* One file of people whom the law protects differently, on both sides of each day on which the law changed. */

const HEADER = 'Name,Email,Phone,Company,Country,Customer type,Customer status';
const PEOPLE = {
  'French consumer': 'Julie,julie@gmail.com,+33199001234,,France,Particulier,',
  'French professional': 'Claire,c.morel@morel.example,+33199001235,Morel SAS,France,B2B,',
  'German professional': 'Anna,a.krause@krause.example,+49 30 23125001,Krause GmbH,Germany,B2B,',
  'British limited company':
    'Amelia,a.fenwick@fenwick.example,07700 900123,Fenwick Ltd,United Kingdom,Limited company,',
  'British sole trader': 'Noah,noah@gardens.example,07700 900124,Gardens,United Kingdom,Sole trader,',
  'Dutch consumer': 'Daan,daan@hotmail.com,+31 6 12345678,,Netherlands,B2C,',
  'Dutch customer': 'Emma,emma@hotmail.com,+31 6 12345679,,Netherlands,B2C,Customer',
  'French customer': 'Louise,louise@gmail.com,+33199001236,,France,Particulier,Client',
  'Spanish consumer': 'Lucía,lucia@gmail.com,+34 612 345 678,,Spain,B2C,',
  'Polish consumer': 'Zofia,zofia@gmail.com,+48 512 345 678,,Poland,B2C,',
  'Italian consumer': 'Giulia,giulia@gmail.com,+39 06 1234567,,Italy,B2C,',
  'British supporter': 'Olivia,olivia@gmail.com,01632 960001,,United Kingdom,B2C,Customer',
  'French organisation': ',contact@morel.example,+33199001237,Morel SAS,France,Company,',
} as const;
type Who = keyof typeof PEOPLE;
const NAMES = Object.keys(PEOPLE) as Who[];

/** What is asked for of whom, with its article; everybody else may be contacted without consent. */
type Verdicts = Readonly<Partial<Record<Who, string>>>;

interface Day {
  readonly asOf: string;
  readonly channel: Channel;
  readonly sector?: Sector;
  readonly similarProducts?: boolean;
  readonly nature?: 'non-commercial';
  readonly verdicts: Verdicts;
}

const CALL = 'Code de la consommation L223-1';
const NL = 'Telecommunicatiewet 11.7';
const ES = 'LGTel 11/2022, art. 66.1';
const MAIL: Verdicts = {
  'French consumer': 'opt-in CPCE L34-5',
  'German professional': 'opt-in UWG §7(2) Nr. 2',
  'British sole trader': 'opt-in PECR 22(2)',
  'Dutch consumer': 'opt-in Telecommunicatiewet 11.7(1)',
  'Dutch customer': 'opt-in Telecommunicatiewet 11.7(1)',
  'French customer': 'opt-in CPCE L34-5',
  'Spanish consumer': 'opt-in LSSI 21.1',
  'Polish consumer': 'opt-in PKE art. 398 since 2024-11-10',
  'Italian consumer': 'opt-in Codice privacy 130(1)-(2)',
  'British supporter': 'opt-in PECR 22(2)',
};
const without = (verdicts: Verdicts, ...names: readonly Who[]): Verdicts =>
  Object.fromEntries(Object.entries(verdicts).filter(([name]) => !names.some((each) => each === name)));

const POLISH_CALL = { 'Polish consumer': 'opt-in PKE art. 398 since 2024-11-10' } as const;
const OLD_POLISH_CALL = { 'Polish consumer': 'opt-in Prawo telekomunikacyjne art. 172' } as const;
const SPANISH_CALL = { 'Spanish consumer': `opt-in ${ES} since 2023-06-29` } as const;
const DUTCH_CALL = {
  'Dutch consumer': `opt-in ${NL} since 2021-07-01`,
  'Dutch customer': `opt-in ${NL} since 2021-07-01`,
} as const;
const FRENCH_CALL = {
  'French consumer': `opt-in ${CALL} since 2026-08-11`,
  'French customer': `opt-in ${CALL} since 2026-08-11`,
} as const;

const DAYS: readonly Day[] = [
  { asOf: '2026-11-23', channel: 'email', verdicts: MAIL },
  {
    asOf: '2026-11-23',
    channel: 'email',
    similarProducts: true,
    verdicts: without(MAIL, 'Dutch customer', 'French customer', 'British supporter'),
  },
  {
    asOf: '2024-11-09',
    channel: 'email',
    verdicts: { ...MAIL, 'Polish consumer': 'opt-in Prawo telekomunikacyjne art. 172' },
  },
  {
    asOf: '2026-02-04',
    channel: 'email',
    sector: 'charity',
    verdicts: without(MAIL, 'French consumer', 'French customer'),
  },
  {
    asOf: '2026-02-05',
    channel: 'email',
    sector: 'charity',
    verdicts: without(MAIL, 'French consumer', 'French customer', 'British supporter'),
  },
  {
    asOf: '2026-11-23',
    channel: 'email',
    nature: 'non-commercial',
    verdicts: without(MAIL, 'French consumer', 'French customer'),
  },
  { asOf: '2021-06-30', channel: 'phone', verdicts: OLD_POLISH_CALL },
  { asOf: '2021-07-01', channel: 'phone', verdicts: { ...OLD_POLISH_CALL, ...DUTCH_CALL } },
  { asOf: '2023-06-28', channel: 'phone', verdicts: { ...OLD_POLISH_CALL, ...DUTCH_CALL } },
  { asOf: '2023-06-29', channel: 'phone', verdicts: { ...OLD_POLISH_CALL, ...DUTCH_CALL, ...SPANISH_CALL } },
  { asOf: '2024-11-09', channel: 'phone', verdicts: { ...OLD_POLISH_CALL, ...DUTCH_CALL, ...SPANISH_CALL } },
  { asOf: '2024-11-10', channel: 'phone', verdicts: { ...POLISH_CALL, ...DUTCH_CALL, ...SPANISH_CALL } },
  {
    asOf: '2026-06-30',
    channel: 'phone',
    similarProducts: true,
    verdicts: without({ ...POLISH_CALL, ...DUTCH_CALL, ...SPANISH_CALL }, 'Dutch customer'),
  },
  {
    asOf: '2026-07-01',
    channel: 'phone',
    similarProducts: true,
    verdicts: {
      ...POLISH_CALL,
      ...DUTCH_CALL,
      ...SPANISH_CALL,
      'Dutch customer': `opt-in ${NL} since 2026-07-01`,
    },
  },
  { asOf: '2026-08-10', channel: 'phone', verdicts: { ...POLISH_CALL, ...DUTCH_CALL, ...SPANISH_CALL } },
  {
    asOf: '2026-08-11',
    channel: 'phone',
    verdicts: { ...POLISH_CALL, ...DUTCH_CALL, ...SPANISH_CALL, ...FRENCH_CALL },
  },
  {
    asOf: '2026-06-18',
    channel: 'phone',
    sector: 'electricity-gas',
    verdicts: {
      ...POLISH_CALL,
      ...DUTCH_CALL,
      'Spanish consumer': 'opt-in Real Decreto 88/2026 since 2026-02-12',
    },
  },
  {
    asOf: '2026-06-19',
    channel: 'phone',
    sector: 'electricity-gas',
    verdicts: {
      ...POLISH_CALL,
      ...DUTCH_CALL,
      'Spanish consumer': 'opt-in Real Decreto 88/2026 since 2026-02-12',
      'Italian consumer': 'opt-in Codice del consumo (decreto bollette 2026) since 2026-06-19',
    },
  },
];

describe('a mixed file', () => {
  test.each(DAYS.map((day) => [`${day.channel} on ${day.asOf}`, day] as const))('%s', async (_name, {
    asOf,
    channel,
    verdicts,
    ...campaign
  }) => {
    const found = await lintText(consentChannel, {
      file: `${HEADER}\n${NAMES.map((name) => PEOPLE[name]).join('\n')}\n`,
      settings: { asOf, campaign: { channels: [channel], ...campaign } },
    });
    const got: Record<string, string> = {};
    for (const { row, data, messageId, law } of found) {
      const name = NAMES[row - 1];
      if (name === undefined) continue;
      expect(messageId).toBe('noConsentColumn');
      const since = data.since === '' ? '' : ` since ${data.since}`;
      got[name] = `${data.requirement} ${law[0]?.article}${since}`;
    }
    expect(got).toEqual(verdicts);
  });

  test('says in both languages since when', async () => {
    const more = {
      file: `${HEADER}\n${PEOPLE['French consumer']}\n`,
      settings: { campaign: { channels: ['phone'] as const } },
    };
    const [english] = await lintText(consentChannel, more);
    expect(english?.message).toContain('in FR since 2026-08-11 (Code de la consommation L223-1)');
    const french = { ...more.settings, language: 'fr' as const };
    const [said] = await lintText(consentChannel, { ...more, settings: french });
    expect(said?.message).toContain('(FR, depuis le 11 août 2026, Code de la consommation L223-1)');
  });
});
