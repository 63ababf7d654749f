import { readStored } from '../stored-file.ts';
import type { Lexicon } from './lexicon.ts';
import { openLexicon } from './stored.ts';

/** The tables, as the build stored them beside the code. */
export const getLexicon = (): Lexicon => openLexicon((part) => readStored(`sensitive-${part}.bin`));
