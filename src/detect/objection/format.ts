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

/** A word with the channels that it names, as bits. */
type Words = Map<string, number>;

/** One place of an entry. */
export interface Slot {
  readonly kind: 'words' | 'gap' | 'number' | 'start' | 'end' | 'first' | 'last';
  readonly words: ReadonlyMap<string, number>;
  readonly isOptional: boolean;
}

/** One line of a table. */
export interface Entry {
  readonly kind: EntryKind;
  readonly lang: ObjectionTable['lang'];
  readonly slots: readonly Slot[];
}

const NO_WORDS: ReadonlyMap<string, number> = new Map();
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
  readonly entries: readonly Entry[];
  readonly everyday: ReadonlyMap<string, number>;
}

const EVERYDAY = 'everyday';

/** Reads a table. Throws where a line is not of the format above. */
export function readTable(table: ObjectionTable): ReadTable {
  const entries: Entry[] = [];
  let everyday = NO_WORDS;
  const sets = new Map<string, Words>();
  let kind: EntryKind | undefined;
  let open: { readonly words: Words; readonly bits: number } | undefined;

  const setNamed = (written: string): Words => {
    const set = sets.get(written.slice(1, -1));
    if (set === undefined) throw new Error(`objection tables: unknown set ${written} (${table.lang})`);
    return set;
  };
  const addTo = (words: Words, written: string, bits: number): void => {
    if (written.startsWith('{')) {
      for (const [word, own] of setNamed(written)) words.set(word, own | bits);
      return;
    }
    for (const word of expand(written))
      for (const spelling of spellings(word, table)) words.set(spelling, bits);
  };
  const slots = new Map<string, Slot>();
  const slotOf = (written: string): Slot => {
    const known = slots.get(written);
    if (known !== undefined) return known;
    const slot = readSlot(written);
    slots.set(written, slot);
    return slot;
  };
  const wordsOf = (choices: string): Words => {
    // A set alone, as it is: most places are one, and the same map tells so.
    if (choices.startsWith('{') && !choices.includes('/')) return setNamed(choices);
    const words: Words = new Map();
    for (const choice of choices.split('/')) addTo(words, choice, 0);
    return words;
  };
  const readSlot = (written: string): Slot => {
    const sign = SIGNS[written];
    if (sign !== undefined) return { kind: sign, words: NO_WORDS, isOptional: false };
    // One map for the place that may be missing and for the one that may not.
    if (written.startsWith('?'))
      return { kind: 'words', words: slotOf(written.slice(1)).words, isOptional: true };
    return { kind: 'words', words: wordsOf(written), isOptional: false };
  };

  for (const raw of table.text.split('\n')) {
    const line = raw.trim();
    if (line === '') continue;
    if (!line.startsWith('[')) {
      if (open !== undefined) for (const word of line.split(' ')) addTo(open.words, word, open.bits);
      else if (kind !== undefined)
        entries.push({ kind, lang: table.lang, slots: line.split(' ').map(slotOf) });
      else throw new Error(`objection tables: "${line}" stands under no heading (${table.lang})`);
      continue;
    }
    const [first = '', name = '', ...channels] = line.slice(1, -1).split(' ');
    if (first === 'set') {
      open = {
        words: new Map(),
        bits: channels.filter(isChannel).reduce((sum, each) => sum | bitOf(each), 0),
      };
      sets.set(name, open.words);
      if (name === EVERYDAY) everyday = open.words;
    } else {
      if (!isKind(first)) throw new Error(`objection tables: bad heading "${line}" (${table.lang})`);
      open = undefined;
      kind = first;
    }
  }
  return { entries, everyday };
}
