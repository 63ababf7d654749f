import { openKeys, storeKeys } from '../key-table.ts';
import { PackReader, packArrays } from '../packed-arrays.ts';
import type { MeaningName } from './meanings.ts';
import {
  type Entry,
  entryOfMeaning,
  entryOfVendor,
  type PhraseIndex,
  type PhraseTables,
  wordsOf,
} from './phrase-index.ts';
import type { Vendor } from './vendor.ts';

/** An entry as JSON holds it: the name of its meaning, or a vendor and whether its name is a common word. */
type StoredEntry = MeaningName | readonly [vendor: number, common: boolean];

interface Facts {
  readonly vendors: readonly Vendor[];
  readonly hosts: readonly (readonly [string, number])[];
  readonly entries: readonly StoredEntry[];
  readonly prefixes: readonly (readonly [string, number])[];
  readonly suffixes: readonly (readonly [string, number])[];
}

const TELLING = 1;
const COMMON = 2;

/** The phrases as bytes, so that a package need not read the tables anew at each start. */
export function storePhrases(tables: PhraseTables): Uint8Array {
  const { byPhrase, longest, byHost } = tables;
  const vendors = [
    ...new Set([...byPhrase.values()].flatMap(({ vendor }) => vendor ?? []).concat(...byHost.values())),
  ];
  const entries: StoredEntry[] = [];
  const numbers = new Map<string, number>();
  const numberOf = ({ name, vendor, common }: Entry): number => {
    const key = name ?? `${vendor?.name}|${common}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = entries.length;
    if (name !== null) entries.push(name);
    else if (vendor !== null) entries.push([vendors.indexOf(vendor), common]);
    numbers.set(key, number);
    return number;
  };
  const numbered = (map: ReadonlyMap<string, Entry>) =>
    [...map].map(([affix, entry]): [string, number] => [affix, numberOf(entry)]);
  const entryOf = Uint16Array.from(byPhrase.values(), numberOf);
  const { telling, common } = wordsOf(tables);
  const words = [...new Set([...telling, ...common])];
  const bitsOf = (word: string) => (telling.has(word) ? TELLING : 0) | (common.has(word) ? COMMON : 0);
  const facts: Facts = {
    vendors,
    hosts: [...byHost].map(([host, vendor]) => [host, vendors.indexOf(vendor)]),
    prefixes: numbered(tables.byPrefix),
    suffixes: numbered(tables.bySuffix),
    entries,
  };
  return packArrays({
    facts,
    arrays: {
      entryOf,
      ...storeKeys([...byPhrase.keys()], 'phrases.'),
      bits: Uint8Array.from(words, bitsOf),
      longest: Uint8Array.from(words, (word) => longest.get(word) ?? 0),
      ...storeKeys(words, 'words.'),
    },
  });
}

/** Opens what {@link storePhrases} made. */
export function openPhrases(bytes: Uint8Array): PhraseIndex {
  const pack = new PackReader(bytes);
  const facts = pack.facts as Facts;
  const { vendors } = facts;
  const entries = facts.entries.flatMap((stored) => {
    if (typeof stored === 'string') return entryOfMeaning(stored);
    const vendor = vendors[stored[0]];
    return vendor === undefined ? [] : entryOfVendor(vendor, stored[1]);
  });
  let hosts: ReadonlyMap<string, number> | undefined;
  const phrases = openKeys(pack, 'phrases.');
  const words = openKeys(pack, 'words.');
  const [entryOf, bits, longest] = [pack.uint16('entryOf'), pack.uint8('bits'), pack.uint8('longest')];
  const affixes = (stored: Facts['prefixes']): ReadonlyMap<string, Entry> =>
    new Map(stored.flatMap(([affix, number]) => (entries[number] ? [[affix, entries[number]]] : [])));
  const isTelling = (place: number) => ((bits[place] ?? 0) & TELLING) !== 0;
  return {
    byPhrase(phrase) {
      const place = phrases.find(phrase);
      return place < 0 ? undefined : entries[entryOf[place] ?? 0];
    },
    byHost(host) {
      hosts ??= new Map(facts.hosts);
      return vendors[hosts.get(host) ?? -1];
    },
    longest(first) {
      const place = words.find(first);
      return place < 0 ? 0 : (longest[place] ?? 0);
    },
    byPrefix: affixes(facts.prefixes),
    bySuffix: affixes(facts.suffixes),
    hasWord: (word) => words.find(word) >= 0,
    *words() {
      let place = 0;
      for (const word of words.keys()) if (isTelling(place++)) yield word;
    },
    isTelling(word) {
      const place = words.find(word);
      return place >= 0 && isTelling(place);
    },
  };
}
