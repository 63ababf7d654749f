import { FIRST_DIGIT, foldTable, HASH_BASE, IGNORED, PAIR, PAIRS, SEPARATOR } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { SHORTEST_PREFIX } from './lexicon.ts';
import { SHORTEST_MISTYPED } from './patterns.ts';

/** How strong a pause stands before a word: none, a comma or the like, a full stop or the like. */
export type Pause = 0 | 1 | 2;

/** The words of one text, in parallel arrays that are used again for the next one. */
export interface Words {
  count: number;
  /** Whether any word can tell something: most notes end here. */
  hot: boolean;
  starts: Int32Array;
  ends: Int32Array;
  /** Number of the word in the lexicon, or -1. */
  numbers: Int32Array;
  /** Where the word's fold codes begin in `codes`; the next word's begin where they end. */
  codeStarts: Int32Array;
  codes: Uint8Array;
  /** 1 where a prefix of the lexicon may begin the word. */
  prefixed: Uint8Array;
  pauses: Uint8Array;
  /** 1 where the number is that of a word one typing error away. */
  mistyped: Uint8Array;
}

/** A year short of the age of majority. */
export const OLDEST_MINOR = 17;
const SHORT_ABBREVIATION = 4;

const COMMA_LIKE = [
  ',',
  '/',
  '(',
  ')',
  '[',
  ']',
  '+',
  '&',
  ':',
  '"',
  '«',
  '»',
  '–',
  '—',
  '|',
  '>',
  '=',
  '→',
  '•',
];
const STOP_LIKE = [';', '!', '?', '\n', '\r', '\t', '…', '¿', '¡'];
const pauseOf = new Map<number, Pause>([
  ...COMMA_LIKE.map((mark): [number, Pause] => [mark.charCodeAt(0), 1]),
  ...STOP_LIKE.map((mark): [number, Pause] => [mark.charCodeAt(0), 2]),
]);
const DOT = 46;
const HYPHEN = 45;
const SPACE = 32;

/** Room for texts of up to `units` UTF-16 units. */
export function makeWords(units: number): Words {
  const most = (units >> 1) + 2;
  return {
    count: 0,
    hot: false,
    starts: new Int32Array(most + units),
    ends: new Int32Array(most + units),
    numbers: new Int32Array(most + units),
    codeStarts: new Int32Array(most + units + 1),
    codes: new Uint8Array(units * 2 + 2),
    prefixed: new Uint8Array(most + units),
    pauses: new Uint8Array(most + units),
    mistyped: new Uint8Array(most + units),
  };
}

const isCapital = (unit: number): boolean =>
  (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0xde && unit !== 0xd7);

/** The pause that the units from `from` to `to`, none of them a letter, make after a word of `length` letters. */
function pauseBetween(text: string, from: number, to: number, length: number): Pause {
  let pause: Pause = 0;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit === SPACE) continue;
    if (unit === DOT) {
      const isStop = length > SHORT_ABBREVIATION || i - from > 1 || isCapital(text.charCodeAt(to));
      if (isStop && !(length === 1 && to === i + 1)) return 2;
    } else if (unit === HYPHEN) {
      if (i > 0 && text.charCodeAt(i - 1) === SPACE) pause = 1;
    } else {
      const own = pauseOf.get(unit) ?? 0;
      if (own === 2) return 2;
      if (own > pause) pause = own;
    }
  }
  return pause;
}

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
  const { telling, prefixTelling, prefixBits } = lexicon;
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
      if (number >= 0 && telling[number] === 1) hot = true;
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
        if (prefixTelling[prefix] === 1) hot = true;
      }
    }
  }
  codeStarts[count] = used;
  words.count = count;
  words.hot = hot;
}

/** Joins the letters of a dotted abbreviation into one word (`R.Q.T.H.`) and fills in the pauses. */
export function settle(text: string, lexicon: Lexicon, words: Words): void {
  const { starts, ends, numbers, codeStarts, codes, prefixed, pauses, mistyped } = words;
  let kept = 0;
  let joinable = false;
  for (let i = 0; i < words.count; i++) {
    const from = codeStarts[i] ?? 0;
    const to = codeStarts[i + 1] ?? 0;
    const start = starts[i] ?? 0;
    const isLetter = to - from === 1 && (codes[from] ?? 0) < FIRST_DIGIT;
    const before = ends[kept - 1] ?? 0;
    if (isLetter && joinable && start === before + 1 && text.charCodeAt(before) === DOT) {
      ends[kept - 1] = ends[i] ?? 0;
      const first = codeStarts[kept - 1] ?? 0;
      codeStarts[kept] = to;
      let hash = 0;
      for (let at = first; at < to; at++) hash = (Math.imul(hash, HASH_BASE) + (codes[at] ?? 0)) | 0;
      numbers[kept - 1] = lexicon.words.table.find(hash, to - first, codes[first] ?? 0);
      continue;
    }
    pauses[kept] = kept === 0 ? 2 : pauseBetween(text, before, start, from - (codeStarts[kept - 1] ?? 0));
    starts[kept] = start;
    ends[kept] = ends[i] ?? 0;
    numbers[kept] = numbers[i] ?? -1;
    codeStarts[kept] = from;
    prefixed[kept] = prefixed[i] ?? 0;
    mistyped[kept] = mistyped[i] ?? 0;
    joinable = isLetter;
    kept++;
  }
  codeStarts[kept] = codeStarts[words.count] ?? 0;
  words.count = kept;
}
