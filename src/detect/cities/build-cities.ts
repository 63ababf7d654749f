import { CITIES } from '../data/cities.ts';
import { CITY_NAMES } from '../data/city-names.ts';
import { POSTAL_AREAS } from '../data/postal-areas.ts';
import type { City } from './types.ts';
import { cityWords } from './words.ts';

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/** A name as it is looked for, and with the two letters that stand for an umlaut where there is none to type. */
function keysOf(name: string): readonly string[] {
  const typed = name.replace(/[äöü]/g, (letter) => UMLAUTS[letter] ?? letter);
  const key = cityWords(name).join(' ');
  return typed === name ? [key] : [key, cityWords(typed).join(' ')];
}

function* linesOf(table: string): Generator<readonly [name: string, rest: string]> {
  for (const line of table.split('\n')) {
    const at = line.indexOf('=');
    if (at > 0) yield [line.slice(0, at), line.slice(at + 1)];
  }
}

/** Reads the tables of cities: some ten milliseconds. */
export function buildCities(): ReadonlyMap<string, readonly City[]> {
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
