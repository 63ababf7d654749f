import { POST, SOCIAL_ORGANISATION, SOCIAL_PERSON } from '../common.ts';
import type { CountryLaw } from '../entry.ts';
import { INFORMED, OWN_CUSTOMER } from '../texts.ts';
import type { Citation } from '../types.ts';

/* Belgium. Sources: Code de droit économique (CDE); arrêté royal of 4 April 2003 on advertising by electronic mail. */

const CDE_URL = 'https://www.ejustice.just.fgov.be/eli/loi/2013/02/28/2013A11134/justel';
const XII_13: Citation = { article: 'CDE XII.13', url: CDE_URL };
const DECREE: Citation = {
  article: 'Arrêté royal du 4 avril 2003, art. 1',
  url: 'https://www.ejustice.just.fgov.be/eli/arrete/2003/04/04/2003011238/moniteur',
};

export const BE: CountryLaw = {
  country: 'BE',
  rows: [
    {
      channels: ['email', 'sms'],
      audiences: ['consumer', 'professional'],
      relationship: 'any',
      requirement: 'opt-in',
      exceptions: [
        {
          when: 'similar-products',
          requirement: 'opt-out',
          conditions: [OWN_CUSTOMER],
          citation: DECREE,
          basis: 'statute',
          checkedOn: '2026-11-24',
          note: {
            en: 'A customer, natural or legal person, may be sent electronic mail for similar products or services that the sender supplies itself, under three conditions (royal decree of 4 April 2003, art. 1, 1°).',
            fr: "Un client, personne physique ou morale, peut recevoir du courrier électronique pour des produits ou services analogues que l'expéditeur fournit lui-même, à trois conditions (arrêté royal du 4 avril 2003, art. 1er, 1°).",
          },
        },
      ],
      citation: XII_13,
      basis: 'secondary',
      checkedOn: '2026-11-24',
      note: {
        en: 'Advertising by electronic mail, SMS included, needs prior, free, specific and informed consent; a named professional address too (CDE XII.13).',
        fr: 'La publicité par courrier électronique, SMS compris, requiert un consentement préalable, libre, spécifique et informé, y compris pour une adresse professionnelle nominative (CDE XII.13).',
      },
    },
    {
      channels: ['email', 'sms'],
      audiences: ['organisation'],
      relationship: 'any',
      requirement: 'none',
      exceptions: [],
      citation: DECREE,
      basis: 'statute',
      checkedOn: '2026-11-24',
      note: {
        en: 'A legal person may be sent electronic mail at an impersonal address without consent (royal decree of 4 April 2003, art. 1, 2°).',
        fr: 'Une personne morale peut recevoir du courrier électronique à une adresse impersonnelle sans consentement (arrêté royal du 4 avril 2003, art. 1er, 2°).',
      },
    },
    {
      channels: ['automated-call', 'fax'],
      audiences: ['consumer', 'professional', 'organisation'],
      relationship: 'any',
      requirement: 'opt-in',
      exceptions: [],
      citation: { article: 'CDE VI.110', url: CDE_URL },
      basis: 'secondary',
      checkedOn: '2026-11-23',
      note: {
        en: 'Direct marketing by calling machine or fax needs prior consent (CDE VI.110).',
        fr: "La prospection par automate d'appel ou télécopie requiert un consentement préalable (CDE VI.110).",
      },
    },
    {
      channels: ['phone'],
      audiences: ['consumer', 'professional', 'organisation'],
      relationship: 'any',
      requirement: 'opt-out',
      register: 'be-do-not-call-me',
      exceptions: [],
      conditions: [INFORMED],
      citation: { article: 'CDE VI.111', url: CDE_URL },
      basis: 'secondary',
      checkedOn: '2026-11-23',
      note: {
        en: 'A subscriber, private or business, may be called unless listed with Do Not Call Me or opposed (CDE VI.110-115).',
        fr: 'Un abonné, particulier ou entreprise, peut être appelé sauf inscription à Do Not Call Me ou opposition (CDE VI.110 à VI.115).',
      },
    },
    POST,
    SOCIAL_PERSON,
    SOCIAL_ORGANISATION,
  ],
  soleTraderIsIndividual: [],
  ageOfConsent: {
    years: 13,
    citation: {
      article: 'GDPR 8; loi du 30 juillet 2018, art. 7',
      url: 'https://www.ejustice.just.fgov.be/eli/loi/2018/07/30/2018040581/justel',
    },
    basis: 'secondary',
    checkedOn: '2026-11-23',
    note: {
      en: 'From 13, a child consents alone to an online service (law of 30 July 2018, art. 7).',
      fr: 'À partir de 13 ans, un enfant consent seul à un service en ligne (loi du 30 juillet 2018, art. 7).',
    },
  },
  consentMaxAge: [],
  callHours: [],
};
