import { COUNTRY_NAMES } from './data/country-names.ts';
import { foldValue } from './yes-no-fold.ts';

const LONGEST = 80;
const REGIONAL_A = 0x1f1e6;

let byName: ReadonlyMap<string, string> | undefined;

function loadNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const line of COUNTRY_NAMES.trim().split('\n')) {
    const code = line.slice(0, 2);
    names.set(code.toLowerCase(), code);
    for (const name of line.slice(3).split('|')) names.set(name, code);
  }
  return names;
}

/** A flag is two regional indicators (UTS #51), which spell the code. */
function codeOfFlag(text: string): string | null {
  const [first = 0, second = 0, ...rest] = [...text].map((sign) => (sign.codePointAt(0) ?? 0) - REGIONAL_A);
  if (rest.length > 0 || first < 0 || first > 25 || second < 0 || second > 25) return null;
  return String.fromCharCode(97 + first, 97 + second);
}

/** `F-75001`, `D 10115`: the vehicle code before a postal code, as addresses had it. */
function withoutPostalCode(folded: string): string {
  const space = folded.indexOf(' ');
  const rest = folded.slice(space + 1).replaceAll(' ', '');
  return space > 0 && space <= 3 && rest.length >= 4 && rest.length <= 7 && /^\d+$/.test(rest)
    ? folded.slice(0, space)
    : folded;
}

/**
 * `France (FR)`, `FR - France`, `Berlin, Germany`: the parts that are countries must agree, and one must be more than
 * two letters, which could be a state (`Boston, MA`).
 */
function codeOfParts(text: string, names: ReadonlyMap<string, string>): string | null {
  const codes = new Set<string>();
  let isSure = false;
  for (const part of text.split(/[()[\],;/|\n]| [-–—] /)) {
    const folded = foldValue(part);
    const code = names.get(folded);
    if (code === undefined) continue;
    codes.add(code);
    if (folded.length > 2) isSure = true;
  }
  const [code] = codes;
  return isSure && codes.size === 1 && code !== undefined ? code : null;
}

/**
 * The country that a cell names: its name in French, English, German, Spanish, Italian, Dutch, Portuguese, Polish or
 * its own language, an ISO 3166-1 code of two or three letters, a vehicle code, a flag.
 *
 * @param text a cell, as it stands in the file
 * @returns ISO 3166-1 alpha-2 in capitals, or null where the cell names no country, or two
 */
export function countryCode(text: string): string | null {
  if (text.length === 0 || text.length > LONGEST) return null;
  byName ??= loadNames();
  const folded = foldValue(text);
  const known = byName.get(folded) ?? byName.get(withoutPostalCode(folded));
  if (known !== undefined) return known;
  const flag = (text.codePointAt(0) ?? 0) >= REGIONAL_A ? codeOfFlag(text.trim()) : null;
  return flag === null ? codeOfParts(text, byName) : (byName.get(flag) ?? null);
}
