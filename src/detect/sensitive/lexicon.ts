import type { Slot } from './expand.ts';
import { expandEntry, forgetWords } from './expand.ts';
import { hashWord } from './fold.ts';
import type { Meaning } from './meaning.ts';
import { meaningOf } from './meaning.ts';
import type { PatternLists, PatternWords } from './patterns.ts';
import { GAP, Patterns } from './patterns.ts';
import { SequenceTrie, TrieBuilder } from './sequence-trie.ts';
import type { Entry, Heading } from './tables/format.ts';
import { readTable } from './tables/format.ts';
import { TABLES } from './tables/index.ts';
import type { TextLanguage } from './types.ts';
import { TEXT_LANGUAGES } from './types.ts';
import { indexTypos, TypoIndex } from './typos.ts';

const PREFIX_BITS = 1 << 15;

/** Insults are everyday words: more of their neighbours are, too. */
const SHORTEST_MISTYPED_INSULT = 9;

/** What makes a word telling, in letters: see {@link tellingSlot}. */
const NEVER = -1000;
const FREQUENT = 100;
const SHORT = 50;
const SHORTEST_RARE = 3;
const MANY = 4;

/** Entries as sequences of patterns, with what is remembered of the words that begin one. */
export interface Entries {
  readonly sequences: SequenceTrie<Meaning>;
  /** By word number, those of its patterns that an entry begins with: frequent words have many, and begin few. */
  readonly starts: PatternLists;
}

/** All tables, ready to be matched. */
export interface Lexicon {
  readonly words: PatternWords;
  /** 1 for the words that can be the telling one of an entry. */
  readonly telling: Uint8Array;
  /** Bit set of the languages that a word is frequent in, by word number. */
  readonly stopOf: Uint8Array;
  /** Beginnings of words (`diabet*`), numbered apart from the words. */
  readonly prefixes: PatternWords;
  readonly prefixTelling: Uint8Array;
  /** 1 at the low bits of every prefix's hash: says cheaply that no prefix ends here. Length a power of two. */
  readonly prefixBits: Uint8Array;
  readonly typos: TypoIndex;
  /** What entries mean, each once; the entries hold their numbers. */
  readonly meanings: readonly Meaning[];
  readonly statements: Entries;
  /** Contexts and ordinary phrases: looked for only beside a statement. */
  readonly contexts: Entries;
}

const shortestOf = ({ words }: Slot): number =>
  words.reduce((least, word) => Math.min(least, word.length), Number.POSITIVE_INFINITY);

/** The place of an entry whose words are rarest in a text: without them the others need not be looked at. None where they are
 * all frequent and an age is among them, since every small number is looked at. */
function tellingSlot(slots: readonly Slot[], ordinary: ReadonlySet<string>): Slot | undefined {
  const rarity = (slot: Slot) => {
    if (slot.words.length === 0) return NEVER;
    const penalty = slot.words.some((word) => ordinary.has(word))
      ? FREQUENT
      : shortestOf(slot) < SHORTEST_RARE
        ? SHORT
        : 0;
    return shortestOf(slot) - penalty - slot.words.length / MANY;
  };
  const best = slots.reduce<Slot | undefined>(
    (known, slot) => (known === undefined || rarity(slot) > rarity(known) ? slot : known),
    undefined,
  );
  const isTooFrequent = best !== undefined && rarity(best) < -SHORT;
  return isTooFrequent && slots.some(({ kind }) => kind === 'age') ? undefined : best;
}

/** The words that are only to be known: frequent ones, and neighbours of mistyped entries. */
function readOrdinary(entries: readonly Entry[]): Map<string, number> {
  const stops = new Map<string, number>();
  for (const { heading, words, lang } of entries) {
    if (heading.kind !== 'words' && heading.kind !== 'stop') continue;
    const bit = heading.kind === 'stop' && lang !== null ? 1 << TEXT_LANGUAGES.indexOf(lang) : 0;
    for (const word of expandEntry(words, lang).flatMap((slots) => slots.flatMap((slot) => slot.words)))
      stops.set(word, (stops.get(word) ?? 0) | bit);
  }
  return stops;
}

