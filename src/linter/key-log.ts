import type { Position } from '../table/types.ts';

/** Entries per piece of memory: a log grows by pieces, and copies none. */
const CHUNK_BITS = 15;
const CHUNK_ENTRIES = 1 << CHUNK_BITS;
/** Words of an entry. */
export const ENTRY_WORDS = 4;

/** How a place is packed into one word: 3 bits for the column's number, 17 for where it begins, 12 for its width. */
const COLUMN_BITS = 17;
const WIDTH_BITS = 12;
const MOST_COLUMN = (1 << COLUMN_BITS) - 1;
const MOST_WIDTH = (1 << WIDTH_BITS) - 1;

/** So many columns can be told apart. */
export const MOST_COLUMNS = 8;

/** The keys of a file's records, or of a part of them, in file order. */
export interface KeySegment {
  readonly file: string;
  /** Records and lines of the file that stand before the segment. */
  readonly records: number;
  readonly lines: number;
  /** Four words an entry: 64 bits of the key's hash, the record, its place. */
  readonly chunks: Uint32Array[];
  count: number;
  /** Where the difference between line and record changes: entry, difference, entry, difference … */
  readonly steps: number[];
}

/** Keys of records in 16 bytes each, as plain data. */
export interface KeyLog {
  readonly segments: readonly KeySegment[];
}

export function emptyKeyLog(): { segments: KeySegment[] } {
  return { segments: [] };
}

/** The keys of an earlier and a later part, or of two files. Shares their memory, and changes neither. */
export function joinKeyLogs(earlier: KeyLog, later: KeyLog, records: number, lines: number): KeyLog {
  const moved = later.segments.map((segment) => ({
    ...segment,
    records: segment.records + records,
    lines: segment.lines + lines,
  }));
  return { segments: [...earlier.segments, ...moved] };
}

/** A key of a record. */
interface NewKey {
  readonly file: string;
  /** 64 bits of its fingerprint. Of n keys, two have the same by chance with a probability of n² / 2^65. */
  readonly h1: number;
  readonly h2: number;
  readonly row: number;
  /** Number of the column, below {@link MOST_COLUMNS}. */
  readonly column: number;
  readonly position: Position;
}

/** Adds a key of the record under examination. Records come in file order. */
export function addKey(
  log: { segments: KeySegment[] },
  { file, h1, h2, row, column, position }: NewKey,
): void {
  let segment = log.segments[0];
  if (segment === undefined) {
    segment = { file, records: 0, lines: 0, chunks: [], count: 0, steps: [] };
    log.segments.push(segment);
  }
  const offset = (segment.count & (CHUNK_ENTRIES - 1)) * ENTRY_WORDS;
  if (offset === 0)
    segment.chunks.push(
      new Uint32Array(segment.count === 0 ? 1024 * ENTRY_WORDS : CHUNK_ENTRIES * ENTRY_WORDS),
    );
  let chunk = segment.chunks[segment.chunks.length - 1];
  if (chunk === undefined) return;
  if (offset >= chunk.length) {
    const larger = new Uint32Array(CHUNK_ENTRIES * ENTRY_WORDS);
    larger.set(chunk);
    segment.chunks[segment.chunks.length - 1] = larger;
    chunk = larger;
  }
  chunk[offset] = h1;
  chunk[offset + 1] = h2;
  chunk[offset + 2] = row;
  chunk[offset + 3] = packed(column, position);
  const step = position.line - row;
  if (segment.steps.length === 0 || segment.steps[segment.steps.length - 1] !== step)
    segment.steps.push(segment.count, step);
  segment.count += 1;
}

/** A place too far right, or of several lines, is told by its line alone. */
function packed(column: number, position: Position): number {
  const width = position.endColumn - position.column;
  const fits =
    position.endLine === position.line && position.column <= MOST_COLUMN && width >= 0 && width <= MOST_WIDTH;
  const place = fits ? (position.column << WIDTH_BITS) | width : 1 << WIDTH_BITS;
  return ((column << (COLUMN_BITS + WIDTH_BITS)) | place) >>> 0;
}

/** One word of an entry. */
export function wordOf({ chunks }: KeySegment, entry: number, word: 0 | 1 | 2 | 3): number {
  return chunks[entry >>> CHUNK_BITS]?.[(entry & (CHUNK_ENTRIES - 1)) * ENTRY_WORDS + word] ?? 0;
}

/** 1-based number of an entry's record in its file. */
export function rowOf(segment: KeySegment, entry: number): number {
  return wordOf(segment, entry, 2) + segment.records;
}

/** Number of an entry's column. */
export function columnOf(segment: KeySegment, entry: number): number {
  return wordOf(segment, entry, 3) >>> (COLUMN_BITS + WIDTH_BITS);
}

/** Where an entry's cell stands in its file. */
export function positionOf(segment: KeySegment, entry: number): Position {
  const { steps } = segment;
  let low = 0;
  let high = steps.length / 2 - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((steps[middle * 2] ?? 0) <= entry) low = middle;
    else high = middle - 1;
  }
  const line = wordOf(segment, entry, 2) + (steps[low * 2 + 1] ?? 0) + segment.lines;
  const place = wordOf(segment, entry, 3);
  const column = (place >>> WIDTH_BITS) & MOST_COLUMN;
  return { line, column, endLine: line, endColumn: column + (place & MOST_WIDTH) };
}
