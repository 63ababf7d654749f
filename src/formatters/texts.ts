import type { Language } from '../linter/settings.ts';

type Noun = readonly [one: string, many: string];

/** What formatters say in words. Numbers come in formatted. */
export interface Texts {
  readonly records: Noun;
  readonly columns: Noun;
  /** What a result without records is about. */
  readonly template: string;
  readonly files: Noun;
  readonly problems: Noun;
  readonly places: Noun;
  readonly errors: Noun;
  readonly warnings: Noun;
  /** The name of the character between cells, where it can't be shown. */
  readonly tab: string;
  readonly space: string;
  readonly list: (items: readonly string[]) => string;
  readonly more: (count: string, one: boolean, places: string) => string;
  readonly lines: (numbers: readonly string[], goesOn: boolean) => string;
  readonly rows: (numbers: readonly string[], goesOn: boolean) => string;
  readonly jsonListsAll: string;
  readonly jsonListsFirst: (count: string) => string;
  readonly standsFor: (places: string) => string;
  readonly moreProblems: (count: string, one: boolean, places: string) => string;
  readonly fatal: string;
  readonly notReadToEnd: string;
  /** `part`: the file could not be read to its end. */
  readonly today: (country: string, date: string, part: boolean) => string;
  /** The law where a country's own is not known. */
  readonly defaultLaw: string;
  readonly onDay: (country: string, date: string, part: boolean) => string;
  readonly allowed: (channel: string, allowed: string, reachable: string) => string;
  readonly noChannel: string;
  readonly blocked: string;
  readonly notChecked: string;
  /** Before the settings that are absent. */
  readonly settingsMissing: (settings: readonly string[]) => string;
  /** Before the rules whose findings above say what was not checked. */
  readonly notCheckedAbove: string;
  /** Before the rules whose findings the file itself excepts, and those that a baseline knows. */
  readonly excepted: string;
  readonly known: string;
  readonly withinBudget: string;
  readonly overBudget: string;
  readonly budget: (rule: string, records: string, share: string, allowed: string) => string;
  readonly found: (problems: string, places: string, severities: string) => string;
  readonly clean: string;
  /** Nothing but what is tolerated. */
  readonly nothingNew: string;
  readonly noError: string;
  readonly nothing: string;
  readonly read: (records: string, files: string, time: string) => string;
  readonly rule: string;
  readonly allRules: string;
  readonly shareOfRecords: string;
  readonly atLeast: (share: string) => string;
  readonly severity: string;
  readonly place: string;
  readonly message: string;
  readonly lawBehind: string;
  readonly malformed: string;
  readonly filesNotRead: (files: string) => string;
}

