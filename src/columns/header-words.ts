import { type Concept, isField, type Language } from './concepts.ts';
import type { Field } from './fields.ts';
import type { Chunk } from './parse-header.ts';

/** The phrases of a header as sets, the form in which the rules ask for them. */
export interface HeaderWords {
  /** What its phrases mean, in order; articles and unknown words left out. */
  readonly concepts: readonly Concept[];
  /** Whether it has any of these. */
  readonly has: (...concepts: readonly Concept[]) => boolean;
  /** The fields named, each once, in order. */
  readonly fields: readonly Field[];
  /** How many words no table has. */
  readonly unknown: number;
  readonly firstUnknown: boolean;
  readonly lastUnknown: boolean;
  /** Whether it holds a word for a date, or ends in one that then means it (`Créé le`, `Angelegt am`). */
  readonly dated: boolean;
  /** Whether a field is named by more than one word, so that chance is unlikely. */
  readonly explicit: boolean;
  /** Whether fields are named by abbreviations only, which beside unknown words may be anything. */
  readonly abbreviated: boolean;
  readonly language: Language;
}

/**
 * How a rule answers: a field, null where it knows that there is none, undefined where it does not apply.
 */
export type Ruling = Field | null | undefined;

/** Gathers the phrases of a header for the rules. */
export function gatherWords(chunks: readonly Chunk[], language: Language): HeaderWords {
  const concepts = chunks.flatMap(({ concept }) => (concept === null || concept === 'stop' ? [] : [concept]));
  const set = new Set<Concept>(concepts);
  return {
    concepts,
    has: (...wanted) => wanted.some((concept) => set.has(concept)),
    fields: [...new Set(concepts.filter(isField))],
    unknown: chunks.filter(({ concept }) => concept === null).length,
    firstUnknown: chunks[0]?.concept === null,
    lastUnknown: chunks.at(-1)?.concept === null,
    dated: set.has('date') || chunks.at(-1)?.concept === 'tail',
    explicit: chunks.some(({ concept, words }) => concept !== null && isField(concept) && words > 1),
    abbreviated: chunks.every(({ concept, key }) => concept === null || !isField(concept) || key.length < 3),
    language,
  };
}
