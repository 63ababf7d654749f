import { DIGIT_0, digitsOf, isDigit, onlyDigits } from './shape-characters.ts';

export function isIp(text: string): boolean {
  const parts = text.split('.');
  if (parts.length === 4)
    return parts.every((part) => part.length <= 3 && onlyDigits(part) && Number(part) < 256);
  return text.split(':').length >= 4 && /^[0-9a-f:.]+$/i.test(text);
}

/** Only signs that phone numbers are written with, and as many digits as they have. */
function phoneDigits(text: string): string | null {
  if (text.length > 30) return null;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Space, no-break space, ( ) + - . /
    if (!isDigit(code) && ![32, 160, 40, 41, 43, 45, 46, 47].includes(code)) return null;
  }
  const digits = digitsOf(text);
  return digits.length >= 8 && digits.length <= 15 ? digits : null;
}

export function isPhone(text: string): boolean {
  const digits = phoneDigits(text);
  // A number filled up with zeros counts records.
  if (digits === null || digits.startsWith('000') || isDate(text) || isIp(text)) return false;
  if (text.startsWith('+') || text.startsWith('(') || digits.startsWith('00')) return true;
  return digits.startsWith('0') && digits.length >= 9 && digits.length <= 12;
}

/** French mobile numbers, and those of other countries where their first digits tell. */
export function isMobile(text: string): boolean {
  const digits = digitsOf(text);
  return (
    /^(?:0|0033|33|330)[67]\d{8}$/.test(digits) ||
    /^(?:0044|44|440|0)7\d{9}$/.test(digits) ||
    /^(?:0049|49|490)1[567]\d{7,9}$/.test(digits) ||
    /^01[57]\d{8,9}$/.test(digits) ||
    /^(?:0031|31|310)6\d{8}$/.test(digits) ||
    /^(?:00)?(?:324|34[67]|393|3519|417|436|48[4-8])\d{7,9}$/.test(digits)
  );
}

/** Three groups of digits, or a month's name between two; a time may follow. */
export function isDate(text: string): boolean {
  if (text.length < 6 || text.length > 40) return false;
  return (
    /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[T ].*)?$/.test(text) ||
    /^\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})(?: .*)?$/.test(text) ||
    /^\d{1,2}(?:er|\.)?[ -]\p{L}{3,10}\.?,?[ -]\d{4}(?: .*)?$/u.test(text) ||
    /^\p{L}{3,10}\.? \d{1,2},? \d{4}(?: .*)?$/u.test(text)
  );
}

/** The check of ISO/IEC 7812, which SIREN and SIRET numbers bear. */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - DIGIT_0;
    const weighed = i % 2 === 1 ? digit * 2 : digit;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0;
}

export function isSiren(text: string): boolean {
  const digits = text.replace(/[ \u00A0.]/g, '');
  return (digits.length === 9 || digits.length === 14) && onlyDigits(digits) && passesLuhn(digits);
}

export function isVat(text: string): boolean {
  return (
    /^(?:AT|BE|CHE|DE|ES|FR|GB|IE|IT|LU|NL|PL|PT)[ -]?[0-9A-Z](?:[ .-]?[0-9A-Z]){6,13}$/.test(text) &&
    digitsOf(text).length >= 7
  );
}

/** ISO 13616: the remainder of 97 is 1. */
export function isIban(text: string): boolean {
  const compact = text.replace(/ /g, '');
  if (!/^[A-Z]{2}\d{2}[0-9A-Z]{11,30}$/.test(compact)) return false;
  let remainder = 0;
  for (const sign of compact.slice(4) + compact.slice(0, 4)) {
    const code = sign.charCodeAt(0);
    const value = isDigit(code) ? code - DIGIT_0 : code - 55;
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}

const DNI_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';

/** Numbers of people whose form or check tells: French NIR, Spanish DNI and NIE, Italian codice fiscale. */
export function isPersonId(text: string): boolean {
  const compact = text.replace(/[ .-]/g, '').toUpperCase();
  if (/^[12]\d{4}[0-9AB]\d{7}(?:\d{2})?$/.test(compact)) return compact.length === 13 || isNir(compact);
  if (/^[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]$/.test(compact)) return true;
  if (!/^[XYZ\d]\d{7}[A-Z]$/.test(compact)) return false;
  const number = compact.slice(0, 8).replace(/^[XYZ]/, (lead) => String('XYZ'.indexOf(lead)));
  return DNI_LETTERS[Number(number) % 23] === compact[8];
}

/** The key of a NIR is 97 less the remainder; Corsica counts as 19 and 18. */
function isNir(compact: string): boolean {
  const number = compact.slice(0, 13).replace('2A', '19').replace('2B', '18');
  return 97 - (Number(number) % 97) === Number(compact.slice(13));
}

/** NAF (`62.01Z`), NACE and ATECO (`62.01`, `62.01.00`). */
export function isActivityCode(text: string): boolean {
  return /^\d{2}\.?\d{2}[A-Z]$/.test(text) || /^\d{2}\.\d{1,2}(?:\.\d{1,2})?$/.test(text);
}

export function isPostalCode(text: string): boolean {
  return (
    /^(?:[A-Z]{1,2}-)?\d{4,5}$/.test(text) ||
    /^\d{4} ?[A-Z]{2}$/.test(text) ||
    /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/.test(text) ||
    /^\d{2}-\d{3}$/.test(text)
  );
}

export function isDepartmentCode(text: string): boolean {
  return /^(?:\d{2}|97\d|2[AB])(?: ?[-–] ?\p{L}.*)?$/u.test(text);
}

export function isNumber(text: string): boolean {
  return /^[<>~+-]?\s?\d[\d\s.,]*\s?[%€$£kKM]?$/.test(text);
}

/** A few letters and a number, by which a file names its records (`CL00012`). */
export function isCode(text: string): boolean {
  return /^\p{L}{1,6}[-_/. ]?\d{2,}\p{L}?$/u.test(text);
}
