import { POSTAL_DIGITS, POSTAL_FORMATS, POSTAL_SIGNS, POSTAL_STARTS } from './data/postal-formats.ts';

/** A postal code, as far as its form tells where it is from. */
export interface PostalCode {
  /** In capitals, without blanks around it, nor the sign of a country before it. */
  readonly code: string;
  /** ISO 3166-1 alpha-2 of the one country that has such codes; null where several do. */
  readonly country: string | null;
}

const LONGEST = 14;

/**
 * Reads a postal code: its form (`1012 AB`, `SW1A 1AA`, `00-950`) or the sign before it (`L-1234`) may tell its country.
 *
 * @param text a cell, as it stands in the file
 * @returns null where the cell is blank or no postal code
 */
export function readPostalCode(text: string): PostalCode | null {
  if (text.length > LONGEST) return null;
  const code = text.trim().toUpperCase();
  if (code.length < 1) return null;
  const signed = afterSign(code);
  if (signed !== null) return signed;
  for (const { country, form } of POSTAL_FORMATS) if (form.test(code)) return { code, country };
  const digits = digitsOf(code);
  if (digits !== null) return { code: digits, country: null };
  return POSTAL_STARTS.some(({ form }) => form.test(code)) ? { code, country: null } : null;
}

/**
 * Whether a code that several countries may have can be one of a country's.
 *
 * @param code as `readPostalCode` gives it
 * @param country ISO 3166-1 alpha-2
 * @returns `shortened` where it can after the zero that a spreadsheet takes from the front of a number is put back
 */
export function fitsCountry(code: string, country: string): 'whole' | 'shortened' | null {
  const digits = POSTAL_DIGITS[country];
  if (digits === undefined)
    return POSTAL_STARTS.some((start) => start.country === country && start.form.test(code)) ? 'whole' : null;
  if (digitsOf(code) === null) return null;
  const number = Number(code);
  if (number < digits.first || number > digits.last) return null;
  if (code.length === digits.length) return 'whole';
  return digits.length === 5 && code.length === 4 ? 'shortened' : null;
}

function afterSign(code: string): PostalCode | null {
  let at = 0;
  while (at < code.length && isLetter(code.charCodeAt(at))) at += 1;
  if (at === 0 || at > 3 || at === code.length || !isJoint(code.charCodeAt(at))) return null;
  const sign = POSTAL_SIGNS[code.slice(0, at)];
  if (sign === undefined) return null;
  const [country, length] = sign;
  const rest = code.slice(at).replace(/^[- \u2013]+/, '');
  const digits = rest.replace(/[- ]/g, '');
  const isCode = digits.length === length && digitsOf(digits) !== null;
  const isForm = POSTAL_FORMATS.some((format) => format.country === country && format.form.test(rest));
  return isCode || isForm ? { code: isCode ? digits : rest, country } : null;
}

/** The digits of a code that has no other characters but blanks and what a number column adds (`75001.0`). */
function digitsOf(code: string): string | null {
  const whole = code.endsWith('.0') ? code.slice(0, -2) : code;
  let digits = '';
  for (let at = 0; at < whole.length; at += 1) {
    const sign = whole.charCodeAt(at);
    if (sign >= 48 && sign <= 57) digits += whole.charAt(at);
    else if (sign !== 32 && sign !== 160) return null;
  }
  return digits === '' ? null : digits;
}

function isLetter(sign: number): boolean {
  return sign >= 65 && sign <= 90;
}

function isJoint(sign: number): boolean {
  return sign === 45 || sign === 32 || sign === 0x2013;
}
