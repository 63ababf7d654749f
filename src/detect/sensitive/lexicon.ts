import type { Slot } from './expand.ts';
import { expandEntry, forgetWords } from './expand.ts';
import { foldWords, hashWord, letterCode } from './fold.ts';
import type { Meaning } from './meaning.ts';
import { meaningOf } from './meaning.ts';
import type { PatternLists, PatternWords } from './patterns.ts';
import {
  ABBREVIATION,
  BACK,
  ENDING_KEYS,
  endingKey,
  FIRST_PATTERN,
  NUMBER_PATTERNS,
  Patterns,
  PREFIX_BEGINS,
  PREFIX_ENDS,
  SHORTEST_ENDING,
  SHORTEST_PREFIX,
} from './patterns.ts';
import { SequenceTrie, TrieBuilder } from './sequence-trie.ts';
import { makeStartFilter, type StartFilter, startOf } from './start-filter.ts';
import type { Entry, Heading } from './tables/format.ts';
import { readTable } from './tables/format.ts';
import { TABLES } from './tables/index.ts';
import type { TextLanguage } from './types.ts';
import { TEXT_LANGUAGES } from './types.ts';
import { indexTypos, type TypoIndex } from './typos.ts';

const PREFIX_BITS = 1 << 15;

/** Insults are everyday words: more of their neighbours are, too. */
const SHORTEST_MISTYPED_INSULT = 9;

/** How often a word is met, in round figures: see {@link tellingSlot}. */
const FREQUENT = 1000;
const EVERYDAY = 100;
const COMMON = 20;
const RARE = 1;
const LONGEST_EVERYDAY = 4;
const SHORTEST_RARE = 3;
const DIGITS = /^\d+$/;
/** Of two words as rare, the longer one is the rarer. */
const LONGEST_WORD = 64;

/**
 * Entries as sequences of patterns. A sequence begins at the telling word of its entry, goes on to the entry's end, and
 * then from before the telling word back to the entry's beginning: so a text's frequent words lead nowhere.
 */
export interface Entries {
  readonly sequences: SequenceTrie<Meaning>;
  /** Says where a telling word leads nowhere. */
  readonly filter: StartFilter;
  /** By word number, what it leads to from the root (start-filter.ts). */
  readonly starts: PatternLists;
  /** By number of a beginning of words, likewise. */
  readonly prefixStarts: PatternLists;
  /** By number of an ending of words, likewise. */
  readonly endingStarts: PatternLists;
  /** By pattern of a number, likewise; -1 where it tells no entry. */
  readonly numberStarts: Int32Array;
}

/** All tables, ready to be matched. */
export interface Lexicon {
  readonly words: PatternWords;
  /** Bit set of the languages that a word is frequent in, and {@link ABBREVIATION}, by word number. */
  readonly stopOf: Uint8Array;
  /** Beginnings of words (`diabet*`), numbered apart from the words. */
  readonly prefixes: PatternWords;
  /** By the low bits of a hash, whether one begins or ends so (patterns.ts). Length a power of two. */
  readonly prefixBits: Uint8Array;
  /** Endings of words (`*ectomie`), numbered apart too: only a word that no table holds is read by its ending. */
  readonly endings: PatternWords;
  /** 1 at the {@link endingKey} of every ending: says cheaply that a word has none. */
  readonly endingBits: Uint8Array;
  readonly typos: TypoIndex;
  /** What entries mean, each once; the entries hold their numbers. */
  readonly meanings: readonly Meaning[];
  readonly statements: Entries;
  /** Contexts and ordinary phrases: looked for, and read, only beside a statement. */
  readonly contexts: () => Entries;
}

const shortestOf = ({ words }: Slot): number =>
  words.reduce((least, word) => Math.min(least, word.length), Number.POSITIVE_INFINITY);

/**
 * The place of an entry whose words are rarest in a text: without them the others need not be looked at. It is a number
 * where the words are all common, since a text has few.
 */
