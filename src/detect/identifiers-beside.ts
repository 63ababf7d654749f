import type { IdentifierKind } from './identifiers.ts';
import { isCard, isIban } from './identifiers-bank.ts';
import { isDigits } from './identifiers-checks.ts';
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

/** The kind that a label names, where the number passes its check. */
export function byLabel(
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
export function amongWords(cell: string, country: string | undefined): IdentifierKind | null {
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
