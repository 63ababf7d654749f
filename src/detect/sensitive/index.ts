import { findStatements } from './engine.ts';
import type { SensitiveMatch, SensitiveOptions } from './types.ts';

export type { SensitiveMatch, SensitiveOptions, StatementCategory, TextLanguage } from './types.ts';
export { STATEMENT_CATEGORIES, TEXT_LANGUAGES } from './types.ts';

/**
 * Finds what a free text states of a person that a prospect file must not hold: the special categories of GDPR 9,
 * offences (GDPR 10), and family life, children and insults, which no prospecting needs (GDPR 5(1)(c)).
 *
 * @param text A note as written, any length, in French, English, German, Spanish, Italian or Dutch.
 * @param options `lang` where the language is known; `identifiers` to have numbers read as well.
 * @returns The statements in text order, each with its place in UTF-16 units; empty where there are none. The same
 *   words are returned twice where they tell two things (a pregnancy is health and family).
 */
export function findSensitive(text: string, options?: SensitiveOptions): SensitiveMatch[] {
  const statements = findStatements(text, options?.lang);
  const numbers = options?.identifiers?.(text) ?? [];
  if (numbers.length === 0) return statements;
  return [...statements, ...numbers].sort((a, b) => a.start - b.start);
}
