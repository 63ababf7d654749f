import { FIRST_DIGIT, HASH_BASE } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { ABBREVIATION } from './patterns.ts';
import type { Words } from './words.ts';

/** How strong a pause stands before a word: none, a comma or the like, a full stop or the like. */
type Pause = 0 | 1 | 2;

const SHORT_ABBREVIATION = 4;

const COMMA_LIKE = [...',/()[]+&:"«»–—|>=→•'];
const STOP_LIKE = [...';!?\n\r\t…¿¡'];
const pauseOf = new Map<number, Pause>([
  ...COMMA_LIKE.map((mark): [number, Pause] => [mark.charCodeAt(0), 1]),
  ...STOP_LIKE.map((mark): [number, Pause] => [mark.charCodeAt(0), 2]),
]);
const DOT = 46;
const COMMA = 44;
const OPEN = 40;
const CLOSE = 41;
const HYPHEN = 45;
const SPACE = 32;
const NO_BREAK_SPACE = 0xa0;
const COLON = 58;
const EQUALS = 61;
const SLASH = 47;

const isCapital = (unit: number): boolean =>
  (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0xde && unit !== 0xd7);

/** The pause that the units from `from` to `to`, none of them a letter, make after a word of `length` letters. */
function pauseBetween(text: string, from: number, to: number, length: number, isNumber: boolean): Pause {
  let pause: Pause = 0;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit === SPACE) continue;
    if (unit === DOT) {
      // An ordinal: `3. Klasse`.
      if (isNumber && length <= 2 && i === from && text.charCodeAt(i + 1) === SPACE) continue;
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

/** A word alone in brackets belongs to the one before, and so does an age between commas: a mayor (and his party). */
const isAside = (text: string, start: number, end: number, isAge: boolean): boolean =>
  (text.charCodeAt(start - 1) === OPEN && text.charCodeAt(end) === CLOSE) ||
  (isAge && text.charCodeAt(start - 2) === COMMA && text.charCodeAt(end) === COMMA);

/** Whether nothing but a colon or the like stands between a label and what it says. */
function isLabel(text: string, from: number, to: number): boolean {
  let marks = 0;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit === COLON || unit === EQUALS) marks++;
    else if (unit !== SPACE && unit !== NO_BREAK_SPACE) return false;
  }
  return marks === 1;
}

/** Whether a slash alone stands between two words: in a date. */
const isSlash = (text: string, from: number, to: number): boolean =>
  to === from + 1 && text.charCodeAt(from) === SLASH;

/** Letters before the digits of a reference: more are a word with a number behind it. */
const LONGEST_SERIES = 4;

/** Whether a word is a number, or a few letters glued to one: `T22`. */
function beginsNumber({ starts, ends, codes, codeStarts, count }: Words, at: number): boolean {
  if ((codes[codeStarts[at] ?? 0] ?? 0) >= FIRST_DIGIT) return true;
  const next = codeStarts[at + 1] ?? 0;
  return (
    at + 1 < count &&
    starts[at + 1] === ends[at] &&
    next - (codeStarts[at] ?? 0) <= LONGEST_SERIES &&
    (codes[next] ?? 0) >= FIRST_DIGIT
  );
}

/** Joins the letters of a dotted abbreviation into one word (`R.Q.T.H.`) and fills in the pauses. */
export function settle(text: string, lexicon: Lexicon, words: Words): void {
  const { starts, ends, numbers, codeStarts, codes, prefixed, ended, pauses, mistyped, told } = words;
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
      told[kept - 1] = 1;
      continue;
    }
    const previous = codeStarts[kept - 1] ?? 0;
    const isNumber = (codes[previous] ?? 0) >= FIRST_DIGIT;
    const isShort = ((lexicon.stopOf[numbers[kept - 1] ?? -1] ?? 0) & ABBREVIATION) !== 0;
    const after = isShort && text.charCodeAt(before) === DOT ? before + 1 : before;
    pauses[kept] = kept === 0 ? 2 : pauseBetween(text, after, start, from - previous, isNumber);
    const isNumbered = pauses[kept] === 1 && beginsNumber(words, i);
    if (isNumbered && (isLabel(text, after, start) || (isNumber && isSlash(text, before, start))))
      pauses[kept] = 0;
    const isAge = (codes[from] ?? 0) >= FIRST_DIGIT && to - from <= 2;
    if (pauses[kept] === 1 && isAside(text, start, ends[i] ?? 0, isAge)) pauses[kept] = 0;
    starts[kept] = start;
    ends[kept] = ends[i] ?? 0;
    numbers[kept] = numbers[i] ?? -1;
    codeStarts[kept] = from;
    prefixed[kept] = prefixed[i] ?? 0;
    ended[kept] = ended[i] ?? 0;
    mistyped[kept] = mistyped[i] ?? 0;
    told[kept] = told[i] ?? 0;
    joinable = isLetter;
    kept++;
  }
  codeStarts[kept] = codeStarts[words.count] ?? 0;
  words.count = kept;
}
