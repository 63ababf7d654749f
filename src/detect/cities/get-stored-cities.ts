import { readStored } from '../stored-file.ts';
import { openCities } from './stored.ts';
import type { CitiesByName } from './types.ts';

/** The cities, as the build stored them beside the code. */
export const getCities = (): CitiesByName => openCities(readStored('cities.bin'));
