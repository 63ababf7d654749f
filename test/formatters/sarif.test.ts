import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fingerprints } from '../../src/formatters/fingerprint.ts';
import sarif from '../../src/formatters/sarif.ts';
import type { Finding, LintResult } from '../../src/linter/finding.ts';
import { context, fileFinding, finding, GDPR_5, result, typicalResult } from './results.ts';

/* The part in use of OASIS SARIF 2.1.0, strict: a property that the standard does not name is an error. */
const bag = z.looseObject({ tags: z.array(z.string()).optional() });
const message = z.strictObject({ text: z.string().min(1) });
const artifactLocation = z.strictObject({
  uri: z.string().regex(/^(?:file:\/\/\/)?[\w%.~!*'()/-]*$/),
  index: z.int().min(0).optional(),
});
const region = z.strictObject({
  startLine: z.int().min(1),
  startColumn: z.int().min(1).optional(),
  endLine: z.int().min(1).optional(),
  endColumn: z.int().min(1).optional(),
  snippet: message.optional(),
});
const location = z.strictObject({
  physicalLocation: z.strictObject({ artifactLocation, region: region.optional() }),
  logicalLocations: z
    .array(
      z.strictObject({
        name: z.string(),
        fullyQualifiedName: z.string().optional(),
        kind: z.string(),
        properties: bag.optional(),
      }),
    )
    .optional(),
});
const log = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z
    .array(
      z.strictObject({
        tool: z.strictObject({
          driver: z.strictObject({
            name: z.string(),
            semanticVersion: z.string().regex(/^\d+\.\d+\.\d+/),
            language: z.string().regex(/^[a-z]{2}$/),
            rules: z.array(
              z.strictObject({
                id: z.string(),
                shortDescription: message,
                fullDescription: message,
                help: z.strictObject({ text: z.string().min(1), markdown: z.string().min(1) }),
                helpUri: z.url().optional(),
                properties: bag,
              }),
            ),
          }),
        }),
        columnKind: z.literal('utf16CodeUnits'),
        artifacts: z.array(
          z.strictObject({
            location: artifactLocation,
            mimeType: z.string().regex(/^[^/]+\/.+$/),
            encoding: z.string(),
            properties: bag,
          }),
        ),
        invocations: z.array(
          z.strictObject({
            executionSuccessful: z.boolean(),
            toolExecutionNotifications: z.array(
              z.strictObject({
                level: z.enum(['none', 'note', 'warning', 'error']),
                message,
                locations: z.array(location),
              }),
            ),
          }),
        ),
        results: z.array(
          z.strictObject({
            ruleId: z.string(),
            ruleIndex: z.int().min(0),
            level: z.enum(['warning', 'error']),
            message,
            locations: z.array(location).length(1),
            occurrenceCount: z.int().min(1),
            partialFingerprints: z.record(z.string(), z.string()),
            properties: bag,
          }),
        ),
      }),
    )
    .length(1),
});

function read(results: readonly LintResult[]) {
  const [run] = log.parse(JSON.parse(sarif.format(results, context()))).runs;
  if (run === undefined) throw new Error('no run');
  return run;
}

