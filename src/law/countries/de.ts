import { gdpr } from '../articles.ts';
import { POST } from '../common.ts';
import type { CountryLaw } from '../entry.ts';
import { INFORMED, OWN_CUSTOMER } from '../texts.ts';
import type { Citation } from '../types.ts';

/* Germany. Source: Gesetz gegen den unlauteren Wettbewerb (UWG), gesetze-im-internet.de. */

const STATUTE_URL = 'https://www.gesetze-im-internet.de/uwg_2004/__7.html';
const ELECTRONIC: Citation = { article: 'UWG §7(2) Nr. 2', url: STATUTE_URL };
const CALLS: Citation = { article: 'UWG §7(2) Nr. 1', url: STATUTE_URL };

export const DE: CountryLaw = {
  country: 'DE',
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
          citation: { article: 'UWG §7(3)', url: STATUTE_URL },
          basis: 'statute',
          checkedOn: '2026-11-23',
          note: {
            en: 'An existing customer may be sent e-mail for similar goods or services of the same business, under the four conditions of §7(3) UWG.',
            fr: "Un client peut recevoir par courriel des offres portant sur des biens ou services similaires de la même entreprise, aux quatre conditions de l'article 7(3) UWG.",
          },
        },
      ],
      citation: ELECTRONIC,
      basis: 'statute',
      checkedOn: '2026-11-23',
      note: {
        en: 'Advertising by e-mail needs prior express consent, whoever receives it, businesses included (§7(2) no. 2 UWG).',
        fr: 'La publicité par courriel requiert un consentement exprès préalable, quel que soit le destinataire, entreprises comprises (art. 7(2) n° 2 UWG).',
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
      checkedOn: '2026-11-23',
      note: {
        en: 'Advertising by SMS, calling machine or fax needs prior express consent, businesses included (§7(2) no. 2 UWG); the exception for customers of §7(3) is applied to e-mail only.',
        fr: "La publicité par SMS, automate d'appel ou télécopie requiert un consentement exprès préalable, entreprises comprises (art. 7(2) n° 2 UWG) ; l'exception clients de l'article 7(3) n'est appliquée qu'au courriel.",
      },
    },
    {
      channels: ['phone'],
      audiences: ['consumer'],
      relationship: 'any',
      requirement: 'opt-in',
      exceptions: [],
      conditions: [
        {
          en: 'The consent is documented and its proof kept for five years from when it was given and from each use (§7a UWG).',
          fr: 'Le consentement est documenté et sa preuve conservée cinq ans à compter de son recueil et de chaque utilisation (art. 7a UWG).',
        },
      ],
      citation: { article: 'UWG §7(2) Nr. 1, §7a', url: STATUTE_URL },
      basis: 'statute',
      checkedOn: '2026-11-23',
      note: {
        en: 'Calling a consumer to advertise needs prior express consent, customers included (§7(2) no. 1 UWG).',
        fr: "L'appel publicitaire d'un consommateur requiert son consentement exprès préalable, même s'il est client (art. 7(2) n° 1 UWG).",
      },
    },
    {
      channels: ['phone'],
      audiences: ['professional', 'organisation'],
      relationship: 'any',
      requirement: 'opt-out',
      exceptions: [],
      conditions: [INFORMED],
      caution: {
        en: 'At least presumed consent is needed: concrete facts must show that the business called is interested in this very offer. A trade, or a listed number, is not such a fact.',
        fr: "Un consentement au moins présumé est requis : des éléments concrets doivent montrer l'intérêt de l'entreprise appelée pour cette offre précise. Une branche d'activité ou un numéro publié n'y suffisent pas.",
      },
      citation: CALLS,
      basis: 'statute',
      checkedOn: '2026-11-23',
      note: {
        en: 'Calling another market participant needs at least presumed consent (§7(2) no. 1 UWG); it is treated here as allowed unless objected to, with a warning.',
        fr: "L'appel d'un autre acteur du marché requiert un consentement au moins présumé (art. 7(2) n° 1 UWG) ; il est traité ici comme permis sauf opposition, avec un avertissement.",
      },
    },
    POST,
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
        en: 'Advertising in a private inbox is treated as electronic mail, for which prior express consent is needed (§7(2) no. 2 UWG; CJEU C-102/20, 25 November 2021).',
        fr: 'La publicité dans une messagerie privée est traitée comme du courrier électronique, soumis au consentement exprès préalable (art. 7(2) n° 2 UWG ; CJUE C-102/20, 25 novembre 2021).',
      },
    },
  ],
  soleTraderIsIndividual: [],
  ageOfConsent: {
    years: 16,
    citation: gdpr('8'),
    basis: 'statute',
    checkedOn: '2026-11-23',
    note: {
      en: 'Germany set no age of its own: 16 (GDPR 8).',
      fr: "L'Allemagne n'a pas fixé d'âge propre : 16 ans (RGPD 8).",
    },
  },
  consentMaxAge: [],
  callHours: [],
};
