const FULLEST = 0.5;
const EMPTY = -1;
const FIRST_BITS = 12;

const mix = (node: number, pattern: number): number =>
  Math.imul(Math.imul(node, 0x9e3779b1) ^ (pattern * 0x85ebca6b), 0xc2b2ae35);

function slotOf(
  nodes: Int32Array,
  patterns: Int32Array,
  bits: number,
  node: number,
  pattern: number,
): number {
  const mask = (1 << bits) - 1;
  let slot = mix(node, pattern) >>> (32 - bits);
  while (nodes[slot] !== EMPTY && (nodes[slot] !== node || patterns[slot] !== pattern))
    slot = (slot + 1) & mask;
  return slot;
}

/** A trie as arrays: by node what it leads to, and what ends there as numbers of meanings. */
export interface TrieArrays {
  /** By node, where its edges begin in `patterns` and `targets`, sorted by pattern; one more closes the last node. */
  readonly edgesFrom: Int32Array;
  readonly patterns: Int32Array;
  readonly targets: Int32Array;
  /** By node, where its meanings begin in `ends`; one more closes the last node. */
  readonly endsFrom: Int32Array;
  readonly ends: Uint16Array;
}

/** Where a number stands in a sorted stretch of a list, or -1. */
function find(list: Int32Array, from: number, to: number, wanted: number): number {
  let low = from;
  let high = to - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = list[middle] ?? 0;
    if (value === wanted) return middle;
    if (value < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return EMPTY;
}

/** Sequences of pattern numbers, each with what it means. Node 0 is the root. */
export class SequenceTrie<Meaning> {
  readonly arrays: TrieArrays;
  readonly #meanings: readonly Meaning[];

  constructor(arrays: TrieArrays, meanings: readonly Meaning[]) {
    this.arrays = arrays;
    this.#meanings = meanings;
  }

  /** The node that a pattern leads to, or -1. */
  next(node: number, pattern: number): number {
    const { edgesFrom, patterns, targets } = this.arrays;
    const edge = find(patterns, edgesFrom[node] ?? 0, edgesFrom[node + 1] ?? 0, pattern);
    return edge === EMPTY ? EMPTY : (targets[edge] ?? EMPTY);
  }

  /** {@link next} of a pattern that is among the `within` lowest of all: it stands at the front of the edges. */
  nextOfLow(node: number, pattern: number, within: number): number {
    const { edgesFrom, patterns, targets } = this.arrays;
    const first = edgesFrom[node] ?? 0;
    const last = Math.min(first + within, edgesFrom[node + 1] ?? 0);
    for (let edge = first; edge < last; edge++) if (patterns[edge] === pattern) return targets[edge] ?? EMPTY;
    return EMPTY;
  }

  /**
   * Calls `visit` with each node that a pattern of a sorted stretch of a list leads to. A frequent word has hundreds of
   * patterns and most nodes lead to few others, so the fewer are looked up in the more.
   */
  forEachNext(node: number, list: Int32Array, from: number, to: number, visit: (node: number) => void): void {
    const { edgesFrom, patterns, targets } = this.arrays;
    const first = edgesFrom[node] ?? 0;
    const last = edgesFrom[node + 1] ?? 0;
    if (last - first > to - from) {
      for (let i = from; i < to; i++) {
        const edge = find(patterns, first, last, list[i] ?? 0);
        if (edge !== EMPTY) visit(targets[edge] ?? 0);
      }
      return;
    }
    for (let edge = first; edge < last; edge++) {
      if (find(list, from, to, patterns[edge] ?? 0) !== EMPTY) visit(targets[edge] ?? 0);
    }
  }

  /** Calls `visit` with each meaning that ends at a node. */
  forEachEnd(node: number, visit: (meaning: Meaning) => void): void {
    const { endsFrom, ends } = this.arrays;
    const to = endsFrom[node + 1] ?? 0;
    for (let at = endsFrom[node] ?? 0; at < to; at++) {
      const meaning = this.#meanings[ends[at] ?? 0];
      if (meaning !== undefined) visit(meaning);
    }
  }

  /** Whether a sequence ends at a node. */
  ends(node: number): boolean {
    const { endsFrom } = this.arrays;
    return (endsFrom[node] ?? 0) < (endsFrom[node + 1] ?? 0);
  }

  /** Whether a longer sequence goes through a node. */
  goesOn(node: number): boolean {
    const { edgesFrom } = this.arrays;
    return (edgesFrom[node] ?? 0) < (edgesFrom[node + 1] ?? 0);
  }
}

/**
 * Makes the arrays of a trie. Its edges lie in one table, since tens of thousands of small maps cost more to make than
 * to use.
 */
export class TrieBuilder {
  #nodes = new Int32Array(1 << FIRST_BITS).fill(EMPTY);
  #patterns = new Int32Array(1 << FIRST_BITS);
  #targets = new Int32Array(1 << FIRST_BITS);
  #bits = FIRST_BITS;
  #edges = 0;
  readonly #ends: (number[] | undefined)[] = [undefined];

  /** Adds a sequence, and the number of what it means. */
  add(sequence: readonly number[], meaning: number): void {
    let node = 0;
    for (const pattern of sequence) {
      const slot = slotOf(this.#nodes, this.#patterns, this.#bits, node, pattern);
      node = this.#nodes[slot] === EMPTY ? this.#grow(node, pattern) : (this.#targets[slot] ?? 0);
    }
    const ends = this.#ends[node];
    if (ends === undefined) this.#ends[node] = [meaning];
    else ends.push(meaning);
  }

  finish(): TrieArrays {
    const count = this.#ends.length;
    const endsFrom = new Int32Array(count + 1);
    const ends: number[] = [];
    this.#ends.forEach((own, node) => {
      endsFrom[node] = ends.length;
      if (own !== undefined) ends.push(...own);
    });
    endsFrom[count] = ends.length;
    const edges: number[] = [];
    this.#nodes.forEach((node, slot) => {
      if (node !== EMPTY) edges.push(slot);
    });
    const [nodes, patterns] = [this.#nodes, this.#patterns];
    edges.sort((a, b) => (nodes[a] ?? 0) - (nodes[b] ?? 0) || (patterns[a] ?? 0) - (patterns[b] ?? 0));
    const edgesFrom = new Int32Array(count + 1);
    for (const slot of edges)
      edgesFrom[(nodes[slot] ?? 0) + 1] = (edgesFrom[(nodes[slot] ?? 0) + 1] ?? 0) + 1;
    for (let node = 0; node < count; node++)
      edgesFrom[node + 1] = (edgesFrom[node + 1] ?? 0) + (edgesFrom[node] ?? 0);
    return {
      edgesFrom,
      patterns: Int32Array.from(edges, (slot) => patterns[slot] ?? 0),
      targets: Int32Array.from(edges, (slot) => this.#targets[slot] ?? 0),
      endsFrom,
      ends: Uint16Array.from(ends),
    };
  }

  #grow(node: number, pattern: number): number {
    if (this.#edges > this.#nodes.length * FULLEST) this.#rehash();
    const target = this.#ends.push(undefined) - 1;
    this.#put(node, pattern, target);
    this.#edges++;
    return target;
  }

  #put(node: number, pattern: number, target: number): void {
    const slot = slotOf(this.#nodes, this.#patterns, this.#bits, node, pattern);
    this.#nodes[slot] = node;
    this.#patterns[slot] = pattern;
    this.#targets[slot] = target;
  }

  #rehash(): void {
    const [nodes, patterns, targets] = [this.#nodes, this.#patterns, this.#targets];
    this.#bits++;
    this.#nodes = new Int32Array(1 << this.#bits).fill(EMPTY);
    this.#patterns = new Int32Array(1 << this.#bits);
    this.#targets = new Int32Array(1 << this.#bits);
    nodes.forEach((node, slot) => {
      if (node !== EMPTY) this.#put(node, patterns[slot] ?? 0, targets[slot] ?? 0);
    });
  }
}
