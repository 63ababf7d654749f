import { type City, citiesNamed, type NamedCities } from './city.ts';
import { countryCode } from './country-name.ts';
import { fitsCountry, type PostalCode, readPostalCode } from './postal-code.ts';

/**
 * The country of a postal code and a city: told by the form of the code, or by the one country that has both such a city
 * and such a code, or by a large city alone.
 *
 * @param code as `readPostalCode` reads the cell; null where it holds none
 * @param named as `citiesNamed` reads the cell
 * @returns ISO 3166-1 alpha-2, or null where several countries are possible, or none is known
 */
export function countryOfPlace(code: PostalCode | null, named: NamedCities): string | null {
  if (code !== null && code.country !== null) return code.country;
  if (named.marked !== null) return named.marked;
  if (code === null) return named.exact ? countryOfName(named.cities) : null;
  return onlyCountry(named.cities, code, 'whole') ?? onlyCountry(named.cities, code, 'shortened');
}

/** The country of a name: of one that is that of a large city there, and of no other country's city. */
function countryOfName(cities: readonly City[]): string | null {
  const [first] = cities;
  if (first === undefined || !cities.some((city) => city.alone)) return null;
  return cities.every((city) => city.country === first.country) ? first.country : null;
}

function onlyCountry(
  cities: readonly City[],
  { code }: PostalCode,
  fit: 'whole' | 'shortened',
): string | null {
  const written = fit === 'whole' ? code : `0${code}`;
  let only: string | null = null;
  for (const { country, codes } of cities) {
    if (fitsCountry(code, country) !== fit) continue;
    const isThere = codes.length === 0 || !isDigit(written) || startsWithOne(written, codes);
    if (!isThere || country === only) continue;
    if (only !== null) return null;
    only = country;
  }
  return only;
}

function startsWithOne(text: string, starts: readonly string[]): boolean {
  for (const start of starts) if (text.startsWith(start)) return true;
  return false;
}

function isDigit(text: string): boolean {
  const sign = text.charCodeAt(0);
  return sign >= 48 && sign <= 57;
}

const LONGEST_ADDRESS = 200;
const LONGEST_PART = 60;

/**
 * The country of an address in one cell: `12 rue Exemple, 69003 Lyon`, `1 Example Way, London SW1A 1AA`,
 * `Musterstraße 1, 04109 Leipzig, Deutschland`.
 *
 * @param text a cell, as it stands in the file
 * @returns ISO 3166-1 alpha-2, or null where the address does not tell
 */
export function countryOfAddress(text: string): string | null {
  if (text.length > LONGEST_ADDRESS) return null;
  const parts = text.split(/[,;\n]| - /);
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    const part = (parts[at] ?? '').trim();
    if (part === '' || part.length > LONGEST_PART) continue;
    const named = part.length > 3 && parts.length > 1 && at === parts.length - 1 ? countryCode(part) : null;
    const country = named ?? countryOfPart(part);
    if (country !== null) return country;
  }
  return null;
}

/** `69003 Lyon`, `D-04109 Leipzig`, `1012 AB Amsterdam`, `London SW1A 1AA`: the code in one word or two, at either end. */
function countryOfPart(part: string): string | null {
  const words = part.split(/\s+/);
  for (let length = 1; length <= 2 && length < words.length; length += 1) {
    const country =
      countryAround(words.slice(0, length), words.slice(length)) ??
      countryAround(words.slice(-length), words.slice(0, -length));
    if (country !== null) return country;
  }
  return null;
}

/** Digits may be the number of a house, with a letter or to a second number: they need their city beside them. */
function countryAround(code: readonly string[], city: readonly string[]): string | null {
  const read = readPostalCode(code.join(' '));
  if (read === null) return null;
  if (read.country !== null && !isDigit(read.code)) return read.country;
  const named = citiesNamed(city.join(' '));
  if (!named.exact) return null;
  if (read.country === null) return countryOfPlace(read, named);
  return named.cities.some(({ country }) => country === read.country) ? read.country : null;
}
