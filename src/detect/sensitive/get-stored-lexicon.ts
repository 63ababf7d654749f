import { readStored } from '../stored-file.ts';
import type { Lexicon } from './lexicon.ts';
import { openLexicon } from './stored.ts';

/** The lexicon, as the build stored it beside the code. */
export const getLexicon = (): Lexicon => openLexicon(readStored('sensitive.bin'));
