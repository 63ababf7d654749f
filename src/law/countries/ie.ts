import { POST, SOCIAL_ORGANISATION, SOCIAL_PERSON } from '../common.ts';
import type { CountryLaw, LawException } from '../entry.ts';
import { INFORMED, OWN_CUSTOMER } from '../texts.ts';
import type { Citation } from '../types.ts';

/* Ireland. Sources: S.I. 336/2011 regulation 13, irishstatutebook.ie; Data Protection Commission on calls. */

const STATUTE_URL = 'https://www.irishstatutebook.ie/eli/2011/si/336/made/en/print';
const REG_13: Citation = { article: 'SI 336/2011 reg. 13', url: STATUTE_URL };

const MOBILE: LawException = {
  when: 'mobile-number',
  requirement: 'opt-in',
  register: null,
  citation: REG_13,
  basis: 'regulator',
  checkedOn: '2026-11-23',
  note: {
    en: 'Calls to a mobile number need prior consent, whoever is called (SI 336/2011 reg. 13).',
    fr: "L'appel d'un numéro mobile requiert un consentement préalable, quelle que soit la personne appelée (SI 336/2011, art. 13).",
  },
};

const CUSTOMERS: LawException = {
  when: 'similar-products',
  requirement: 'opt-out',
  withinMonths: 12,
  conditions: [
    OWN_CUSTOMER,
    {
      en: 'The sale, or the last message, is less than twelve months old.',
      fr: 'La vente, ou le dernier message, date de moins de douze mois.',
    },
  ],
  citation: { article: 'SI 336/2011 reg. 13(11)', url: STATUTE_URL },
  basis: 'secondary',
  checkedOn: '2026-11-23',
  note: {
    en: "A customer may be sent electronic mail for the sender's own similar products or services within twelve months (SI 336/2011 reg. 13(11)).",
    fr: "Un client peut recevoir du courrier électronique pour des produits ou services similaires de l'expéditeur dans les douze mois (SI 336/2011, art. 13(11)).",
  },
};

export const IE: CountryLaw = {
  country: 'IE',
  rows: [
    {
      channels: ['email', 'sms'],
      audiences: ['consumer'],
      relationship: 'any',
      requirement: 'opt-in',
      exceptions: [CUSTOMERS],
      citation: { article: 'SI 336/2011 reg. 13(1)', url: STATUTE_URL },
      basis: 'secondary',
      checkedOn: '2026-11-23',
      note: {
        en: 'Electronic mail to a natural person needs prior consent (SI 336/2011 reg. 13(1)).',
        fr: 'Le courrier électronique à une personne physique requiert son consentement préalable (SI 336/2011, art. 13(1)).',
      },
    },
    {
      channels: ['email', 'sms'],
      audiences: ['professional'],
      relationship: 'any',
      requirement: 'opt-out',
      exceptions: [],
      conditions: [
        {
          en: 'The address reasonably appears to be used mainly for a commercial or official activity, and the message relates solely to that activity.',
          fr: "L'adresse apparaît raisonnablement utilisée surtout pour une activité commerciale ou officielle, et le message ne porte que sur cette activité.",
        },
        INFORMED,
      ],
      citation: REG_13,
      basis: 'secondary',
      checkedOn: '2026-11-23',
      note: {
        en: 'A mainly professional address may be used, unless objected to, for messages that relate solely to the activity (SI 336/2011 reg. 13).',
        fr: "Une adresse surtout professionnelle peut être utilisée, sauf opposition, pour des messages ne portant que sur l'activité (SI 336/2011, art. 13).",
      },
    },
    {
      channels: ['email', 'sms'],
      audiences: ['organisation'],
      relationship: 'any',
      requirement: 'opt-out',
      exceptions: [],
      citation: REG_13,
      basis: 'secondary',
      checkedOn: '2026-11-23',
      note: {
        en: 'Electronic mail to a subscriber that is not a natural person is allowed unless it objected (SI 336/2011 reg. 13).',
        fr: "Le courrier électronique à un abonné qui n'est pas une personne physique est permis sauf opposition (SI 336/2011, art. 13).",
      },
    },
    {
      channels: ['phone'],
      audiences: ['consumer', 'professional', 'organisation'],
      relationship: 'any',
      requirement: 'opt-out',
      register: 'ie-ndd',
      exceptions: [MOBILE],
      conditions: [INFORMED],
      citation: REG_13,
      basis: 'regulator',
      checkedOn: '2026-11-23',
      note: {
        en: 'A landline may be called unless the subscriber objected or is on the opt-out register of the National Directory Database (SI 336/2011 reg. 13; Data Protection Commission).',
        fr: "Une ligne fixe peut être appelée sauf opposition ou inscription au registre d'opposition du National Directory Database (SI 336/2011, art. 13 ; Data Protection Commission).",
      },
    },
    {
      channels: ['automated-call', 'fax'],
      audiences: ['consumer', 'professional', 'organisation'],
      relationship: 'any',
      requirement: 'opt-in',
      exceptions: [],
      citation: REG_13,
      basis: 'secondary',
      checkedOn: '2026-11-23',
      note: {
        en: 'Calling machines and fax need prior consent (SI 336/2011 reg. 13).',
        fr: "Les automates d'appel et la télécopie requièrent un consentement préalable (SI 336/2011, art. 13).",
      },
    },
    POST,
    SOCIAL_PERSON,
    SOCIAL_ORGANISATION,
  ],
  soleTraderIsIndividual: [],
  ageOfConsent: {
    years: 16,
    citation: {
      article: 'GDPR 8; Data Protection Act 2018 s. 31',
      url: 'https://www.irishstatutebook.ie/eli/2018/act/7/section/31/enacted/en/html',
    },
    basis: 'secondary',
    checkedOn: '2026-11-23',
    note: {
      en: 'From 16, a child consents alone (Data Protection Act 2018 s. 31).',
      fr: 'À partir de 16 ans, un enfant consent seul (Data Protection Act 2018, art. 31).',
    },
  },
  consentMaxAge: [],
  callHours: [],
};
