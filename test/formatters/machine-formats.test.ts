import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import checkstyle from '../../src/formatters/checkstyle.ts';
import compact from '../../src/formatters/compact.ts';
import csv from '../../src/formatters/csv.ts';
import github from '../../src/formatters/github.ts';
import gitlab from '../../src/formatters/gitlab.ts';
import junit from '../../src/formatters/junit.ts';
import ndjson from '../../src/formatters/ndjson.ts';
import type { LintResult } from '../../src/linter/finding.ts';
import { context, fileFinding, finding, GDPR_5, result, TOLERATED, typicalResult } from './results.ts';
import { parseXml, type XmlElement } from './xml.ts';

const messages = typicalResult().messages;

/** Reads as the format's consumers do, without what a linter of ours knows. */
const records = z.array(z.record(z.string(), z.string()));

describe('compact', () => {
  test("is read by editors' eslint-compact matcher, line by line", () => {
    const matcher = /^(.+):\sline\s(\d+),\scol\s(\d+),\s(Error|Warning|Info)\s-\s(.+)\s\((.+)\)$/;
    const lines = compact.format([typicalResult()], context()).split('\n');
    const matched = lines.flatMap((line) =>
      [matcher.exec(line)?.slice(1)].filter((match) => match !== undefined),
    );
    expect(matched).toEqual(
      messages.map(({ line, column, severity, message, ruleId }) => [
        'contacts.csv',
        String(line),
        String(column),
        severity === 2 ? 'Error' : 'Warning',
        message,
        ruleId,
      ]),
    );
    expect(lines.slice(-3)).toEqual([
      '',
      '✖ 4 problems in 315 places (3 errors, 1 warning)   12,480 records in 0.3 s',
      '',
    ]);
  });
});

describe('ndjson', () => {
  test('has a line per finding, and one per file after them', () => {
    const file = typicalResult();
    const lines = ndjson
      .format([file, result([])], context())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const { messages: _, ...rest } = file;
    expect(lines.slice(0, -2)).toEqual(
      messages.map((message) => ({ type: 'finding', filePath: file.filePath, ...message })),
    );
    expect(lines.at(-2)).toEqual({ type: 'file', ...rest });
    expect(lines.at(-1)).toMatchObject({ type: 'file', filePath: 'contacts.csv', errorCount: 0 });
  });
});

test('what is counted apart stands where the format has a place', () => {
  const [text, xml] = [compact, junit].map(({ format }) =>
    format([result([], { summary: { ...TOLERATED, notChecked: ['no list'] } })], context()),
  );
  expect(text?.split('\n')).toEqual([
    '',
    'contacts.csv: Excepted in the file: origin 3',
    'contacts.csv: Known before (baseline): minimization 1,200',
    'contacts.csv: Within its budget: consent-channel, records with errors: 3 (3.0%), allowed: 5%',
    'contacts.csv: Not checked: no list',
    expect.stringContaining('nothing new found in what was checked'),
    '',
  ]);
  const properties = parseXml(xml ?? '').children[0]?.children[0];
  expect(properties?.name).toBe('properties');
  expect(properties?.children.map(({ attributes }) => attributes.name)).toEqual(
    ['exception', 'baseline', 'within-budget', 'not-checked'].map((name) => `gdpr-lint.${name}`),
  );
});

