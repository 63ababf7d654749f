import type { LintResult } from '../linter/finding.ts';
import { safeJson } from './escape-json.ts';
import type { Formatter } from './types.ts';

function* parts(results: readonly LintResult[]): Generator<string> {
  yield '[';
  let separator = '';
  for (const result of results) {
    yield separator;
    yield* resultParts(result);
    separator = ',';
  }
  yield ']\n';
}

/** Messages come one by one: those of a large file together can be longer than a string may be. */
function* resultParts({ filePath, rows, columns, messages, ...rest }: LintResult): Generator<string> {
  yield `${safeJson({ filePath, rows, columns }).slice(0, -1)},"messages":[`;
  let separator = '';
  for (const message of messages) {
    yield separator + safeJson(message);
    separator = ',';
  }
  yield `],${safeJson(rest).slice(1)}`;
}

/** ESLint's JSON, with the additions a table needs: one message per occurrence, and the summary of each file. */
const json: Formatter = {
  name: 'json',
  description: {
    en: "All findings and summaries as JSON, in the shape of ESLint's results.",
    fr: "Tous les constats et les bilans en JSON, dans la forme des résultats d'ESLint.",
  },
  format: (results) => [...parts(results)].join(''),
  parts,
};

export default json;