function tellingPlace(
  slots: readonly Slot[],
  frequent: (word: string) => boolean,
  isFiller: (word: string) => boolean,
  isEveryday: (word: string) => boolean,
): number {
  const frequencyOf = (word: string) => {
    if (frequent(word) || (word.length < SHORTEST_RARE && isFiller(word))) return FREQUENT;
    if (isEveryday(word)) return EVERYDAY;
    if (isFiller(word)) return word.length > LONGEST_EVERYDAY ? COMMON : EVERYDAY;
    return word.length < SHORTEST_RARE ? EVERYDAY : DIGITS.test(word) ? COMMON : RARE;
  };
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  slots.forEach((slot, place) => {
    if (slot.kind === 'gap') return;
    const frequency =
      slot.words.length === 0
        ? COMMON - RARE
        : slot.words.reduce((sum, word) => sum + frequencyOf(word), 0) - shortestOf(slot) / LONGEST_WORD;
    if (frequency >= least) return;
    least = frequency;
    best = place;
  });
  return best;
}

/** The words that are only to be known: frequent ones, and neighbours of mistyped entries. */
function readOrdinary(entries: readonly Entry[]): Map<string, number> {
  const stops = new Map<string, number>();
  for (const { heading, words, lang } of entries) {
    const isStop = heading.kind === 'stop';
    const isAbbreviation = heading.kind === 'abbreviation';
    if (!isStop && !isAbbreviation && heading.kind !== 'words') continue;
    const bit = isAbbreviation
      ? ABBREVIATION
      : isStop && lang !== null
        ? 1 << TEXT_LANGUAGES.indexOf(lang)
        : 0;
    for (const word of expandEntry(words, lang).flatMap((slots) => slots.flatMap((slot) => slot.words)))
      stops.set(word, (stops.get(word) ?? 0) | bit);
  }
  return stops;
}

/** The words that most notes hold, of all languages. */
function readEveryday(entries: readonly Entry[]): ReadonlySet<string> {
  return new Set(
    entries.flatMap(({ heading, words }) => (heading.kind === 'everyday' ? foldWords(words) : [])),
  );
}

/** The words of each language that tell nothing by themselves. */
function readFillers(entries: readonly Entry[]): ReadonlyMap<TextLanguage | null, ReadonlySet<string>> {
  const fillers = new Map<TextLanguage | null, Set<string>>();
  for (const { heading, words, lang } of entries) {
    if (heading.kind !== 'filler') continue;
    const own = fillers.get(lang) ?? new Set<string>();
    fillers.set(lang, own);
    for (const word of foldWords(words)) own.add(word);
  }
  return fillers;
}

/**
 * An entry of many choices can be read as fillers throughout: then it is taken apart so that one place at least is not
 * one. An entry that has nothing else is meant so.
 */
