import type { Said } from '../../rules/consent/answers.ts';
import type { Text } from '../law/types.ts';
import type { Language } from '../linter/settings.ts';

/** What a cell says of consent. */
export const CONSENT_STATES: Readonly<Record<Said['state'], Text>> = {
  yes: { en: 'yes', fr: 'oui' },
  no: { en: 'no', fr: 'non' },
  pending: { en: 'still to be confirmed', fr: 'à confirmer' },
  empty: { en: 'no answer', fr: 'pas de réponse' },
  unreadable: { en: 'neither yes nor no', fr: 'ni oui ni non' },
};

interface ExplainTexts {
  readonly title: (file: string, row: number, date: string) => string;
  readonly country: string;
  readonly audience: string;
  readonly relationship: string;
  readonly suppression: string;
  readonly address: string;
  readonly requirement: string;
  readonly consent: string;
  readonly verdict: string;
  readonly findings: string;
  readonly allowed: string;
  readonly blocked: (reasons: string) => string;
  readonly noAddress: string;
  readonly noPerson: string;
  readonly noChannel: string;
  readonly noList: string;
  readonly onNoList: (lists: string) => string;
  readonly noConsentColumn: string;
  readonly given: (date: string) => string;
  readonly soleTrader: string;
  readonly override: string;
  readonly fallback: string;
  readonly since: (date: string) => string;
  readonly register: (name: string) => string;
  readonly inColumn: (column: string) => string;
  readonly noFinding: string;
}

export const EXPLAIN_TEXTS: Readonly<Record<Language, ExplainTexts>> = {
  en: {
    title: (file, row, date) => `${file}, record ${row}, on ${date}`,
    country: 'country',
    audience: 'audience',
    relationship: 'relationship',
    suppression: 'objection lists',
    address: 'address',
    requirement: 'requirement',
    consent: 'consent found',
    verdict: 'verdict',
    findings: 'Findings',
    allowed: 'may be contacted, by what was checked',
    blocked: (reasons) => `do not contact: ${reasons}`,
    noAddress: 'the record has no address for it',
    noPerson: 'the record has no address for any channel of the campaign',
    noChannel: 'the file has no column with an address for any channel',
    noList: 'none was looked up: --suppression names one',
    onNoList: (lists) => `not on ${lists}`,
    noConsentColumn: 'no column records it',
    given: (date) => `given ${date}`,
    soleTrader: 'in business alone or in a partnership, protected like a consumer',
    override:
      'The address alone makes a consumer of somebody recorded at work. If it serves at work, say so in an audience column or in campaign.audience.',
    fallback: "by the EU's default rule",
    since: (date) => `since ${date}`,
    register: (name) => `consult ${name} first`,
    inColumn: (column) => `in ${column}`,
    noFinding: 'none',
  },
  fr: {
    title: (file, row, date) => `${file}, enregistrement ${row}, au ${date}`,
    country: 'pays',
    audience: 'public',
    relationship: 'relation',
    suppression: "listes d'opposition",
    address: 'adresse',
    requirement: 'exigence',
    consent: 'consentement trouvé',
    verdict: 'verdict',
    findings: 'Constats',
    allowed: "peut être contacté, d'après ce qui a été vérifié",
    blocked: (reasons) => `ne pas contacter : ${reasons}`,
    noAddress: "l'enregistrement n'a pas d'adresse pour ce canal",
    noPerson: "l'enregistrement n'a d'adresse pour aucun canal de la campagne",
    noChannel: "le fichier n'a de colonne d'adresse pour aucun canal",
    noList: 'aucune consultée : --suppression en indique une',
    onNoList: (lists) => `ne figure pas sur ${lists}`,
    noConsentColumn: "aucune colonne ne l'indique",
    given: (date) => `donné le ${date}`,
    soleTrader: 'exerce seul ou en société de personnes, protégé comme un particulier',
    override:
      "L'adresse seule fait un particulier de quelqu'un qui est enregistré au travail. Si elle sert au travail, indiquez-le dans une colonne d'audience ou dans campaign.audience.",
    fallback: "règle par défaut de l'UE",
    since: (date) => `depuis le ${date}`,
    register: (name) => `consulter d'abord ${name}`,
    inColumn: (column) => `dans ${column}`,
    noFinding: 'aucun',
  },
};
