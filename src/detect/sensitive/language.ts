import type { Lexicon } from './lexicon.ts';
import type { Hit } from './match.ts';
import type { Words } from './scan.ts';
import type { TextLanguage } from './types.ts';
import { TEXT_LANGUAGES } from './types.ts';

/** How much of a text is in each language, by {@link TEXT_LANGUAGES} index. */
export type LanguageScores = readonly number[];

const DECLARED = 3;
const LONG_ENTRY = 8;
const FOREIGN_ENTRY = 10;

/** Counts the frequent words, and the long entries, of each language. */
export function scoreLanguages(
  lexicon: Lexicon,
  words: Words,
  hits: readonly Hit[],
  declared: TextLanguage | undefined,
): LanguageScores {
  const scores: number[] = TEXT_LANGUAGES.map((lang) => (lang === declared ? DECLARED : 0));
  const add = (index: number, amount: number) => {
    scores[index] = (scores[index] ?? 0) + amount;
  };
  for (let i = 0; i < words.count; i++) {
    const mask = lexicon.stopOf[words.numbers[i] ?? -1] ?? 0;
    if (mask === 0) continue;
    TEXT_LANGUAGES.forEach((_, index) => {
      if ((mask & (1 << index)) !== 0) add(index, 1);
    });
  }
  for (const { meaning } of hits)
    if (meaning.kind === 'statement' && meaning.lang !== null && meaning.letters >= LONG_ENTRY)
      add(TEXT_LANGUAGES.indexOf(meaning.lang), 0.5);
  return scores;
}

/** Whether an entry of a language may stand in a text of these scores. */
export function mayStand(
  entry: { readonly lang: TextLanguage | null; readonly guarded: boolean; readonly letters: number },
  scores: LanguageScores,
  declared: TextLanguage | undefined,
): boolean {
  if (entry.lang === null) return true;
  const own = scores[TEXT_LANGUAGES.indexOf(entry.lang)] ?? 0;
  const best = Math.max(...scores);
  if (entry.guarded) return own >= 1 && own === best;
  if (declared !== undefined && declared !== entry.lang && entry.letters < FOREIGN_ENTRY) return own === best;
  if (entry.letters >= LONG_ENTRY) return true;
  return best < 2 || own * 2 >= best;
}
