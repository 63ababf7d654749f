import { readStored } from '../stored-file.ts';
import type { Vocabulary } from './lexicon.ts';
import { openVocabulary } from './stored.ts';

/** The words that tell objections, as the build stored them beside the code. */
export const getVocabulary = (): Vocabulary => openVocabulary(readStored('objections.bin'));
