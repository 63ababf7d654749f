import { isCard, isIban } from './identifiers-bank.ts';
import { isDigits } from './identifiers-checks.ts';
import { withoutLabel } from './identifiers-label.ts';
import {
  isBsn,
  isCodiceFiscale,
  isDni,
  isNino,
  isNir,
  isSiren,
  isSiret,
  isSteuerId,
} from './identifiers-national.ts';
import { numberKind } from './identifiers-numbers.ts';
import { readShape, type Shape } from './identifiers-shape.ts';
import { findIdentifiers } from './identifiers-text.ts';
import { isCif, isNip, isPartitaIva, isVat } from './identifiers-vat.ts';
import { type NumberInCell, readWordedCell } from './identifiers-words.ts';
import { normalisePhone, splitPhones } from './phone.ts';

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

/** Kinds by the check alone, for numbers whose label says what they are. */
const CHECKS: readonly (readonly [kind: IdentifierKind, check: (text: string) => boolean])[] = [
  ['nir', isNir],
  ['iban', isIban],
  ['siret', isSiret],
  ['siren', (text) => isDigits(text) && isSiren(text)],
  ['vat', (text) => isVat(text) || isCif(text) || isPartitaIva(text) || isNip(text)],
  ['bsn_nl', (text) => isDigits(text) && isBsn(text.padStart(9, '0'))],
  ['dni_es', (text) => isDni(text.padStart(9, '0'))],
  ['codice_fiscale_it', isCodiceFiscale],
  ['steuer_id_de', (text) => isDigits(text) && isSteuerId(text)],
  ['nino_uk', isNino],
  ['card', (text) => isDigits(text) && isCard(text)],
];
/** A label that names the country whose prefix a VAT number lacks. */
const VAT_OF = 'vat:';

function isDialled(text: string): boolean {
  const first = text.charAt(0);
  const bracketed = first === '(' && (text.charAt(1) === '+' || isDigits(text.charAt(1)));
  return first === '+' || bracketed || (text.startsWith('00') && text.length > 10);
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
  const alone = shape && (shape.digitsOnly ? numberKind(shape, country) : withLetters(shape, country));
  // What a label before the number says counts for more than what its digits look like.
  if (kinds.size === 0 && alone !== null) return alone;
  return (shape && byLabel(shape.compact, kinds, country)) ?? amongWords(cell, country) ?? alone;
}

/** The kind that a label names, where the number passes its check. */
function byLabel(
  compact: string,
  kinds: ReadonlySet<string>,
  country: string | undefined,
): IdentifierKind | null {
  for (const [kind, check] of CHECKS) if (kinds.has(kind) && check(compact)) return kind;
  for (const kind of kinds)
    if (kind.startsWith(VAT_OF) && isVat(kind.slice(VAT_OF.length) + compact)) return 'vat';
  return country !== undefined && kinds.has('vat') && isVat(country + compact) ? 'vat' : null;
}

/** Kinds that show themselves whatever stands beside them, and those that do where no word says otherwise. */
const IN_WORDS = new Set<IdentifierKind>(['iban', 'codice_fiscale_it']);
const BESIDE_WORDS = new Set<IdentifierKind>(['card', 'dni_es']);

/** The kind of the one number in a cell that holds words as well. */
function amongWords(cell: string, country: string | undefined): IdentifierKind | null {
  // Letters stand among its digits, or what is printed beside it in one run with it: `5205 1234 5678 9017 09/29`.
  const [first, ...others] = findIdentifiers(cell);
  const found = others.some(({ kind }) => kind !== first?.kind) ? undefined : first?.kind;
  if (found !== undefined && IN_WORDS.has(found)) return found;
  const { numbers, kinds } = readWordedCell(cell);
  for (const number of numbers) {
    const kind = kindAmongWords(number, kinds, country);
    // Two telephones are no one number.
    if (kind === 'phone' && splitPhones(cell).length > 1) return null;
    if (kind !== null) return kind;
  }
  return found !== undefined && BESIDE_WORDS.has(found) && !kinds.has('other') ? found : null;
}

/** Shorter ones are letters and digits as many references are. */
const SHORTEST_VAT = 10;

function kindAmongWords(
  { text, before, after, isFirst }: NumberInCell,
  kinds: ReadonlySet<string>,
  country: string | undefined,
): IdentifierKind | null {
  const shape = readShape(text.startsWith('+') ? text.slice(1) : text);
  if (shape === null) return null;
  const { compact } = shape;
  for (const form of [before + compact, compact, compact + after, before + compact + after]) {
    const kind = byLabel(form, kinds, country);
    if (kind !== null) return kind;
  }
  if (kinds.has('phone') && normalisePhone(text, country ?? 'FR') !== null) return 'phone';
  if (kinds.has('other')) return null;
  if (text.startsWith('+')) return normalisePhone(text) === null ? null : 'phone';
  if (shape.digitsOnly) {
    const prefixed = before !== '' && (compact.length > 8 || isFirst) && isVat(before + compact);
    return prefixed ? 'vat' : provenAlone(shape, country);
  }
  if (compact.length === 15 && isNir(compact)) return 'nir';
  return compact.length >= SHORTEST_VAT && isVat(compact) ? 'vat' : null;
}

/** What digits among words that do not name them can be: what no other number looks like. */
function provenAlone(shape: Shape, country: string | undefined): IdentifierKind | null {
  const kind = numberKind(shape, country);
  if (kind === 'phone') return shape.compact.startsWith('0') ? kind : null;
  return kind === 'siret' || kind === 'card' || (kind === 'nir' && shape.compact.length === 15) ? kind : null;
}
