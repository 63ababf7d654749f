import type { Hit } from './match.ts';
import type { Statement } from './meaning.ts';
import { groupBit } from './meaning.ts';
import type { HitIndex } from './nearby.ts';
import { nameShape, standsAlone } from './shape.ts';
import type { Group, GroupShape } from './tables/groups.ts';
import { GROUPS } from './tables/groups.ts';
import type { Words } from './words.ts';

/** A context as it stands beside a candidate. */
interface Heard {
  readonly group: Group;
  readonly distance: number;
  readonly weight: number;
  readonly always: boolean;
}

function strongestPause(words: Words, from: number, to: number): number {
  let strongest = 0;
  for (let i = from; i <= to; i++) strongest = Math.max(strongest, words.pauses[i] ?? 0);
  return strongest;
}

/** Whether a denial reaches into a candidate by its verb: `non è` before `è scemo`, but not `n'est pas` before `pas net`. */
function denies(group: Group, from: number, candidate: Hit, contexts: readonly Hit[]): boolean {
  if (group !== 'denial' || from >= candidate.from) return false;
  return !contexts.some(
    ({ meaning, from: first, to }) =>
      meaning.kind === 'context' &&
      meaning.group === 'negation' &&
      first === candidate.from &&
      to === first + 1,
  );
}

function hearAll(
  candidate: Hit,
  groups: number,
  contexts: readonly Hit[],
  words: Words,
  before: boolean,
): Heard[] {
  const heard: Heard[] = [];
  for (const { meaning, from, to } of contexts) {
    if (meaning.kind !== 'context' || (groups & meaning.bit) === 0) continue;
    const shape: GroupShape = GROUPS[meaning.group];
    const apart = before ? candidate.from - to + 1 : from - candidate.to + 1;
    const distance = apart === 0 && before && denies(meaning.group, from, candidate, contexts) ? 1 : apart;
    if (distance < 1 || distance > (before ? shape.before : shape.after)) continue;
    const pause = before
      ? strongestPause(words, to, candidate.from)
      : strongestPause(words, candidate.to, from);
    if (pause <= shape.across)
      heard.push({ group: meaning.group, distance, weight: shape.weight, always: shape.always === true });
  }
  return heard.sort((a, b) => a.distance - b.distance);
}

/**
 * The weight of one side: the nearest context decides the sign, those of the other sign behind it are not heard.
 * `mute` leaves out what speaks for the candidate.
 */
function weighSide(heard: readonly Heard[], counted: Set<Group>, mute: boolean): number {
  let sum = 0;
  let sign = 0;
  for (const { group, weight, always } of heard) {
    if (mute && weight > 0) continue;
    if (!always && sign * weight < 0) continue;
    if (!always) sign = weight;
    if (counted.has(group)) continue;
    counted.add(group);
    sum += weight;
  }
  return sum;
}

/** What a candidate weighs in its place. */
export function weigh(
  text: string,
  candidate: Hit,
  statement: Statement,
  contexts: HitIndex,
  words: Words,
): number {
  const { groups } = statement;
  const listens = (group: Group) => (groups & groupBit(group)) !== 0;
  const counted = new Set<Group>();
  const near = contexts.near(candidate.from, candidate.to);
  const shape = nameShape(text, candidate, words);
  let sum = statement.weight;
  const before = hearAll(candidate, groups, near, words, true).filter(
    ({ group }) => group !== 'civility' || shape.capital,
  );
  const after = hearAll(candidate, groups, near, words, false);
  const nearest = after[0];
  // In "a cancer researcher" the last word says what is meant, whatever stands before.
  const claimed = nearest !== undefined && nearest.distance === 1 && nearest.weight < 0;
  sum += weighSide(before, counted, claimed);
  sum += weighSide(after, counted, false);
  if (shape.place && listens('place')) sum += GROUPS.place.weight;
  if (shape.name && listens('name')) sum += GROUPS.name.weight;
  if (listens('lone') && standsAlone(candidate, words)) sum += GROUPS.lone.weight;
  return sum;
}
