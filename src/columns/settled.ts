import type { Language } from './concepts.ts';
import type { Field } from './fields.ts';
import type { ValueProfile } from './value-profile.ts';
import type { Shape } from './value-shapes.ts';

/** What is known of the columns around one. */
export interface Neighbours {
  /** The fields of all other columns, as far as their headers tell. */
  readonly fields: ReadonlySet<Field>;
  readonly before: Field | null;
  readonly after: Field | null;
  /** Whether the column is the first. */
  readonly isFirst: boolean;
}

/** An answer with its evidence. */
export interface Settled {
  readonly field: Field | null;
  readonly confidence: number;
  /** The shape of value that decided, or null where the header and its neighbours did. */
  readonly shape: Shape | null;
}

/** An open meaning with what can decide it. */
export interface Question {
  readonly values: ValueProfile;
  readonly near: Neighbours;
  readonly language: Language;
}

/** No field: an honest answer. */
export const NONE: Settled = { field: null, confidence: 0, shape: null };

/** An answer, with the shape of value that decided it where one did. */
export function answer(field: Field | null, confidence: number, shape: Shape | null = null): Settled {
  return { field, confidence, shape };
}
