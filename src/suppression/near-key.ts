import { LEGAL_FORMS } from '../columns/synonyms/value-words.ts';
import { nameWords, wordsOf } from './postal-key.ts';

/** Shorter names in front of the `@` have too many neighbours who are other people. */
const SHORTEST_LOCAL = 8;

/** Whether an address is long enough for a slip in it to tell something. */
export function isLongAddress(address: string): boolean {
  return address.lastIndexOf('@') >= SHORTEST_LOCAL;
}

/** Digits count people (`marie2`): another digit is another person and no slip. */
export function isSlipped(code: number): boolean {
  return (code >= 97 && code <= 122) || code === 46 || code === 45 || code === 95;
}

/**
 * Calls `visit` with a long address without each of its letters, until it returns true.
 *
 * @returns whether it did
 */
export function eachDeletion(address: string, visit: (rest: string, at: number) => boolean): boolean {
  if (!isLongAddress(address)) return false;
  for (let at = 0; at < address.length; at += 1) {
    if (isSlipped(address.charCodeAt(at)) && visit(address.slice(0, at) + address.slice(at + 1), at))
      return true;
  }
  return false;
}

/** `s.a.r.l.` is one word. */
const DOTTED = /(?<!\p{L})(?:\p{L}\.){2,}\p{L}?(?!\p{L})/gu;

function withoutDots(text: string): string {
  return text.replaceAll('.', '');
}

/**
 * The key of a person by name and firm, whatever the order, capitals, accents and legal form.
 *
 * @returns null where the name has fewer than two words, or there is no firm
 */
export function personKey(name: string, company: string): string | null {
  const person = nameWords(name);
  if (person.length < 2) return null;
  const firm = wordsOf(company.replace(DOTTED, withoutDots)).filter((word) => !LEGAL_FORMS.has(word));
  return firm.length === 0 ? null : `${person.join(' ')}|${firm.join(' ')}`;
}
