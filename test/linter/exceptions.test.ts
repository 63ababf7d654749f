import { describe, expect, test } from 'vitest';
import { builtInRules } from '../../rules/index.ts';
import { parseExceptions } from '../../src/linter/parse-exceptions.ts';
import { failingErrors } from '../../src/linter/tolerated.ts';
import { lint, tableOf } from './tables.ts';

describe('an exception', () => {
  test.each([
    ['ignore origin: contract signed 2026-03', ['origin'], null],
    ['ignore origin: contract signed 2026-03 until 2027-01-01', ['origin'], '2027-01-01'],
    [
      'Ignore origin, consent-channel: asked by phone, until 2027-01-01.',
      ['origin', 'consent-channel'],
      '2027-01-01',
    ],
    ['  ignore acme/no-fax : contrat n° 12 (voir dossier)', ['acme/no-fax'], null],
    ['ignore origin: kept until the contract ends', ['origin'], null],
    ['ignore origin: valid until 2026-05-01, then until 2027-02-28', ['origin'], '2027-02-28'],
    ['ignore origin: accord écrit : voir courriel', ['origin'], null],
    ['ignore origin: first; then second', ['origin'], null],
  ])('%j excepts from %j until %j', (cell, rules, until) => {
    expect(parseExceptions(cell)).toEqual({ exceptions: [{ rules, until }], problems: [] });
  });

  test('stands beside another one', () => {
    const both = parseExceptions('ignore origin: contract; ignore retention: lawsuit until 2027-01-01');
    expect(both.exceptions).toEqual([
      { rules: ['origin'], until: null },
      { rules: ['retention'], until: '2027-01-01' },
    ]);
  });

  test.each([
    ['origin: contract', 'form'],
    ['ignored', 'form'],
    ['ignore : contract', 'form'],
    ['ok', 'form'],
    ['ignore origin', 'reason'],
    ['ignore origin:', 'reason'],
    ['ignore origin: -', 'reason'],
    ['ignore origin until 2027-01-01', 'reason'],
    ['ignore origin: until 2027-01-01', 'reason'],
    ['ignore origin: contract until 2027-02-30', 'date'],
    ['ignore origin: contract until 2027-13-01', 'date'],
    ['ignore origin: contract until 1 January 2027', 'date'],
  ])('%j is none: %s', (cell, problem) => {
    expect(parseExceptions(cell)).toEqual({ exceptions: [], problems: [problem] });
  });

  test('is none in an empty cell', () => {
    for (const cell of ['', ' ', ';'])
      expect(parseExceptions(cell)).toEqual({ exceptions: [], problems: [] });
  });
});

const rules = builtInRules.filter(({ name }) => name === 'origin' || name === 'minimization');
const HEADER = 'E-mail;Origine;Notes;_gdpr_lint\n';
const lintRecords = async (...records: string[]) => lint(await tableOf(HEADER + records.join('\n')), rules);
const inRow = (messages: Awaited<ReturnType<typeof lint>>['messages'], row: number) =>
  messages.filter((message) => message.row === row).map(({ ruleId }) => ruleId);

describe('the column _gdpr_lint', () => {
  test('excepts its record from the rules it names, and nothing else', async () => {
    const { messages, summary } = await lintRecords(
      'a@morel.example;;;ignore origin: contract signed 2026-03 until 2027-01-01',
      'b@morel.example;;;',
      'c@morel.example;;malade du diabète;ignore origin: contract signed 2026-03',
    );
    expect(inRow(messages, 1)).toEqual([]);
    expect(inRow(messages, 2)).toContain('origin');
    expect(inRow(messages, 3)).toEqual(['minimization']);
    expect(summary.tolerated).toEqual([{ ruleId: 'origin', by: 'exception', errors: 2, warnings: 0 }]);
    expect(summary.blocked).toContainEqual({ reason: 'origin-unknown', records: 1 });
  });

  test('excepts from what comes out when all records are read', async () => {
    const accuracy = builtInRules.filter(({ name }) => name === 'accuracy');
    const table = await tableOf(
      'E-mail;_gdpr_lint\na@morel.example;\na@morel.example;ignore accuracy: two desks\na@morel.example;\n',
    );
    const { messages, summary } = await lint(table, accuracy);
    expect(messages.map(({ row, messageId }) => [row, messageId])).toEqual([[3, 'duplicate']]);
    expect(summary.tolerated).toEqual([{ ruleId: 'accuracy', by: 'exception', errors: 1, warnings: 0 }]);
  });

  test('has no effect when its day has passed, without a reason, or for a rule that is not on', async () => {
    const { messages, summary } = await lintRecords(
      'a@morel.example;;;ignore origin: contract until 2026-11-22',
      'b@morel.example;;;ignore origin',
      'c@morel.example;;;ignore orign: contract',
      'd@morel.example;;;ignore origin: contract until 2026-11-23',
    );
    expect(inRow(messages, 1)).toEqual(['origin', 'table/exception-expired']);
    expect(inRow(messages, 2)).toEqual(['origin', 'table/exception-invalid']);
    expect(inRow(messages, 3)).toEqual(['origin', 'table/exception-rule']);
    expect(inRow(messages, 4)).toEqual([]);
    expect(summary.tolerated).toEqual([{ ruleId: 'origin', by: 'exception', errors: 1, warnings: 0 }]);
    const said = messages.map(({ message }) => message).join('\n');
    expect(said).toContain('ended on 2026-11-22');
    expect(said).toContain('it gives no reason');
    expect(said).not.toContain('orign');
  });

  test('is no data of a person: no rule looks at it', async () => {
    const cell = 'ignore origin: malade du diabète, IBAN FR14 2004 1010 0505 0001 3M02 606';
    const { messages } = await lintRecords(`a@morel.example;Salon RH 2026;;${cell}`);
    expect(messages.map(({ header }) => header)).not.toContain('_gdpr_lint');
    expect(inRow(messages, 1)).toEqual([]);
  });
});

describe('a budget', () => {
  const records = Array.from(
    { length: 1000 },
    (_, at) => `p${at}@morel.example;${at < 5 ? '' : 'Salon RH 2026'};;`,
  );
  const within = async (text: string, origin: number) =>
    lint(await tableOf(text), rules, { budgets: { origin } });

  test('lets errors pass up to its share of the records, and counts them', async () => {
    const result = await within(HEADER + records.join('\n'), 0.005);
    expect(result.errorCount).toBe(5);
    expect(result.summary.budgets).toEqual([
      { ruleId: 'origin', maxShare: 0.005, records: 5, errors: 5, isOver: false },
    ]);
    expect(failingErrors(result)).toBe(0);
  });

  test('that is exceeded lets none pass', async () => {
    const result = await within(HEADER + records.slice(0, 999).join('\n'), 0.005);
    expect(result.summary.budgets).toMatchObject([{ records: 5, isOver: true }]);
    expect(failingErrors(result)).toBe(5);
  });

  test('does not cover what concerns the file as a whole', async () => {
    const result = await within('E-mail\na@morel.example\n', 1);
    expect(result.summary.budgets).toMatchObject([{ ruleId: 'origin', records: 1, isOver: true }]);
    expect(failingErrors(result)).toBe(result.errorCount);
  });
});
