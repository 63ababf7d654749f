import type { Position } from '../table/types.ts';
import { columnOf, ENTRY_WORDS, type KeyLog, type KeySegment, positionOf, rowOf, wordOf } from './key-log.ts';

/** A record whose key a record before it has. */
interface Duplicate {
  readonly row: number;
  /** Numbers of the columns whose keys both have. */
  readonly columns: readonly number[];
  /** Where the first of them stands. */
  readonly position: () => Position;
  /** The record that has the key first. */
  readonly first: { readonly file: string; readonly row: number };
}

/**
 * Finds, in file order, the records of a file that share a key with a record before them: of the same file, or of those
 * read before. A first pass leaves out the keys that are there once, which most are: it takes two
 * to four bytes a key, and the others take eight to sixteen more.
 */
export function* findDuplicates(total: KeyLog, before: KeyLog | undefined): Generator<Duplicate> {
  const known = new Entries(before?.segments ?? []);
  const own = new Entries(total.segments);
  const { entries, holders } = repeatsOf(own, known);
  for (let start = 0; start < entries.length; ) {
    const row = own.rowOf(entries[start] ?? 0);
    let end = start + 1;
    while (end < entries.length && own.rowOf(entries[end] ?? 0) === row) end += 1;
    yield* ofRecord(start, end, row);
    start = end;
  }

  function* ofRecord(start: number, end: number, row: number): Generator<Duplicate> {
    const found: { columns: number[]; entry: number; first: Duplicate['first'] }[] = [];
    for (let index = start; index < end; index += 1) {
      const entry = entries[index] ?? 0;
      const holder = holders[index] ?? 0;
      const place = holder < known.count ? known.find(holder) : own.find(holder - known.count);
      const first = { file: place.segment.file, row: rowOf(place.segment, place.at) };
      const column = columnOfEntry(entry);
      const same = found.find((each) => each.first.row === first.row && each.first.file === first.file);
      if (same === undefined) found.push({ columns: [column], entry, first });
      else if (!same.columns.includes(column)) same.columns.push(column);
    }
    for (const { columns, entry, first } of found) {
      const { segment, at } = own.find(entry);
      yield { row, columns, position: () => positionOf(segment, at), first };
    }
  }

  function columnOfEntry(entry: number): number {
    const { segment, at } = own.find(entry);
    return columnOf(segment, at);
  }
}

/** The entries of a file whose key an entry of another record has before them, in order, each with that one. */
interface Repeats {
  readonly entries: readonly number[];
  /** The first entry with the key; those of the files before are counted in. */
  readonly holders: readonly number[];
}

function repeatsOf(own: Entries, known: Entries): Repeats {
  const seen = new Marks(own.count + known.count);
  const repeated = new Marks(own.count + known.count);
  const mark = (_entry: number, h1: number, h2: number) => {
    if (!seen.add(h1, h2)) repeated.add(h1, h2);
  };
  known.each(mark);
  own.each(mark);
  let count = 0;
  const countRepeated = (_entry: number, h1: number, h2: number) => {
    if (repeated.has(h1, h2)) count += 1;
  };
  known.each(countRepeated);
  own.each(countRepeated);
  const table = new Uint32Array(1 << Math.ceil(Math.log2(count * 2 + 2)));
  const mask = table.length - 1;
  /** The slot of a key's first entry, plus one, or the free slot for it. */
  const slotOf = (h1: number, h2: number): number => {
    let slot = (h1 ^ (h2 >>> 7)) & mask;
    for (;;) {
      const held = table[slot] ?? 0;
      if (held === 0) return slot;
      const isKnown = held <= known.count;
      if (isKnown ? known.has(held - 1, h1, h2) : own.has(held - 1 - known.count, h1, h2)) return slot;
      slot = (slot + 1) & mask;
    }
  };
  known.each((entry, h1, h2) => {
    if (!repeated.has(h1, h2)) return;
    const slot = slotOf(h1, h2);
    if (table[slot] === 0) table[slot] = entry + 1;
  });
  const entries: number[] = [];
  const holders: number[] = [];
  own.each((entry, h1, h2) => {
    if (!repeated.has(h1, h2)) return;
    const slot = slotOf(h1, h2);
    const held = table[slot] ?? 0;
    if (held === 0) table[slot] = known.count + entry + 1;
    else if (held <= known.count || own.rowOf(held - 1 - known.count) !== own.rowOf(entry)) {
      entries.push(entry);
      holders.push(held - 1);
    }
  });
  return { entries, holders };
}

/** A bit for each key, found by its hash: keys may share one. */
class Marks {
  readonly #bits: Uint8Array;

  /** @param count - of keys; eight to sixteen bits are taken for each */
  constructor(count: number) {
    this.#bits = new Uint8Array(1 << Math.max(3, Math.ceil(Math.log2(count + 1))));
  }

  has(h1: number, h2: number): boolean {
    return ((this.#bits[this.#byteOf(h1)] ?? 0) & (1 << (h2 & 7))) !== 0;
  }

  /** Whether the bit was not set before. */
  add(h1: number, h2: number): boolean {
    const byte = this.#byteOf(h1);
    const bits = this.#bits[byte] ?? 0;
    const bit = 1 << (h2 & 7);
    this.#bits[byte] = bits | bit;
    return (bits & bit) === 0;
  }

  #byteOf(h1: number): number {
    return h1 & (this.#bits.length - 1);
  }
}

/** The entries of several segments, counted through. */
class Entries {
  readonly count: number;
  readonly #segments: readonly KeySegment[];
  /** Number of the first entry of each segment. */
  readonly #starts: readonly number[];
  #last = 0;

  constructor(segments: readonly KeySegment[]) {
    this.#segments = segments;
    let count = 0;
    this.#starts = segments.map((segment) => {
      const start = count;
      count += segment.count;
      return start;
    });
    this.count = count;
  }

  /** The segment that an entry is in, and its number there. */
  find(entry: number): { readonly segment: KeySegment; readonly at: number } {
    this.#seek(entry);
    const segment = this.#segments[this.#last];
    if (segment === undefined) throw new RangeError('no such entry');
    return { segment, at: entry - (this.#starts[this.#last] ?? 0) };
  }

  rowOf(entry: number): number {
    this.#seek(entry);
    const segment = this.#segments[this.#last];
    return segment === undefined ? 0 : rowOf(segment, entry - (this.#starts[this.#last] ?? 0));
  }

  /** Whether an entry has that hash. */
  has(entry: number, h1: number, h2: number): boolean {
    this.#seek(entry);
    const segment = this.#segments[this.#last];
    const at = entry - (this.#starts[this.#last] ?? 0);
    return segment !== undefined && wordOf(segment, at, 1) === h2 && wordOf(segment, at, 0) === h1;
  }

  /** Visits all entries, in order. */
  each(visit: (entry: number, h1: number, h2: number) => void): void {
    let entry = 0;
    for (const { chunks, count } of this.#segments) {
      let left = count;
      for (const chunk of chunks) {
        const end = Math.min(chunk.length, left * ENTRY_WORDS);
        for (let at = 0; at < end; at += ENTRY_WORDS) {
          visit(entry, chunk[at] ?? 0, chunk[at + 1] ?? 0);
          entry += 1;
        }
        left -= end / ENTRY_WORDS;
      }
    }
  }

  #seek(entry: number): void {
    const starts = this.#starts;
    if (entry >= (starts[this.#last] ?? 0) && entry < (starts[this.#last + 1] ?? this.count)) return;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((starts[middle] ?? 0) <= entry) low = middle;
      else high = middle - 1;
    }
    this.#last = low;
  }
}
