import { hashWord, letterCode } from './fold.ts';

const FIRST_BITS = 12;
const NONE = -1;

const spread = (hash: number, shift: number): number => Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> shift;

/**
 * Folded words by hash, numbered in the order they come: open addressing in typed arrays, so that a word of a text is
 * looked up without being cut out of it. Length and first letter are kept besides the 32 bits of the hash, not the
 * word itself.
 */
export class WordTable {
  #hashes = new Int32Array(1 << FIRST_BITS);
  #shapes = new Int32Array(1 << FIRST_BITS);
  #numbers = new Int32Array(1 << FIRST_BITS).fill(NONE);
  #bits = FIRST_BITS;
  #size = 0;

  /** How many words there are. */
  get size(): number {
    return this.#size;
  }

  /** The number of a word, which it is given where it is new. */
  add(word: string): number {
    const hash = hashWord(word);
    const shape = (word.length << 8) | letterCode(word.charCodeAt(0));
    const slot = this.#slot(hash, shape);
    const known = this.#numbers[slot] ?? NONE;
    if (known !== NONE) return known;
    const number = this.#size++;
    this.#hashes[slot] = hash;
    this.#shapes[slot] = shape;
    this.#numbers[slot] = number;
    if (this.#size * 3 > this.#numbers.length) this.#grow();
    return number;
  }

  /** The number of a word of so many letters that begins so, or -1. */
  find(hash: number, length: number, first: number): number {
    return this.#numbers[this.#slot(hash, (length << 8) | first)] ?? NONE;
  }

  #slot(hash: number, shape: number): number {
    const mask = (1 << this.#bits) - 1;
    let slot = spread(hash, 32 - this.#bits);
    while (this.#numbers[slot] !== NONE && (this.#hashes[slot] !== hash || this.#shapes[slot] !== shape))
      slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [hashes, shapes, numbers] = [this.#hashes, this.#shapes, this.#numbers];
    this.#bits += 2;
    this.#hashes = new Int32Array(1 << this.#bits);
    this.#shapes = new Int32Array(1 << this.#bits);
    this.#numbers = new Int32Array(1 << this.#bits).fill(NONE);
    for (let i = 0; i < numbers.length; i++) {
      const number = numbers[i] ?? NONE;
      if (number === NONE) continue;
      const slot = this.#slot(hashes[i] ?? 0, shapes[i] ?? 0);
      this.#hashes[slot] = hashes[i] ?? 0;
      this.#shapes[slot] = shapes[i] ?? 0;
      this.#numbers[slot] = number;
    }
  }
}
