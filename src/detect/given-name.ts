import { FIRST_NAMES } from './data/email-first-names.ts';
import { lines } from './email-lines.ts';
import { foldValue } from './yes-no-fold.ts';

let names: ReadonlySet<string> | undefined;

/**
 * Whether one of the words is a given name that is common in Europe: `Claire`, `JEAN-PAUL`, `José Ruiz`. Some are family names too.
 *
 * @param text a cell, as it stands in the file
 */
export function isGivenName(text: string): boolean {
  names ??= new Set(lines(FIRST_NAMES));
  const known = names;
  return foldValue(text)
    .split(' ')
    .some((word) => known.has(word));
}
