import {
  CHUNK_BITS,
  CHUNK_ENTRIES,
  dropRepeats,
  sortFingerprints,
  WORDS_PER_ENTRY,
  wordAt,
} from './fingerprint-sort.ts';

const FIRST_CHUNK_ENTRIES = 64;
const MOST_DIRECTORY_BITS = 16;
/** Entries per part of the directory, up to the size at which the directory stops to grow. */
const ENTRIES_PER_PART = 64;

/** So many entries need not be sorted to be found quickly: two bytes of order are enough. */
const MOST_UNSORTED = 1 << 22;
const BYTES_OF_PARTS = 2;

/** log2 of the bytes of the filter: two megabytes, which a processor's cache holds. */
const MOST_FILTER_BITS = 21;

/** A filled set as plain data, whose memory threads share. */
export interface SharedFingerprints {
  readonly chunks: Uint32Array[];
  readonly size: number;
  readonly isSorted: boolean;
}

/** Memory that other threads can be given without a copy. */
const sharedWords = (count: number): Uint32Array => new Uint32Array(new SharedArrayBuffer(count * 4));

function inSharedMemory(words: Uint32Array): Uint32Array {
  if (words.buffer instanceof SharedArrayBuffer) return words;
  const copy = sharedWords(words.length);
  copy.set(words);
  return copy;
}

/** A set of 128-bit fingerprints that can be asked. */
export interface FingerprintLookup {
  /** Number of fingerprints in it. */
  readonly size: number;
  /** Whether the fingerprint in `key` (four words, most significant first) is in the set. */
  has(key: Uint32Array): boolean;
}

/**
 * A set of 128-bit fingerprints in 16 bytes each: filled, then put in order in place, then asked.
 * The fingerprints are spread evenly, so a small directory of their first bits and a guess within its part lead to
 * the entry at once: a look-up touches about two places in memory at any size. Beside the entries there are at most
 * one chunk that is not full (1 MB), the directory (256 KB) and a filter (up to 2 MB).
 */
export class FingerprintSet implements FingerprintLookup {
  #chunks: Uint32Array[] = [sharedWords(FIRST_CHUNK_ENTRIES * WORDS_PER_ENTRY)];
  #size = 0;
  #isSorted = true;
  /** First entry of each part; the number of entries at the end. */
  #directory = new Uint32Array(2);
  #shift = 32;
  /** A bit for each entry, by bits of its second word: nearly all that is not in the set is told by one look. */
  #filter = new Uint8Array(1);

  get size(): number {
    return this.#size;
  }

  /** The entries' memory, in pieces; four words an entry. To be read after `seal`. */
  get chunks(): readonly Uint32Array[] {
    return this.#chunks;
  }

