import { FIRST_DIGIT, HASH_BASE } from './fold.ts';
import type { Entries, Lexicon } from './lexicon.ts';
import type { Meaning } from './meaning.ts';
import type { PatternLists } from './patterns.ts';
import {
  AGE,
  BACK,
  GAP,
  LONG,
  LONGEST_ENDING,
  NUMBER,
  SHORTEST_ENDING,
  SHORTEST_PREFIX,
} from './patterns.ts';
import { OLDEST_MINOR } from './scan.ts';
import { hasGap, isWhole, nodeOf, takesNumbers, takesParts } from './start-filter.ts';
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

/** The gap and the way back have the lowest numbers. */
const LOW = 2;
const NO_PATTERNS: readonly number[] = [];
const WIDEST_GAP = 3;
/** Fewer are a year, a quantity, a postal code of some countries. */
const FEWEST_DIGITS = 6;
const LONGEST_PREFIX = 24;
/** Letters that stand before an ending. */
const SHORTEST_STEM = 2;

const QUANTITY: readonly number[] = [NUMBER];
const YEARS: readonly number[] = [NUMBER, AGE];
const REFERENCE: readonly number[] = [NUMBER, LONG];

/** A reference is cut into no more parts than this: `12AB34567` has three. */
const MOST_PARTS = 4;

/** How many digits the words glued to a number have with it. */
function digitsAround(words: Words, at: number): number {
  const { starts, ends, codes, codeStarts, count } = words;
  let first = at;
  while (first > 0 && at - first < MOST_PARTS && starts[first] === ends[first - 1]) first--;
  let digits = 0;
  for (let i = first; i < count && i - at < MOST_PARTS; i++) {
    if (i > first && starts[i] !== ends[i - 1]) break;
    const from = codeStarts[i] ?? 0;
    if ((codes[from] ?? 0) >= FIRST_DIGIT) digits += (codeStarts[i + 1] ?? 0) - from;
  }
  return digits;
}

function numberPatterns(words: Words, at: number): readonly number[] {
  const from = words.codeStarts[at] ?? 0;
  const to = words.codeStarts[at + 1] ?? 0;
  if (to - from >= FEWEST_DIGITS || digitsAround(words, at) >= FEWEST_DIGITS) return REFERENCE;
  if (to - from > 2) return QUANTITY;
  let value = 0;
  for (let i = from; i < to; i++) value = value * 10 + (words.codes[i] ?? 0) - FIRST_DIGIT;
  return value >= 1 && value <= OLDEST_MINOR ? YEARS : QUANTITY;
}

/** What the lists hold for each beginning of a word that the lexicon knows. */
function ofPrefixes(lexicon: Lexicon, lists: PatternLists, words: Words, at: number): number[] {
  const from = words.codeStarts[at] ?? 0;
  const to = Math.min(words.codeStarts[at + 1] ?? 0, from + LONGEST_PREFIX);
  const found: number[] = [];
  let hash = 0;
  for (let i = from; i < to; i++) {
    hash = (Math.imul(hash, HASH_BASE) + (words.codes[i] ?? 0)) | 0;
    const length = i - from + 1;
    if (length < SHORTEST_PREFIX) continue;
    const prefix = lexicon.prefixes.table.find(hash, length, words.codes[from] ?? 0);
    if (prefix < 0) continue;
    for (let p = lists.from[prefix] ?? 0; p < (lists.from[prefix + 1] ?? 0); p++)
      found.push(lists.list[p] ?? 0);
  }
  return found;
}

/** What the lists hold for each ending of a word that the lexicon knows. */
function ofEndings(lexicon: Lexicon, lists: PatternLists, words: Words, at: number): number[] {
  const to = words.codeStarts[at + 1] ?? 0;
  const least = Math.max((words.codeStarts[at] ?? 0) + SHORTEST_STEM, to - LONGEST_ENDING);
  const found: number[] = [];
  let hash = 0;
  let power = 1;
  for (let i = to - 1; i >= least; i--) {
    const code = words.codes[i] ?? 0;
    hash = (hash + Math.imul(code, power)) | 0;
    power = Math.imul(power, HASH_BASE);
    if (to - i < SHORTEST_ENDING) continue;
    const ending = lexicon.endings.table.find(hash, to - i, code);
    if (ending < 0) continue;
    for (let p = lists.from[ending] ?? 0; p < (lists.from[ending + 1] ?? 0); p++)
      found.push(lists.list[p] ?? 0);
  }
  return found;
}

const isNumber = (words: Words, at: number): boolean =>
  (words.codes[words.codeStarts[at] ?? 0] ?? 0) >= FIRST_DIGIT;

/** The patterns of a word that are not its own alone: those of its digits, its beginning or its ending. */
function extraPatterns(lexicon: Lexicon, words: Words, at: number): readonly number[] {
  if (isNumber(words, at)) return numberPatterns(words, at);
  if (words.ended[at] === 1) return ofEndings(lexicon, lexicon.endings.patterns, words, at);
  return words.prefixed[at] === 1 ? ofPrefixes(lexicon, lexicon.prefixes.patterns, words, at) : NO_PATTERNS;
}

const inTextOrder = (a: Hit, b: Hit): number => a.from - b.from || a.to - b.to;

/** One search of a text for the entries of a trie. */
class Search {
  readonly hits: Hit[] = [];
  readonly #lexicon: Lexicon;
  readonly #entries: Entries;
  readonly #words: Words;

  constructor(lexicon: Lexicon, entries: Entries, words: Words) {
    this.#lexicon = lexicon;
    this.#entries = entries;
    this.#words = words;
  }

