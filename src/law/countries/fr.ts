import { gdpr } from '../articles.ts';
import { SOCIAL_ORGANISATION, SOCIAL_PERSON } from '../common.ts';
import type { CountryLaw, LawEntry, LawException } from '../entry.ts';
import { BALANCED, CONTRACT_OBJECT, FREE_ACCOUNT, INFORMED, OWN_CUSTOMER, PROFESSION } from '../texts.ts';
import type { Citation } from '../types.ts';

/* France. Sources: Légifrance (codes), CNIL pages on prospecting and its référentiel "gestion commerciale". */

const CPCE_URL = 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070987';
const CONSUMER_URL = 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565';
const CNIL_EMAIL_URL = 'https://www.cnil.fr/fr/la-prospection-commerciale-par-courrier-electronique';

const L34_5: Citation = { article: 'CPCE L34-5', url: CPCE_URL };
const L223_1: Citation = { article: 'Code de la consommation L223-1', url: CONSUMER_URL };
/** The wording in force since 11 August 2026. */
const L223_1_OF_2026: Citation = {
  article: 'Code de la consommation L223-1',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000051830285',
};
const L223_5: Citation = { article: 'Code de la consommation L223-5', url: CONSUMER_URL };
const L223_8: Citation = {
  article: 'Code de la consommation L223-8',
  url: 'https://www.legifrance.gouv.fr/eli/loi/2025/6/30/2025-594/jo/texte',
};
const L6323_8_1: Citation = {
  article: 'Code du travail L6323-8-1',
  url: 'https://www.legifrance.gouv.fr/eli/loi/2022/12/19/2022-1587/jo/texte',
};
const R112_7: Citation = {
  article: 'Code des assurances L112-2-2, R112-7',
  url: 'https://www.legifrance.gouv.fr/eli/decret/2022/1/17/2022-34/jo/texte',
};
const CNIL_EMAIL: Citation = { article: 'CPCE L34-5 (CNIL)', url: CNIL_EMAIL_URL };
const CNIL_AUTOMATED: Citation = {
  article: 'CPCE L34-5 (CNIL)',
  url: 'https://www.cnil.fr/fr/la-prospection-commerciale-par-automates-dappel',
};

/** CPCE L34-5, fourth paragraph. */
const CUSTOMERS: LawException = {
  when: 'similar-products',
  requirement: 'opt-out',
  conditions: [OWN_CUSTOMER],
  caution: FREE_ACCOUNT,
  citation: L34_5,
  basis: 'statute',
  checkedOn: '2026-11-23',
  note: {
    en: 'An existing customer may be sent messages on similar products or services of the same company without prior consent (CPCE L34-5, fourth paragraph).',
    fr: 'Un client peut recevoir, sans consentement préalable, des messages portant sur des produits ou services analogues fournis par la même entreprise (CPCE L34-5, al. 4).',
  },
};

/** CNIL: L34-5 and L223-1 speak of the sale of goods and services. */
const NON_COMMERCIAL: LawException = {
  when: 'non-commercial',
  requirement: 'opt-out',
  register: null,
  conditions: [INFORMED],
  citation: gdpr('21(2)-(3)'),
  basis: 'regulator',
  checkedOn: '2026-11-23',
  note: {
    en: 'A message that is not commercial (a charity, for instance) needs no prior consent, but information and a simple means to object (CNIL).',
    fr: "Un message non commercial (caritatif, par exemple) ne requiert pas de consentement préalable, mais une information et un moyen simple de s'opposer (CNIL).",
  },
};

const CONTRACT: LawException = {
  when: 'contract-in-progress',
  requirement: 'opt-out',
  register: null,
  conditions: [CONTRACT_OBJECT],
  citation: L223_1,
  basis: 'statute',
  checkedOn: '2026-11-24',
  note: {
    en: 'A call within the performance of a contract in progress, related to its object, is allowed without prior consent, complementary products and services included (L223-1).',
    fr: "L'appel passé dans le cadre de l'exécution d'un contrat en cours et en rapport avec son objet est permis sans consentement préalable, y compris pour des produits ou services afférents ou complémentaires (L223-1).",
  },
};

/** The ban of L223-8 spares a contract in progress; for electronic mail L34-5 then decides. */
const CONTRACT_MESSAGES: LawException = {
  when: 'contract-in-progress',
  requirement: 'opt-out',
  conditions: [CONTRACT_OBJECT, OWN_CUSTOMER],
  citation: L223_8,
  basis: 'secondary',
  checkedOn: '2026-11-24',
  note: {
    en: 'The ban does not apply within the performance of a contract in progress (L223-8); CPCE L34-5 still does.',
    fr: "L'interdiction ne s'applique pas dans le cadre de l'exécution d'un contrat en cours (L223-8) ; l'article L34-5 du CPCE reste applicable.",
  },
};

