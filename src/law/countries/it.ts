import { POST } from '../common.ts';
import type { CountryLaw } from '../entry.ts';
import { INFORMED, OWN_CUSTOMER } from '../texts.ts';
import type { Citation } from '../types.ts';

/* Italy. Sources: Codice in materia di protezione dei dati personali (normattiva.it), the register's and the Garante's pages. */

const STATUTE_URL = 'https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:2003-06-30;196';
const ELECTRONIC: Citation = { article: 'Codice privacy 130(1)-(2)', url: STATUTE_URL };
const RPO: Citation = { article: 'Codice privacy 130(3-bis)', url: STATUTE_URL };

export const IT: CountryLaw = {
  country: 'IT',
  rows: [
    {
      channels: ['email'],
      audiences: ['consumer', 'professional', 'organisation'],
      relationship: 'any',
      requirement: 'opt-in',
      exceptions: [
        {
          when: 'similar-products',
          requirement: 'opt-out',
          conditions: [OWN_CUSTOMER],
          citation: { article: 'Codice privacy 130(4)', url: STATUTE_URL },
          basis: 'statute',
          checkedOn: '2026-11-24',
          note: {
            en: 'The e-mail address that a customer gave at a sale may be used for similar products or services of the same controller (130(4)).',
            fr: "L'adresse de courriel fournie par le client lors d'une vente peut servir pour des produits ou services analogues du même responsable (130(4)).",
          },
        },
      ],
      citation: ELECTRONIC,
      basis: 'statute',
      checkedOn: '2026-11-24',
      note: {
        en: 'Advertising by e-mail needs the consent of the contracting party or user, businesses included (130(1)-(2)).',
        fr: "La publicité par courriel requiert le consentement du contractant ou de l'utilisateur, entreprises comprises (130(1)-(2)).",
      },
    },
    {
      channels: ['sms', 'automated-call', 'fax'],
      audiences: ['consumer', 'professional', 'organisation'],
      relationship: 'any',
      requirement: 'opt-in',
      exceptions: [],
      citation: ELECTRONIC,
      basis: 'statute',
      checkedOn: '2026-11-24',
      note: {
        en: 'Advertising by SMS, MMS, calling machine or fax needs consent; the exception for customers is for e-mail addresses only (130(1)-(2), (4)).',
        fr: "La publicité par SMS, MMS, automate d'appel ou télécopie requiert un consentement ; l'exception clients ne vaut que pour les adresses de courriel (130(1)-(2), (4)).",
      },
    },
    {
      channels: ['phone'],
      audiences: ['consumer', 'professional', 'organisation'],
      relationship: 'any',
      requirement: 'opt-out',
      register: 'it-rpo',
      exceptions: [],
      conditions: [
        {
          en: 'The register is consulted at least every month and before each campaign; an entry cancels every earlier consent (DPR 26/2022).',
          fr: "Le registre est consulté au moins chaque mois et avant chaque campagne ; l'inscription annule tout consentement antérieur (DPR 26/2022).",
        },
        INFORMED,
      ],
      citation: RPO,
      basis: 'secondary',
      checkedOn: '2026-11-24',
      note: {
        en: 'Calls by an operator are allowed to those who did not object through the public register, which takes every national number since 27 July 2022, mobiles included (130(3-bis); law 5/2018).',
        fr: 'Les appels par opérateur sont permis envers ceux qui ne se sont pas opposés par le registre public, ouvert à tout numéro national depuis le 27 juillet 2022, mobiles compris (130(3-bis) ; loi 5/2018).',
      },
    },
    {
      channels: ['phone'],
      audiences: ['consumer'],
      relationship: 'any',
      sector: 'electricity-gas',
      requirement: 'opt-in',
      from: '2026-06-19',
      register: 'it-rpo',
      exceptions: [],
      conditions: [
        {
          en: 'The person asked for the contact or gave specific consent to it, and an entry in the register after that cancels the consent.',
          fr: 'La personne a demandé le contact ou y a spécifiquement consenti ; une inscription ultérieure au registre annule ce consentement.',
        },
      ],
      citation: {
        article: 'Codice del consumo (decreto bollette 2026)',
        url: 'https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:2005-09-06;206',
      },
      basis: 'secondary',
      checkedOn: '2026-11-24',
      note: {
        en: 'Since 19 June 2026 calls and messages to sell electricity or gas to consumers need a request or specific consent (press notes on the 2026 bills decree).',
        fr: "Depuis le 19 juin 2026, les appels et messages visant à vendre de l'électricité ou du gaz aux consommateurs requièrent une demande ou un consentement spécifique (notes de presse sur le décret « bollette » 2026).",
      },
    },
    {
      ...POST,
      register: 'it-rpo',
      citation: RPO,
      basis: 'secondary',
      note: {
        en: 'Post to addresses taken from directories is allowed to those who did not object through the public register (130(3-bis); DPR 149/2018).',
        fr: 'Le courrier postal aux adresses tirées des annuaires est permis envers ceux qui ne se sont pas opposés par le registre public (130(3-bis) ; DPR 149/2018).',
      },
    },
    {
      channels: ['social'],
      audiences: ['consumer', 'professional', 'organisation'],
      relationship: 'any',
      requirement: 'opt-in',
      exceptions: [],
      citation: ELECTRONIC,
      basis: 'secondary',
      checkedOn: '2026-11-24',
      note: {
        en: 'Electronic messages "of another type" need consent as SMS do (130(2)); the Garante counts messages on social networks among them (guidelines of 4 July 2013).',
        fr: "Les messages électroniques « d'un autre type » requièrent un consentement comme les SMS (130(2)) ; le Garante y range ceux des réseaux sociaux (lignes directrices du 4 juillet 2013).",
      },
    },
  ],
  soleTraderIsIndividual: [],
  ageOfConsent: {
    years: 14,
    citation: { article: 'GDPR 8; Codice privacy 2-quinquies', url: STATUTE_URL },
    basis: 'secondary',
    checkedOn: '2026-11-23',
    note: {
      en: 'From 14, a child consents alone (Codice privacy 2-quinquies).',
      fr: 'À partir de 14 ans, un enfant consent seul (Codice privacy 2-quinquies).',
    },
  },
  consentMaxAge: [],
  callHours: [],
};
