import type { Field } from '../src/columns/fields.ts';
import { decideDateOrder, parseDate } from '../src/detect/date.ts';
import { classifySource, type SourceKind } from '../src/detect/source.ts';
import type { Column, Messages, RecordView, RuleContext } from '../src/linter/rule.ts';
import type { DpiaCriterion } from '../src/linter/settings.ts';
import { EMPLOYEES, MINORS, PATIENTS, TRACKING } from './dpia-headers.ts';
import type { EvidenceKind } from './dpia-words.ts';
import { categoryOf, SENSITIVE, sensitiveTexts } from './free-text.ts';
import { foldWords, says } from './message-text.ts';
import { vendorsOfHeaders, vendorsOfSource } from './vendors-in-file.ts';

/** What the tables of a run show of the nine criteria: plain data, summed over them. */
export interface DpiaTally {
  records: number;
  /** Records with something sensitive: in a column for it, or in free text. */
  sensitiveRecords: number;
  /** Of these, the ones where it stands in free text. */
  sensitiveTexts: number;
  minors: number;
  /** Where data was taken from others: a vendor's name, or the kind. */
  readonly origins: Set<string>;
  /** `scoring:column:Lead Score`. */
  readonly evidence: Set<string>;
}

export function emptyTally(): DpiaTally {
  return {
    records: 0,
    sensitiveRecords: 0,
    sensitiveTexts: 0,
    minors: 0,
    origins: new Set(),
    evidence: new Set(),
  };
}

export function mergedTally(earlier: DpiaTally, later: DpiaTally): DpiaTally {
  return {
    records: earlier.records + later.records,
    sensitiveRecords: earlier.sensitiveRecords + later.sensitiveRecords,
    sensitiveTexts: earlier.sensitiveTexts + later.sensitiveTexts,
    minors: earlier.minors + later.minors,
    origins: new Set([...earlier.origins, ...later.origins]),
    evidence: new Set([...earlier.evidence, ...later.evidence]),
  };
}

/** A thing that speaks for a criterion, as data. */
export function evidenceOf(criterion: DpiaCriterion, kind: EvidenceKind, text: string | number): string {
  return `${criterion}:${kind}:${text}`;
}

/** Columns that are highly personal though no special category: WP248 names location and financial data. */
const HIGHLY_PERSONAL: ReadonlySet<Field | null> = new Set<Field | null>([
  'bankAccount',
  'geolocation',
  'nationalId',
  'salary',
]);

const HEADER_SIGNS = [
  ['monitoring', 'column', TRACKING],
  ['vulnerable-people', 'employees', EMPLOYEES],
  ['vulnerable-people', 'minors', MINORS],
  ['vulnerable-people', 'patients', PATIENTS],
] as const;

/** What the header row shows. */
export function headerEvidence(columns: readonly Column[]): readonly string[] {
  const evidence: string[] = [];
  for (const column of columns) {
    const { field, header, name } = column;
    if (field === 'score') evidence.push(evidenceOf('scoring', 'column', name));
    if (field === 'deviceId') evidence.push(evidenceOf('monitoring', 'column', name));
    if (categoryOf(column).startsWith('sensitive:') || HIGHLY_PERSONAL.has(field)) {
      evidence.push(evidenceOf('sensitive-data', 'column', name));
    }
    const folded = foldWords(header.replace(/([a-z])([A-Z])/g, '$1 $2'));
    for (const [criterion, kind, phrases] of HEADER_SIGNS) {
      if (says(folded, phrases)) evidence.push(evidenceOf(criterion, kind, name));
    }
  }
  for (const { vendor } of vendorsOfHeaders(columns)) {
    if (vendor.roles.includes('enrichment')) evidence.push(evidenceOf('matching', 'vendor', vendor.name));
  }
  return evidence;
}

/** Kinds of sources where somebody else gathered the data, for a purpose of their own. */
const TAKEN_FROM_OTHERS: ReadonlySet<SourceKind> = new Set<SourceKind>([
  'bought-list',
  'directory',
  'enrichment',
  'partner',
  'public-register',
  'scraped',
  'social-network',
]);

/** What a source tells of the origin of the data. */
interface SourceSigns {
  readonly origins: readonly string[];
  readonly enrichers: readonly string[];
}

const NO_SIGNS: SourceSigns = { origins: [], enrichers: [] };

function signsOf(cell: string): SourceSigns {
  const known = classifySource(cell);
  if (known === null || !TAKEN_FROM_OTHERS.has(known.kind)) return NO_SIGNS;
  const enrichers = vendorsOfSource(cell).filter(({ roles }) => roles.includes('enrichment'));
  return { origins: [known.vendor ?? known.kind], enrichers: enrichers.map(({ name }) => name) };
}

const MAJORITY_YEARS = 18;

/** Adds what each record shows to a tally. */
export function recordEvidence(
  context: Omit<RuleContext<unknown, Messages>, 'options' | 'report'>,
): (record: RecordView, tally: DpiaTally) => void {
  const sources = [...context.columnsOf('source'), ...context.columnsOf('sourceDetail')].map((column) =>
    context.perCell(column, (cell) => (cell === '' ? NO_SIGNS : signsOf(cell))),
  );
  const sensitive = context.columns.filter((column) => categoryOf(column).startsWith('sensitive:'));
  const texts = context.use(sensitiveTexts);
  const { asOf } = context.settings;
  const grownUp = `${Number(asOf.slice(0, 4)) - MAJORITY_YEARS}${asOf.slice(4)}`;
  const births = context.columnsOf('birthDate').map((column) => {
    const order = decideDateOrder(context.sampleOf(column));
    return context.perCell(column, (cell) => {
      const date = parseDate(cell, order);
      return date !== null && date > grownUp && date <= asOf;
    });
  });
  return (record, tally) => {
    tally.records += 1;
    for (const signs of sources) {
      const { origins, enrichers } = signs(record);
      for (const origin of origins) tally.origins.add(origin);
      for (const name of enrichers) tally.evidence.add(evidenceOf('matching', 'vendor', name));
    }
    let isSensitive = false;
    let isMinor = false;
    for (const column of sensitive) if (record.cell(column) !== '') isSensitive = true;
    for (const isYoung of births) if (isYoung(record)) isMinor = true;
    let isInText = false;
    for (const { read } of texts) {
      for (const { category } of read(record)) {
        if (SENSITIVE.has(category)) isInText = true;
        else if (category === 'minor') isMinor = true;
      }
    }
    if (isInText) tally.sensitiveTexts += 1;
    if (isInText) isSensitive = true;
    if (isSensitive) tally.sensitiveRecords += 1;
    if (isMinor) tally.minors += 1;
  };
}
