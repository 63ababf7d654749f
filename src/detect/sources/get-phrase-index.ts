import { buildPhraseIndex, type PhraseIndex } from './phrase-index.ts';

/** The phrases, read from their tables. In the package, get-stored-phrase-index.ts stands in for this file. */
export const getPhraseIndex = (): PhraseIndex => buildPhraseIndex();
