import { normalisePhone, splitPhones } from '../detect/phone.ts';

/** A telephone number that was found in a cell. */
export interface PhoneReading {
  /** E.164 with `+`; for a number that no plan knows, its digits, with `+` where they are international. */
  readonly key: string;
  /** Whether `key` is E.164. */
  readonly known: boolean;
  readonly typed: string;
}

const LEAST_DIGITS = 7;
const MOST_DIGITS = 15;
/** Fewer different digits fill a field that had to be filled (`0000000000`), for many people alike. */
const LEAST_DIFFERENT = 3;
const NUMBER = /^[+(]?[\d\s().\-/\u2010-\u2015]+$/;

/**
 * Every telephone number in a cell.
 *
 * @param country - ISO code, for numbers written the national way
 */
export function readPhones(cell: string, country: string): PhoneReading[] {
  const found: PhoneReading[] = [];
  for (const piece of splitPhones(cell)) {
    const known = normalisePhone(piece, country);
    if (known !== null) found.push({ key: known.e164, known: true, typed: piece });
    else {
      const key = unknownNumber(piece);
      if (key !== null) found.push({ key, known: false, typed: piece });
    }
  }
  return found;
}

/** A number in none of the plans (new, foreign or fictitious) still finds itself, if it is written with the same digits. */
function unknownNumber(piece: string): string | null {
  const text = piece.normalize('NFKC').trim();
  if (!NUMBER.test(text)) return null;
  let digits = text.replace('(0)', '').replace(/\D/g, '');
  let international = text.startsWith('+');
  if (!international && digits.startsWith('00')) {
    digits = digits.slice(2);
    international = true;
  }
  if (digits.length < LEAST_DIGITS || digits.length > MOST_DIGITS) return null;
  if (new Set(digits).size < LEAST_DIFFERENT) return null;
  return international ? `+${digits}` : digits;
}
