import { lines } from '../email-lines.ts';
import { foldValue } from '../yes-no-fold.ts';
import { MEANINGS, type Meaning, type MeaningName, type PhraseTable, VENDOR_MEANINGS } from './meanings.ts';
import { GERMAN } from './phrases-de.ts';
import { ENGLISH } from './phrases-en.ts';
import { SPANISH } from './phrases-es.ts';
import { FRENCH } from './phrases-fr.ts';
import { GENERAL } from './phrases-general.ts';
import { ITALIAN } from './phrases-it.ts';
import { DUTCH } from './phrases-nl.ts';
import { type Vendor, vendorRows } from './vendor.ts';

/** What a phrase or a name stands for, as the index holds it. */
export interface Entry {
  readonly meaning: Meaning;
  readonly name: MeaningName | null;
  readonly vendor: Vendor | null;
  /** Whether it is also a common word, so that it counts only in a value that is understood as a whole. */
  readonly common: boolean;
}

/** All phrases and names. */
export interface PhraseIndex {
  /** By the whole phrase; where a vendor's name is a phrase too, the vendor. */
  readonly byPhrase: ReadonlyMap<string, Entry>;
  /** By first word: how many words the longest phrase that begins with it has. */
  readonly longest: ReadonlyMap<string, number>;
  readonly byPrefix: ReadonlyMap<string, Entry>;
  readonly bySuffix: ReadonlyMap<string, Entry>;
}

/** The words of all phrases and names. */
export interface Vocabulary {
  readonly words: ReadonlySet<string>;
  /** Words of names that are common words: too common to be what a typing error meant. */
  readonly commonWords: ReadonlySet<string>;
}

const TABLES: readonly PhraseTable[] = [GENERAL, FRENCH, ENGLISH, GERMAN, SPANISH, ITALIAN, DUTCH];

function isMeaningName(name: string): name is MeaningName {
  return Object.hasOwn(MEANINGS, name);
}

function* vendorNames(): Generator<[phrase: string, Entry]> {
  for (const { vendor, names } of vendorRows()) {
    const meaning = vendor.kind === null ? MEANINGS['no-origin'] : VENDOR_MEANINGS[vendor.kind];
    const sure: Entry = { meaning, name: null, vendor, common: false };
    const own = foldValue(vendor.name);
    if (!names.includes('=') && !names.includes(`!${own}`)) yield [own, sure];
    for (const name of names) {
      if (name.startsWith('!')) yield [name.slice(1), { ...sure, common: true }];
      else if (name !== '=') yield [name, sure];
    }
  }
}

function build(): PhraseIndex {
  const byPhrase = new Map<string, Entry>();
  const longest = new Map<string, number>();
  const byPrefix = new Map<string, Entry>();
  const bySuffix = new Map<string, Entry>();
  const add = (phrase: string, entry: Entry): void => {
    if (byPhrase.has(phrase)) return;
    byPhrase.set(phrase, entry);
    let words = 1;
    let space = phrase.indexOf(' ');
    const first = space === -1 ? phrase : phrase.slice(0, space);
    for (; space !== -1; space = phrase.indexOf(' ', space + 1)) words++;
    if (words > (longest.get(first) ?? 0)) longest.set(first, words);
  };
  for (const [phrase, entry] of vendorNames()) add(phrase, entry);
  for (const table of TABLES) {
    for (const [name, phrases] of Object.entries(table)) {
      if (!isMeaningName(name)) continue;
      const entry: Entry = { meaning: MEANINGS[name], name, vendor: null, common: false };
      for (const phrase of lines(phrases)) {
        if (phrase.startsWith('-')) bySuffix.set(phrase.slice(1), entry);
        else if (phrase.endsWith('-')) byPrefix.set(phrase.slice(0, -1), entry);
        else add(phrase, entry);
      }
    }
  }
  return { byPhrase, longest, byPrefix, bySuffix };
}

let index: PhraseIndex | undefined;
let vocabulary: Vocabulary | undefined;

/** The index over all tables, built on first use. */
export function phraseIndex(): PhraseIndex {
  index ??= build();
  return index;
}

/** The words of the index, gathered when the first word is met that begins no phrase. */
export function phraseVocabulary(): Vocabulary {
  if (vocabulary === undefined) {
    const words = new Set<string>();
    const commonWords = new Set<string>();
    for (const [phrase, { common }] of phraseIndex().byPhrase) {
      for (const word of phrase.split(' ')) (common ? commonWords : words).add(word);
    }
    vocabulary = { words, commonWords };
  }
  return vocabulary;
}
