import { POST } from '../common.ts';
import type { CountryLaw, LawException } from '../entry.ts';
import { INFORMED, OWN_CUSTOMER, PROFESSION } from '../texts.ts';
import type { Citation } from '../types.ts';

/* Spain. Sources: BOE (LSSI, LGTel, LOPDGDD, TRLGDCU, AEPD Circular 1/2023); press notes on Royal Decree 88/2026. */

const LSSI_URL = 'https://www.boe.es/buscar/act.php?id=BOE-A-2002-13758';
const LSSI_21: Citation = { article: 'LSSI 21.1', url: LSSI_URL };
const LGTEL_66: Citation = {
  article: 'LGTel 11/2022, art. 66.1',
  url: 'https://www.boe.es/buscar/act.php?id=BOE-A-2022-10757',
};
const LOPDGDD_URL = 'https://www.boe.es/buscar/act.php?id=BOE-A-2018-16673';

const CUSTOMERS: LawException = {
  when: 'similar-products',
  requirement: 'opt-out',
  conditions: [OWN_CUSTOMER],
  citation: { article: 'LSSI 21.2', url: LSSI_URL },
  basis: 'statute',
  checkedOn: '2026-11-23',
  note: {
    en: "Under a prior contract, the sender's own similar products or services may be offered without prior consent (LSSI 21.2).",
    fr: "En présence d'une relation contractuelle préalable, l'expéditeur peut proposer ses propres produits ou services similaires sans consentement préalable (LSSI 21.2).",
  },
};

