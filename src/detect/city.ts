import { getCities } from './cities/get-cities.ts';
import type { CitiesByName, City } from './cities/types.ts';
import { cityWords } from './cities/words.ts';
import { CITY_MARKS } from './data/city-names.ts';

export type { City } from './cities/types.ts';

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
const NO_CITIES: NamedCities = { cities: [], exact: false, marked: null };

let byName: CitiesByName | undefined;

/**
 * Finds the cities that a cell may name, in any spelling and in the languages of Europe.
 *
 * @param cell a cell of a city column, as it stands in the file: `Lyon 3e`, `Frankfurt (Main)`, `MÜNCHEN`
 */
export function citiesNamed(cell: string): NamedCities {
  if (cell.length === 0 || cell.length > LONGEST) return NO_CITIES;
  byName ??= getCities();
  const end = cell.search(/[(,;]/);
  const words = cityWords(end > 0 ? cell.slice(0, end) : cell);
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
