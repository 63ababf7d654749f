import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import checkstyle from '../../src/formatters/checkstyle.ts';
import compact from '../../src/formatters/compact.ts';
import csv from '../../src/formatters/csv.ts';
import gitlab from '../../src/formatters/gitlab.ts';
import html from '../../src/formatters/html.ts';
import json from '../../src/formatters/json.ts';
import junit from '../../src/formatters/junit.ts';
import ndjson from '../../src/formatters/ndjson.ts';
import { portablePath } from '../../src/formatters/paths.ts';
import { safeText } from '../../src/formatters/safe-text.ts';
import sarif from '../../src/formatters/sarif.ts';
import { lint } from '../../src/index.ts';
import { folder, ROOT } from '../cli/run.ts';
import { context, finding, result, TOLERATED, typicalResult } from './results.ts';

/* Reports as programs read them that are not ours. */

const has = (command: string, ...args: string[]) =>
  spawnSync(command, args.length > 0 ? args : ['--version']).status === 0 || Boolean(process.env.CI);
/** Debian's own, which sees the modules that Debian's packages bring. */
const PYTHON = '/usr/bin/python3';
const RESULTS = [
  typicalResult(),
  result([finding({ message: '=1+1;"<&>\u0007\ufffe", é', header: '</x>' })], {
    filePath: 'a&b.csv',
    summary: TOLERATED,
  }),
  ...(await lint({
    files: ['fixtures/prospects-fr.csv', 'fixtures/contacts-nested.json', 'fixtures/messy.csv'],
    cwd: ROOT,
    config: false,
  })),
];
const FOUND = RESULTS.flatMap(({ messages }) => messages).length;
const MESSAGES = RESULTS.flatMap(({ messages }) => messages.map(({ message }) => message));
const inPython = (cwd: string, lines: readonly string[], ...args: string[]): unknown =>
  JSON.parse(execFileSync(PYTHON, ['-c', lines.join('\n'), ...args], { cwd, encoding: 'utf8' }));

test.skipIf(!has('xmllint') && !process.env.CI)('xmllint reads the XML, and counts as many findings', () => {
  const cwd = folder({
    'j.xml': junit.format(RESULTS, context()),
    'c.xml': checkstyle.format(RESULTS, context()),
  });
  const counted = (file: string, path: string) =>
    Number(
      execFileSync('xmllint', ['--nonet', '--xpath', `count(${path})`, join(cwd, file)], {
        encoding: 'utf8',
      }),
    );
  expect(counted('j.xml', '/testsuites/testsuite/testcase[failure or error]')).toBe(FOUND);
  expect(counted('c.xml', '/checkstyle/file/error')).toBe(FOUND);
});

test.skipIf(!has(PYTHON, '-c', 'import jsonschema') && !process.env.CI)(
  'SARIF fits the schema of OASIS, as jsonschema holds it against it',
  () => {
    const cwd = folder({
      'a.sarif': sarif.format(RESULTS, context()),
      'none.sarif': sarif.format([], context()),
      'wrong.sarif': sarif.format(RESULTS, context()).replace('"level":"error"', '"level":"bad"'),
    });
    const problems = inPython(
      cwd,
      [
        'import json, sys, jsonschema',
        'schema = json.load(open(sys.argv[1]))',
        'validator = jsonschema.Draft4Validator(schema, format_checker=jsonschema.FormatChecker())',
        'problems = lambda name: [e.message[:200] for e in validator.iter_errors(json.load(open(name)))]',
        'print(json.dumps([problems(name) for name in ("a.sarif", "none.sarif", "wrong.sarif")]))',
      ],
      join(ROOT, 'test/formatters/schemas/sarif-2.1.0.json'),
    );
    expect(problems).toEqual([[], [], [expect.stringContaining("'bad' is not one of")]]);
  },
);

