import { describe, expect, test } from 'vitest';
import { BaselineDraft, FileBaseline, totalOf } from '../../src/baseline/file-baseline.ts';
import { fingerprintsWith } from '../../src/baseline/fingerprint.ts';
import { readBaseline } from '../../src/baseline/read-baseline.ts';
import { Collector, type RawFinding } from '../../src/linter/collector.ts';
import { personal } from '../../src/linter/mask.ts';

const SALT = '00112233445566778899aabbccddeeff';
const fingerprints = fingerprintsWith(SALT);
const NOWHERE = { line: 0, column: 0, endLine: 0, endColumn: 0 };

function finding(more: Partial<RawFinding> = {}): RawFinding {
  return {
    ruleId: 'origin',
    messageId: 'emptySource',
    severity: 2,
    message: { en: () => 'no source', fr: () => 'aucune source' },
    data: { value: personal('luc.morel@example.com'), rows: 3 },
    law: [],
    row: 1,
    column: undefined,
    count: 1,
    ...more,
  };
}

function knownOf(...found: RawFinding[]) {
  const draft = new BaselineDraft(fingerprints);
  for (const each of found) draft.takes(each);
  return draft.found();
}

describe('fingerprints', () => {
  test('hang on rule, message, column and facts, not on rows and numbers', () => {
    const hash = fingerprints.exact(finding());
    expect(fingerprints.exact(finding({ row: 99, severity: 1 }))).toBe(hash);
    expect(fingerprints.exact(finding({ data: { value: personal('luc.morel@example.com'), rows: 4 } }))).toBe(
      hash,
    );
    expect(fingerprints.exact(finding({ messageId: 'unknownSource' }))).not.toBe(hash);
    expect(fingerprints.exact(finding({ data: { value: personal('ines@faure.example') } }))).not.toBe(hash);
  });

  test('are made of masked values, so that they can’t be used to ask for a person', () => {
    const one = fingerprints.exact(finding({ data: { value: personal('luc.morel@example.com') } }));
    expect(fingerprints.exact(finding({ data: { value: personal('lea.martin@exemple.com') } }))).toBe(one);
  });

  test('differ from baseline to baseline', () => {
    const other = fingerprintsWith('ff'.repeat(16));
    expect(other.exact(finding())).not.toBe(fingerprints.exact(finding()));
  });
});

describe('a baseline', () => {
  test('knows as many of a kind as there were, and no more', () => {
    const baseline = new FileBaseline(knownOf(finding(), finding({ row: 2 })), fingerprints);
    expect([1, 2, 3].map((row) => baseline.takes(finding({ row: row + 10 })))).toEqual([true, true, false]);
  });

  test('knows a finding that stands for several only if it knows them all', () => {
    const known = knownOf(finding({ row: 0, count: 500 }));
    expect(new FileBaseline(known, fingerprints).takes(finding({ row: 0, count: 499 }))).toBe(true);
    expect(new FileBaseline(known, fingerprints).takes(finding({ row: 0, count: 501 }))).toBe(false);
  });

  test('tells what is not found any more, and what is left without it', () => {
    const baseline = new FileBaseline(
      knownOf(finding(), finding(), finding({ ruleId: 'dpia' })),
      fingerprints,
    );
    baseline.takes(finding());
    expect([...baseline.unused()]).toEqual([
      ['dpia', 1],
      ['origin', 1],
    ]);
    expect(baseline.used()).toEqual(knownOf(finding()));
    expect(totalOf(baseline.used())).toBe(1);
  });

  test('is read as it was written, and nothing else is', () => {
    const stored = { version: 1, salt: SALT, files: { 'contacts.csv': knownOf(finding()) } };
    expect(readBaseline(JSON.stringify(stored), 'known.json')).toEqual(stored);
    for (const wrong of [
      '',
      '[]',
      '{}',
      JSON.stringify({ ...stored, salt: 'x' }),
      JSON.stringify({ ...stored, files: { a: { b: { c: 'd' } } } }),
    ])
      expect(() => readBaseline(wrong, 'known.json')).toThrow('known.json is no baseline');
  });
});

describe('a collector with known findings', () => {
  const collector = (known: RawFinding[]) =>
    new Collector('en', false, null, undefined, new FileBaseline(knownOf(...known), fingerprints));

  test('counts them apart, beyond what is kept with its place', () => {
    const many = Array.from({ length: 30_000 }, (_, row) => finding({ row: row + 1 }));
    const gathered = collector(many);
    for (const each of [...many, finding({ row: 30_001 })]) gathered.add(each, () => NOWHERE);
    expect(gathered.counts).toEqual({ errors: 1, warnings: 0 });
    expect(gathered.findings().map(({ row }) => row)).toEqual([30_001]);
    expect(gathered.known.get('origin')).toEqual({ errors: 30_000, warnings: 0 });
  });

  test('never takes for known what could not be read, and keeps saying what was not checked', () => {
    const message = { en: () => 'not checked', fr: () => 'non vérifié', unchecked: true as const };
    const gathered = collector([finding({ fatal: true }), finding({ message, messageId: 'noList' })]);
    expect(gathered.add(finding({ fatal: true }), () => NOWHERE)).toBe(true);
    expect(gathered.add(finding({ message, messageId: 'noList' }), () => NOWHERE)).toBe(false);
    expect([...gathered.unchecked]).toEqual(['not checked']);
    expect(gathered.fatal).toBe(1);
  });
});
