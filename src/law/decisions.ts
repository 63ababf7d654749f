import type { Text } from './types.ts';

/** A published sanction, for documentation. */
export interface Decision {
  readonly name: string;
  /** The number of the deliberation of the CNIL's restricted committee. */
  readonly number: string;
  /** ISO date of the deliberation. */
  readonly date: string;
  /** In euros. */
  readonly fine: number;
  readonly about: Text;
}

/** Decisions of the CNIL's restricted committee about prospecting. Source: cnil.fr and Légifrance, newest first. */
export const DECISIONS: readonly Decision[] = [
  {
    name: 'SOLOCAL MARKETING SERVICES',
    number: 'SAN-2025-001',
    date: '2025-05-15',
    fine: 900_000,
    about: {
      en: 'Prospecting with data bought from brokers, without valid consent, and passing it on to partners.',
      fr: 'Prospection à partir de données acquises auprès de courtiers, sans consentement valable, et transmission à des partenaires.',
    },
  },
  {
    name: 'CALOGA',
    number: 'SAN-2025-002',
    date: '2025-05-15',
    fine: 80_000,
    about: {
      en: 'Prospecting by e-mail with data bought from brokers, without valid consent.',
      fr: 'Prospection par courriel à partir de données acquises auprès de courtiers, sans consentement valable.',
    },
  },
  {
    name: 'KASPR',
    number: 'SAN-2024-020',
    date: '2024-12-05',
    fine: 240_000,
    about: {
      en: 'Collecting the contact data of LinkedIn users who had limited its visibility.',
      fr: "Collecte des coordonnées d'utilisateurs de LinkedIn qui en avaient limité la visibilité.",
    },
  },
  {
    name: 'HUBSIDE.STORE',
    number: 'SAN-2024-004',
    date: '2024-04-04',
    fine: 525_000,
    about: {
      en: 'Prospecting with bought leads whose consent was not valid: the forms made refusing harder to see than accepting.',
      fr: "Prospection à partir de données achetées sans consentement valable : la présentation des formulaires incitait à accepter plutôt qu'à refuser.",
    },
  },
  {
    name: 'FORIOU',
    number: 'SAN-2024-003',
    date: '2024-01-31',
    fine: 310_000,
    about: {
      en: 'Calling with bought leads whose consent was not valid: the forms made refusing harder to see than accepting.',
      fr: "Démarchage téléphonique à partir de données achetées sans consentement valable : la présentation des formulaires incitait à accepter plutôt qu'à refuser.",
    },
  },
  {
    name: 'TAGADAMEDIA',
    number: 'SAN-2023-025',
    date: '2023-12-29',
    fine: 75_000,
    about: {
      en: 'Collecting prospects by forms whose misleading look did not yield a free and unambiguous consent.',
      fr: 'Collecte de prospects par des formulaires dont la présentation trompeuse ne permettait pas un consentement libre et univoque.',
    },
  },
  {
    name: 'CANAL+',
    number: 'SAN-2023-015',
    date: '2023-10-12',
    fine: 600_000,
    about: {
      en: 'Prospecting by e-mail without being able to show consent, and failings in information and rights.',
      fr: "Prospection par courriel sans pouvoir justifier du consentement, et manquements à l'information et aux droits.",
    },
  },
  {
    name: 'EDF',
    number: 'SAN-2022-021',
    date: '2022-11-24',
    fine: 600_000,
    about: {
      en: "Prospecting on a broker's word without proof of consent, and naming 'an organisation specialised in data enrichment' as the source.",
      fr: "Prospection sur la foi d'un courtier, sans preuve du consentement, et information indiquant pour seule source « un organisme spécialisé dans l'enrichissement de données ».",
    },
  },
  {
    name: 'ACCOR',
    number: 'SAN-2022-017',
    date: '2022-08-03',
    fine: 600_000,
    about: {
      en: 'Sending a newsletter on the strength of a pre-ticked box.',
      fr: "Envoi d'une lettre d'information sur la base d'une case pré-cochée.",
    },
  },
  {
    name: 'NESTOR',
    number: 'SAN-2020-018',
    date: '2020-12-08',
    fine: 20_000,
    about: {
      en: 'Sending e-mail without consent to addresses built from LinkedIn profiles, for an offer unrelated to the profession.',
      fr: 'Envoi de courriels sans consentement à des adresses construites à partir de profils LinkedIn, pour une offre sans rapport avec la profession.',
    },
  },
  {
    name: 'FUTURA INTERNATIONALE',
    number: 'SAN-2019-010',
    date: '2019-11-21',
    fine: 500_000,
    about: {
      en: 'Objections not honoured, insults and health data in free-text comments; ordered, under a daily penalty, to detect inadequate words automatically.',
      fr: 'Oppositions non respectées, injures et données de santé dans des commentaires libres ; injonction sous astreinte de détecter automatiquement les termes inadéquats.',
    },
  },
];
