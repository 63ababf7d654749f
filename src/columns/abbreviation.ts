import { type Concept, isAboutTopic, isField, type Language } from './concepts.ts';
import { keysFrom, lookUp } from './lexicon.ts';

/** More letters than these are not left out of a word. */
const MOST_LEFT_OUT = 12;
/** The share of the possible words that must mean the same. */
const AGREEMENT = 0.6;
/** A language counts where the other headers speak for it at least this much. */
const SPOKEN = 0.5;

/**
 * The word that one cut short by a full stop stands for (`Bem.` for `Bemerkung`).
 *
 * @param start folded, without the full stop
 * @param row what is known of the language of the other headers
 * @returns the shortest key of the tables that begins so, where most that do mean the same field; else null
 */
export function complete(start: string, row: Readonly<Partial<Record<Language, number>>>): string | null {
  const spoken = Object.values(row).some((weight) => weight >= SPOKEN);
  const shortest = new Map<Concept, string>();
  const counts = new Map<Concept, number>();
  let all = 0;
  for (const key of keysFrom(start, start.length + MOST_LEFT_OUT)) {
    const entry = lookUp(key).find(
      ({ languages }) => !spoken || languages.some((language) => (row[language] ?? 0) >= SPOKEN),
    );
    // Nobody abbreviates words about health, belief and the like in a header.
    if (entry === undefined || isAboutTopic(entry.concept)) continue;
    const { concept } = entry;
    all += 1;
    counts.set(concept, (counts.get(concept) ?? 0) + 1);
    const known = shortest.get(concept);
    if (known === undefined || key.length < known.length) shortest.set(concept, key);
  }
  for (const [concept, count] of counts)
    if (isField(concept) && count >= all * AGREEMENT) return shortest.get(concept) ?? null;
  return null;
}
