import { Collector } from './collector.ts';
import type { LintResult } from './finding.ts';
import type { KnownFindings } from './known-findings.ts';
import type { ConfiguredRule } from './lint-table.ts';
import type { Messages, Report } from './rule.ts';
import type { Settings } from './settings.ts';
import { joinTolerated, toleratedBy } from './tolerated.ts';

/** What is needed to conclude over the tables of a run that share a configuration. */
export interface RunEnd {
  readonly settings: Settings;
  readonly rules: readonly ConfiguredRule[];
  /** What the rules counted in all tables, by rule. */
  readonly carried: ReadonlyMap<string, unknown>;
}

const NOWHERE = { line: 0, column: 0, endLine: 0, endColumn: 0 };

/** Lets the rules conclude, and gives the first table's result with what they found added to it. */
export function concludeRun(
  first: LintResult,
  { settings, rules, carried }: RunEnd,
  known?: KnownFindings,
): LintResult {
  const collector = new Collector(settings.language, settings.showValues, null, undefined, known);
  for (const { rule, severity, options } of rules) {
    if (!carried.has(rule.name)) continue;
    const report = (made: Pick<Report<Messages, string>, 'messageId' | 'data' | 'law' | 'atMost'>): void => {
      const message = rule.messages[made.messageId];
      if (message === undefined) throw new Error(`rule ${rule.name} has no message "${made.messageId}"`);
      collector.add(
        {
          ruleId: rule.name,
          messageId: made.messageId,
          severity: made.atMost === 'warn' ? 1 : severity,
          message,
          data: made.data,
          law: made.law ?? rule.law,
          row: 0,
          column: undefined,
          count: 1,
        },
        () => NOWHERE,
      );
    };
    rule.tally?.concludeRun?.(carried.get(rule.name), { options, settings, report });
  }
  const found = collector.findings();
  const tolerated = joinTolerated([
    ...(first.summary.tolerated ?? []),
    ...toleratedBy('baseline', collector.known),
  ]);
  if (found.length + tolerated.length === 0) return first;
  const { errors, warnings } = collector.counts;
  return {
    ...first,
    messages: [...found, ...first.messages],
    errorCount: first.errorCount + errors,
    warningCount: first.warningCount + warnings,
    summary: {
      ...first.summary,
      notChecked: [...first.summary.notChecked, ...collector.unchecked],
      ...(tolerated.length > 0 ? { tolerated } : {}),
    },
  };
}
