import { SOCIAL_ORGANISATION } from '../common.ts';
import type { CountryLaw, LawException } from '../entry.ts';
import { BALANCED, INFORMED, OWN_CUSTOMER } from '../texts.ts';
import type { Citation, Text } from '../types.ts';

/* United Kingdom. Sources: Privacy and Electronic Communications (EC Directive) Regulations 2003 (PECR), legislation.gov.uk; ICO. */

const BASE = 'https://www.legislation.gov.uk/uksi/2003/2426/regulation';
const pecr = (regulation: string, part = ''): Citation => ({
  article: `PECR ${regulation}${part}`,
  url: `${BASE}/${regulation}`,
});
const ICO: Citation = {
  article: 'PECR 22 (ICO)',
  url: 'https://ico.org.uk/for-organisations/direct-marketing-and-privacy-and-electronic-communications/',
};
const UK_GDPR_21: Citation = {
  article: 'UK GDPR 21(2)-(3)',
  url: 'https://www.legislation.gov.uk/eur/2016/679/article/21',
};

const IDENTIFIED: Text = {
  en: 'The message says who sends it and gives a valid address to opt out at (PECR 23).',
  fr: "Le message indique son expéditeur et une adresse valable pour s'y opposer (PECR 23).",
};

const CUSTOMERS: LawException = {
  when: 'similar-products',
  requirement: 'opt-out',
  conditions: [OWN_CUSTOMER],
  citation: pecr('22', '(3)'),
  basis: 'statute',
  checkedOn: '2026-11-24',
  note: {
    en: "Details obtained in a sale, or in negotiations for one, may be used for the sender's own similar products and services (PECR 22(3)).",
    fr: "Les coordonnées obtenues lors d'une vente, ou de sa négociation, peuvent servir pour les produits et services similaires de l'expéditeur (PECR 22(3)).",
  },
};

