import { CITIES } from './data/cities.ts';
import { CITY_MARKS, CITY_NAMES, CITY_WORDS } from './data/city-names.ts';
import { POSTAL_AREAS } from './data/postal-areas.ts';

/** A city of a country whose law is known. */
export interface City {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** How its postal codes begin, where that is known. */
  readonly codes: readonly string[];
  /** Whether its name alone tells the country: a large city without a namesake of some size abroad. */
  readonly alone: boolean;
}

/** The cities that a cell may name. */
export interface NamedCities {
  readonly cities: readonly City[];
  /** Whether the cell is the name and nothing else, but for a district, a province and what stands in brackets. */
  readonly exact: boolean;
  /** The country that a mark of its post tells (`Lyon Cedex`); null where there is none. */
  readonly marked: string | null;
}

const LONGEST = 80;
const MOST_WORDS = 7;
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };
const NO_CITIES: NamedCities = { cities: [], exact: false, marked: null };

let byName: ReadonlyMap<string, readonly City[]> | undefined;

/**
 * Finds the cities that a cell may name, in any spelling and in the languages of Europe.
 *
 * @param cell a cell of a city column, as it stands in the file: `Lyon 3e`, `Frankfurt (Main)`, `MÜNCHEN`
 */
export function citiesNamed(cell: string): NamedCities {
  if (cell.length === 0 || cell.length > LONGEST) return NO_CITIES;
  byName ??= load();
  const end = cell.search(/[(,;]/);
  const words = wordsOf(end > 0 ? cell.slice(0, end) : cell);
  if (words.length > MOST_WORDS) return NO_CITIES;
  const mark = words.find((word) => Object.hasOwn(CITY_MARKS, word));
  const marked = mark === undefined ? null : (CITY_MARKS[mark] ?? null);
  for (let length = words.length; length > 0; length -= 1) {
    const cities = byName.get(words.slice(0, length).join(' '));
    if (cities !== undefined) {
      const exact = words.slice(length).every((word) => word === mark || isDistrict(word));
      return { cities, exact, marked };
    }
  }
  return marked === null ? NO_CITIES : { cities: [], exact: false, marked };
}

/** A number (`15`, `3e`, `2W`), or the letters of a province (`MI`). */
function isDistrict(word: string): boolean {
  const first = word.charCodeAt(0);
  return word.length <= 2 || (first >= 48 && first <= 57 && word.length <= 5);
}

const ASCII = /^[ -~]*$/;

/** Most names have no letter to fold: there are thousands, and folding takes longer than all else. */
function folded(name: string): string {
  const lower = name.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').replaceAll('ł', 'l');
}

function wordsOf(name: string): string[] {
  return folded(name)
    .split(/[^a-z0-9]+/)
    .flatMap((word) => (word === '' ? [] : [CITY_WORDS[word] ?? word]));
}

/** A name as it is looked for, and with the two letters that stand for an umlaut where there is none to type. */
function keysOf(name: string): readonly string[] {
  const typed = name.replace(/[äöü]/g, (letter) => UMLAUTS[letter] ?? letter);
  const key = wordsOf(name).join(' ');
  return typed === name ? [key] : [key, wordsOf(typed).join(' ')];
}

function* linesOf(table: string): Generator<readonly [name: string, rest: string]> {
  for (const line of table.split('\n')) {
    const at = line.indexOf('=');
    if (at > 0) yield [line.slice(0, at), line.slice(at + 1)];
  }
}

function load(): ReadonlyMap<string, readonly City[]> {
  const cities = new Map<string, City[]>();
  for (const [country, table] of Object.entries(CITIES)) {
    const codes = new Map(linesOf(POSTAL_AREAS[country] ?? ''));
    const others = new Map(linesOf(CITY_NAMES[country] ?? ''));
    for (const entry of table.split(/[|\n]/)) {
      if (entry === '') continue;
      const alone = entry.endsWith('*');
      const name = alone ? entry.slice(0, -1) : entry;
      const city: City = { country, codes: codes.get(name)?.split(' ') ?? [], alone };
      for (const each of [name, ...(others.get(name)?.split('|') ?? [])])
        for (const key of keysOf(each)) add(cities, key, city);
    }
  }
  return cities;
}

function add(cities: Map<string, City[]>, key: string, city: City): void {
  const before = cities.get(key);
  if (before === undefined) cities.set(key, [city]);
  else if (!before.includes(city)) before.push(city);
}
