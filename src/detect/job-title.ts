import {
  compoundRank,
  formsOf,
  type Lexicon,
  likelyOrigins,
  loadLexicon,
  type Meaning,
  mendWords,
} from './titles/lexicon.ts';
import { AIDES, GENDER_NOTES } from './titles/markers.ts';
import { findPhrases, longestOnly, type PhraseMatch } from './titles/phrases.ts';
import type { JobFunction, Seniority } from './titles/types.ts';
import { splitWords, type Word, wordSet } from './titles/words.ts';

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

/** How much each kind of phrase weighs. A field with a rank outweighs a soft role, a role outweighs both. */
const WEIGHT = { role: 10, soft: 7.5, domain: 6, hint: 3, alone: 8, opening: 20, status: 30 } as const;
/** What a field gains from a rank in the same part of the title. */
const RANKED = 3;
/** What each word beyond the first adds: a longer phrase is surer. */
const PER_WORD = 0.5;
/** What each word between rank and field costs, up to the cap. */
const PER_DISTANCE = 0.2;
const MAX_DISTANCE = 8;
/** What each break costs once something has been understood before it. */
const BREAK_COST = [0, 0.6, 1, 2] as const;
/** Statements of unemployment or studies after an occupation are an aside. */
const ASIDE_STATUS = 5;
/** What a phrase loses that belongs to another language than the title's. */
const FOREIGN = 3;
/** How far below the best a function may lie to count as held too. */
const ALSO_HELD = 3;

type FunctionMeaning = Extract<Meaning, { function: JobFunction }>;
type RankMeaning = Extract<Meaning, { seniority: Seniority }>;

const isFunction = (match: PhraseMatch<Meaning>): match is PhraseMatch<FunctionMeaning> =>
  'function' in match.value;
const isRank = (match: PhraseMatch<Meaning>): match is PhraseMatch<RankMeaning> => 'seniority' in match.value;

/** A title with its parts: the stretches between strong breaks. */
interface Parts {
  readonly words: readonly Word[];
  /** For each word, the number of its part. */
  readonly part: readonly number[];
  /** The languages it may be in, as bits. */
  readonly origins: number;
}

function partsOf(words: readonly Word[], origins: number): Parts {
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
function fillsPart(match: PhraseMatch<unknown>, { words, part }: Parts): boolean {
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

function opensPart(match: PhraseMatch<unknown>, { words, part }: Parts): boolean {
  return words.every(
    (word, index) => index >= match.start || part[index] !== part[match.start] || word.linking,
  );
}

const LEADERS: ReadonlySet<Seniority | null> = new Set<Seniority | null>(['owner', 'c_level', 'director']);

/** Whether a match names the person someone works for: `assistant to the CEO`, `Assistentin der Geschäftsführung`. */
function isServed(match: PhraseMatch<Meaning>, { words, part }: Parts): boolean {
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

/**
 * Whether a phrase made of a rank and a word is cut from a longer name: `directeur développement` where the title goes
 * on to `développement durable`, `development manager` after `business development`.
 */
function isCutShort(
  match: PhraseMatch<FunctionMeaning>,
  others: readonly PhraseMatch<FunctionMeaning>[],
  ranks: readonly PhraseMatch<RankMeaning>[],
): boolean {
  const ranked = (from: number, to: number): boolean =>
    ranks.some((rank) => rank.value.kind === 'head' && rank.start >= from && rank.end <= to);
  return others.some((other) => {
    if (match.start < other.start && other.start < match.end && match.end < other.end) {
      return ranked(match.start, other.start);
    }
    if (other.start < match.start && match.start < other.end && other.end < match.end) {
      return ranked(other.end, match.end) && !ranked(other.start, match.start);
    }
    return false;
  });
}

/** How many words lie between two matches of one part; 0 where they touch or overlap. */
function distance(left: PhraseMatch<unknown>, right: PhraseMatch<unknown>): number {
  return Math.max(0, left.start >= right.end ? left.start - right.end : right.start - left.end);
}

interface Scored {
  readonly match: PhraseMatch<FunctionMeaning>;
  readonly score: number;
}

function scoreOf(
  match: PhraseMatch<FunctionMeaning>,
  ranks: readonly PhraseMatch<RankMeaning>[],
  understoodFrom: number,
  parts: Parts,
): number {
  const { kind } = match.value;
  const { words, part } = parts;
  let breaks = 0;
  for (let index = understoodFrom + 1; index <= match.start; index++)
    breaks += BREAK_COST[words[index]?.break ?? 0];
  const size = words.slice(match.start, match.end).filter((word) => !word.linking).length;
  const asideStatus =
    (kind === 'status' || kind === 'opening') && match.value.function === 'unemployed' && breaks > 0;
  const foreign = kind !== 'status' && isForeign(match, parts);
  let score =
    (asideStatus ? ASIDE_STATUS : WEIGHT[kind]) +
    (size - 1) * PER_WORD -
    Math.min(breaks, 4) -
    (foreign ? FOREIGN : 0);
  if (kind === 'domain') {
    const near = ranks.filter(
      (rank) =>
        rank.value.kind === 'head' &&
        part[rank.start] === part[match.start] &&
        (rank.start >= match.end || rank.end <= match.start),
    );
    if (near.length > 0) {
      const gap = Math.min(...near.map((rank) => distance(rank, match)));
      score += RANKED - PER_DISTANCE * Math.min(gap, MAX_DISTANCE);
    }
  }
  return score;
}

/** Of two equal matches the first counts, except where the language puts the noun that counts last. */
function outranks(challenger: Scored, best: Scored, { words }: Parts): boolean {
  if (challenger.score !== best.score) return challenger.score > best.score;
  if (!challenger.match.value.headLast || !best.match.value.headLast) return false;
  if (challenger.match.start < best.match.end) return false;
  return words
    .slice(best.match.end, challenger.match.start + 1)
    .every((word) => word.break === 0 && !word.linking);
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

function isForeign(match: PhraseMatch<Meaning>, { origins }: Parts): boolean {
  return match.value.origin !== 0 && (match.value.origin & origins) === 0;
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
 */
export function readJobTitle(title: string): TitleReading {
  const lexicon = loadLexicon();
  const words = mendWords(splitWords(title), lexicon);
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
