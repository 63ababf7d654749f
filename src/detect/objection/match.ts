import type { Entry, Slot } from './format.ts';
import type { EntryIndex } from './lexicon.ts';
import { DIGITS, type Words } from './words.ts';

/** An entry found in a text: words `from` to `to` (exclusive), and the channels that they name, as bits. */
export interface Hit {
  readonly entry: Entry;
  readonly from: number;
  readonly to: number;
  readonly bits: number;
}

const WIDEST_GAP = 3;

const startsClause = (words: Words, at: number): boolean => at === 0 || (words.pauses[at] ?? 0) > 0;
const endsClause = (words: Words, at: number): boolean => at >= words.count || (words.pauses[at] ?? 0) > 0;

/** Where a number of words ends and what channels they name: `to * 16 + bits`, or -1. */
function goOn(
  slots: readonly Slot[],
  index: number,
  words: Words,
  from: number,
  at: number,
  bits: number,
): number {
  const slot = slots[index];
  if (slot === undefined) return at * 16 + bits;
  const next = (to: number, more: number) => goOn(slots, index + 1, words, from, to, bits | more);
  switch (slot.kind) {
    case 'start':
      return startsClause(words, at) ? next(at, 0) : -1;
    case 'end':
      return endsClause(words, at) ? next(at, 0) : -1;
    case 'first':
      return at === 0 ? next(at, 0) : -1;
    case 'last':
      return at >= words.count ? next(at, 0) : -1;
    case 'gap': {
      let best = next(at, 0);
      for (let skip = 1; skip <= WIDEST_GAP; skip++) {
        if (at + skip > words.count || (words.pauses[at + skip - 1] ?? 0) > 0) break;
        best = Math.max(best, next(at + skip, 0));
      }
      return best;
    }
    default: {
      const skipped = slot.isOptional ? next(at, 0) : -1;
      if (at >= words.count || (at > from && (words.pauses[at] ?? 0) > 0)) return skipped;
      const number = words.numbers[at] ?? -1;
      const own =
        slot.kind === 'number' ? (number === DIGITS ? 0 : undefined) : slot.choice.words.get(number);
      return own === undefined ? skipped : Math.max(skipped, next(at + 1, own));
    }
  }
}

/** Every entry of an index that stands in a text, each at its longest, by first word. */
export function findHits({ byWord, byNumber }: EntryIndex, words: Words): readonly Hit[] {
  const hits: Hit[] = [];
  for (let from = 0; from < words.count; from++) {
    const number = words.numbers[from] ?? -1;
    const entries = number === DIGITS ? byNumber : byWord[number];
    if (entries === undefined) continue;
    for (const entry of entries) {
      const end = goOn(entry.slots, 0, words, from, from, 0);
      if (end >= 0) hits.push({ entry, from, to: end >> 4, bits: end & 15 });
    }
  }
  return hits;
}
