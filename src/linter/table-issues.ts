import type { Position, Table, TableIssueCode } from '../table/types.ts';
import type { Collector, RawFinding } from './collector.ts';
import type { LawReference, Severity } from './finding.ts';
import { JSON_PROBLEMS_IN_FRENCH } from './json-problem-words.ts';
import type { ExceptionProblem } from './parse-exceptions.ts';
import type { Column, Message } from './rule.ts';
import type { Language } from './settings.ts';

/** Severities of the table's own findings that the configuration sets. Those that hide unread data can't be turned off. */
export type TableSeverities = Readonly<Partial<Record<TableCode, Severity | 'off'>>>;

/** What is said of exceptions that records make for themselves. */
export type ExceptionCode = 'exception-invalid' | 'exception-expired' | 'exception-rule';

export type TableCode = TableIssueCode | ExceptionCode | 'unchanged-records';

interface TableMessage {
  readonly severity: Severity;
  /** Whether data behind the issue was not read or not understood, so that it may never be silenced. */
  readonly unread?: true;
  readonly message: Message;
  /** Absent: accuracy. */
  readonly law?: readonly LawReference[];
}

const ACCURACY: readonly LawReference[] = [
  { article: 'GDPR 5(1)(d)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj', basis: 'statute' },
];

const ACCOUNTABILITY: readonly LawReference[] = [
  { article: 'GDPR 5(2)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj', basis: 'statute' },
];

const NOWHERE: Position = { line: 0, column: 0, endLine: 0, endColumn: 0 };

function message<Data extends Record<string, string | number>>(
  en: (data: Data) => string,
  fr: (data: Data) => string,
): Message {
  return { en: en as Message['en'], fr: fr as Message['fr'] };
}

const NAMES_OF_DELIMITERS: Readonly<Record<string, string>> = { '\t': 'TAB', ' ': 'SPACE' };

function delimiterName(delimiter: string): string {
  return `"${NAMES_OF_DELIMITERS[delimiter] ?? delimiter}"`;
}

const number = {
  en: (count: number) => new Intl.NumberFormat('en').format(count),
  fr: (count: number) => new Intl.NumberFormat('fr').format(count),
};

const INVALID: Readonly<Record<Language, Readonly<Record<ExceptionProblem, string>>>> = {
  en: {
    form: 'it names no rule',
    reason: 'it gives no reason',
    date: 'the date behind "until" is no day in the form YYYY-MM-DD',
  },
  fr: {
    form: 'elle ne nomme aucune règle',
    reason: 'elle ne donne aucun motif',
    date: "la date après « until » n'est pas un jour de la forme AAAA-MM-JJ",
  },
};

