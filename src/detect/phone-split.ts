/** A piece with fewer digits is part of its neighbour (`030/23125000`), or no number. */
const LEAST_DIGITS = 6;

function digitsIn(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) count++;
  }
  return count;
}

function isSeparator(code: number): boolean {
  return (
    code === 59 || code === 44 || code === 47 || code === 124 || code === 10 || code === 13 || code === 38
  );
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code > 191;
}

/** Two numbers with nothing but space between them: each has its own `0` or `+`, and is long enough. */
function splitAtSpaces(piece: string): readonly string[] {
  if (digitsIn(piece) < 16) return [piece];
  for (let index = 1; index < piece.length - 1; index++) {
    const next = piece.charAt(index + 1);
    if (!' \t\u00a0-'.includes(piece.charAt(index)) || (next !== '0' && next !== '+')) continue;
    const left = piece.slice(0, index).trim();
    const right = piece.slice(index + 1);
    if (digitsIn(left) >= 9 && digitsIn(right) >= 8) return [left, ...splitAtSpaces(right.trim())];
  }
  return [piece];
}

/**
 * The telephone numbers of a cell that may hold several, as written: parted by `;`, `,`, `/`, `|`, `&`, line ends,
 * words (`ou`, `or`), or spaces before a new `0` or `+`.
 *
 * @param cell a cell, as it stands in the file
 * @returns the pieces in order; the whole cell, trimmed, where it holds one number or none; nothing for a blank cell
 */
export function splitPhones(cell: string): readonly string[] {
  const whole = cell.trim();
  if (whole === '') return [];
  if (digitsIn(whole) < 2 * LEAST_DIGITS) return [whole];
  const pieces: string[] = [];
  let start = 0;
  for (let index = 0; index < whole.length; index++) {
    const code = whole.charCodeAt(index);
    if (!isSeparator(code) && !isLetter(code)) continue;
    const left = whole.slice(start, index);
    if (digitsIn(left) >= LEAST_DIGITS && digitsIn(whole.slice(index)) >= LEAST_DIGITS) {
      pieces.push(left.trim());
      start = index + 1;
    } else if (isLetter(code) && digitsIn(left) === 0) {
      start = index + 1;
    }
  }
  pieces.push(whole.slice(start).trim());
  return pieces.length === 1 ? splitAtSpaces(whole) : pieces.flatMap(splitAtSpaces);
}
