import type { LintResult } from '../linter/finding.ts';
import { type FindingGroup, groupFindings } from './groups.ts';
import { count } from './numbers.ts';
import { paletteOf } from './palette.ts';
import { portablePath } from './paths.ts';
import { otherPlaces } from './places.ts';
import { safeText } from './safe-text.ts';
import { summaryLines } from './stylish-summary.ts';
import { verdictLines } from './stylish-verdict.ts';
import { TEXTS } from './texts.ts';
import type { FormatContext, Formatter } from './types.ts';

/** Errors come first: of each step, GitHub shows ten errors and ten warnings. */
function format(results: readonly LintResult[], context: FormatContext): string {
  const grouped = results.map((result) => ({ result, groups: groupFindings(result.messages) }));
  const commands = grouped
    .flatMap(({ result, groups }) => groups.map((group) => ({ group, path: result.filePath })))
    .sort((a, b) => b.group.first.severity - a.group.first.severity)
    .map(({ group, path }) => annotation(group, path, context));
  const palette = paletteOf({ ...context, color: false });
  const summaries = grouped.flatMap(({ result }) => [
    safeText(portablePath(result.filePath, context.cwd)),
    ...summaryLines(result, palette, false),
  ]);
  const verdict = verdictLines(
    results,
    grouped.flatMap(({ groups }) => groups),
    palette,
  );
  return `${[...commands, ...[...summaries, ...verdict].map(harmless)].join('\n')}\n`;
}

/** The runner obeys `::` at the start of a line, after spaces too, and `##[` anywhere. */
function harmless(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '# #[');
}

function annotation(group: FindingGroup, path: string, { cwd, language }: FormatContext): string {
  const { first } = group;
  const places = otherPlaces(group, TEXTS[language], language);
  const message = safeText(first.message) + (places === '' ? '' : ` ${places}`);
  const properties = {
    file: portablePath(path, cwd),
    ...(first.line === 0 ? {} : { line: first.line, endLine: first.endLine }),
    // GitHub ignores columns of a range of several lines.
    ...(first.line === 0 || first.endLine !== first.line
      ? {}
      : { col: first.column, endColumn: first.endColumn }),
    title: `gdpr-lint ${first.ruleId} (${count(group.places, language)})`,
  };
  const named = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${first.severity === 2 ? 'error' : 'warning'} ${named.join(',')}::${escapeData(message)}`;
}

/** As the runner's own toolkit escapes them. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(safeText(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** Annotations on the files of a pull request, through the workflow commands of GitHub Actions. */
const github: Formatter = {
  name: 'github',
  description: {
    en: 'Annotations on pull requests, for GitHub Actions.',
    fr: 'Annotations sur les pull requests, pour GitHub Actions.',
  },
  format,
};

export default github;
