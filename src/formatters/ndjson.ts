import type { LintResult } from '../linter/finding.ts';
import { safeJson } from './escape-json.ts';
import type { Formatter } from './types.ts';

function* parts(results: readonly LintResult[]): Generator<string> {
  for (const { filePath, messages, ...rest } of results) {
    for (const message of messages) yield `${safeJson({ type: 'finding', filePath, ...message })}\n`;
    yield `${safeJson({ type: 'file', filePath, ...rest })}\n`;
  }
}

/** A JSON object a line: the findings of a file, each with its file, then the file's counts and summary. */
const ndjson: Formatter = {
  name: 'ndjson',
  description: {
    en: 'One JSON object a line: each finding, then each file with its counts and summary.',
    fr: 'Un objet JSON par ligne : chaque constat, puis chaque fichier avec ses totaux et son bilan.',
  },
  format: (results) => [...parts(results)].join(''),
  parts,
};

export default ndjson;
