import { type Concept, LANGUAGES, type Language, type SynonymTable } from './concepts.ts';
import { HOLE } from './fold-text.ts';
import { type NormalisedHeader, normalisePhrase } from './normalise-header.ts';
import { GERMAN } from './synonyms/de.ts';
import { ENGLISH } from './synonyms/en.ts';
import { SPANISH } from './synonyms/es.ts';
import { FRENCH } from './synonyms/fr.ts';
import { ITALIAN } from './synonyms/it.ts';
import { DUTCH } from './synonyms/nl.ts';
import { POLISH } from './synonyms/pl.ts';
import { PORTUGUESE } from './synonyms/pt.ts';

/** One meaning of a phrase, with the languages that give it that meaning. */
export interface Entry {
  readonly concept: Concept;
  readonly languages: readonly Language[];
}

interface Lexicon {
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  /** Longest key, in UTF-16 units. */
  readonly longest: number;
}

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
/** With fewer letters left for each lost one, a key may be anything. */
const LETTERS_PER_HOLE = 2;
const MOST_REMEMBERED = 1000;

const UMLAUT = /[äöü]/;

let lexicon: Lexicon | undefined;

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

function build(): Lexicon {
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
  return { entries, longest };
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
  const bare = tokens.filter((token) => !stops.has(token)).join('');
  if (bare.length >= SHORTEST_WITHOUT_STOPS) add(bare);
}

function get(): Lexicon {
  lexicon ??= build();
  return lexicon;
}

/** Whether a key with holes may be a key of the tables; a hole stands for one or two characters. */
function fits(pattern: string, key: string): boolean {
  let at = 0;
  for (const [place, part] of pattern.split(HOLE).entries()) {
    if (place === 0) {
      if (!key.startsWith(part)) return false;
      at = part.length;
    } else if (part === '') {
      at += 1;
    } else {
      const next = key.startsWith(part, at + 1) ? at + 1 : key.startsWith(part, at + 2) ? at + 2 : -1;
      if (next < 0) return false;
      at = next + part.length;
    }
  }
  return key.length - at <= (pattern.endsWith(HOLE) ? 1 : 0) && key.length >= at;
}

const withHoles = new Map<string, readonly Entry[]>();

/** The first phrase that a key with lost letters may stand for. */
function lookThrough(pattern: string): readonly Entry[] {
  const known = withHoles.get(pattern);
  if (known) return known;
  let found: readonly Entry[] = [];
  const letters = pattern.replaceAll(HOLE, '').length;
  const holes = pattern.length - letters;
  const most = letters < holes * LETTERS_PER_HOLE ? 0 : pattern.length + holes;
  for (let length = pattern.length; length <= most && found.length === 0; length++) {
    const key = keysOfLength(length).find((candidate) => fits(pattern, candidate));
    if (key !== undefined) found = get().entries.get(key) ?? [];
  }
  if (withHoles.size < MOST_REMEMBERED) withHoles.set(pattern, found);
  return found;
}

/**
 * The meanings of a phrase.
 *
 * @param key words without anything between them, folded; may have holes
 * @returns no entry where no table has the phrase
 */
export function lookUp(key: string): readonly Entry[] {
  const { entries, longest } = get();
  if (key.length > longest) return [];
  return key.includes(HOLE) ? lookThrough(key) : (entries.get(key) ?? []);
}

let byLength: ReadonlyMap<number, readonly string[]> | undefined;

/** The keys of a length in UTF-16 units, for comparing with one that no table has. */
export function keysOfLength(length: number): readonly string[] {
  byLength ??= groupByLength();
  return byLength.get(length) ?? [];
}

function groupByLength(): ReadonlyMap<number, readonly string[]> {
  const groups = new Map<number, string[]>();
  for (const key of get().entries.keys()) {
    const group = groups.get(key.length);
    if (group) group.push(key);
    else groups.set(key.length, [key]);
  }
  return groups;
}
