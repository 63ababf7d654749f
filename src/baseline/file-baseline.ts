import type { RawFinding } from '../linter/collector.ts';
import type { KnownFindings } from '../linter/known-findings.ts';
import type { Fingerprints } from './fingerprint.ts';

/** By rule and fingerprint, how often a finding is known. */
export type KnownCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Of more different findings than this in a file, the others are known by rule, message and column alone. */
const MOST_DISTINCT = 200_000;

/** The known findings of one file, as entries are used up. */
export class FileBaseline implements KnownFindings {
  readonly #fingerprints: Fingerprints;
  readonly #known: KnownCounts;
  /** By rule and fingerprint, what is left of the known ones. */
  readonly #left = new Map<string, number>();

  constructor(known: KnownCounts, fingerprints: Fingerprints) {
    this.#known = known;
    this.#fingerprints = fingerprints;
    for (const [ruleId, counts] of Object.entries(known))
      for (const [hash, count] of Object.entries(counts)) this.#left.set(`${ruleId} ${hash}`, count);
  }

  takes(finding: RawFinding): boolean {
    if (this.#left.size === 0) return false;
    const { ruleId } = finding;
    return (
      this.#use(`${ruleId} ${this.#fingerprints.exact(finding)}`, finding.count) ||
      this.#use(`${ruleId} ${this.#fingerprints.coarse(finding)}`, finding.count)
    );
  }

  /** A finding that stands for several is known if all of them are. */
  #use(key: string, count: number): boolean {
    const left = this.#left.get(key) ?? 0;
    if (left < count) return false;
    this.#left.set(key, left - count);
    return true;
  }

  /** By rule and fingerprint, what is left of the known ones. */
  left(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#left);
  }

  /** Uses entries up as a run has that found the same, to leave what {@link left} said then. */
  leave(left: Readonly<Record<string, number>>): void {
    for (const [key, count] of Object.entries(left)) this.#left.set(key, count);
  }

  /** The known findings that were not found, by rule. */
  unused(): Map<string, number> {
    const unused = new Map<string, number>();
    for (const [key, left] of this.#left) {
      const ruleId = key.slice(0, key.indexOf(' '));
      if (left > 0) unused.set(ruleId, (unused.get(ruleId) ?? 0) + left);
    }
    return unused;
  }

  /** The known findings that were found. */
  used(): KnownCounts {
    return recordOf(
      Object.entries(this.#known).flatMap(([ruleId, counts]) =>
        Object.entries(counts).map(([hash, count]) => {
          const used = count - (this.#left.get(`${ruleId} ${hash}`) ?? 0);
          return [`${ruleId} ${hash}`, used] as const;
        }),
      ),
    );
  }
}

/** Takes all findings of a file for known, and counts them. */
export class BaselineDraft implements KnownFindings {
  readonly #fingerprints: Fingerprints;
  readonly #found = new Map<string, number>();

  constructor(fingerprints: Fingerprints) {
    this.#fingerprints = fingerprints;
  }

  takes(finding: RawFinding): boolean {
    const { ruleId, count } = finding;
    const exact = `${ruleId} ${this.#fingerprints.exact(finding)}`;
    const isRoom = this.#found.size < MOST_DISTINCT || this.#found.has(exact);
    const key = isRoom ? exact : `${ruleId} ${this.#fingerprints.coarse(finding)}`;
    this.#found.set(key, (this.#found.get(key) ?? 0) + count);
    return true;
  }

  found(): KnownCounts {
    return recordOf([...this.#found]);
  }
}

/** Sorted, so that a baseline under version control changes where findings do. */
function recordOf(counts: readonly (readonly [key: string, count: number])[]): KnownCounts {
  const byRule = new Map<string, [hash: string, count: number][]>();
  for (const [key, count] of counts) {
    if (count <= 0) continue;
    const space = key.indexOf(' ');
    const ruleId = key.slice(0, space);
    const of = byRule.get(ruleId) ?? [];
    byRule.set(ruleId, of);
    of.push([key.slice(space + 1), count]);
  }
  return Object.fromEntries(
    [...byRule].sort(byName).map(([ruleId, of]) => [ruleId, Object.fromEntries(of.sort(byName))]),
  );
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

/** How many findings are known in all. */
export function totalOf(known: KnownCounts): number {
  return Object.values(known).reduce(
    (sum, counts) => sum + Object.values(counts).reduce((inner, count) => inner + count, 0),
    0,
  );
}
