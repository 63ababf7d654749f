const FULLEST = 0.5;
const EMPTY = -1;

const mix = (node: number, pattern: number): number =>
  Math.imul(Math.imul(node, 0x9e3779b1) ^ (pattern * 0x85ebca6b), 0xc2b2ae35);

/**
 * Sequences of pattern numbers, each with what it means: a trie whose edges lie in one open-addressed table, since
 * tens of thousands of small maps cost more to make than to use. Node 0 is the root.
 */
export class SequenceTrie<Meaning> {
  #nodes = new Int32Array(1 << 12).fill(EMPTY);
  #patterns = new Int32Array(1 << 12);
  #targets = new Int32Array(1 << 12);
  #bits = 12;
  #edges = 0;
  /** Whether a node leads anywhere, by node. */
  readonly #inner: boolean[] = [false];
  readonly #ends: (Meaning[] | undefined)[] = [undefined];

  /** Adds a sequence. */
  add(sequence: readonly number[], meaning: Meaning): void {
    let node = 0;
    for (const pattern of sequence) {
      const known = this.next(node, pattern);
      node = known === EMPTY ? this.#grow(node, pattern) : known;
    }
    const ends = this.#ends[node];
    if (ends === undefined) this.#ends[node] = [meaning];
    else ends.push(meaning);
  }

  /** The node that a pattern leads to, or -1. */
  next(node: number, pattern: number): number {
    const slot = this.#slot(node, pattern);
    return this.#nodes[slot] === EMPTY ? EMPTY : (this.#targets[slot] ?? EMPTY);
  }

  /** What ends at a node. */
  endsAt(node: number): readonly Meaning[] | undefined {
    return this.#ends[node];
  }

  /** Whether a longer sequence goes through a node. */
  goesOn(node: number): boolean {
    return this.#inner[node] === true;
  }

  #slot(node: number, pattern: number): number {
    const mask = (1 << this.#bits) - 1;
    let slot = mix(node, pattern) >>> (32 - this.#bits);
    while (this.#nodes[slot] !== EMPTY && (this.#nodes[slot] !== node || this.#patterns[slot] !== pattern))
      slot = (slot + 1) & mask;
    return slot;
  }

  #grow(node: number, pattern: number): number {
    if (this.#edges > this.#nodes.length * FULLEST) this.#rehash();
    const target = this.#ends.push(undefined) - 1;
    this.#inner.push(false);
    this.#inner[node] = true;
    this.#put(node, pattern, target);
    this.#edges++;
    return target;
  }

  #put(node: number, pattern: number, target: number): void {
    const slot = this.#slot(node, pattern);
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