/** What is said of each way in which a file can be malformed. */
export const TABLE_MESSAGES: Readonly<Record<TableCode, TableMessage>> = {
  'unclosed-quote': {
    severity: 2,
    unread: true,
    message: message(
      () =>
        'a quote opens here and is never closed: the cell was read to the next delimiter. Close the quote, or double it.',
      () =>
        "un guillemet s'ouvre ici et n'est jamais fermé : la cellule a été lue jusqu'au séparateur suivant. Fermez-le ou doublez-le.",
    ),
  },
  'stray-quote': {
    severity: 1,
    message: message(
      () => 'a quote stands inside a quoted cell and is not doubled: it was kept as it is. Double it.',
      () =>
        'un guillemet figure dans une cellule entre guillemets sans être doublé : il a été gardé tel quel. Doublez-le.',
    ),
  },
  'extra-cells': {
    severity: 2,
    unread: true,
    message: message<{ cells: number; columns: number }>(
      (d) =>
        `the row has ${d.cells} cells, the header ${d.columns}: the cells from here on belong to no column and were not checked. Quote the cell that holds the delimiter.`,
      (d) =>
        `la ligne a ${d.cells} cellules, l'en-tête ${d.columns} : les cellules à partir d'ici n'appartiennent à aucune colonne et n'ont pas été vérifiées. Mettez entre guillemets la cellule qui contient le séparateur.`,
    ),
  },
  'missing-cells': {
    severity: 1,
    message: message<{ cells: number; columns: number }>(
      (d) =>
        `the row has ${d.cells} cells, the header ${d.columns}: its values may stand in the wrong columns. Complete the row or delete it.`,
      (d) =>
        `la ligne a ${d.cells} cellules, l'en-tête ${d.columns} : ses valeurs sont peut-être dans les mauvaises colonnes. Complétez la ligne ou supprimez-la.`,
    ),
  },
  'undecodable-bytes': {
    severity: 2,
    unread: true,
    message: message(
      () =>
        "the cell holds bytes that mean nothing in the file's encoding. Name the encoding with --encoding, or type the value again.",
      () =>
        "la cellule contient des octets sans signification dans l'encodage du fichier. Indiquez l'encodage avec --encoding, ou ressaisissez la valeur.",
    ),
  },
  'mixed-delimiters': {
    severity: 2,
    unread: true,
    message: message<{ found: string; expected: string; columns: number }>(
      (d) =>
        `the row is cut by ${delimiterName(d.found)}, the file by ${delimiterName(d.expected)}: it was read as one cell and not checked. Write all rows with one delimiter.`,
      (d) =>
        `la ligne est séparée par ${delimiterName(d.found)}, le fichier par ${delimiterName(d.expected)} : elle a été lue comme une seule cellule et n'a pas été vérifiée. Utilisez un seul séparateur.`,
    ),
  },
  'invalid-json': {
    severity: 2,
    unread: true,
    message: message<{ problem: string }>(
      (d) => `invalid JSON: ${d.problem}. What can't be read was not checked. Export the file again.`,
      (d) =>
        `JSON invalide : ${JSON_PROBLEMS_IN_FRENCH[d.problem] ?? d.problem}. Ce qui ne peut être lu n'a pas été vérifié. Exportez à nouveau le fichier.`,
    ),
  },
  'not-a-record': {
    severity: 2,
    unread: true,
    message: message(
      () => 'the value is no object: it was not checked as a record. Write one object per contact.',
      () => "la valeur n'est pas un objet : elle n'a pas été vérifiée. Écrivez un objet par contact.",
    ),
  },
  'unread-array': {
    severity: 2,
    unread: true,
    message: message<{ path: string; records: number }>(
      (d) =>
        `the file holds a second list, "${d.path}", of ${d.records} objects, which was not checked. Lint it as a file of its own.`,
      (d) =>
        `le fichier contient une seconde liste, « ${d.path} », de ${d.records} objets, qui n'a pas été vérifiée. Vérifiez-la dans un fichier à part.`,
    ),
  },
  'duplicate-header': {
    severity: 1,
    message: message<{ number: number; first: number }>(
      (d) => `column ${d.number} has the same header as column ${d.first}. Rename one of them.`,
      (d) => `la colonne ${d.number} a le même en-tête que la colonne ${d.first}. Renommez l'une des deux.`,
    ),
  },
  'empty-header': {
    severity: 1,
    message: message<{ number: number }>(
      (d) => `column ${d.number} has no header: its meaning was guessed from its values. Name it.`,
      (d) => `la colonne ${d.number} n'a pas d'en-tête : son sens a été déduit de ses valeurs. Nommez-la.`,
    ),
  },
  'no-header': {
    severity: 1,
    message: message(
      () =>
        'the first row holds data and no names of columns: meanings were guessed from values. Add a header row.',
      () =>
        "la première ligne contient des données et non des noms de colonnes : leur sens a été déduit des valeurs. Ajoutez une ligne d'en-tête.",
    ),
  },
  'doubtful-header': {
    severity: 2,
    unread: true,
    message: message(
      () =>
        'none of the names in this row is known: if it is a record and no header, it was not checked. Its text is not shown, and columns were understood by their values alone. Add a header row, or name the columns under "columns".',
      () =>
        "aucun des noms de cette ligne n'est connu : s'il s'agit d'un enregistrement et non d'un en-tête, il n'a pas été vérifié. Son texte n'est pas affiché, et le sens des colonnes a été déduit de leurs valeurs. Ajoutez une ligne d'en-tête, ou nommez les colonnes sous « columns ».",
    ),
  },
  'no-records': {
    severity: 1,
    message: message(
      () => 'the file has no records: there was nothing to check but its columns.',
      () => "le fichier n'a aucun enregistrement : seules ses colonnes ont pu être vérifiées.",
    ),
  },
  'cell-too-long': {
    severity: 2,
    unread: true,
    message: message(
      () =>
        'a quote that is not closed within a million characters was taken for a plain character, or a row of more than eight million characters was cut. Close the quote, or restore the line ends.',
      () =>
        'un guillemet non fermé en un million de caractères a été lu comme un caractère ordinaire, ou une ligne de plus de huit millions de caractères a été coupée. Fermez le guillemet, ou rétablissez les fins de ligne.',
    ),
  },
  'nul-characters': {
    severity: 1,
    message: message(
      () =>
        'the cell holds NUL characters: the export is damaged, or its encoding is not the one used. Name the encoding with --encoding.',
      () =>
        "la cellule contient des caractères NUL : l'export est endommagé, ou lu dans un mauvais encodage. Indiquez l'encodage avec --encoding.",
    ),
  },
  'unchanged-records': {
    severity: 1,
    law: ACCOUNTABILITY,
    message: {
      ...message<{ records: number; file: string }>(
        (d) =>
          `${d.records === 1 ? '1 record' : `${number.en(d.records)} records`} of the earlier file ${d.file} ${d.records === 1 ? 'was' : 'were'} not checked again: objections, deadlines, law and configuration that are new since then were not applied. Check the whole file before a campaign.`,
        (d) =>
          `${d.records === 1 ? '1 enregistrement' : `${number.fr(d.records)} enregistrements`} du fichier antérieur ${d.file} ${d.records === 1 ? "n'a pas été revérifié" : "n'ont pas été revérifiés"} : les oppositions, échéances, règles de droit et réglages nouveaux depuis lors n'ont pas été appliqués. Vérifiez le fichier entier avant une campagne.`,
      ),
      unchecked: true,
    },
  },
  'exception-invalid': {
    severity: 2,
    law: ACCOUNTABILITY,
    message: message<{ problem: ExceptionProblem }>(
      (d) =>
        `the exception has no effect: ${INVALID.en[d.problem]}. Write "ignore RULE: REASON until 2027-01-01"; the date can be left out.`,
      (d) =>
        `l'exception est sans effet : ${INVALID.fr[d.problem]}. Écrivez « ignore RÈGLE: MOTIF until 2027-01-01 » ; la date est facultative.`,
    ),
  },
  'exception-expired': {
    severity: 2,
    law: ACCOUNTABILITY,
    message: message<{ rules: string; until: string }>(
      (d) =>
        `the exception from ${d.rules} ended on ${d.until} and has no effect. Delete it, or give it a new date if its reason still holds.`,
      (d) =>
        `l'exception à ${d.rules} a pris fin le ${d.until} et reste sans effet. Supprimez-la, ou donnez-lui une nouvelle date si son motif vaut encore.`,
    ),
  },
  'exception-rule': {
    severity: 1,
    law: ACCOUNTABILITY,
    message: message<{ rule: string }>(
      (d) =>
        `the exception names "${d.rule}", which is no rule that is on: it has no effect. gdpr-lint rules lists all.`,
      (d) =>
        `l'exception nomme « ${d.rule} », qui n'est pas une règle active : elle est sans effet. gdpr-lint rules les liste toutes.`,
    ),
  },
};