const CONTRACT_TRAINING: LawException = {
  ...CONTRACT,
  citation: L6323_8_1,
  basis: 'statute',
  note: {
    en: 'Messages within a training action in progress, directly related to its object, are allowed (Code du travail L6323-8-1, 2°).',
    fr: "Les sollicitations intervenant dans le cadre d'une action de formation en cours et présentant un lien direct avec son objet sont permises (Code du travail L6323-8-1, 2°).",
  },
};

const GENERAL: readonly LawEntry[] = [
  {
    channels: ['email'],
    audiences: ['consumer'],
    relationship: 'any',
    requirement: 'opt-in',
    exceptions: [CUSTOMERS, NON_COMMERCIAL],
    citation: L34_5,
    basis: 'statute',
    checkedOn: '2026-11-23',
    note: {
      en: 'E-mail prospecting of a natural person needs prior consent (CPCE L34-5).',
      fr: "La prospection directe par courrier électronique d'une personne physique requiert son consentement préalable (CPCE L34-5).",
    },
  },
  {
    channels: ['sms'],
    audiences: ['consumer'],
    relationship: 'any',
    requirement: 'opt-in',
    exceptions: [CUSTOMERS, NON_COMMERCIAL],
    citation: L34_5,
    basis: 'regulator',
    checkedOn: '2026-11-23',
    note: {
      en: 'SMS and MMS are electronic mail: prior consent is needed (CPCE L34-5; CNIL).',
      fr: 'Les SMS et MMS sont du courrier électronique : le consentement préalable est requis (CPCE L34-5 ; CNIL).',
    },
  },
  {
    channels: ['email'],
    audiences: ['professional'],
    relationship: 'any',
    requirement: 'opt-out',
    exceptions: [],
    conditions: [PROFESSION, INFORMED],
    citation: CNIL_EMAIL,
    basis: 'regulator',
    checkedOn: '2026-11-23',
    note: {
      en: 'A person at work may be sent e-mail without prior consent if the offer relates to their profession, if they were informed and can object (CNIL).',
      fr: "Une personne peut être prospectée par courriel à son adresse professionnelle sans consentement préalable si l'offre est en rapport avec sa profession, si elle a été informée et peut s'opposer (CNIL).",
    },
  },
  {
    channels: ['sms'],
    audiences: ['professional'],
    relationship: 'any',
    requirement: 'opt-out',
    exceptions: [],
    conditions: [PROFESSION, INFORMED],
    citation: CNIL_EMAIL,
    basis: 'regulator',
    checkedOn: '2026-11-23',
    note: {
      en: 'A person at work may be sent SMS or MMS without prior consent if the offer relates to their profession, if they were informed and can object (CNIL).',
      fr: "Une personne peut être prospectée par SMS ou MMS à titre professionnel sans consentement préalable si l'offre est en rapport avec sa profession, si elle a été informée et peut s'opposer (CNIL).",
    },
  },
  {
    channels: ['email', 'sms'],
    audiences: ['organisation'],
    relationship: 'any',
    requirement: 'none',
    exceptions: [],
    citation: CNIL_EMAIL,
    basis: 'regulator',
    checkedOn: '2026-11-23',
    note: {
      en: 'A generic address of an organisation (contact@) is not the address of a natural person: neither consent nor objection is asked for (CNIL).',
      fr: "L'adresse générique d'une organisation (contact@) n'est pas celle d'une personne physique : ni le consentement ni le droit d'opposition ne s'appliquent (CNIL).",
    },
  },
  {
    channels: ['automated-call'],
    audiences: ['consumer'],
    relationship: 'any',
    requirement: 'opt-in',
    exceptions: [{ ...CUSTOMERS, basis: 'regulator' }, NON_COMMERCIAL],
    citation: L34_5,
    basis: 'statute',
    checkedOn: '2026-11-23',
    note: {
      en: 'Calls by an automatic calling machine to a natural person need prior consent (CPCE L34-5).',
      fr: "La prospection d'une personne physique par système automatisé d'appel requiert son consentement préalable (CPCE L34-5).",
    },
  },
  {
    channels: ['automated-call'],
    audiences: ['professional'],
    relationship: 'any',
    requirement: 'opt-out',
    exceptions: [],
    conditions: [PROFESSION, INFORMED],
    caution: {
      en: 'L34-5 protects every natural person and makes no exception for people at work: the tolerance rests on a page of the CNIL of 26 January 2022 only.',
      fr: "L'article L34-5 protège toute personne physique, sans exception pour les professionnels : la tolérance ne repose que sur une page de la CNIL du 26 janvier 2022.",
    },
    citation: CNIL_AUTOMATED,
    basis: 'regulator',
    checkedOn: '2026-11-23',
    note: {
      en: 'The CNIL accepts automated calls to professionals without prior consent if they were informed and can object.',
      fr: "La CNIL admet les appels automatisés à des professionnels sans consentement préalable s'ils ont été informés et peuvent s'opposer.",
    },
  },
  {
    channels: ['fax'],
    audiences: ['consumer', 'professional'],
    relationship: 'any',
    requirement: 'opt-in',
    exceptions: [NON_COMMERCIAL],
    citation: L34_5,
    basis: 'statute',
    checkedOn: '2026-11-23',
    note: {
      en: 'Prospecting of a natural person by fax needs prior consent (CPCE L34-5).',
      fr: "La prospection directe d'une personne physique par télécopieur requiert son consentement préalable (CPCE L34-5).",
    },
  },
  {
    channels: ['automated-call', 'fax'],
    audiences: ['organisation'],
    relationship: 'any',
    requirement: 'none',
    exceptions: [],
    citation: L34_5,
    basis: 'statute',
    checkedOn: '2026-11-23',
    note: {
      en: 'L34-5 protects natural persons; the number of an organisation is not covered.',
      fr: "L'article L34-5 protège les personnes physiques ; le numéro d'une organisation n'est pas concerné.",
    },
  },
  {
    channels: ['phone'],
    audiences: ['consumer'],
    relationship: 'any',
    requirement: 'opt-out',
    until: '2026-08-10',
    register: 'fr-bloctel',
    exceptions: [CONTRACT, NON_COMMERCIAL],
    conditions: [INFORMED],
    citation: L223_1,
    basis: 'statute',
    checkedOn: '2026-11-24',
    note: {
      en: 'Until 10 August 2026 a consumer could be called unless listed with Bloctel or opposed (L223-1 in its former wording).',
      fr: "Jusqu'au 10 août 2026, un consommateur pouvait être démarché par téléphone sauf inscription à Bloctel ou opposition (L223-1 dans sa rédaction antérieure).",
    },
  },
  {
    channels: ['phone'],
    audiences: ['consumer'],
    relationship: 'any',
    requirement: 'opt-in',
    from: '2026-08-11',
    exceptions: [CONTRACT, NON_COMMERCIAL],
    citation: L223_1_OF_2026,
    basis: 'statute',
    checkedOn: '2026-11-24',
    note: {
      en: 'Since 11 August 2026 a consumer may be called only with prior consent, which is free, specific, informed, unambiguous and revocable and which the business proves (L223-1 as amended by law 2025-594, art. 13).',
      fr: "Depuis le 11 août 2026, un consommateur ne peut être démarché par téléphone qu'avec son consentement préalable, libre, spécifique, éclairé, univoque et révocable, dont le professionnel apporte la preuve (L223-1 modifié par la loi n° 2025-594, art. 13).",
    },
  },
  {
    channels: ['phone'],
    audiences: ['professional'],
    relationship: 'any',
    requirement: 'opt-out',
    exceptions: [],
    conditions: [PROFESSION, INFORMED],
    citation: gdpr('21(2)-(3)'),
    basis: 'regulator',
    checkedOn: '2026-11-23',
    note: {
      en: 'L223-1 protects consumers. A person at work may be called unless they objected, on legitimate interest (GDPR 6(1)(f), 21(2)-(3)).',
      fr: "L'article L223-1 protège les consommateurs. Un professionnel peut être appelé, sauf opposition, sur la base de l'intérêt légitime (RGPD 6(1)(f), 21(2)-(3)).",
    },
  },
  {
    channels: ['phone'],
    audiences: ['organisation'],
    relationship: 'any',
    requirement: 'opt-out',
    exceptions: [],
    conditions: [INFORMED],
    citation: gdpr('21(2)-(3)'),
    basis: 'regulator',
    checkedOn: '2026-11-23',
    note: {
      en: 'An organisation may be called; whoever answers may object (GDPR 21(2)-(3)).',
      fr: "Une organisation peut être appelée ; la personne qui répond peut s'opposer (RGPD 21(2)-(3)).",
    },
  },
  {
    channels: ['post'],
    audiences: ['consumer', 'professional', 'organisation'],
    relationship: 'any',
    requirement: 'opt-out',
    exceptions: [],
    conditions: [INFORMED],
    citation: gdpr('21(2)-(3)'),
    basis: 'regulator',
    checkedOn: '2026-11-23',
    note: {
      en: 'Prospecting by post needs no prior consent if the person was informed and can object (CNIL; GDPR 21(2)-(3)).',
      fr: "La prospection par voie postale ne requiert pas de consentement préalable si la personne a été informée et peut s'opposer (CNIL ; RGPD 21(2)-(3)).",
    },
  },
  SOCIAL_PERSON,
  SOCIAL_ORGANISATION,
];

