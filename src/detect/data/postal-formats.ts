/** The form of postal codes that no other country's have. */
export interface PostalFormat {
  readonly country: string;
  /** In capitals, without blanks around it. */
  readonly form: RegExp;
}

/**
 * Forms that tell a country by themselves; the first that fits counts. Source: Universal Postal Union, postal addressing
 * systems; Royal Mail (outward and inward codes), Eircode (routing keys), Canada Post.
 */
export const POSTAL_FORMATS: readonly PostalFormat[] = [
  { country: 'JE', form: /^JE\d{1,2} ?\d[A-Z]{2}$/ },
  { country: 'GG', form: /^GY\d{1,2} ?\d[A-Z]{2}$/ },
  { country: 'IM', form: /^IM\d{1,2} ?\d[A-Z]{2}$/ },
  { country: 'GI', form: /^GX11 ?1AA$/ },
  { country: 'GB', form: /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/ },
  { country: 'IE', form: /^[AC-FHKNPRTV-Y]\d[\dW] ?[\dAC-FHKNPRTV-Y]{4}$/ },
  { country: 'NL', form: /^[1-9]\d{3} ?[A-Z]{2}$/ },
  { country: 'PL', form: /^\d{2}-\d{3}$/ },
  { country: 'PT', form: /^[1-9]\d{3}-\d{3}$/ },
  { country: 'BR', form: /^\d{5}-\d{3}$/ },
  { country: 'US', form: /^\d{5}-\d{4}$/ },
  { country: 'JP', form: /^\d{3}-\d{4}$/ },
  { country: 'CA', form: /^[A-Z]\d[A-Z] ?\d[A-Z]\d$/ },
  { country: 'AD', form: /^AD\d{3}$/ },
];

/** The beginning of a form above, which tells its country beside one of the country's cities. */
export const POSTAL_STARTS: readonly PostalFormat[] = [
  { country: 'GB', form: /^[A-Z]{1,2}\d[A-Z\d]?$/ },
  { country: 'IE', form: /^(?:[AC-FHKNPRTV-Y]\d[\dW]|\d{1,2}W?)$/ },
  { country: 'NL', form: /^[1-9]\d{3}$/ },
  { country: 'PL', form: /^\d{5}$/ },
  { country: 'PT', form: /^[1-9]\d{3}$/ },
];

/** Postal codes that are digits alone. */
export interface PostalDigits {
  readonly length: number;
  readonly first: number;
  readonly last: number;
}

/** Countries of the law whose postal codes are digits alone, with the first and the last in use. Source: as above. */
export const POSTAL_DIGITS: Readonly<Record<string, PostalDigits>> = {
  AT: { length: 4, first: 1010, last: 9992 },
  BE: { length: 4, first: 1000, last: 9999 },
  CH: { length: 4, first: 1000, last: 9658 },
  DE: { length: 5, first: 1001, last: 99998 },
  ES: { length: 5, first: 1001, last: 52999 },
  FR: { length: 5, first: 1000, last: 98999 },
  IT: { length: 5, first: 10, last: 98168 },
  LU: { length: 4, first: 1110, last: 9999 },
};

/** Signs of a country before a postal code (`D-10115`, `L-1234`), and how many digits follow. Source: CEPT, UN vehicle codes. */
export const POSTAL_SIGNS: Readonly<Record<string, readonly [country: string, digits: number]>> = {
  A: ['AT', 4],
  AT: ['AT', 4],
  B: ['BE', 4],
  BE: ['BE', 4],
  CH: ['CH', 4],
  CZ: ['CZ', 5],
  D: ['DE', 5],
  DE: ['DE', 5],
  DK: ['DK', 4],
  E: ['ES', 5],
  ES: ['ES', 5],
  F: ['FR', 5],
  FI: ['FI', 5],
  FIN: ['FI', 5],
  FL: ['LI', 4],
  FR: ['FR', 5],
  H: ['HU', 4],
  HR: ['HR', 5],
  HU: ['HU', 4],
  I: ['IT', 5],
  IT: ['IT', 5],
  L: ['LU', 4],
  LI: ['LI', 4],
  LT: ['LT', 5],
  LU: ['LU', 4],
  LV: ['LV', 4],
  N: ['NO', 4],
  NL: ['NL', 4],
  NO: ['NO', 4],
  P: ['PT', 4],
  PL: ['PL', 5],
  PT: ['PT', 4],
  RO: ['RO', 6],
  S: ['SE', 5],
  SE: ['SE', 5],
  SI: ['SI', 4],
  SK: ['SK', 5],
};
