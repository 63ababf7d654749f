import { PackReader, packArrays } from '../detect/packed-arrays.ts';
import type { Entry, Lexicon } from './lexicon.ts';

const BREAK = '\n';

interface Facts {
  /** Each list of meanings once: nearly all keys share one. */
  readonly lists: readonly (readonly Entry[])[];
  readonly longest: number;
}

/** The synonyms as bytes: the keys, one a line, and the number of each one's list. */
export function storeLexicon({ entries, longest }: Lexicon): Uint8Array {
  const numbers = new Map<string, number>();
  const lists: (readonly Entry[])[] = [];
  const listOf = Uint16Array.from(entries.values(), (list) => {
    const spelt = JSON.stringify(list);
    const known = numbers.get(spelt) ?? lists.push(list) - 1;
    numbers.set(spelt, known);
    return known;
  });
  const keys = new TextEncoder().encode([...entries.keys()].join(BREAK));
  return packArrays({ facts: { lists, longest } satisfies Facts, arrays: { listOf, keys } });
}

/** Opens what {@link storeLexicon} made. */
export function openLexicon(bytes: Uint8Array): Lexicon {
  const pack = new PackReader(bytes);
  const { lists, longest } = pack.facts as Facts;
  const listOf = pack.uint16('listOf');
  const entries = new Map<string, readonly Entry[]>();
  const keys = new TextDecoder().decode(pack.uint8('keys')).split(BREAK);
  for (const [index, key] of keys.entries()) entries.set(key, lists[listOf[index] ?? 0] ?? []);
  return { entries, longest };
}
