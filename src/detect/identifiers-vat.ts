import {
  isDigits,
  isRepdigit,
  passesLuhn,
  passesMod11And10,
  remainder,
  weigh,
} from './identifiers-checks.ts';
import { isBsn, isDni, isSiren } from './identifiers-national.ts';

const FR_KEY = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const IE_LETTERS = 'WABCDEFGHIJKLMNOPQRSTUV';
const CIF_LETTERS = 'JABCDEFGHI';
const CIF_KINDS = 'ABCDEFGHJNPQRSUVW';
/** Sorts of entity whose check is always a letter. */
const CIF_LETTER_ONLY = 'NPQRSW';
const CY_ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];

function last(digits: string): number {
  return digits.charCodeAt(digits.length - 1) - 48;
}

function isNumber(text: string, length: number): boolean {
  return text.length === length && isDigits(text) && !isRepdigit(text);
}

/** Spanish NIF of an entity, formerly CIF (Orden EHA/451/2008). */
export function isCif(text: string): boolean {
  const digits = text.slice(1, 8);
  const kind = text.charAt(0);
  if (text.length !== 9 || !CIF_KINDS.includes(kind) || !isDigits(digits) || isRepdigit(digits)) return false;
  let check = 0;
  while (check < 10 && !passesLuhn(`${digits}${check}`)) check++;
  const written = text.charAt(8);
  return written === CIF_LETTERS.charAt(check) || (written === `${check}` && !CIF_LETTER_ONLY.includes(kind));
}

function isFrench(text: string): boolean {
  const siren = text.slice(2);
  if (text.length !== 11 || !isDigits(siren)) return false;
  if (!isSiren(siren) && !siren.startsWith('000')) return false;
  if (isDigits(text.slice(0, 2))) return Number(text.slice(0, 2)) === (12 + 3 * remainder(siren, 97)) % 97;
  const [high, low] = [FR_KEY.indexOf(text.charAt(0)), FR_KEY.indexOf(text.charAt(1))];
  if (high < 0 || low < 0) return false;
  const key = high < 10 ? high * 24 + low - 10 : high * 34 + low - 100;
  return (remainder(siren, 11) + 1 + Math.floor(key / 11)) % 11 === key % 11;
}

function isBritish(text: string): boolean {
  if (!isDigits(text) || (text.length !== 9 && text.length !== 12) || isRepdigit(text)) return false;
  const sum = weigh(text, [8, 7, 6, 5, 4, 3, 2]) + Number(text.slice(7, 9));
  return sum % 97 === 0 || (sum + 55) % 97 === 0;
}

function isIrish(text: string): boolean {
  if (text.length < 8 || text.length > 9 || !isDigits(text.charAt(0))) return false;
  // Until 2013 a letter or sign could stand second; its digit moves to the end of the weighing.
  const digits = isDigits(text.slice(0, 7)) ? text.slice(0, 7) : `0${text.slice(2, 7)}${text.charAt(0)}`;
  const extra = text.length === 9 ? IE_LETTERS.indexOf(text.charAt(8)) : 0;
  if (!isDigits(digits) || extra < 0) return false;
  return IE_LETTERS.charAt((weigh(digits, [8, 7, 6, 5, 4, 3, 2]) + 9 * extra) % 23) === text.charAt(7);
}

/** Italian partita IVA, also an entity's codice fiscale: seven digits, the province's office, Luhn's check. */
export function isPartitaIva(text: string): boolean {
  if (!isNumber(text, 11) || text.startsWith('0000000') || !passesLuhn(text)) return false;
  const office = Number(text.slice(7, 10));
  return (
    (office >= 1 && office <= 100) || office === 120 || office === 121 || office === 888 || office === 999
  );
}

function isDutch(text: string): boolean {
  const [digits, branch] = [text.slice(0, 9), text.slice(10)];
  if (
    text.length !== 12 ||
    text.charAt(9) !== 'B' ||
    !isDigits(digits) ||
    !isDigits(branch) ||
    branch === '00'
  )
    return false;
  return isBsn(digits) || remainder(`NL${text}`, 97) === 1;
}

/** Belgian enterprise number: ten digits, MOD 97 (KBO). */
export function isBelgianEnterprise(text: string): boolean {
  if (!isNumber(text, 10) || (!text.startsWith('0') && !text.startsWith('1'))) return false;
  return 97 - (Number(text.slice(0, 8)) % 97) === Number(text.slice(8));
}

