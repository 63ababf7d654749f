import { PackReader, packArrays } from '../packed-arrays.ts';
import { WordTable } from '../sensitive/word-table.ts';
import type { Vocabulary } from './lexicon.ts';

/** The words as bytes, so that a package reads the tables only for a note that has one of them. */
export function storeVocabulary({ table, telling }: Vocabulary): Uint8Array {
  return packArrays({ facts: null, arrays: { ...table.arrays, telling } });
}

/** Opens what {@link storeVocabulary} made. */
export function openVocabulary(bytes: Uint8Array): Vocabulary {
  const pack = new PackReader(bytes);
  const table = new WordTable({ slots: pack.int32('slots') });
  return { table, telling: pack.uint8('telling') };
}
