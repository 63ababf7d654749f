import { getPhraseIndex } from './get-phrase-index.ts';
import type { PhraseIndex } from './phrase-index.ts';

let index: PhraseIndex | undefined;

/** The index over all tables, opened on first use. */
export function phraseIndex(): PhraseIndex {
  index ??= getPhraseIndex();
  return index;
}
