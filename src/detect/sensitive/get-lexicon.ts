import { buildLexicon, type Lexicon } from './lexicon.ts';

/** The lexicon, built from the tables. In the package, get-stored-lexicon.ts stands in for this file. */
export const getLexicon = (): Lexicon => buildLexicon();
