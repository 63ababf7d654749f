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
  /** What a whole phrase stands for; where a vendor's name is a phrase too, the vendor. */
  byPhrase(phrase: string): Entry | undefined;
  /** The vendor that a host, or a host and the first part of a path, belongs to. */
  byHost(host: string): Vendor | undefined;
  /** How many words the longest phrase has that begins with a word; 0 where none does. */
  longest(first: string): number;
  readonly byPrefix: ReadonlyMap<string, Entry>;
  readonly bySuffix: ReadonlyMap<string, Entry>;
  /** Whether a phrase or a name has a word. */
  hasWord(word: string): boolean;
  /** The words but for those of names that are common words: too common to be what a typing error meant. */
  words(): Iterable<string>;
  /** Whether {@link words} has a word. */
  isTelling(word: string): boolean;
}

/** The index as it is gathered from the tables. */
export interface PhraseTables {
  readonly byPhrase: ReadonlyMap<string, Entry>;
  readonly longest: ReadonlyMap<string, number>;
  readonly byPrefix: ReadonlyMap<string, Entry>;
  readonly bySuffix: ReadonlyMap<string, Entry>;
  readonly byHost: ReadonlyMap<string, Vendor>;
}

const TABLES: readonly PhraseTable[] = [GENERAL, FRENCH, ENGLISH, GERMAN, SPANISH, ITALIAN, DUTCH];

function isMeaningName(name: string): name is MeaningName {
  return Object.hasOwn(MEANINGS, name);
}

/** What a vendor's name stands for. */
export function entryOfVendor(vendor: Vendor, common: boolean): Entry {
  const meaning = vendor.kind === null ? MEANINGS['no-origin'] : VENDOR_MEANINGS[vendor.kind];
  return { meaning, name: null, vendor, common };
}

/** What a phrase of a meaning stands for. */
export const entryOfMeaning = (name: MeaningName): Entry => ({
  meaning: MEANINGS[name],
  name,
  vendor: null,
  common: false,
});

function* vendorNames(): Generator<[phrase: string, Entry]> {
  for (const { vendor, names } of vendorRows()) {
    const sure = entryOfVendor(vendor, false);
    const own = foldValue(vendor.name);
    if (!names.includes('=') && !names.includes(`!${own}`)) yield [own, sure];
    for (const name of names) {
      if (name.startsWith('!')) yield [name.slice(1), entryOfVendor(vendor, true)];
      else if (name !== '=') yield [name, sure];
    }
  }
}

/** Reads the tables. */
export function readPhrases(): PhraseTables {
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
      const entry = entryOfMeaning(name);
      for (const phrase of lines(phrases)) {
        if (phrase.startsWith('-')) bySuffix.set(phrase.slice(1), entry);
        else if (phrase.endsWith('-')) byPrefix.set(phrase.slice(0, -1), entry);
        else add(phrase, entry);
      }
    }
  }
  const byHost = new Map(vendorRows().flatMap(({ vendor, hosts }) => hosts.map((host) => [host, vendor])));
  return { byPhrase, longest, byPrefix, bySuffix, byHost };
}

/** The words of all phrases and names; those of names that are common words apart. */
export function wordsOf({ byPhrase }: PhraseTables) {
  const telling = new Set<string>();
  const common = new Set<string>();
  for (const [phrase, entry] of byPhrase)
    for (const word of phrase.split(' ')) (entry.common ? common : telling).add(word);
  return { telling, common };
}

/** Reads and indexes the tables. */
export function buildPhraseIndex(): PhraseIndex {
  const tables = readPhrases();
  const { byPhrase, longest, byPrefix, bySuffix, byHost } = tables;
  const { telling, common } = wordsOf(tables);
  return {
    byPhrase: (phrase) => byPhrase.get(phrase),
    byHost: (host) => byHost.get(host),
    longest: (first) => longest.get(first) ?? 0,
    byPrefix,
    bySuffix,
    hasWord: (word) => telling.has(word) || common.has(word),
    words: () => telling,
    isTelling: (word) => telling.has(word),
  };
}
