import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/columns/concepts.ts';
import { FIELDS } from '../../src/columns/fields.ts';
import { lookUp } from '../../src/columns/lexicon.ts';
import { normaliseHeader, normalisePhrase } from '../../src/columns/normalise-header.ts';
import { GERMAN } from '../../src/columns/synonyms/de.ts';
import { ENGLISH } from '../../src/columns/synonyms/en.ts';
import { SPANISH } from '../../src/columns/synonyms/es.ts';
import { FRENCH } from '../../src/columns/synonyms/fr.ts';
import { ITALIAN } from '../../src/columns/synonyms/it.ts';
import { DUTCH } from '../../src/columns/synonyms/nl.ts';
import { POLISH } from '../../src/columns/synonyms/pl.ts';
import { PORTUGUESE } from '../../src/columns/synonyms/pt.ts';
import { VENDORS } from '../../src/columns/synonyms/vendors.ts';

const TABLES = { ENGLISH, FRENCH, GERMAN, SPANISH, ITALIAN, DUTCH, PORTUGUESE, POLISH };

describe.each(Object.entries(TABLES))('the table in %s', (_language, table) => {
  const phrases = Object.keys(table);

  it('holds phrases in small letters, without space around them', () => {
    for (const phrase of phrases) expect(phrase).toBe(phrase.toLowerCase().trim());
  });

  it('is found by the words of a header that spells a phrase', () => {
    for (const phrase of phrases) {
      expect(normalisePhrase(phrase).key).toBe(normaliseHeader(phrase).key);
      expect(lookUp(normaliseHeader(phrase).key).length).toBeGreaterThan(0);
    }
  });
});

describe('the tables together', () => {
  it('cover every language', () => {
    expect(Object.keys(TABLES)).toHaveLength(LANGUAGES.length);
  });

  it('name every field in the six main languages', () => {
    for (const table of [ENGLISH, FRENCH, GERMAN, SPANISH, ITALIAN, DUTCH]) {
      const concepts = new Set<string>(Object.values(table));
      // Consent by channel, its date and its proof are mostly composed of a word for consent and another.
      const named = FIELDS.filter(
        (field) => !field.startsWith('consent') && field !== 'optOut' && field !== 'ip',
      );
      for (const field of named) expect(concepts).toContain(field);
    }
  });

  it('give every signature enough headers to tell a product', () => {
    for (const { signature } of VENDORS) if (signature) expect(signature.length).toBeGreaterThanOrEqual(5);
  });
});
