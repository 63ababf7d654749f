import { foldText } from './fold-text.ts';
import { isDigit } from './shape-characters.ts';
import { ESTABLISHMENTS, LEGAL_FORMS, PARTICLES, STREET_ENDS, STREET_WORDS } from './synonyms/value-words.ts';

export function bareWords(folded: string): string {
  return folded.replace(/[./]+/g, ' ').replace(/\s+/g, ' ').trim();
}

export function hasLegalForm(folded: string): boolean {
  return folded
    .replace(/\./g, '')
    .split(/[\s,&+()/-]+/)
    .some((word) => LEGAL_FORMS.has(word));
}

function isStreetWord(word: string): boolean {
  return (
    STREET_WORDS.has(word) || STREET_ENDS.some((end) => word.length > end.length + 2 && word.endsWith(end))
  );
}

/** A number and a street's word, or a postal code before or after a town. */
export function isAddress(folded: string): boolean {
  if (folded.length < 6 || folded.includes('@')) return false;
  const words = folded.split(/[\s,;]+/);
  const numbered = words.some((word) => isDigit(word.charCodeAt(0)));
  if (!numbered || words.length < 2) return false;
  return words.some((word) => isStreetWord(word.replace(/\.$/, '')));
}

/** Four letters or more and no digit, as labels are and codes are not. */
export function isWordy(text: string): boolean {
  return !/[0-9@]/.test(text) && /\p{L}{4}/u.test(text);
}

const CAPITALISED = /^\p{Lu}[\p{L}'’.-]*$/u;

/** The name of a shop, a practice or an office (`Bar Sport`, `Marsh Interiors`). */
function isEstablishment(words: readonly string[]): boolean {
  return [words[0], words.at(-1)].some((word) => word !== undefined && ESTABLISHMENTS.has(foldText(word)));
}

/** Two to four words that open with a capital, without digits or a legal form. */
export function isPersonName(text: string): boolean {
  const words = text.split(' ');
  if (words.length < 2 || words.length > 4 || text.length > 50) return false;
  if (isEstablishment(words)) return false;
  return words.every((word) => PARTICLES.has(word) || CAPITALISED.test(word));
}
