import { usualNature } from '../law/types.ts';
import type { Finding } from '../linter/finding.ts';
import { lintTable } from '../linter/lint-table.ts';
import type { AnyRule } from '../linter/rule.ts';
import type { Campaign, Settings } from '../linter/settings.ts';
import type { SuppressionLists } from '../suppression/types.ts';
import { bufferSource } from '../table/bytes.ts';
import { openTable } from '../table/open.ts';

/** A file that a rule is run over, and the configuration it is run with. */
export interface ValidCase {
  /** What the case shows; the file's text where absent. */
  readonly name?: string;
  /** The file's text. */
  readonly file: string;
  /** Its name, whose extension tells the format; `contacts.csv` where absent. */
  readonly filename?: string;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly settings?: Partial<Omit<Settings, 'campaign'>> & { readonly campaign?: Partial<Campaign> };
  readonly suppression?: SuppressionLists;
}

/** A file in which the rule finds something: exactly these findings, in file order. Of each, what is given is compared. */
export interface InvalidCase extends ValidCase {
  readonly findings: readonly Partial<Finding>[];
}

/** The cases of one rule. */
export interface RuleTest {
  readonly valid: readonly ValidCase[];
  readonly invalid: readonly InvalidCase[];
}

/** The functions of a test framework that the tester needs: vitest's, jest's, mocha's and node:test's all fit. */
export interface TestFramework {
  readonly describe: (name: string, body: () => void) => unknown;
  readonly test: (name: string, body: () => Promise<void>) => unknown;
}

/**
 * Runs a rule over small files, as ESLint's RuleTester does: valid ones must give no finding, invalid ones exactly
 * those that are listed. Each message is put into words in every language, so that none is forgotten.
 *
 * @example
 * ```ts
 * import { describe, test } from 'vitest';
 * import { ruleTester } from 'gdpr-lint/testing';
 * ruleTester({ describe, test }).run(rule, {
 *   valid: [{ file: 'email\nclaire@firm.example\n' }],
 *   invalid: [{ file: 'email,fax\na@firm.example,0199000000\n', findings: [{ messageId: 'fax', line: 1, column: 7 }] }],
 * });
 * ```
 */
export function ruleTester({ describe, test }: TestFramework) {
  return {
    run(rule: AnyRule, cases: RuleTest): void {
      describe(rule.name, () => {
        for (const each of cases.valid) test(`valid: ${each.name ?? each.file}`, () => check(rule, each, []));
        for (const each of cases.invalid)
          test(`invalid: ${each.name ?? each.file}`, () => check(rule, each, each.findings));
      });
    },
  };
}

async function check(rule: AnyRule, each: ValidCase, expected: readonly Partial<Finding>[]): Promise<void> {
  const english = await findingsOf(rule, each, 'en');
  const french = await findingsOf(rule, each, 'fr');
  for (const { message, messageId } of [...english, ...french]) {
    if (/undefined|\[object|NaN/.test(message))
      throw new Error(`${messageId}: a fact is missing: ${message}`);
  }
  const got = english.map((finding, at) => picked(finding, expected[at]));
  if (JSON.stringify(got) !== JSON.stringify(expected.map((finding) => picked(finding, finding)))) {
    const shown = english.map(({ messageId, line, column, message }) => ({
      messageId,
      line,
      column,
      message,
    }));
    throw new Error(
      `${rule.name}: expected ${JSON.stringify(expected, null, 2)}\nbut got ${JSON.stringify(got, null, 2)}\nin full ${JSON.stringify(shown, null, 2)}`,
    );
  }
}

function picked(finding: Partial<Finding>, like: Partial<Finding> | undefined): Record<string, unknown> {
  const keys = Object.keys(like ?? { messageId: '', line: 0, column: 0 }).sort();
  return Object.fromEntries(keys.map((key) => [key, Reflect.get(finding, key)]));
}

async function findingsOf(
  rule: AnyRule,
  each: ValidCase,
  language: 'en' | 'fr',
): Promise<readonly Finding[]> {
  const filename = each.filename ?? 'contacts.csv';
  const { campaign, ...settings } = each.settings ?? {};
  const result = await lintTable({
    filePath: filename,
    table: await openTable(bufferSource(Buffer.from(each.file), filename)),
    settings: {
      jurisdiction: 'FR',
      isJurisdictionAssumed: settings.jurisdiction === undefined,
      asOf: '2026-11-23',
      sources: {},
      processors: {},
      columns: {},
      showValues: false,
      ...settings,
      language,
      campaign: { nature: usualNature(campaign?.sector), audience: 'auto', ...campaign },
    },
    rules: [{ rule, severity: 2, options: { ...rule.defaultOptions, ...each.options } }],
    suppression: each.suppression ?? null,
  });
  return result.messages.filter((message) => message.ruleId === rule.name);
}
