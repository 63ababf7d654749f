import { OBJECTION_CHANNELS, type ObjectionChannel } from './types.ts';

/**
 * A table of one language. A line is a heading, words of a set, or an entry.
 *
 * Headings:
 * - `[set NAME CHANNEL…]`: words that stand for one another, and the channels that they name; the set `everyday` has the
 *   words that notes are full of;
 * - `[ask]`: an instruction or a wish, which a time or another reason turns off;
 * - `[bare]`: one that does not say for ever, so that it counts only where its clause ends, a medium is named, or a
 *   `[go]` follows: `do not call` and `do not call him`, but not `do not call reception`;
 * - `[state]`: an objection that was made; a medium after it (`by phone`) limits it, as it does a wish;
 * - `[left]`: somebody who has left a list; a medium after it is the way in which they did;
 * - `[within]`: turns off what it overlaps; `[before]`: what follows it, `[near]`: at once; `[after]`: a wish that it follows;
 *   `[reason]`: every wish of the note; `[back]`: everything in the note;
 * - `[medium]`: limits a wish to a channel; `[except]`: leaves a channel out; `[more]`: adds one.
 *
 * An entry is words in order: `a/b` either; `{name}` a set; `?a` may be missing; `_` up to three words of any kind;
 * `#` a number; `^` and `$` the beginning and the end of a clause; `^^` and `$$` those of the note. `stem(a|b)` are two
 * words.
 */
export interface ObjectionTable {
  readonly lang: 'de' | 'en' | 'es' | 'fr' | 'it' | 'nl';
  readonly text: string;
}

