import type { LintResult, Severity, Tolerated } from './finding.ts';

/** Counts of findings that do not fail a run, by rule. */
export type ToleratedCounts = Map<string, { errors: number; warnings: number }>;

/** Adds so many occurrences of a rule. */
export function countTolerated(
  counts: ToleratedCounts,
  {
    ruleId,
    severity,
    count,
  }: { readonly ruleId: string; readonly severity: Severity; readonly count: number },
): void {
  const known = counts.get(ruleId) ?? { errors: 0, warnings: 0 };
  counts.set(ruleId, known);
  if (severity === 2) known.errors += count;
  else known.warnings += count;
}

/** Adds up counts of two parts of a file. */
export function addTolerated(
  into: ToleratedCounts,
  more: ReadonlyMap<string, Readonly<{ errors: number; warnings: number }>>,
): void {
  for (const [ruleId, { errors, warnings }] of more) {
    countTolerated(into, { ruleId, severity: 2, count: errors });
    countTolerated(into, { ruleId, severity: 1, count: warnings });
  }
}

/** The counts as a summary has them, by rule. */
export function toleratedBy(by: Tolerated['by'], counts: ToleratedCounts): Tolerated[] {
  return [...counts]
    .map(([ruleId, { errors, warnings }]) => ({ ruleId, by, errors, warnings }))
    .sort((a, b) => (a.ruleId < b.ruleId ? -1 : 1));
}

/** Adds up what stands for one rule and cause. */
export function joinTolerated(all: readonly Tolerated[]): Tolerated[] {
  const joined = new Map<string, Tolerated>();
  for (const each of all) {
    const key = `${each.by} ${each.ruleId}`;
    const before = joined.get(key);
    joined.set(
      key,
      before === undefined
        ? each
        : { ...each, errors: before.errors + each.errors, warnings: before.warnings + each.warnings },
    );
  }
  return [...joined.values()];
}

/** How many of a result's errors fail the run: those within a budget do not. */
export function failingErrors({ errorCount, summary }: LintResult): number {
  const within = (summary.budgets ?? []).filter(({ isOver }) => !isOver);
  return errorCount - within.reduce((sum, { errors }) => sum + errors, 0);
}

/** How many errors do not fail the run though they are there: known before, or within a budget. */
export function toleratedErrors({ summary }: LintResult): number {
  const known = (summary.tolerated ?? []).filter(({ by }) => by === 'baseline');
  const within = (summary.budgets ?? []).filter(({ isOver }) => !isOver);
  return [...known, ...within].reduce((sum, { errors }) => sum + errors, 0);
}
