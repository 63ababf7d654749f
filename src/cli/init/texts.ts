import { SOURCE_NEEDS } from '../../../rules/source-needs.ts';
import type { SourceKind } from '../../detect/source.ts';
import type { Language } from '../../linter/settings.ts';

/** The comments of a configuration. */
interface ConfigTexts {
  readonly head: string;
  readonly jurisdiction: string;
  readonly campaign: string;
  readonly controller: string;
  readonly audience: string;
  readonly channels: string;
  readonly offer: string;
  readonly offerMore: string;
  readonly templates: string;
  readonly sources: string;
  readonly sourceExample: string;
  readonly records: (records: number) => string;
  readonly sayKind: string;
  readonly needs: (kind: SourceKind) => string;
  readonly leftOut: (values: number) => string;
  readonly processors: string;
  readonly processorExample: string;
  readonly country: (seat: string | null) => string;
  readonly contract: string;
  readonly suppression: string;
  readonly noSuppression: string;
  readonly columns: string;
  readonly rules: string;
}

const CONTRACT =
  'contract: { signed: 2026-01-12, object: …, duration: …, nature: …, purpose: …, dataTypes: […], categories: […], obligations: …, clauses: [a, b, c, d, e, f, g, h] }';

export const CONFIG_TEXTS: Readonly<Record<Language, ConfigTexts>> = {
  en: {
    head: 'gdpr-lint, the linter for prospect files. The schema of this file: gdpr-lint/dist/schema.json.\nPresets: gdpr-lint:recommended, gdpr-lint:strict, gdpr-lint:b2b-email, gdpr-lint:b2c.',
    jurisdiction: 'The country whose law applies where a record has none of its own.',
    campaign: 'What the files will be used for.',
    controller: '"Example SAS, 1 rue de l\'Exemple, 69001 Lyon"   # who decides (GDPR 4(7))',
    audience: 'auto   # auto, consumer or professional',
    channels: '[email, phone]   # absent: those that a file has addresses for',
    offer:
      'In B2B the offer must relate to the person\'s profession (rule b2b-relevance):\noffer: { description: "Payroll software for SMEs", functions: [hr, finance] }',
    offerMore: 'functions: [hr, finance]   # the job functions that it is for\nkeywords: [payroll]',
    templates:
      'What people are told of it, at the first level and at the second (rule information-notice):\nnotice:\n  first: { controller: true, purposes: true, objection: true, secondLevel: "https://example.example/privacy" }\n  second: { controllerContact: true, dpo: true, purposes: true, legalBasis: true, categories: true, recipients: true, transfers: true, retention: true, rights: true, complaint: true, automatedDecisions: true, source: true }\nThe messages that will be sent, and the forms (rule objection-mechanism):\ntemplates: [messages/offer.html, { path: messages/offer.txt, channel: sms }]\nThe impact assessment, where there is one (rule dpia):\ndpia: { date: 2026-01-15, reference: DPIA-2026-01 }',
    sources:
      'The source registry: each source as it stands in the files, what it is, and what permits its use (rule origin).',
    sourceExample:
      '"Trade fair 2026": { kind: event }\n"Bought list": { kind: bought-list, permitted: true, evidence: "contract of …, annex 2" }',
    records: (records) => (records === 1 ? '1 record' : `${records} records`),
    sayKind: '(its name does not say what it is)',
    needs: (kind) => needs(kind, 'en', 'add permitted and evidence', 'add evidence'),
    leftOut: (values) => `and ${values} more, not listed: seen once, too long, or perhaps a person's name`,
    processors:
      'The processor register: who handles the data for you, and the contract with each (GDPR 28(3), rule processor-contract).',
    processorExample: `"Example Calls":\n  role: call-centre\n  country: FR\n  ${CONTRACT}`,
    country: (seat) =>
      seat === null
        ? 'FR   # where the data is processed'
        : `…   # where the data is processed; its seat is in ${seat}`,
    contract: CONTRACT,
    suppression: 'Those who objected: never contacted again (GDPR 21(3), rule suppression-match).',
    noSuppression:
      'Those who objected: never contacted again (GDPR 21(3), rule suppression-match). Name your list as soon as there is one:\nsuppression:\n  - objections.csv',
    columns:
      'Columns that are not understood, or wrongly: gdpr-lint columns FILE shows how each is. A field, or null for none.',
    rules:
      'Rules: off, warn or error, alone or with options. gdpr-lint rules lists them, gdpr-lint explain RULE tells all of one.\nrules:\n  b2b-relevance: warn',
  },
  fr: {
    head: 'gdpr-lint, le linter des fichiers de prospection. Le schéma de ce fichier : gdpr-lint/dist/schema.json.\nPréréglages : gdpr-lint:recommended, gdpr-lint:strict, gdpr-lint:b2b-email, gdpr-lint:b2c.',
    jurisdiction: "Le pays dont le droit s'applique quand un enregistrement n'en a pas.",
    campaign: "L'usage qui sera fait des fichiers.",
    controller: '"Exemple SAS, 1 rue de l\'Exemple, 69001 Lyon"   # qui décide (RGPD 4(7))',
    audience: 'auto   # auto, consumer ou professional',
    channels: '[email, phone]   # absent : ceux pour lesquels un fichier a une adresse',
    offer:
      'En B2B, l\'offre doit être en rapport avec la profession de la personne (règle b2b-relevance) :\noffer: { description: "Logiciel de paie pour PME", functions: [hr, finance] }',
    offerMore: "functions: [hr, finance]   # les fonctions auxquelles elle s'adresse\nkeywords: [paie]",
    templates:
      "Ce qui est dit aux personnes, au premier niveau et au second (règle information-notice) :\nnotice:\n  first: { controller: true, purposes: true, objection: true, secondLevel: 'https://exemple.example/confidentialite' }\n  second: { controllerContact: true, dpo: true, purposes: true, legalBasis: true, categories: true, recipients: true, transfers: true, retention: true, rights: true, complaint: true, automatedDecisions: true, source: true }\nLes messages qui seront envoyés, et les formulaires (règle objection-mechanism) :\ntemplates: [messages/offre.html, { path: messages/offre.txt, channel: sms }]\nL'analyse d'impact, s'il y en a une (règle dpia) :\ndpia: { date: 2026-01-15, reference: AIPD-2026-01 }",
    sources:
      "Le registre des sources : chaque source telle que l'écrivent les fichiers, ce qu'elle est, et ce qui en permet l'usage (règle origin).",
    sourceExample:
      '"Salon 2026": { kind: event }\n"Fichier acheté": { kind: bought-list, permitted: true, evidence: "contrat du …, annexe 2" }',
    records: (records) => (records === 1 ? '1 enregistrement' : `${records} enregistrements`),
    sayKind: "(son nom ne dit pas ce qu'elle est)",
    needs: (kind) => needs(kind, 'fr', 'ajoutez permitted et evidence', 'ajoutez evidence'),
    leftOut: (values) =>
      `et ${values} autres, non listées : vues une fois, trop longues, ou peut-être un nom de personne`,
    processors:
      'Le registre des sous-traitants : qui traite les données pour vous, et le contrat avec chacun (RGPD 28(3), règle processor-contract).',
    processorExample: `"Appels Exemple":\n  role: call-centre\n  country: FR\n  ${CONTRACT}`,
    country: (seat) =>
      seat === null
        ? 'FR   # où les données sont traitées'
        : `…   # où les données sont traitées ; siège : ${seat}`,
    contract: CONTRACT,
    suppression:
      'Les personnes qui se sont opposées : ne plus jamais les contacter (RGPD 21(3), règle suppression-match).',
    noSuppression:
      "Les personnes qui se sont opposées : ne plus jamais les contacter (RGPD 21(3), règle suppression-match). Indiquez votre liste dès qu'elle existe :\nsuppression:\n  - oppositions.csv",
    columns:
      'Les colonnes non comprises, ou mal : gdpr-lint columns FICHIER montre comment chacune est lue. Un champ, ou null.',
    rules:
      "Les règles : off, warn ou error, seul ou avec des options. gdpr-lint rules les liste, gdpr-lint explain RÈGLE dit tout de l'une d'elles.\nrules:\n  b2b-relevance: warn",
  },
};

/** What a kind of source still needs in the registry. */
function needs(kind: SourceKind, language: Language, permission: string, evidence: string): string {
  const { level, name } = SOURCE_NEEDS[kind];
  if (level === 'nothing') return '';
  const space = language === 'fr' ? ' ' : '';
  return `${space}; ${name[language]}${space}: ${level === 'permission' ? permission : evidence}`;
}
