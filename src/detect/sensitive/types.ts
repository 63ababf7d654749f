/** The languages that word tables exist for, as ISO 639-1 codes. */
export const TEXT_LANGUAGES = ['fr', 'en', 'de', 'es', 'it', 'nl'] as const;
export type TextLanguage = (typeof TEXT_LANGUAGES)[number];

/** What a note can say of a person: GDPR 9 and 10, children (GDPR 8), and what GDPR 5(1)(c) keeps out of a prospect file. */
export const STATEMENT_CATEGORIES = [
  'health',
  'religion',
  'politics',
  'union',
  'ethnicity',
  'sexuality',
  'biometric_genetic',
  'criminal',
  'family_privacy',
  'insult',
  'minor',
  'national_id',
  'bank',
] as const;
export type StatementCategory = (typeof STATEMENT_CATEGORIES)[number];

/** The very words of a note that state something sensitive. */
export interface SensitiveMatch {
  readonly category: StatementCategory;
  /** UTF-16 offset of the first unit in the text. */
  readonly start: number;
  /** UTF-16 offset after the last unit. */
  readonly end: number;
  /** The words as written: `text.slice(start, end)`. Personal data: mask it before it leaves the tool. */
  readonly evidence: string;
}

export interface SensitiveOptions {
  /** The language of the text where it is known; guessed from the text otherwise. */
  readonly lang?: TextLanguage;
}