test.skipIf(!has(PYTHON, '-c', 'import junitparser') && !process.env.CI)(
  'junitparser reads the JUnit report',
  () => {
    const cwd = folder({ 'j.xml': junit.format(RESULTS, context()) });
    const read = inPython(cwd, [
      'import json, junitparser',
      'suites = list(junitparser.JUnitXml.fromfile("j.xml"))',
      'failed = [case for suite in suites for case in suite if case.result]',
      'print(json.dumps({"names": [s.name for s in suites], "failed": len(failed),',
      '  "counted": sum(s.failures + s.errors for s in suites), "messages": [c.result[0].message for c in failed],',
      '  "cases": [len(list(s)) == s.tests for s in suites],',
      '  "properties": [[p.name, p.value] for s in suites for p in s.properties()]}))',
    ]);
    expect(read).toMatchObject({
      names: RESULTS.map(({ filePath }) => portablePath(filePath, '/data')),
      failed: FOUND,
      counted: FOUND,
      cases: RESULTS.map(() => true),
      properties: expect.arrayContaining([
        ['gdpr-lint.exception', 'Excepted in the file: origin 3'],
        ['gdpr-lint.baseline', 'Known before (baseline): minimization 1,200'],
        [
          'gdpr-lint.within-budget',
          'Within its budget: consent-channel, records with errors: 3 (3.0%), allowed: 5%',
        ],
        ['gdpr-lint.not-checked', 'no offer is configured. Set campaign.offer.'],
      ]),
    });
    expect(read).toHaveProperty(
      'messages',
      MESSAGES.map((message) => safeText(message).replace('\ufffe', '\ufffd')),
    );
  },
);

test.skipIf(!has('csvjson') && !process.env.CI).each(['en', 'fr'] as const)(
  'csvkit reads the CSV as it was meant (%s)',
  (language) => {
    const cwd = folder({ 'a.csv': csv.format(RESULTS, context({ language })) });
    const args = ['-I', '-e', 'utf-8-sig', '-d', language === 'fr' ? ';' : ',', 'a.csv'];
    const rows: unknown = JSON.parse(
      execFileSync('csvjson', args, { cwd, encoding: 'utf8', maxBuffer: 1 << 26 }),
    );
    const harmless = (text: string) => (/^[=+\-@|%]/.test(text) ? `'${text}` : text);
    expect(rows).toEqual(
      MESSAGES.map((message) => expect.objectContaining({ message: harmless(safeText(message)) })),
    );
  },
);

test.skipIf(!has('python3') && !process.env.CI).each(['en', 'fr'] as const)(
  'Python reads the CSV, a row a finding (%s)',
  (language) => {
    const cwd = folder({ 'a.csv': csv.format(RESULTS, context({ language })) });
    const code = [
      'import csv, json, sys',
      'with open("a.csv", encoding="utf-8-sig", newline="") as f:',
      '    print(json.dumps([len(row) for row in csv.reader(f, delimiter=sys.argv[1], strict=True)]))',
    ].join('\n');
    const delimiter = language === 'fr' ? ';' : ',';
    const widths: number[] = JSON.parse(
      execFileSync('python3', ['-c', code, delimiter], { cwd, encoding: 'utf8' }),
    );
    expect(widths).toEqual(Array.from({ length: FOUND + 1 }, () => 13));
  },
);

test('every format that lists findings lists as many', () => {
  const counted = {
    json: JSON.parse(json.format(RESULTS, context())).flatMap(
      ({ messages }: { messages: unknown[] }) => messages,
    ),
    ndjson: ndjson
      .format(RESULTS, context())
      .split('\n')
      .filter((line) => line.startsWith('{"type":"finding"')),
    sarif: JSON.parse(sarif.format(RESULTS, context())).runs[0].results,
    gitlab: JSON.parse(gitlab.format(RESULTS, context())),
    html: JSON.parse(/id="data">(.*)<\/script>/.exec(html.format(RESULTS, context()))?.[1] ?? '{}').rows,
    compact: compact.format(RESULTS, context()).match(/: line \d+, col \d+, /g),
  };
  for (const [name, findings] of Object.entries(counted)) expect(findings, name).toHaveLength(FOUND);
});
