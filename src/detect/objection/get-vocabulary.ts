import { buildLexicon, type Vocabulary } from './lexicon.ts';

/** The words that tell objections, read from the tables. In the package, get-stored-vocabulary.ts stands in for this file. */
export const getVocabulary = (): Vocabulary => buildLexicon().vocabulary;
