/** The digits of a telephone number, without what is written around and between them. */
export interface Dialled {
  /** After `+` or `00` where the number is international, else as dialled inside the country. */
  readonly digits: string;
  readonly international: boolean;
}

/** Fewer digits before a letter are no number with an extension, but something else (`12 bis`). */
const LEAST_BEFORE_EXTENSION = 6;
/** ITU-T E.164 allows 15; a trunk zero and an exit code may stand before them. */
const MOST_DIGITS = 18;
const LONGEST_LABEL = 24;
const LONGEST_EXTENSION = 6;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Spaces of any width, dots, dashes, slashes, brackets and the marks exports put around text. */
function isFiller(code: number): boolean {
  if (code <= 47) return code !== 43 && code !== 44 && code !== 35 && code !== 42;
  return (
    code === 95 || code === 160 || code === 0x202f || (code >= 0x2000 && code <= 0x2015) || code === 0xfeff
  );
}

function countDigits(text: string, from: number): number {
  let count = 0;
  for (let index = from; index < text.length; index++) if (isDigit(text.charCodeAt(index))) count++;
  return count;
}

/** Where a number starts: at its first digit or `+`, after a short label (`Tel.:`); -1 if there is none. */
function startOf(text: string): number {
  let letters = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isDigit(code) || code === 43) return index;
    if (!isFiller(code) && ++letters > LONGEST_LABEL) return -1;
  }
  return -1;
}

/** `639980012.0` is how a number column with gaps is written out by a program that counts in floating point. */
function withoutDecimal(text: string): string {
  return /^\d{6,17}[.,]0{1,2}$/.test(text) ? text.slice(0, text.search(/[.,]/)) : text;
}

/**
 * Reads the digits of one telephone number. A label before it and an extension or a remark after it are cut off;
 * `(0)` after a calling code is dropped, but for Italy, where the zero is dialled.
 *
 * @returns null where the text cannot be one telephone number
 */
export function readDialled(text: string): Dialled | null {
  const cell = withoutDecimal(text.trim());
  let index = startOf(cell);
  if (index < 0) return null;
  const plus = cell.charCodeAt(index) === 43;
  if (plus) index++;
  let digits = '';
  for (; index < cell.length; index++) {
    const code = cell.charCodeAt(index);
    if (isDigit(code)) {
      digits += cell.charAt(index);
      continue;
    }
    if (code === 40 && cell.startsWith('(0)', index) && digits !== '' && !digits.endsWith('39')) {
      index += 2;
      continue;
    }
    if (isFiller(code)) continue;
    if (digits.length < LEAST_BEFORE_EXTENSION || countDigits(cell, index) > LONGEST_EXTENSION) return null;
    break;
  }
  if (digits.length < 3 || digits.length > MOST_DIGITS) return null;
  if (plus) return { digits: digits.startsWith('00') ? digits.slice(2) : digits, international: true };
  if (digits.startsWith('00')) return { digits: digits.slice(2), international: true };
  return { digits, international: false };
}
