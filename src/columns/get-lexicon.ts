import { buildLexicon } from './build-lexicon.ts';
import type { Lexicon } from './lexicon.ts';

/** The synonyms, read from their tables. In the package, get-stored-lexicon.ts stands in for this file. */
export const getLexicon = (): Lexicon => buildLexicon();
