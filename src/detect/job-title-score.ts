import { type FunctionMeaning, isForeign, type Parts, type RankMeaning } from './job-title-parts.ts';
import type { PhraseMatch } from './titles/phrases.ts';

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
export const ALSO_HELD = 3;

/**
 * Whether a phrase made of a rank and a word is cut from a longer name: `directeur développement` where the title goes
 * on to `développement durable`, `development manager` after `business development`.
 */
export function isCutShort(
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

export interface Scored {
  readonly match: PhraseMatch<FunctionMeaning>;
  readonly score: number;
}

export function scoreOf(
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
export function outranks(challenger: Scored, best: Scored, { words }: Parts): boolean {
  if (challenger.score !== best.score) return challenger.score > best.score;
  if (!challenger.match.value.headLast || !best.match.value.headLast) return false;
  if (challenger.match.start < best.match.end) return false;
  return words
    .slice(best.match.end, challenger.match.start + 1)
    .every((word) => word.break === 0 && !word.linking);
}
