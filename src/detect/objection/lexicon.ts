import { WordTable, WordTableBuilder } from '../sensitive/word-table.ts';
import { type Choice, type Entry, readTable, type Slot } from './format.ts';
import { TABLES } from './tables/index.ts';

/** Entries by what they can begin with. */
export interface EntryIndex {
  /** By number of the word. */
  readonly byWord: (Entry[] | undefined)[];
  /** Those that begin with a number. */
  readonly byNumber: Entry[];
}

/** Words, and what they say of a text. */
export interface Vocabulary {
  readonly table: WordTable;
  /** By word number, the bits {@link ALONE}, {@link FIRST} and {@link SECOND}. */
  readonly telling: Uint8Array;
}

/** All tables, ready to be matched. */
export interface Lexicon {
  /** The words of what tells an objection. */
  readonly vocabulary: Vocabulary;
  /** What tells an objection. */
  readonly objections: EntryIndex;
  /** What turns one off or limits it, and the words with those of such entries. */
  readonly contexts: () => Vocabulary & { readonly entries: EntryIndex };
}

/**
 * The bits of a word: one that tells an objection by itself, since it stands in the rarest place of an entry and is no
 * everyday word; of entries of everyday words, those of the two rarest places, of which a text must have two.
 */
export const ALONE = 4;
export const FIRST = 1;
export const SECOND = 2;
const SHORTEST_RARE = 4;

/** The places that an entry can begin at: those that may be missing, and the first that may not. */
function beginningsOf(slots: readonly Slot[]): readonly Slot[] {
  const own = slots.filter(({ kind }) => kind === 'words' || kind === 'number');
  const first = own.findIndex(({ isOptional }) => !isOptional);
  return own.slice(0, first + 1);
}

function indexed(entries: readonly Entry[]): EntryIndex {
  const byWord: EntryIndex['byWord'] = [];
  const byNumber: Entry[] = [];
  for (const entry of entries) {
    for (const { kind, choice } of beginningsOf(entry.slots)) {
      if (kind === 'number') byNumber.push(entry);
      for (const word of choice.words.keys()) {
        const own = byWord[word];
        if (own === undefined) byWord[word] = [entry];
        else if (own.at(-1) !== entry) own.push(entry);
      }
    }
  }
  return { byWord, byNumber };
}

/** By word, what it says of a text that it stands there. */
function tellingWords(entries: readonly Entry[]): number[] {
  const telling: number[] = [];
  const mark = ({ words }: Choice, bits: number): void => {
    for (const word of words.keys()) telling[word] = (telling[word] ?? 0) | bits;
  };
  for (const { slots } of entries) {
    const [first, second] = slots
      .filter(({ kind, isOptional }) => kind === 'words' && !isOptional)
      .map(({ choice }) => choice)
      .sort((a, b) => b.rarity - a.rarity);
    if (first === undefined) continue;
    if (second === undefined || first.rarity >= SHORTEST_RARE) mark(first, ALONE);
    else {
      mark(first, FIRST);
      mark(second, SECOND);
    }
  }
  return telling;
}

/** Reads and indexes the tables, what turns an objection off only when it is asked for. */
export function buildLexicon(): Lexicon {
  const builder = new WordTableBuilder();
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    let number = numbers.get(word);
    if (number === undefined) {
      number = builder.add(word);
      numbers.set(word, number);
    }
    return number;
  };
  const tables = TABLES.map((table) => readTable(table, numberOf));
  const entries = tables.flatMap(({ objections }) => objections);
  const bits = tellingWords(entries);
  const vocabulary = (): Vocabulary => ({
    table: new WordTable(builder.arrays),
    telling: Uint8Array.from({ length: builder.size }, (_, word) => bits[word] ?? 0),
  });
  let contexts: ReturnType<Lexicon['contexts']> | undefined;
  return {
    vocabulary: vocabulary(),
    objections: indexed(entries),
    contexts() {
      if (contexts === undefined) {
        const own = indexed(tables.flatMap((table) => table.contexts()));
        contexts = { ...vocabulary(), entries: own };
      }
      return contexts;
    },
  };
}
