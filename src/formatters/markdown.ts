import type { LintResult } from '../linter/finding.ts';
import { type FindingGroup, groupFindings } from './groups.ts';
import { count } from './numbers.ts';
import { paletteOf } from './palette.ts';
import { portablePath } from './paths.ts';
import { otherPlaces } from './places.ts';
import { safeText } from './safe-text.ts';
import { headerLine, summaryLines } from './stylish-summary.ts';
import { verdictLines } from './stylish-verdict.ts';
import { TEXTS } from './texts.ts';
import type { FormatContext, Formatter } from './types.ts';

/** Comments on a merge request hold 65,536 characters on GitHub: the first groups, and the number of the others. */
const GROUPS_SHOWN = 100;

function format(results: readonly LintResult[], context: FormatContext): string {
  const palette = paletteOf({ ...context, color: false });
  const all: FindingGroup[] = [];
  const files = results.flatMap((result) => {
    const groups = groupFindings(result.messages);
    for (const group of groups) all.push(group);
    return ['', ...fileLines(result, groups, { ...context, color: false })];
  });
  const [verdict = '', ...others] = verdictLines(results, all, palette).map(escaped);
  return `${[`## gdpr-lint\n\n**${verdict.trim()}**`, ...others.map((line) => `\n${line}`), ...files].join('\n')}\n`;
}

function fileLines(
  result: LintResult,
  groups: readonly FindingGroup[],
  context: FormatContext,
): readonly string[] {
  const palette = paletteOf(context);
  const { texts } = palette;
  const named = { ...result, filePath: portablePath(result.filePath, context.cwd) };
  const lines = [`### ${escaped(headerLine(named, palette))}`, ''];
  lines.push(...summaryLines(result, palette, false).map((line) => `- ${escaped(line)}`));
  if (groups.length === 0) return lines;
  const titles = [texts.severity, texts.place, texts.message, texts.rule, texts.places[1]];
  lines.push('', row(titles), row(['---', '---:', '---', '---', '---:']));
  for (const group of groups.slice(0, GROUPS_SHOWN)) lines.push(groupRow(group, context));
  const left = groups.slice(GROUPS_SHOWN);
  if (left.length > 0) {
    const places = left.reduce((sum, group) => sum + group.places, 0);
    const said = texts.moreProblems(
      count(left.length, context.language),
      left.length === 1,
      count(places, context.language),
    );
    lines.push('', escaped(said));
  }
  return lines;
}

function groupRow(group: FindingGroup, { language }: FormatContext): string {
  const { first, places } = group;
  const texts = TEXTS[language];
  const word = texts[first.severity === 2 ? 'errors' : 'warnings'][0];
  const others = otherPlaces(group, texts, language);
  return row([
    first.fatal === true ? `${word} (${texts.fatal})` : word,
    `${first.line}:${first.column}`,
    escaped(safeText(first.message)) + (others === '' ? '' : `<br>${escaped(others)}`),
    escaped(safeText(first.ruleId)),
    count(places, language),
  ]);
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/**
 * Text that Markdown leaves as it is: no markup, HTML, table border, link or mention. An `@` alone in an element is no
 * mention, and masked addresses are full of them; nor is an address with its `:` so a link.
 */
function escaped(text: string): string {
  return text.replace(
    /[\\`*_{}[\]|~!$&<>@]|^[#+-]|#(?=\d)|:(?=\/\/)/g,
    (char) => ESCAPES[char] ?? `\\${char}`,
  );
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '@': '<span>@</span>',
  '#': '<span>#</span>',
  ':': '<span>:</span>',
};

/** A report to be posted on a merge request. */
const markdown: Formatter = {
  name: 'markdown',
  description: {
    en: 'A summary for a merge request.',
    fr: 'Un résumé pour une merge request.',
  },
  format,
};

export default markdown;