/** One sentence an entry, the same order in each language. */
export const TEXTS: Readonly<Record<Language, Texts>> = {
  en: {
    records: ['record', 'records'],
    columns: ['column', 'columns'],
    template: 'message',
    files: ['file', 'files'],
    problems: ['problem', 'problems'],
    places: ['place', 'places'],
    errors: ['error', 'errors'],
    warnings: ['warning', 'warnings'],
    tab: 'TAB',
    space: 'SPACE',
    list: (items) => items.join(', '),
    more: (count, _one, places) => `and ${count} more${places === '' ? '' : `: ${places}`}`,
    lines: (numbers, goesOn) => `${numbers.length === 1 && !goesOn ? 'line' : 'lines'} ${numbers.join(', ')}`,
    rows: (numbers, goesOn) =>
      `${numbers.length === 1 && !goesOn ? 'record' : 'records'} ${numbers.join(', ')}`,
    jsonListsAll: '--format json lists all',
    jsonListsFirst: (count) => `--format json lists the first ${count}`,
    standsFor: (places) => `in ${places}`,
    moreProblems: (count, _one, places) => `and ${count} more of this kind in ${places}`,
    fatal: 'fatal',
    notReadToEnd: 'The file could not be read to its end: nothing is known of the rest.',
    today: (country, date, part) =>
      `What you may do today${part ? ' with the part that was read' : ''} (${country}, ${date}):`,
    defaultLaw: 'EU default',
    onDay: (country, date, part) =>
      `What you may do on that day${part ? ' with the part that was read' : ''} (${country}, ${date}):`,
    allowed: (channel, allowed, reachable) => `${channel} ${allowed} of ${reachable}`,
    noChannel: 'no column with an address for any channel was recognised',
    blocked: 'Blocked by:',
    notChecked: 'Not checked:',
    settingsMissing: (settings) =>
      `${settings.length === 1 ? 'a setting is' : `${settings.length} settings are`} missing: ${settings.join(' · ')}. gdpr-lint init writes a file with a place for each.`,
    notCheckedAbove: 'Not checked, as told above:',
    excepted: 'Excepted in the file:',
    known: 'Known before (baseline):',
    withinBudget: 'Within its budget:',
    overBudget: 'Over its budget:',
    budget: (rule, records, share, allowed) =>
      `${rule}, records with errors: ${records}${share === '' ? '' : ` (${share})`}, allowed: ${allowed}`,
    found: (problems, places, severities) => `${problems} in ${places} (${severities})`,
    clean: 'no problem found in what was checked',
    nothingNew: 'nothing new found in what was checked',
    noError: 'no error found in what was checked (warnings are not shown)',
    nothing: 'no file was checked',
    read: (records, files, time) =>
      `${records}${files === '' ? '' : ` in ${files}`}${time === '' ? '' : ` in ${time}`}`,
    rule: 'rule',
    allRules: 'all rules',
    shareOfRecords: 'share of records',
    atLeast: (share) => `≥ ${share}`,
    severity: 'severity',
    place: 'line:column',
    message: 'message',
    lawBehind: 'Law',
    malformed: 'The file must be well formed, so that all of it can be checked.',
    filesNotRead: (files) => `${files} not read to the end`,
  },
  fr: {
    records: ['enregistrement', 'enregistrements'],
    columns: ['colonne', 'colonnes'],
    template: 'message',
    files: ['fichier', 'fichiers'],
    problems: ['problème', 'problèmes'],
    places: ['endroit', 'endroits'],
    errors: ['erreur', 'erreurs'],
    warnings: ['avertissement', 'avertissements'],
    tab: 'TAB',
    space: 'ESPACE',
    list: (items) => items.join(', '),
    more: (count, one, places) =>
      `et ${count} ${one ? 'autre' : 'autres'}${places === '' ? '' : ` : ${places}`}`,
    lines: (numbers, goesOn) =>
      `${numbers.length === 1 && !goesOn ? 'ligne' : 'lignes'} ${numbers.join(', ')}`,
    rows: (numbers, goesOn) =>
      `${numbers.length === 1 && !goesOn ? 'enregistrement' : 'enregistrements'} ${numbers.join(', ')}`,
    jsonListsAll: '--format json les liste tous',
    jsonListsFirst: (count) => `--format json liste les ${count} premiers`,
    standsFor: (places) => `à ${places}`,
    moreProblems: (count, one, places) => `et ${count} ${one ? 'autre' : 'autres'} du même type à ${places}`,
    fatal: 'fatal',
    notReadToEnd: "Le fichier n'a pas pu être lu jusqu'au bout : on ne sait rien de la suite.",
    today: (country, date, part) =>
      `Ce que vous pouvez faire aujourd'hui${part ? ' de la partie lue' : ''} (${country}, ${date}) :`,
    defaultLaw: "règle par défaut de l'UE",
    onDay: (country, date, part) =>
      `Ce que vous pouvez faire à cette date${part ? ' de la partie lue' : ''} (${country}, ${date}) :`,
    allowed: (channel, allowed, reachable) => `${channel} ${allowed} sur ${reachable}`,
    noChannel: "aucune colonne contenant une adresse pour un canal n'a été reconnue",
    blocked: 'Bloqué par :',
    notChecked: 'Non vérifié :',
    settingsMissing: (settings) =>
      `${settings.length === 1 ? 'il manque un réglage' : `il manque ${settings.length} réglages`} : ${settings.join(' · ')}. gdpr-lint init écrit un fichier où chacun a sa place.`,
    notCheckedAbove: 'Non vérifié, comme dit plus haut :',
    excepted: 'Exceptions du fichier :',
    known: 'Déjà connu (base de référence) :',
    withinBudget: 'Dans son budget :',
    overBudget: 'Budget dépassé :',
    budget: (rule, records, share, allowed) =>
      `${rule}, enregistrements avec erreurs : ${records}${share === '' ? '' : ` (${share})`}, admis : ${allowed}`,
    found: (problems, places, severities) => `${problems} à ${places} (${severities})`,
    clean: 'aucun problème trouvé dans ce qui a été vérifié',
    nothingNew: 'rien de nouveau trouvé dans ce qui a été vérifié',
    noError: 'aucune erreur trouvée dans ce qui a été vérifié (les avertissements ne sont pas affichés)',
    nothing: "aucun fichier n'a été vérifié",
    read: (records, files, time) =>
      `${records}${files === '' ? '' : ` dans ${files}`}${time === '' ? '' : ` en ${time}`}`,
    rule: 'règle',
    allRules: 'toutes les règles',
    shareOfRecords: 'part des enregistrements',
    atLeast: (share) => `≥ ${share}`,
    severity: 'gravité',
    place: 'ligne:colonne',
    message: 'message',
    lawBehind: 'Textes',
    malformed: 'Le fichier doit être bien formé pour pouvoir être vérifié en entier.',
    filesNotRead: (files) => `lecture incomplète : ${files}`,
  },
};
