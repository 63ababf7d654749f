import type { PatternLists } from './patterns.ts';
import { BACK, FIRST_PATTERN, GAP } from './patterns.ts';
import type { SequenceTrie } from './sequence-trie.ts';

/** Bits for each pair of node and word: of sixty pairs that are none, about one passes. */
const BITS_A_PAIR = 8;

/** On which side of the telling word another one of its entry stands. */
const AHEAD = 0x2545f491;
const BEHIND = 0x5851f42d;
const BEYOND_A_GAP = 0x61c88647;
type Side = typeof AHEAD | typeof BEHIND | typeof BEYOND_A_GAP;

/** What a start says besides its node. */
const ENDS = 1;
const HAS_GAP = 2;
const TAKES_NUMBERS = 4;
const TAKES_PARTS = 8;
const FLAG_BITS = 4;

/** The node that a telling word leads to from the root. */
export const nodeOf = (start: number): number => start >> FLAG_BITS;
/** Whether the telling word is an entry by itself. */
export const isWhole = (start: number): boolean => (start & ENDS) !== 0;
/** Whether any words may stand on one side of the telling word, before another one of the entry. */
export const hasGap = (start: number): boolean => (start & HAS_GAP) !== 0;
/** Whether a number may stand beside the telling word, or beyond the gap. */
export const takesNumbers = (start: number): boolean => (start & TAKES_NUMBERS) !== 0;
/** Whether a word that is known by its beginning or ending may stand there. */
export const takesParts = (start: number): boolean => (start & TAKES_PARTS) !== 0;

/**
 * Says of most words around a telling one that no entry goes on with them: the filter lies in the processor's cache,
 * the entries do not. What it lets through may still be nothing.
 */
export class StartFilter {
  /** One bit set for each pair; length a power of two. */
  readonly bits: Uint32Array;
  readonly #shift: number;

  constructor(bits: Uint32Array) {
    this.bits = bits;
    this.#shift = shiftFor(bits.length * 32);
  }

  /** Whether an entry that begins at a node of the trie may go on with a word. */
  mayFollow(node: number, word: number): boolean {
    return this.#has(bitOf(node, word, AHEAD) >>> this.#shift);
  }

  /** Whether an entry that begins at a node may have a word before its telling one. */
  mayPrecede(node: number, word: number): boolean {
    return this.#has(bitOf(node, word, BEHIND) >>> this.#shift);
  }

  /** Whether it may have a word on the other side of a gap. */
  mayBeBeyond(node: number, word: number): boolean {
    return this.#has(bitOf(node, word, BEYOND_A_GAP) >>> this.#shift);
  }

  #has(bit: number): boolean {
    return (((this.bits[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
  }
}

const shiftFor = (size: number): number => 32 - Math.log2(size);

function bitOf(node: number, word: number, side: Side): number {
  const mixed = Math.imul(Math.imul(node, 0x9e3779b1) ^ word, side);
  return Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
}

/** Calls `visit` with each pattern that may stand next to the telling word of a node, and where. */
function forEachNeighbour(
  sequences: SequenceTrie<unknown>,
  node: number,
  visit: (pattern: number, side: Side) => void,
): void {
  const follow = (from: number, side: Side) =>
    sequences.forEachEdge(from, (pattern, next) => {
      if (pattern === GAP) follow(next, BEYOND_A_GAP);
      else if (pattern === BACK) follow(next, side === AHEAD ? BEHIND : side);
      else visit(pattern, side);
    });
  follow(node, AHEAD);
}

/**
 * What a telling word leads to: a node, and what may stand beside it.
 *
 * @param parts - the patterns of words that are known by their beginning or ending
 */
export function startOf(sequences: SequenceTrie<unknown>, node: number, parts: ReadonlySet<number>): number {
  let flags = sequences.ends(node) ? ENDS : 0;
  forEachNeighbour(sequences, node, (pattern, side) => {
    if (side === BEYOND_A_GAP) flags |= HAS_GAP;
    if (pattern < FIRST_PATTERN) flags |= TAKES_NUMBERS;
    else if (parts.has(pattern)) flags |= TAKES_PARTS;
  });
  return (node << FLAG_BITS) | flags;
}

/**
 * Makes the filter of a trie.
 *
 * @param patterns - by word number, the patterns that the word answers to
 */
export function makeStartFilter(sequences: SequenceTrie<unknown>, patterns: PatternLists): StartFilter {
  const wordsOf = byPattern(patterns);
  const pairs: number[] = [];
  sequences.forEachEdge(0, (_, node) => {
    forEachNeighbour(sequences, node, (pattern, side) => {
      for (const word of wordsOf[pattern] ?? []) pairs.push(bitOf(node, word, side));
    });
  });
  const size = 2 ** Math.ceil(Math.log2(Math.max(1024, pairs.length * BITS_A_PAIR)));
  const bits = new Uint32Array(size / 32);
  for (const pair of pairs) {
    const bit = pair >>> shiftFor(size);
    bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
  return new StartFilter(bits);
}

/** The words that answer to each pattern. */
function byPattern({ from, list }: PatternLists): (number[] | undefined)[] {
  const words: (number[] | undefined)[] = [];
  for (let word = 0; word + 1 < from.length; word += 1)
    for (let at = from[word] ?? 0; at < (from[word + 1] ?? 0); at += 1) {
      const pattern = list[at] ?? 0;
      const own = words[pattern];
      if (own === undefined) words[pattern] = [word];
      else own.push(word);
    }
  return words;
}
