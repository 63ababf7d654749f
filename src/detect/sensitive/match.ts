import { FIRST_DIGIT, HASH_BASE } from './fold.ts';
import type { Entries, Lexicon } from './lexicon.ts';
import { SHORTEST_PREFIX } from './lexicon.ts';
import type { Meaning } from './meaning.ts';
import { AGE, GAP, NUMBER } from './patterns.ts';
import { OLDEST_MINOR } from './scan.ts';
import type { Words } from './words.ts';

/** An entry found in a text: words `from` to `to` (exclusive). */
export interface Hit {
  readonly meaning: Meaning;
  readonly from: number;
  readonly to: number;
}

/** Letters and digits of a hit: a measure of how unlikely it is in another language. */
export const lettersOf = (hit: Hit, words: Words): number =>
  (words.codeStarts[hit.to] ?? 0) - (words.codeStarts[hit.from] ?? 0);

const NO_PATTERNS: readonly number[] = [];
const WIDEST_GAP = 3;
const LONGEST_PREFIX = 24;

/** Those patterns of a word that an entry begins with: frequent words have many patterns, and begin few entries. */
function startsOf(lexicon: Lexicon, { sequences, starts }: Entries, number: number): readonly number[] {
  if (number < 0) return NO_PATTERNS;
  const known = starts.get(number);
  if (known !== undefined) return known;
  const found = lexicon.words.patternsOf(number).filter((pattern) => sequences.next(0, pattern) >= 0);
  starts.set(number, found);
  return found;
}

function numberPatterns(words: Words, at: number): number[] {
  const from = words.codeStarts[at] ?? 0;
  const to = words.codeStarts[at + 1] ?? 0;
  if (to - from > 2) return [NUMBER];
  let value = 0;
  for (let i = from; i < to; i++) value = value * 10 + (words.codes[i] ?? 0) - FIRST_DIGIT;
  return value >= 1 && value <= OLDEST_MINOR ? [NUMBER, AGE] : [NUMBER];
}

function prefixPatterns(lexicon: Lexicon, words: Words, at: number): number[] {
  const from = words.codeStarts[at] ?? 0;
  const to = Math.min(words.codeStarts[at + 1] ?? 0, from + LONGEST_PREFIX);
  const patterns: number[] = [];
  let hash = 0;
  for (let i = from; i < to; i++) {
    hash = (Math.imul(hash, HASH_BASE) + (words.codes[i] ?? 0)) | 0;
    const length = i - from + 1;
    if (length < SHORTEST_PREFIX) continue;
    const prefix = lexicon.prefixes.table.find(hash, length, words.codes[from] ?? 0);
    if (prefix >= 0) patterns.push(...lexicon.prefixes.patternsOf(prefix));
  }
  return patterns;
}

/** The patterns of a word that are not its own alone: those of its digits or its beginning. */
function extraPatterns(lexicon: Lexicon, words: Words, at: number): readonly number[] {
  if ((words.codes[words.codeStarts[at] ?? 0] ?? 0) >= FIRST_DIGIT) return numberPatterns(words, at);
  return words.prefixed[at] === 1 ? prefixPatterns(lexicon, words, at) : NO_PATTERNS;
}

/** Every entry of a trie that stands in the text, by first word. An entry never reaches over a comma or a full stop. */
export function findHits(lexicon: Lexicon, entries: Entries, words: Words): Hit[] {
  const hits: Hit[] = [];
  const { sequences } = entries;
  const step = (node: number, from: number, at: number, patterns: readonly number[]): void => {
    for (const pattern of patterns) {
      const next = sequences.next(node, pattern);
      if (next >= 0) walk(next, from, at + 1);
    }
  };
  const walk = (node: number, from: number, at: number): void => {
    for (const meaning of sequences.endsAt(node) ?? []) hits.push({ meaning, from, to: at });
    if (!sequences.goesOn(node) || at >= words.count || (words.pauses[at] ?? 0) > 0) return;
    step(node, from, at, lexicon.words.patternsOf(words.numbers[at] ?? -1));
    step(node, from, at, extraPatterns(lexicon, words, at));
    const afterGap = sequences.next(node, GAP);
    for (let skip = 0; afterGap >= 0 && skip <= WIDEST_GAP; skip++) {
      if (at + skip >= words.count || (skip > 0 && (words.pauses[at + skip] ?? 0) > 0)) break;
      walk(afterGap, from, at + skip);
    }
  };
  for (let i = 0; i < words.count; i++) {
    step(0, i, i, startsOf(lexicon, entries, words.numbers[i] ?? -1));
    step(0, i, i, extraPatterns(lexicon, words, i));
  }
  return hits;
}