function withoutFillers(slots: Slot[], fillers: ReadonlySet<string> | undefined): readonly Slot[][] {
  if (fillers === undefined) return [slots];
  const isFiller = (word: string) => fillers.has(word);
  const mayBeFiller = ({ kind, words }: Slot) =>
    kind !== 'prefix' && kind !== 'ending' && (words.length === 0 || words.some(isFiller));
  if (!slots.every(mayBeFiller)) return [slots];
  const apart = slots.flatMap((slot, index) => {
    const telling = slot.words.filter((word) => !isFiller(word));
    return telling.length === 0 ? [] : [slots.with(index, { ...slot, words: telling })];
  });
  return apart.length === 0 ? [slots] : apart;
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
  const ordinary = new Set([...stops].flatMap(([word, mask]) => (mask === ABBREVIATION ? [] : [word])));
  const fillers = readFillers(entries);
  const isFrequent = (word: string) => ((stops.get(word) ?? 0) & ~ABBREVIATION) > 0;
  const allFillers = new Set([...fillers.values()].flatMap((own) => [...own]));
  const isFiller = (word: string) => allFillers.has(word);
  const everyday = readEveryday(entries);
  const isEveryday = (word: string) => everyday.has(word);
  const patterns = new Patterns(ordinary);
  const { words, prefixes, endings } = patterns;
  const stopNumbers = [...stops].map(([word, mask]) => [words.table.add(word), mask] as const);
  const meanings = new Numbered<Meaning>();
  const statements = new TrieBuilder();
  const contexts = new TrieBuilder();
  const mistyped = new Map<number, string>();
  const meaningFor = meaningCache();
  for (const entry of entries) {
    const meaning = meaningFor(entry);
    if (meaning === undefined) continue;
    const isInsult = entry.heading.kind === 'statement' && entry.heading.categories.includes('insult');
    const shortest = isInsult ? SHORTEST_MISTYPED_INSULT : 0;
    const isStrong = entry.heading.kind === 'statement' && entry.heading.strength !== 'weak';
    const isStatement = meaning.kind === 'statement';
    const own = isStatement ? fillers.get(entry.lang) : undefined;
    for (const slots of expandEntry(entry.words, entry.lang).flatMap((each) => withoutFillers(each, own))) {
      const telling = tellingPlace(slots, isFrequent, isFiller, isEveryday);
      const places = slots.map((slot) => patterns.of(slot, entry.lang));
      const numbers = places.map(({ number }) => number);
      const sequence = numbers.slice(telling);
      if (telling > 0) sequence.push(BACK, ...numbers.slice(0, telling).reverse());
      if (isStrong)
        for (const [number, form] of places[telling]?.mistypable ?? [])
          if (form.length >= shortest) mistyped.set(number, form);
      (isStatement ? statements : contexts).add(sequence, meanings.of(meaning));
    }
  }
  forgetWords();
  const stopOf = new Uint8Array(words.table.size);
  for (const [number, mask] of stopNumbers) stopOf[number] = mask;
  const prefixBits = new Uint8Array(PREFIX_BITS);
  for (const prefix of patterns.beginnings) {
    const begin = hashWord(prefix.slice(0, SHORTEST_PREFIX)) & (PREFIX_BITS - 1);
    prefixBits[begin] = (prefixBits[begin] ?? 0) | PREFIX_BEGINS;
    const end = hashWord(prefix) & (PREFIX_BITS - 1);
    prefixBits[end] = (prefixBits[end] ?? 0) | PREFIX_ENDS;
  }
  const endingBits = new Uint8Array(ENDING_KEYS);
  for (const ending of patterns.ends) {
    const codes = Uint8Array.from(ending.slice(-SHORTEST_ENDING), (letter) =>
      letterCode(letter.charCodeAt(0)),
    );
    endingBits[endingKey(codes, codes.length)] = 1;
  }
  const parts = new Set([...prefixes.lists().list, ...endings.lists().list]);
  const finish = (trie: TrieBuilder): Entries => {
    const sequences = new SequenceTrie(trie.finish(), meanings.all);
    const start = (pattern: number) => {
      const node = sequences.next(0, pattern);
      return node < 0 ? node : startOf(sequences, node, parts);
    };
    return {
      sequences,
      filter: makeStartFilter(sequences, words.lists()),
      starts: words.starts(start),
      prefixStarts: prefixes.starts(start),
      endingStarts: endings.starts(start),
      numberStarts: Int32Array.from({ length: FIRST_PATTERN }, (_, pattern) =>
        NUMBER_PATTERNS.includes(pattern) ? start(pattern) : -1,
      ),
    };
  };
  const around = finish(contexts);
  return {
    words: words.finish(),
    stopOf,
    prefixes: prefixes.finish(),
    prefixBits,
    endings: endings.finish(),
    endingBits,
    typos: indexTypos([...mistyped].map(([number, word]) => ({ number, word }))),
    meanings: meanings.all,
    statements: finish(statements),
    contexts: () => around,
  };
}
