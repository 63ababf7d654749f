import { buildLexicon as buildSynonyms } from './columns/build-lexicon.ts';
import { storeLexicon as storeSynonyms } from './columns/stored.ts';
import { buildCities } from './detect/cities/build-cities.ts';
import { storeCities } from './detect/cities/stored.ts';
import { buildLexicon } from './detect/sensitive/lexicon.ts';
import { storeLexicon } from './detect/sensitive/stored.ts';

/** What the build works out once and stores in the package's `data` folder, by file name. */
export function storedData(): ReadonlyMap<string, Uint8Array> {
  return new Map([
    ['columns.bin', storeSynonyms(buildSynonyms())],
    ['cities.bin', storeCities(buildCities())],
    ['sensitive.bin', storeLexicon(buildLexicon())],
  ]);
}
