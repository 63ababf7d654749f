import { foldedUnit, foldValue } from './yes-no-fold.ts';

/** The hash of the words of a text; of several texts it is the sum. */
export interface NameHash {
  readonly h1: number;
  readonly h2: number;
}

const SPACE = 32;

/** Hashes the words of a text, whatever their order, case and accents. */
export function hashName(text: string): NameHash {
  return hashWords(text, foldedUnit) ?? hashWords(foldValue(text), (code) => code) ?? { h1: 0, h2: 0 };
}

/** Null where a unit of the text can't be folded by itself. */
function hashWords(text: string, fold: (code: number) => number): NameHash | null {
  let h1 = 0;
  let h2 = 0;
  let word1 = 0;
  let word2 = 0;
  let length = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? fold(text.charCodeAt(at)) : SPACE;
    if (code === 0) return null;
    if (code !== SPACE) {
      word1 = Math.imul(word1 ^ code, 0x01000193);
      word2 = Math.imul(word2 ^ code, 0x5bd1e995);
      length += 1;
    } else if (length > 0) {
      h1 = (h1 + mixed(word1 ^ length)) | 0;
      h2 = (h2 + mixed(word2 + length)) | 0;
      word1 = 0;
      word2 = 0;
      length = 0;
    }
  }
  return { h1, h2 };
}

function mixed(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return Math.imul(half ^ (half >>> 13), 0xc2b2ae35);
}