export const ES: CountryLaw = {
  country: 'ES',
  rows: [
    {
      channels: ['email', 'sms'],
      audiences: ['consumer', 'professional', 'organisation'],
      relationship: 'any',
      requirement: 'opt-in',
      exceptions: [CUSTOMERS],
      citation: LSSI_21,
      basis: 'statute',
      checkedOn: '2026-11-23',
      note: {
        en: 'Commercial communications by e-mail or equivalent means need prior request or express consent, whoever receives them (LSSI 21.1).',
        fr: 'Les communications commerciales par courriel ou moyen équivalent requièrent une demande ou un consentement exprès préalable, quel que soit le destinataire (LSSI 21.1).',
      },
    },
    {
      channels: ['automated-call', 'fax'],
      audiences: ['consumer', 'professional', 'organisation'],
      relationship: 'any',
      requirement: 'opt-in',
      exceptions: [],
      citation: LGTEL_66,
      basis: 'statute',
      checkedOn: '2026-11-23',
      note: {
        en: 'Automatic calls and faxes for commercial purposes need prior consent (LGTel 66.1(a)).',
        fr: 'Les appels automatisés et télécopies à des fins commerciales requièrent un consentement préalable (LGTel 66.1 a).',
      },
    },
    {
      channels: ['phone'],
      audiences: ['consumer'],
      relationship: 'any',
      requirement: 'opt-out',
      until: '2023-06-28',
      register: 'es-robinson',
      exceptions: [],
      conditions: [INFORMED],
      citation: {
        article: 'LGTel 9/2014, art. 48.1',
        url: 'https://www.boe.es/buscar/act.php?id=BOE-A-2014-4950',
      },
      basis: 'secondary',
      checkedOn: '2026-11-24',
      note: {
        en: 'Until 28 June 2023 a user had a right to object to commercial calls; exclusion lists had to be consulted (LOPDGDD 23.4).',
        fr: "Jusqu'au 28 juin 2023, l'usager disposait d'un droit d'opposition aux appels commerciaux ; les listes d'exclusion devaient être consultées (LOPDGDD 23.4).",
      },
    },
    {
      channels: ['phone'],
      audiences: ['consumer'],
      relationship: 'any',
      requirement: 'opt-in',
      from: '2023-06-29',
      exceptions: [
        {
          when: 'similar-products',
          requirement: 'opt-out',
          register: 'es-robinson',
          withinMonths: 12,
          conditions: [
            {
              en: 'The person has a contract with the caller, or had one or asked something of it within the last year; the call is for its own similar products or services; exclusion lists were consulted first.',
              fr: "La personne a un contrat avec l'appelant, ou en avait un ou l'a sollicité depuis moins d'un an ; l'appel porte sur ses propres produits ou services similaires ; les listes d'exclusion ont été consultées au préalable.",
            },
          ],
          citation: {
            article: 'AEPD Circular 1/2023; LGTel 11/2022, art. 66.1',
            url: 'https://www.boe.es/buscar/act.php?id=BOE-A-2023-15063',
          },
          basis: 'regulator',
          checkedOn: '2026-11-23',
          note: {
            en: "Legitimate interest is presumed for calls to the caller's own customers about its own similar products or services (AEPD Circular 1/2023).",
            fr: "L'intérêt légitime est présumé pour l'appel des propres clients au sujet de produits ou services similaires (circulaire AEPD 1/2023).",
          },
        },
      ],
      citation: LGTEL_66,
      basis: 'statute',
      checkedOn: '2026-11-23',
      note: {
        en: 'Since 29 June 2023 a user may be called for commercial purposes only with prior consent or on another basis of GDPR 6(1) (LGTel 66.1(b)); since 28 December 2025 consent counts only if given or renewed within two years (TRLGDCU 62.1, law 10/2025).',
        fr: "Depuis le 29 juin 2023, un usager ne peut être appelé à des fins commerciales qu'avec son consentement préalable ou sur une autre base de l'article 6(1) du RGPD (LGTel 66.1 b) ; depuis le 28 décembre 2025, le consentement ne vaut que s'il a été donné ou renouvelé dans les deux ans (TRLGDCU 62.1, loi 10/2025).",
      },
    },
    {
      channels: ['phone'],
      audiences: ['professional'],
      relationship: 'any',
      requirement: 'opt-out',
      register: 'es-robinson',
      exceptions: [],
      conditions: [PROFESSION, INFORMED],
      citation: { article: 'LOPDGDD 19', url: LOPDGDD_URL },
      basis: 'statute',
      checkedOn: '2026-11-23',
      note: {
        en: 'Contact data of people who work for a company, and of sole traders as such, may be used on presumed legitimate interest if the call relates to their activity (LOPDGDD 19).',
        fr: "Les coordonnées des personnes travaillant pour une entreprise, et des entrepreneurs individuels à ce titre, peuvent être utilisées sur la base d'un intérêt légitime présumé si l'appel se rapporte à leur activité (LOPDGDD 19).",
      },
    },
    {
      channels: ['phone'],
      audiences: ['organisation'],
      relationship: 'any',
      requirement: 'opt-out',
      exceptions: [],
      conditions: [INFORMED],
      citation: { article: 'LOPDGDD 19', url: LOPDGDD_URL },
      basis: 'statute',
      checkedOn: '2026-11-23',
      note: {
        en: 'An organisation may be called; whoever answers may object.',
        fr: "Une organisation peut être appelée ; la personne qui répond peut s'opposer.",
      },
    },
    {
      channels: ['phone'],
      audiences: ['consumer'],
      relationship: 'any',
      sector: 'electricity-gas',
      requirement: 'opt-in',
      from: '2026-02-12',
      exceptions: [],
      conditions: [
        {
          en: 'The person asked for the call beforehand, expressly and unequivocally.',
          fr: "La personne a demandé l'appel au préalable, de façon expresse et non équivoque.",
        },
      ],
      caution: {
        en: 'The royal decree is about electricity; its extension to gas was announced only. Press notes mention four months to adapt to many of its provisions.',
        fr: "Le décret royal porte sur l'électricité ; son extension au gaz n'était qu'annoncée. La presse évoque un délai d'adaptation de quatre mois pour plusieurs dispositions.",
      },
      citation: { article: 'Real Decreto 88/2026', url: 'https://www.boe.es/eli/es/rd/2026/02/11/88' },
      basis: 'secondary',
      checkedOn: '2026-11-24',
      note: {
        en: 'Calls to sell electricity to consumers are forbidden unless they asked for the call, customers included (Royal Decree 88/2026, in force since 12 February 2026; consumer association and press notes).',
        fr: "Les appels visant à vendre de l'électricité aux consommateurs sont interdits sauf demande de leur part, clients compris (décret royal 88/2026, en vigueur depuis le 12 février 2026 ; notes d'association de consommateurs et de presse).",
      },
    },
    {
      ...POST,
      audiences: ['consumer', 'professional'],
      register: 'es-robinson',
      citation: { article: 'LOPDGDD 23.4', url: LOPDGDD_URL },
      note: {
        en: 'Prospecting by post needs no prior consent, but exclusion lists are consulted first (LOPDGDD 23.4; GDPR 21(2)-(3)).',
        fr: "La prospection par voie postale ne requiert pas de consentement préalable, mais les listes d'exclusion sont consultées au préalable (LOPDGDD 23.4 ; RGPD 21(2)-(3)).",
      },
    },
    { ...POST, audiences: ['organisation'] },
    {
      channels: ['social'],
      audiences: ['consumer', 'professional', 'organisation'],
      relationship: 'any',
      requirement: 'opt-in',
      exceptions: [CUSTOMERS],
      citation: LSSI_21,
      basis: 'secondary',
      checkedOn: '2026-11-24',
      note: {
        en: 'A private message is a means of individual electronic communication equivalent to e-mail, for which prior consent is needed (LSSI 21.1).',
        fr: 'Un message privé est un moyen de communication électronique individuelle équivalent au courriel, soumis au consentement préalable (LSSI 21.1).',
      },
    },
  ],
  soleTraderIsIndividual: [],
  ageOfConsent: {
    years: 14,
    citation: { article: 'GDPR 8; LOPDGDD 7', url: LOPDGDD_URL },
    basis: 'statute',
    checkedOn: '2026-11-23',
    note: {
      en: 'From 14, a child consents alone (LOPDGDD 7).',
      fr: 'À partir de 14 ans, un enfant consent seul (LOPDGDD 7).',
    },
  },
  consentMaxAge: [
    {
      channel: 'phone',
      audience: 'consumer',
      from: '2025-12-28',
      months: 24,
      citation: { article: 'TRLGDCU 62.1', url: 'https://www.boe.es/eli/es/l/2025/12/26/10' },
      basis: 'statute',
      checkedOn: '2026-11-24',
      note: {
        en: 'Consent to commercial calls counts only if given or renewed within the last two years (TRLGDCU 62.1 as amended by law 10/2025, in force since 28 December 2025).',
        fr: "Le consentement aux appels commerciaux ne vaut que s'il a été donné ou renouvelé dans les deux dernières années (TRLGDCU 62.1 modifié par la loi 10/2025, en vigueur depuis le 28 décembre 2025).",
      },
    },
  ],
  callHours: [],
};
