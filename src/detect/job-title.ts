import {
  fillsPart,
  isForeign,
  isFunction,
  isRank,
  isServed,
  opensPart,
  type Parts,
  partsOf,
  type RankMeaning,
} from './job-title-parts.ts';
import { ALSO_HELD, isCutShort, outranks, type Scored, scoreOf } from './job-title-score.ts';
import { type Lexicon, loadLexicon, type Meaning } from './titles/lexicon.ts';
import { compoundRank, formsOf, likelyOrigins, mendWords } from './titles/lexicon-words.ts';
import { findPhrases, longestOnly, type PhraseMatch } from './titles/phrases.ts';
import type { JobFunction, Seniority } from './titles/types.ts';
import { splitWords } from './titles/words.ts';

export type { JobFunction, Seniority } from './titles/types.ts';
export { JOB_FUNCTIONS, SENIORITIES } from './titles/types.ts';

/** What a title says of a person's work. */
export interface JobTitle {
  readonly function: JobFunction;
  readonly seniority: Seniority;
}

/** A title read in full: its functions, the likeliest first, for those who hold several. */
export interface TitleReading extends JobTitle {
  readonly functions: readonly JobFunction[];
}

const SENIORITY_ORDER: readonly Seniority[] = [
  'owner',
  'c_level',
  'director',
  'manager',
  'senior',
  'junior',
  'staff',
];

function seniorityIn(ranks: readonly PhraseMatch<RankMeaning>[]): Seniority | null {
  const held = new Set(ranks.map((rank) => rank.value.seniority));
  // A trainee with a grand title is a trainee.
  if (held.has('junior') && !held.has('owner')) return 'junior';
  return SENIORITY_ORDER.find((seniority) => held.has(seniority)) ?? null;
}

const WORKLESS: ReadonlySet<JobFunction> = new Set(['student', 'retired', 'unemployed', 'none']);
const NOTHING: TitleReading = { function: 'none', seniority: 'none', functions: [] };

/** The rank of a function that was told without one. */
function impliedSeniority({ match }: Scored, { words }: Parts, lexicon: Lexicon): Seniority {
  for (const word of words.slice(match.start, match.end)) {
    const rank = compoundRank(word, lexicon);
    if (rank !== null) return rank;
  }
  return match.value.function === 'executive' ? 'c_level' : 'staff';
}

function readWords(parts: Parts, matches: readonly PhraseMatch<Meaning>[], lexicon: Lexicon): TitleReading {
  const served = matches.filter((match) => !isServed(match, parts));
  const ranks = longestOnly(served.filter(isRank)).filter(
    (rank) => rank.value.kind === 'head' || !isForeign(rank, parts),
  );
  const longest = longestOnly(served.filter(isFunction));
  const candidates = longest.filter(
    (match) =>
      !isCutShort(match, longest, ranks) &&
      (match.value.kind !== 'alone' || fillsPart(match, parts)) &&
      (match.value.kind !== 'opening' || opensPart(match, parts)),
  );
  const understoodFrom = Math.min(
    ...candidates.filter((match) => match.value.kind !== 'hint').map((match) => match.start),
    parts.words.length,
  );
  let best: Scored | undefined;
  const scored = candidates.map((match) => ({ match, score: scoreOf(match, ranks, understoodFrom, parts) }));
  for (const candidate of scored)
    if (best === undefined || outranks(candidate, best, parts)) best = candidate;
  const part = best === undefined ? undefined : parts.part[best.match.start];
  const seniority =
    seniorityIn(part === undefined ? ranks : ranks.filter((rank) => parts.part[rank.start] === part)) ??
    seniorityIn(ranks);
  if (best === undefined) {
    // Who is defined by the one they work for is on that person's staff.
    const serves = served.length < matches.length;
    return serves
      ? { function: 'administration', seniority: seniority ?? 'staff', functions: ['administration'] }
      : { ...NOTHING, seniority: seniority ?? 'none' };
  }
  const main = best.match.value.function;
  if (WORKLESS.has(main)) {
    const learning = best.match.value.kind === 'alone' && seniority === 'junior';
    return { function: main, seniority: learning ? 'junior' : 'none', functions: [main] };
  }
  const floor = best.score - ALSO_HELD;
  const others = scored
    .filter(
      ({ match, score }) =>
        score >= floor && match.value.kind !== 'hint' && !WORKLESS.has(match.value.function),
    )
    .map(({ match }) => match.value.function);
  return {
    function: main,
    seniority: seniority ?? impliedSeniority(best, parts, lexicon),
    functions: [...new Set([main, ...others])],
  };
}

/**
 * Reads a job title (or a department's name) with all the functions it names.
 *
 * @param title in French, English, German, Spanish, Italian or Dutch, as written by anyone
 * @param corrected whether unknown words are taken for mistyped ones
 */
export function readJobTitle(title: string, corrected = true): TitleReading {
  const lexicon = loadLexicon();
  const words = mendWords(splitWords(title), lexicon, corrected);
  const parts = partsOf(words, likelyOrigins(words, lexicon));
  if (parts.words.length === 0) return NOTHING;
  const matches = findPhrases(lexicon.tree, parts.words, (word) => formsOf(word, lexicon));
  const present = matches.filter(
    (match) =>
      parts.words[match.start]?.aside !== 'employer' &&
      (parts.words[match.start]?.aside !== 'past' || (isFunction(match) && match.value.kind === 'status')),
  );
  const reading = readWords(parts, present, lexicon);
  return reading.function === 'none' && present.length < matches.length
    ? readWords(parts, matches, lexicon)
    : reading;
}

/**
 * Tells what a person does and how high they stand, from a title in French, English, German, Spanish, Italian or
 * Dutch: feminine and inclusive forms, abbreviations, several roles at once (the first counts), employers' names
 * and slogans around it, capitals, missing accents and a mistyped letter in a long word.
 *
 * Conventions: owners and heads of a whole firm have the function `executive`; a vice president and a head of a
 * department are directors; `manager`, `responsable`, `chef de …`, `Leiter` are managers, but those who manage accounts
 * or a community rather than people are staff.
 *
 * @param title as it stands in the file; empty or meaningless text is fine
 * @returns `none` for what the title does not tell
 */
export function classifyJobTitle(title: string): JobTitle {
  const { function: jobFunction, seniority } = readJobTitle(title);
  return { function: jobFunction, seniority };
}
