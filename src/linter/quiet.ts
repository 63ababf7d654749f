import type { LintResult } from './finding.ts';

/** A result without its warnings, as `--quiet` shows it. The summary stays: what was not checked is no matter of taste. */
export function errorsOnly(result: LintResult): LintResult {
  return {
    ...result,
    messages: result.messages.filter((message) => message.severity === 2),
    warningCount: 0,
  };
}
