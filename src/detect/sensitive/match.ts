import { FIRST_DIGIT, HASH_BASE } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { SHORTEST_PREFIX } from './lexicon.ts';
import type { Meaning } from './meaning.ts';
import { AGE, GAP, NUMBER } from './patterns.ts';
import type { Words } from './scan.ts';
import { OLDEST_MINOR } from './scan.ts';
import type { SequenceTrie } from './sequence-trie.ts';

/** An entry found in a text: words `from` to `to` (exclusive). */
export interface Hit {
  readonly meaning: Meaning;
  readonly from: number;
  readonly to: number;
}

/** Letters and digits of a hit: a measure of how unlikely it is in another language. */
export const lettersOf = (hit: Hit, words: Words): number =>
  (words.codeStarts[hit.to] ?? 0) - (words.codeStarts[hit.from] ?? 0);

const WIDEST_GAP = 3;
const LONGEST_PREFIX = 24;

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

/** What each word of a text can stand for in an entry. */
function patternsAt(lexicon: Lexicon, words: Words, at: number): readonly number[] {
  const own = lexicon.words.patternsOf(words.numbers[at] ?? -1);
  if ((words.codes[words.codeStarts[at] ?? 0] ?? 0) >= FIRST_DIGIT)
    return [...own, ...numberPatterns(words, at)];
  return words.prefixed[at] === 1 ? [...own, ...prefixPatterns(lexicon, words, at)] : own;
}

/** What each word of a text can stand for, by place. */
export function patternsOfWords(lexicon: Lexicon, words: Words): (readonly number[])[] {
  const patterns: (readonly number[])[] = [];
  for (let i = 0; i < words.count; i++) patterns.push(patternsAt(lexicon, words, i));
  return patterns;
}

/** Every entry that stands in the text. An entry never reaches over a comma or a full stop. */
export function findHits(
  sequences: SequenceTrie<Meaning>,
  words: Words,
  patterns: readonly (readonly number[])[],
): Hit[] {
  const hits: Hit[] = [];
  const walk = (node: number, from: number, at: number): void => {
    for (const meaning of sequences.endsAt(node) ?? []) hits.push({ meaning, from, to: at });
    if (!sequences.goesOn(node) || at >= words.count || (words.pauses[at] ?? 0) > 0) return;
    for (const pattern of patterns[at] ?? []) {
      const next = sequences.next(node, pattern);
      if (next >= 0) walk(next, from, at + 1);
    }
    const afterGap = sequences.next(node, GAP);
    for (let skip = 0; afterGap >= 0 && skip <= WIDEST_GAP; skip++) {
      if (at + skip >= words.count || (skip > 0 && (words.pauses[at + skip] ?? 0) > 0)) break;
      walk(afterGap, from, at + skip);
    }
  };
  for (let i = 0; i < words.count; i++)
    for (const pattern of patterns[i] ?? []) {
      const next = sequences.next(0, pattern);
      if (next >= 0) walk(next, i, i + 1);
    }
  return hits;
}
