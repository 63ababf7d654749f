import { CITY_WORDS } from '../data/city-names.ts';

const ASCII = /^[ -~]*$/;

/** Most names have no letter to fold: there are thousands, and folding takes longer than all else. */
function folded(name: string): string {
  const lower = name.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').replaceAll('ł', 'l');
}

/** The words of a name, folded, with their short forms written out. */
export function cityWords(name: string): string[] {
  return folded(name)
    .split(/[^a-z0-9]+/)
    .flatMap((word) => (word === '' ? [] : [CITY_WORDS[word] ?? word]));
}
