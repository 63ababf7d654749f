import type { Meaning } from './titles/lexicon.ts';
import { AIDES, GENDER_NOTES } from './titles/markers.ts';
import type { PhraseMatch } from './titles/phrases.ts';
import type { JobFunction, Seniority } from './titles/types.ts';
import { type Word, wordSet } from './titles/words.ts';

export type FunctionMeaning = Extract<Meaning, { function: JobFunction }>;
export type RankMeaning = Extract<Meaning, { seniority: Seniority }>;

export const isFunction = (match: PhraseMatch<Meaning>): match is PhraseMatch<FunctionMeaning> =>
  'function' in match.value;
export const isRank = (match: PhraseMatch<Meaning>): match is PhraseMatch<RankMeaning> =>
  'seniority' in match.value;

/** A title with its parts: the stretches between strong breaks. */
export interface Parts {
  readonly words: readonly Word[];
  /** For each word, the number of its part. */
  readonly part: readonly number[];
  /** The languages it may be in, as bits. */
  readonly origins: number;
}

export function partsOf(words: readonly Word[], origins: number): Parts {
  let current = 0;
  const part = words.map((word) => {
    if (word.break === 3) current++;
    return current;
  });
  return { words, part, origins };
}

let genderNotes: ReadonlySet<string> | undefined;
let aides: ReadonlySet<string> | undefined;

/** Whether nothing but linking words and gender notes stands in the same part outside the match. */
export function fillsPart(match: PhraseMatch<unknown>, { words, part }: Parts): boolean {
  genderNotes ??= wordSet(GENDER_NOTES);
  const notes = genderNotes;
  return words.every(
    (word, index) =>
      part[index] !== part[match.start] ||
      (index >= match.start && index < match.end) ||
      word.linking ||
      word.aside !== null ||
      notes.has(word.folded),
  );
}

export function opensPart(match: PhraseMatch<unknown>, { words, part }: Parts): boolean {
  return words.every(
    (word, index) => index >= match.start || part[index] !== part[match.start] || word.linking,
  );
}

const LEADERS: ReadonlySet<Seniority | null> = new Set<Seniority | null>(['owner', 'c_level', 'director']);

/** Whether a match names the person someone works for: `assistant to the CEO`, `Assistentin der Geschäftsführung`. */
export function isServed(match: PhraseMatch<Meaning>, { words, part }: Parts): boolean {
  aides ??= wordSet(AIDES);
  const known = aides;
  const { value } = match;
  const rank = 'seniority' in value ? value.seniority : null;
  const executive = 'function' in value ? value.function === 'executive' : LEADERS.has(rank);
  if (!executive) return false;
  const strong = rank === null ? value.kind === 'role' : rank !== 'director';
  const before = words.findLastIndex(
    (word, index) => index < match.start && part[index] === part[match.start] && known.has(word.folded),
  );
  if (before >= 0) {
    const between = words.slice(before + 1, match.start);
    const broken = words.slice(before + 1, match.start + 1).some((word) => word.break > 0);
    if (!broken && (strong || between.some((word) => word.linking))) return true;
  }
  const after = words[match.end];
  return after !== undefined && after.break === 0 && known.has(after.folded);
}

/** Whether a phrase belongs to a language that the title is not in. */
export function isForeign(match: PhraseMatch<Meaning>, { origins }: Parts): boolean {
  return match.value.origin !== 0 && (match.value.origin & origins) === 0;
}
