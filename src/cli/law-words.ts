import type { Audience, Basis, Relationship, Requirement, Text } from '../law/types.ts';
import type { Language } from '../linter/settings.ts';

/** What the tables of the law call things. */
export const REQUIREMENT_LABELS: Readonly<Record<Requirement, Text>> = {
  'opt-in': { en: 'consent first', fr: 'consentement préalable' },
  'opt-out': { en: 'allowed unless refused', fr: 'permis sauf opposition' },
  none: { en: 'nothing', fr: 'aucune exigence' },
  forbidden: { en: 'forbidden', fr: 'interdit' },
};

export const AUDIENCE_LABELS: Readonly<Record<Audience, Text>> = {
  consumer: { en: 'consumer', fr: 'particulier' },
  professional: { en: 'professional', fr: 'professionnel' },
  organisation: { en: 'organisation', fr: 'organisme' },
};

export const RELATIONSHIP_LABELS: Readonly<Record<Relationship, Text>> = {
  prospect: { en: 'prospect', fr: 'prospect' },
  customer: { en: 'customer', fr: 'client' },
};

export const BASIS_LABELS: Readonly<Record<Basis, Text>> = {
  statute: { en: 'statute', fr: 'texte de loi' },
  regulator: { en: 'regulator', fr: 'autorité' },
  secondary: { en: 'secondary source', fr: 'source secondaire' },
  unconfirmed: { en: 'unconfirmed', fr: 'non confirmé' },
};

interface LawTexts {
  readonly titles: readonly [
    channel: string,
    whom: string,
    requirement: string,
    period: string,
    article: string,
    basis: string,
    checked: string,
  ];
  readonly everybody: string;
  readonly title: (name: string, code: string, date: string) => string;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
  readonly register: (name: string) => string;
  readonly conditions: string;
  readonly caution: string;
  readonly children: (years: number, article: string) => string;
  readonly retention: (months: number, article: string) => string;
  readonly notEncoded: (code: string) => string;
  readonly reading: string;
  readonly notes: string;
}

export const LAW_TEXTS: Readonly<Record<Language, LawTexts>> = {
  en: {
    titles: ['channel', 'to whom', 'required', 'in force', 'article', 'basis', 'looked up'],
    everybody: 'everybody',
    title: (name, code, date) => `${name} (${code}), on ${date}`,
    since: (date) => `since ${date}`,
    until: (date) => `until ${date}`,
    register: (name) => `Consult ${name} first.`,
    conditions: 'Also needed:',
    caution: 'Doubtful:',
    children: (years, article) => `Children consent alone from the age of ${years} (${article}).`,
    retention: (months, article) => `Prospects are kept ${months} months at the most (${article}).`,
    notEncoded: (code) =>
      `The law of ${code} is not in the tool's data: this is the default that it applies, the Union's directive.`,
    reading:
      "A customer is taken to be offered the sender's own similar products, without a contract in progress. This is no legal advice: what is no statute is less sure, and what is unconfirmed only ever makes a warning.",
    notes: 'Notes',
  },
  fr: {
    titles: ['canal', 'destinataire', 'exigence', 'en vigueur', 'article', 'source', 'consulté le'],
    everybody: 'tous',
    title: (name, code, date) => `${name} (${code}), au ${date}`,
    since: (date) => `depuis le ${date}`,
    until: (date) => `jusqu'au ${date}`,
    register: (name) => `Consulter d'abord ${name}.`,
    conditions: 'Il faut aussi :',
    caution: 'Point incertain :',
    children: (years, article) => `Un enfant consent seul à partir de ${years} ans (${article}).`,
    retention: (months, article) => `Les prospects sont conservés ${months} mois au plus (${article}).`,
    notEncoded: (code) =>
      `Le droit de ${code} n'est pas dans les données de l'outil : voici la règle par défaut qu'il applique, celle de la directive de l'Union.`,
    reading:
      "Un client est supposé recevoir une offre de produits analogues du même expéditeur, sans contrat en cours. Ceci n'est pas un conseil juridique : ce qui n'est pas un texte de loi est moins sûr, et ce qui n'est pas confirmé ne donne jamais qu'un avertissement.",
    notes: 'Notes',
  },
};
