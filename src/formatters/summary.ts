import type { LintResult } from '../linter/finding.ts';
import { groupFindings } from './groups.ts';
import { count, share } from './numbers.ts';
import { paletteOf } from './palette.ts';
import { countByRule, type RuleCount } from './rule-counts.ts';
import { displayWidth, padded, plainSymbols } from './safe-text.ts';
import { headerLine, summaryLines } from './stylish-summary.ts';
import { verdictLines } from './stylish-verdict.ts';
import type { FormatContext, Formatter } from './types.ts';

function format(results: readonly LintResult[], context: FormatContext): string {
  const palette = paletteOf(context);
  const { texts, shown, paint } = palette;
  const { language } = context;
  const records = results.reduce((sum, { summary }) => sum + summary.records, 0);
  const head = [texts.rule, texts.errors[1], texts.warnings[1], texts.records[1], texts.shareOfRecords];
  const rows = countByRule(results).map((rule) => [
    shown(rule.ruleId),
    count(rule.errors, language),
    count(rule.warnings, language),
    ...affected(rule, records, context, texts.atLeast),
  ]);
  const [titles, ...lines] = aligned([head, ...rows]);
  const table = rows.length === 0 ? [] : [paint.bold(titles ?? ''), ...lines, ''];
  const groups = results.flatMap((result) => groupFindings(result.messages));
  const files = results.flatMap((result) => [
    headerLine(result, palette),
    ...summaryLines(result, palette, false),
    '',
  ]);
  const text = `${[...files, ...table, ...verdictLines(results, groups, palette)].join('\n')}\n`;
  return context.unicode ? text : plainSymbols(text);
}

/** Rules about the file or a column concern no record in particular. */
function affected(
  rule: RuleCount,
  records: number,
  { language }: FormatContext,
  atLeast: (share: string) => string,
): readonly string[] {
  if (rule.records === 0) return ['', ''];
  const found = count(rule.records, language);
  const part = share(rule.records, records, language);
  return rule.isAtLeast ? [atLeast(found), part.startsWith('<') ? '' : atLeast(part)] : [found, part];
}

/** Columns side by side: names to the left, numbers to the right. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => displayWidth(row[at] ?? ''))));
  return rows.map((row) =>
    row
      .map((text, at) => {
        const width = widths[at] ?? 0;
        return at === 0 ? padded(text, width) : ' '.repeat(width - displayWidth(text)) + text;
      })
      .join('  ')
      .trimEnd(),
  );
}

/** Rules by counts and share of the records, and what may be done with each file. */
const summary: Formatter = {
  name: 'summary',
  description: {
    en: 'How many errors and warnings each rule found, in what share of the records.',
    fr: "Le nombre d'erreurs et d'avertissements par règle, et la part des enregistrements touchés.",
  },
  format,
};

export default summary;
