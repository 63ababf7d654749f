import type { Position } from '../table/types.ts';
import { columnOf, type KeyLog, type KeySegment, positionOf, rowOf, wordOf } from './key-log.ts';

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

/** Keys that are compared at once: the table for them stays in a processor's cache. */
const KEYS_PER_PASS = 1 << 17;
const SLOTS = 1 << 19;

/**
 * Finds, in file order, the records of a file that share a key with a record before them: of the same file, or of those
 * read before. Takes a few passes over the keys, each over those whose hash begins alike, and four bytes a key.
 */
export function* findDuplicates(total: KeyLog, before: KeyLog | undefined): Generator<Duplicate> {
  const known = new Entries(before?.segments ?? []);
  const own = new Entries(total.segments);
  const firsts = firstsOf(own, known);
  for (let entry = 0; entry < own.count; ) {
    const { segment, at } = own.find(entry);
    const row = rowOf(segment, at);
    let end = entry + 1;
    while (end < own.count && own.rowOf(end) === row) end += 1;
    yield* ofRecord(entry, end, row);
    entry = end;
  }

  function* ofRecord(start: number, end: number, row: number): Generator<Duplicate> {
    const found: { columns: number[]; entry: number; first: Duplicate['first'] }[] = [];
    for (let entry = start; entry < end; entry += 1) {
      const number = firsts[entry] ?? 0;
      if (number === 0) continue;
      const isKnown = number <= known.count;
      const place = isKnown ? known.find(number - 1) : own.find(number - 1 - known.count);
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

/** For each entry of a file, 1 + the number of the first entry with its key, those of the files before counted in; 0: itself. */
function firstsOf(own: Entries, known: Entries): Uint32Array {
  const firsts = new Uint32Array(own.count);
  const bits = Math.max(0, Math.ceil(Math.log2(Math.max(1, own.count / KEYS_PER_PASS))));
  const slots = Math.min(SLOTS, 1 << Math.ceil(Math.log2(own.count * 4 + 4)));
  const table = new Uint32Array(slots);
  const earlier = known.count === 0 ? null : new Uint32Array(slots);
  for (let pass = 0; pass < 1 << bits; pass += 1) {
    table.fill(0);
    earlier?.fill(0);
    own.each(pass, bits, (entry, h1, h2) => {
      const slot = own.slotOf(table, h1, h2);
      const holder = table[slot] ?? 0;
      if (holder === 0) table[slot] = entry + 1;
      else if (own.rowOf(holder - 1) !== own.rowOf(entry)) firsts[entry] = holder + known.count;
    });
    if (earlier === null) continue;
    known.each(pass, bits, (entry, h1, h2) => {
      const slot = own.slotOf(table, h1, h2);
      if (table[slot] !== 0 && earlier[slot] === 0) earlier[slot] = entry + 1;
    });
    own.each(pass, bits, (entry, h1, h2) => {
      const first = earlier[own.slotOf(table, h1, h2)] ?? 0;
      if (first > 0) firsts[entry] = first;
    });
  }
  return firsts;
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

  /** Visits the entries whose hash begins with the bits of a pass, in order. */
  each(pass: number, bits: number, visit: (entry: number, h1: number, h2: number) => void): void {
    this.#segments.forEach((segment, number) => {
      const start = this.#starts[number] ?? 0;
      for (let at = 0; at < segment.count; at += 1) {
        const h1 = wordOf(segment, at, 0);
        if (bits === 0 || h1 >>> (32 - bits) === pass) visit(start + at, h1, wordOf(segment, at, 1));
      }
    });
  }

  /** The slot of a table that holds a key, or is free for it. */
  slotOf(table: Uint32Array, h1: number, h2: number): number {
    const mask = table.length - 1;
    let slot = h2 & mask;
    for (;;) {
      const holder = table[slot] ?? 0;
      if (holder === 0 || this.#has(holder - 1, h1, h2)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #has(entry: number, h1: number, h2: number): boolean {
    this.#seek(entry);
    const segment = this.#segments[this.#last];
    const at = entry - (this.#starts[this.#last] ?? 0);
    return segment !== undefined && wordOf(segment, at, 1) === h2 && wordOf(segment, at, 0) === h1;
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
