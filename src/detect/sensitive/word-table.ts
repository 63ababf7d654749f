import { hashWord, letterCode } from './fold.ts';

const FIRST_BITS = 12;
const NONE = -1;
/** Of four places, so many may be taken. */
const FULLEST = 3;
/** How a word's number and shape share 32 bits: 18 for the number plus one, 8 for the length, 6 for the first letter. */
const LETTER_BITS = 6;
const SHAPE_BITS = 14;
const SHAPE_MASK = (1 << SHAPE_BITS) - 1;
const MOST_WORDS = (1 << (32 - SHAPE_BITS)) - 1;
const LONGEST = (1 << (SHAPE_BITS - LETTER_BITS)) - 1;

const spread = (hash: number, shift: number): number => Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> shift;

/** Length and first letter, kept besides the 32 bits of the hash; not the word itself. */
const shapeOf = (length: number, first: number): number => (Math.min(length, LONGEST) << LETTER_BITS) | first;

/**
 * Folded words by hash, in an open-addressed table: two words a slot, the hash and what shares 32 bits; 0 where the slot
 * is free. One slot is in one line of the processor's cache.
 */
export interface WordArrays {
  readonly slots: Int32Array;
}

/** Where the slot of a word begins, or the free one for it. */
function slotOf({ slots }: WordArrays, bits: number, hash: number, shape: number): number {
  const mask = slots.length - 1;
  let slot = spread(hash, 32 - bits) << 1;
  for (;;) {
    const held = slots[slot + 1] ?? 0;
    if (held === 0 || (slots[slot] === hash && (held & SHAPE_MASK) === shape)) return slot;
    slot = (slot + 2) & mask;
  }
}

/** The number in a slot, or -1. */
const numberIn = ({ slots }: WordArrays, slot: number): number => ((slots[slot + 1] ?? 0) >>> SHAPE_BITS) - 1;

/** Folded words, numbered: a word of a text is looked up without being cut out of it. */
export class WordTable {
  readonly arrays: WordArrays;
  readonly #bits: number;

  constructor(arrays: WordArrays) {
    this.arrays = arrays;
    this.#bits = Math.log2(arrays.slots.length) - 1;
  }

  /** The number of a word of so many letters that begins so, or -1. */
  find(hash: number, length: number, first: number): number {
    return numberIn(this.arrays, slotOf(this.arrays, this.#bits, hash, shapeOf(length, first)));
  }
}

const roomFor = (bits: number): WordArrays => ({ slots: new Int32Array(2 << bits) });

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

  /**
   * The number of a word, which it is given where it is new.
   *
   * @throws RangeError where there are more words than 18 bits can number
   */
  add(word: string): number {
    const hash = hashWord(word);
    const shape = shapeOf(word.length, letterCode(word.charCodeAt(0)));
    const slot = slotOf(this.#arrays, this.#bits, hash, shape);
    const known = numberIn(this.#arrays, slot);
    if (known !== NONE) return known;
    const number = this.#size++;
    if (this.#size > MOST_WORDS) throw new RangeError(`more than ${MOST_WORDS} words`);
    this.#put(slot, hash, ((number + 1) << SHAPE_BITS) | shape);
    if (this.#size * 4 * 2 > this.#arrays.slots.length * FULLEST) this.#grow();
    return number;
  }

  #put(slot: number, hash: number, held: number): void {
    this.#arrays.slots[slot] = hash;
    this.#arrays.slots[slot + 1] = held;
  }

  #grow(): void {
    const { slots } = this.#arrays;
    this.#bits += 1;
    this.#arrays = roomFor(this.#bits);
    for (let slot = 0; slot < slots.length; slot += 2) {
      const [hash = 0, held = 0] = [slots[slot], slots[slot + 1]];
      if (held !== 0) this.#put(slotOf(this.#arrays, this.#bits, hash, held & SHAPE_MASK), hash, held);
    }
  }
}
