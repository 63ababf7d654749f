import { gdpr } from '../src/law/articles.ts';
import { addMonths } from '../src/law/dates.ts';
import { defineRule, type RunContext } from '../src/linter/rule.ts';
import { DPIA_CRITERIA, type Settings } from '../src/linter/settings.ts';
import {
  type DpiaTally,
  emptyTally,
  evidenceOf,
  headerEvidence,
  mergedTally,
  recordEvidence,
} from './dpia-evidence.ts';
import { type Declared, DPIA_MESSAGES, type Found } from './dpia-messages.ts';

interface DpiaOptions {
  /** Records from which the processing counts as large. */
  readonly largeScale?: number | undefined;
  /** The same for records that hold sensitive data. */
  readonly largeScaleSensitive?: number | undefined;
  /** Whether an assessment that is declared is told as well, with the criteria that it must cover. */
  readonly tellDeclared?: boolean | undefined;
}

/** How many criteria call for an assessment in most cases (WP248 rev.01, III.B.a). */
const MOST_CASES = 2;
/** An assessment is reviewed at the latest after this (CNIL, PIA: three years). */
const REVIEW_MONTHS = 36;

export default defineRule({
  name: 'dpia',
  step: 'dpia',
  description: {
    en: 'Counts the criteria that call for a data protection impact assessment, and says whether one is due.',
    fr: "Compte les critères qui appellent une analyse d'impact relative à la protection des données, et dit si elle est due.",
  },
  law: [{ ...gdpr('35'), basis: 'regulator' }],
  recommended: 'warn',
  defaultOptions: {} as DpiaOptions,
  schema: (z) =>
    z.strictObject({
      largeScale: z.int().positive().optional(),
      largeScaleSensitive: z.int().positive().optional(),
      tellDeclared: z.boolean().optional(),
    }),
  messages: DPIA_MESSAGES,
  tally: { create: emptyTally, merge: mergedTally, concludeRun: conclude },
  check(context) {
    const shown = headerEvidence(context.columns);
    const addRecord = recordEvidence(context);
    return (record, tally) => {
      if (tally.records === 0) for (const each of shown) tally.evidence.add(each);
      addRecord(record, tally);
    };
  },
});

function conclude(
  tally: DpiaTally,
  { options, settings, report }: RunContext<DpiaOptions, typeof DPIA_MESSAGES>,
): void {
  const evidence = inOrder([
    ...tally.evidence,
    ...counted(tally, options),
    ...declaredCriteria(settings),
    ...enrichers(settings),
  ]);
  const criteria = [...new Set(evidence.map(criterionOf))];
  if (criteria.length === 0) return;
  const data: Found = { criteria, evidence };
  const { date, reference } = settings.campaign.dpia ?? {};
  if (date !== undefined && reference !== undefined && date <= settings.asOf) {
    const declared: Declared = { ...data, date, reference };
    if (addMonths(date, REVIEW_MONTHS) < settings.asOf) {
      report({ messageId: 'reviewDue', data: declared, atMost: 'warn' });
    } else if (options.tellDeclared) {
      report({ messageId: 'declared', data: declared, atMost: 'warn' });
    }
  } else if (criteria.length >= MOST_CASES) report({ messageId: 'due', data });
  else report({ messageId: 'advisable', data, atMost: 'warn' });
}

/** GDPR and WP248 give no number; the Estonian authority does. */
const LARGE_SCALE = 50_000;
const LARGE_SCALE_SENSITIVE = 5_000;

function counted(
  tally: DpiaTally,
  { largeScale = LARGE_SCALE, largeScaleSensitive = LARGE_SCALE_SENSITIVE }: DpiaOptions,
): readonly string[] {
  const { records, sensitiveRecords, sensitiveTexts, minors, origins } = tally;
  const evidence: string[] = [];
  if (sensitiveTexts > 0) evidence.push(evidenceOf('sensitive-data', 'text', sensitiveTexts));
  if (records >= largeScale) evidence.push(evidenceOf('large-scale', 'records', records));
  else if (sensitiveRecords >= largeScaleSensitive) {
    evidence.push(evidenceOf('large-scale', 'sensitive-records', sensitiveRecords));
  }
  if (origins.size > 1) {
    for (const origin of origins) evidence.push(evidenceOf('matching', 'origins', origin));
  }
  if (minors > 0) evidence.push(evidenceOf('vulnerable-people', 'minor-records', minors));
  return evidence;
}

function declaredCriteria({ campaign }: Settings): readonly string[] {
  return (campaign.dpia?.criteria ?? []).map((criterion) => evidenceOf(criterion, 'declared', ''));
}

function enrichers({ processors }: Settings): readonly string[] {
  return Object.entries(processors)
    .filter(([, { role }]) => role === 'enrichment')
    .map(([name]) => evidenceOf('matching', 'vendor', name));
}

const ORDER: readonly string[] = DPIA_CRITERIA;

/** In the order of the guidelines, each once. */
function inOrder(evidence: readonly string[]): readonly string[] {
  const rank = (each: string) => ORDER.indexOf(criterionOf(each));
  return [...new Set(evidence)].sort((a, b) => rank(a) - rank(b));
}

function criterionOf(evidence: string): string {
  return evidence.slice(0, evidence.indexOf(':'));
}
