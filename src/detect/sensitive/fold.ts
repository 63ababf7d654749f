/** Fold codes: 0 is a separator, 1–26 are a–z, 27–36 are 0–9. */
export const SEPARATOR = 0;
export const FIRST_LETTER = 1;
export const LAST_LETTER = 26;
export const FIRST_DIGIT = 27;
export const LAST_DIGIT = 36;
/** Written on top of another letter or not at all (combining accents, soft hyphen): neither letter nor separator. */
export const IGNORED = 63;
/** Codes from here on stand for two letters: `PAIR + index` into {@link PAIRS}. */
export const PAIR = 64;

const LIGATURES: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ĳ: 'ij' };
const SINGLES: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i' };
const FIRST_UNFOLDED = 0x250;
const COMBINING_FROM = 0x300;
const COMBINING_TO = 0x36f;
const SOFT_HYPHEN = 0xad;

/** The letter pairs, two codes each, that the codes from {@link PAIR} on stand for. */
export const PAIRS: readonly (readonly [number, number])[] = Object.values(LIGATURES).map((pair) => [
  letterCode(pair.charCodeAt(0)),
  letterCode(pair.charCodeAt(1)),
]);

/** The code of a small letter or a digit; 0 for any other unit. */
export function letterCode(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit - 96;
  if (unit >= 48 && unit <= 57) return unit - 48 + FIRST_DIGIT;
  return SEPARATOR;
}

function codeOf(letter: string): number {
  const lower = letter.toLowerCase();
  const pair = Object.keys(LIGATURES).indexOf(lower);
  if (pair >= 0) return PAIR + pair;
  const plain = SINGLES[lower] ?? lower.normalize('NFD');
  return letterCode(plain.charCodeAt(0));
}

let table: Uint8Array | undefined;

/** The fold code of every UTF-16 unit below U+0370; built on first use. */
export function foldTable(): Uint8Array {
  if (table !== undefined) return table;
  table = new Uint8Array(COMBINING_TO + 1);
  for (let unit = 0; unit < FIRST_UNFOLDED; unit++) table[unit] = codeOf(String.fromCharCode(unit));
  table.fill(IGNORED, COMBINING_FROM, COMBINING_TO + 1);
  table[SOFT_HYPHEN] = IGNORED;
  return table;
}

/** One step of the rolling hash that words are looked up by. */
export const HASH_BASE = 0x01000193;

/** The 32-bit hash of a folded word (small letters or digits). */
export function hashWord(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++)
    hash = (Math.imul(hash, HASH_BASE) + letterCode(word.charCodeAt(i))) | 0;
  return hash;
}

const LETTERS = ' abcdefghijklmnopqrstuvwxyz0123456789';

/**
 * Cuts what is written into folded words, as a text will be cut: at separators, and between letters and digits.
 */
export function foldWords(written: string): string[] {
  const fold = foldTable();
  const words: string[] = [];
  let word = '';
  let digits = false;
  for (let i = 0; i < written.length; i++) {
    const code = fold[written.charCodeAt(i)] ?? SEPARATOR;
    if (code === IGNORED) continue;
    const isDigit = code >= FIRST_DIGIT && code < IGNORED;
    if (word !== '' && (code === SEPARATOR || isDigit !== digits)) {
      words.push(word);
      word = '';
    }
    if (code === SEPARATOR) continue;
    digits = isDigit;
    const pair = PAIRS[code - PAIR];
    word += pair === undefined ? LETTERS.charAt(code) : LETTERS.charAt(pair[0]) + LETTERS.charAt(pair[1]);
  }
  if (word !== '') words.push(word);
  return words;
}
