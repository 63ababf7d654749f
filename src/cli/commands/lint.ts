import { resolve } from 'node:path';
import { builtInRules } from '../../../rules/index.ts';
import type { OpenBaseline } from '../../baseline/open-baseline.ts';
import type { Settable } from '../../config/merge.ts';
import { UserError } from '../../errors.ts';
import { shownPath } from '../../files.ts';
import { lintFiles } from '../../lint-files.ts';
import type { LintResult } from '../../linter/finding.ts';
import { errorsOnly } from '../../linter/quiet.ts';
import type { Language } from '../../linter/settings.ts';
import { Stopwatch } from '../../linter/stopwatch.ts';
import { failingErrors } from '../../linter/tolerated.ts';
import { localDate } from '../../local-date.ts';
import { VERSION } from '../../version.ts';
import type { BaselineOptions, Baselining } from '../baselining.ts';
import type { CacheOptions, Caching } from '../caching.ts';
import type { CleaningOptions } from '../cleaning.ts';
import { inLanguage } from '../french.ts';
import { EXIT, printUserError } from '../main.ts';
import { type Output, outputsOf, refuseInputs } from '../outputs.ts';
import { progressBar } from '../progress.ts';
import { loadFormats, writeReports } from '../reports.ts';
import { statsText } from '../stats.ts';
import { settingsOf } from './settings.ts';

/** The options of `gdpr-lint FILES`, as commander parses them. */
export interface LintCommandOptions extends CleaningOptions, BaselineOptions, CacheOptions {
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
  readonly format?: readonly string[];
  readonly outputFile?: string;
  readonly quiet?: true;
  readonly maxWarnings?: number;
  readonly maxDetails?: number;
  readonly showValues?: true;
  readonly attest?: string;
  readonly changedSince?: string;
  readonly explainRow?: number;
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
  if (options.explainRow !== undefined) {
    const { explainRowCommand } = await import('./explain-row.ts');
    const { encoding, delimiter, stdinFilename, lang: language } = options;
    const config: string | false | undefined =
      options.config === false ? false : typeof options.config === 'string' ? options.config : undefined;
    const common = { files: named, cwd, config, settings, language, encoding, delimiter, stdinFilename };
    const showValues = options.showValues === true;
    await explainRowCommand(
      { ...common, showValues, stdin: process.stdin },
      options.explainRow,
      options.format ?? [],
    );
    return;
  }
  const outputs = outputsOf(options.format ?? [], options.outputFile);
  const lists = [
    ...(options.suppression ?? []),
    ...(typeof options.config === 'string' ? [options.config] : []),
    ...(options.changedSince === undefined ? [] : [options.changedSince]),
  ];
  const written = [...outputs, ...attestOutput(options, outputs)];
  const parts = [options.clean, options.rejects].flatMap((path) =>
    path === undefined ? [] : [{ format: 'csv', path }],
  );
  refuseInputs(parts, lists, cwd);
  refuseInputs(written, [...named, ...lists], cwd);
  refuseChangedSince(options);
  const formats = await loadFormats(outputs, cwd);
  const cleaner = isCleaning(options)
    ? (await import('../cleaning.ts')).cleaning(options, named, cwd)
    : undefined;
  const attester =
    options.attest === undefined
      ? undefined
      : (await import('../attesting.ts')).attesting(options.attest, process.stdin, cwd);
  const baseline = await baselineOf(options, named, cwd);
  const isOnlyRead =
    cleaner === undefined &&
    attester === undefined &&
    (baseline === undefined || baseline.open !== undefined);
  const cache = await cacheOf(options, [...named, ...lists], cwd, baseline?.open);
  const isReportOnly = cleaner === undefined && attester === undefined && baseline === undefined;
  const progress = progressBar();
  const readToEnd = new Set<string>();
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
      changedSince: options.changedSince,
      cache: isOnlyRead ? cache : undefined,
      knownOf: baseline?.knownOf,
      keepsRowReasons: cleaner !== undefined,
      afterEach: isReportOnly
        ? undefined
        : async (linted) => {
            // The file is as it was linted only until it is cleaned in place.
            if (linted.result.fatalErrorCount === 0) readToEnd.add(linted.path);
            await attester?.note(linted);
            await cleaner?.write(linted);
          },
      stdin: attester?.stdin ?? process.stdin,
      stdinFilename: options.stdinFilename,
      onProgress: progress.update,
      details: formats.some(({ formatter }) => formatter.needsDetails === true),
    });
  } finally {
    progress.stop();
  }
  const { results, failures, details, isKept } = report;
  if (isKept)
    for (const { filePath, kind, fatalErrorCount } of results)
      if (kind !== 'template' && fatalErrorCount === 0) readToEnd.add(resolve(cwd, filePath));
  process.exitCode = exitCode(results, failures.length > 0, options.maxWarnings);
  const shown = options.quiet === true ? results.map(errorsOnly) : results;
  try {
    // A folder or pattern has named files that are known only now.
    refuseInputs(
      written,
      results.map(({ filePath }) => filePath),
      cwd,
    );
    await writeReports(formats, shown, {
      language: options.lang,
      color: options.color,
      version: VERSION,
      elapsedMs: performance.now() - started,
      cwd,
      rules: new Map(builtInRules.map((rule) => [rule.name, rule])),
      quiet: options.quiet === true,
      today: localDate(new Date()),
      details,
      failures: failures.map(({ message, hint }) => ({
        message: inLanguage(message, options.lang),
        hint: hint === undefined ? undefined : inLanguage(hint, options.lang),
      })),
      ...(options.maxWarnings === undefined ? {} : { maxWarnings: options.maxWarnings }),
    });
    await attester?.write(report);
  } finally {
    for (const failure of failures) printUserError(failure, options.lang);
  }
  warnTooMany(results, options);
  const said = [
    ...(cache?.said() ?? []),
    ...(cleaner?.said() ?? []),
    ...((await baseline?.finish(readToEnd)) ?? []),
  ];
  for (const line of said) process.stderr.write(`gdpr-lint: ${inLanguage(line, options.lang)}\n`);
  if (stopwatch === undefined) return;
  stopwatch.lap('report');
  const records = results.reduce((sum, result) => sum + result.rows, 0);
  process.stderr.write(inLanguage(statsText(stopwatch, records), options.lang));
}

