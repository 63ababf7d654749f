import type { LintResult } from '../linter/finding.ts';
import { safeJson } from './escape-json.ts';
import { pathUri } from './paths.ts';
import { safeText } from './safe-text.ts';
import { sarifResults } from './sarif-result.ts';
import { sarifRules } from './sarif-rules.ts';
import { toleratedLines } from './tolerated.ts';
import type { FormatContext, Formatter } from './types.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

function* parts(results: readonly LintResult[], context: FormatContext): Generator<string> {
  const rules = sarifRules(results, context);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const run = {
    tool: {
      driver: { name: 'gdpr-lint', semanticVersion: context.version, language: context.language, rules },
    },
    columnKind: 'utf16CodeUnits',
    artifacts: results.map((result) => artifact(result, context)),
    invocations: [invocation(results, context)],
  };
  yield `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[${safeJson(run).slice(0, -1)},"results":[`;
  let separator = '';
  for (const [index, result] of results.entries()) {
    for (const found of sarifResults(result, index, indexes, context)) {
      yield separator + safeJson(found);
      separator = ',';
    }
  }
  yield ']}]}\n';
}

const MEDIA_TYPES: Readonly<Record<LintResult['dialect']['format'], string>> = {
  csv: 'text/csv',
  eml: 'message/rfc822',
  html: 'text/html',
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  text: 'text/plain',
};

function artifact({ filePath, dialect, summary, rows }: LintResult, { cwd }: FormatContext) {
  return {
    location: { uri: pathUri(filePath, cwd) },
    mimeType: MEDIA_TYPES[dialect.format],
    encoding: dialect.encoding,
    properties: { rows, summary },
  };
}

/** What was not read or not checked is no result: it says that results may be missing (3.20.21). */
function invocation(results: readonly LintResult[], { cwd, language }: FormatContext) {
  return {
    executionSuccessful: results.every(({ fatalErrorCount }) => fatalErrorCount === 0),
    toolExecutionNotifications: results.flatMap(({ filePath, messages, summary }) => {
      const locations = [{ physicalLocation: { artifactLocation: { uri: pathUri(filePath, cwd) } } }];
      return [
        ...messages
          .filter(({ fatal }) => fatal)
          .map(({ message }) => ({ level: 'error', message: { text: safeText(message) }, locations })),
        ...toleratedLines(summary, language).map(({ title, text }) => ({
          level: 'note',
          message: { text: safeText(`${title} ${text}`) },
          locations,
        })),
        ...summary.notChecked.map((text) => ({
          level: 'warning',
          message: { text: safeText(text) },
          locations,
        })),
      ];
    }),
  };
}

/** SARIF 2.1.0, the OASIS format for results of static analysis: one result per finding. */
const sarif: Formatter = {
  name: 'sarif',
  description: {
    en: 'SARIF 2.1.0, for code scanning.',
    fr: "SARIF 2.1.0, pour l'analyse de code.",
  },
  format: (...input) => [...parts(...input)].join(''),
  parts,
};

export default sarif;
