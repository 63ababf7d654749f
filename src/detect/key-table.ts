import type { PackableArray, PackReader } from './packed-arrays.ts';

/** How many slots there are for each key, so that a key that is not there is told by its first slot. */
const SLOTS_PER_KEY = 2;
/** Places are counted in 16 bits, from one. */
const MOST_KEYS = 0xffff;

/** FNV-1a, as far as 32 bits go. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** The place of each key, counted from one, in the first slot that was free from its hash on. */
function toSlots(keys: readonly string[]): Uint16Array {
  const slots = new Uint16Array(1 << Math.ceil(Math.log2(Math.max(1, keys.length * SLOTS_PER_KEY))));
  for (const [place, key] of keys.entries()) {
    let slot = hashOf(key) & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = place + 1;
  }
  return slots;
}

/**
 * Keys as arrays to be packed: their text, where each begins in it, and a table that finds a key by its hash.
 *
 * @param keys no two alike, at most 65,535
 * @param part what the arrays' names begin with
 */
export function storeKeys(keys: readonly string[], part = ''): Record<string, PackableArray> {
  if (keys.length > MOST_KEYS) throw new Error(`${keys.length} keys are more than a table holds`);
  const starts = new Uint32Array(keys.length + 1);
  for (const [place, key] of keys.entries()) starts[place + 1] = (starts[place] ?? 0) + key.length;
  const text = new TextEncoder().encode(keys.join(''));
  return { [`${part}slots`]: toSlots(keys), [`${part}starts`]: starts, [`${part}text`]: text };
}

/** Keys by place. */
export interface KeyTable {
  readonly count: number;
  /** The place of a key, or -1. */
  find(key: string): number;
  /** The keys in order. */
  keys(): Iterable<string>;
}

/** Opens what {@link storeKeys} made. No key becomes a string of its own, which is what would cost time. */
export function openKeys(pack: PackReader, part = ''): KeyTable {
  const [slots, starts] = [pack.uint16(`${part}slots`), pack.uint32(`${part}starts`)];
  const text = new TextDecoder().decode(pack.uint8(`${part}text`));
  const count = starts.length - 1;
  return {
    count,
    find(key) {
      let slot = hashOf(key) & (slots.length - 1);
      for (let place = slots[slot] ?? 0; place > 0; place = slots[slot] ?? 0) {
        const start = starts[place - 1] ?? 0;
        if (starts[place] === start + key.length && text.startsWith(key, start)) return place - 1;
        slot = (slot + 1) & (slots.length - 1);
      }
      return -1;
    },
    *keys() {
      for (let place = 0; place < count; place += 1) yield text.slice(starts[place], starts[place + 1]);
    },
  };
}