const SECTORS: readonly LawEntry[] = [
  {
    channels: ['phone', 'automated-call'],
    audiences: ['consumer'],
    relationship: 'any',
    sector: 'energy-renovation',
    requirement: 'forbidden',
    from: '2020-07-26',
    exceptions: [CONTRACT],
    citation: L223_1,
    basis: 'statute',
    checkedOn: '2026-11-24',
    note: {
      en: 'Calling consumers to sell equipment or works that save energy or produce renewable energy in homes is forbidden, with or without consent, except under a contract in progress (L223-1, law 2020-901).',
      fr: "Le démarchage téléphonique des consommateurs pour la vente d'équipements ou la réalisation de travaux d'économies d'énergie ou de production d'énergies renouvelables dans des logements est interdit, même avec leur accord, sauf contrat en cours (L223-1, loi n° 2020-901).",
    },
  },
  {
    channels: ['email', 'sms', 'social'],
    audiences: ['consumer'],
    relationship: 'any',
    sector: 'energy-renovation',
    requirement: 'forbidden',
    from: '2025-07-01',
    exceptions: [CONTRACT_MESSAGES],
    citation: L223_8,
    basis: 'secondary',
    checkedOn: '2026-11-24',
    note: {
      en: 'Prospecting consumers for energy renovation by e-mail, interpersonal messages or social networks is forbidden, except under a contract in progress (L223-8, law 2025-594). Published on 1 July 2025, a date that public notices give as the first; article 1 of the Code civil would give the day after.',
      fr: "La prospection des consommateurs pour la rénovation énergétique par courriel, message interpersonnel ou réseau social est interdite, sauf contrat en cours (L223-8, loi n° 2025-594). La loi a paru le 1er juillet 2025, date retenue par l'information du public ; l'article 1er du Code civil donnerait le lendemain.",
    },
  },
  {
    channels: ['phone', 'automated-call'],
    audiences: ['consumer'],
    relationship: 'any',
    sector: 'housing-adaptation',
    requirement: 'forbidden',
    from: '2025-07-01',
    until: '2026-08-10',
    exceptions: [CONTRACT],
    citation: L223_1,
    basis: 'unconfirmed',
    checkedOn: '2026-11-24',
    note: {
      en: 'Public notices say that calls about adapting homes to age or disability were banned from July 2025; a federation of the trade says from 11 August 2026 only. To be confirmed.',
      fr: "L'information du public donne l'interdiction des appels sur l'adaptation des logements au vieillissement ou au handicap dès juillet 2025 ; une fédération du secteur, seulement à compter du 11 août 2026. À confirmer.",
    },
  },
  {
    channels: ['phone', 'automated-call'],
    audiences: ['consumer'],
    relationship: 'any',
    sector: 'housing-adaptation',
    requirement: 'forbidden',
    from: '2026-08-11',
    exceptions: [CONTRACT],
    citation: L223_1_OF_2026,
    basis: 'statute',
    checkedOn: '2026-11-24',
    note: {
      en: 'Since 11 August 2026 the ban on calls of L223-1 covers adapting homes to age or disability, a contract in progress excepted (L223-1, fifth paragraph, as amended by law 2025-594, art. 13).',
      fr: "Depuis le 11 août 2026, l'interdiction du démarchage téléphonique de l'article L223-1 couvre l'adaptation des logements au vieillissement ou au handicap, sauf contrat en cours (L223-1, al. 5, modifié par la loi n° 2025-594, art. 13).",
    },
  },
  {
    channels: ['email', 'sms', 'social'],
    audiences: ['consumer'],
    relationship: 'any',
    sector: 'housing-adaptation',
    requirement: 'forbidden',
    from: '2025-07-01',
    exceptions: [CONTRACT_MESSAGES],
    citation: L223_8,
    basis: 'secondary',
    checkedOn: '2026-11-24',
    note: {
      en: 'Prospecting consumers for the adaptation of homes to age or disability by e-mail, interpersonal messages or social networks is forbidden, except under a contract in progress (L223-8, law 2025-594).',
      fr: "La prospection des consommateurs pour l'adaptation des logements au vieillissement ou au handicap par courriel, message interpersonnel ou réseau social est interdite, sauf contrat en cours (L223-8, loi n° 2025-594).",
    },
  },
  {
    channels: ['phone', 'automated-call', 'sms', 'email', 'social'],
    audiences: ['consumer', 'professional'],
    relationship: 'any',
    sector: 'training-account',
    requirement: 'forbidden',
    from: '2022-12-21',
    exceptions: [CONTRACT_TRAINING],
    citation: L6323_8_1,
    basis: 'statute',
    checkedOn: '2026-11-24',
    note: {
      en: 'Prospecting holders of a personal training account (CPF) by phone, SMS, e-mail or social networks is forbidden, a training action in progress excepted (Code du travail L6323-8-1, law 2022-1587). Every holder is protected, at work or not.',
      fr: "La prospection commerciale des titulaires d'un compte personnel de formation par téléphone, SMS, courriel ou réseau social est interdite, sauf action de formation en cours (Code du travail L6323-8-1, loi n° 2022-1587). Tout titulaire est protégé, au travail ou non.",
    },
  },
  {
    channels: ['phone'],
    audiences: ['consumer'],
    relationship: 'any',
    sector: 'insurance',
    requirement: 'opt-in',
    from: '2022-04-01',
    until: '2026-08-10',
    exceptions: [CONTRACT],
    conditions: [
      {
        en: 'The person asked for the call, or agreed to it, within the last 30 days, and knew who would call. Otherwise the call is unsolicited and every duty of L112-2-2 applies, Bloctel included.',
        fr: "La personne a sollicité l'appel, ou y a consenti, dans les 30 derniers jours, en connaissant l'identité de l'appelant. À défaut, l'appel est non sollicité et toutes les obligations de l'article L112-2-2 s'appliquent, Bloctel compris.",
      },
    ],
    citation: R112_7,
    basis: 'secondary',
    checkedOn: '2026-11-24',
    note: {
      en: 'A call to sell insurance counts as requested or consented to for 30 days only; an unsolicited one falls under the strict duties of L112-2-2 (Code des assurances R112-7). A request is asked for here.',
      fr: "L'appel en vue de conclure un contrat d'assurance n'est réputé sollicité ou consenti que pendant 30 jours ; non sollicité, il relève des obligations strictes de l'article L112-2-2 (Code des assurances R112-7). Une demande est ici exigée.",
    },
  },
  {
    channels: ['phone'],
    audiences: ['consumer'],
    relationship: 'any',
    sector: 'insurance',
    requirement: 'opt-in',
    from: '2026-08-11',
    exceptions: [CONTRACT],
    conditions: [
      {
        en: 'The request or the consent is not older than 30 days, and the person knew who would call (Code des assurances R112-7); otherwise the duties of L112-2-2 apply as well.',
        fr: "La demande ou le consentement date de moins de 30 jours et la personne connaissait l'identité de l'appelant (Code des assurances R112-7) ; à défaut, les obligations de l'article L112-2-2 s'appliquent aussi.",
      },
    ],
    citation: L223_1,
    basis: 'statute',
    checkedOn: '2026-11-24',
    note: {
      en: 'Since 11 August 2026 a call to a consumer needs prior consent (L223-1); for insurance it counts for 30 days only (Code des assurances R112-7).',
      fr: "Depuis le 11 août 2026, l'appel d'un consommateur requiert son consentement préalable (L223-1) ; en assurance, celui-ci ne vaut que 30 jours (Code des assurances R112-7).",
    },
  },
  {
    channels: ['phone'],
    audiences: ['consumer'],
    relationship: 'any',
    sector: 'press',
    requirement: 'opt-out',
    exceptions: [],
    conditions: [BALANCED, INFORMED],
    citation: L223_5,
    basis: 'statute',
    checkedOn: '2026-11-23',
    note: {
      en: 'L223-1 does not apply to calls made to supply newspapers, periodicals or magazines (L223-5); the hours and the frequency of D223-9 do.',
      fr: "L'article L223-1 n'est pas applicable à la prospection en vue de la fourniture de journaux, de périodiques ou de magazines (L223-5) ; les horaires et la fréquence de l'article D223-9 le sont.",
    },
  },
];

