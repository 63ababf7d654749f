import { createRequire } from 'node:module';
import type { CountryCode, PhoneNumber } from 'libphonenumber-js/max';
import type { PhoneType } from './phone-plan.ts';

type Library = typeof import('libphonenumber-js/max');

let library: Library | undefined;

/** Loaded at the first number that the plans leave open: most files have none, and it costs milliseconds. */
function load(): Library {
  if (library === undefined) {
    const loaded: Library = createRequire(import.meta.url)('libphonenumber-js/max');
    library = loaded;
  }
  return library;
}

function typeOf(number: PhoneNumber): PhoneType {
  switch (number.getType()) {
    case 'MOBILE':
      return 'mobile';
    case 'FIXED_LINE':
    case 'VOIP':
      return 'fixed';
    case 'PREMIUM_RATE':
      return 'premium';
    case 'TOLL_FREE':
      return 'toll-free';
    default:
      return 'other';
  }
}

/** A number as the library knows it. */
export interface LibraryNumber {
  readonly e164: string;
  /** Null for numbers that belong to no country (`+800`). */
  readonly country: string | null;
  readonly type: PhoneType;
}

/**
 * Reads a number with libphonenumber's full metadata.
 *
 * @param text digits, with `+` where they are international
 * @param country ISO 3166-1 alpha-2, for national numbers
 * @returns null where the number is not assigned
 */
export function readWithLibrary(text: string, country?: string): LibraryNumber | null {
  const { isSupportedCountry, parsePhoneNumberFromString } = load();
  const home: CountryCode | undefined =
    country !== undefined && isSupportedCountry(country) ? country : undefined;
  const number = parsePhoneNumberFromString(text, home === undefined ? {} : { defaultCountry: home });
  if (number === undefined || !number.isValid()) return null;
  return { e164: number.number, country: number.country ?? null, type: typeOf(number) };
}
