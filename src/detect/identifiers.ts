import { isIban } from './identifiers-bank.ts';
import { amongWords, byLabel } from './identifiers-beside.ts';
import { isDigits } from './identifiers-checks.ts';
import { withoutLabel } from './identifiers-label.ts';
import { isCodiceFiscale, isDni, isNino, isNir } from './identifiers-national.ts';
import { numberKind } from './identifiers-numbers.ts';
import { readShape, type Shape } from './identifiers-shape.ts';
import { isCif, isVat } from './identifiers-vat.ts';
import { normalisePhone } from './phone.ts';
import { planOf } from './phone-plan.ts';

export { type FoundIdentifier, findIdentifiers } from './identifiers-text.ts';

/** What an identifier names: a person (`nir`, national numbers), an account, a firm, a telephone. */
export type IdentifierKind =
  | 'nir'
  | 'iban'
  | 'card'
  | 'siren'
  | 'siret'
  | 'vat'
  | 'phone'
  | 'bsn_nl'
  | 'dni_es'
  | 'codice_fiscale_it'
  | 'steuer_id_de'
  | 'nino_uk';

/** Whose national forms to expect. */
export interface IdentifyOptions {
  /** ISO 3166-1 alpha-2. Without it, the national forms of every country count. */
  readonly country?: string;
}

const LONGEST_CELL = 120;
const LETTER = /[A-Za-z]/;
/** Around a cell, or before one that a spreadsheet is to read as text. */
const QUOTES = /^['"]|['"]$/g;

function isDialled(text: string): boolean {
  const first = text.charAt(0);
  const bracketed = first === '(' && (text.charAt(1) === '+' || isDigits(text.charAt(1)));
  return first === '+' || bracketed || (text.startsWith('00') && text.length > 10);
}

/** A year before other groups, or a day: `2026-04512`, `14.05.2026`. */
const DATED = /^(?:19|20)\d\d[^\d]|^\d{1,2}\D\d{1,2}\D(?:\d\d|\d{4})$/;

/** A national number of a country whose plan only the library knows: with its zero, or grouped as no date is. */
function isForeignPhone({ compact, groups, written }: Shape, country: string | undefined): boolean {
  if (country === undefined || planOf(country) !== undefined || compact.length < 8) return false;
  if (!compact.startsWith('0') && (!groups.includes('-') || DATED.test(written))) return false;
  return normalisePhone(compact, country) !== null;
}

/** A DNI whose leading zero was left out: too weak alone, so the dash or the country must speak for it. */
function isShortDni(compact: string, groups: string, country: string | undefined): boolean {
  return (
    compact.length === 8 &&
    (groups === '7-1' || country === 'ES') &&
    isDigits(compact.slice(0, 7)) &&
    isDni(`0${compact}`)
  );
}

function withLetters({ compact, groups }: Shape, country: string | undefined): IdentifierKind | null {
  if (isIban(compact)) return 'iban';
  if (isNir(compact)) return 'nir';
  if (isCodiceFiscale(compact)) return 'codice_fiscale_it';
  if (isDni(compact) || isShortDni(compact, groups, country)) return 'dni_es';
  if (isNino(compact)) return 'nino_uk';
  if (isVat(compact)) return 'vat';
  if (isVat((country ?? 'NL') + compact)) return 'vat';
  return (country === undefined || country === 'ES') && isCif(compact) ? 'vat' : null;
}

/**
 * Says what kind of identifier a cell is, by format and check digits; a label beside it (`SIRET :`) settles what the
 * digits leave open. An order number, an article number (EAN) or a random number is none of them.
 *
 * @param text a cell, as it stands in the file
 * @returns the kind, or null; never a guess from length alone, but for telephones in a country's plan
 */
export function identify(text: string, options: IdentifyOptions = {}): IdentifierKind | null {
  const cell = text.trim().replace(QUOTES, '');
  if (cell.length < 6 || cell.length > LONGEST_CELL) return null;
  const { country } = options;
  const whole = readShape(cell);
  if (whole !== null && !whole.digitsOnly) {
    // `NO 93 8601…`, `DE 118…`: letters that look like a word and belong to the number.
    const kind = withLetters(whole, country);
    if (kind !== null) return kind;
  }
  const { value, kinds } = withoutLabel(cell);
  if (kinds.has('phone') || isDialled(value)) {
    if (normalisePhone(value, country ?? 'FR') !== null) return 'phone';
    if (!value.startsWith('00') && !LETTER.test(value)) return null;
  }
  const shape = readShape(value);
  const alone =
    shape &&
    (shape.digitsOnly
      ? (numberKind(shape, country) ?? (isForeignPhone(shape, country) ? 'phone' : null))
      : withLetters(shape, country));
  // What a label before the number says counts for more than what its digits look like.
  if (kinds.size === 0 && alone !== null) return alone;
  return (shape && byLabel(shape.compact, kinds, country)) ?? amongWords(cell, country) ?? alone;
}
