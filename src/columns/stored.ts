import { PackReader, packArrays } from '../detect/packed-arrays.ts';
import type { Entry, Lexicon } from './lexicon.ts';

interface Facts {
  /** Each list of meanings once: nearly all keys share one. */
  readonly lists: readonly (readonly Entry[])[];
  readonly longest: number;
}

/** How many slots there are for each key, so that a key that is not there is told by its first slot. */
const SLOTS_PER_KEY = 2;

/** FNV-1a, as far as 32 bits go. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** The place of each key, counted from one, in the first slot that was free from its hash on. */
function toSlots(keys: readonly string[]): Uint16Array {
  const slots = new Uint16Array(1 << Math.ceil(Math.log2(keys.length * SLOTS_PER_KEY)));
  for (const [place, key] of keys.entries()) {
    let slot = hashOf(key) & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = place + 1;
  }
  return slots;
}

/** The synonyms as bytes: the keys in one text with the place where each begins, the number of each one's list, and a
 * table that finds a key by its hash. */
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
  const starts = new Uint32Array(keys.length + 1);
  for (const [place, key] of keys.entries()) starts[place + 1] = (starts[place] ?? 0) + key.length;
  const text = new TextEncoder().encode(keys.join(''));
  const arrays = { listOf, slots: toSlots(keys), starts, text };
  return packArrays({ facts: { lists, longest } satisfies Facts, arrays });
}

/** Opens what {@link storeLexicon} made. No key becomes a string of its own, which is what would cost time. */
export function openLexicon(bytes: Uint8Array): Lexicon {
  const pack = new PackReader(bytes);
  const { lists, longest } = pack.facts as Facts;
  const [listOf, slots, starts] = [pack.uint16('listOf'), pack.uint16('slots'), pack.uint32('starts')];
  const text = new TextDecoder().decode(pack.uint8('text'));
  const get = (key: string): readonly Entry[] | undefined => {
    let slot = hashOf(key) & (slots.length - 1);
    for (let place = slots[slot] ?? 0; place > 0; place = slots[slot] ?? 0) {
      const start = starts[place - 1] ?? 0;
      if (starts[place] === start + key.length && text.startsWith(key, start))
        return lists[listOf[place - 1] ?? 0];
      slot = (slot + 1) & (slots.length - 1);
    }
    return undefined;
  };
  const keys = function* (): Generator<string> {
    for (let place = 0; place < listOf.length; place += 1) yield text.slice(starts[place], starts[place + 1]);
  };
  return { entries: { get, keys }, longest };
}
