import { type FoundIdentifier, findIdentifiers } from '../identifiers.ts';
import { findStatements as findInTables } from './engine.ts';
import type { SensitiveMatch, SensitiveOptions, StatementCategory } from './types.ts';

export type { SensitiveMatch, SensitiveOptions, StatementCategory, TextLanguage } from './types.ts';
export { STATEMENT_CATEGORIES, TEXT_LANGUAGES } from './types.ts';

/**
 * Finds what a free text states of a person that a prospect file must not hold: the special categories of GDPR 9,
 * offences (GDPR 10), family life, children and insults, which no prospecting needs (GDPR 5(1)(c)), and the numbers
 * of persons and accounts (GDPR 87), by their check digits or the word before them.
 *
 * @param text A note as written, any length, in French, English, German, Spanish, Italian or Dutch.
 * @param options `lang` where the language is known.
 * @returns The statements in text order, each with its place in UTF-16 units; empty where there are none. What a
 *   clause tells twice of one category is one statement; the same words are returned twice where they tell two things
 *   (a pregnancy is health and family).
 */
export function findSensitive(text: string, options?: SensitiveOptions): SensitiveMatch[] {
  const identifiers = findIdentifiers(text);
  const statements = findInTables(text, options?.lang);
  if (identifiers.length === 0) return statements;
  const numbers = identifiers.map((number) => toMatch(text, number));
  return [...withoutNumbers(statements, numbers), ...numbers].sort((a, b) => a.start - b.start);
}

/**
 * What {@link findSensitive} finds, but for the numbers that check digits tell.
 *
 * @param text A note as written.
 */
export function findStatements(text: string): SensitiveMatch[] {
  const statements = findInTables(text);
  if (!statements.some(({ category }) => NUMBERS.has(category))) return statements;
  return withoutNumbers(
    statements,
    findIdentifiers(text).map((number) => toMatch(text, number)),
  );
}

const NUMBERS: ReadonlySet<StatementCategory> = new Set<StatementCategory>(['bank', 'national_id']);

/** What a word says of a number, the number's own check digits say better. */
function withoutNumbers(statements: SensitiveMatch[], numbers: readonly SensitiveMatch[]): SensitiveMatch[] {
  if (numbers.length === 0) return statements;
  return statements.filter(
    (told) => !numbers.some((number) => number.category === told.category && touches(number, told)),
  );
}

const touches = (a: SensitiveMatch, b: SensitiveMatch): boolean => a.start <= b.end && b.start <= a.end;

function toMatch(text: string, { kind, start, end }: FoundIdentifier): SensitiveMatch {
  const category = kind === 'iban' || kind === 'card' ? 'bank' : 'national_id';
  return { category, start, end, evidence: text.slice(start, end) };
}
