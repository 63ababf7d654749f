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
import sarif from '../../src/formatters/sarif.ts';
import { folder } from '../cli/run.ts';
import { context, finding, result, typicalResult } from './results.ts';

/* Reports as programs read them that are not ours. */

const has = (command: string) =>
  spawnSync(command, ['--version']).error === undefined || Boolean(process.env.CI);
const RESULTS = [
  typicalResult(),
  result([finding({ message: '=1+1;"<&>\u0007\ufffe", é', header: '</x>' })], { filePath: 'a&b.csv' }),
];
const FOUND = RESULTS.flatMap(({ messages }) => messages).length;

test.skipIf(!has('xmllint'))('xmllint reads the XML, and counts as many findings', () => {
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

test.skipIf(!has('python3')).each(['en', 'fr'] as const)(
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