export const FR: CountryLaw = {
  country: 'FR',
  rows: [...GENERAL, ...SECTORS],
  soleTraderIsIndividual: [],
  ageOfConsent: {
    years: 15,
    citation: {
      article: 'GDPR 8; loi Informatique et Libertés 45',
      url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
    },
    basis: 'secondary',
    checkedOn: '2026-11-23',
    note: {
      en: 'From 15, a minor consents alone to an online service (law of 6 January 1978, art. 45).',
      fr: "À partir de 15 ans, un mineur consent seul à l'offre directe de services en ligne (loi du 6 janvier 1978, art. 45).",
    },
  },
  consentMaxAge: [
    {
      channel: 'phone',
      audience: 'consumer',
      from: '2026-08-11',
      months: 12,
      citation: {
        article: 'Code de la consommation R223-1',
        url: 'https://www.legifrance.gouv.fr/eli/decret/2026/7/23/2026-662/jo/texte',
      },
      basis: 'unconfirmed',
      checkedOn: '2026-11-24',
      note: {
        en: 'Decree 2026-662 of 23 July 2026 is said to limit consent to calls to one year, without tacit renewal, and to ask for dated proof kept three years; the text itself was not read.',
        fr: "Le décret n° 2026-662 du 23 juillet 2026 limiterait à un an, sans reconduction tacite, le consentement aux appels et exigerait une preuve datée conservée trois ans ; le texte lui-même n'a pas été lu.",
      },
    },
    {
      channel: 'phone',
      audience: 'consumer',
      sector: 'insurance',
      from: '2022-04-01',
      days: 30,
      citation: R112_7,
      basis: 'secondary',
      checkedOn: '2026-11-24',
      note: {
        en: 'A call about insurance counts as consented to for 30 days after the request or the consent (Code des assurances R112-7).',
        fr: "L'appel en matière d'assurance n'est réputé consenti que dans les 30 jours de la demande ou du consentement (Code des assurances R112-7).",
      },
    },
  ],
  callHours: [
    {
      audience: 'consumer',
      from: '2023-03-01',
      weekdays: [1, 2, 3, 4, 5],
      publicHolidays: false,
      hours: [
        { from: 600, to: 780 },
        { from: 840, to: 1200 },
      ],
      frequency: { attempts: 4, days: 30 },
      daysAfterRefusal: 60,
      holidays: {
        fixed: ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'],
        easter: [1, 39, 50],
      },
      citation: {
        article: 'Code de la consommation D223-9',
        url: 'https://www.legifrance.gouv.fr/eli/decret/2022/10/13/2022-1313/jo/texte',
      },
      basis: 'statute',
      checkedOn: '2026-11-24',
      note: {
        en: "Consumers may be called from Monday to Friday, not on public holidays, from 10 to 13 h and from 14 to 20 h of their own time zone, at most four times in 30 days, and not for 60 days after a refusal; other days and hours need the person's express prior consent to them (D223-9). The three departments of Alsace-Moselle have two more public holidays.",
        fr: "Les consommateurs ne peuvent être appelés que du lundi au vendredi, hors jours fériés, de 10 h à 13 h et de 14 h à 20 h à leur heure, au plus quatre fois en 30 jours, et pas avant 60 jours après un refus ; d'autres jours et heures requièrent leur consentement exprès et préalable (D223-9). Les trois départements d'Alsace-Moselle comptent deux jours fériés de plus.",
      },
    },
  ],
  retention: {
    months: 36,
    objectionMonths: 36,
    citation: {
      article: 'GDPR 5(1)(e); CNIL, référentiel gestion commerciale',
      url: 'https://www.cnil.fr/fr/referentiel-relatif-aux-traitements-de-donnees-gestion-activites-commerciales',
    },
    basis: 'regulator',
    checkedOn: '2026-11-23',
    note: {
      en: "A prospect's data is kept three years at the most from collection or from the last contact that came from the prospect (a click counts, opening an e-mail does not); an objection is kept three years at the least, as far as needed to honour it.",
      fr: "Les données d'un prospect sont conservées trois ans au plus à compter de leur collecte ou du dernier contact émanant du prospect (un clic compte, l'ouverture d'un courriel non) ; une opposition est conservée trois ans au moins, dans la mesure nécessaire à son respect.",
    },
  },
};
