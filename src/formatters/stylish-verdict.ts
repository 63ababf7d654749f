import type { LintResult } from '../linter/finding.ts';
import type { FindingGroup } from './groups.ts';
import { counted, seconds } from './numbers.ts';
import type { Palette } from './palette.ts';

/** The last lines, over all files: how many problems in how many places, and how much was read. */
export function verdictLines(
  results: readonly LintResult[],
  groups: readonly FindingGroup[],
  palette: Palette,
): string[] {
  const { texts, paint, context } = palette;
  if (results.length === 0) return [paint.bold(texts.nothing)];
  const lines = [`${verdictText(results, groups, palette)}   ${paint.dim(amountRead(results, palette))}`];
  const unread = results.filter((result) => result.fatalErrorCount > 0).length;
  if (unread > 0 && results.length > 1) {
    lines.push(paint.red.bold(`✖ ${texts.filesNotRead(counted(unread, texts.files, context.language))}`));
  }
  return lines;
}

/** What was found over all files, in one sentence that never says more than was checked. */
export function verdictText(
  results: readonly LintResult[],
  groups: readonly FindingGroup[],
  { texts, paint, context }: Palette,
): string {
  const { language } = context;
  if (groups.length === 0) {
    if (results.some(({ summary }) => summary.tolerated !== undefined))
      return paint.yellow.bold(`✔ ${texts.nothingNew}`);
    const hidden = context.quiet === true || results.some(hasFindings);
    return hidden ? paint.yellow.bold(`✔ ${texts.noError}`) : paint.green.bold(`✔ ${texts.clean}`);
  }
  const errors = groups.filter((group) => group.first.severity === 2).length;
  const places = groups.reduce((sum, group) => sum + group.places, 0);
  const severities = texts.list([
    counted(errors, texts.errors, language),
    counted(groups.length - errors, texts.warnings, language),
  ]);
  const said = texts.found(
    counted(groups.length, texts.problems, language),
    counted(places, texts.places, language),
    severities,
  );
  return (errors > 0 ? paint.red : paint.yellow).bold(`✖ ${said}`);
}

function amountRead(results: readonly LintResult[], { texts, context }: Palette): string {
  const { language, elapsedMs } = context;
  return texts.read(
    counted(
      total(results, (result) => result.rows),
      texts.records,
      language,
    ),
    results.length === 1 ? '' : counted(results.length, texts.files, language),
    elapsedMs === undefined ? '' : seconds(elapsedMs, language),
  );
}

function total(results: readonly LintResult[], number: (result: LintResult) => number): number {
  return results.reduce((sum, result) => sum + number(result), 0);
}

function hasFindings({ errorCount, warningCount }: LintResult): boolean {
  return errorCount + warningCount > 0;
}
