import { describe, expect, it } from 'vitest';
import { expandEntry } from '../../../src/detect/sensitive/expand.ts';
import { readTable } from '../../../src/detect/sensitive/tables/format.ts';
import { TABLES } from '../../../src/detect/sensitive/tables/index.ts';

describe('the word tables', () => {
  it.each(
    TABLES.map((table) => [table.lang ?? 'international', table] as const),
  )('%s can be read', (_, table) => {
    expect(readTable(table).length).toBeGreaterThan(0);
  });

  it('have at least 150 statements a language, and thousands in French and English', () => {
    const count = (lang: string) =>
      TABLES.filter((table) => table.lang === lang)
        .flatMap(readTable)
        .filter(({ heading }) => heading.kind === 'statement').length;
    for (const lang of ['de', 'es', 'it', 'nl']) expect(count(lang)).toBeGreaterThan(150);
    for (const lang of ['fr', 'en']) expect(count(lang)).toBeGreaterThan(2000);
  });

  it('hold no entry that is made of classes and gaps only', () => {
    for (const entry of TABLES.flatMap(readTable))
      if (entry.heading.kind === 'statement')
        for (const slots of expandEntry(entry.words, entry.lang))
          expect(
            slots.some(({ words }) => words.length > 0),
            entry.words,
          ).toBe(true);
  });

  it.each([
    ['an unknown category', '[wealth state]\nrich'],
    ['an unknown strength', '[health certain]\nill'],
    ['an unknown group', '[health weak +wind]\nill'],
    ['a stray mark', '[health weak]\nill | person'],
    ['an entry without a heading', 'ill'],
  ])('are refused with %s', (_, text) => {
    expect(() => readTable({ lang: 'en', text })).toThrow(/sensitive tables/);
  });
});

describe('entries', () => {
  const written = (words: string) =>
    expandEntry(words, 'fr').map((slots) => slots.map((slot) => slot.words.join('/') || slot.kind).join(' '));

  it.each([
    ['en arrêt maladie/travail', ['en arret maladie/travail']],
    ['?grande dépression', ['grande depression', 'depression']],
    ['burn-out', ['burn out']],
    ['CM2', ['cm 2']],
    ['fils de #age ans', ['fils de age ans']],
    ['perdu _ mari', ['perdu gap mari']],
    ['*ectomie', ['ectomie']],
  ])('%s are read as %j', (words, expected) => {
    expect(written(words)).toEqual(expected);
  });
});
