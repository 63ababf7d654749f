import type { Candidate } from './candidates.ts';
import type { StatementCategory } from './types.ts';
import type { Words } from './words.ts';

/** What words `from` to `to` (exclusive) tell. */
interface Told {
  readonly category: StatementCategory;
  readonly from: number;
  to: number;
}

/** Words of one clause that tell the same are one statement where no more than this many stand between them. */
const WIDEST_SEAM = 4;

/** Whether nothing but a few words of the same clause stand between word `to` and word `from`. */
function isOneClause(to: number, from: number, words: Words): boolean {
  if (from - to > WIDEST_SEAM) return false;
  for (let i = to; i <= from; i++) if ((words.pauses[i] ?? 0) > 0) return false;
  return true;
}

/** One entry a statement: what overlaps or follows within a clause, and tells the same, is joined. In text order. */
export function joinStatements(candidates: readonly Candidate[], words: Words): readonly Told[] {
  const told: Told[] = [];
  const last = new Map<StatementCategory, Told>();
  for (const { hit, statement } of candidates) {
    for (const category of statement.categories) {
      const before = last.get(category);
      if (before !== undefined && (hit.from < before.to || isOneClause(before.to, hit.from, words))) {
        before.to = Math.max(before.to, hit.to);
        continue;
      }
      const next: Told = { category, from: hit.from, to: hit.to };
      told.push(next);
      last.set(category, next);
    }
  }
  return told;
}
