import { resolve } from 'node:path';
import type { Config } from './config/schema.ts';
import { lintFiles } from './lint-files.ts';
import type { LintResult } from './linter/finding.ts';
import type { KnownFindings } from './linter/known-findings.ts';
import type { Language } from './linter/settings.ts';

export type { Config } from './config/schema.ts';
export { UserError, type UserErrorCode } from './errors.ts';
export type {
  BlockReason,
  BudgetState,
  DataValue,
  FileSummary,
  Finding,
  LawReference,
  LintResult,
  Severity,
  Step,
  Tolerated,
} from './linter/finding.ts';
export { type Personal, personal } from './linter/mask.ts';
export {
  type AnyRule,
  type Column,
  defineRule,
  type Message,
  type RecordCheck,
  type RecordView,
  type Report,
  type Rule,
  type RuleContext,
  type RunContext,
  type TallyDefinition,
  type TemplateContext,
} from './linter/rule.ts';
export type { Settings } from './linter/settings.ts';
export type { Template, TemplateBox, TemplateHeader, TemplateLink } from './linter/template.ts';
export { failingErrors } from './linter/tolerated.ts';

/** What to lint, and how. */
export interface LintOptions {
  /** Paths, folders and globs. */
  readonly files: string | readonly string[];
  /** Folder that relative paths are meant from; the process's own where absent. */
  readonly cwd?: string;
  /** Path of a configuration, a configuration itself, or false for none. Absent: searched upward from each file. */
  readonly config?: string | Config | false;
  /** Language of the messages. */
  readonly language?: Language;
  /** Whether personal data may stand in messages in clear. */
  readonly showValues?: boolean;
  /** WHATWG label of the files' encoding; detected where absent. */
  readonly encoding?: string;
  /** Delimiter of CSV files; detected where absent. */
  readonly delimiter?: string;
  /** How many occurrences of one message are kept with their place. Counts are exact whatever it is. */
  readonly maxDetails?: number;
  /** Path of a baseline: the findings that it knows are counted in `summary.tolerated`, and not among the errors. */
  readonly baseline?: string;
  /** Path of an earlier export, whose records are not checked again; how many, the result says. */
  readonly changedSince?: string;
}

/**
 * Lints prospect files: the same as the command line, as a function.
 *
 * @returns a result per file, in the order named
 * @throws UserError where a file, a list, the configuration or a plug-in does not allow the check to be done in full
 *
 * @example
 * ```ts
 * import { lint } from 'gdpr-lint';
 * const [result] = await lint({ files: 'contacts.csv' });
 * console.log(result?.errorCount);
 * ```
 */
export async function lint(options: LintOptions): Promise<readonly LintResult[]> {
  const cwd = options.cwd ?? process.cwd();
  const { results, failures } = await lintFiles({
    files: typeof options.files === 'string' ? [options.files] : options.files,
    cwd,
    config: options.config,
    settings: {},
    language: options.language ?? 'en',
    showValues: options.showValues ?? false,
    encoding: options.encoding,
    delimiter: options.delimiter,
    detailCap: options.maxDetails,
    changedSince: options.changedSince,
    knownOf: options.baseline === undefined ? undefined : await knownBy(options.baseline, cwd),
  });
  if (failures[0] !== undefined) throw failures[0];
  return results;
}

async function knownBy(baseline: string, cwd: string): Promise<(path: string) => KnownFindings> {
  const { openBaseline, readBaselineFile } = await import('./baseline/open-baseline.ts');
  const path = resolve(cwd, baseline);
  return openBaseline(await readBaselineFile(path, baseline), path).knownOf;
}

/** Gives a configuration its type, for `gdprlint.config.ts`. */
export function defineConfig(config: Config): Config {
  return config;
}
