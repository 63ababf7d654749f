import { expect, test } from 'vitest';
import { buildLexicon as buildSynonyms } from '../src/columns/build-lexicon.ts';
import { openLexicon as openSynonyms, storeLexicon as storeSynonyms } from '../src/columns/stored.ts';
import { buildVendorIndex } from '../src/columns/vendor-index.ts';
import { buildCities } from '../src/detect/cities/build-cities.ts';
import { openCities, storeCities } from '../src/detect/cities/stored.ts';
import { buildLexicon as buildObjections } from '../src/detect/objection/lexicon.ts';
import { openVocabulary, storeVocabulary } from '../src/detect/objection/stored.ts';
import { buildLexicon } from '../src/detect/sensitive/lexicon.ts';
import { openLexicon, storeLexicon } from '../src/detect/sensitive/stored.ts';
import { buildPhraseIndex, readPhrases } from '../src/detect/sources/phrase-index.ts';
import { openPhrases, storePhrases } from '../src/detect/sources/stored.ts';

test('the stored synonyms are those of the tables', () => {
  const built = buildSynonyms();
  const opened = openSynonyms(storeSynonyms(built));
  expect(opened.longest).toBe(built.longest);
  expect([...opened.entries.keys()]).toEqual([...built.entries.keys()]);
  for (const key of built.entries.keys()) expect(opened.entries.get(key)).toEqual(built.entries.get(key));
  for (const key of ['', 'zzz', 'firmenlieferung']) expect(opened.entries.get(key)).toBeUndefined();
});

test('the stored cities are those of the tables', () => {
  const built = buildCities();
  const opened = openCities(storeCities(built));
  for (const [name, cities] of built) expect(opened.get(name)).toEqual(cities);
  for (const name of ['', 'zzz', 'lyonn']) expect(opened.get(name)).toBeUndefined();
});

test('the stored phrases of sources are those of the tables', () => {
  const tables = readPhrases();
  const built = buildPhraseIndex();
  const opened = openPhrases(storePhrases(tables));
  expect([...opened.words()].sort()).toEqual([...built.words()].sort());
  expect([opened.byPrefix, opened.bySuffix]).toEqual([built.byPrefix, built.bySuffix]);
  for (const host of [...tables.byHost.keys(), 'example.com'])
    expect(opened.byHost(host)).toEqual(built.byHost(host));
  for (const phrase of [...tables.byPhrase.keys(), '', 'zzz']) {
    expect(opened.byPhrase(phrase)).toEqual(built.byPhrase(phrase));
    for (const word of phrase.split(' '))
      expect([opened.hasWord(word), opened.isTelling(word), opened.longest(word)]).toEqual([
        built.hasWord(word),
        built.isTelling(word),
        built.longest(word),
      ]);
  }
});

test('the stored headers of vendors are those of their table', () => {
  const built = buildVendorIndex();
  expect(JSON.parse(JSON.stringify(built))).toEqual(built);
});

test('the stored words of objections are those of the tables', () => {
  const { vocabulary } = buildObjections();
  expect(openVocabulary(storeVocabulary(vocabulary))).toEqual(vocabulary);
});

// Millions of numbers: what is stored of what was opened is compared byte by byte, which takes no time.
test('the stored sensitive words are those of the tables', () => {
  const stored = storeLexicon(buildLexicon());
  const again = storeLexicon(openLexicon((part) => stored[part]));
  for (const part of ['words', 'typos', 'contexts'] as const)
    expect(Buffer.from(again[part]).equals(stored[part])).toBe(true);
});
