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

/** A trie as arrays. What is read together lies together, since most of the time goes into waiting for memory. */
export interface TrieArrays {
  /** Two words a node: where its edges begin, and where its meanings; one more node closes the last. */
  readonly nodes: Int32Array;
  /** Two words an edge: the pattern, by which those of a node are sorted, and the node it leads to. */
  readonly edges: Int32Array;
  readonly ends: Uint16Array;
}

/** Where a pattern stands in a sorted stretch of a list, or -1. */
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
  readonly #nodes: Int32Array;
  readonly #edges: Int32Array;
  readonly #meanings: readonly Meaning[];

  constructor(arrays: TrieArrays, meanings: readonly Meaning[]) {
    this.arrays = arrays;
    this.#nodes = arrays.nodes;
    this.#edges = arrays.edges;
    this.#meanings = meanings;
  }

  /** The node that a pattern leads to, or -1. */
  next(node: number, pattern: number): number {
    let low = this.#nodes[node * 2] ?? 0;
    let high = (this.#nodes[node * 2 + 2] ?? 0) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const value = this.#edges[middle * 2] ?? 0;
      if (value === pattern) return this.#edges[middle * 2 + 1] ?? EMPTY;
      if (value < pattern) low = middle + 1;
      else high = middle - 1;
    }
    return EMPTY;
  }

  /** {@link next} of a pattern that is among the `within` lowest of all: it stands at the front of the edges. */
  nextOfLow(node: number, pattern: number, within: number): number {
    const first = this.#nodes[node * 2] ?? 0;
    const last = Math.min(first + within, this.#nodes[node * 2 + 2] ?? 0);
    for (let edge = first; edge < last; edge++)
      if (this.#edges[edge * 2] === pattern) return this.#edges[edge * 2 + 1] ?? EMPTY;
    return EMPTY;
  }

  /**
   * Calls `visit` with each node that a pattern of a sorted stretch of a list leads to. A frequent word has hundreds of
   * patterns and most nodes lead to few others, so the fewer are looked up in the more.
   */
  forEachNext(node: number, list: Int32Array, from: number, to: number, visit: (node: number) => void): void {
    const first = this.#nodes[node * 2] ?? 0;
    const last = this.#nodes[node * 2 + 2] ?? 0;
    if (last - first > to - from) {
      for (let i = from; i < to; i++) {
        const next = this.next(node, list[i] ?? 0);
        if (next !== EMPTY) visit(next);
      }
      return;
    }
    for (let edge = first; edge < last; edge++)
      if (find(list, from, to, this.#edges[edge * 2] ?? 0) !== EMPTY) visit(this.#edges[edge * 2 + 1] ?? 0);
  }

  /** Calls `visit` with each pattern that leads on from a node, and the node that it leads to. */
  forEachEdge(node: number, visit: (pattern: number, next: number) => void): void {
    const last = this.#nodes[node * 2 + 2] ?? 0;
    for (let edge = this.#nodes[node * 2] ?? 0; edge < last; edge++)
      visit(this.#edges[edge * 2] ?? 0, this.#edges[edge * 2 + 1] ?? 0);
  }

  /** Calls `visit` with each meaning that ends at a node. */
  forEachEnd(node: number, visit: (meaning: Meaning) => void): void {
    const to = this.#nodes[node * 2 + 3] ?? 0;
    for (let at = this.#nodes[node * 2 + 1] ?? 0; at < to; at++) {
      const meaning = this.#meanings[this.arrays.ends[at] ?? 0];
      if (meaning !== undefined) visit(meaning);
    }
  }

  /** Whether a sequence ends at a node. */
  ends(node: number): boolean {
    return (this.#nodes[node * 2 + 1] ?? 0) < (this.#nodes[node * 2 + 3] ?? 0);
  }

  /** Whether a longer sequence goes through a node. */
  goesOn(node: number): boolean {
    return (this.#nodes[node * 2] ?? 0) < (this.#nodes[node * 2 + 2] ?? 0);
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
    const slots: number[] = [];
    this.#nodes.forEach((node, slot) => {
      if (node !== EMPTY) slots.push(slot);
    });
    const [from, patterns] = [this.#nodes, this.#patterns];
    slots.sort((a, b) => (from[a] ?? 0) - (from[b] ?? 0) || (patterns[a] ?? 0) - (patterns[b] ?? 0));
    const firstSlot = new Int32Array(this.#ends.length + 1);
    for (const slot of slots) {
      const after = (from[slot] ?? 0) + 1;
      firstSlot[after] = (firstSlot[after] ?? 0) + 1;
    }
    for (let node = 1; node < firstSlot.length; node++)
      firstSlot[node] = (firstSlot[node] ?? 0) + (firstSlot[node - 1] ?? 0);
    return this.#inReadingOrder(slots, firstSlot);
  }

  /**
   * Numbers the nodes anew, each before those it leads to, so that a way through the trie is one stretch of memory.
   *
   * @param slots - the edges by node and pattern
   * @param firstSlot - where those of each node begin
   */
  #inReadingOrder(slots: readonly number[], firstSlot: Int32Array): TrieArrays {
    const order: number[] = [];
    const numbers = new Int32Array(this.#ends.length);
    const open = [0];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      numbers[node] = order.push(node) - 1;
      for (let at = (firstSlot[node + 1] ?? 0) - 1; at >= (firstSlot[node] ?? 0); at--)
        open.push(this.#targets[slots[at] ?? 0] ?? 0);
    }
    const nodes = new Int32Array(order.length * 2 + 2);
    const edges: number[] = [];
    const ends: number[] = [];
    order.forEach((node, number) => {
      nodes[number * 2] = edges.length >> 1;
      nodes[number * 2 + 1] = ends.length;
      ends.push(...(this.#ends[node] ?? []));
      for (let at = firstSlot[node] ?? 0; at < (firstSlot[node + 1] ?? 0); at++) {
        const slot = slots[at] ?? 0;
        edges.push(this.#patterns[slot] ?? 0, numbers[this.#targets[slot] ?? 0] ?? 0);
      }
    });
    nodes[order.length * 2] = edges.length >> 1;
    nodes[order.length * 2 + 1] = ends.length;
    return { nodes, edges: Int32Array.from(edges), ends: Uint16Array.from(ends) };
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
