import type { Language } from '../concepts.ts';

/**
 * How words are joined into one. Sources: German and Dutch grammar; header rows of spreadsheets whose spaces were
 * taken out.
 */

/** Languages that write a compound as one word. */
export const COMPOUNDING: readonly Language[] = ['de', 'nl'];

/** Letters between the parts of a compound (`Kunde-n-nummer`, `Firm-en-name`). */
export const LINKS: readonly string[] = ['', 'e', 'en', 'er', 'es', 'n', 's'];

/** Short words that usual headers are made of; others of their length are met by chance (`post-age`). */
export const SHORT_PARTS: ReadonlySet<string> = new Set(['fax', 'mob', 'nom', 'nr', 'num', 'plz', 'tel']);
