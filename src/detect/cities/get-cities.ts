import { buildCities } from './build-cities.ts';
import type { CitiesByName } from './types.ts';

/** The cities, read from their tables. In the package, get-stored-cities.ts stands in for this file. */
export const getCities = (): CitiesByName => buildCities();