/** Meanings by heading: most entries of a section share one. */
function meaningCache(): (entry: Entry) => Meaning | undefined {
  const known = new Map<Heading, Map<TextLanguage | null, Meaning | undefined>>();
  return (entry) => {
    const byLang = known.get(entry.heading) ?? new Map<TextLanguage | null, Meaning | undefined>();
    known.set(entry.heading, byLang);
    if (!byLang.has(entry.lang)) byLang.set(entry.lang, meaningOf(entry));
    return byLang.get(entry.lang);
  };
}

/** Numbers values in the order they come. */
class Numbered<Value> {
  readonly all: Value[] = [];
  readonly #numbers = new Map<Value, number>();

  of(value: Value): number {
    const known = this.#numbers.get(value);
    if (known !== undefined) return known;
    const number = this.all.push(value) - 1;
    this.#numbers.set(value, number);
    return number;
  }
}

/** Reads and indexes every table: some tenths of a second, once. */
export function buildLexicon(): Lexicon {
  const entries = TABLES.flatMap(readTable);
  const stops = readOrdinary(entries);
  const ordinary = new Set(stops.keys());
  const patterns = new Patterns(ordinary);
  const { words, prefixes } = patterns;
  const stopNumbers = [...stops].map(([word, mask]) => [words.table.add(word), mask] as const);
  const meanings = new Numbered<Meaning>();
  const statements = { trie: new TrieBuilder(), firsts: new Set<number>() };
  const contexts = { trie: new TrieBuilder(), firsts: new Set<number>() };
  const mistyped = new Map<number, string>();
  const meaningFor = meaningCache();
  for (const entry of entries) {
    const meaning = meaningFor(entry);
    if (meaning === undefined) continue;
    const isInsult = entry.heading.kind === 'statement' && entry.heading.categories.includes('insult');
    const shortest = isInsult ? SHORTEST_MISTYPED_INSULT : 0;
    const isStrong = entry.heading.kind === 'statement' && entry.heading.strength !== 'weak';
    for (const slots of expandEntry(entry.words, entry.lang)) {
      const telling = meaning.kind === 'statement' ? tellingSlot(slots, ordinary) : undefined;
      const sequence: number[] = [];
      for (const slot of slots) {
        const pattern = patterns.of(slot, entry.lang);
        sequence.push(pattern.number);
        if (slot !== telling) continue;
        const list = slot.kind === 'prefix' ? prefixes : words;
        for (const member of pattern.members) list.tell(member);
        if (isStrong)
          for (const [number, form] of pattern.mistypable)
            if (form.length >= shortest) mistyped.set(number, form);
      }
      const { trie, firsts } = meaning.kind === 'statement' ? statements : contexts;
      trie.add(sequence, meanings.of(meaning));
      firsts.add(sequence[0] ?? GAP);
    }
  }
  forgetWords();
  const stopOf = new Uint8Array(words.table.size);
  for (const [number, mask] of stopNumbers) stopOf[number] = mask;
  const prefixBits = new Uint8Array(PREFIX_BITS);
  for (const prefix of patterns.beginnings) prefixBits[hashWord(prefix) & (PREFIX_BITS - 1)] = 1;
  const finish = ({ trie, firsts }: typeof statements): Entries => ({
    sequences: new SequenceTrie(trie.finish(), meanings.all),
    starts: words.lists((pattern) => firsts.has(pattern)),
  });
  return {
    words: words.finish(),
    telling: words.telling(),
    stopOf,
    prefixes: prefixes.finish(),
    prefixTelling: prefixes.telling(),
    prefixBits,
    typos: new TypoIndex(indexTypos([...mistyped].map(([number, word]) => ({ number, word })))),
    meanings: meanings.all,
    statements: finish(statements),
    contexts: finish(contexts),
  };
}
