import { POST } from '../common.ts';
import type { CountryLaw, LawException } from '../entry.ts';
import { INFORMED, OWN_CUSTOMER } from '../texts.ts';
import type { Citation } from '../types.ts';

/* The Netherlands. Sources: Telecommunicatiewet 11.7, wetten.overheid.nl; notes of 2021 and 2026 on its amendments. */

const STATUTE_URL = 'https://wetten.overheid.nl/BWBR0009950/';
const ART_11_7: Citation = { article: 'Telecommunicatiewet 11.7', url: STATUTE_URL };
const ART_11_7_1: Citation = { article: 'Telecommunicatiewet 11.7(1)', url: STATUTE_URL };

const CUSTOMERS: LawException = {
  when: 'similar-products',
  requirement: 'opt-out',
  conditions: [OWN_CUSTOMER],
  citation: ART_11_7,
  basis: 'secondary',
  checkedOn: '2026-11-24',
  note: {
    en: "A customer may be sent electronic messages for the sender's own similar products or services (Telecommunicatiewet 11.7).",
    fr: "Un client peut recevoir des messages électroniques pour des produits ou services similaires de l'expéditeur (Telecommunicatiewet 11.7).",
  },
};

const PUBLISHED: LawException = {
  when: 'address-published',
  requirement: 'opt-out',
  conditions: [
    {
      en: 'The person or company itself published the address to be used for such offers, and it is used for that purpose only.',
      fr: "La personne ou l'entreprise a elle-même publié l'adresse pour recevoir de telles offres, et l'adresse n'est utilisée qu'à cette fin.",
    },
  ],
  citation: ART_11_7,
  basis: 'secondary',
  checkedOn: '2026-11-23',
  note: {
    en: 'No consent is needed for an address that a business published for such messages (Telecommunicatiewet 11.7).',
    fr: "Le consentement n'est pas requis pour une adresse qu'une entreprise a publiée pour de tels messages (Telecommunicatiewet 11.7).",
  },
};

const CALLS_TO_CUSTOMERS: LawException = {
  when: 'similar-products',
  requirement: 'opt-out',
  conditions: [
    {
      en: 'The person bought from the caller; the call is for its own similar products or services; the right to object is offered in each call. The code of the trade lets the relationship last three years.',
      fr: "La personne a acheté auprès de l'appelant ; l'appel porte sur ses propres produits ou services similaires ; le droit d'opposition est proposé à chaque appel. Le code de la profession fait durer la relation trois ans.",
    },
  ],
  citation: ART_11_7,
  basis: 'secondary',
  checkedOn: '2026-11-24',
  note: {
    en: 'A customer may be called for similar products or services without prior consent (Telecommunicatiewet 11.7).',
    fr: 'Un client peut être appelé pour des produits ou services similaires sans consentement préalable (Telecommunicatiewet 11.7).',
  },
};

