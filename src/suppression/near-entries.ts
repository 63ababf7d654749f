import { fingerprint, words } from './fingerprint.ts';
import { FingerprintSet } from './fingerprint-set.ts';
import { eachDeletion, personKey } from './near-key.ts';

/** Bits a byte of the list's file: an address has no more deletions than letters, so each gets 16 bits or more. */
const BITS_PER_BYTE = 16;
const LEAST_BITS = 1 << 13;
/** 64 MB. A list that would need more has a fuller filter, which costs time and loses nobody. */
const MOST_BITS = 2 ** 29;

/**
 * What near misses are found by: a filter (Bloom, 1970) of the addresses with each of their letters taken out, as
 * fuzzy search by deletions does it, and the set of people by name and firm. The filter only says where to look: what
 * is found is held against the list itself, so the filter may be wrong, and is small.
 */
export class NearEntries {
  readonly slips: Uint8Array;
  readonly people = new FingerprintSet();

  /** @param size - of the list's file, in bytes */
  constructor(size: number) {
    const bits = 2 ** Math.ceil(Math.log2(Math.max(1, size) * BITS_PER_BYTE));
    this.slips = new Uint8Array(new SharedArrayBuffer(Math.min(MOST_BITS, Math.max(LEAST_BITS, bits)) / 8));
  }

  /** @param address - in canonical form */
  addAddress(address: string): void {
    eachDeletion(address, (rest) => {
      fingerprint('email', rest);
      for (const word of words) {
        const at = (word >>> 3) & (this.slips.length - 1);
        this.slips[at] = (this.slips[at] ?? 0) | (1 << (word & 7));
      }
      return false;
    });
  }

  addPerson(name: string, company: string): void {
    const key = personKey(name, company);
    if (key === null) return;
    fingerprint('postal', key);
    this.people.add(words);
  }
}

/** Whether an address of the list may have that rest when one of its letters is taken out. */
export function mayHaveRest(slips: Uint8Array, rest: string): boolean {
  fingerprint('email', rest);
  for (const word of words) {
    if (((slips[(word >>> 3) & (slips.length - 1)] ?? 0) & (1 << (word & 7))) === 0) return false;
  }
  return true;
}
