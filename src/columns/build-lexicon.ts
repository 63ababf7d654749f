import { type Concept, LANGUAGES, type Language, type SynonymTable } from './concepts.ts';
import type { Entry, Lexicon } from './lexicon.ts';
import { type NormalisedHeader, normalisePhrase } from './normalise-header.ts';
import { GERMAN } from './synonyms/de.ts';
import { ENGLISH } from './synonyms/en.ts';
import { SPANISH } from './synonyms/es.ts';
import { FRENCH } from './synonyms/fr.ts';
import { ITALIAN } from './synonyms/it.ts';
import { DUTCH } from './synonyms/nl.ts';
import { POLISH } from './synonyms/pl.ts';
import { PORTUGUESE } from './synonyms/pt.ts';
import { WHOLE_HEADERS } from './synonyms/whole-headers.ts';
import { wholeKey } from './whole-key.ts';

const TABLES: Readonly<Record<Language, SynonymTable>> = {
  en: ENGLISH,
  fr: FRENCH,
  de: GERMAN,
  es: SPANISH,
  it: ITALIAN,
  nl: DUTCH,
  pt: PORTUGUESE,
  pl: POLISH,
};

/** Below this, a phrase without its articles would be met by chance. */
const SHORTEST_WITHOUT_STOPS = 5;

const UMLAUT = /[äöü]/;

function stopWords(table: SynonymTable): ReadonlySet<string> {
  const words = new Set<string>();
  for (const phrase in table) {
    if (table[phrase] === 'stop') words.add(normalisePhrase(phrase).key);
  }
  return words;
}

/** Adds a meaning to those that a key has already, as one more language of the same concept or as another concept. */
function merge(known: readonly Entry[], added: Entry): readonly Entry[] {
  const same = known.find(({ concept }) => concept === added.concept);
  if (!same) return [...known, added];
  const languages = [...new Set([...same.languages, ...added.languages])];
  return known.map((entry) => (entry === same ? { concept: same.concept, languages } : entry));
}

/** Reads the synonyms of every language. */
export function buildLexicon(): Lexicon {
  const entries = new Map<string, readonly Entry[]>();
  let longest = 0;
  for (const language of LANGUAGES) {
    const table = TABLES[language];
    const stops = stopWords(table);
    /** Nearly all keys have one meaning: they share one list per concept, which keeps the start quick. */
    const shared = new Map<Concept, readonly [Entry]>();
    for (const phrase in table) {
      const concept = table[phrase];
      if (concept === undefined) continue;
      const list = shared.get(concept) ?? [{ concept, languages: [language] }];
      shared.set(concept, list);
      const add = (key: string) => {
        const known = entries.get(key);
        entries.set(key, known === undefined || known === list ? list : merge(known, list[0]));
        if (key.length > longest) longest = key.length;
      };
      addKeys(normalisePhrase(phrase), concept, stops, add);
      if (language === 'de' && UMLAUT.test(phrase))
        addKeys(normalisePhrase(phrase, true), concept, stops, add);
    }
  }
  addWholeHeaders(entries);
  return { entries, longest };
}

/** Headers that are read as a whole only stand beside the phrases, under keys that no words have. */
function addWholeHeaders(entries: Map<string, readonly Entry[]>): void {
  const shared = new Map<Concept, readonly [Entry]>();
  for (const phrase in WHOLE_HEADERS) {
    const concept = WHOLE_HEADERS[phrase];
    if (concept === undefined) continue;
    const list = shared.get(concept) ?? [{ concept, languages: [] }];
    shared.set(concept, list);
    entries.set(wholeKey(phrase.replaceAll(' ', '')), list);
  }
}

/** A phrase is found as it is, and without its articles where enough is left of it. */
function addKeys(
  { tokens, key }: NormalisedHeader,
  concept: Concept,
  stops: ReadonlySet<string>,
  add: (key: string) => void,
): void {
  add(key);
  // A filler without its articles may be a word that matters (`d'entreprise`).
  if (concept === 'neutral' || tokens.length === 1 || !tokens.some((token) => stops.has(token))) return;
  const rest = tokens.filter((token) => !stops.has(token));
  // One word left may mean anything (`de gauche`, `en arrêt`).
  if (rest.length === 1) return;
  const bare = rest.join('');
  if (bare.length >= SHORTEST_WITHOUT_STOPS) add(bare);
}
