import { FIRST_DIGIT, foldTable, HASH_BASE, IGNORED, PAIR, PAIRS, SEPARATOR } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { SHORTEST_MISTYPED, SHORTEST_PREFIX } from './patterns.ts';
import type { Words } from './words.ts';

/** A year short of the age of majority. */
export const OLDEST_MINOR = 17;
const DOT = 46;
const SPACE = 32;

/** Whether digits are a number from 1 to the oldest minor's age. */
function isSmall(codes: Uint8Array, from: number, to: number): boolean {
  let value = 0;
  for (let i = from; i < to; i++) value = value * 10 + (codes[i] ?? 0) - FIRST_DIGIT;
  return value >= 1 && value <= OLDEST_MINOR;
}

/** Cuts a text into words and looks each up: one pass, no string made. Letters and digits part from one another. */
export function scan(text: string, lexicon: Lexicon, words: Words): void {
  const fold = foldTable();
  const { starts, ends, numbers, codeStarts, codes, prefixed, pauses, mistyped } = words;
  const folded = fold.length;
  const { prefixBits } = lexicon;
  const told = lexicon.statements.starts.from;
  const prefixTold = lexicon.statements.prefixStarts.from;
  let count = 0;
  let used = 0;
  let hot = false;
  let length = 0;
  let hash = 0;
  let start = 0;
  let digits = false;
  let hasPrefix = 0;
  const end = text.length;
  for (let i = 0; i <= end; i++) {
    const unit = i < end ? text.charCodeAt(i) : SPACE;
    let code = unit < folded ? (fold[unit] ?? SEPARATOR) : SEPARATOR;
    if (code === IGNORED) continue;
    const isDigit = code >= FIRST_DIGIT && code < IGNORED;
    const breaks = code === SEPARATOR || (length > 0 && isDigit !== digits);
    if (breaks && length > 0) {
      const from = used - length;
      let number = lexicon.words.table.find(hash, length, codes[from] ?? 0);
      mistyped[count] = 0;
      if (number < 0 && length >= SHORTEST_MISTYPED && hasPrefix === 0 && !digits) {
        number = lexicon.typos.find(codes, from, used);
        if (number >= 0) mistyped[count] = 1;
      }
      if (number >= 0 && told[number] !== told[number + 1]) hot = true;
      else if (length === 1 && unit === DOT && !digits) hot = true;
      else if (digits && length <= 2 && isSmall(codes, from, used)) hot = true;
      starts[count] = start;
      ends[count] = i;
      numbers[count] = number;
      codeStarts[count] = from;
      prefixed[count] = hasPrefix;
      pauses[count] = 0;
      count++;
      length = 0;
      hash = 0;
      hasPrefix = 0;
    }
    if (code === SEPARATOR) continue;
    if (length === 0) {
      start = i;
      digits = isDigit;
    }
    if (code >= PAIR) {
      const pair = PAIRS[code - PAIR];
      const first = pair?.[0] ?? 0;
      codes[used++] = first;
      hash = (Math.imul(hash, HASH_BASE) + first) | 0;
      length++;
      code = pair?.[1] ?? 0;
    }
    codes[used++] = code;
    hash = (Math.imul(hash, HASH_BASE) + code) | 0;
    length++;
    if (length >= SHORTEST_PREFIX && prefixBits[hash & (prefixBits.length - 1)] === 1) {
      const prefix = lexicon.prefixes.table.find(hash, length, codes[used - length] ?? 0);
      if (prefix >= 0) {
        hasPrefix = 1;
        if (prefixTold[prefix] !== prefixTold[prefix + 1]) hot = true;
      }
    }
  }
  codeStarts[count] = used;
  words.count = count;
  words.hot = hot;
}
