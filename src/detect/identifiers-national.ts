import {
  isDigits,
  isRepdigit,
  passesLuhn,
  passesMod11And10,
  remainder,
  weigh,
} from './identifiers-checks.ts';

/** La Poste numbers its offices beyond what Luhn allows: their digits add up to a multiple of five (INSEE). */
const LA_POSTE = '356000000';
const DNI_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';
const NINO_FIRST = 'ABCEGHJKLMNOPRSTWXYZ';
const NINO_SECOND = 'ABCEGHJKLMNPRSTWXYZ';
/** Prefixes that HMRC does not allot (National Insurance Manual, NIM39110). */
const NINO_UNUSED = new Set(['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ']);
/** Letters that stand for digits where two people would share a code (decree of 23 December 1976, Italy). */
const OMOCODIA = 'LMNPQRSTUV';
const FISCAL_MONTHS = 'ABCDEHLMPRST';
const FISCAL_DIGITS = [6, 7, 9, 10, 12, 13, 14];
const FISCAL_ODD = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
];

/** French SIREN: nine digits with Luhn's check (INSEE). */
export function isSiren(digits: string): boolean {
  return digits.length === 9 && passesLuhn(digits) && !isRepdigit(digits) && !digits.startsWith('000');
}

function digitSum(digits: string): number {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) sum += digits.charCodeAt(index) - 48;
  return sum;
}

/** French SIRET: a SIREN and five digits, the whole with Luhn's check (INSEE). */
export function isSiret(digits: string): boolean {
  if (digits.length !== 14 || !isSiren(digits.slice(0, 9))) return false;
  return passesLuhn(digits) || (digits.startsWith(LA_POSTE) && digitSum(digits) % 5 === 0);
}

/** Dutch burgerservicenummer: the eleven test (Rijksdienst voor Identiteitsgegevens). */
export function isBsn(digits: string): boolean {
  if (digits.length !== 9 || isRepdigit(digits)) return false;
  return weigh(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0;
}

/**
 * German tax identification number (§ 139b AO): no leading zero, ISO 7064, and among the first ten digits at most one
 * that comes again, at most three times.
 */
export function isSteuerId(digits: string): boolean {
  if (digits.length !== 11 || digits.startsWith('0') || !passesMod11And10(digits)) return false;
  const counts = new Array<number>(10).fill(0);
  for (let index = 0; index < 10; index++) {
    const digit = digits.charCodeAt(index) - 48;
    counts[digit] = (counts[digit] ?? 0) + 1;
  }
  const repeated = counts.filter((count) => count > 1);
  return repeated.length <= 1 && (repeated[0] ?? 0) <= 3;
}

/** Spanish DNI or NIE (Real Decreto 1553/2005; Orden INT/2058/2008): the letter is the number modulo 23. */
export function isDni(text: string): boolean {
  if (text.length !== 9) return false;
  const lead = 'XYZ'.indexOf(text.charAt(0));
  const digits = lead < 0 ? text.slice(0, 8) : `${lead}${text.slice(1, 8)}`;
  return (
    isDigits(digits) && digits !== '00000000' && DNI_LETTERS.charAt(Number(digits) % 23) === text.charAt(8)
  );
}

/** British National Insurance number: prefix, six digits, suffix A to D. */
export function isNino(text: string): boolean {
  return (
    text.length === 9 &&
    NINO_FIRST.includes(text.charAt(0)) &&
    NINO_SECOND.includes(text.charAt(1)) &&
    !NINO_UNUSED.has(text.slice(0, 2)) &&
    isDigits(text.slice(2, 8)) &&
    'ABCD'.includes(text.charAt(8))
  );
}

function fiscalDigit(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code <= 57 ? code - 48 : OMOCODIA.indexOf(text.charAt(index));
}

/** Italian codice fiscale of a person (decree of 23 December 1976): names, birth date, place, check letter. */
export function isCodiceFiscale(text: string): boolean {
  if (text.length !== 16) return false;
  let sum = 0;
  for (let index = 0; index < 15; index++) {
    const code = text.charCodeAt(index);
    const isNumber = FISCAL_DIGITS.includes(index);
    if (isNumber ? fiscalDigit(text, index) < 0 : code < 65 || code > 90) return false;
    const value = code <= 57 ? code - 48 : code - 65;
    sum += index % 2 === 0 ? (FISCAL_ODD[value] ?? 0) : value;
  }
  const day = fiscalDigit(text, 9) * 10 + fiscalDigit(text, 10);
  if (!FISCAL_MONTHS.includes(text.charAt(8)) || day < 1 || day > 71 || (day > 31 && day < 41)) return false;
  return text.charCodeAt(15) - 65 === sum % 26;
}

function isNirMonth(month: number): boolean {
  return (month >= 1 && month <= 12) || (month >= 20 && month <= 42) || month >= 50;
}

/**
 * Whether births of that year can be registered at that place (INSEE, code officiel géographique): Corsica is 20
 * for births until 1975; overseas departments have three digits, which leaves two for the commune.
 *
 * @param place the five characters after the month
 */
function isNirPlace(year: number, place: string): boolean {
  const department = place.slice(0, 2);
  if (department === '00' || department === '96') return false;
  if (department === '20') return year < 76;
  if (department === '97' || department === '98') {
    const overseas = Number(place.slice(0, 3));
    const commune = Number(place.slice(3));
    return (
      ((overseas >= 970 && overseas <= 976) || (overseas >= 984 && overseas <= 989)) &&
      commune >= 1 &&
      commune <= 90
    );
  }
  const commune = Number(place.slice(2));
  return commune >= 1 && commune <= 990;
}

/** The keys that are written for the thirteen digits before them, Corsica's letter in place. */
function nirKeys(text: string): readonly number[] {
  const letter = text.charAt(6);
  const digits = text.slice(0, 13);
  if (letter !== 'A' && letter !== 'B') return [97 - remainder(digits, 97)];
  const key = (department: string): number =>
    97 - remainder(`${text.slice(0, 5)}${department}${text.slice(7, 13)}`, 97);
  // 2A counts as 19 and 2B as 18; forms that put a zero for the letter and stop there are common enough to be met.
  return [key(letter === 'A' ? '19' : '18'), key('20')];
}

/**
 * French NIR (decree 82-103): sex, year, month, place, order, with its key of two digits if it has 15 characters.
 * Months from 20 stand for an unknown month of birth.
 */
export function isNir(text: string): boolean {
  if (text.length !== 13 && text.length !== 15) return false;
  const letter = text.charAt(6);
  const corsican = text.charAt(5) === '2' && (letter === 'A' || letter === 'B');
  if (!isDigits(corsican ? text.slice(0, 6) + text.slice(7) : text)) return false;
  if (!'123478'.includes(text.charAt(0)) || !isNirMonth(Number(text.slice(3, 5)))) return false;
  if (!isNirPlace(Number(text.slice(1, 3)), text.slice(5, 10)) || text.slice(10, 13) === '000') return false;
  return text.length === 13 || nirKeys(text).includes(Number(text.slice(13)));
}