  /** Adds a fingerprint; a repeated one is dropped by `seal`. */
  add(key: Uint32Array): void {
    const offset = (this.#size & (CHUNK_ENTRIES - 1)) << 2;
    const number = this.#size >>> CHUNK_BITS;
    let chunk = this.#chunks[number];
    if (chunk === undefined) {
      chunk = sharedWords(CHUNK_ENTRIES * WORDS_PER_ENTRY);
      this.#chunks.push(chunk);
    } else if (offset >= chunk.length) {
      const larger = sharedWords(Math.min(chunk.length * 2, CHUNK_ENTRIES * WORDS_PER_ENTRY));
      larger.set(chunk);
      this.#chunks[number] = larger;
      chunk = larger;
    }
    chunk[offset] = key[0] ?? 0;
    chunk[offset + 1] = key[1] ?? 0;
    chunk[offset + 2] = key[2] ?? 0;
    chunk[offset + 3] = key[3] ?? 0;
    this.#size += 1;
  }

  /** Adds all fingerprints to another set. */
  copyTo(other: FingerprintSet): void {
    let left = this.#size;
    for (const chunk of this.#chunks) {
      const end = Math.min(left, CHUNK_ENTRIES) * WORDS_PER_ENTRY;
      for (let at = 0; at < end; at += WORDS_PER_ENTRY) other.add(chunk.subarray(at, at + WORDS_PER_ENTRY));
      left -= CHUNK_ENTRIES;
    }
  }

  /** Makes the set ready to be asked, after the last `add`. */
  seal(): void {
    sortFingerprints(this.#chunks, 0, this.#size);
    this.#size = dropRepeats(this.#chunks, this.#size);
    this.#trim();
    this.#index();
  }

  /**
   * Makes the set ready to be asked in less time than `seal`: repeated entries stay, and the order is good for asking
   * alone.
   */
  settle(): void {
    if (this.#size > MOST_UNSORTED) {
      this.seal();
      return;
    }
    sortFingerprints(this.#chunks, 0, this.#size, 0, BYTES_OF_PARTS);
    this.#isSorted = false;
    this.#trim();
    this.#index();
  }

  /**
   * Takes over entries that are sorted already, as an index file holds them.
   *
   * @param chunks - full chunks of `CHUNK_ENTRIES`, the last one of what is left
   * @returns false where they are not in strictly ascending order
   */
  adopt(chunks: Uint32Array[], size: number): boolean {
    this.#chunks = chunks;
    this.#size = size;
    for (let entry = 1; entry < size; entry += 1) {
      const before = wordAt(chunks, entry - 1, 0);
      const here = wordAt(chunks, entry, 0);
      if (before > here || (before === here && !this.#ascends(entry))) return false;
    }
    this.#index();
    return true;
  }

  /** The set's entries for another thread. To be called after `seal` or `adopt`. */
  share(): SharedFingerprints {
    this.#chunks = this.#chunks.map(inSharedMemory);
    return { chunks: this.#chunks, size: this.#size, isSorted: this.#isSorted };
  }

  /** A set of entries that another thread has shared. */
  static open({ chunks, size, isSorted }: SharedFingerprints): FingerprintSet {
    const set = new FingerprintSet();
    set.#chunks = chunks;
    set.#size = size;
    set.#isSorted = isSorted;
    set.#index();
    return set;
  }

  has(key: Uint32Array): boolean {
    if (this.#size === 0) return false;
    const second = key[1] ?? 0;
    const mask = this.#filter.length - 1;
    if (((this.#filter[(second >>> 3) & mask] ?? 0) & (1 << (second & 7))) === 0) return false;
    const first = key[0] ?? 0;
    const part = this.#shift === 32 ? 0 : first >>> this.#shift;
    const from = this.#directory[part] ?? 0;
    const to = this.#directory[part + 1] ?? 0;
    if (from === to) return false;
    if (!this.#isSorted) return this.#isAmong(from, to, key);
    const within = this.#shift === 32 ? first : first & ((1 << this.#shift) - 1);
    let at = from + Math.floor(((to - from) * within) / 2 ** this.#shift);
    while (at > from && wordAt(this.#chunks, at, 0) >= first) at -= 1;
    for (; at < to; at += 1) {
      const here = wordAt(this.#chunks, at, 0);
      if (here > first) return false;
      if (here === first && this.#rest(at, key)) return true;
    }
    return false;
  }

  #isAmong(from: number, to: number, key: Uint32Array): boolean {
    const first = key[0] ?? 0;
    for (let at = from; at < to; at += 1)
      if (wordAt(this.#chunks, at, 0) === first && this.#rest(at, key)) return true;
    return false;
  }

  #rest(entry: number, key: Uint32Array): boolean {
    for (let word = 1; word < WORDS_PER_ENTRY; word += 1) {
      if (wordAt(this.#chunks, entry, word) !== key[word]) return false;
    }
    return true;
  }

  #ascends(entry: number): boolean {
    for (let word = 1; word < WORDS_PER_ENTRY; word += 1) {
      const before = wordAt(this.#chunks, entry - 1, word);
      const here = wordAt(this.#chunks, entry, word);
      if (before !== here) return before < here;
    }
    return false;
  }

  #trim(): void {
    const full = this.#size >>> CHUNK_BITS;
    const rest = this.#size & (CHUNK_ENTRIES - 1);
    const last = this.#chunks[full];
    this.#chunks.length = Math.min(this.#chunks.length, rest === 0 ? full : full + 1);
    if (rest === 0 || last === undefined) return;
    const trimmed = sharedWords(rest * WORDS_PER_ENTRY);
    trimmed.set(last.subarray(0, trimmed.length));
    this.#chunks[full] = trimmed;
  }

  #index(): void {
    const bits = Math.max(0, Math.ceil(Math.log2(Math.max(1, this.#size / ENTRIES_PER_PART))));
    const used = Math.min(bits, MOST_DIRECTORY_BITS);
    this.#shift = 32 - used;
    const directory = new Uint32Array((1 << used) + 1);
    let part = 0;
    for (let entry = 0; entry < this.#size && used > 0; entry += 1) {
      const own = wordAt(this.#chunks, entry, 0) >>> this.#shift;
      while (part < own) {
        part += 1;
        directory[part] = entry;
      }
    }
    while (part < 1 << used) {
      part += 1;
      directory[part] = this.#size;
    }
    this.#directory = directory;
    this.#fillFilter();
  }

  #fillFilter(): void {
    const bytes = 1 << Math.min(MOST_FILTER_BITS, Math.ceil(Math.log2(this.#size + 1)));
    const filter = new Uint8Array(bytes);
    for (let entry = 0; entry < this.#size; entry += 1) {
      const second = wordAt(this.#chunks, entry, 1);
      const at = (second >>> 3) & (bytes - 1);
      filter[at] = (filter[at] ?? 0) | (1 << (second & 7));
    }
    this.#filter = filter;
  }
}
