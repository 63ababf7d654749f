import type { LintResult } from '../linter/finding.ts';
import { type FindingGroup, groupFindings } from './groups.ts';
import { openPoints } from './open-points.ts';
import { paletteOf } from './palette.ts';
import { plainSymbols } from './safe-text.ts';
import { findingLines } from './stylish-findings.ts';
import { headerLine, summaryLines } from './stylish-summary.ts';
import { verdictLines } from './stylish-verdict.ts';
import type { FormatContext, Formatter } from './types.ts';

function format(results: readonly LintResult[], context: FormatContext): string {
  const palette = paletteOf(context);
  const all: FindingGroup[] = [];
  const lines: string[] = [];
  for (const result of results) {
    const groups = groupFindings(result.messages);
    for (const group of groups) all.push(group);
    lines.push(headerLine(result, palette));
    // The summary names the settings that are missing, in one line.
    const { settingFindings } = openPoints(result, context);
    const listed = groups.filter(({ first }) => !settingFindings.has(first));
    if (listed.length > 0) lines.push(...findingLines(listed, palette), '');
    lines.push(...summaryLines(result, palette, true));
    if (results.length > 1) lines.push('');
  }
  lines.push(...verdictLines(results, all, palette));
  const text = `${lines.join('\n')}\n`;
  return context.unicode ? text : plainSymbols(text);
}

/** The format for people: each problem once, with its places, and what may be done with the file today. */
const stylish: Formatter = {
  name: 'stylish',
  description: {
    en: 'For people: each problem once, with its places, and whom you may contact.',
    fr: 'Pour la lecture : chaque problème une fois, avec ses endroits, et qui vous pouvez contacter.',
  },
  format,
};

export default stylish;
