import { WordTable, WordTableBuilder } from '../sensitive/word-table.ts';
import { type Entry, type EntryKind, readTable, type Slot } from './format.ts';
import { TABLES } from './tables/index.ts';

/** One place of an entry: the numbers of the words that will do, with the channels that they name. */
export interface Place {
  readonly kind: Slot['kind'];
  readonly words: ReadonlyMap<number, number>;
  readonly isOptional: boolean;
}

/** An entry, ready to be matched. */
export interface Pattern {
  readonly kind: EntryKind;
  readonly lang: Entry['lang'];
  readonly places: readonly Place[];
}

/** Entries by what they can begin with. */
export interface EntryIndex {
  /** By number of the word. */
  readonly byWord: (Pattern[] | undefined)[];
  /** Those that begin with a number. */
  readonly byNumber: Pattern[];
}

/** All tables, ready to be matched. */
export interface Lexicon {
  readonly table: WordTable;
  /** By word number, the bits {@link ALONE}, {@link FIRST} and {@link SECOND}. */
  readonly telling: Uint8Array;
  /** What tells an objection. */
  readonly objections: EntryIndex;
  /** What turns one off or limits it. */
  readonly contexts: EntryIndex;
}

/**
 * The bits of a word: one that tells an objection by itself, since it stands in the rarest place of an entry and is no
 * everyday word; of entries of everyday words, those of the two rarest places, of which a text must have two.
 */
export const ALONE = 4;
export const FIRST = 1;
export const SECOND = 2;
const SHORTEST_RARE = 4;
const SHORT = 2;

/** Whether an entry tells an objection by itself. */
export const tells = ({ kind }: Pick<Pattern, 'kind'>): boolean =>
  kind === 'ask' || kind === 'bare' || kind === 'state' || kind === 'left';

/** The places that an entry can begin at: those that may be missing, and the first that may not. */
function beginningsOf(places: readonly Place[]): readonly Place[] {
  const own = places.filter(({ kind }) => kind === 'words' || kind === 'number');
  const first = own.findIndex(({ isOptional }) => !isOptional);
  return own.slice(0, first + 1);
}

function addTo({ byWord, byNumber }: EntryIndex, pattern: Pattern): void {
  const beginnings = beginningsOf(pattern.places);
  if (beginnings.some(({ kind }) => kind === 'number')) byNumber.push(pattern);
  for (const { words } of beginnings) {
    for (const word of words.keys()) {
      const own = byWord[word];
      if (own === undefined) byWord[word] = [pattern];
      else if (own.at(-1) !== pattern) own.push(pattern);
    }
  }
}

/** Reads and indexes the tables: some milliseconds, once. */
export function buildLexicon(): Lexicon {
  const builder = new WordTableBuilder();
  const numbersOf = new Map<ReadonlyMap<string, number>, ReadonlyMap<number, number>>();
  const rarityOf = new Map<ReadonlyMap<number, number>, number>();
  const objections: EntryIndex = { byWord: [], byNumber: [] };
  const contexts: EntryIndex = { byWord: [], byNumber: [] };
  const bits: number[] = [];
  const mark = (place: Place | undefined, own: number): void => {
    for (const word of place?.words.keys() ?? []) bits[word] = (bits[word] ?? 0) | own;
  };
  for (const { entries, everyday } of TABLES.map(readTable)) {
    const compile = ({ kind, words, isOptional }: Slot): Place => {
      let numbers = numbersOf.get(words);
      if (numbers === undefined) {
        const own = new Map<number, number>();
        let rarity = Number.POSITIVE_INFINITY;
        for (const [word, channels] of words) {
          own.set(builder.add(word), channels);
          rarity = Math.min(rarity, word.length <= SHORT ? -1 : everyday.has(word) ? 0 : word.length);
        }
        numbers = own;
        numbersOf.set(words, numbers);
        rarityOf.set(numbers, rarity);
      }
      return { kind, words: numbers, isOptional };
    };
    const rarity = ({ words }: Place): number => rarityOf.get(words) ?? 0;
    for (const { kind, lang, slots } of entries) {
      const pattern: Pattern = { kind, lang, places: slots.map(compile) };
      if (!tells(pattern)) {
        addTo(contexts, pattern);
        continue;
      }
      addTo(objections, pattern);
      const [first, second] = pattern.places
        .filter((place) => place.kind === 'words' && !place.isOptional)
        .sort((a, b) => rarity(b) - rarity(a));
      const isAlone = second === undefined || (first !== undefined && rarity(first) >= SHORTEST_RARE);
      mark(first, isAlone ? ALONE : FIRST);
      if (!isAlone) mark(second, SECOND);
    }
  }
  const telling = Uint8Array.from({ length: builder.size }, (_, word) => bits[word] ?? 0);
  return { table: new WordTable(builder.arrays), telling, objections, contexts };
}
