import type { Finding, LintResult } from '../linter/finding.ts';
import { groupFindings } from './groups.ts';

/** What one rule found over all files. */
export interface RuleCount {
  readonly ruleId: string;
  errors: number;
  warnings: number;
  /** Distinct records that it found something in; at least, where findings were counted without their place. */
  records: number;
  isAtLeast: boolean;
}

/**
 * Adds up findings per rule, the most frequent first.
 *
 * @returns exact numbers of errors and warnings; of records, at least, where details were capped
 */
export function countByRule(results: readonly LintResult[]): RuleCount[] {
  const counts = new Map<string, RuleCount>();
  for (const { messages } of results) {
    const rows = new Map<string, Set<number>>();
    for (const message of messages) add(message, counts, rows);
    for (const [ruleId, { size }] of rows) {
      const count = counts.get(ruleId);
      if (count !== undefined) count.records += size;
    }
    for (const { first, unplaced } of groupFindings(messages)) {
      const count = counts.get(first.ruleId);
      if (count !== undefined && (unplaced > 0 || first.data.capped === true)) count.isAtLeast = true;
    }
  }
  return [...counts.values()].sort((a, b) => b.errors - a.errors || b.warnings - a.warnings);
}

function add(
  { ruleId, severity, count, row }: Finding,
  counts: Map<string, RuleCount>,
  rows: Map<string, Set<number>>,
) {
  const all = counts.get(ruleId) ?? { ruleId, errors: 0, warnings: 0, records: 0, isAtLeast: false };
  counts.set(ruleId, all);
  if (severity === 2) all.errors += count;
  else all.warnings += count;
  if (row === 0) return;
  const seen = rows.get(ruleId) ?? new Set();
  rows.set(ruleId, seen.add(row));
}
