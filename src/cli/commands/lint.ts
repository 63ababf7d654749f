import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { builtInRules } from '../../../rules/index.ts';
import type { Settable } from '../../config/merge.ts';
import { UserError } from '../../errors.ts';
import { formatted, loadFormatter } from '../../formatters/registry.ts';
import type { FormatContext } from '../../formatters/types.ts';
import { lintFiles } from '../../lint-files.ts';
import type { LintResult } from '../../linter/finding.ts';
import { errorsOnly } from '../../linter/quiet.ts';
import type { Language } from '../../linter/settings.ts';
import { Stopwatch } from '../../linter/stopwatch.ts';
import { localDate } from '../../local-date.ts';
import { VERSION } from '../../version.ts';
import { EXIT, printUserError } from '../main.ts';
import { progressBar } from '../progress.ts';
import { statsText } from '../stats.ts';
import { terminal } from '../terminal.ts';
import { writeWhole } from '../write-whole.ts';
import { settingsOf } from './settings.ts';

/** The options of `gdpr-lint FILES`, as commander parses them. */
export interface LintCommandOptions {
  readonly config?: string | boolean;
  readonly rule?: readonly string[];
  readonly suppression?: readonly string[];
  readonly channel?: readonly string[];
  readonly jurisdiction?: string;
  readonly asOf?: string;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly stdinFilename?: string;
  readonly concurrency?: number | 'auto';
  readonly format: string;
  readonly outputFile?: string;
  readonly quiet?: true;
  readonly maxWarnings?: number;
  readonly maxDetails?: number;
  readonly showValues?: true;
  readonly stats?: true;
  readonly lang: Language;
  readonly color?: boolean;
}

/** Lints files, prints the report and sets the exit code. */
export async function lintCommand(files: readonly string[], options: LintCommandOptions): Promise<void> {
  const started = performance.now();
  const stopwatch = options.stats === true ? new Stopwatch() : undefined;
  stopwatch?.lap('start-up');
  const cwd = process.cwd();
  const named = namedFiles(files, options);
  const settings: Settable = await settingsOf(options);
  const formatter = await loadFormatter(options.format, cwd);
  const progress = progressBar();
  let report: Awaited<ReturnType<typeof lintFiles>>;
  try {
    report = await lintFiles({
      files: named,
      cwd,
      config:
        options.config === false ? false : typeof options.config === 'string' ? options.config : undefined,
      settings,
      language: options.lang,
      showValues: options.showValues === true,
      encoding: options.encoding,
      concurrency: options.concurrency,
      delimiter: options.delimiter,
      detailCap: options.maxDetails,
      stopwatch,
      stdin: process.stdin,
      stdinFilename: options.stdinFilename,
      onProgress: progress.update,
    });
  } finally {
    progress.stop();
  }
  const { results, failures } = report;
  process.exitCode = exitCode(results, failures.length > 0, options.maxWarnings);
  const shown = options.quiet === true ? results.map(errorsOnly) : results;
  const context: FormatContext = {
    language: options.lang,
    ...terminal(
      process.stdout,
      process.env,
      options.outputFile === undefined ? options.color : (options.color ?? false),
    ),
    version: VERSION,
    elapsedMs: performance.now() - started,
    cwd,
    rules: new Map(builtInRules.map((rule) => [rule.name, rule])),
    quiet: options.quiet === true,
    today: localDate(new Date()),
    ...(options.maxWarnings === undefined ? {} : { maxWarnings: options.maxWarnings }),
  };
  const parts = formatted(formatter, shown, context);
  if (options.outputFile !== undefined) await writeReport(options.outputFile, parts, named, cwd);
  else await print(parts);
  for (const failure of failures) printUserError(failure);
  warnTooMany(results, options.maxWarnings);
  if (stopwatch === undefined) return;
  stopwatch.lap('report');
  const records = results.reduce((sum, result) => sum + result.rows, 0);
  process.stderr.write(statsText(stopwatch, records));
}

function namedFiles(files: readonly string[], options: LintCommandOptions): readonly string[] {
  if (files.length > 0) return files;
  if (options.stdinFilename !== undefined) return ['-'];
  throw new UserError(
    'usage',
    'no file named',
    'gdpr-lint contacts.csv checks an export; gdpr-lint --help lists the options.',
  );
}

function exitCode(results: readonly LintResult[], failed: boolean, maxWarnings: number | undefined): number {
  if (failed || results.some((result) => result.fatalErrorCount > 0)) return EXIT.failure;
  if (results.some((result) => result.errorCount > 0)) return EXIT.findings;
  return maxWarnings !== undefined && warnings(results) > maxWarnings ? EXIT.findings : EXIT.clean;
}

function warnTooMany(results: readonly LintResult[], maxWarnings: number | undefined): void {
  const found = warnings(results);
  if (maxWarnings === undefined || found <= maxWarnings) return;
  process.stderr.write(
    `gdpr-lint: ${found} warnings, more than the ${maxWarnings} allowed (--max-warnings)\n`,
  );
}

function warnings(results: readonly LintResult[]): number {
  return results.reduce((sum, result) => sum + result.warningCount, 0);
}

async function writeReport(
  file: string,
  parts: Iterable<string>,
  inputs: readonly string[],
  cwd: string,
): Promise<void> {
  const path = resolve(cwd, file);
  if (inputs.some((input) => resolve(cwd, input) === path)) {
    throw new UserError(
      'output',
      `${file} is an input file: the report would overwrite it`,
      'Name another file.',
    );
  }
  try {
    await writeWhole(path, (temporary) => writeFile(temporary, ended(parts)));
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'write error';
    throw new UserError(
      'output',
      `${file} can't be written: ${reason}`,
      'Check the folder and its permissions.',
      { cause: error },
    );
  }
}

/** Writes to standard output no faster than the reader takes it. */
async function print(parts: Iterable<string>): Promise<void> {
  for (const part of ended(parts)) if (!process.stdout.write(part)) await once(process.stdout, 'drain');
}

/** The parts of a report, with a line end behind the last. */
function* ended(parts: Iterable<string>): Generator<string> {
  let last = '\n';
  for (const part of parts) {
    if (part === '') continue;
    yield part;
    last = part;
  }
  if (!last.endsWith('\n')) yield '\n';
}
