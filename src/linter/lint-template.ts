import { UserError } from '../errors.ts';
import type { Position } from '../table/types.ts';
import { Collector } from './collector.ts';
import type { LintResult } from './finding.ts';
import type { KnownFindings } from './known-findings.ts';
import type { ConfiguredRule } from './lint-table.ts';
import type { Messages, TemplateReport } from './rule.ts';
import type { Settings } from './settings.ts';
import type { Template } from './template.ts';
import { wasTold } from './told.ts';
import { toleratedBy } from './tolerated.ts';

/** What a run over one message or form needs. */
export interface LintTemplateInput {
  readonly template: Template;
  readonly settings: Settings;
  readonly rules: readonly ConfiguredRule[];
  readonly detailCap?: number | undefined;
  /** What was said of the configuration already; added to. */
  readonly told?: Set<string> | undefined;
  /** The findings that were known before. */
  readonly known?: KnownFindings | undefined;
}

const NOWHERE: Position = { line: 0, column: 0, endLine: 0, endColumn: 0 };

/**
 * Runs the rules that look at messages over one of them. A finding about the message as a whole has line 0.
 *
 * @throws UserError `plugin` where a rule of a plug-in throws
 */
export function lintTemplate(input: LintTemplateInput): LintResult {
  const { template, settings } = input;
  const { language, showValues } = settings;
  const collector = new Collector(language, showValues, input.detailCap ?? null, undefined, input.known);
  for (const configured of input.rules) runRule(configured, input, collector);
  const messages = collector.findings();
  const { errors, warnings } = collector.counts;
  const tolerated = toleratedBy('baseline', collector.known);
  const { format, encoding, bom } = template;
  return {
    filePath: template.path,
    kind: 'template',
    rows: 0,
    columns: 0,
    dialect: {
      format,
      encoding,
      bom,
      delimiter: null,
      quote: null,
      escape: null,
      headerLine: 0,
      lineEnd: '\n',
    },
    messages,
    errorCount: errors,
    warningCount: warnings,
    fatalErrorCount: 0,
    summary: {
      jurisdiction: settings.jurisdiction,
      countries: [],
      asOf: settings.asOf,
      records: 0,
      channels: [],
      blocked: [],
      notChecked: [...collector.unchecked],
      ...(tolerated.length > 0 ? { tolerated } : {}),
    },
  };
}

function runRule(
  { rule, severity, options }: ConfiguredRule,
  { template, settings, told }: LintTemplateInput,
  collector: Collector,
): void {
  if (rule.checkTemplate === undefined) return;
  const report = (made: TemplateReport<Messages, string>): void => {
    const message = rule.messages[made.messageId];
    if (message === undefined) throw new Error(`rule ${rule.name} has no message "${made.messageId}"`);
    if (made.once === true && wasTold(rule.name, made, told)) return;
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
      () => made.position ?? NOWHERE,
    );
  };
  try {
    rule.checkTemplate({ template, options, settings, report });
  } catch (error) {
    if (!rule.name.includes('/') || error instanceof UserError) throw error;
    const kind = error instanceof Error ? error.name : 'an error';
    throw new UserError(
      'plugin',
      `rule ${rule.name} of a plug-in threw ${kind} on ${template.path}`,
      'Turn the rule off, or tell its authors.',
      { cause: error },
    );
  }
}
