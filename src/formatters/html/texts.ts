import type { Basis } from '../../law/types.ts';
import type { Language } from '../../linter/settings.ts';

/** What the page says beside what all reports say. Numbers come in formatted. */
export interface PageTexts {
  readonly title: string;
  readonly skip: string;
  readonly made: (version: string, date: string) => string;
  readonly verdicts: Readonly<Record<'failed' | 'errors' | 'warnings' | 'apart' | 'clear', string>>;
  readonly countedApart: string;
  readonly colon: string;
  readonly notRead: string;
  readonly notChecked: string;
  readonly notCheckedLead: string;
  readonly inFile: (file: string, text: string) => string;
  readonly allChecked: string;
  readonly quiet: string;
  readonly steps: string;
  readonly reading: string;
  readonly readingOf: string;
  readonly step: string;
  readonly state: string;
  readonly states: Readonly<
    Record<'findings' | 'apart' | 'incomplete' | 'clear' | 'clear-of-errors' | 'off' | 'unread', string>
  >;
  readonly byRule: string;
  readonly byRuleLead: string;
  readonly share: string;
  readonly byChannel: string;
  readonly byChannelLead: string;
  readonly channel: string;
  readonly reachable: string;
  readonly allowed: string;
  readonly blocked: string;
  readonly byReason: string;
  readonly reason: string;
  readonly problems: string;
  readonly problemsLead: string;
  readonly noProblem: string;
  readonly law: string;
  readonly file: string;
  readonly files: string;
  readonly size: string;
  readonly bytes: (count: string) => string;
  readonly sha256: string;
  readonly noHash: string;
  readonly written: string;
  readonly asOf: string;
  readonly jurisdiction: string;
  readonly countries: string;
  readonly columnMap: string;
  readonly columnMapLead: string;
  readonly column: string;
  readonly understoodAs: string;
  readonly notUnderstood: string;
  readonly sure: string;
  readonly configured: string;
  readonly sensitive: string;
  readonly excessive: string;
  readonly findings: string;
  readonly findingsLead: string;
  readonly onScreen: string;
  readonly needsScript: string;
  readonly search: string;
  readonly anySeverity: string;
  readonly anyRule: string;
  readonly anyFile: string;
  readonly perPage: string;
  readonly reset: string;
  readonly pages: string;
  readonly first: string;
  readonly previous: string;
  readonly next: string;
  readonly last: string;
  readonly page: string;
  readonly range: string;
  readonly noMatch: string;
  readonly record: string;
  readonly citations: string;
  readonly citationsLead: string;
  readonly basis: string;
  readonly bases: Readonly<Record<Basis, string>>;
  readonly configuration: string;
  readonly configurationLead: string;
  readonly configurationFile: string;
  readonly builtIn: string;
  readonly validFor: string;
  readonly controller: string;
  readonly purpose: string;
  readonly channels: string;
  readonly fromColumns: string;
  readonly offer: string;
  readonly lists: string;
  readonly sources: string;
  readonly processors: string;
  readonly notSet: string;
  readonly rules: string;
  readonly options: string;
  readonly allSettings: string;
  readonly disclaimer: string;
}

