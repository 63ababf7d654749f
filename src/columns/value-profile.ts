import { type Shape, shapesOf } from './value-shapes.ts';

/** What the values of a column look like. */
export interface ValueProfile {
  /** How many sampled values are not empty. */
  readonly filled: number;
  /** The share of those that have a shape, from 0 to 1; 0 where there are none. */
  share(shape: Shape): number;
  /** How many words a value has on average. */
  readonly words: number;
  /** The share of values met more than once, from 0 to 1. */
  readonly repeated: number;
}

/** A larger sample changes no answer. */
const MAX_VALUES = 100;

/** What stands in a cell that holds nothing. */
const EMPTY: ReadonlySet<string> = new Set(['', '-', '--', '#n/a', 'n/a', 'na', 'nan', 'none', 'null', '?']);

/**
 * Counts the shapes of one column's values.
 *
 * @param rows sampled records, as cells in the order of the columns
 * @param column 0-based
 */
export function profileColumn(rows: readonly (readonly string[])[], column: number): ValueProfile {
  const counts = new Map<Shape, number>();
  const seen = new Map<string, number>();
  let filled = 0;
  let words = 0;
  for (const row of rows) {
    const value = row[column]?.trim() ?? '';
    if (EMPTY.has(value.toLowerCase())) continue;
    if (filled === MAX_VALUES) break;
    filled++;
    words += value.split(/\s+/).length;
    seen.set(value, (seen.get(value) ?? 0) + 1);
    for (const shape of shapesOf(value)) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  let repeated = 0;
  for (const count of seen.values()) if (count > 1) repeated += count;
  return {
    filled,
    share: (shape) => (filled === 0 ? 0 : (counts.get(shape) ?? 0) / filled),
    words: filled === 0 ? 0 : words / filled,
    repeated: filled === 0 ? 0 : repeated / filled,
  };
}
