import type { Hit } from './match.ts';
import type { Statement } from './meaning.ts';

/** A statement that its context has let stand. */
export interface Candidate {
  readonly hit: Hit;
  readonly statement: Statement;
}

export const overlap = (a: Hit, b: Hit): boolean => a.from < b.to && b.from < a.to;
export const sameSpan = (a: Hit, b: Hit): boolean => a.from === b.from && a.to === b.to;
export const lengthOf = (hit: Hit): number => hit.to - hit.from;

const within = (inner: Hit, outer: Hit): boolean => outer.from <= inner.from && inner.to <= outer.to;

/** Whether a longer candidate already says it: one that holds it, or overlaps it and tells the same. */
function isSaid(candidate: Candidate, by: Candidate): boolean {
  if (sameSpan(candidate.hit, by.hit) || !overlap(candidate.hit, by.hit)) return false;
  if (within(candidate.hit, by.hit)) return true;
  return candidate.statement.categories.every((category) => by.statement.categories.includes(category));
}

function keepWithin(cluster: Candidate[]): Candidate[] {
  cluster.sort((a, b) => lengthOf(b.hit) - lengthOf(a.hit) || a.hit.from - b.hit.from);
  const kept: Candidate[] = [];
  for (const candidate of cluster) if (!kept.some((other) => isSaid(candidate, other))) kept.push(candidate);
  return kept.sort((a, b) => a.hit.from - b.hit.from);
}

/** Leaves out what a longer candidate says. Candidates come, and are returned, in text order. */
export function keepLongest(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  let cluster: Candidate[] = [];
  let end = 0;
  for (const candidate of candidates) {
    if (candidate.hit.from >= end) {
      kept.push(...keepWithin(cluster));
      cluster = [];
    }
    cluster.push(candidate);
    end = Math.max(end, candidate.hit.to);
  }
  kept.push(...keepWithin(cluster));
  return kept;
}