export const NL: CountryLaw = {
  country: 'NL',
  rows: [
    {
      channels: ['email', 'sms'],
      audiences: ['consumer'],
      relationship: 'any',
      requirement: 'opt-in',
      exceptions: [CUSTOMERS],
      citation: ART_11_7_1,
      basis: 'statute',
      checkedOn: '2026-11-23',
      note: {
        en: 'Unsolicited electronic messages, commercial, idealistic or charitable, need prior consent (Telecommunicatiewet 11.7(1)).',
        fr: 'Les messages électroniques non sollicités, commerciaux, associatifs ou caritatifs, requièrent un consentement préalable (Telecommunicatiewet 11.7(1)).',
      },
    },
    {
      channels: ['email', 'sms'],
      audiences: ['professional', 'organisation'],
      relationship: 'any',
      requirement: 'opt-in',
      exceptions: [CUSTOMERS, PUBLISHED],
      citation: ART_11_7_1,
      basis: 'statute',
      checkedOn: '2026-11-23',
      note: {
        en: 'Unsolicited electronic messages need prior consent, businesses included, unless the address was published for them (Telecommunicatiewet 11.7).',
        fr: "Les messages électroniques non sollicités requièrent un consentement préalable, entreprises comprises, sauf si l'adresse a été publiée à cette fin (Telecommunicatiewet 11.7).",
      },
    },
    {
      channels: ['automated-call', 'fax'],
      audiences: ['consumer', 'professional', 'organisation'],
      relationship: 'any',
      requirement: 'opt-in',
      exceptions: [],
      citation: ART_11_7_1,
      basis: 'statute',
      checkedOn: '2026-11-23',
      note: {
        en: 'Automatic calls and faxes need prior consent (Telecommunicatiewet 11.7(1)).',
        fr: 'Les appels automatisés et télécopies requièrent un consentement préalable (Telecommunicatiewet 11.7(1)).',
      },
    },
    {
      channels: ['phone'],
      audiences: ['consumer'],
      relationship: 'any',
      requirement: 'opt-out',
      until: '2021-06-30',
      register: 'nl-bel-me-niet',
      exceptions: [{ ...CALLS_TO_CUSTOMERS, register: null }],
      conditions: [INFORMED],
      citation: ART_11_7,
      basis: 'secondary',
      checkedOn: '2026-11-24',
      note: {
        en: 'Until 30 June 2021 a natural person could be called unless listed in the Bel-me-niet Register or opposed.',
        fr: "Jusqu'au 30 juin 2021, une personne physique pouvait être appelée sauf inscription au registre Bel-me-niet ou opposition.",
      },
    },
    {
      channels: ['phone'],
      audiences: ['consumer'],
      relationship: 'any',
      requirement: 'opt-in',
      from: '2021-07-01',
      exceptions: [{ ...CALLS_TO_CUSTOMERS, until: '2026-06-30' }],
      citation: ART_11_7,
      basis: 'secondary',
      checkedOn: '2026-11-24',
      note: {
        en: 'Since 1 July 2021 a natural person may be called only with prior consent, sole traders and partnerships included; since 1 July 2026 customers too, charities, charity lotteries and the press excepted (Telecommunicatiewet 11.7).',
        fr: "Depuis le 1er juillet 2021, une personne physique ne peut être appelée qu'avec son consentement préalable, entrepreneurs individuels et sociétés de personnes compris ; depuis le 1er juillet 2026 les clients aussi, sauf pour les organismes caritatifs, les loteries caritatives et la presse (Telecommunicatiewet 11.7).",
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
          en: 'The number is that of a legal person: sole traders, vof, cv and maatschap are protected as natural persons.',
          fr: "Le numéro est celui d'une personne morale : entrepreneurs individuels, vof, cv et maatschap sont protégés comme personnes physiques.",
        },
        INFORMED,
      ],
      citation: ART_11_7,
      basis: 'secondary',
      checkedOn: '2026-11-24',
      note: {
        en: 'Legal persons may be called unless they objected; prior consent protects natural persons (Telecommunicatiewet 11.7).',
        fr: 'Les personnes morales peuvent être appelées sauf opposition ; le consentement préalable protège les personnes physiques (Telecommunicatiewet 11.7).',
      },
    },
    {
      channels: ['phone'],
      audiences: ['consumer'],
      relationship: 'customer',
      sector: 'charity',
      requirement: 'opt-out',
      from: '2021-07-01',
      exceptions: [],
      conditions: [
        {
          en: 'The person gave, volunteered or took part before, and the right to object is offered in each call.',
          fr: "La personne a déjà donné, été bénévole ou participé, et le droit d'opposition est proposé à chaque appel.",
        },
      ],
      citation: ART_11_7,
      basis: 'secondary',
      checkedOn: '2026-11-24',
      note: {
        en: 'Charities and charity lotteries may go on calling their donors and volunteers, after 1 July 2026 too (Telecommunicatiewet 11.7).',
        fr: 'Les organismes et loteries caritatifs peuvent continuer à appeler leurs donateurs et bénévoles, y compris après le 1er juillet 2026 (Telecommunicatiewet 11.7).',
      },
    },
    {
      channels: ['phone'],
      audiences: ['consumer'],
      relationship: 'customer',
      sector: 'press',
      requirement: 'opt-in',
      from: '2021-07-01',
      exceptions: [CALLS_TO_CUSTOMERS],
      citation: ART_11_7,
      basis: 'secondary',
      checkedOn: '2026-11-24',
      note: {
        en: 'Publishers of newspapers, weeklies and magazines may go on calling customers for similar products, after 1 July 2026 too (Telecommunicatiewet 11.7).',
        fr: 'Les éditeurs de quotidiens, hebdomadaires et magazines peuvent continuer à appeler leurs clients pour des produits similaires, y compris après le 1er juillet 2026 (Telecommunicatiewet 11.7).',
      },
    },
    POST,
    {
      channels: ['social'],
      audiences: ['consumer', 'professional', 'organisation'],
      relationship: 'any',
      requirement: 'opt-in',
      exceptions: [CUSTOMERS],
      citation: ART_11_7_1,
      basis: 'secondary',
      checkedOn: '2026-11-24',
      note: {
        en: 'Direct messages on social networks are electronic messages, for which prior consent is needed (Telecommunicatiewet 11.7(1); note of the trade body DMCC, 2021).',
        fr: "Les messages privés sur les réseaux sociaux sont des messages électroniques, soumis au consentement préalable (Telecommunicatiewet 11.7(1) ; note de l'organisme professionnel DMCC, 2021).",
      },
    },
  ],
  soleTraderIsIndividual: ['phone'],
  ageOfConsent: {
    years: 16,
    citation: { article: 'GDPR 8; UAVG 5', url: 'https://wetten.overheid.nl/BWBR0040940/' },
    basis: 'secondary',
    checkedOn: '2026-11-23',
    note: {
      en: 'From 16, a child consents alone (UAVG 5).',
      fr: 'À partir de 16 ans, un enfant consent seul (UAVG 5).',
    },
  },
  consentMaxAge: [],
  callHours: [],
};
