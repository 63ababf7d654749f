import type { Lexicon } from './lexicon.ts';
import type { Hit } from './match.ts';
import { lettersOf } from './match.ts';
import type { TextLanguage } from './types.ts';
import { TEXT_LANGUAGES } from './types.ts';
import type { Words } from './words.ts';

/** How much of a text is in each language. */
export interface LanguageScores {
  /** By {@link TEXT_LANGUAGES} index. */
  readonly all: readonly number[];
  readonly best: number;
}

const INDEX: ReadonlyMap<TextLanguage, number> = new Map(TEXT_LANGUAGES.map((lang, index) => [lang, index]));

const scoreOf = ({ all }: LanguageScores, lang: TextLanguage): number => all[INDEX.get(lang) ?? -1] ?? 0;

const DECLARED = 3;
/** So few letters are a word of some other language as a rule. */
const SHORT_ENTRY = 5;
const LONG_ENTRY = 8;
const FOREIGN_ENTRY = 10;
const LONG_MISTYPED = 9;

/** Whether a word of a hit is one typing error away from the table's. */
export function isMistyped(hit: Hit, words: Words): boolean {
  for (let i = hit.from; i < hit.to; i++) if (words.mistyped[i] === 1) return true;
  return false;
}

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
    for (let index = 0; index < scores.length; index++) if ((mask & (1 << index)) !== 0) add(index, 1);
  }
  for (const hit of hits) {
    const { meaning } = hit;
    if (
      !isMistyped(hit, words) &&
      meaning.kind === 'statement' &&
      meaning.lang !== null &&
      lettersOf(hit, words) >= LONG_ENTRY
    )
      add(INDEX.get(meaning.lang) ?? -1, 0.5);
  }
  return { all: scores, best: Math.max(...scores) };
}

/** Whether an entry of a language may stand in a text of these scores; `mistyped` where it is not spelt as in the table. */
export function mayStand(
  entry: { readonly lang: TextLanguage | null; readonly guarded: boolean; readonly letters: number },
  scores: LanguageScores,
  declared: TextLanguage | undefined,
  mistyped = false,
): boolean {
  if (entry.lang === null) return true;
  const own = scoreOf(scores, entry.lang);
  const { best } = scores;
  if (mistyped && (own < best || (best < 1 && entry.letters < LONG_MISTYPED))) return false;
  if (entry.guarded) return own >= 1 && own === best;
  if (declared !== undefined && declared !== entry.lang && entry.letters < FOREIGN_ENTRY) return own === best;
  if (entry.letters >= LONG_ENTRY) return true;
  return best < (entry.letters < SHORT_ENTRY ? 1 : 2) || own * 2 >= best;
}

/** Whether the text is more likely in another language than in an entry's. */
export function isForeign(lang: TextLanguage | null, scores: LanguageScores): boolean {
  return lang !== null && scoreOf(scores, lang) < scores.best;
}
