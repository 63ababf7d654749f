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

/** A phrase or a vendor's name, as the index holds it. */
export interface Entry {
  readonly tokens: readonly string[];
  readonly meaning: Meaning;
  readonly name: MeaningName | null;
  readonly vendor: Vendor | null;
  /** Whether it is also a common word, so that it counts only in a value that is understood as a whole. */
  readonly common: boolean;
}

/** All phrases and names, by what they begin with. */
export interface PhraseIndex {
  /** By first token, the longest entries first; of two as long the vendor's name. */
  readonly byFirst: ReadonlyMap<string, readonly Entry[]>;
  readonly byPrefix: ReadonlyMap<string, Entry>;
  readonly bySuffix: ReadonlyMap<string, Entry>;
  /** Every token of every entry. */
  readonly tokens: ReadonlySet<string>;
  /** Tokens that stand in names which are common words: too common to be what a typing error meant. */
  readonly commonTokens: ReadonlySet<string>;
}

const TABLES: readonly PhraseTable[] = [GENERAL, FRENCH, ENGLISH, GERMAN, SPANISH, ITALIAN, DUTCH];

const NO_KIND: Meaning = MEANINGS['no-origin'];

function isMeaningName(name: string): name is MeaningName {
  return Object.hasOwn(MEANINGS, name);
}

function* phraseEntries(): Generator<[phrase: string, Entry]> {
  for (const table of TABLES) {
    for (const [name, phrases] of Object.entries(table)) {
      if (!isMeaningName(name)) continue;
      for (const phrase of lines(phrases)) {
        const tokens = phrase.split(' ');
        yield [phrase, { tokens, meaning: MEANINGS[name], name, vendor: null, common: false }];
      }
    }
  }
}

function* vendorEntries(): Generator<Entry> {
  for (const { vendor, names } of vendorRows()) {
    const own = foldValue(vendor.name);
    const all = names.includes('=') || names.includes(`!${own}`) ? names : [own, ...names];
    const meaning = vendor.kind === null ? NO_KIND : VENDOR_MEANINGS[vendor.kind];
    for (const name of all) {
      if (name === '=') continue;
      const common = name.startsWith('!');
      yield { tokens: (common ? name.slice(1) : name).split(' '), meaning, name: null, vendor, common };
    }
  }
}

function build(): PhraseIndex {
  const byFirst = new Map<string, Entry[]>();
  const byPrefix = new Map<string, Entry>();
  const bySuffix = new Map<string, Entry>();
  const tokens = new Set<string>();
  const commonTokens = new Set<string>();
  const add = (entry: Entry): void => {
    const first = entry.tokens[0] ?? '';
    const list = byFirst.get(first);
    if (list === undefined) byFirst.set(first, [entry]);
    else list.push(entry);
    for (const token of entry.tokens) (entry.common ? commonTokens : tokens).add(token);
  };
  for (const entry of vendorEntries()) add(entry);
  for (const [phrase, entry] of phraseEntries()) {
    if (phrase.startsWith('-')) bySuffix.set(phrase.slice(1), entry);
    else if (phrase.endsWith('-')) byPrefix.set(phrase.slice(0, -1), entry);
    else add(entry);
  }
  // The sort is stable, so vendors stay before phrases of the same length.
  for (const list of byFirst.values()) list.sort((a, b) => b.tokens.length - a.tokens.length);
  return { byFirst, byPrefix, bySuffix, tokens, commonTokens };
}

let index: PhraseIndex | undefined;

/** The index over all tables, built on first use. */
export function phraseIndex(): PhraseIndex {
  index ??= build();
  return index;
}
