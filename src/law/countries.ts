import { AT } from './countries/at.ts';
import { BE } from './countries/be.ts';
import { CH } from './countries/ch.ts';
import { DE } from './countries/de.ts';
import { ES } from './countries/es.ts';
import { EU } from './countries/eu.ts';
import { FR } from './countries/fr.ts';
import { GB } from './countries/gb.ts';
import { IE } from './countries/ie.ts';
import { IT } from './countries/it.ts';
import { LU } from './countries/lu.ts';
import { NL } from './countries/nl.ts';
import { PL } from './countries/pl.ts';
import { PT } from './countries/pt.ts';
import type { CountryLaw } from './entry.ts';
import type { LawCountry, Text } from './types.ts';

/** The countries whose law is encoded, with their names; `EU` last, as the default for the others. */
export const COUNTRIES: readonly { readonly code: LawCountry; readonly name: Text }[] = [
  { code: 'AT', name: { en: 'Austria', fr: 'Autriche' } },
  { code: 'BE', name: { en: 'Belgium', fr: 'Belgique' } },
  { code: 'CH', name: { en: 'Switzerland', fr: 'Suisse' } },
  { code: 'DE', name: { en: 'Germany', fr: 'Allemagne' } },
  { code: 'ES', name: { en: 'Spain', fr: 'Espagne' } },
  { code: 'FR', name: { en: 'France', fr: 'France' } },
  { code: 'GB', name: { en: 'United Kingdom', fr: 'Royaume-Uni' } },
  { code: 'IE', name: { en: 'Ireland', fr: 'Irlande' } },
  { code: 'IT', name: { en: 'Italy', fr: 'Italie' } },
  { code: 'LU', name: { en: 'Luxembourg', fr: 'Luxembourg' } },
  { code: 'NL', name: { en: 'Netherlands', fr: 'Pays-Bas' } },
  { code: 'PL', name: { en: 'Poland', fr: 'Pologne' } },
  { code: 'PT', name: { en: 'Portugal', fr: 'Portugal' } },
  { code: 'EU', name: { en: 'European Union (default)', fr: 'Union européenne (par défaut)' } },
];

const LAWS: ReadonlyMap<string, CountryLaw> = new Map(
  [AT, BE, CH, DE, ES, EU, FR, GB, IE, IT, LU, NL, PL, PT].map((law) => [law.country, law]),
);

/** ISO codes of territories to which an encoded country's law applies, and codes in common use that ISO 3166-1 lacks. */
const ALIASES: ReadonlyMap<string, CountryLaw> = new Map([
  ['GF', FR],
  ['GP', FR],
  ['MF', FR],
  ['MQ', FR],
  ['RE', FR],
  ['UK', GB],
  ['YT', FR],
]);

/**
 * Finds the law of a country.
 * @param country ISO 3166-1 alpha-2 code, in any case; `UK` and the French overseas departments are understood
 * @returns the country's law, or the default of the Union with `fallback` true where the country's own is not encoded
 */
export function lawOf(country: string): { readonly law: CountryLaw; readonly fallback: boolean } {
  const code = country.trim().toUpperCase();
  const law = LAWS.get(code) ?? ALIASES.get(code);
  return law === undefined ? { law: EU, fallback: true } : { law, fallback: false };
}
