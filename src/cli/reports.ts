import { formatted, loadFormatter } from '../formatters/registry.ts';
import type { FormatContext, Formatter } from '../formatters/types.ts';
import type { LintResult } from '../linter/finding.ts';
import { appendJobSummary } from './job-summary.ts';
import type { Output } from './outputs.ts';
import { terminal } from './terminal.ts';
import { writeReport } from './write-report.ts';

/** A report to be made, with what makes it. */
export interface LoadedOutput extends Output {
  readonly formatter: Formatter;
}

/** What all reports of a run are told; `color` is what the command line says of it. */
export interface ReportFacts extends Omit<FormatContext, 'color' | 'unicode' | 'width'> {
  readonly color: boolean | undefined;
}

/**
 * Loads the formatters, so that one that is missing is told before anything is checked.
 *
 * @throws UserError
 */
export function loadFormats(outputs: readonly Output[], cwd: string): Promise<LoadedOutput[]> {
  return Promise.all(
    outputs.map(async (output) => ({ ...output, formatter: await loadFormatter(output.format, cwd) })),
  );
}

/**
 * Makes each report and writes it to its place: files first, for a reader of standard output may have seen enough
 * (`| head`). One that can't be written does not stop the others.
 *
 * @throws UserError `output`
 */
export async function writeReports(
  outputs: readonly LoadedOutput[],
  results: readonly LintResult[],
  { color, ...facts }: ReportFacts,
): Promise<void> {
  const failed: unknown[] = [];
  const filesFirst = [...outputs].sort((a, b) => Number(a.path === null) - Number(b.path === null));
  for (const output of filesFirst) {
    await makeReport(output, results, { color, ...facts }).catch((error: unknown) => failed.push(error));
  }
  if (failed.length > 0) throw failed[0];
}

async function makeReport(
  { path, formatter }: LoadedOutput,
  results: readonly LintResult[],
  { color, ...facts }: ReportFacts,
): Promise<void> {
  const { env, stdout } = process;
  const context = { ...facts, ...terminal(stdout, env, path === null ? color : (color ?? false)) };
  await writeReport(formatted(formatter, results, context), path, facts.cwd);
  if (formatter.name !== 'github' || !env.GITHUB_STEP_SUMMARY) return;
  const markdown = await loadFormatter('markdown', facts.cwd);
  await appendJobSummary(env.GITHUB_STEP_SUMMARY, markdown.format(results, context));
}
