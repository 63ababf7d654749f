import type { FileSummary, LintResult } from '../linter/finding.ts';
import { CHANNEL_LABELS, REASON_LABELS } from './labels.ts';
import { count, counted } from './numbers.ts';
import { openPoints } from './open-points.ts';
import type { Palette } from './palette.ts';
import { shortPath } from './paths.ts';
import type { Texts } from './texts.ts';
import { toleratedLines } from './tolerated.ts';

/** The first line of a file: its name, size and how it is written. */
export function headerLine(result: LintResult, palette: Palette): string {
  const { texts, paint, shown, context } = palette;
  const size =
    result.kind === 'template'
      ? [texts.template]
      : [
          counted(result.rows, texts.records, context.language),
          counted(result.columns, texts.columns, context.language),
        ];
  const facts = [...size, shown(dialectName(result.dialect, texts))];
  return `${paint.underline(shown(shortPath(result.filePath, context.cwd)))}   ${paint.dim(facts.join(' · '))}`;
}

function dialectName({ format, delimiter, encoding }: LintResult['dialect'], texts: Texts): string {
  if (format !== 'csv' || delimiter === null) return `${format.toUpperCase()} ${encoding}`;
  const shown = delimiter === '\t' ? texts.tab : delimiter === ' ' ? texts.space : `'${delimiter}'`;
  return `${shown} ${encoding}`;
}

/**
 * What may be done with the file's records, what stands in the way, and what was not checked.
 *
 * @param areListed - whether the findings stand above, so that the rules of those that tell it are enough
 */
export function summaryLines(result: LintResult, palette: Palette, areListed: boolean): string[] {
  const { summary } = result;
  const { texts, paint, shown } = palette;
  const lines = result.kind === 'template' ? [] : [permissionLine(result, palette)];
  if (summary.blocked.length > 0) lines.push(blockedLine(summary, palette));
  for (const { title, text } of toleratedLines(summary, palette.context.language))
    lines.push(`${paint.bold(title)} ${shown(text)}`);
  lines.push(...openLines(result, palette, areListed));
  if (result.fatalErrorCount > 0) lines.push(paint.red.bold(texts.notReadToEnd));
  return lines;
}

/** What was not checked: the settings that are missing in one line, the rest by rule where it is told above. */
function openLines(
  result: LintResult,
  { context, texts, paint, shown }: Palette,
  areListed: boolean,
): string[] {
  const { settings, told, toldTexts, untold } = openPoints(result, context);
  const lines: string[] = [];
  if (settings.length > 0) {
    const named = settings.map(({ setting, rules }) => `${setting} (${rules.join(', ')})`);
    lines.push(`${paint.yellow(texts.notChecked)} ${shown(texts.settingsMissing(named))}`);
  }
  if (areListed && told.length > 0)
    lines.push(`${paint.yellow(texts.notCheckedAbove)} ${shown(told.join(', '))}`);
  const full = areListed ? untold : [...toldTexts, ...untold];
  return [...lines, ...full.map((text) => `${paint.yellow(texts.notChecked)} ${shown(text)}`)];
}

function permissionLine(result: LintResult, { texts, paint, shown, context }: Palette): string {
  const { summary } = result;
  const { asOf, channels } = summary;
  const isToday = context.today === undefined || context.today === asOf;
  const title = (isToday ? texts.today : texts.onDay)(
    shown(countriesOf(summary, texts)),
    shown(asOf),
    result.fatalErrorCount > 0,
  );
  const answers = channels.map(({ channel, allowed, reachable }) => {
    const label = CHANNEL_LABELS[channel][context.language];
    const colour = allowed === 0 ? paint.red : allowed < reachable ? paint.yellow : paint.green;
    const { language } = context;
    return texts.allowed(label, colour(count(allowed, language)), count(reachable, language));
  });
  return `${paint.bold(title)} ${answers.length === 0 ? texts.noChannel : answers.join('   ')}`;
}

const MOST_COUNTRIES = 5;

/** The countries whose law was applied, those of the most records first; of many, how many more. */
function countriesOf({ countries, jurisdiction }: FileSummary, texts: Texts): string {
  if (countries.length === 0) return jurisdiction;
  const shown = countries
    .slice(0, MOST_COUNTRIES)
    .map(({ country }) => (country === 'EU' ? texts.defaultLaw : country));
  const rest = countries.length - shown.length;
  return [...shown, ...(rest > 0 ? [`+${rest}`] : [])].join(', ');
}

function blockedLine({ blocked }: FileSummary, { texts, paint, context }: Palette): string {
  const reasons = [...blocked]
    .sort((a, b) => b.records - a.records)
    .map(
      ({ reason, records }) =>
        `${REASON_LABELS[reason][context.language]} ${count(records, context.language)}`,
    );
  return `${paint.bold(texts.blocked)} ${reasons.join(' · ')}`;
}
