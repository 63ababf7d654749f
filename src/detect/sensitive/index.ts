import { type FoundIdentifier, findIdentifiers } from '../identifiers.ts';
import { findStatements } from './engine.ts';
import type { SensitiveMatch, SensitiveOptions } from './types.ts';

export { findStatements } from './engine.ts';
export type { SensitiveMatch, SensitiveOptions, StatementCategory, TextLanguage } from './types.ts';
export { STATEMENT_CATEGORIES, TEXT_LANGUAGES } from './types.ts';

/**
 * Finds what a free text states of a person that a prospect file must not hold: the special categories of GDPR 9,
 * offences (GDPR 10), family life, children and insults, which no prospecting needs (GDPR 5(1)(c)), and the numbers
 * of persons and accounts (GDPR 87), by their check digits.
 *
 * @param text A note as written, any length, in French, English, German, Spanish, Italian or Dutch.
 * @param options `lang` where the language is known.
 * @returns The statements in text order, each with its place in UTF-16 units; empty where there are none. What a
 *   clause tells twice of one category is one statement; the same words are returned twice where they tell two things
 *   (a pregnancy is health and family).
 */
export function findSensitive(text: string, options?: SensitiveOptions): SensitiveMatch[] {
  const statements = findStatements(text, options?.lang);
  const numbers = findIdentifiers(text);
  if (numbers.length === 0) return statements;
  return [...statements, ...numbers.map((number) => toMatch(text, number))].sort((a, b) => a.start - b.start);
}

function toMatch(text: string, { kind, start, end }: FoundIdentifier): SensitiveMatch {
  const category = kind === 'iban' || kind === 'card' ? 'bank' : 'national_id';
  return { category, start, end, evidence: text.slice(start, end) };
}