/** Reports an exception that has no effect. */
export type ReportException = (
  code: ExceptionCode,
  about: Pick<RawFinding, 'data' | 'row'> & { readonly column: Column },
  locate: () => Position,
) => void;

/** Makes what reports exceptions to a collector. */
export function exceptionReporter(collector: Collector, severities: TableSeverities): ReportException {
  return (code, about, locate) => {
    const severity = severityOf(code, severities);
    if (severity !== null) collector.add({ ...tableFinding(code, severity), ...about, count: 1 }, locate);
  };
}

/** The message of a finding about the file itself, by its code. */
export function tableMessage(code: string): Message | undefined {
  return Object.entries(TABLE_MESSAGES).find(([known]) => known === code)?.[1].message;
}

/** Reports a header that may be a record. */
export function reportDoubtfulHeader(table: Table, collector: Collector): void {
  const severity = severityOf('doubtful-header', {});
  if (severity === null) return;
  const finding = {
    ...tableFinding('doubtful-header', severity),
    data: {},
    row: 0,
    column: undefined,
    count: 1,
  };
  collector.add(finding, () => table.headerPosition(0));
}

/** Says that records were not checked because an earlier file has them. Turned off, it still stands in the summary. */
export function reportUnchanged(
  file: string,
  records: number,
  collector: Collector,
  severities: TableSeverities,
): void {
  const severity = severityOf('unchanged-records', severities);
  const finding = {
    ...tableFinding('unchanged-records', severity ?? 1),
    data: { records, file },
    row: 0,
    column: undefined,
    count: 1,
  };
  if (severity === null) collector.noteUnchecked(finding);
  else collector.add(finding, () => NOWHERE);
}

/** Turns what reading found malformed into findings. Each code's rule is called `table/CODE`. */
export function reportTableIssues(
  table: Pick<Table, 'issues' | 'issueCounts' | 'issueRows'>,
  columns: readonly Column[],
  collector: Collector,
  severities: TableSeverities,
): void {
  const kept = new Map<TableIssueCode, number>();
  for (const issue of table.issues) {
    kept.set(issue.code, (kept.get(issue.code) ?? 0) + 1);
    const severity = severityOf(issue.code, severities);
    if (severity === null) continue;
    collector.add(
      {
        ...tableFinding(issue.code, severity),
        data: issue.data,
        row: issue.row,
        column: columns[issue.columnIndex],
        count: 1,
        fatal: issue.fatal,
      },
      () => issue.position,
    );
  }
  for (const [code, rows] of table.issueRows ?? []) {
    if (severityOf(code, severities) === 2)
      for (const row of rows) collector.noteRow(row, `table/${code}`, code);
  }
  for (const [code, total] of table.issueCounts) {
    const severity = severityOf(code, severities);
    const rest = total - (kept.get(code) ?? 0);
    if (severity === null || rest <= 0) continue;
    const first = table.issues.find((issue) => issue.code === code);
    collector.add(
      { ...tableFinding(code, severity), data: first?.data ?? {}, row: 0, column: undefined, count: rest },
      () => NOWHERE,
    );
  }
}

function tableFinding(code: TableCode, severity: Severity) {
  return {
    ruleId: `table/${code}`,
    messageId: code,
    severity,
    message: TABLE_MESSAGES[code].message,
    law: TABLE_MESSAGES[code].law ?? ACCURACY,
  };
}

function severityOf(code: TableCode, severities: TableSeverities): Severity | null {
  const { severity, unread } = TABLE_MESSAGES[code];
  const set = severities[code];
  if (set === undefined || unread === true) return severity;
  return set === 'off' ? null : set;
}