describe('csv', () => {
  const read = (results: readonly LintResult[], language: 'en' | 'fr') =>
    records.parse(
      parse(csv.format(results, context({ language })), {
        bom: true,
        columns: true,
        delimiter: language === 'fr' ? ';' : ',',
        record_delimiter: '\r\n',
      }),
    );

  test.each(['en', 'fr'] as const)('has a row per finding, cut as spreadsheets in %s do', (language) => {
    const rows = read([typicalResult(), result([])], language);
    expect(rows.map((row) => row.message)).toEqual(messages.map(({ message }) => message));
    expect(rows[2]).toEqual({
      file: 'contacts.csv',
      line: '1',
      column: '9',
      record: '0',
      header: 'Date naissance',
      field: 'birthDate',
      severity: 'error',
      rule: 'minimization',
      messageId: 'excessive',
      message: '"Date naissance" is a birth date. Drop the column.',
      count: '1',
      category: 'excessive:birth_date',
      law: 'GDPR 5(1)(c)',
    });
  });

  test('opens with a byte order mark, for Excel', () => {
    expect(csv.format([], context())).toMatch(/^\ufefffile,line,/);
  });

  test.each([
    '=1+1',
    '+33',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '|calc',
    '%0A',
  ])('makes no formula of %j', (header) => {
    const [row] = read([result([finding({ header })])], 'en');
    expect(row?.header).toMatch(/^'/);
  });

  test.each(['a;b', 'a,b', 'say "x"', "l'été", ''])('gives %j back as it is', (header) => {
    for (const language of ['en', 'fr'] as const) {
      expect(read([result([finding({ header })])], language)[0]?.header).toBe(header);
    }
  });
});

describe('gitlab', () => {
  /** https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
  const report = z.array(
    z.strictObject({
      description: z.string().min(1),
      check_name: z.string().min(1),
      fingerprint: z.string().min(1),
      severity: z.enum(['info', 'minor', 'major', 'critical', 'blocker']),
      location: z.strictObject({
        path: z.string().regex(/^(?!\.?\/)/),
        lines: z.strictObject({ begin: z.int().min(1) }),
      }),
    }),
  );

  test('is a Code Quality report with an issue per finding, each with a fingerprint of its own', () => {
    const issues = report.parse(JSON.parse(gitlab.format([typicalResult()], context())));
    expect(issues).toHaveLength(messages.length);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(messages.length);
  });

  test.each([
    [{ severity: 1 }, 'minor'],
    [{ severity: 2 }, 'major'],
    [{ severity: 2, fatal: true }, 'blocker'],
  ] as const)('grades %j as %s', (facts, severity) => {
    const [issue] = report.parse(JSON.parse(gitlab.format([result([finding(facts)])], context())));
    expect(issue?.severity).toBe(severity);
  });
});

/** The elements that a schema allows in each element, and the attributes that it demands and allows. */
type XmlSchema = Readonly<
  Record<string, { children: readonly string[]; required: readonly string[]; optional: readonly string[] }>
>;

function violations(element: XmlElement, schema: XmlSchema): string[] {
  const rule = schema[element.name];
  if (rule === undefined) return [`<${element.name}>`];
  const names = Object.keys(element.attributes);
  return [
    ...rule.required.filter((name) => !names.includes(name)).map((name) => `${element.name} without ${name}`),
    ...names
      .filter((name) => ![...rule.required, ...rule.optional].includes(name))
      .map((name) => `${element.name} with ${name}`),
    ...element.children.flatMap((child) =>
      rule.children.includes(child.name)
        ? violations(child, schema)
        : [`<${child.name}> in <${element.name}>`],
    ),
  ];
}

describe('checkstyle', () => {
  /** What Checkstyle's own XMLLogger writes. */
  const schema: XmlSchema = {
    checkstyle: { children: ['file'], required: ['version'], optional: [] },
    file: { children: ['error'], required: ['name'], optional: [] },
    error: { children: [], required: ['line', 'severity', 'message'], optional: ['column', 'source'] },
  };

  test("is Checkstyle's XML, with an error per finding", () => {
    const root = parseXml(checkstyle.format([typicalResult(), result([])], context()));
    expect(violations(root, schema)).toEqual([]);
    const [file, clean] = root.children;
    expect(clean?.children).toEqual([]);
    expect(file?.children.map(({ attributes }) => attributes.message)).toEqual(
      messages.map(({ message }) => message),
    );
    expect(file?.children[2]?.attributes).toEqual({
      line: '1',
      column: '9',
      severity: 'error',
      message: '"Date naissance" is a birth date. Drop the column.',
      source: 'gdpr-lint.minimization',
    });
  });
});

describe('junit', () => {
  /** The part in use of Jenkins' junit-10.xsd. */
  const schema: XmlSchema = {
    testsuites: {
      children: ['testsuite'],
      required: [],
      optional: ['name', 'time', 'tests', 'failures', 'errors'],
    },
    properties: { children: ['property'], required: [], optional: [] },
    property: { children: [], required: ['name', 'value'], optional: [] },
    testsuite: {
      children: ['properties', 'testcase'],
      required: ['name', 'tests', 'failures', 'errors'],
      optional: ['time'],
    },
    testcase: {
      children: ['failure', 'error', 'skipped'],
      required: ['name'],
      optional: ['classname', 'time'],
    },
    failure: { children: [], required: [], optional: ['message', 'type'] },
    error: { children: [], required: [], optional: ['message', 'type'] },
  };
  const read = (results: readonly LintResult[]) => {
    const root = parseXml(junit.format(results, context()));
    expect(violations(root, schema)).toEqual([]);
    return root;
  };

  test('has a failed test per finding, with its articles', () => {
    const root = read([typicalResult()]);
    expect(root.attributes).toEqual({
      name: 'gdpr-lint',
      tests: '11',
      failures: '11',
      errors: '0',
      time: '0.312',
    });
    const cases = root.children[0]?.children.filter(({ name }) => name === 'testcase');
    const failure = cases?.[2]?.children[0];
    expect(failure?.attributes).toEqual({
      message: '"Date naissance" is a birth date. Drop the column.',
      type: 'error',
    });
    expect(failure?.text).toBe(
      `contacts.csv:1:9 "Date naissance" is a birth date. Drop the column.\n${GDPR_5.article}: ${GDPR_5.url}`,
    );
  });

  test('has a passed test per rule that found nothing', () => {
    const [suite] = read([result([])]).children;
    expect(suite?.children.map(({ attributes }) => attributes.name)).toEqual([
      'minimization',
      'consent-channel',
    ]);
    expect(suite?.children.flatMap(({ children }) => children)).toEqual([]);
  });

  test('calls a file that was not read to its end an error, and no rule passed', () => {
    const [suite] = read([result([finding({ ruleId: 'table/invalid-json', fatal: true })])]).children;
    expect(suite?.attributes).toMatchObject({ tests: '1', failures: '0', errors: '1' });
  });
});

describe('github', () => {
  const command = /^::(error|warning) ([^:]*)::(.*)$/;

  test('annotates each problem once, errors first, and tells the rest below', () => {
    const lines = github.format([typicalResult()], context()).trimEnd().split('\n');
    expect(lines.map((line) => command.exec(line)?.[1])).toEqual([
      ...['error', 'error', 'error', 'warning'],
      ...[undefined, undefined, undefined, undefined, undefined],
    ]);
    expect(lines[1]).toBe(
      '::error file=contacts.csv,line=18,endLine=18,col=4,endColumn=9,title=gdpr-lint consent-channel (312)::m•••@g•••.com looks private. and 311 more: lines 19, 23, 24, 31, 40 … (--format json lists the first 7)',
    );
    expect(lines[3]).toBe(
      '::warning file=contacts.csv,title=gdpr-lint b2b-relevance (1)::no offer is configured. Set campaign.offer.',
    );
  });

  test('lets no text of the file end a command or begin one', () => {
    const text = '100%0A\n::error::x,y:z';
    const file = result([finding({ message: text, ruleId: text })], {
      filePath: '::error file=x::##[error]y',
      summary: { notChecked: ['::warning::x'] },
    });
    const lines = github.format([file], context()).trimEnd().split('\n');
    expect(lines.filter((line) => line.trimStart().startsWith('::'))).toHaveLength(1);
    expect(lines.slice(1).join()).not.toContain('##[');
    expect(lines[0]).toBe(
      '::error file=%3A%3Aerror file=x%3A%3A##[error]y,line=2,endLine=2,col=1,endColumn=6,title=gdpr-lint 100%250A %3A%3Aerror%3A%3Ax%2Cy%3Az (1)::100%250A ::error::x,y:z',
    );
  });

  test('gives no columns for a range of several lines', () => {
    const text = github.format([result([finding({ endLine: 4 })])], context());
    expect(text).toContain('line=2,endLine=4,title=');
  });
});

test('counts the same findings in each format that lists them', () => {
  const results = [typicalResult(), result([fileFinding({ count: 3, severity: 1 })])];
  const expected = results.flatMap((each) => each.messages).length;
  const lines = (text: string) => text.trimEnd().split('\n');
  expect({
    ndjson: lines(ndjson.format(results, context())).length - results.length,
    csv: lines(csv.format(results, context())).length - 1,
    compact: lines(compact.format(results, context())).length - 2,
    gitlab: JSON.parse(gitlab.format(results, context())).length,
    checkstyle: checkstyle.format(results, context()).split('<error ').length - 1,
    junit: junit.format(results, context()).split('<failure ').length - 1,
  }).toEqual(
    Object.fromEntries(
      ['ndjson', 'csv', 'compact', 'gitlab', 'checkstyle', 'junit'].map((name) => [name, expected]),
    ),
  );
});