describe('sarif', () => {
  test('has a result per finding, each with the rule it names', () => {
    const file = typicalResult();
    const run = read([file]);
    expect(run.results).toHaveLength(file.messages.length);
    for (const { ruleId, ruleIndex } of run.results)
      expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    expect(run.results.reduce((sum, { occurrenceCount }) => sum + occurrenceCount, 0)).toBe(315);
  });

  test('describes rules with the law behind them, also those that only findings name', () => {
    const { rules } = read([result([finding({ ruleId: 'table/extra-cells', law: [GDPR_5] })])]).tool.driver;
    expect(rules.map(({ id }) => id)).toEqual(['consent-channel', 'minimization', 'table/extra-cells']);
    expect(rules[1]).toMatchObject({
      fullDescription: { text: 'Nothing that the purpose does not need.' },
      help: { markdown: expect.stringContaining(`[${GDPR_5.article}](${GDPR_5.url})`) },
      helpUri: GDPR_5.url,
      properties: { tags: ['gdpr', 'minimisation'] },
    });
    expect(rules[2]?.helpUri).toBe(GDPR_5.url);
  });

  test('names the column, and shows the masked value', () => {
    const [found] = read([
      result([finding({ data: { address: 'm•••@g•••.com' }, pointer: '/3/email' })]),
    ]).results;
    expect(found?.locations[0]).toEqual({
      physicalLocation: {
        artifactLocation: { uri: 'contacts.csv', index: 0 },
        region: {
          startLine: 2,
          startColumn: 1,
          endLine: 2,
          endColumn: 6,
          snippet: { text: 'm•••@g•••.com' },
        },
      },
      logicalLocations: [
        { name: 'Email', fullyQualifiedName: '/3/email', kind: 'property', properties: { field: 'email' } },
      ],
    });
  });

  test('gives no place in the file to what concerns all of it', () => {
    const [found] = read([result([fileFinding({})])]).results;
    expect(found?.locations[0]).toEqual({
      physicalLocation: { artifactLocation: { uri: 'contacts.csv', index: 0 } },
    });
  });

  test.each([
    ['/data/a b/été#1.csv', 'a%20b/%C3%A9t%C3%A9%231.csv'],
    ['./x.csv', 'x.csv'],
    ['/elsewhere/x.csv', 'file:///elsewhere/x.csv'],
    ['a\ud800.csv', 'a%EF%BF%BD.csv'],
  ])('writes the path %j as the URI %s', (filePath, uri) => {
    expect(read([result([], { filePath })]).artifacts[0]?.location.uri).toBe(uri);
  });

  test('says what was not checked, and that a file was not read to its end', () => {
    const file = result([finding({ fatal: true, message: 'broken' })], {
      summary: { notChecked: ['the offer'] },
    });
    const [invocation] = read([file]).invocations;
    expect(invocation?.executionSuccessful).toBe(false);
    expect(
      invocation?.toolExecutionNotifications.map(({ level, message: { text } }) => [level, text]),
    ).toEqual([
      ['error', 'broken'],
      ['warning', 'the offer'],
    ]);
  });
});

describe('fingerprints', () => {
  const of = (messages: readonly Finding[]) => fingerprints(result(messages), '/data');
  const a = finding({ line: 2, data: { value: 'm•••@g•••.com', records: 3 } });
  const b = finding({ line: 3, data: { value: 'n•••@g•••.com', records: 3 } });

  test('stay when rows move, languages change and counts grow', () => {
    const [first, second] = of([a, b]);
    const moved = [b, a].map((each, at) => ({
      ...each,
      line: 90 + at,
      row: 89 + at,
      message: 'autre',
      data: { ...each.data, records: 9 },
    }));
    expect(of(moved)).toEqual([second, first]);
  });

  test('tell the findings with the same facts apart', () => {
    const prints = of([a, a, a]);
    expect(new Set(prints).size).toBe(3);
    expect(prints.map((print) => print.replace(/^[\da-f]{32}:/, ''))).toEqual(['1', '2', '3']);
  });

  test.each([
    ['rule', { ruleId: 'other' }],
    ['message', { messageId: 'other' }],
    ['column', { header: 'Other' }],
    ['facts', { data: { value: 'x•••' } }],
  ])('differ by %s', (_what, facts) => {
    expect(of([{ ...a, ...facts }])).not.toEqual(of([a]));
  });

  test('are the same for a path in full and one from the folder', () => {
    const full = fingerprints(result([a], { filePath: '/data/in/x.csv' }), '/data');
    expect(fingerprints(result([a], { filePath: './in/x.csv' }), '/data')).toEqual(full);
  });
});
