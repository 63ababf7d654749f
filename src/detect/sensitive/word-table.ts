import { hashWord, letterCode } from './fold.ts';

const FIRST_BITS = 12;
const NONE = -1;
/** Of four places, so many may be taken. */
const FULLEST = 3;

const spread = (hash: number, shift: number): number => Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> shift;

/** Folded words by hash, in an open-addressed table. */
export interface WordArrays {
  readonly hashes: Int32Array;
  /** Length and first letter, kept besides the 32 bits of the hash; not the word itself. */
  readonly shapes: Uint16Array;
  readonly numbers: Int32Array;
}

function slotOf({ hashes, shapes, numbers }: WordArrays, bits: number, hash: number, shape: number): number {
  const mask = (1 << bits) - 1;
  let slot = spread(hash, 32 - bits);
  while (numbers[slot] !== NONE && (hashes[slot] !== hash || shapes[slot] !== shape))
    slot = (slot + 1) & mask;
  return slot;
}

/** Folded words, numbered: a word of a text is looked up without being cut out of it. */
export class WordTable {
  readonly arrays: WordArrays;
  readonly #bits: number;

  constructor(arrays: WordArrays) {
    this.arrays = arrays;
    this.#bits = Math.log2(arrays.numbers.length);
  }

  /** The number of a word of so many letters that begins so, or -1. */
  find(hash: number, length: number, first: number): number {
    const slot = slotOf(this.arrays, this.#bits, hash, (length << 8) | first);
    return this.arrays.numbers[slot] ?? NONE;
  }
}

const roomFor = (bits: number): WordArrays => ({
  hashes: new Int32Array(1 << bits),
  shapes: new Uint16Array(1 << bits),
  numbers: new Int32Array(1 << bits).fill(NONE),
});

/** Numbers words in the order they come. */
export class WordTableBuilder {
  #arrays = roomFor(FIRST_BITS);
  #bits = FIRST_BITS;
  #size = 0;

  /** How many words there are. */
  get size(): number {
    return this.#size;
  }

  get arrays(): WordArrays {
    return this.#arrays;
  }

  /** The number of a word, which it is given where it is new. */
  add(word: string): number {
    const hash = hashWord(word);
    const shape = (word.length << 8) | letterCode(word.charCodeAt(0));
    const known = this.#arrays.numbers[slotOf(this.#arrays, this.#bits, hash, shape)] ?? NONE;
    if (known !== NONE) return known;
    const number = this.#size++;
    this.#put(hash, shape, number);
    if (this.#size * 4 > this.#arrays.numbers.length * FULLEST) this.#grow();
    return number;
  }

  #put(hash: number, shape: number, number: number): void {
    const slot = slotOf(this.#arrays, this.#bits, hash, shape);
    this.#arrays.hashes[slot] = hash;
    this.#arrays.shapes[slot] = shape;
    this.#arrays.numbers[slot] = number;
  }

  #grow(): void {
    const { hashes, shapes, numbers } = this.#arrays;
    this.#bits += 1;
    this.#arrays = roomFor(this.#bits);
    numbers.forEach((number, slot) => {
      if (number !== NONE) this.#put(hashes[slot] ?? 0, shapes[slot] ?? 0, number);
    });
  }
}
