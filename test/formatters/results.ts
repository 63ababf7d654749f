import type { FormatContext } from '../../src/formatters/types.ts';
import type { FileSummary, Finding, LintResult } from '../../src/linter/finding.ts';
import type { Dialect } from '../../src/table/types.ts';

/* Makers of results for the tests of formatters: name what matters, the rest is filled in. All data is invented. */

export const GDPR_5 = {
  article: 'GDPR 5(1)(c)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  basis: 'statute',
} as const;

export function finding(facts: Partial<Finding>): Finding {
  const line = facts.line ?? 2;
  const column = facts.column ?? 1;
  return {
    ruleId: 'minimization',
    messageId: 'excessive',
    severity: 2,
    message: 'a message',
    line,
    column,
    endLine: line,
    endColumn: column === 0 ? 0 : column + 5,
    row: Math.max(0, line - 1),
    header: 'Email',
    field: 'email',
    count: 1,
    data: {},
    law: [],
    ...facts,
  };
}

/** A finding about the whole file. */
export function fileFinding(facts: Partial<Finding>): Finding {
  return finding({
    line: 0,
    column: 0,
    endLine: 0,
    endColumn: 0,
    row: 0,
    header: null,
    field: null,
    ...facts,
  });
}

export function dialect(facts: Partial<Dialect> = {}): Dialect {
  return {
    format: 'csv',
    encoding: 'utf-8',
    bom: false,
    delimiter: ';',
    quote: '"',
    escape: '"',
    headerLine: 1,
    lineEnd: '\n',
    ...facts,
  };
}

export function result(
  messages: readonly Finding[],
  facts: Partial<Omit<LintResult, 'summary'>> & { readonly summary?: Partial<FileSummary> } = {},
): LintResult {
  const rows = facts.rows ?? 100;
  const sum = (severity: number) =>
    messages.filter((message) => message.severity === severity).reduce((all, { count }) => all + count, 0);
  return {
    filePath: 'contacts.csv',
    rows,
    columns: 14,
    dialect: dialect(),
    messages,
    errorCount: sum(2),
    warningCount: sum(1),
    fatalErrorCount: messages.filter((message) => message.fatal).length,
    ...facts,
    summary: {
      jurisdiction: 'FR',
      countries: [],
      asOf: '2026-11-23',
      records: rows,
      channels: [],
      blocked: [],
      notChecked: [],
      ...facts.summary,
    },
  };
}

export function context(facts: Partial<FormatContext> = {}): FormatContext {
  return {
    language: 'en',
    color: false,
    unicode: true,
    width: 160,
    version: '1.2.3',
    elapsedMs: 312,
    cwd: '/data',
    rules: new Map([
      [
        'minimization',
        {
          step: 'minimisation',
          description: { en: 'Nothing that the purpose does not need.', fr: 'Rien de superflu.' },
          law: [GDPR_5],
        },
      ],
      [
        'consent-channel',
        { step: 'rights', description: { en: 'Consent by channel.', fr: 'Consentement.' } },
      ],
    ]),
    ...facts,
  };
}

/** What is counted apart, of each kind. */
export const TOLERATED: Partial<FileSummary> = {
  tolerated: [
    { ruleId: 'origin', by: 'exception', errors: 2, warnings: 1 },
    { ruleId: 'minimization', by: 'baseline', errors: 1200, warnings: 0 },
  ],
  budgets: [{ ruleId: 'consent-channel', maxShare: 0.05, records: 3, errors: 4, isOver: false }],
};

/** The file of a typical run: column, file and record findings, with repeats, in both severities. */
export function typicalResult(): LintResult {
  const consent = {
    ruleId: 'consent-channel',
    messageId: 'private-no-consent',
    column: 4,
    data: { channel: 'email' },
  } as const;
  const others = [19, 23, 24, 31, 40, 44].map((line) =>
    finding({ ...consent, line, message: `a•••@e•••.com looks private (line ${line}).` }),
  );
  return result(
    [
      fileFinding({
        ruleId: 'b2b-relevance',
        messageId: 'no-offer',
        severity: 1,
        message: 'no offer is configured. Set campaign.offer.',
      }),
      fileFinding({
        ruleId: 'consent-channel',
        messageId: 'private-no-consent',
        message: '305 more occurrences, counted without their place',
        count: 305,
        data: { capped: true },
      }),
      finding({
        line: 1,
        column: 9,
        row: 0,
        header: 'Date naissance',
        field: 'birthDate',
        message: '"Date naissance" is a birth date. Drop the column.',
        law: [GDPR_5],
        data: { category: 'excessive:birth_date' },
      }),
      finding({ ...consent, line: 18, message: 'm•••@g•••.com looks private.' }),
      ...others,
      finding({
        line: 207,
        column: 12,
        header: 'Notes',
        field: 'notes',
        messageId: 'sensitive-text',
        message: 'health in a note: "en •••••• maladie" (GDPR 9). Delete it.',
        data: { category: 'health' },
      }),
    ],
    {
      rows: 12480,
      filePath: '/data/contacts.csv',
      dialect: dialect({ encoding: 'windows-1252' }),
      summary: {
        channels: [
          { channel: 'email', reachable: 12480, allowed: 11764 },
          { channel: 'phone', reachable: 12311, allowed: 9020 },
        ],
        blocked: [
          { reason: 'objected', records: 164 },
          { reason: 'no-consent', records: 312 },
          { reason: 'origin-unknown', records: 240 },
        ],
        notChecked: ['no offer is configured. Set campaign.offer.'],
      },
    },
  );
}
