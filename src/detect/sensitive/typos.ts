import { HASH_BASE, letterCode } from './fold.ts';

const BLOOM_BITS = 22;
const LONGEST = 40;
const NONE = -1;

const bloomBit = (hash: number): number => Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) >>> (32 - BLOOM_BITS);

/** A word that may be mistyped, and its number. */
export interface Mistypable {
  readonly number: number;
  readonly word: string;
}

/** The index as arrays: the spellings, of which a filter tells first whether one can be there. */
export interface TypoArrays {
  /** The spellings, by slot of their hash: where a slot's begin, one more closes the last; the hash and the word of each. */
  readonly from: Int32Array;
  readonly hashes: Int32Array;
  readonly owners: Uint16Array;
  /** By word: its number, and where its letters begin in `letters`; one more closes the last. */
  readonly numbers: Int32Array;
  readonly lettersFrom: Int32Array;
  readonly letters: Uint8Array;
}

const slotOf = (hash: number, shift: number): number => Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> shift;

const prefixHash = new Int32Array(LONGEST + 1);

/** Calls `visit` with the hash of the word and of each spelling without one letter, until it answers 0 or more. */
function spell(codes: Uint8Array, from: number, length: number, visit: (hash: number) => number): number {
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

/** Indexes folded words, no more of them than 16 bits can number. */
export function indexTypos(words: readonly Mistypable[]): TypoIndex {
  const letterCount = words.reduce((sum, { word }) => sum + word.length, 0);
  const bits = Math.max(4, Math.ceil(Math.log2(letterCount + 1)) - 1);
  const lettersFrom = new Int32Array(words.length + 1);
  const letters = new Uint8Array(letterCount);
  const bloom = new Uint32Array(1 << (BLOOM_BITS - 5));
  const spellings: { readonly slot: number; readonly hash: number; readonly owner: number }[] = [];
  let used = 0;
  words.forEach(({ word }, owner) => {
    lettersFrom[owner] = used;
    for (let i = 0; i < word.length; i++) letters[used + i] = letterCode(word.charCodeAt(i));
    spell(letters, used, Math.min(word.length, LONGEST), (hash) => {
      const bit = bloomBit(hash);
      bloom[bit >>> 5] = (bloom[bit >>> 5] ?? 0) | (1 << (bit & 31));
      spellings.push({ slot: slotOf(hash, 32 - bits), hash, owner });
      return NONE;
    });
    used += word.length;
  });
  lettersFrom[words.length] = used;
  spellings.sort((a, b) => a.slot - b.slot);
  const from = new Int32Array((1 << bits) + 1);
  for (const { slot } of spellings) from[slot + 1] = (from[slot + 1] ?? 0) + 1;
  for (let slot = 0; slot < 1 << bits; slot++) from[slot + 1] = (from[slot + 1] ?? 0) + (from[slot] ?? 0);
  const arrays: TypoArrays = {
    from,
    hashes: Int32Array.from(spellings, ({ hash }) => hash),
    owners: Uint16Array.from(spellings, ({ owner }) => owner),
    numbers: Int32Array.from(words, ({ number }) => number),
    lettersFrom,
    letters,
  };
  return new TypoIndex(bloom, () => arrays);
}

/**
 * Long words by their spellings with one letter left out: two words that differ by one typing error (a letter wrong,
 * missing, too many, or two swapped) share such a spelling. The first letter must be right. After Garbe's SymSpell.
 */
export class TypoIndex {
  /** Bits of the hashes of all spellings: says cheaply that a spelling is not there. */
  readonly bloom: Uint32Array;
  readonly #open: () => TypoArrays;
  #arrays: TypoArrays | undefined;
  #shift = 0;

  /** @param open - asked for the spellings when the first one may be there */
  constructor(bloom: Uint32Array, open: () => TypoArrays) {
    this.bloom = bloom;
    this.#open = open;
  }

  get arrays(): TypoArrays {
    if (this.#arrays === undefined) {
      this.#arrays = this.#open();
      this.#shift = 32 - Math.log2(this.#arrays.from.length - 1);
    }
    return this.#arrays;
  }

  /** The number of a word at distance one from `codes[from..to]`, or -1. */
  find(codes: Uint8Array, from: number, to: number): number {
    const length = to - from;
    if (length > LONGEST) return NONE;
    const { bloom } = this;
    return spell(codes, from, length, (hash) => {
      const bit = bloomBit(hash);
      if (((bloom[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return NONE;
      const { from: begins, hashes, owners, numbers } = this.arrays;
      const slot = slotOf(hash, this.#shift);
      const end = begins[slot + 1] ?? 0;
      for (let at = begins[slot] ?? 0; at < end; at++) {
        const owner = owners[at] ?? 0;
        if (hashes[at] === hash && this.#isOneTypo(owner, codes, from, to)) return numbers[owner] ?? NONE;
      }
      return NONE;
    });
  }

  /** Whether a word and a stretch of codes are at Damerau-Levenshtein distance one. */
  #isOneTypo(owner: number, codes: Uint8Array, from: number, to: number): boolean {
    const { letters, lettersFrom } = this.arrays;
    const begin = lettersFrom[owner] ?? 0;
    const wordLength = (lettersFrom[owner + 1] ?? 0) - begin;
    const length = to - from;
    const same = (at: number, index: number) => letters[begin + at] === codes[index];
    if (Math.abs(length - wordLength) > 1) return false;
    let head = 0;
    while (head < wordLength && head < length && same(head, from + head)) head++;
    let tail = 0;
    const most = Math.min(wordLength, length) - head;
    while (tail < most && same(wordLength - 1 - tail, to - 1 - tail)) tail++;
    const inWord = wordLength - head - tail;
    const inText = length - head - tail;
    if (inWord <= 1 && inText <= 1) return inWord + inText > 0;
    return inWord === 2 && inText === 2 && same(head, from + head + 1) && same(head + 1, from + head);
  }
}
