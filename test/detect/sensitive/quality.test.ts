import { describe, expect, it } from 'vitest';
import { findSensitive } from '../../../src/detect/sensitive/index.ts';
import type { TextLanguage } from '../../../src/detect/sensitive/types.ts';
import figures from './figures.json' with { type: 'json' };
import { readNotes } from './notes.ts';

interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

const precision = ({ right, wrong }: Tally) => right / (right + wrong);
const recall = ({ right, missed }: Tally) => right / (right + missed);
const f1 = ({ right, wrong, missed }: Tally) => (2 * right) / (2 * right + wrong + missed);

function measure(declared: boolean, lang?: TextLanguage) {
  const any: Tally = { right: 0, wrong: 0, missed: 0 };
  const byCategory = new Map<string, Tally>();
  for (const note of readNotes()) {
    if (lang !== undefined && note.lang !== lang) continue;
    const found = new Set<string>(
      findSensitive(note.text, declared ? { lang: note.lang } : {}).map(({ category }) => category),
    );
    const expected = new Set<string>(note.categories);
    if (found.size > 0 && expected.size > 0) any.right++;
    else if (found.size > 0) any.wrong++;
    else if (expected.size > 0) any.missed++;
    for (const category of new Set([...found, ...expected])) {
      const tally = byCategory.get(category) ?? { right: 0, wrong: 0, missed: 0 };
      byCategory.set(category, tally);
      if (found.has(category) && expected.has(category)) tally.right++;
      else if (found.has(category)) tally.wrong++;
      else tally.missed++;
    }
  }
  return { any, byCategory };
}

describe('the labelled notes', () => {
  it.each([
    ['guessed', false],
    ['declared', true],
  ])('keep their precision and recall with the language %s', (_, declared) => {
    const { any } = measure(declared);
    expect(precision(any)).toBeGreaterThanOrEqual(figures.any.precision);
    expect(recall(any)).toBeGreaterThanOrEqual(figures.any.recall);
  });

  it.each(Object.entries(figures.categories))('keep the F1 of %s', (category, least) => {
    const tally = measure(false).byCategory.get(category);
    expect(tally === undefined ? 0 : f1(tally)).toBeGreaterThanOrEqual(least);
  });

  it.each(['fr', 'en', 'de', 'es', 'it', 'nl'] as const)('keep the F1 of %s', (lang) => {
    expect(f1(measure(false, lang).any)).toBeGreaterThanOrEqual(figures.language);
  });

  it('are balanced, and at least 300', () => {
    const notes = readNotes();
    const ordinary = notes.filter(({ categories }) => categories.length === 0).length;
    expect(notes.length).toBeGreaterThanOrEqual(300);
    expect(ordinary / notes.length).toBeGreaterThan(0.35);
    expect(ordinary / notes.length).toBeLessThan(0.65);
  });
});
