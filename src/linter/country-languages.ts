import type { Language } from '../columns/concepts.ts';
import type { LawCountry } from '../law/types.ts';

/**
 * Countries whose law is encoded by the language that a file from there may have for its headers, the largest first.
 * English is missing: programs of every country write it. Source: official languages.
 */
export const COUNTRIES_OF_LANGUAGE: Readonly<Partial<Record<Language, readonly LawCountry[]>>> = {
  de: ['DE', 'AT', 'CH', 'LU'],
  es: ['ES'],
  fr: ['FR', 'BE', 'CH', 'LU'],
  it: ['IT', 'CH'],
  nl: ['NL', 'BE'],
  pl: ['PL'],
  pt: ['PT'],
};
