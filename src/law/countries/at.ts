import { POST, SOCIAL_ORGANISATION, SOCIAL_PERSON } from '../common.ts';
import type { CountryLaw } from '../entry.ts';
import { OWN_CUSTOMER } from '../texts.ts';

/* Austria. Source: Telekommunikationsgesetz 2021 §174, ris.bka.gv.at, and notes of the advertising trade body. */

const STATUTE_URL =
  'https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer=20011678';

export const AT: CountryLaw = {
  country: 'AT',
  rows: [
    {
      channels: ['email', 'sms'],
      audiences: ['consumer', 'professional', 'organisation'],
      relationship: 'any',
      requirement: 'opt-in',
      exceptions: [
        {
          when: 'similar-products',
          requirement: 'opt-out',
          register: 'at-ecg',
          conditions: [OWN_CUSTOMER],
          citation: { article: 'TKG 2021 §174(4)', url: STATUTE_URL },
          basis: 'secondary',
          checkedOn: '2026-11-24',
          note: {
            en: 'A customer may be sent e-mail or SMS for similar products or services of the same business if refusing was and is offered, and if the address is not on the ECG list (§174(4) TKG 2021).',
            fr: "Un client peut recevoir courriels et SMS pour des produits ou services similaires de la même entreprise si le refus a été et reste possible, et si l'adresse ne figure pas sur la liste ECG (art. 174(4) TKG 2021).",
          },
        },
      ],
      citation: { article: 'TKG 2021 §174(3)', url: STATUTE_URL },
      basis: 'secondary',
      checkedOn: '2026-11-24',
      note: {
        en: 'Electronic mail, SMS included, for direct marketing needs prior consent, whoever receives it (§174(3) TKG 2021).',
        fr: 'Le courrier électronique de prospection, SMS compris, requiert un consentement préalable, quel que soit le destinataire (art. 174(3) TKG 2021).',
      },
    },
    {
      channels: ['phone', 'automated-call', 'fax'],
      audiences: ['consumer', 'professional', 'organisation'],
      relationship: 'any',
      requirement: 'opt-in',
      exceptions: [],
      citation: { article: 'TKG 2021 §174(1)', url: STATUTE_URL },
      basis: 'secondary',
      checkedOn: '2026-11-24',
      note: {
        en: 'Calls and faxes to advertise need prior consent, businesses and customers included (§174(1) TKG 2021).',
        fr: 'Les appels et télécopies publicitaires requièrent un consentement préalable, entreprises et clients compris (art. 174(1) TKG 2021).',
      },
    },
    POST,
    SOCIAL_PERSON,
    SOCIAL_ORGANISATION,
  ],
  soleTraderIsIndividual: [],
  ageOfConsent: {
    years: 14,
    citation: {
      article: 'GDPR 8; DSG §4(4)',
      url: 'https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer=10001597',
    },
    basis: 'secondary',
    checkedOn: '2026-11-23',
    note: {
      en: 'From 14, a child consents alone to an online service (§4(4) DSG).',
      fr: 'À partir de 14 ans, un enfant consent seul à un service en ligne (art. 4(4) DSG).',
    },
  },
  consentMaxAge: [],
  callHours: [],
};
