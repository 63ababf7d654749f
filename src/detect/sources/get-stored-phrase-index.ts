import { readStored } from '../stored-file.ts';
import type { PhraseIndex } from './phrase-index.ts';
import { openPhrases } from './stored.ts';

/** The phrases, as the build stored them beside the code. */
export const getPhraseIndex = (): PhraseIndex => openPhrases(readStored('sources.bin'));
