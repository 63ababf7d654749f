import { CIVILITIES } from './data/civilities.ts';
import { STREET_ENDINGS, STREET_WORDS } from './data/street-words.ts';
import type { PostalIdentity } from './types.ts';

let civilities: ReadonlySet<string> | null = null;

/** The words of a name that tell who it is, sorted: no forms of address, no accents, no capitals. */
export function nameWords(name: string): string[] {
  civilities ??= new Set(CIVILITIES);
  const known = civilities;
  const all = wordsOf(name);
  const kept = all.filter((word) => !known.has(word));
  return (kept.length > 0 ? kept : all).sort();
}

/** Letters and digits in lower case without accents, as words. */
export function wordsOf(text: string): string[] {
  const folded = text.replaceAll('ß', 'ss').replaceAll('œ', 'oe').replaceAll('æ', 'ae').replaceAll('ø', 'o');
  return folded
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** `12bis` and `12 bis` are one number: digits and letters part. */
function partNumbers(word: string): string[] {
  return word.match(/\d+|\D+/g) ?? [];
}

function streetWord(word: string): string {
  const known = Object.hasOwn(STREET_WORDS, word) ? STREET_WORDS[word] : undefined;
  if (known !== undefined) return known;
  for (const [ending, matched] of STREET_ENDINGS) {
    if (word.endsWith(ending) && word.length > ending.length) return word.slice(0, -ending.length) + matched;
  }
  return word;
}

/**
 * The key of a postal identity: name, postal code and street, without accents, capitals, order of words, forms of
 * address and abbreviations (NF Z10-011).
 *
 * @returns null where one of the three is missing
 */
export function readPostal({ name, postalCode, street }: PostalIdentity): string | null {
  const person = nameWords(name).join(' ');
  const code = wordsOf(postalCode)
    .join('')
    .replace(/^[a-z]{1,2}(?=\d{4,5}$)/, '');
  const place = wordsOf(street)
    .flatMap(partNumbers)
    .map(streetWord)
    .filter((word) => word !== '')
    .sort()
    .join(' ');
  if (person === '' || code === '' || place === '') return null;
  return `${person}|${code}|${place}`;
}