export const GB: CountryLaw = {
  country: 'GB',
  rows: [
    {
      channels: ['email', 'sms'],
      audiences: ['consumer'],
      relationship: 'any',
      requirement: 'opt-in',
      exceptions: [CUSTOMERS],
      citation: pecr('22', '(2)'),
      basis: 'statute',
      checkedOn: '2026-11-24',
      note: {
        en: 'Electronic mail to an individual subscriber, sole traders and ordinary partnerships included, needs prior consent (PECR 22(2)).',
        fr: 'Le courrier électronique adressé à un abonné individuel, entrepreneurs individuels et sociétés de personnes compris, requiert son consentement préalable (PECR 22(2)).',
      },
    },
    {
      channels: ['email', 'sms', 'social'],
      audiences: ['consumer'],
      relationship: 'customer',
      sector: 'charity',
      requirement: 'opt-out',
      from: '2026-02-05',
      exceptions: [],
      conditions: [
        {
          en: "The sole purpose is to further the charity's own charitable purposes; the details came from the person when they showed interest in these or supported them, after 5 February 2026 or under a relationship that allows it; refusing was offered then and is offered in each message.",
          fr: "Le seul but est de servir les objets caritatifs propres de l'organisme ; les coordonnées viennent de la personne lorsqu'elle s'y est intéressée ou les a soutenus, après le 5 février 2026 ou dans une relation qui le permet ; le refus a été proposé alors et l'est dans chaque message.",
        },
      ],
      citation: pecr('22', '(3A)'),
      basis: 'secondary',
      checkedOn: '2026-11-24',
      note: {
        en: 'Since 5 February 2026 a charity may send electronic mail to its own supporters without prior consent (PECR 22(3A), Data (Use and Access) Act 2025 s. 114).',
        fr: 'Depuis le 5 février 2026, un organisme caritatif peut écrire par voie électronique à ses propres soutiens sans consentement préalable (PECR 22(3A), Data (Use and Access) Act 2025, art. 114).',
      },
    },
    {
      channels: ['email', 'sms'],
      audiences: ['professional'],
      relationship: 'any',
      requirement: 'opt-out',
      exceptions: [],
      conditions: [IDENTIFIED, INFORMED],
      citation: ICO,
      basis: 'regulator',
      checkedOn: '2026-11-23',
      note: {
        en: 'Regulation 22 protects individual subscribers; people at a company, LLP or public body may be sent electronic mail unless they objected (ICO; UK GDPR 21).',
        fr: "L'article 22 protège les abonnés individuels ; les personnes travaillant pour une société, une LLP ou un organisme public peuvent recevoir du courrier électronique sauf opposition (ICO ; UK GDPR 21).",
      },
    },
    {
      channels: ['email', 'sms'],
      audiences: ['organisation'],
      relationship: 'any',
      requirement: 'none',
      exceptions: [],
      conditions: [IDENTIFIED],
      citation: ICO,
      basis: 'regulator',
      checkedOn: '2026-11-23',
      note: {
        en: 'The generic address of a corporate subscriber is neither protected by regulation 22 nor personal data.',
        fr: "L'adresse générique d'une personne morale n'est ni protégée par l'article 22 ni une donnée à caractère personnel.",
      },
    },
    {
      channels: ['phone'],
      audiences: ['consumer'],
      relationship: 'any',
      requirement: 'opt-out',
      register: 'gb-tps',
      exceptions: [],
      conditions: [INFORMED],
      citation: pecr('21'),
      basis: 'statute',
      checkedOn: '2026-11-24',
      note: {
        en: 'A subscriber may be called unless they objected or are listed with the TPS, without consent to this caller (PECR 21).',
        fr: "Un abonné peut être appelé sauf opposition ou inscription au TPS, à moins d'avoir consenti auprès de l'appelant (PECR 21).",
      },
    },
    {
      channels: ['phone'],
      audiences: ['professional', 'organisation'],
      relationship: 'any',
      requirement: 'opt-out',
      register: 'gb-ctps',
      exceptions: [],
      conditions: [INFORMED],
      citation: pecr('21'),
      basis: 'statute',
      checkedOn: '2026-11-24',
      note: {
        en: 'A corporate subscriber may be called unless it objected or is listed with the CTPS (PECR 21).',
        fr: 'Une personne morale abonnée peut être appelée sauf opposition ou inscription au CTPS (PECR 21).',
      },
    },
    {
      channels: ['phone'],
      audiences: ['consumer', 'professional', 'organisation'],
      relationship: 'any',
      sector: 'claims-management',
      requirement: 'opt-in',
      from: '2018-09-08',
      exceptions: [],
      citation: pecr('21A'),
      basis: 'statute',
      checkedOn: '2026-11-24',
      note: {
        en: 'Calls about claims management services need the prior consent of the subscriber, whoever it is (PECR 21A, since 8 September 2018).',
        fr: "Les appels concernant la gestion de réclamations requièrent le consentement préalable de l'abonné, quel qu'il soit (PECR 21A, depuis le 8 septembre 2018).",
      },
    },
    {
      channels: ['phone'],
      audiences: ['consumer', 'professional'],
      relationship: 'any',
      sector: 'pensions',
      requirement: 'opt-in',
      from: '2019-01-09',
      exceptions: [
        {
          when: 'similar-products',
          requirement: 'opt-out',
          conditions: [
            {
              en: 'The caller is an authorised person, trustee or manager; the client may reasonably expect such calls; refusing was offered at collection and is offered each time (PECR 21B(3)).',
              fr: "L'appelant est un prestataire agréé, un trustee ou un gestionnaire ; le client peut raisonnablement s'attendre à de tels appels ; le refus a été proposé au recueil et l'est à chaque fois (PECR 21B(3)).",
            },
          ],
          citation: pecr('21B', '(3)'),
          basis: 'statute',
          checkedOn: '2026-11-24',
          note: {
            en: 'An authorised caller may call its existing clients about pensions under three conditions (PECR 21B(3)).',
            fr: 'Un prestataire agréé peut appeler ses clients au sujet de retraites à trois conditions (PECR 21B(3)).',
          },
        },
      ],
      conditions: [
        {
          en: 'The caller is an authorised person, or the trustee or manager of a pension scheme; nobody else may call, even with consent.',
          fr: "L'appelant est un prestataire agréé, ou le trustee ou gestionnaire d'un régime de retraite ; nul autre ne peut appeler, même avec consentement.",
        },
      ],
      citation: pecr('21B'),
      basis: 'statute',
      checkedOn: '2026-11-24',
      note: {
        en: 'Calls to an individual about pension schemes need prior consent and an authorised caller (PECR 21B, since 9 January 2019).',
        fr: "L'appel d'une personne au sujet de régimes de retraite requiert son consentement préalable et un appelant agréé (PECR 21B, depuis le 9 janvier 2019).",
      },
    },
    {
      channels: ['automated-call'],
      audiences: ['consumer', 'professional', 'organisation'],
      relationship: 'any',
      requirement: 'opt-in',
      exceptions: [],
      citation: pecr('19'),
      basis: 'secondary',
      checkedOn: '2026-11-23',
      note: {
        en: 'Automated calls need the prior consent of the subscriber, companies included (PECR 19).',
        fr: "Les appels automatisés requièrent le consentement préalable de l'abonné, sociétés comprises (PECR 19).",
      },
    },
    {
      channels: ['fax'],
      audiences: ['consumer'],
      relationship: 'any',
      requirement: 'opt-in',
      exceptions: [],
      citation: pecr('20'),
      basis: 'secondary',
      checkedOn: '2026-11-23',
      note: {
        en: 'A fax to an individual subscriber needs prior consent (PECR 20(1)(a)).',
        fr: 'La télécopie à un abonné individuel requiert son consentement préalable (PECR 20(1)(a)).',
      },
    },
    {
      channels: ['fax'],
      audiences: ['professional', 'organisation'],
      relationship: 'any',
      requirement: 'opt-out',
      register: 'gb-fps',
      exceptions: [],
      conditions: [INFORMED],
      citation: pecr('20'),
      basis: 'secondary',
      checkedOn: '2026-11-24',
      note: {
        en: 'A corporate subscriber may be sent a fax unless it objected or is listed with the Fax Preference Service (PECR 20(1)(b)-(c)).',
        fr: 'Une personne morale abonnée peut recevoir une télécopie sauf opposition ou inscription au Fax Preference Service (PECR 20(1)(b)-(c)).',
      },
    },
    {
      channels: ['post'],
      audiences: ['consumer', 'professional', 'organisation'],
      relationship: 'any',
      requirement: 'opt-out',
      exceptions: [],
      conditions: [INFORMED],
      citation: UK_GDPR_21,
      basis: 'statute',
      checkedOn: '2026-11-23',
      note: {
        en: 'Prospecting by post needs no prior consent; a person may object to it at any time (UK GDPR 21(2)-(3)).',
        fr: "La prospection par voie postale ne requiert pas de consentement préalable ; la personne peut s'y opposer à tout moment (UK GDPR 21(2)-(3)).",
      },
    },
    {
      channels: ['social'],
      audiences: ['consumer'],
      relationship: 'any',
      requirement: 'opt-in',
      exceptions: [CUSTOMERS],
      citation: ICO,
      basis: 'regulator',
      checkedOn: '2026-11-24',
      note: {
        en: 'For the ICO, direct messages on social media are electronic mail, for which prior consent is needed (PECR 22).',
        fr: "Pour l'ICO, les messages privés sur les réseaux sociaux sont du courrier électronique, soumis au consentement préalable (PECR 22).",
      },
    },
    {
      channels: ['social'],
      audiences: ['professional'],
      relationship: 'any',
      requirement: 'opt-out',
      exceptions: [],
      conditions: [BALANCED, INFORMED],
      caution: {
        en: 'The account is often the own one of the person, not of the company: prior consent is then needed (PECR 22).',
        fr: 'Le compte est souvent celui de la personne et non de la société : le consentement préalable est alors requis (PECR 22).',
      },
      citation: UK_GDPR_21,
      basis: 'unconfirmed',
      checkedOn: '2026-11-24',
      note: {
        en: 'Messages to people at a company rest on legitimate interest and the right to object (UK GDPR 6(1)(f), 21(2)-(3)).',
        fr: "Les messages adressés à des personnes d'une société reposent sur l'intérêt légitime et le droit d'opposition (UK GDPR 6(1)(f), 21(2)-(3)).",
      },
    },
    SOCIAL_ORGANISATION,
  ],
  soleTraderIsIndividual: ['email', 'sms', 'phone', 'automated-call', 'fax', 'social'],
  ageOfConsent: {
    years: 13,
    citation: {
      article: 'UK GDPR 8; Data Protection Act 2018 s. 9',
      url: 'https://www.legislation.gov.uk/ukpga/2018/12/section/9',
    },
    basis: 'secondary',
    checkedOn: '2026-11-23',
    note: {
      en: 'From 13, a child consents alone (UK GDPR 8).',
      fr: 'À partir de 13 ans, un enfant consent seul (UK GDPR 8).',
    },
  },
  consentMaxAge: [],
  callHours: [],
};
