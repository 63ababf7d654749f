import fc from 'fast-check';
import { expect, it } from 'vitest';
import { citiesNamed } from '../../src/detect/city.ts';
import { CITIES } from '../../src/detect/data/cities.ts';
import { CITY_NAMES } from '../../src/detect/data/city-names.ts';
import { POSTAL_AREAS } from '../../src/detect/data/postal-areas.ts';
import { countryOfAddress, countryOfPlace } from '../../src/detect/place-country.ts';
import { readPostalCode } from '../../src/detect/postal-code.ts';
import addresses from './addresses.json' with { type: 'json' };
import places from './places.json' with { type: 'json' };

const placed = (code: string, city: string) => countryOfPlace(readPostalCode(code), citiesNamed(city));

it('tells the country of a postal code and a city where one country alone has both', () => {
  const wrong = places.flatMap(([code, city, country]) => {
    const got = placed(code ?? '', city ?? '');
    return got === country ? [] : [[code, city, country, got]];
  });
  expect(wrong).toEqual([]);
});

it('tells the country of an address in one cell', () => {
  const wrong = addresses.flatMap(([text, country]) => {
    const got = countryOfAddress(text ?? '');
    return got === country ? [] : [[text, country, got]];
  });
  expect(wrong).toEqual([]);
});

it('reads any text without failing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (code, city) => {
      placed(code, city);
      countryOfAddress(city);
    }),
  );
});

it.each(Object.keys(CITIES))('%s: other names and postal areas are of cities that are listed', (country) => {
  const listed = new Set((CITIES[country] ?? '').split(/[|\n]/).map((name) => name.replace('*', '')));
  const named = [CITY_NAMES, POSTAL_AREAS].flatMap((table) =>
    (table[country] ?? '').split('\n').filter((line) => line !== ''),
  );
  expect(named.filter((line) => !listed.has(line.slice(0, line.indexOf('='))))).toEqual([]);
});
