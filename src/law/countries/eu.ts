import { gdpr } from '../articles.ts';
import { POST, SOCIAL_ORGANISATION, SOCIAL_PERSON } from '../common.ts';
import type { CountryLaw } from '../entry.ts';
import { BALANCED, INFORMED, OWN_CUSTOMER, PROFESSION } from '../texts.ts';
import type { Citation } from '../types.ts';

/* The default of the Union, for countries whose own law is not encoded. Source: Directive 2002/58/EC as amended, eur-lex.europa.eu. */

const STATUTE_URL = 'https://eur-lex.europa.eu/eli/dir/2002/58/oj';
const ART_13_1: Citation = { article: 'Directive 2002/58 art. 13(1)', url: STATUTE_URL };
const ART_13_3: Citation = { article: 'Directive 2002/58 art. 13(3)', url: STATUTE_URL };
const ART_13_5: Citation = { article: 'Directive 2002/58 art. 13(5)', url: STATUTE_URL };

export const EU: CountryLaw = {
  country: 'EU',
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
          citation: { article: 'Directive 2002/58 art. 13(2)', url: STATUTE_URL },
          basis: 'statute',
          checkedOn: '2026-11-23',
          note: {
            en: "A customer may be sent electronic mail for the seller's own similar products or services (Directive 2002/58 art. 13(2)).",
            fr: 'Un client peut recevoir du courrier électronique pour des produits ou services analogues du vendeur (directive 2002/58, art. 13(2)).',
          },
        },
      ],
      citation: ART_13_1,
      basis: 'statute',
      checkedOn: '2026-11-23',
      note: {
        en: 'Electronic mail to a natural person needs prior consent (Directive 2002/58 art. 13(1)); the law of the country may differ.',
        fr: 'Le courrier électronique à une personne physique requiert son consentement préalable (directive 2002/58, art. 13(1)) ; le droit national peut différer.',
      },
    },
    {
      channels: ['email', 'sms'],
      audiences: ['organisation'],
      relationship: 'any',
      requirement: 'opt-out',
      exceptions: [],
      citation: ART_13_5,
      basis: 'statute',
      checkedOn: '2026-11-23',
      note: {
        en: 'The directive asks for consent of natural persons and leaves the protection of others to each state (art. 13(5)).',
        fr: 'La directive exige le consentement des personnes physiques et laisse à chaque État la protection des autres abonnés (art. 13(5)).',
      },
    },
    {
      channels: ['automated-call', 'fax'],
      audiences: ['consumer', 'professional'],
      relationship: 'any',
      requirement: 'opt-in',
      exceptions: [],
      citation: ART_13_1,
      basis: 'statute',
      checkedOn: '2026-11-23',
      note: {
        en: 'Calling machines and fax need prior consent (Directive 2002/58 art. 13(1)).',
        fr: "Les automates d'appel et la télécopie requièrent un consentement préalable (directive 2002/58, art. 13(1)).",
      },
    },
    {
      channels: ['automated-call', 'fax'],
      audiences: ['organisation'],
      relationship: 'any',
      requirement: 'opt-in',
      exceptions: [],
      citation: ART_13_5,
      basis: 'unconfirmed',
      checkedOn: '2026-11-24',
      note: {
        en: 'Consent is asked for as a caution; each state decides for subscribers that are not natural persons (art. 13(5)).',
        fr: 'Le consentement est exigé par prudence ; chaque État décide pour les abonnés autres que les personnes physiques (art. 13(5)).',
      },
    },
    {
      channels: ['phone'],
      audiences: ['consumer'],
      relationship: 'any',
      requirement: 'opt-in',
      exceptions: [],
      citation: ART_13_3,
      basis: 'unconfirmed',
      checkedOn: '2026-11-23',
      note: {
        en: 'Each state chooses between prior consent and a right to object (art. 13(3)); consent is asked for here as a caution.',
        fr: "Chaque État choisit entre le consentement préalable et le droit d'opposition (art. 13(3)) ; le consentement est exigé ici par prudence.",
      },
    },
    {
      channels: ['phone'],
      audiences: ['professional'],
      relationship: 'any',
      requirement: 'opt-out',
      exceptions: [],
      conditions: [PROFESSION, BALANCED, INFORMED],
      citation: ART_13_5,
      basis: 'unconfirmed',
      checkedOn: '2026-11-23',
      note: {
        en: 'Calls to people at work rest on legitimate interest and the right to object (GDPR 6(1)(f), 21); some states ask for consent.',
        fr: "L'appel de professionnels repose sur l'intérêt légitime et le droit d'opposition (RGPD 6(1)(f), 21) ; certains États exigent un consentement.",
      },
    },
    {
      channels: ['phone'],
      audiences: ['organisation'],
      relationship: 'any',
      requirement: 'opt-out',
      exceptions: [],
      conditions: [INFORMED],
      citation: ART_13_5,
      basis: 'unconfirmed',
      checkedOn: '2026-11-23',
      note: {
        en: 'Each state decides for subscribers that are not natural persons (art. 13(5)).',
        fr: 'Chaque État décide pour les abonnés autres que les personnes physiques (art. 13(5)).',
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
    basis: 'statute',
    checkedOn: '2026-11-23',
    note: {
      en: 'Where a state set no lower age, a child consents alone from 16 (GDPR 8).',
      fr: "À défaut d'âge inférieur fixé par l'État, un enfant consent seul à partir de 16 ans (RGPD 8).",
    },
  },
  consentMaxAge: [],
  callHours: [],
};
