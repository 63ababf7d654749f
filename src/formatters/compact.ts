import type { Finding, LintResult } from '../linter/finding.ts';
import { groupFindings } from './groups.ts';
import { paletteOf } from './palette.ts';
import { shortPath } from './paths.ts';
import { plainSymbols, safeText } from './safe-text.ts';
import { verdictLines } from './stylish-verdict.ts';
import type { FormatContext, Formatter } from './types.ts';

function* parts(results: readonly LintResult[], context: FormatContext): Generator<string> {
  const shown = (text: string) => (context.unicode ? text : plainSymbols(text));
  for (const { filePath, messages } of results) {
    const file = safeText(shortPath(filePath, context.cwd));
    for (const message of messages) yield shown(`${lineOf(message, file)}\n`);
  }
  const groups = results.flatMap((result) => groupFindings(result.messages));
  yield shown(`\n${verdictLines(results, groups, paletteOf({ ...context, color: false })).join('\n')}\n`);
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
