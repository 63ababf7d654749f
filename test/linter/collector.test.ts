import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Collector, type RawFinding } from '../../src/linter/collector.ts';
import type { Finding } from '../../src/linter/finding.ts';
import { personal } from '../../src/linter/mask.ts';
import type { Column } from '../../src/linter/rule.ts';

const EMAIL: Column = {
  index: 0,
  header: 'E-mail',
  field: 'email',
  confidence: 1,
  why: '',
  name: 'E-mail',
};
const message = {
  en: (data: { readonly value?: string }) => `found ${data.value ?? ''}`,
  fr: (data: { readonly value?: string }) => `trouvé ${data.value ?? ''}`,
};

function raw(more: Partial<RawFinding> = {}): RawFinding {
  return {
    ruleId: 'origin',
    messageId: 'found',
    severity: 2,
    message,
    data: {},
    law: [],
    row: 1,
    column: EMAIL,
    count: 1,
    ...more,
  };
}

const at =
  (line: number, column = 1) =>
  () => ({ line, column, endLine: line, endColumn: column + 5 });

const places = (findings: readonly Finding[]) =>
  findings.map(({ line, column, ruleId }) => [line, column, ruleId]);

describe('a finding in words', () => {
  test('has its place, its column and its facts, masked', () => {
    const collector = new Collector('en', false, 10);
    collector.add(raw({ row: 3, data: { value: personal('camille@gmail.com'), kind: 'x' } }), at(4, 7));
    expect(collector.findings()).toEqual([
      {
        ruleId: 'origin',
        messageId: 'found',
        severity: 2,
        message: 'found c•••@g•••.com',
        line: 4,
        column: 7,
        endLine: 4,
        endColumn: 12,
        row: 3,
        header: 'E-mail',
        field: 'email',
        count: 1,
        data: { value: 'c•••@g•••.com', kind: 'x' },
        law: [],
      },
    ]);
  });

  test('is in the language of the run, in clear where that was asked for', () => {
    const collector = new Collector('fr', true, 10);
    collector.add(raw({ data: { value: personal('camille@gmail.com') } }), at(2));
    expect(collector.findings()[0]?.message).toBe('trouvé camille@gmail.com');
  });

  test('has a pointer only where its place has one, and says when nothing after it was read', () => {
    const collector = new Collector('en', false, 10);
    collector.add(raw({ column: undefined, fatal: true }), () => ({ ...at(2)(), pointer: '/0/email' }));
    expect(collector.findings()[0]).toMatchObject({
      pointer: '/0/email',
      fatal: true,
      header: null,
      field: null,
    });
    expect(collector.fatal).toBe(1);
  });
});

describe('order', () => {
  test('is that of the file: line, column, record, rule', () => {
    const collector = new Collector('en', false, 10);
    collector.add(raw({ ruleId: 'b' }), at(3));
    collector.add(raw({ ruleId: 'a' }), at(3));
    collector.add(raw({ ruleId: 'c' }), at(2, 9));
    collector.add(raw({ ruleId: 'd' }), at(2, 4));
    collector.add(raw({ ruleId: 'z', row: 0 }), at(0, 0));
    expect(places(collector.findings())).toEqual([
      [0, 0, 'z'],
      [2, 4, 'd'],
      [2, 9, 'c'],
      [3, 1, 'a'],
      [3, 1, 'b'],
    ]);
  });
});

describe('the cap on details', () => {
  test('keeps the first places of each message, and counts the others', () => {
    const collector = new Collector('en', false, 2);
    for (let line = 2; line < 1502; line += 1) collector.add(raw(), at(line));
    collector.add(raw({ messageId: 'other', severity: 1 }), at(9));
    const findings = collector.findings();
    expect(findings.map(({ line, count, messageId }) => [line, count, messageId])).toEqual([
      [0, 1498, 'found'],
      [2, 1, 'found'],
      [3, 1, 'found'],
      [9, 1, 'other'],
    ]);
    expect(findings[0]).toMatchObject({
      message: '1,498 more occurrences, counted without their place (--max-details shows more)',
      row: 0,
      header: null,
      data: { capped: true },
    });
    expect(collector.counts).toEqual({ errors: 1500, warnings: 1 });
  });

  test('tells errors and warnings of one message apart', () => {
    const collector = new Collector('fr', false, 1);
    collector.add(raw(), at(2));
    collector.add(raw(), at(3));
    collector.add(raw({ severity: 1 }), at(4));
    collector.add(raw({ severity: 1 }), at(5));
    expect(collector.findings().map(({ severity, count }) => [severity, count])).toEqual([
      [2, 1],
      [1, 2],
      [2, 1],
    ]);
    expect(collector.counts).toEqual({ errors: 2, warnings: 2 });
  });

  test('works out no place, and holds no value, of what is not kept', () => {
    const collector = new Collector('en', false, 1);
    collector.add(raw(), at(2));
    collector.add(raw(), () => expect.unreachable());
    expect(collector.findings()).toHaveLength(2);
  });

  test('never changes a count, whatever the findings and the cap', () => {
    const finding = fc.record({
      messageId: fc.constantFrom('a', 'b', 'c'),
      severity: fc.constantFrom(1 as const, 2 as const),
      count: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 60 }), fc.integer({ min: 1, max: 10 }), (all, cap) => {
        const collector = new Collector('en', false, cap);
        all.forEach((each, index) => {
          collector.add(raw(each), at(index + 2));
        });
        const sum = (some: readonly { severity: number; count: number }[], severity: number) =>
          some.filter((each) => each.severity === severity).reduce((total, { count }) => total + count, 0);
        const findings = collector.findings();
        expect(sum(findings, 2)).toBe(sum(all, 2));
        expect(sum(findings, 1)).toBe(sum(all, 1));
        expect(collector.counts).toEqual({ errors: sum(all, 2), warnings: sum(all, 1) });
        for (const id of ['a', 'b', 'c']) {
          const kept = findings.filter((each) => each.messageId === id && each.line > 0);
          expect(kept.length).toBeLessThanOrEqual(cap);
        }
      }),
    );
  });
});

describe('what was not checked', () => {
  test('is gathered once per message, in words', () => {
    const collector = new Collector('fr', false, 10);
    const unchecked = { ...message, unchecked: true as const };
    collector.add(raw({ message: unchecked }), at(0, 0));
    collector.add(raw({ messageId: 'plain' }), at(2));
    collector.findings();
    expect([...collector.unchecked]).toEqual(['trouvé ']);
  });
});
