import {
  FIRST_DIGIT,
  FIRST_LETTER,
  foldTable,
  HASH_BASE,
  IGNORED,
  LAST_DIGIT,
  LAST_LETTER,
  PAIR,
  PAIRS,
  SEPARATOR,
} from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { endingKey, PREFIX_BEGINS, PREFIX_ENDS, SHORTEST_MISTYPED, SHORTEST_PREFIX } from './patterns.ts';
import type { Words } from './words.ts';

/** A year short of the age of majority. */
export const OLDEST_MINOR = 17;
const DOT = 46;
const SPACE = 32;
const PREFIXED = 1;
const PREFIX_TOLD = 2;

/** Cuts a text into words and looks each up: one pass, no string made. Letters and digits part from one another. */
export function scan(text: string, lexicon: Lexicon, words: Words): void {
  const fold = foldTable();
  const folded = fold.length;
  const { codeStarts, codes } = words;
  const { prefixBits } = lexicon;
  const prefixMask = prefixBits.length - 1;
  const end = text.length;
  let count = 0;
  let used = 0;
  let at = 0;
  words.hot = false;
  while (at < end) {
    let unit = text.charCodeAt(at);
    let code = unit < folded ? (fold[unit] ?? SEPARATOR) : SEPARATOR;
    if (code === SEPARATOR || code === IGNORED) {
      at++;
      continue;
    }
    const start = at;
    const from = used;
    const digits = code >= FIRST_DIGIT && code < IGNORED;
    const lowest = digits ? FIRST_DIGIT : FIRST_LETTER;
    const highest = digits ? LAST_DIGIT : LAST_LETTER;
    const begun = from + SHORTEST_PREFIX;
    let hash = 0;
    let prefixed = 0;
    let begins = false;
    for (;;) {
      while (code >= lowest && code <= highest) {
        codes[used++] = code;
        hash = (Math.imul(hash, HASH_BASE) + code) | 0;
        if (used === begun) begins = ((prefixBits[hash & prefixMask] ?? 0) & PREFIX_BEGINS) !== 0;
        if (begins && ((prefixBits[hash & prefixMask] ?? 0) & PREFIX_ENDS) !== 0)
          prefixed |= seePrefix(lexicon, hash, used - from, codes[from] ?? 0);
        at++;
        unit = at < end ? text.charCodeAt(at) : SPACE;
        code = unit < folded ? (fold[unit] ?? SEPARATOR) : SEPARATOR;
      }
      if (code >= PAIR && !digits) {
        const pair = PAIRS[code - PAIR];
        codes[used++] = pair?.[0] ?? 0;
        hash = (Math.imul(hash, HASH_BASE) + (pair?.[0] ?? 0)) | 0;
        if (used === begun) begins = ((prefixBits[hash & prefixMask] ?? 0) & PREFIX_BEGINS) !== 0;
        code = pair?.[1] ?? 0;
        // The second letter is read as if it stood there alone.
        continue;
      }
      if (code !== IGNORED) break;
      at++;
      unit = at < end ? text.charCodeAt(at) : SPACE;
      code = unit < folded ? (fold[unit] ?? SEPARATOR) : SEPARATOR;
    }
    words.starts[count] = start;
    words.ends[count] = at;
    codeStarts[count] = from;
    words.prefixed[count] = prefixed & PREFIXED;
    words.pauses[count] = 0;
    const told = lookUp(lexicon, words, count, hash, used, digits) || (prefixed & PREFIX_TOLD) !== 0;
    words.told[count] = told ? 1 : 0;
    if (told || (unit === DOT && used - from === 1)) words.hot = true;
    count++;
  }
  codeStarts[count] = used;
  words.count = count;
}

/** Whether the lexicon has a beginning of words, and whether it tells something. */
function seePrefix(lexicon: Lexicon, hash: number, length: number, first: number): number {
  const prefix = lexicon.prefixes.table.find(hash, length, first);
  if (prefix < 0) return 0;
  const begins = lexicon.statements.prefixStarts.from;
  return begins[prefix] === begins[prefix + 1] ? PREFIXED : PREFIXED | PREFIX_TOLD;
}

/** Notes the number of word `at`, whose codes end at `to`; whether it can be the telling word of a statement. */
function lookUp(
  lexicon: Lexicon,
  words: Words,
  at: number,
  hash: number,
  to: number,
  digits: boolean,
): boolean {
  const from = words.codeStarts[at] ?? 0;
  let number = lexicon.words.table.find(hash, to - from, words.codes[from] ?? 0);
  words.mistyped[at] = 0;
  words.ended[at] = 0;
  if (number < 0 && to - from >= SHORTEST_MISTYPED && words.prefixed[at] === 0 && !digits) {
    number = lexicon.typos.find(words.codes, from, to);
    if (number >= 0) words.mistyped[at] = 1;
    else if (lexicon.endingBits[endingKey(words.codes, to)] === 1) words.ended[at] = 1;
  }
  words.numbers[at] = number;
  const begins = lexicon.statements.starts.from;
  return digits || words.ended[at] === 1 || (number >= 0 && begins[number] !== begins[number + 1]);
}
