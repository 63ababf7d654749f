import { gdpr } from '../articles.ts';
import { POST, SOCIAL_ORGANISATION, SOCIAL_PERSON } from '../common.ts';
import type { CountryLaw, LawException } from '../entry.ts';
import { INFORMED, OWN_CUSTOMER } from '../texts.ts';
import type { Citation } from '../types.ts';

/* Luxembourg. Source: amended law of 30 May 2005 on data protection in electronic communications, art. 11. */

const STATUTE_URL = 'https://legilux.public.lu/eli/etat/leg/loi/2005/05/30/n3/jo';
const ART_11_1: Citation = { article: 'Loi du 30 mai 2005, art. 11(1)', url: STATUTE_URL };
const ART_11_3: Citation = { article: 'Loi du 30 mai 2005, art. 11(3)', url: STATUTE_URL };
const ART_11_5: Citation = { article: 'Loi du 30 mai 2005, art. 11(5)', url: STATUTE_URL };

const CUSTOMERS: LawException = {
  when: 'similar-products',
  requirement: 'opt-out',
  conditions: [OWN_CUSTOMER],
  citation: { article: 'Loi du 30 mai 2005, art. 11(2)', url: STATUTE_URL },
  basis: 'secondary',
  checkedOn: '2026-11-23',
  note: {
    en: "A supplier may use a customer's e-mail details for its own analogous products or services (art. 11(2)).",
    fr: "Un fournisseur peut utiliser les coordonnées électroniques d'un client pour ses propres produits ou services analogues (art. 11(2)).",
  },
};

export const LU: CountryLaw = {
  country: 'LU',
  rows: [
    {
      channels: ['email', 'sms'],
      audiences: ['consumer', 'professional'],
      relationship: 'any',
      requirement: 'opt-in',
      exceptions: [CUSTOMERS],
      citation: ART_11_1,
      basis: 'statute',
      checkedOn: '2026-11-23',
      note: {
        en: 'Electronic mail to a natural person, at work or not, needs prior consent (art. 11(1), (5)).',
        fr: 'Le courrier électronique à une personne physique, au travail ou non, requiert son consentement préalable (art. 11(1) et (5)).',
      },
    },
    {
      channels: ['email', 'sms', 'phone'],
      audiences: ['organisation'],
      relationship: 'any',
      requirement: 'opt-out',
      exceptions: [],
      citation: ART_11_5,
      basis: 'statute',
      checkedOn: '2026-11-23',
      note: {
        en: 'The prior consent of art. 11 protects natural persons; a legal person may object (art. 11(5)).',
        fr: "Le consentement préalable de l'article 11 protège les personnes physiques ; une personne morale peut s'opposer (art. 11(5)).",
      },
    },
    {
      channels: ['phone'],
      audiences: ['consumer', 'professional'],
      relationship: 'any',
      requirement: 'opt-in',
      exceptions: [],
      conditions: [INFORMED],
      citation: ART_11_3,
      basis: 'statute',
      checkedOn: '2026-11-23',
      note: {
        en: 'Calls to a natural person need prior consent, customers and people at work included (art. 11(3), (5)).',
        fr: "L'appel d'une personne physique requiert son consentement préalable, clients et personnes au travail compris (art. 11(3) et (5)).",
      },
    },
    {
      channels: ['automated-call', 'fax'],
      audiences: ['consumer', 'professional'],
      relationship: 'any',
      requirement: 'opt-in',
      exceptions: [],
      citation: ART_11_1,
      basis: 'statute',
      checkedOn: '2026-11-23',
      note: {
        en: 'Calling machines and fax need prior consent (art. 11(1)).',
        fr: "Les automates d'appel et la télécopie requièrent un consentement préalable (art. 11(1)).",
      },
    },
    {
      channels: ['automated-call', 'fax'],
      audiences: ['organisation'],
      relationship: 'any',
      requirement: 'opt-in',
      exceptions: [],
      citation: ART_11_1,
      basis: 'unconfirmed',
      checkedOn: '2026-11-24',
      note: {
        en: 'Consent is asked for as a caution; art. 11(5) may leave a legal person a right to object only. To be confirmed.',
        fr: "Le consentement est exigé par prudence ; l'article 11(5) pourrait ne laisser à une personne morale qu'un droit d'opposition. À confirmer.",
      },
    },
    POST,
    SOCIAL_PERSON,
    SOCIAL_ORGANISATION,
  ],
  soleTraderIsIndividual: ['email', 'sms', 'phone', 'automated-call', 'fax'],
  ageOfConsent: {
    years: 16,
    citation: gdpr('8'),
    basis: 'secondary',
    checkedOn: '2026-11-23',
    note: {
      en: 'Luxembourg set no age of its own: 16 (GDPR 8).',
      fr: "Le Luxembourg n'a pas fixé d'âge propre : 16 ans (RGPD 8).",
    },
  },
  consentMaxAge: [],
  callHours: [],
};