export const ENTRY_KINDS = [
  'ask',
  'bare',
  'go',
  'state',
  'left',
  'within',
  'before',
  'near',
  'after',
  'reason',
  'back',
  'medium',
  'except',
  'more',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** What tells an objection by itself; the other kinds turn one off or limit it. */
const TELLING_KINDS: ReadonlySet<EntryKind> = new Set(['ask', 'bare', 'state', 'left']);

/** The words that will do at a place, by their numbers, with the channels that they name, as bits. */
export interface Choice {
  readonly words: ReadonlyMap<number, number>;
  /** Letters of the shortest word; 0 where one of them is an everyday word, less where one is very short. */
  readonly rarity: number;
}

/** One place of an entry. */
export interface Slot {
  readonly kind: 'words' | 'gap' | 'number' | 'start' | 'end' | 'first' | 'last';
  readonly choice: Choice;
  readonly isOptional: boolean;
}

/** One line of a table. */
export interface Entry {
  readonly kind: EntryKind;
  readonly lang: ObjectionTable['lang'];
  readonly slots: readonly Slot[];
}

const NO_CHOICE: Choice = { words: new Map(), rarity: Number.POSITIVE_INFINITY };
/** Words of so many letters are in every text. */
const SHORT = 2;
const SIGNS: Readonly<Record<string, Slot['kind']>> = {
  _: 'gap',
  '#': 'number',
  '^': 'start',
  $: 'end',
  '^^': 'first',
  $$: 'last',
};

const isKind = (word: string): word is EntryKind => ENTRY_KINDS.some((kind) => kind === word);
const isChannel = (word: string): word is ObjectionChannel =>
  OBJECTION_CHANNELS.some((name) => name === word);

/** The bit of a channel. */
export const bitOf = (channel: ObjectionChannel): number => 1 << OBJECTION_CHANNELS.indexOf(channel);

/** `appel(er|ez)`: every word that it stands for. */
function expand(word: string): readonly string[] {
  const open = word.indexOf('(');
  if (open < 0) return [word];
  const close = word.indexOf(')', open);
  const tails = expand(word.slice(close + 1));
  return word
    .slice(open + 1, close)
    .split('|')
    .flatMap((middle) => tails.map((tail) => word.slice(0, open) + middle + tail));
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

const PLAIN = /^[a-z]+$/;

/** A word as texts are cut: without accents, small; German also with its umlauts as two letters. */
function spellings(word: string, { lang }: ObjectionTable): readonly string[] {
  if (PLAIN.test(word)) return [word];
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');
  if (lang !== 'de' || !/[äöü]/.test(word)) return [bare];
  const long = word.replace(/[äöü]/g, (letter) => UMLAUTS[letter] ?? letter).replaceAll('ß', 'ss');
  return [bare, long];
}

/** What a table holds. */
export interface ReadTable {
  readonly objections: readonly Entry[];
  /** Read when the first objection is found: most files have none. */
  readonly contexts: () => readonly Entry[];
}

const EVERYDAY = 'everyday';

interface Section {
  readonly lines: string[];
  readonly bits: number;
  choice?: Choice;
}

/** The parts of a table: the lines of its sets, by name, and of its entries, each with its kind. */
function sectionsOf(table: ObjectionTable) {
  const sets = new Map<string, Section>();
  const entries: (readonly [kind: EntryKind, line: string])[] = [];
  let kind: EntryKind | undefined;
  let open: Section | undefined;
  for (const raw of table.text.split('\n')) {
    const line = raw.trim();
    if (line === '') continue;
    if (!line.startsWith('[')) {
      if (open !== undefined) open.lines.push(line);
      else if (kind !== undefined) entries.push([kind, line]);
      else throw new Error(`objection tables: "${line}" stands under no heading (${table.lang})`);
      continue;
    }
    const [first = '', name = '', ...channels] = line.slice(1, -1).split(' ');
    if (first === 'set') {
      const bits = channels.filter(isChannel).reduce((sum, each) => sum | bitOf(each), 0);
      open = { lines: [], bits };
      sets.set(name, open);
    } else {
      if (!isKind(first)) throw new Error(`objection tables: bad heading "${line}" (${table.lang})`);
      open = undefined;
      kind = first;
    }
  }
  return { sets, entries };
}

/**
 * Reads a table. Throws where a line is not of the format above.
 *
 * @param numberOf - numbers the words, the same word always alike
 */
export function readTable(table: ObjectionTable, numberOf: (word: string) => number): ReadTable {
  const { lang } = table;
  const { sets, entries } = sectionsOf(table);
  const everyday = new Set<string>();
  for (const line of sets.get(EVERYDAY)?.lines ?? [])
    for (const word of line.split(' ').flatMap(expand))
      for (const spelling of spellings(word, table)) everyday.add(spelling);

  const choiceOf = (choices: readonly string[], bits: number): Choice => {
    const words = new Map<number, number>();
    let rarity = Number.POSITIVE_INFINITY;
    for (const written of choices) {
      if (written.startsWith('{')) {
        const set = setNamed(written);
        for (const [word, own] of set.words) words.set(word, own | bits);
        rarity = Math.min(rarity, set.rarity);
        continue;
      }
      for (const word of expand(written)) {
        for (const spelling of spellings(word, table)) {
          words.set(numberOf(spelling), bits);
          const { length } = spelling;
          rarity = Math.min(rarity, length <= SHORT ? -1 : everyday.has(spelling) ? 0 : length);
        }
      }
    }
    return { words, rarity };
  };
  const setNamed = (written: string): Choice => {
    const set = sets.get(written.slice(1, -1));
    if (set === undefined) throw new Error(`objection tables: unknown set ${written} (${lang})`);
    set.choice ??= choiceOf(
      set.lines.flatMap((line) => line.split(' ')),
      set.bits,
    );
    return set.choice;
  };
  const slots = new Map<string, Slot>();
  const slotOf = (written: string): Slot => {
    let slot = slots.get(written);
    if (slot === undefined) {
      slot = readSlot(written);
      slots.set(written, slot);
    }
    return slot;
  };
  const readSlot = (written: string): Slot => {
    const sign = SIGNS[written];
    if (sign !== undefined) return { kind: sign, choice: NO_CHOICE, isOptional: false };
    // One choice for the place that may be missing and for the one that may not.
    if (written.startsWith('?')) return { ...slotOf(written.slice(1)), isOptional: true };
    const isSet = written.startsWith('{') && !written.includes('/');
    const choice = isSet ? setNamed(written) : choiceOf(written.split('/'), 0);
    return { kind: 'words', choice, isOptional: false };
  };
  const read = (tells: boolean): readonly Entry[] =>
    entries
      .filter(([kind]) => TELLING_KINDS.has(kind) === tells)
      .map(([kind, line]) => ({ kind, lang, slots: line.split(' ').map(slotOf) }));
  return { objections: read(true), contexts: () => read(false) };
}
