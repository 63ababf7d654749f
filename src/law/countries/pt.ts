import { POST, SOCIAL_ORGANISATION, SOCIAL_PERSON } from '../common.ts';
import type { CountryLaw, LawException } from '../entry.ts';
import { INFORMED, OWN_CUSTOMER } from '../texts.ts';
import type { Citation } from '../types.ts';

/* Portugal. Source: Lei 41/2004 articles 13-A and 13-B, as amended by Lei 46/2012. */

const STATUTE_URL = 'https://data.dre.pt/eli/lei/41/2004/08/18/p/dre/pt/html';
const ART_13A_1: Citation = { article: 'Lei 41/2004 13-A(1)', url: STATUTE_URL };
const ART_13A_2: Citation = { article: 'Lei 41/2004 13-A(2)', url: STATUTE_URL };

const CUSTOMERS: LawException = {
  when: 'similar-products',
  requirement: 'opt-out',
  conditions: [OWN_CUSTOMER],
  citation: { article: 'Lei 41/2004 13-A(3)', url: STATUTE_URL },
  basis: 'statute',
  checkedOn: '2026-11-24',
  note: {
    en: 'A supplier may use the electronic contact details that its customers gave at a sale for its own analogous products or services (13-A(3)).',
    fr: "Un fournisseur peut utiliser les coordonnées électroniques recueillies de ses clients lors d'une vente pour ses propres produits ou services analogues (13-A(3)).",
  },
};

export const PT: CountryLaw = {
  country: 'PT',
  rows: [
    {
      channels: ['email', 'sms'],
      audiences: ['consumer'],
      relationship: 'any',
      requirement: 'opt-in',
      exceptions: [CUSTOMERS],
      citation: ART_13A_1,
      basis: 'statute',
      checkedOn: '2026-11-24',
      note: {
        en: 'Unsolicited direct marketing by e-mail or SMS to a natural person needs prior express consent (13-A(1)).',
        fr: "La prospection non sollicitée par courriel ou SMS d'une personne physique requiert son consentement exprès préalable (13-A(1)).",
      },
    },
    {
      channels: ['email', 'sms'],
      audiences: ['professional'],
      relationship: 'any',
      requirement: 'opt-in',
      exceptions: [CUSTOMERS],
      citation: ART_13A_1,
      basis: 'unconfirmed',
      checkedOn: '2026-11-24',
      note: {
        en: 'The text protects the user as well as the natural person who subscribes: a named address at a company is treated as protected (13-A(1)); to be confirmed.',
        fr: "Le texte protège l'utilisateur autant que l'abonné personne physique : une adresse nominative d'entreprise est traitée comme protégée (13-A(1)) ; à confirmer.",
      },
    },
    {
      channels: ['email', 'sms', 'automated-call', 'fax'],
      audiences: ['organisation'],
      relationship: 'any',
      requirement: 'opt-out',
      register: 'pt-refusals',
      exceptions: [],
      citation: ART_13A_2,
      basis: 'statute',
      checkedOn: '2026-11-24',
      note: {
        en: 'A legal person may be sent direct marketing until it refuses and enters the list of article 13-B (13-A(2)).',
        fr: "Une personne morale peut recevoir de la prospection jusqu'à son refus et son inscription à la liste de l'article 13-B (13-A(2)).",
      },
    },
    {
      channels: ['automated-call', 'fax'],
      audiences: ['consumer', 'professional'],
      relationship: 'any',
      requirement: 'opt-in',
      exceptions: [],
      citation: ART_13A_1,
      basis: 'statute',
      checkedOn: '2026-11-24',
      note: {
        en: 'Calling machines and fax need the prior express consent of the natural person or user (13-A(1)).',
        fr: "Les automates d'appel et la télécopie requièrent le consentement exprès préalable de la personne physique ou de l'utilisateur (13-A(1)).",
      },
    },
    {
      channels: ['phone'],
      audiences: ['consumer'],
      relationship: 'any',
      requirement: 'opt-in',
      exceptions: [],
      citation: ART_13A_1,
      basis: 'statute',
      checkedOn: '2026-11-23',
      note: {
        en: 'Unsolicited direct marketing to a natural person needs prior express consent; the list of means in 13-A(1) is not closed, and calls are counted among them.',
        fr: "La prospection non sollicitée d'une personne physique requiert son consentement exprès préalable ; la liste de moyens de l'article 13-A(1) n'est pas limitative, et les appels y sont rangés.",
      },
    },
    {
      channels: ['phone'],
      audiences: ['professional', 'organisation'],
      relationship: 'any',
      requirement: 'opt-out',
      register: 'pt-refusals',
      exceptions: [],
      conditions: [
        {
          en: 'The number is that of a legal person.',
          fr: "Le numéro est celui d'une personne morale.",
        },
        INFORMED,
      ],
      citation: ART_13A_2,
      basis: 'statute',
      checkedOn: '2026-11-23',
      note: {
        en: 'A legal person may be called until it refuses and enters the list of article 13-B (13-A(2)).',
        fr: "Une personne morale peut être appelée jusqu'à son refus et son inscription à la liste de l'article 13-B (13-A(2)).",
      },
    },
    POST,
    SOCIAL_PERSON,
    SOCIAL_ORGANISATION,
  ],
  soleTraderIsIndividual: ['email', 'sms', 'phone', 'automated-call', 'fax'],
  ageOfConsent: {
    years: 13,
    citation: {
      article: 'GDPR 8; Lei 58/2019 16',
      url: 'https://data.dre.pt/eli/lei/58/2019/08/08/p/dre/pt/html',
    },
    basis: 'secondary',
    checkedOn: '2026-11-23',
    note: {
      en: 'From 13, a child consents alone (Lei 58/2019, art. 16).',
      fr: 'À partir de 13 ans, un enfant consent seul (Lei 58/2019, art. 16).',
    },
  },
  consentMaxAge: [],
  callHours: [],
};
