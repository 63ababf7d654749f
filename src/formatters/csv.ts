import type { Finding, LintResult } from '../linter/finding.ts';
import { portablePath } from './paths.ts';
import { safeText } from './safe-text.ts';
import type { FormatContext, Formatter } from './types.ts';

/** The columns, and what stands in each for a finding. */
const COLUMNS: Readonly<Record<string, (finding: Finding) => string | number>> = {
  line: ({ line }) => line,
  column: ({ column }) => column,
  record: ({ row }) => row,
  header: ({ header }) => header ?? '',
  field: ({ field }) => field ?? '',
  severity: ({ severity }) => (severity === 2 ? 'error' : 'warning'),
  rule: ({ ruleId }) => ruleId,
  messageId: ({ messageId }) => messageId,
  message: ({ message }) => message,
  count: ({ count }) => count,
  category: ({ data }) => (typeof data.category === 'string' ? data.category : ''),
  law: ({ law }) => law.map(({ article }) => article).join('; '),
};

/** Excel takes the file for UTF-8 only if it opens with a byte order mark. */
const BYTE_ORDER_MARK = '\ufeff';

function* parts(results: readonly LintResult[], { cwd, language }: FormatContext): Generator<string> {
  const delimiter = DELIMITERS[language];
  const values = Object.values(COLUMNS);
  yield `${BYTE_ORDER_MARK}${['file', ...Object.keys(COLUMNS)].join(delimiter)}\r\n`;
  for (const { filePath, messages } of results) {
    const file = cell(portablePath(filePath, cwd), delimiter);
    for (const message of messages) {
      const cells = values.map((value) => cell(value(message), delimiter));
      yield `${[file, ...cells].join(delimiter)}\r\n`;
    }
  }
}

/** Spreadsheets cut at the list separator of their language, which is a semicolon where the comma is decimal. */
const DELIMITERS = { en: ',', fr: ';' } as const;

/** RFC 4180, and an apostrophe before what a spreadsheet would run as a formula (OWASP, CSV injection). */
function cell(value: string | number, delimiter: string): string {
  if (typeof value === 'number') return String(value);
  const text = safeText(value);
  const harmless = /^[=+\-@|%]/.test(text) ? `'${text}` : text;
  return harmless.includes(delimiter) || /["\r\n]/.test(harmless)
    ? `"${harmless.replaceAll('"', '""')}"`
    : harmless;
}

/** A finding a row, for spreadsheets. */
const csv: Formatter = {
  name: 'csv',
  description: {
    en: 'One finding a row, for spreadsheets (commas; semicolons in French).',
    fr: 'Un constat par ligne, pour les tableurs (points-virgules ; virgules en anglais).',
  },
  format: (...input) => [...parts(...input)].join(''),
  parts,
};

export default csv;
