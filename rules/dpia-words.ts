import type { DpiaCriterion, Language } from '../src/linter/settings.ts';
import { listed, quoted } from './labels.ts';
import { SOURCE_NEEDS, type SourceNeed } from './source-needs.ts';

/** One thing that speaks for a criterion, as it stands in a finding's data: `kind:text`, for people and machines. */
export type EvidenceKind =
  | 'column'
  | 'declared'
  | 'employees'
  | 'minor-records'
  | 'minors'
  | 'origins'
  | 'patients'
  | 'records'
  | 'sensitive-records'
  | 'text'
  | 'vendor';

type CriterionWords = Readonly<Record<Language, Readonly<Record<DpiaCriterion, string>>>>;

/** The nine criteria (WP248 rev.01). */
export const CRITERION_WORDS: CriterionWords = {
  en: {
    'automated-decision': 'automated decisions with legal or similar effect',
    blocking: 'people kept from a right, a service or a contract',
    innovation: 'innovative use of technology',
    'large-scale': 'large scale',
    matching: 'data sets combined',
    monitoring: 'systematic monitoring',
    scoring: 'evaluation or scoring',
    'sensitive-data': 'sensitive or highly personal data',
    'vulnerable-people': 'vulnerable people',
  },
  fr: {
    'automated-decision': 'décisions automatisées à effet juridique ou similaire',
    blocking: "personnes privées d'un droit, d'un service ou d'un contrat",
    innovation: 'usage innovant de technologies',
    'large-scale': 'grande échelle',
    matching: "croisement d'ensembles de données",
    monitoring: 'surveillance systématique',
    scoring: 'évaluation ou notation',
    'sensitive-data': 'données sensibles ou hautement personnelles',
    'vulnerable-people': 'personnes vulnérables',
  },
};

type Put = Readonly<Record<EvidenceKind, (names: readonly string[]) => string>>;

/** How each kind of evidence is told; of several of one kind all at once. */
const EVIDENCE_WORDS: Readonly<Record<Language, Put>> = {
  en: {
    column: (names) => quoted(names, 'en'),
    declared: () => 'declared',
    employees: (names) => `employees: ${quoted(names, 'en')}`,
    'minor-records': (names) => `${counted(names, 'en')} of minors`,
    minors: (names) => `minors: ${quoted(names, 'en')}`,
    origins: (names) => `data of several origins: ${origins(names, 'en')}`,
    patients: (names) => `patients: ${quoted(names, 'en')}`,
    records: (names) => counted(names, 'en'),
    'sensitive-records': (names) => `${counted(names, 'en')} with sensitive data`,
    text: (names) => `free text of ${counted(names, 'en')}`,
    vendor: (names) => `enrichment or profiling by ${listed(names, 'en')}`,
  },
  fr: {
    column: (names) => quoted(names, 'fr'),
    declared: () => 'déclaré',
    employees: (names) => `salariés : ${quoted(names, 'fr')}`,
    'minor-records': (names) => `${counted(names, 'fr')} de mineurs`,
    minors: (names) => `mineurs : ${quoted(names, 'fr')}`,
    origins: (names) => `données de plusieurs origines : ${origins(names, 'fr')}`,
    patients: (names) => `patients : ${quoted(names, 'fr')}`,
    records: (names) => counted(names, 'fr'),
    'sensitive-records': (names) => `${counted(names, 'fr')} avec des données sensibles`,
    text: (names) => `texte libre de ${counted(names, 'fr')}`,
    vendor: (names) => `enrichissement ou profilage par ${listed(names, 'fr')}`,
  },
};

/** `scoring:column:Lead Score` and the like in words, by criterion: `evaluation or scoring ("Lead Score")`. */
export function evidenceInWords(evidence: readonly string[], language: Language): string {
  const byCriterion = new Map<DpiaCriterion, Map<EvidenceKind, string[]>>();
  for (const each of evidence) {
    const [criterion = '', kind = '', ...rest] = each.split(':');
    if (!isCriterion(criterion) || !isKind(kind)) continue;
    const kinds = byCriterion.get(criterion) ?? new Map<EvidenceKind, string[]>();
    byCriterion.set(criterion, kinds.set(kind, [...(kinds.get(kind) ?? []), rest.join(':')]));
  }
  return [...byCriterion]
    .map(([criterion, kinds]) => {
      const said = [...kinds].map(([kind, names]) => EVIDENCE_WORDS[language][kind](names));
      return `${CRITERION_WORDS[language][criterion]} (${said.join(language === 'fr' ? ' ; ' : '; ')})`;
    })
    .join(', ');
}

function isCriterion(text: string): text is DpiaCriterion {
  return Object.hasOwn(CRITERION_WORDS.en, text);
}

function isKind(text: string): text is EvidenceKind {
  return Object.hasOwn(EVIDENCE_WORDS.en, text);
}

/** Vendors by their name, other origins by their kind. */
function origins(names: readonly string[], language: Language): string {
  const kinds: Readonly<Partial<Record<string, SourceNeed>>> = SOURCE_NEEDS;
  return listed(
    names.map((name) => kinds[name]?.name[language] ?? name),
    language,
  );
}

/** So many records, in words. */
function counted(names: readonly string[], language: Language): string {
  const shown = number(names, language);
  const noun = language === 'fr' ? 'enregistrement' : 'record';
  return `${shown} ${noun}${shown === '1' ? '' : 's'}`;
}

function number(names: readonly string[], language: Language): string {
  return Number(names[0]).toLocaleString(language);
}
