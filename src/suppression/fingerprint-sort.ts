/** log2 of the entries in a chunk: a chunk is one megabyte. */
export const CHUNK_BITS = 16;
export const CHUNK_ENTRIES = 1 << CHUNK_BITS;
export const WORDS_PER_ENTRY = 4;

/** A run shorter than this is sorted by insertion: counting 256 digits costs more. */
const SHORT_RUN = 24;
const DIGITS = 256;
const DIGITS_PER_ENTRY = 16;

type Chunks = readonly Uint32Array[];

/** Word `word` of entry `entry`. */
export function wordAt(chunks: Chunks, entry: number, word: number): number {
  return chunks[entry >>> CHUNK_BITS]?.[((entry & (CHUNK_ENTRIES - 1)) << 2) + word] ?? 0;
}

/** The order of two entries by their four words: negative, 0 or positive. */
function compare(chunks: Chunks, left: number, right: number): number {
  for (let word = 0; word < WORDS_PER_ENTRY; word += 1) {
    const a = wordAt(chunks, left, word);
    const b = wordAt(chunks, right, word);
    if (a !== b) return a < b ? -1 : 1;
  }
  return 0;
}

function swap(chunks: Chunks, left: number, right: number): void {
  const a = chunks[left >>> CHUNK_BITS];
  const b = chunks[right >>> CHUNK_BITS];
  if (a === undefined || b === undefined) return;
  const i = (left & (CHUNK_ENTRIES - 1)) << 2;
  const j = (right & (CHUNK_ENTRIES - 1)) << 2;
  for (let word = 0; word < WORDS_PER_ENTRY; word += 1) {
    const kept = a[i + word] ?? 0;
    a[i + word] = b[j + word] ?? 0;
    b[j + word] = kept;
  }
}

function insertionSort(chunks: Chunks, from: number, to: number): void {
  for (let next = from + 1; next < to; next += 1) {
    for (let at = next; at > from && compare(chunks, at - 1, at) > 0; at -= 1) swap(chunks, at - 1, at);
  }
}

/**
 * Sorts entries from `from` to `to` (exclusive) in place, most significant byte first ("American flag sort",
 * McIlroy, Bostic and McIlroy, 1993): no second copy of the entries is ever in memory.
 *
 * @param digits - how many bytes count; entries that are equal in them come in any order
 * @param digit - 0 for the most significant of the 16 bytes; those before it are equal within the run
 */
export function sortFingerprints(
  chunks: Chunks,
  from: number,
  to: number,
  digit = 0,
  digits = DIGITS_PER_ENTRY,
): void {
  if (to - from < 2 || digit === digits) return;
  if (to - from < SHORT_RUN) {
    insertionSort(chunks, from, to);
    return;
  }
  const word = digit >>> 2;
  const shift = 24 - ((digit & 3) << 3);
  const ends = new Uint32Array(DIGITS);
  for (let entry = from; entry < to; entry += 1) {
    const value = (wordAt(chunks, entry, word) >>> shift) & 255;
    ends[value] = (ends[value] ?? 0) + 1;
  }
  const next = new Uint32Array(DIGITS);
  let sum = from;
  for (let value = 0; value < DIGITS; value += 1) {
    next[value] = sum;
    sum += ends[value] ?? 0;
    ends[value] = sum;
  }
  for (let value = 0; value < DIGITS; value += 1) {
    const end = ends[value] ?? 0;
    for (let at = next[value] ?? 0; at < end; at = next[value] ?? end) {
      const home = (wordAt(chunks, at, word) >>> shift) & 255;
      const target = next[home] ?? 0;
      if (home !== value) swap(chunks, at, target);
      next[home] = target + 1;
    }
  }
  let start = from;
  for (let value = 0; value < DIGITS; value += 1) {
    const end = ends[value] ?? 0;
    sortFingerprints(chunks, start, end, digit + 1, digits);
    start = end;
  }
}

/** Moves one copy of each entry to the front; the entries must be sorted. Returns how many there are. */
export function dropRepeats(chunks: Chunks, size: number): number {
  let kept = Math.min(size, 1);
  for (let entry = 1; entry < size; entry += 1) {
    if (compare(chunks, kept - 1, entry) === 0) continue;
    if (kept !== entry) swap(chunks, kept, entry);
    kept += 1;
  }
  return kept;
}
