import { hashWord, letterCode } from './fold.ts';

const spread = (hash: number, shift: number): number => Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> shift;

/**
 * Folded words by hash: open addressing in typed arrays, so that a word of a text is looked up without being cut
 * out of it.
 */
export class WordTable {
  readonly #hashes: Int32Array;
  readonly #numbers: Int32Array;
  readonly #lengths: Uint8Array;
  readonly #firsts: Uint8Array;
  readonly #shift: number;
  readonly #mask: number;

  /** Distinct folded words; a word's number is its place in the list. */
  constructor(words: readonly string[]) {
    const bits = Math.max(4, Math.ceil(Math.log2(words.length * 3 + 1)));
    this.#shift = 32 - bits;
    this.#mask = (1 << bits) - 1;
    this.#hashes = new Int32Array(1 << bits);
    this.#numbers = new Int32Array(1 << bits).fill(-1);
    this.#lengths = new Uint8Array(words.length);
    this.#firsts = new Uint8Array(words.length);
    words.forEach((word, number) => {
      this.#lengths[number] = word.length;
      this.#firsts[number] = letterCode(word.charCodeAt(0));
      const hash = hashWord(word);
      let slot = spread(hash, this.#shift);
      while (this.#numbers[slot] !== -1) slot = (slot + 1) & this.#mask;
      this.#hashes[slot] = hash;
      this.#numbers[slot] = number;
    });
  }

  /** The number of a word, or -1. Length and first letter are compared besides the 32 bits of the hash. */
  find(hash: number, length: number, first: number): number {
    let slot = spread(hash, this.#shift);
    for (;;) {
      const number = this.#numbers[slot] ?? -1;
      if (number < 0) return -1;
      if (this.#hashes[slot] === hash && this.#lengths[number] === length && this.#firsts[number] === first)
        return number;
      slot = (slot + 1) & this.#mask;
    }
  }
}
