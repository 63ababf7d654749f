import { LANGUAGES, type Language } from './concepts.ts';
import { languagesOf } from './parse-header.ts';

/** So many headers must speak for a language alone, or more for it and others, and clearly more than for any other. */
const ENOUGH = 1;

/**
 * The language that a file's headers are written in.
 *
 * @param headers as they stand in the file
 * @returns null where they are too few to tell, or two languages are as likely
 */
export function languageOfHeaders(headers: readonly string[]): Language | null {
  const weights = new Map<Language, number>();
  for (const header of headers) {
    const languages = languagesOf(header);
    for (const language of languages)
      weights.set(language, (weights.get(language) ?? 0) + 1 / languages.length);
  }
  const [first, second] = LANGUAGES.map((language) => ({
    language,
    weight: weights.get(language) ?? 0,
  })).sort((a, b) => b.weight - a.weight);
  if (first === undefined || first.weight < ENOUGH) return null;
  return second === undefined || first.weight > second.weight * 1.25 ? first.language : null;
}
