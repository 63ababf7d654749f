import type { CountryLaw } from '../entry.ts';
import { INFORMED, OWN_CUSTOMER } from '../texts.ts';
import type { Citation } from '../types.ts';

/* Switzerland. Sources: UWG (SR 241) art. 3(1)(o), (u) and DSG (SR 235.1), fedlex.admin.ch. */

const STATUTE_URL = 'https://www.fedlex.admin.ch/eli/cc/1988/223_223_223/fr#art_3';
const MASS: Citation = { article: 'UWG 3(1)(o)', url: STATUTE_URL };
const CALLS: Citation = { article: 'UWG 3(1)(u)', url: STATUTE_URL };
const FADP: Citation = {
  article: 'DSG 30(2)(b)',
  url: 'https://www.fedlex.admin.ch/eli/cc/2022/491/fr#art_30',
};

export const CH: CountryLaw = {
  country: 'CH',
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
          conditions: [OWN_CUSTOMER],
          citation: MASS,
          basis: 'secondary',
          checkedOn: '2026-11-23',
          note: {
            en: "A customer whose details were taken at a sale, with a refusal offered, may be sent mass mail for the seller's own similar goods, works or services (UWG 3(1)(o)).",
            fr: "Un client dont les coordonnées ont été recueillies lors d'une vente, avec possibilité de refus, peut recevoir des envois de masse pour des marchandises, œuvres ou prestations analogues du vendeur (LCD 3(1)(o)).",
          },
        },
      ],
      citation: MASS,
      basis: 'secondary',
      checkedOn: '2026-11-23',
      note: {
        en: 'Mass advertising by telecommunication needs prior consent, a right sender and a simple way to refuse, whoever receives it (UWG 3(1)(o)).',
        fr: "La publicité de masse par télécommunication requiert un consentement préalable, l'indication correcte de l'expéditeur et un moyen simple de refus, quel que soit le destinataire (LCD 3(1)(o)).",
      },
    },
    {
      channels: ['automated-call', 'fax'],
      audiences: ['consumer', 'professional', 'organisation'],
      relationship: 'any',
      requirement: 'opt-in',
      exceptions: [],
      citation: MASS,
      basis: 'secondary',
      checkedOn: '2026-11-23',
      note: {
        en: 'Calling machines and mass fax are mass advertising by telecommunication: prior consent is needed (UWG 3(1)(o)).',
        fr: "Les automates d'appel et télécopies de masse sont de la publicité de masse par télécommunication : le consentement préalable est requis (LCD 3(1)(o)).",
      },
    },
    {
      channels: ['phone'],
      audiences: ['consumer'],
      relationship: 'any',
      requirement: 'opt-out',
      until: '2020-12-31',
      exceptions: [],
      conditions: [
        {
          en: 'The directory entry has no asterisk (no advertising).',
          fr: "L'inscription à l'annuaire ne comporte pas d'astérisque (pas de publicité).",
        },
        INFORMED,
      ],
      citation: CALLS,
      basis: 'secondary',
      checkedOn: '2026-11-23',
      note: {
        en: 'Until 31 December 2020 a call was allowed unless the directory entry refused advertising (UWG 3(1)(u) in its former wording).',
        fr: "Jusqu'au 31 décembre 2020, l'appel était permis sauf refus de publicité dans l'annuaire (LCD 3(1)(u) dans sa rédaction antérieure).",
      },
    },
    {
      channels: ['phone'],
      audiences: ['consumer'],
      relationship: 'prospect',
      requirement: 'opt-in',
      from: '2021-01-01',
      exceptions: [
        {
          when: 'directory-listed',
          requirement: 'opt-out',
          conditions: [
            {
              en: 'The number is in the directory without asterisk (no advertising).',
              fr: "Le numéro figure dans l'annuaire sans astérisque (pas de publicité).",
            },
            INFORMED,
          ],
          citation: CALLS,
          basis: 'secondary',
          checkedOn: '2026-11-23',
          note: {
            en: 'A number listed in the directory without asterisk may be called (UWG 3(1)(u)).',
            fr: "Un numéro inscrit à l'annuaire sans astérisque peut être appelé (LCD 3(1)(u)).",
          },
        },
      ],
      citation: CALLS,
      basis: 'secondary',
      checkedOn: '2026-11-23',
      note: {
        en: 'Since 1 January 2021 a person who is not listed in the directory, or listed with an asterisk, may be called only with consent, existing customers excepted (UWG 3(1)(u)). A file does not show the directory: consent is asked for unless the listing is known.',
        fr: "Depuis le 1er janvier 2021, une personne absente de l'annuaire, ou inscrite avec astérisque, ne peut être appelée qu'avec son consentement, sauf relation commerciale (LCD 3(1)(u)). Un fichier ne montre pas l'annuaire : le consentement est exigé sauf inscription connue.",
      },
    },
    {
      channels: ['phone'],
      audiences: ['consumer'],
      relationship: 'customer',
      requirement: 'opt-out',
      from: '2021-01-01',
      exceptions: [],
      conditions: [INFORMED],
      citation: CALLS,
      basis: 'secondary',
      checkedOn: '2026-11-23',
      note: {
        en: 'A person who has a business relationship with the caller may be called unless they objected (UWG 3(1)(u)).',
        fr: "Une personne en relation commerciale avec l'appelant peut être appelée sauf opposition (LCD 3(1)(u)).",
      },
    },
    {
      channels: ['phone'],
      audiences: ['professional', 'organisation'],
      relationship: 'any',
      requirement: 'opt-out',
      exceptions: [],
      conditions: [
        {
          en: 'The number is not listed with an asterisk (no advertising), which companies may ask for too.',
          fr: "Le numéro n'est pas inscrit avec astérisque (pas de publicité), que les entreprises peuvent aussi demander.",
        },
        INFORMED,
      ],
      citation: CALLS,
      basis: 'secondary',
      checkedOn: '2026-11-23',
      note: {
        en: 'Businesses may be called unless they objected or are listed with an asterisk (UWG 3(1)(u)).',
        fr: 'Les entreprises peuvent être appelées sauf opposition ou inscription avec astérisque (LCD 3(1)(u)).',
      },
    },
    {
      channels: ['post'],
      audiences: ['consumer', 'professional', 'organisation'],
      relationship: 'any',
      requirement: 'opt-out',
      exceptions: [],
      conditions: [INFORMED],
      citation: FADP,
      basis: 'secondary',
      checkedOn: '2026-11-24',
      note: {
        en: 'Prospecting by post needs no prior consent; going on against the express wish of the person breaches their personality rights (DSG 30(2)(b)).',
        fr: 'La prospection par voie postale ne requiert pas de consentement préalable ; la poursuivre contre la volonté expresse de la personne porte atteinte à sa personnalité (LPD 30(2)(b)).',
      },
    },
    {
      channels: ['social'],
      audiences: ['consumer', 'professional', 'organisation'],
      relationship: 'any',
      requirement: 'opt-in',
      exceptions: [],
      citation: MASS,
      basis: 'unconfirmed',
      checkedOn: '2026-11-24',
      note: {
        en: 'Mass messages on social networks read as mass advertising by telecommunication, which needs prior consent (UWG 3(1)(o)); to be confirmed.',
        fr: 'Les messages de masse sur les réseaux sociaux se lisent comme de la publicité de masse par télécommunication, soumise au consentement préalable (LCD 3(1)(o)) ; à confirmer.',
      },
    },
  ],
  soleTraderIsIndividual: [],
  ageOfConsent: {
    years: 16,
    citation: { article: 'DSG 6(6)', url: 'https://www.fedlex.admin.ch/eli/cc/2022/491/fr#art_6' },
    basis: 'unconfirmed',
    checkedOn: '2026-11-24',
    note: {
      en: 'Swiss law sets no age, but capacity of judgement; 16 is used here as a caution.',
      fr: "Le droit suisse ne fixe pas d'âge, mais la capacité de discernement ; 16 ans est retenu ici par prudence.",
    },
  },
  consentMaxAge: [],
  callHours: [],
};
