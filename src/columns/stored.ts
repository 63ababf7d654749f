import { openKeys, storeKeys } from '../detect/key-table.ts';
import { PackReader, packArrays } from '../detect/packed-arrays.ts';
import type { Entry, Lexicon } from './lexicon.ts';

interface Facts {
  /** Each list of meanings once: nearly all keys share one. */
  readonly lists: readonly (readonly Entry[])[];
  readonly longest: number;
}

/** The synonyms as bytes: the keys, and the number of each one's list. */
export function storeLexicon({ entries, longest }: Lexicon): Uint8Array {
  const keys = [...entries.keys()];
  const numbers = new Map<string, number>();
  const lists: (readonly Entry[])[] = [];
  const listOf = Uint16Array.from(keys, (key) => {
    const list = entries.get(key) ?? [];
    const spelt = JSON.stringify(list);
    const known = numbers.get(spelt) ?? lists.push(list) - 1;
    numbers.set(spelt, known);
    return known;
  });
  return packArrays({
    facts: { lists, longest } satisfies Facts,
    arrays: { listOf, ...storeKeys(keys) },
  });
}

/** Opens what {@link storeLexicon} made. */
export function openLexicon(bytes: Uint8Array): Lexicon {
  const pack = new PackReader(bytes);
  const { lists, longest } = pack.facts as Facts;
  const listOf = pack.uint16('listOf');
  const table = openKeys(pack);
  const get = (key: string): readonly Entry[] | undefined => {
    const place = table.find(key);
    return place < 0 ? undefined : lists[listOf[place] ?? 0];
  };
  return { entries: { get, keys: () => table.keys() }, longest };
}
