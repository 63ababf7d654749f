import { readStored } from '../detect/stored-file.ts';
import type { Lexicon } from './lexicon.ts';
import { openLexicon } from './stored.ts';

/** The synonyms, as the build stored them beside the code. */
export const getLexicon = (): Lexicon => openLexicon(readStored('columns.bin'));
