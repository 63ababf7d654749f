import type { BudgetState, LintResult, Tolerated } from '../linter/finding.ts';
import { failingErrors, toleratedErrors } from '../linter/tolerated.ts';
import type { ListInfo } from '../suppression/types.ts';
import { VERSION } from '../version.ts';
import type { FileHash } from './file-hash.ts';

/**
 * Whether errors were found; `tolerated-errors`: none but those that a baseline knows or a budget allows. A file without
 * errors is not thereby lawful: see `notChecked`.
 */
export type Verdict = 'no-errors' | 'tolerated-errors' | 'errors' | 'not-read-to-the-end';

/** How often a rule found something. */
export interface RuleTotal {
  readonly rule: string;
  readonly errors: number;
  readonly warnings: number;
}

/** What is attested of one file. */
export interface AttestedFile extends FileHash {
  /** As it was named. */
  readonly path: string;
  readonly rows: number;
  readonly verdict: Verdict;
  readonly configuration: {
    readonly sha256: string;
    readonly jurisdiction: string;
    /** The day the law was asked for. */
    readonly asOf: string;
  };
  readonly suppression: readonly Omit<ListInfo, 'path' | 'keys'>[];
  /** All rules that were in force, those that found nothing too. */
  readonly rules: readonly RuleTotal[];
  /** What was found and does not fail the run, by rule and cause. */
  readonly tolerated: readonly Tolerated[];
  readonly budgets: readonly BudgetState[];
  readonly notChecked: readonly string[];
}

/** What is attested of a message or form of the campaign. */
export type AttestedTemplate = Pick<AttestedFile, 'path' | 'verdict' | 'rules'>;

/** The record of a check (GDPR 5(2)). It holds no data of the file. */
export interface Attestation {
  readonly kind: typeof KIND;
  readonly version: 1;
  readonly tool: { readonly name: 'gdpr-lint'; readonly version: string };
  /** ISO time at which the check ended, in UTC. */
  readonly checkedAt: string;
  /** SHA-256 of the tool's law data. */
  readonly law: { readonly sha256: string };
  readonly verdict: Verdict;
  readonly files: readonly AttestedFile[];
  readonly templates: readonly AttestedTemplate[];
  /** Files that could not be checked at all, with the reason's code. */
  readonly notRead: readonly { readonly message: string; readonly code: string }[];
}

const WORST_FIRST: readonly Verdict[] = ['not-read-to-the-end', 'errors', 'tolerated-errors'];

export const KIND = 'gdpr-lint attestation';

/** What was known of a file when it was linted. */
export interface CheckedFile {
  readonly hash: FileHash;
  readonly configHash: string;
  readonly lists: readonly ListInfo[];
  /** The rules in force. */
  readonly rules: readonly string[];
}

/** Puts together what is attested of one file. */
export function attestedFile(checked: CheckedFile, result: LintResult): AttestedFile {
  const { jurisdiction, asOf, notChecked, tolerated = [], budgets = [] } = result.summary;
  return {
    path: result.filePath,
    ...checked.hash,
    rows: result.rows,
    verdict: verdictOf(result),
    configuration: { sha256: checked.configHash, jurisdiction, asOf },
    suppression: checked.lists.map(({ path: _, keys: __, ...list }) => list),
    rules: ruleTotals(result, checked.rules),
    tolerated,
    budgets,
    notChecked,
  };
}

/** Puts together what is attested of a message or form. */
export function attestedTemplate(result: LintResult): AttestedTemplate {
  return { path: result.filePath, verdict: verdictOf(result), rules: ruleTotals(result, []) };
}

/** Puts the record together. */
export function attestation(
  parts: Pick<Attestation, 'checkedAt' | 'law' | 'files' | 'templates' | 'notRead'>,
): Attestation {
  const { checkedAt, law, files, templates, notRead } = parts;
  const verdicts = [...files, ...templates].map(({ verdict }) => verdict);
  return {
    kind: KIND,
    version: 1,
    tool: { name: 'gdpr-lint', version: VERSION },
    checkedAt,
    law,
    verdict:
      notRead.length > 0 || files.length === 0
        ? 'not-read-to-the-end'
        : (WORST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? 'no-errors'),
    files,
    templates,
    notRead,
  };
}

function verdictOf(result: LintResult): Verdict {
  if (result.fatalErrorCount > 0) return 'not-read-to-the-end';
  if (failingErrors(result) > 0) return 'errors';
  return toleratedErrors(result) > 0 ? 'tolerated-errors' : 'no-errors';
}

/** Exact: findings that are not kept with their place are counted by one that stands for them. */
function ruleTotals({ messages }: LintResult, rules: readonly string[]): RuleTotal[] {
  const totals = new Map(rules.map((rule) => [rule, { rule, errors: 0, warnings: 0 }]));
  for (const { ruleId, severity, count } of messages) {
    const total = totals.get(ruleId) ?? { rule: ruleId, errors: 0, warnings: 0 };
    totals.set(ruleId, total);
    if (severity === 2) total.errors += count;
    else total.warnings += count;
  }
  return [...totals.values()];
}
