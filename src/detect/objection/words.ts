import {
  FIRST_DIGIT,
  foldTable,
  HASH_BASE,
  IGNORED,
  letterCode,
  PAIR,
  PAIRS,
  SEPARATOR,
} from '../sensitive/fold.ts';
import { ALONE, FIRST, SECOND, type Vocabulary } from './lexicon.ts';

/** The number of a word of digits. */
export const DIGITS = -2;

/** The words of one text, in parallel arrays that are used again for the next one. */
export interface Words {
  count: number;
  /** Whether the words can tell an objection: nearly all notes end here. */
  hot: boolean;
  starts: Int32Array;
  ends: Int32Array;
  /** Number of the word in the lexicon, -1 where no entry has it, or {@link DIGITS}. */
  numbers: Int32Array;
  /** What stands before the word: 0 nothing, 1 a comma or the like, 2 a full stop or the like. */
  pauses: Uint8Array;
}

/** Room for texts of up to `units` UTF-16 units. */
export function makeWords(units: number): Words {
  const most = units + 1;
  return {
    count: 0,
    hot: false,
    starts: new Int32Array(most),
    ends: new Int32Array(most),
    numbers: new Int32Array(most),
    pauses: new Uint8Array(most),
  };
}

const COMMA_LIKE = new Set([...',/()[]:|>=→•–—«»'].map((mark) => mark.charCodeAt(0)));
const STOP_LIKE = new Set([...';!?\n\r\t…¿¡'].map((mark) => mark.charCodeAt(0)));
const DOT = 46;
const HYPHEN = 45;
const SPACE = 32;
const LONGEST_ABBREVIATION = 4;
const E = letterCode(101);

const isCapital = (unit: number): boolean =>
  (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0xde && unit !== 0xd7);

function nextUnit(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE) at++;
  return text.charCodeAt(at);
}

/** The pause that a mark makes behind a word of `length` letters. */
function pauseOf(text: string, at: number, unit: number, length: number): 0 | 1 | 2 {
  if (unit === SPACE) return 0;
  if (unit === DOT) return length > LONGEST_ABBREVIATION || isCapital(nextUnit(text, at + 1)) ? 2 : 0;
  if (unit === HYPHEN) return at > 0 && text.charCodeAt(at - 1) === SPACE ? 1 : 0;
  return STOP_LIKE.has(unit) ? 2 : COMMA_LIKE.has(unit) ? 1 : 0;
}

/** Cuts a text into words and looks each up: one pass, no string made. `E-Mail` is one word. */
export function scan(text: string, { table, telling }: Vocabulary, words: Words): void {
  const fold = foldTable();
  const { starts, ends, numbers, pauses } = words;
  const folded = fold.length;
  let count = 0;
  let told = 0;
  let tellers = 0;
  let length = 0;
  let last = 0;
  let hash = 0;
  let first = 0;
  let start = 0;
  let pause = 2;
  let isDigits = false;
  const end = text.length;
  for (let i = 0; i <= end; i++) {
    const unit = i < end ? text.charCodeAt(i) : SPACE;
    const code = unit < folded ? (fold[unit] ?? SEPARATOR) : SEPARATOR;
    if (code === IGNORED) continue;
    if (unit === HYPHEN && length === 1 && first === E) continue;
    const isDigit = code >= FIRST_DIGIT && code < IGNORED;
    if (length > 0 && (code === SEPARATOR || isDigit !== isDigits)) {
      const number = isDigits ? DIGITS : table.find(hash, length, first);
      const bits = number < 0 ? 0 : (telling[number] ?? 0);
      told |= bits;
      if (bits !== 0) tellers++;
      starts[count] = start;
      ends[count] = i;
      numbers[count] = number;
      pauses[count] = pause;
      count++;
      last = length;
      length = 0;
      hash = 0;
      pause = 0;
    }
    if (code === SEPARATOR) {
      if (pause < 2 && unit !== SPACE) pause = Math.max(pause, pauseOf(text, i, unit, last));
      continue;
    }
    const pair = code >= PAIR ? PAIRS[code - PAIR] : undefined;
    const letter = pair === undefined ? code : pair[0];
    if (length === 0) {
      start = i;
      first = letter;
      isDigits = isDigit;
    }
    hash = (Math.imul(hash, HASH_BASE) + letter) | 0;
    length++;
    if (pair !== undefined) {
      hash = (Math.imul(hash, HASH_BASE) + pair[1]) | 0;
      length++;
    }
  }
  words.count = count;
  words.hot = (told & ALONE) !== 0 || (told === (FIRST | SECOND) && tellers > 1);
}
