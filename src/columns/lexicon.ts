import type { Concept, Language } from './concepts.ts';
import { HOLE } from './fold-text.ts';
import { getLexicon } from './get-lexicon.ts';
import { wholeKey } from './whole-key.ts';

/** One meaning of a phrase, with the languages that give it that meaning. */
export interface Entry {
  readonly concept: Concept;
  readonly languages: readonly Language[];
}

/** What phrases mean, by key. */
export interface Lexicon {
  readonly entries: {
    get(key: string): readonly Entry[] | undefined;
    keys(): Iterable<string>;
  };
  /** Longest key, in UTF-16 units. */
  readonly longest: number;
}

/** With fewer letters left for each lost one, a key may be anything. */
const LETTERS_PER_HOLE = 2;
const MOST_REMEMBERED = 1000;

let lexicon: Lexicon | undefined;

function get(): Lexicon {
  lexicon ??= getLexicon();
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

/**
 * What a header means as a whole, whatever its words mean beside others.
 *
 * @param key its words without anything between them, folded
 */
export function lookUpWhole(key: string): Concept | null {
  return get().entries.get(wholeKey(key))?.[0]?.concept ?? null;
}

/**
 * The keys that begin with some letters, for completing a word cut short.
 *
 * @param start folded
 * @param most longest key, in UTF-16 units
 */
export function keysFrom(start: string, most: number): readonly string[] {
  const found: string[] = [];
  for (let length = start.length + 1; length <= most; length += 1)
    for (const key of keysOfLength(length)) if (key.startsWith(start)) found.push(key);
  return found;
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
