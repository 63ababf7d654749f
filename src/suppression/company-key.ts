const SIREN_LENGTH = 9;
const SIRET_LENGTH = 14;

/** The Luhn check that INSEE puts on SIREN and SIRET numbers (ISO/IEC 7812-1, annex B). */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - index) - 48;
    const weighted = index % 2 === 0 ? digit : digit * 2;
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return sum % 10 === 0;
}

/**
 * The keys of a company number, the most particular first: a SIRET is also found by its SIREN, a French VAT number
 * is its SIREN. Any other number stands for itself, in capitals without spaces and marks.
 *
 * @returns nothing where the text is no company number
 */
export function readCompanyIds(cell: string): readonly string[] {
  const text = cell
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  const vat = /FR[0-9A-Z]{2}(\d{9})$/.exec(text)?.[1];
  if (vat !== undefined) return [`FR${vat}`];
  const digits = /(\d+)$/.exec(text)?.[1] ?? '';
  const label = text.slice(0, text.length - digits.length);
  const isLabelled = label.length > 2 && /^\p{L}+$/u.test(label);
  if (label === '' || label === 'FR' || isLabelled) {
    if (digits.length === SIRET_LENGTH) return [`FR${digits}`, `FR${digits.slice(0, SIREN_LENGTH)}`];
    if (digits.length === SIREN_LENGTH) return [`FR${digits}`];
  }
  return /^[A-Z]{0,4}[0-9A-Z]{5,20}$/.test(text) && text.replace(/\D/g, '').length >= 5 ? [text] : [];
}

const BETWEEN = /[;,|/\n\r\t]/;

/** The company numbers in a cell, each as it stands: those that prove to be one where it holds several, else its whole. */
export function splitCompanyIds(cell: string): readonly string[] {
  if (!BETWEEN.test(cell)) return [cell];
  const pieces = cell.split(BETWEEN).filter(looksLikeCompanyId);
  return pieces.length === 0 ? [cell] : pieces;
}

/** The keys of all company numbers in a cell. */
export function readAllCompanyIds(cell: string): readonly string[] {
  return splitCompanyIds(cell).flatMap(readCompanyIds);
}

/** Whether a text of digits can only be read as a SIREN or SIRET: the length and the check digit say so. */
export function looksLikeCompanyId(cell: string): boolean {
  const text = cell.replace(/[\s.\-\u00a0\u202f]/g, '');
  if (/^FR\d{11}$/i.test(text)) return true;
  if (!/^\d+$/.test(text)) return /^[A-Z]{2}[0-9A-Z]{8,12}$/.test(text) && /\d{6}/.test(text);
  return (text.length === SIREN_LENGTH || text.length === SIRET_LENGTH) && passesLuhn(text);
}