/** The record of the check, which is written like a report and must be no input either. */
function attestOutput(
  { attest, showValues }: LintCommandOptions,
  outputs: readonly Output[],
): readonly Output[] {
  if (attest === undefined) return [];
  if (outputs.some(({ path }) => path !== null && resolve(path) === resolve(attest)))
    throw new UserError('usage', `a report would be written to ${attest} too`, 'Name a file for each.');
  if (showValues === true) {
    throw new UserError(
      'usage',
      '--attest and --show-values contradict each other: the record is kept, and holds no personal data',
      'Leave one of them out.',
    );
  }
  return [{ format: 'attest', path: attest }];
}

/** What vouches for a whole file, or stands for one, is not made of a part of it. */
function refuseChangedSince({ changedSince, attest, baseline, inPlace }: LintCommandOptions): void {
  if (changedSince === undefined) return;
  const others = { '--attest': attest, '--baseline': baseline, '--in-place': inPlace };
  const other = Object.entries(others).find(([, value]) => value !== undefined)?.[0];
  if (other === undefined) return;
  throw new UserError(
    'usage',
    `--changed-since and ${other} contradict each other: the records of the earlier file are not checked`,
    'Leave one of them out.',
  );
}

/** Nothing is kept of a run whose options ask for more than a report. */
async function cacheOf(
  options: LintCommandOptions,
  inputs: readonly string[],
  cwd: string,
  baseline: OpenBaseline | undefined,
): Promise<Caching | undefined> {
  const { cache, cacheLocation } = options;
  if (cache === undefined) {
    if (cacheLocation === undefined) return undefined;
    throw new UserError('usage', '--cache-location needs --cache', 'Write --cache --cache-location PATH.');
  }
  const { caching, cachePath } = await import('../caching.ts');
  const path = cachePath(options, cwd);
  refuseInputs([{ format: 'cache', path }], inputs, cwd);
  return caching(path, shownPath(path, cwd), baseline);
}

async function baselineOf(
  options: LintCommandOptions,
  inputs: readonly string[],
  cwd: string,
): Promise<Baselining | undefined> {
  const { baseline, updateBaseline, pruneBaseline } = options;
  if (baseline === undefined && updateBaseline === undefined && pruneBaseline === undefined) return undefined;
  refuseInputs([{ format: 'baseline', path: baseline ?? null }], inputs, cwd);
  return (await import('../baselining.ts')).baselining(options, cwd);
}

/** Whether a run is to write anything but its report. */
function isCleaning({ clean, rejects, inPlace }: CleaningOptions): boolean {
  return clean !== undefined || rejects !== undefined || inPlace === true;
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
  if (results.some((result) => failingErrors(result) > 0)) return EXIT.findings;
  return maxWarnings !== undefined && warnings(results) > maxWarnings ? EXIT.findings : EXIT.clean;
}

function warnTooMany(
  results: readonly LintResult[],
  { maxWarnings, lang }: Pick<LintCommandOptions, 'maxWarnings' | 'lang'>,
): void {
  const found = warnings(results);
  if (maxWarnings === undefined || found <= maxWarnings) return;
  const said = `${found} warnings, more than the ${maxWarnings} allowed (--max-warnings)`;
  process.stderr.write(`gdpr-lint: ${inLanguage(said, lang)}\n`);
}

function warnings(results: readonly LintResult[]): number {
  return results.reduce((sum, result) => sum + result.warningCount, 0);
}
