import type { Slot } from './expand.ts';
import { expandEntry, forgetWords, inflect } from './expand.ts';
import { hashWord } from './fold.ts';
import type { Meaning } from './meaning.ts';
import { meaningOf } from './meaning.ts';
import { SequenceTrie } from './sequence-trie.ts';
import type { Entry } from './tables/format.ts';
import { readTable } from './tables/format.ts';
import { TABLES } from './tables/index.ts';
import { TypoIndex } from './typos.ts';
import type { TextLanguage } from './types.ts';
import { TEXT_LANGUAGES } from './types.ts';
import { WordTable } from './word-table.ts';

/** Pattern numbers that no word has. */
export const GAP = 0;
export const AGE = 1;
export const NUMBER = 2;
const FIRST_PATTERN = 3;

export const SHORTEST_MISTYPED = 7;
export const SHORTEST_PREFIX = 3;
const PREFIX_BITS = 1 << 15;

/** Words by number, with what each is good for. */
interface WordList {
  readonly numbers: Map<string, number>;
  /** The patterns that a word answers to. */
  readonly patterns: number[][];
  /** 1 where the word can be the telling one of an entry. */
  readonly telling: number[];
}

/** All tables, ready to be matched. */
export interface Lexicon {
  readonly words: WordTable;
  readonly patternsOf: readonly (readonly number[])[];
  readonly telling: Uint8Array;
  /** Bit set of the languages that a word is frequent in, by word number. */
  readonly stopOf: Uint8Array;
  /** Beginnings of words (`diabet*`), numbered apart from the words. */
  readonly prefixes: WordTable;
  readonly patternsOfPrefix: readonly (readonly number[])[];
  readonly prefixTelling: Uint8Array;
  /** 1 at the low bits of every prefix's hash: says cheaply that no prefix ends here. Length a power of two. */
  readonly prefixBits: Uint8Array;
  readonly typos: TypoIndex;
  readonly sequences: SequenceTrie<Meaning>;
}

const newList = (): WordList => ({ numbers: new Map(), patterns: [], telling: [] });

function numberOf(list: WordList, word: string): number {
  const known = list.numbers.get(word);
  if (known !== undefined) return known;
  const number = list.patterns.push([]) - 1;
  list.telling.push(0);
  list.numbers.set(word, number);
  return number;
}

/** A pattern and the words (or prefixes) that answer to it. */
interface Pattern {
  readonly number: number;
  readonly list: WordList;
  readonly members: readonly number[];
}

/** Gives every slot its pattern, and every word its patterns. */
class Patterns {
  readonly words = newList();
  readonly prefixes = newList();
  readonly ordinary: ReadonlySet<string>;
  readonly #known = new Map<string, Pattern>();

  constructor(ordinary: ReadonlySet<string>) {
    this.ordinary = ordinary;
  }

  of(slot: Slot, lang: TextLanguage | null): Pattern {
    const inflected = slot.kind === 'word' && !this.ordinary.has(slot.word);
    const key = `${slot.kind === 'prefix' ? '*' : inflected ? lang : ''} ${slot.word}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const list = slot.kind === 'prefix' ? this.prefixes : this.words;
    const forms = inflected ? inflect(slot.word, lang) : [slot.word];
    const members = forms.map((form) => numberOf(list, form));
    const number = this.#known.size + FIRST_PATTERN;
    for (const member of members) {
      const own = list.patterns[member];
      if (own !== undefined && own.at(-1) !== number) own.push(number);
    }
    const pattern = { number, list, members };
    this.#known.set(key, pattern);
    return pattern;
  }
}

const CLASS_PATTERNS: Readonly<Record<string, number>> = { gap: GAP, age: AGE, number: NUMBER };

/** The word of an entry that is rarest in a text, for which the others need not be looked at. */
function tellingSlot(slots: readonly Slot[], ordinary: ReadonlySet<string>): Slot | undefined {
  const rarity = (slot: Slot) => (slot.word === '' ? -1 : slot.word.length + (ordinary.has(slot.word) ? 0 : 99));
  return slots.reduce<Slot | undefined>(
    (best, slot) => (best === undefined || rarity(slot) > rarity(best) ? slot : best),
    undefined,
  );
}

/** The words that are only to be known: frequent ones, and neighbours of mistyped entries. */
function readOrdinary(entries: readonly Entry[]): { ordinary: Set<string>; stops: Map<string, number> } {
  const ordinary = new Set<string>();
  const stops = new Map<string, number>();
  for (const { heading, words, lang } of entries) {
    if (heading.kind !== 'words' && heading.kind !== 'stop') continue;
    for (const { word } of expandEntry(words, lang).flat()) {
      ordinary.add(word);
      if (heading.kind === 'stop' && lang !== null)
        stops.set(word, (stops.get(word) ?? 0) | (1 << TEXT_LANGUAGES.indexOf(lang)));
    }
  }
  return { ordinary, stops };
}

/** Reads and indexes every table: some tenths of a second, once. */
export function buildLexicon(): Lexicon {
  const entries = TABLES.flatMap(readTable);
  const { ordinary, stops } = readOrdinary(entries);
  const patterns = new Patterns(ordinary);
  const { words, prefixes } = patterns;
  for (const word of ordinary) numberOf(words, word);
  const sequences = new SequenceTrie<Meaning>();
  const mistypable = new Set<number>();
  for (const entry of entries) {
    if (entry.heading.kind === 'words' || entry.heading.kind === 'stop') continue;
    const isStatement = entry.heading.kind === 'statement';
    const isStrong = entry.heading.kind === 'statement' && entry.heading.strength !== 'weak';
    for (const slots of expandEntry(entry.words, entry.lang)) {
      const meaning = meaningOf(
        entry,
        slots.reduce((sum, { word }) => sum + word.length, 0),
      );
      if (meaning === undefined) continue;
      const telling = isStatement ? tellingSlot(slots, ordinary) : undefined;
      const sequence = slots.map((slot) => {
        const fixed = CLASS_PATTERNS[slot.kind];
        if (fixed !== undefined) return fixed;
        const { number, list, members } = patterns.of(slot, entry.lang);
        if (slot === telling) {
          for (const member of members) list.telling[member] = 1;
          if (isStrong && slot.kind !== 'prefix' && !ordinary.has(slot.word))
            for (const member of members) mistypable.add(member);
        }
        return number;
      });
      sequences.add(sequence, meaning);
    }
  }
  forgetWords();
  const spelt = [...words.numbers.keys()];
  const beginnings = [...prefixes.numbers.keys()];
  const prefixBits = new Uint8Array(PREFIX_BITS);
  for (const prefix of beginnings) prefixBits[hashWord(prefix) & (PREFIX_BITS - 1)] = 1;
  return {
    words: new WordTable(spelt),
    patternsOf: words.patterns,
    telling: Uint8Array.from(words.telling),
    stopOf: Uint8Array.from(spelt, (word) => stops.get(word) ?? 0),
    prefixes: new WordTable(beginnings),
    patternsOfPrefix: prefixes.patterns,
    prefixTelling: Uint8Array.from(prefixes.telling),
    prefixBits,
    typos: new TypoIndex(
      [...mistypable].flatMap((number) => {
        const word = spelt[number] ?? '';
        return word.length >= SHORTEST_MISTYPED ? [{ number, word }] : [];
      }),
    ),
    sequences,
  };
}
