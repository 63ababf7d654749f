import type { Hit } from './match.ts';

/** No entry is longer, with its gaps, than this many words. */
const LONGEST_HIT = 24;
/** The widest window of groups.ts, in words. */
const WIDEST_WINDOW = 8;

/** Hits in text order, found again by place, so that a long text is read in linear time. */
export interface HitIndex {
  /** The hits that may stand within a window of the words `from` to `to`. */
  near(from: number, to: number): readonly Hit[];
}

/** So few are all near. */
const FEW = 24;

/** Indexes hits that come in the order of their first words, in a text of so many words. */
export function indexHits(hits: readonly Hit[], wordCount: number): HitIndex {
  if (hits.length <= FEW) return { near: () => hits };
  const firstAt = new Int32Array(wordCount + 1).fill(hits.length);
  for (let i = hits.length - 1; i >= 0; i--) firstAt[hits[i]?.from ?? 0] = i;
  for (let at = wordCount - 1; at >= 0; at--)
    firstAt[at] = Math.min(firstAt[at] ?? hits.length, firstAt[at + 1] ?? hits.length);
  return {
    near(from, to) {
      const first = firstAt[Math.max(0, from - LONGEST_HIT - WIDEST_WINDOW)] ?? 0;
      const last = firstAt[Math.min(wordCount, to + WIDEST_WINDOW)] ?? hits.length;
      return hits.slice(first, last);
    },
  };
}
