import { usualNature } from '../../src/law/types.ts';
import type { Finding } from '../../src/linter/finding.ts';
import { lintTable } from '../../src/linter/lint-table.ts';
import type { AnyRule } from '../../src/linter/rule.ts';
import { bufferSource } from '../../src/table/bytes.ts';
import { openTable } from '../../src/table/open.ts';
import type { ValidCase } from '../../src/testing/rule-tester.ts';

/** What one rule finds in a small file, for what a table of whole values can't say. */
export async function lintText(
  rule: AnyRule,
  { file, filename = 'contacts.csv', settings, options, suppression }: ValidCase,
): Promise<readonly Finding[]> {
  const { campaign, ...others } = settings ?? {};
  const { messages } = await lintTable({
    filePath: filename,
    table: await openTable(bufferSource(Buffer.from(file), filename)),
    settings: {
      jurisdiction: 'FR',
      asOf: '2026-11-23',
      sources: {},
      processors: {},
      columns: {},
      language: 'en',
      showValues: false,
      ...others,
      campaign: { nature: usualNature(campaign?.sector), audience: 'auto', ...campaign },
    },
    rules: [{ rule, severity: 2, options: { ...rule.defaultOptions, ...options } }],
    suppression: suppression ?? null,
  });
  return messages.filter((message) => message.ruleId === rule.name);
}
