const KINDS = 1 << 16;

/** What can be seen of a word without reading it all: its length and three of its characters. */
function kindOf(word: string): number {
  const { length } = word;
  return (
    (((length & 15) << 12) ^
      ((word.charCodeAt(0) & 31) << 9) ^
      ((word.charCodeAt(length >> 1) & 31) << 4) ^
      (word.charCodeAt(length - 2) & 31)) &
    (KINDS - 1)
  );
}

/** The same of a part of a text that stands in an array. */
function kindOfPart(units: Uint16Array, from: number, to: number): number {
  const length = to - from;
  return (
    (((length & 15) << 12) ^
      (((units[from] ?? 0) & 31) << 9) ^
      (((units[from + (length >> 1)] ?? 0) & 31) << 4) ^
      (length < 2 ? 0 : (units[to - 2] ?? 0) & 31)) &
    (KINDS - 1)
  );
}

/** Goes on with the hash of a word (FNV-1a) by one unit. */
function hashed(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

const START = 0x811c9dc5 | 0;

/** The hashes of words, to be asked for words that stand in an array. */
class WordHashes {
  readonly #slots: Int32Array;

  constructor(words: Iterable<string>, count: number) {
    this.#slots = new Int32Array(1 << Math.ceil(Math.log2(count * 4 + 4)));
    for (const word of words) {
      let hash = START;
      for (let at = 0; at < word.length; at += 1) hash = hashed(hash, word.charCodeAt(at));
      this.#slots[this.#slotOf(hash)] = hash;
    }
  }

  has(hash: number): boolean {
    return this.#slots[this.#slotOf(hash)] === hash;
  }

  /** The slot of a hash, or the free one where it would be. A hash of 0 is taken for held. */
  #slotOf(hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const held = this.#slots[slot];
      if (held === hash || held === 0) return slot;
      slot = (slot + 1) & mask;
    }
  }
}

/**
 * A map of words that is mostly asked for words that it does not hold, each cut out of a text a moment ago: for nearly
 * all of them a look at a table says so, and their hash need not be worked out.
 */
export class WordMap<Value> {
  readonly #values = new Map<string, Value>();
  readonly #kinds = new Uint8Array(KINDS);
  #hashes: WordHashes | undefined;

  get(word: string): Value | undefined {
    return this.#kinds[kindOf(word)] === 1 ? this.#values.get(word) : undefined;
  }

  /** Whether a part of a text may be a word of the map; false is sure. To be asked when the map is filled. */
  mayHave(units: Uint16Array, from: number, to: number): boolean {
    if (this.#kinds[kindOfPart(units, from, to)] === 0) return false;
    let hash = START;
    for (let at = from; at < to; at += 1) hash = hashed(hash, units[at] ?? 0);
    return this.#hashed().has(hash);
  }

  /** Whether a part of a text may begin with a word of the map that is shorter than it; false is sure. */
  mayHaveStart(units: Uint16Array, from: number, to: number): boolean {
    const hashes = this.#hashed();
    let hash = START;
    for (let at = from; at < to - 1; at += 1) {
      hash = hashed(hash, units[at] ?? 0);
      if (hashes.has(hash)) return true;
    }
    return false;
  }

  #hashed(): WordHashes {
    this.#hashes ??= new WordHashes(this.#values.keys(), this.#values.size);
    return this.#hashes;
  }

  set(word: string, value: Value): void {
    this.#values.set(word, value);
    this.#kinds[kindOf(word)] = 1;
  }
}