/** One sentence an entry, the same order in each language. */
export const PAGE_TEXTS: Readonly<Record<Language, PageTexts>> = {
  en: {
    title: 'Check of prospect files',
    skip: 'Skip to the report',
    made: (version, date) => `gdpr-lint ${version}${date === '' ? '' : `, ${date}`}`,
    verdicts: {
      failed: 'Not everything could be read: nothing is known of the rest.',
      errors: 'The errors stand in the way of using the data as planned.',
      warnings: 'No error was found. The warnings need somebody to look at them.',
      apart: 'Nothing was found but what was known before or is excepted: it is counted apart.',
      clear: 'Nothing was found in what was checked. This says nothing of what was not.',
    },
    countedApart: 'Counted apart',
    colon: ': ',
    notRead: 'Files that could not be checked',
    notChecked: 'What was not checked',
    notCheckedLead: 'The check lacked what it needs for the following points. They are open.',
    inFile: (file, text) => `${file}: ${text}`,
    allChecked: 'Each rule that was on had what it needs.',
    quiet: 'Warnings were left out of this report (--quiet).',
    steps: 'The five steps',
    reading: 'Reading',
    readingOf: 'the files as they are written',
    step: 'step',
    state: 'state',
    states: {
      findings: 'findings',
      apart: 'counted apart',
      incomplete: 'not checked in full',
      clear: 'checked: nothing found',
      'clear-of-errors': 'checked: no error found',
      off: 'not checked: switched off',
      unread: 'not read to the end',
    },
    byRule: 'Findings by rule',
    byRuleLead: 'How many places each rule found something in.',
    share: 'share',
    byChannel: 'Records by channel',
    byChannelLead:
      'How many records have an address for the channel, and how many of them an error stands against.',
    channel: 'channel',
    reachable: 'with an address',
    allowed: 'no error',
    blocked: 'blocked',
    byReason: 'Why records are blocked',
    reason: 'reason',
    problems: 'Problems',
    problemsLead: 'Each problem once, with the number of its places. Personal data is masked.',
    noProblem: 'No problem was found in what was checked.',
    law: 'law',
    file: 'file',
    files: 'Files',
    size: 'size',
    bytes: (count) => `${count} bytes`,
    sha256: 'SHA-256',
    noHash: 'not known: the file changed while it was checked, or was not read to its end',
    written: 'written as',
    asOf: 'law as of',
    jurisdiction: 'country of the campaign',
    countries: 'law applied to records',
    columnMap: 'Columns',
    columnMapLead: 'What each column was taken for. A column that was not understood was checked for little.',
    column: 'column',
    understoodAs: 'understood as',
    notUnderstood: 'not understood',
    sure: 'how sure',
    configured: 'set by the configuration',
    sensitive: 'special category (GDPR 9, 10)',
    excessive: 'not needed for prospecting (GDPR 5(1)(c))',
    findings: 'All findings',
    findingsLead: 'Every place that was kept. Filter by words, severity, rule; sort by the column titles.',
    onScreen: 'The list of all places is on the page itself; on paper, the problems above stand for them.',
    needsScript: 'The list needs JavaScript; the problems above do not.',
    search: 'words',
    anySeverity: 'all severities',
    anyRule: 'all rules',
    anyFile: 'all files',
    perPage: 'a page',
    reset: 'Show all',
    pages: 'Pages of findings',
    first: 'First',
    previous: 'Previous',
    next: 'Next',
    last: 'Last',
    page: 'page {page} of {pages}',
    range: '{from} to {to} of {count} findings',
    noMatch: 'no finding matches',
    record: 'record',
    citations: 'Law cited',
    citationsLead: 'The texts that the findings rest on, and how well each was confirmed.',
    basis: 'source',
    bases: {
      statute: 'the text itself',
      regulator: "a regulator's page",
      secondary: "a lawyer's or press note",
      unconfirmed: 'unconfirmed',
    },
    configuration: 'Configuration in force',
    configurationLead: 'By what the files were judged: all that is extended or overridden is worked in.',
    configurationFile: 'configuration',
    builtIn: 'none: the built-in one',
    validFor: 'for',
    controller: 'controller',
    purpose: 'purpose',
    channels: 'channels',
    fromColumns: 'those that the file has addresses for',
    offer: 'offer',
    lists: 'objection lists',
    sources: 'source registry',
    processors: 'processor register',
    notSet: 'not set',
    rules: 'Rules that were on',
    options: 'options',
    allSettings: 'All settings',
    disclaimer:
      'This report says what was found in the files, and what was not checked. A file does not show whether a consent was free, whether an interest was weighed or whether a contract exists on paper. It is no legal advice, and no proof that the data may be used.',
  },
  fr: {
    title: 'Contrôle de fichiers de prospection',
    skip: 'Aller au rapport',
    made: (version, date) => `gdpr-lint ${version}${date === '' ? '' : `, ${date}`}`,
    verdicts: {
      failed: "Tout n'a pas pu être lu : on ne sait rien de la suite.",
      errors: "Les erreurs empêchent d'utiliser les données comme prévu.",
      warnings: "Aucune erreur n'a été trouvée. Les avertissements demandent un examen.",
      apart:
        "Rien n'a été trouvé sinon ce qui était déjà connu ou fait l'objet d'une exception : c'est compté à part.",
      clear: "Rien n'a été trouvé dans ce qui a été vérifié. Cela ne dit rien de ce qui ne l'a pas été.",
    },
    countedApart: 'Compté à part',
    colon: ' : ',
    notRead: "Fichiers qui n'ont pas pu être vérifiés",
    notChecked: "Ce qui n'a pas été vérifié",
    notCheckedLead:
      'Il manquait au contrôle ce dont il a besoin pour les points suivants. Ils restent ouverts.',
    inFile: (file, text) => `${file} : ${text}`,
    allChecked: 'Chaque règle active disposait de ce dont elle a besoin.',
    quiet: 'Les avertissements ne figurent pas dans ce rapport (--quiet).',
    steps: 'Les cinq étapes',
    reading: 'Lecture',
    readingOf: "les fichiers tels qu'ils sont écrits",
    step: 'étape',
    state: 'état',
    states: {
      findings: 'constats',
      apart: 'compté à part',
      incomplete: 'vérifiée en partie',
      clear: 'vérifiée : rien trouvé',
      'clear-of-errors': 'vérifiée : aucune erreur trouvée',
      off: 'non vérifiée : désactivée',
      unread: 'lecture incomplète',
    },
    byRule: 'Constats par règle',
    byRuleLead: "Le nombre d'endroits où chaque règle a trouvé quelque chose.",
    share: 'part',
    byChannel: 'Enregistrements par canal',
    byChannelLead:
      "Combien d'enregistrements ont une adresse pour le canal, et combien d'entre eux sont visés par une erreur.",
    channel: 'canal',
    reachable: 'avec une adresse',
    allowed: 'sans erreur',
    blocked: 'bloqués',
    byReason: 'Pourquoi des enregistrements sont bloqués',
    reason: 'raison',
    problems: 'Problèmes',
    problemsLead:
      "Chaque problème une fois, avec le nombre d'endroits. Les données personnelles sont masquées.",
    noProblem: "Aucun problème n'a été trouvé dans ce qui a été vérifié.",
    law: 'textes',
    file: 'fichier',
    files: 'Fichiers',
    size: 'taille',
    bytes: (count) => `${count} octets`,
    sha256: 'SHA-256',
    noHash: "inconnue : le fichier a changé pendant le contrôle, ou n'a pas été lu jusqu'au bout",
    written: 'écriture',
    asOf: 'droit en vigueur au',
    jurisdiction: 'pays de la campagne',
    countries: 'droit appliqué aux enregistrements',
    columnMap: 'Colonnes',
    columnMapLead:
      "Ce que chaque colonne a été comprise comme contenant. Une colonne non comprise n'a guère été vérifiée.",
    column: 'colonne',
    understoodAs: 'comprise comme',
    notUnderstood: 'non comprise',
    sure: 'certitude',
    configured: 'fixé par la configuration',
    sensitive: 'catégorie particulière (RGPD 9, 10)',
    excessive: 'inutile à la prospection (RGPD 5(1)(c))',
    findings: 'Tous les constats',
    findingsLead:
      'Chaque endroit conservé. Filtrez par mots, gravité ou règle ; triez par les titres des colonnes.',
    onScreen:
      'La liste de tous les endroits est sur la page elle-même ; sur papier, les problèmes ci-dessus en tiennent lieu.',
    needsScript: 'La liste a besoin de JavaScript ; pas les problèmes ci-dessus.',
    search: 'mots',
    anySeverity: 'toutes les gravités',
    anyRule: 'toutes les règles',
    anyFile: 'tous les fichiers',
    perPage: 'par page',
    reset: 'Tout afficher',
    pages: 'Pages de constats',
    first: 'Première',
    previous: 'Précédente',
    next: 'Suivante',
    last: 'Dernière',
    page: 'page {page} sur {pages}',
    range: '{from} à {to} sur {count} constats',
    noMatch: 'aucun constat ne correspond',
    record: 'enregistrement',
    citations: 'Textes cités',
    citationsLead: 'Les textes sur lesquels reposent les constats, et comment chacun a été confirmé.',
    basis: 'source',
    bases: {
      statute: 'le texte lui-même',
      regulator: "une page d'autorité de contrôle",
      secondary: "une note d'avocat ou de presse",
      unconfirmed: 'non confirmée',
    },
    configuration: 'Configuration appliquée',
    configurationLead:
      "Ce d'après quoi les fichiers ont été jugés, une fois les extensions et exceptions appliquées.",
    configurationFile: 'configuration',
    builtIn: 'aucune : celle par défaut',
    validFor: 'pour',
    controller: 'responsable du traitement',
    purpose: 'finalité',
    channels: 'canaux',
    fromColumns: 'ceux pour lesquels le fichier a des adresses',
    offer: 'offre',
    lists: "listes d'opposition",
    sources: 'registre des sources',
    processors: 'registre des sous-traitants',
    notSet: 'non renseigné',
    rules: 'Règles actives',
    options: 'options',
    allSettings: 'Tous les réglages',
    disclaimer:
      "Ce rapport dit ce qui a été trouvé dans les fichiers, et ce qui n'a pas été vérifié. Un fichier ne montre pas si un consentement était libre, si un intérêt a été mis en balance ou si un contrat existe sur le papier. Ce n'est ni un conseil juridique, ni la preuve que les données peuvent être utilisées.",
  },
};
