import { PackReader, packArrays } from '../packed-arrays.ts';
import type { CitiesByName, City } from './types.ts';

/** What JSON holds of the cities: the names, one a line, and the cities that they are the names of. */
interface Facts {
  readonly names: string;
  readonly cities: readonly City[];
}

/** The cities as bytes, so that a package need not read the tables anew at each start. */
export function storeCities(byName: CitiesByName): Uint8Array {
  const cities = [...new Set([...byName.values()].flat())];
  const numbers = new Map(cities.map((city, number) => [city, number]));
  const counts = Uint8Array.from(byName.values(), (own) => own.length);
  const list = Uint16Array.from([...byName.values()].flat(), (city) => numbers.get(city) ?? 0);
  const facts: Facts = { names: [...byName.keys()].join('\n'), cities };
  return packArrays({ facts, arrays: { counts, list } });
}

/** Opens what {@link storeCities} made. */
export function openCities(bytes: Uint8Array): CitiesByName {
  const pack = new PackReader(bytes);
  const { names, cities } = pack.facts as Facts;
  const counts = pack.uint8('counts');
  const list = pack.uint16('list');
  const byName = new Map<string, readonly City[]>();
  let next = 0;
  names.split('\n').forEach((name, at) => {
    const own: City[] = [];
    for (const end = next + (counts[at] ?? 0); next < end; next += 1) {
      const city = cities[list[next] ?? 0];
      if (city !== undefined) own.push(city);
    }
    byName.set(name, own);
  });
  return byName;
}
