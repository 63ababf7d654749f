import { createHash } from 'node:crypto';
import type { Finding, LintResult } from '../linter/finding.ts';
import { portablePath } from './paths.ts';

/**
 * A name for each finding that stays the same when rows are added, removed or sorted, and when the language changes:
 * a hash of the file's path, the rule, the message, the column and the facts that are not numbers (all masked), and
 * which of the findings with the same facts it is.
 *
 * @param cwd - absolute path of the folder that the path is taken relative to
 * @returns one per message, in their order: 32 hexadecimal digits, `:`, and a number from 1
 */
export function fingerprints({ filePath, messages }: LintResult, cwd: string): string[] {
  const path = portablePath(filePath, cwd);
  const seen = new Map<string, number>();
  return messages.map((finding) => {
    const hash = createHash('sha256').update(factsOf(finding, path)).digest('hex').slice(0, 32);
    const ordinal = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, ordinal);
    return `${hash}:${ordinal}`;
  });
}

/** Numbers are left out: they count rows, and change with every row. */
function factsOf({ ruleId, messageId, header, data }: Finding, path: string): string {
  const facts = Object.entries(data)
    .filter(([, value]) => typeof value !== 'number')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([path, ruleId, messageId, header, facts]);
}
