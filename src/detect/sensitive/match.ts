import { FIRST_DIGIT, HASH_BASE } from './fold.ts';
import type { Entries, Lexicon } from './lexicon.ts';
import type { Meaning } from './meaning.ts';
import { AGE, AGE_MARK, GAP, LONG, NUMBER, SHORTEST_PREFIX } from './patterns.ts';
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
/** Fewer are a year, a quantity, a postal code of some countries. */
const FEWEST_DIGITS = 6;
const LONGEST_PREFIX = 24;

function numberPatterns(words: Words, at: number): number[] {
  const from = words.codeStarts[at] ?? 0;
  const to = words.codeStarts[at + 1] ?? 0;
  if (to - from >= FEWEST_DIGITS) return [NUMBER, LONG];
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
    if (prefix < 0) continue;
    const { from: begin, list: own } = lexicon.prefixes.patterns;
    for (let p = begin[prefix] ?? 0; p < (begin[prefix + 1] ?? 0); p++) patterns.push(own[p] ?? 0);
  }
  return patterns;
}

/** The patterns of a word that are not its own alone: those of its digits or its beginning. */
function extraPatterns(lexicon: Lexicon, words: Words, at: number): readonly number[] {
  if ((words.codes[words.codeStarts[at] ?? 0] ?? 0) >= FIRST_DIGIT) return numberPatterns(words, at);
  return words.prefixed[at] === 1 ? prefixPatterns(lexicon, words, at) : NO_PATTERNS;
}

function endOfClause(words: Words, from: number): number {
  let end = from + 1;
  while (end < words.count && (words.pauses[end] ?? 0) === 0) end++;
  return end;
}

const ALL_MARKS = -1;

/** Notes by each word of a clause the marks of the entries that the words from there on can tell. */
function markClause(lexicon: Lexicon, words: Words, from: number, end: number): void {
  let marks = 0;
  for (let at = end - 1; at >= from; at--) {
    const number = words.numbers[at] ?? -1;
    if (words.prefixed[at] === 1) marks = ALL_MARKS;
    else if (number >= 0) marks |= lexicon.telling[number] ?? 0;
    if ((words.codes[words.codeStarts[at] ?? 0] ?? 0) >= FIRST_DIGIT) marks |= AGE_MARK;
    words.marks[at] = marks;
  }
}

/** Every entry of a trie that stands in the text, by first word. An entry never reaches over a comma or a full stop. */
export function findHits(lexicon: Lexicon, entries: Entries, words: Words): Hit[] {
  const isTold = entries === lexicon.statements;
  const hits: Hit[] = [];
  const { sequences } = entries;
  const { masks } = sequences.arrays;
  const all = lexicon.words.patterns;
  let marks = ALL_MARKS;
  /** Goes on with each pattern of a word. */
  const follow = (node: number, from: number, at: number): void => {
    const number = words.numbers[at] ?? -1;
    if (number < 0) return;
    const { from: begins, list } = all;
    sequences.forEachNext(node, list, begins[number] ?? 0, begins[number + 1] ?? 0, marks, (next) =>
      walk(next, from, at + 1),
    );
  };
  const followExtra = (node: number, from: number, at: number): void => {
    for (const pattern of extraPatterns(lexicon, words, at)) {
      const next = sequences.next(node, pattern);
      if (next >= 0) walk(next, from, at + 1);
    }
  };
  const walk = (node: number, from: number, at: number): void => {
    if (!sequences.isMarked(node, marks)) return;
    sequences.forEachEnd(node, (meaning) => hits.push({ meaning, from, to: at }));
    if (!sequences.goesOn(node) || at >= words.count || (words.pauses[at] ?? 0) > 0) return;
    follow(node, from, at);
    followExtra(node, from, at);
    const afterGap = sequences.next(node, GAP);
    for (let skip = 0; afterGap >= 0 && skip <= WIDEST_GAP; skip++) {
      if (at + skip >= words.count || (skip > 0 && (words.pauses[at + skip] ?? 0) > 0)) break;
      walk(afterGap, from, at + skip);
    }
  };
  const start = (at: number): void => {
    const number = words.numbers[at] ?? -1;
    if (number >= 0) {
      const { from, list } = entries.starts;
      const end = from[number + 1] ?? 0;
      for (let i = from[number] ?? 0; i < end; i++) {
        const node = list[i] ?? 0;
        if (((masks[node] ?? 0) & marks) !== 0) walk(node, at, at + 1);
      }
    }
    followExtra(0, at, at);
  };
  let clauseEnd = 0;
  for (let i = 0; i < words.count; i++) {
    if (isTold && i === clauseEnd) {
      clauseEnd = endOfClause(words, i);
      markClause(lexicon, words, i, clauseEnd);
    }
    if (isTold) marks = words.marks[i] ?? 0;
    if (marks !== 0) start(i);
  }
  return hits;
}
