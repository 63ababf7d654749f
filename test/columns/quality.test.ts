import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classifyHeader } from '../../src/columns/classify-header.ts';
import type { Field, HeaderCategory } from '../../src/columns/fields.ts';
import { recogniseColumns } from '../../src/columns/recognise.ts';

interface LabelledHeader {
  readonly lang: string;
  readonly header: string;
  readonly field: Field | null;
  readonly category: HeaderCategory;
}

interface LabelledExport {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly fields: readonly (Field | null)[];
}

const FLOOR = 0.97;

const read = (name: string) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const HEADERS: readonly LabelledHeader[] = read('headers.json');
const EXPORTS: readonly LabelledExport[] = read('exports.json');

/** Micro-averaged: a wrong answer is both a false positive and a miss, null is the absence of an answer. */
function measure(pairs: readonly { readonly want: string | null; readonly got: string | null }[]) {
  const right = pairs.filter(({ want, got }) => got !== null && got === want).length;
  const given = pairs.filter(({ got }) => got !== null).length;
  const wanted = pairs.filter(({ want }) => want !== null).length;
  const precision = given === 0 ? 1 : right / given;
  const recall = wanted === 0 ? 1 : right / wanted;
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

const orNull = (category: HeaderCategory) => (category === 'ok' ? null : category);

describe('classifyHeader on the labelled headers', () => {
  it.each([
    ...new Set(HEADERS.map(({ lang }) => lang)),
  ])('keeps its F1 for fields and categories in %s', (lang) => {
    const rows = HEADERS.filter((row) => row.lang === lang);
    const answers = rows.map((row) => ({ row, got: classifyHeader(row.header) }));
    const fields = measure(answers.map(({ row, got }) => ({ want: row.field, got: got.field })));
    const categories = measure(
      answers.map(({ row, got }) => ({ want: orNull(row.category), got: orNull(got.category) })),
    );
    expect(fields.f1).toBeGreaterThanOrEqual(FLOOR);
    expect(categories.f1).toBeGreaterThanOrEqual(FLOOR);
  });

  it('has at least 300 headers in six languages', () => {
    expect(HEADERS.length).toBeGreaterThanOrEqual(300);
    for (const lang of ['fr', 'en', 'de', 'es', 'it', 'nl']) {
      expect(HEADERS.some((row) => row.lang === lang)).toBe(true);
    }
  });
});

describe('recogniseColumns on the labelled exports', () => {
  const answers = EXPORTS.flatMap(({ headers, rows, fields }) =>
    recogniseColumns(headers, rows).map(({ field }, index) => ({ want: fields[index] ?? null, got: field })),
  );

  it('keeps its F1 over at least 25 exports', () => {
    expect(EXPORTS.length).toBeGreaterThanOrEqual(25);
    expect(measure(answers).f1).toBeGreaterThanOrEqual(FLOOR);
  });

  it.each(
    EXPORTS.map((labelled) => [labelled.name, labelled] as const),
  )('shows no value of %s in its evidence', (_name, { headers, rows }) => {
    const values = rows
      .flat()
      .filter((value) => value.length > 6 && !headers.some((header) => header.includes(value)));
    for (const { why } of recogniseColumns(headers, rows)) {
      for (const value of values) expect(why).not.toContain(value);
    }
  });
});
