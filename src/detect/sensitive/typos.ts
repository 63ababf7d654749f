import { HASH_BASE, letterCode } from './fold.ts';

const BLOOM_BITS = 22;
const LONGEST = 40;
const NONE = -1;

const bloomBit = (hash: number): number => Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) >>> (32 - BLOOM_BITS);

/**
 * Long words by their spellings with one letter left out: two words that differ by one typing error (a letter wrong,
 * missing, too many, or two swapped) share such a spelling. The first letter must be right. After Garbe's SymSpell.
 */
export class TypoIndex {
  readonly #bloom = new Uint32Array(1 << (BLOOM_BITS - 5));
  readonly #prefixHash = new Int32Array(LONGEST + 1);
  readonly #words: readonly { readonly number: number; readonly word: string }[];
  /** The spellings, chained by hash: first of a chain by slot, then by spelling the next one and the word. */
  readonly #heads: Int32Array;
  readonly #nexts: Int32Array;
  readonly #hashes: Int32Array;
  readonly #owners: Int32Array;
  readonly #shift: number;
  #count = 0;

  /** Folded words with their numbers. */
  constructor(words: readonly { readonly number: number; readonly word: string }[]) {
    this.#words = words;
    const spellings = words.reduce((sum, { word }) => sum + word.length, 0);
    const bits = Math.max(4, Math.ceil(Math.log2(spellings + 1)));
    this.#shift = 32 - bits;
    this.#heads = new Int32Array(1 << bits).fill(NONE);
    this.#nexts = new Int32Array(spellings);
    this.#hashes = new Int32Array(spellings);
    this.#owners = new Int32Array(spellings);
    const codes = new Uint8Array(LONGEST);
    words.forEach(({ word }, owner) => {
      const length = Math.min(word.length, LONGEST);
      for (let i = 0; i < length; i++) codes[i] = letterCode(word.charCodeAt(i));
      this.#spell(codes, 0, length, (hash) => this.#add(hash, owner));
    });
  }

  #slot(hash: number): number {
    return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> this.#shift;
  }

  #add(hash: number, owner: number): number {
    const bit = bloomBit(hash);
    this.#bloom[bit >>> 5] = (this.#bloom[bit >>> 5] ?? 0) | (1 << (bit & 31));
    const slot = this.#slot(hash);
    const spelling = this.#count++;
    this.#nexts[spelling] = this.#heads[slot] ?? NONE;
    this.#heads[slot] = spelling;
    this.#hashes[spelling] = hash;
    this.#owners[spelling] = owner;
    return NONE;
  }

  /** Calls `visit` with the hash of the word and of each spelling without one letter, until it answers 0 or more. */
  #spell(codes: Uint8Array, from: number, length: number, visit: (hash: number) => number): number {
    const prefixHash = this.#prefixHash;
    let hash = 0;
    for (let i = 0; i < length; i++) {
      hash = (Math.imul(hash, HASH_BASE) + (codes[from + i] ?? 0)) | 0;
      prefixHash[i + 1] = hash;
    }
    let answer = visit(hash);
    let power = 1;
    for (let i = length - 1; i >= 1 && answer < 0; i--) {
      answer = visit((hash + Math.imul((prefixHash[i] ?? 0) - (prefixHash[i + 1] ?? 0), power)) | 0);
      power = Math.imul(power, HASH_BASE);
    }
    return answer;
  }

  /** The number of a word at distance one from `codes[from..to]`, or -1. */
  find(codes: Uint8Array, from: number, to: number): number {
    const length = to - from;
    if (length > LONGEST) return NONE;
    return this.#spell(codes, from, length, (hash) => {
      const bit = bloomBit(hash);
      if (((this.#bloom[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return NONE;
      for (let at = this.#heads[this.#slot(hash)] ?? NONE; at !== NONE; at = this.#nexts[at] ?? NONE) {
        const owner = this.#words[this.#owners[at] ?? NONE];
        if (this.#hashes[at] === hash && owner !== undefined && isOneTypo(owner.word, codes, from, to))
          return owner.number;
      }
      return NONE;
    });
  }
}

/** Whether a folded word and a stretch of codes are at Damerau-Levenshtein distance one. */
function isOneTypo(word: string, codes: Uint8Array, from: number, to: number): boolean {
  const length = to - from;
  const same = (at: number, index: number) => letterCode(word.charCodeAt(at)) === codes[index];
  if (Math.abs(length - word.length) > 1) return false;
  let head = 0;
  while (head < word.length && head < length && same(head, from + head)) head++;
  let tail = 0;
  const most = Math.min(word.length, length) - head;
  while (tail < most && same(word.length - 1 - tail, to - 1 - tail)) tail++;
  const inWord = word.length - head - tail;
  const inText = length - head - tail;
  if (inWord <= 1 && inText <= 1) return inWord + inText > 0;
  return inWord === 2 && inText === 2 && same(head, from + head + 1) && same(head + 1, from + head);
}
