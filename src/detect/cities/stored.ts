import { openKeys, storeKeys } from '../key-table.ts';
import { PackReader, packArrays } from '../packed-arrays.ts';
import type { CitiesByName, City } from './types.ts';

/** The cities as bytes: their names, and for each the numbers of its cities, which are much alike. */
export function storeCities(byName: ReadonlyMap<string, readonly City[]>): Uint8Array {
  const cities: City[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (city: City): number => {
    const spelt = JSON.stringify(city);
    const number = numbers.get(spelt) ?? cities.push(city) - 1;
    numbers.set(spelt, number);
    return number;
  };
  const list: number[] = [];
  const from = new Uint16Array(byName.size + 1);
  [...byName.values()].forEach((own, place) => {
    list.push(...own.map(numberOf));
    from[place + 1] = list.length;
  });
  const arrays = { from, list: Uint16Array.from(list), ...storeKeys([...byName.keys()]) };
  return packArrays({ facts: cities, arrays });
}

/** Opens what {@link storeCities} made. */
export function openCities(bytes: Uint8Array): CitiesByName {
  const pack = new PackReader(bytes);
  const cities = pack.facts as readonly City[];
  const [from, list] = [pack.uint16('from'), pack.uint16('list')];
  const names = openKeys(pack);
  return {
    get(name) {
      const place = names.find(name);
      if (place < 0) return undefined;
      return Array.from(list.subarray(from[place], from[place + 1])).flatMap(
        (number) => cities[number] ?? [],
      );
    },
  };
}
