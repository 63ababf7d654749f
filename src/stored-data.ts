import { buildLexicon as buildSynonyms } from './columns/build-lexicon.ts';
import { storeLexicon as storeSynonyms } from './columns/stored.ts';
import { buildVendorIndex } from './columns/vendor-index.ts';
import { buildCities } from './detect/cities/build-cities.ts';
import { storeCities } from './detect/cities/stored.ts';
import { buildLexicon as buildObjections } from './detect/objection/lexicon.ts';
import { storeVocabulary } from './detect/objection/stored.ts';
import { buildLexicon } from './detect/sensitive/lexicon.ts';
import { storeLexicon } from './detect/sensitive/stored.ts';
import { readPhrases } from './detect/sources/phrase-index.ts';
import { storePhrases } from './detect/sources/stored.ts';

const toJson = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

/** What the build works out once and stores in the package's `data` folder, by file name. */
export function storedData(): ReadonlyMap<string, Uint8Array> {
  return new Map([
    ['columns.bin', storeSynonyms(buildSynonyms())],
    ['vendors.json', toJson(buildVendorIndex())],
    ['cities.bin', storeCities(buildCities())],
    ['sources.bin', storePhrases(readPhrases())],
    ['objections.bin', storeVocabulary(buildObjections().vocabulary)],
    ...Object.entries(storeLexicon(buildLexicon())).map(([part, bytes]): [string, Uint8Array] => [
      `sensitive-${part}.bin`,
      bytes,
    ]),
  ]);
}
