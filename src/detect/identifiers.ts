import { isCard, isIban } from './identifiers-bank.ts';
import { isDigits } from './identifiers-checks.ts';
import { type Labelled, withLabelBehind, withoutLabel } from './identifiers-label.ts';
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
import { normalisePhone } from './phone.ts';

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

const LONGEST_CELL = 96;

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

function isDialled(text: string): boolean {
  const first = text.charAt(0);
  return first === '+' || first === '(' || (text.startsWith('00') && text.length > 10);
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
  return (country === undefined || country === 'ES') && isCif(compact) ? 'vat' : null;
}

/**
 * Says what kind of identifier a cell is, by format and check digits; a label before it (`SIRET :`) settles what the
 * digits leave open. An order number, an article number (EAN) or a random number is none of them.
 *
 * @param text a cell, as it stands in the file
 * @returns the kind, or null; never a guess from length alone, but for telephones in a country's plan
 */
export function identify(text: string, options: IdentifyOptions = {}): IdentifierKind | null {
  const cell = text.trim();
  if (cell.length < 6 || cell.length > LONGEST_CELL) return null;
  const { country } = options;
  const whole = readShape(cell);
  if (whole !== null && !whole.digitsOnly) {
    // `NO 93 8601…`, `DE 118…`: letters that look like a word and belong to the number.
    const kind = withLetters(whole, country);
    if (kind !== null) return kind;
  }
  const { value, kinds } = withoutLabel(cell.startsWith("'") ? cell.slice(1) : cell);
  if (kinds.has('phone') || isDialled(value)) {
    if (normalisePhone(value, country ?? 'FR') !== null) return 'phone';
    if (!value.startsWith('00')) return null;
  }
  const shape = readShape(value);
  const labelled = checkLabelled({ value, kinds });
  if (labelled !== null) return labelled;
  const kind = shape && (shape.digitsOnly ? numberKind(shape, country) : withLetters(shape, country));
  return kind ?? checkLabelled(withLabelBehind(cell)) ?? cardWithDetails(cell);
}

function checkLabelled(labelled: Labelled | null): IdentifierKind | null {
  if (labelled === null || labelled.kinds.size === 0) return null;
  const shape = readShape(labelled.value);
  if (shape === null) return null;
  for (const [kind, check] of CHECKS) if (labelled.kinds.has(kind) && check(shape.compact)) return kind;
  return null;
}

const FEWEST_CARD_DIGITS = 15;
/** A card's number, its last month and its code. */
const MOST_CARD_DIGITS = 27;

/** A card's number with what is printed beside it: `4556… exp 08/28`, `(CVV 123)`. */
function cardWithDetails(cell: string): 'card' | null {
  let digits = 0;
  for (let index = 0; index < cell.length; index++) {
    const code = cell.charCodeAt(index);
    if (code >= 48 && code <= 57) digits++;
  }
  if (digits < FEWEST_CARD_DIGITS || digits > MOST_CARD_DIGITS) return null;
  const found = findIdentifiers(cell);
  return found.length === 1 && found[0]?.kind === 'card' ? 'card' : null;
}
