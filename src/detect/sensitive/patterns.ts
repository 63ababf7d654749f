import type { Slot } from './expand.ts';
import { inflect } from './expand.ts';
import type { TextLanguage } from './types.ts';
import { WordTable, WordTableBuilder } from './word-table.ts';

/** Pattern numbers that no word has. {@link BACK} stands where an entry goes on before its telling word. */
export const GAP = 0;
export const BACK = 1;
export const AGE = 2;
export const NUMBER = 3;
export const LONG = 4;
/** The lowest number that words have. */
export const FIRST_PATTERN = 5;
/** The patterns of numbers, by which an entry can be told. */
export const NUMBER_PATTERNS: readonly number[] = [AGE, NUMBER, LONG];
const CLASS_PATTERNS: Readonly<Record<string, number>> = { gap: GAP, age: AGE, number: NUMBER, long: LONG };

/** Letters of the shortest beginning of a word (`diabet*`). */
export const SHORTEST_PREFIX = 3;
/** Letters of the shortest and the longest ending of a word (`*ectomie`). */
export const SHORTEST_ENDING = 3;
export const LONGEST_ENDING = 20;
/** Bits by the hash of a beginning: the shortest beginning of one of them, and the whole of one. */
export const PREFIX_BEGINS = 1;
export const PREFIX_ENDS = 2;
export const SHORTEST_MISTYPED = 7;
/** A medicine's name is too near to too many words. */
const SHORTEST_MISTYPED_NAME = 9;
/** The word itself and its commonest ending: the others are not all words. */
const MISTYPED_FORMS = 2;

/** A letter's code has 5 bits, and an ending is known by its last three letters. */
export const ENDING_KEYS = 1 << 15;

/** Where the ending of a word, whose fold codes end before `to`, is looked up. */
export const endingKey = (codes: Uint8Array, to: number): number =>
  (((codes[to - 3] ?? 0) << 10) | ((codes[to - 2] ?? 0) << 5) | (codes[to - 1] ?? 0)) & (ENDING_KEYS - 1);

/** Said of a word beside the languages that it is frequent in, which have the lower bits. */
export const ABBREVIATION = 1 << 7;

/** Lists of pattern numbers, one after another: where each begins in `list`, and one more to close the last. */
export interface PatternLists {
  readonly from: Int32Array;
  readonly list: Int32Array;
}

/** Words, or beginnings or endings of words, with the patterns that each answers to. */
export class PatternWords {
  readonly table: WordTable;
  /** By word number, the patterns it answers to. */
  readonly patterns: PatternLists;

  constructor(table: WordTable, patterns: PatternLists) {
    this.table = table;
    this.patterns = patterns;
  }
}

/** Gathers the lists of numbers 0 to `size`. */
export function packLists(lists: readonly (readonly number[] | undefined)[], size: number): PatternLists {
  const from = new Int32Array(size + 1);
  const list: number[] = [];
  for (let number = 0; number < size; number++) {
    from[number] = list.length;
    list.push(...(lists[number] ?? []));
  }
  from[size] = list.length;
  return { from, list: Int32Array.from(list) };
}

/** Gathers words and the patterns that each answers to. */
export class PatternWordsBuilder {
  readonly table = new WordTableBuilder();
  readonly #patterns: (number[] | undefined)[] = [];

  /** The number of a word, which answers to one more pattern. */
  add(word: string, pattern: number): number {
    const number = this.table.add(word);
    const own = this.#patterns[number];
    if (own === undefined) this.#patterns[number] = [pattern];
    else if (own.at(-1) !== pattern) own.push(pattern);
    return number;
  }

  /** The patterns of each word. */
  lists(): PatternLists {
    return packLists(this.#patterns, this.table.size);
  }

  /**
   * Where in a trie each word can begin.
   *
   * @param start - what a pattern leads to from the root; -1 where it leads nowhere
   */
  starts(start: (pattern: number) => number): PatternLists {
    const starts = this.#patterns.map((own) => own?.map(start).filter((known) => known >= 0));
    return packLists(starts, this.table.size);
  }

  finish(): PatternWords {
    return new PatternWords(new WordTable(this.table.arrays), this.lists());
  }
}

/** A place of an entry: its number, and the words that will do there. */
interface Pattern {
  readonly number: number;
  readonly members: readonly number[];
  /** Those that may also stand with one typing error, by number and spelling. */
  readonly mistypable: ReadonlyMap<number, string>;
}

const NO_WORDS: ReadonlyMap<number, string> = new Map();

/** Numbers the places of all entries. */
export class Patterns {
  readonly words = new PatternWordsBuilder();
  readonly prefixes = new PatternWordsBuilder();
  readonly endings = new PatternWordsBuilder();
  readonly beginnings: string[] = [];
  readonly ends: string[] = [];
  readonly #ordinary: ReadonlySet<string>;
  readonly #known = new Map<string, Pattern>();

  /** `ordinary`: words that are not inflected and never mistyped. */
  constructor(ordinary: ReadonlySet<string>) {
    this.#ordinary = ordinary;
  }

  /** The pattern of a slot. */
  of(slot: Slot, lang: TextLanguage | null): Pattern {
    const fixed = CLASS_PATTERNS[slot.kind];
    if (fixed !== undefined) return { number: fixed, members: [], mistypable: NO_WORDS };
    const [first = ''] = slot.words;
    const spelling = slot.words.length === 1 ? first : slot.words.join('/');
    const ownForms = slot.kind === 'word' || slot.kind === 'ending' ? lang : '';
    const key = `${slot.kind} ${ownForms} ${spelling}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const number = this.#known.size + FIRST_PATTERN;
    const pattern = this.#make(slot, lang, number);
    this.#known.set(key, pattern);
    return pattern;
  }

  #make(slot: Slot, lang: TextLanguage | null, number: number): Pattern {
    if (slot.kind === 'prefix') return this.#begin(slot, number);
    return slot.kind === 'ending' ? this.#end(slot, lang, number) : this.#spell(slot, lang, number);
  }

  #begin(slot: Slot, number: number): Pattern {
    this.beginnings.push(...slot.words);
    return {
      number,
      members: slot.words.map((word) => this.prefixes.add(word, number)),
      mistypable: NO_WORDS,
    };
  }

  #end(slot: Slot, lang: TextLanguage | null, number: number): Pattern {
    const forms = slot.words.flatMap((word) => inflect(word, lang));
    this.ends.push(...forms);
    return {
      number,
      members: forms.map((form) => this.endings.add(form, number)),
      mistypable: NO_WORDS,
    };
  }

  #spell(slot: Slot, lang: TextLanguage | null, number: number): Pattern {
    const members: number[] = [];
    const mistypable = new Map<number, string>();
    const shortest = lang === null ? SHORTEST_MISTYPED_NAME : SHORTEST_MISTYPED;
    for (const word of slot.words) {
      if (slot.kind === 'form' || this.#ordinary.has(word)) {
        members.push(this.words.add(word, number));
        continue;
      }
      inflect(word, lang).forEach((form, index) => {
        const member = this.words.add(form, number);
        members.push(member);
        if (word.length >= shortest && index < MISTYPED_FORMS) mistypable.set(member, form);
      });
    }
    return { number, members, mistypable };
  }
}