  /** Finds the entries that word `at` tells. */
  from(at: number): void {
    const { starts, prefixStarts, endingStarts, numberStarts } = this.#entries;
    const words = this.#words;
    const number = words.numbers[at] ?? -1;
    if (number >= 0) {
      const end = starts.from[number + 1] ?? 0;
      for (let i = starts.from[number] ?? 0; i < end; i++) this.#start(starts.list[i] ?? 0, at);
    }
    if (isNumber(words, at)) {
      for (const pattern of numberPatterns(words, at)) this.#start(numberStarts[pattern] ?? -1, at);
    } else if (words.ended[at] === 1) {
      for (const start of ofEndings(this.#lexicon, endingStarts, words, at)) this.#start(start, at);
    } else if (words.prefixed[at] === 1) {
      for (const start of ofPrefixes(this.#lexicon, prefixStarts, words, at)) this.#start(start, at);
    }
  }

  #start(start: number, at: number): void {
    if (start >= 0 && (isWhole(start) || this.#mayGoOn(start, at))) this.#forth(nodeOf(start), at, at + 1);
  }

  /** Whether the words around a telling one may belong to its entry. */
  #mayGoOn(start: number, at: number): boolean {
    const { filter } = this.#entries;
    const { numbers, count } = this.#words;
    const node = nodeOf(start);
    const next = at + 1 < count ? (numbers[at + 1] ?? -1) : -1;
    if (next >= 0 && filter.mayFollow(node, next)) return true;
    const previous = at > 0 ? (numbers[at - 1] ?? -1) : -1;
    if (previous >= 0 && filter.mayPrecede(node, previous)) return true;
    if (!hasGap(start)) return this.#takesAny(start, at, 1);
    const from = at - WIDEST_GAP - 1;
    const to = at + WIDEST_GAP + 1;
    for (let beyond = Math.max(0, from); beyond <= to && beyond < count; beyond++) {
      const number = numbers[beyond] ?? -1;
      if (number >= 0 && filter.mayBeBeyond(node, number)) return true;
    }
    return this.#takesAny(start, at, WIDEST_GAP + 1);
  }

  /** Whether a number, or a word by its beginning or ending, stands where the entry may have one: so many words away at most. */
  #takesAny(start: number, telling: number, reach: number): boolean {
    if (!takesNumbers(start) && !takesParts(start)) return false;
    const words = this.#words;
    const last = Math.min(telling + reach, words.count - 1);
    for (let at = Math.max(0, telling - reach); at <= last; at++) {
      if (at === telling) continue;
      if (takesNumbers(start) && isNumber(words, at)) return true;
      if (takesParts(start) && (words.prefixed[at] === 1 || words.ended[at] === 1)) return true;
    }
    return false;
  }

  #end(node: number, from: number, to: number): void {
    this.#entries.sequences.forEachEnd(node, (meaning) => this.hits.push({ meaning, from, to }));
  }

  /** Goes on with the words from `to`, and then with those before `from`. */
  #forth(node: number, from: number, to: number): void {
    const { sequences } = this.#entries;
    const { count, pauses } = this.#words;
    if (sequences.ends(node)) this.#end(node, from, to);
    if (!sequences.goesOn(node)) return;
    const before = sequences.nextOfLow(node, BACK, LOW);
    if (before >= 0) this.#back(before, from, to);
    if (to >= count || (pauses[to] ?? 0) > 0) return;
    this.#follow(node, to, (next) => this.#forth(next, from, to + 1));
    const afterGap = sequences.nextOfLow(node, GAP, LOW);
    if (afterGap < 0) return;
    for (let last = to; last <= to + WIDEST_GAP && last < count && (pauses[last] ?? 0) === 0; last++)
      this.#forth(afterGap, from, last);
  }

  /** Goes on with the words before `from`. */
  #back(node: number, from: number, to: number): void {
    const { sequences } = this.#entries;
    const { pauses } = this.#words;
    if (sequences.ends(node)) this.#end(node, from, to);
    if (!sequences.goesOn(node) || from === 0 || (pauses[from] ?? 0) > 0) return;
    this.#follow(node, from - 1, (next) => this.#back(next, from - 1, to));
    const afterGap = sequences.nextOfLow(node, GAP, LOW);
    if (afterGap < 0) return;
    for (let first = from; first >= from - WIDEST_GAP && first > 0 && (pauses[first] ?? 0) === 0; first--)
      this.#follow(afterGap, first - 1, (next) => this.#back(next, first - 1, to));
  }

  /** Calls `visit` with each node that word `at` leads to. */
  #follow(node: number, at: number, visit: (next: number) => void): void {
    const { sequences } = this.#entries;
    const { from, list } = this.#lexicon.words.patterns;
    const number = this.#words.numbers[at] ?? -1;
    if (number >= 0) sequences.forEachNext(node, list, from[number] ?? 0, from[number + 1] ?? 0, visit);
    for (const pattern of extraPatterns(this.#lexicon, this.#words, at)) {
      const next = sequences.next(node, pattern);
      if (next >= 0) visit(next);
    }
  }
}

/**
 * Every entry of a trie that stands in the text, in text order. Each is looked for from its telling word, first to its
 * end and then back to its beginning, and never reaches over a comma or a full stop.
 */
export function findHits(lexicon: Lexicon, entries: Entries, words: Words): Hit[] {
  const search = new Search(lexicon, entries, words);
  const isTold = entries === lexicon.statements;
  for (let at = 0; at < words.count; at++) if (!isTold || words.told[at] === 1) search.from(at);
  return search.hits.length < 2 ? search.hits : search.hits.sort(inTextOrder);
}