/** Polish NIP (ustawa o zasadach ewidencji i identyfikacji podatników). */
export function isNip(text: string): boolean {
  return isNumber(text, 10) && weigh(text, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === last(text);
}

function isPortuguese(text: string): boolean {
  if (!isNumber(text, 9) || text.startsWith('0')) return false;
  return ((11 - (weigh(text, [9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11) % 10 === last(text);
}

function isAustrian(text: string): boolean {
  const digits = text.slice(1);
  if (text.charAt(0) !== 'U' || !isNumber(digits, 8)) return false;
  // Luhn's sum of the first seven and four more, for a check that Luhn's own never has.
  let sum = 4;
  for (let index = 0; index < 7; index++) {
    const value = (digits.charCodeAt(index) - 48) * (index % 2 === 0 ? 1 : 2);
    sum += value > 9 ? value - 9 : value;
  }
  return (10 - (sum % 10)) % 10 === last(digits);
}

function isSwiss(text: string): boolean {
  const digits = text.slice(1, 10);
  if (text.charAt(0) !== 'E' || !isNumber(digits, 9) || !/^(?:MWST|TVA|IVA|TPV)?$/.test(text.slice(10)))
    return false;
  return (11 - (weigh(digits, [5, 4, 3, 2, 7, 6, 5, 4]) % 11)) % 11 === last(digits);
}

function isCypriot(text: string): boolean {
  const digits = text.slice(0, 8);
  if (text.length !== 9 || !isDigits(digits)) return false;
  let sum = 0;
  for (let index = 0; index < 8; index++) {
    const digit = digits.charCodeAt(index) - 48;
    sum += index % 2 === 0 ? (CY_ODD[digit] ?? 0) : digit;
  }
  return text.charCodeAt(8) - 65 === sum % 26;
}

function isBulgarian(text: string): boolean {
  if (isNumber(text, 10)) return true;
  if (!isNumber(text, 9)) return false;
  const first = weigh(text, [1, 2, 3, 4, 5, 6, 7, 8]) % 11;
  return (first === 10 ? (weigh(text, [3, 4, 5, 6, 7, 8, 9, 10]) % 11) % 10 : first) === last(text);
}

function isLithuanian(text: string): boolean {
  if (!isNumber(text, 9) && !isNumber(text, 12)) return false;
  const steps = [...text.slice(0, -1)].map((_, index) => index);
  const first =
    weigh(
      text,
      steps.map((step) => 1 + (step % 9)),
    ) % 11;
  return (
    (first === 10
      ? (weigh(
          text,
          steps.map((step) => 1 + ((step + 2) % 9)),
        ) %
          11) %
        10
      : first) === last(text)
  );
}

function isCzech(text: string): boolean {
  if (isNumber(text, 9)) return true;
  if (isNumber(text, 10)) return remainder(text, 11) === 0;
  if (!isNumber(text, 8)) return false;
  const rest = weigh(text, [8, 7, 6, 5, 4, 3, 2]) % 11;
  return (rest === 0 ? 1 : rest === 1 ? 0 : 11 - rest) === last(text);
}

function isRomanian(text: string): boolean {
  if (!isDigits(text) || text.length < 4 || text.length > 10) return false;
  const digits = text.padStart(10, '0');
  return ((weigh(digits, [7, 5, 3, 2, 1, 7, 5, 3, 2]) * 10) % 11) % 10 === last(digits);
}

/** By the prefix of the European VAT Information Exchange System, with CH, GB and NO; what follows the prefix. */
const BY_PREFIX: Readonly<Record<string, (text: string) => boolean>> = {
  AT: isAustrian,
  // Numbers given before 2005 lack the leading zero.
  BE: (text) => isBelgianEnterprise(text.padStart(10, '0')),
  BG: isBulgarian,
  CH: isSwiss,
  CY: isCypriot,
  CZ: isCzech,
  DE: (text) => isNumber(text, 9) && !text.startsWith('0') && passesMod11And10(text),
  DK: (text) => isNumber(text, 8) && weigh(text, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
  EE: (text) => isNumber(text, 9) && weigh(text, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0,
  EL: (text) => isNumber(text, 9) && (weigh(text, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10 === last(text),
  ES: (text) => isCif(text) || isDni(text),
  FI: (text) => isNumber(text, 8) && weigh(text, [7, 9, 10, 5, 8, 4, 2, 1]) % 11 === 0,
  FR: isFrench,
  GB: isBritish,
  HR: (text) => isNumber(text, 11) && passesMod11And10(text),
  HU: (text) => isNumber(text, 8) && weigh(text, [9, 7, 3, 1, 9, 7, 3, 1]) % 10 === 0,
  IE: isIrish,
  IT: isPartitaIva,
  LT: isLithuanian,
  LU: (text) => isNumber(text, 8) && Number(text.slice(0, 6)) % 89 === Number(text.slice(6)),
  LV: (text) => isNumber(text, 11) && weigh(text, [9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1]) % 11 === 3,
  MT: (text) => isNumber(text, 8) && weigh(text, [3, 4, 6, 7, 8, 9, 10, 1]) % 37 === 0,
  NL: isDutch,
  NO: (text) =>
    /^\d{9}MVA$/.test(text) &&
    (11 - (weigh(text, [3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === text.charCodeAt(8) - 48,
  PL: isNip,
  PT: isPortuguese,
  RO: isRomanian,
  SE: (text) => isNumber(text, 12) && text.endsWith('01') && passesLuhn(text.slice(0, 10)),
  SI: (text) =>
    isNumber(text, 8) && ((11 - (weigh(text, [8, 7, 6, 5, 4, 3, 2]) % 11)) % 11) % 10 === last(text),
  SK: (text) => isNumber(text, 10) && remainder(text, 11) === 0,
  XI: isBritish,
};

/** A VAT number with its country prefix, capitals and digits only. */
export function isVat(text: string): boolean {
  const prefix = text.slice(0, 2);
  const check = BY_PREFIX[prefix === 'GR' ? 'EL' : prefix];
  return check?.(text.slice(2)) ?? false;
}
