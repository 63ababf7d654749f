import { CALLING_CODES, COUNTRY_DOMAINS, VAT_PREFIXES } from './country-codes.ts';

/**
 * The country of a number written the international way.
 *
 * @param text - the number, or its beginning, with `+` or `00`
 */
export function countryOfPhone(text: string): string | null {
  const digits = text.replace(/\D/g, '').replace(/^00/, '');
  for (let length = 3; length >= 1; length -= 1) {
    const country = CALLING_CODES[digits.slice(0, length)];
    if (country !== undefined) return country;
  }
  return null;
}

/** The country that a top-level domain hints at. */
export function countryOfDomain(domain: string): string | null {
  const label = domain.trim().toLowerCase();
  if (label === 'uk') return 'GB';
  return COUNTRY_DOMAINS.has(label) ? label.toUpperCase() : null;
}

const FEWEST_VAT_DIGITS = 7;

/** The country of a VAT number, by the letters before it (Directive 2006/112 art. 215). */
export function countryOfVat(text: string): string | null {
  const number = text.trim().toUpperCase();
  const country = VAT_PREFIXES[number.slice(0, 2)];
  if (country === undefined || number.length > 20) return null;
  return number.replace(/\D/g, '').length >= FEWEST_VAT_DIGITS ? country : null;
}
