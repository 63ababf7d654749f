import type { Finding, LintResult } from '../linter/finding.ts';
import { groupFindings } from './groups.ts';
import { paletteOf } from './palette.ts';
import { shortPath } from './paths.ts';
import { plainSymbols, safeText } from './safe-text.ts';
import { verdictLines } from './stylish-verdict.ts';
import { TEXTS } from './texts.ts';
import { toleratedLines } from './tolerated.ts';
import type { FormatContext, Formatter } from './types.ts';

function* parts(results: readonly LintResult[], context: FormatContext): Generator<string> {
  const shown = (text: string) => (context.unicode ? text : plainSymbols(text));
  const apart: string[] = [];
  for (const result of results) {
    const { filePath, messages } = result;
    const file = safeText(shortPath(filePath, context.cwd));
    for (const message of messages) yield shown(`${lineOf(message, file)}\n`);
    apart.push(...apartLines(result, context).map((line) => `${file}: ${safeText(line)}`));
  }
  const groups = results.flatMap((result) => groupFindings(result.messages));
  const verdict = verdictLines(results, groups, paletteOf({ ...context, color: false }));
  yield shown(`\n${[...apart, ...verdict].join('\n')}\n`);
}

/** What is counted apart, and what was not checked and stands in no line above. */
function apartLines({ summary, messages }: LintResult, { language }: FormatContext): string[] {
  const said = new Set(messages.map(({ message }) => message));
  return [
    ...toleratedLines(summary, language).map(({ title, text }) => `${title} ${text}`),
    ...summary.notChecked
      .filter((text) => !said.has(text))
      .map((text) => `${TEXTS[language].notChecked} ${text}`),
  ];
}

function lineOf({ line, column, severity, message, messageId, ruleId }: Finding, file: string): string {
  const word = severity === 2 ? 'Error' : 'Warning';
  return `${file}: line ${line}, col ${column}, ${word} - ${safeText(message) || safeText(messageId)} (${safeText(ruleId)})`;
}

/** ESLint's format of the same name: each line names its file, so that editors' `eslint-compact` matcher reads it. */
const compact: Formatter = {
  name: 'compact',
  description: {
    en: 'One finding a line with its file, for editors and grep.',
    fr: 'Un constat par ligne avec son fichier, pour les éditeurs et grep.',
  },
  format: (...input) => [...parts(...input)].join(''),
  parts,
};

export default compact;
