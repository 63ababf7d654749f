import { isCard } from './identifiers-bank.ts';
import { isDigits, passesEan } from './identifiers-checks.ts';
import { isBsn, isNir, isSiren, isSiret, isSteuerId } from './identifiers-national.ts';
import type { Shape } from './identifiers-shape.ts';
import { isBelgianEnterprise, isNip, isPartitaIva } from './identifiers-vat.ts';
import { planCountries, planOf, planOfInternational, typeInPlan } from './phone-plan.ts';

/** Kinds that a number of digits alone can be of. */
export type NumberKind = 'nir' | 'card' | 'siren' | 'siret' | 'vat' | 'phone' | 'bsn_nl' | 'steuer_id_de';

/** As the carte Vitale has it, with and without the key. */
const NIR_GROUPS = new Set(['1-2-2-2-3-3', '1-2-2-2-3-3-2', '13-2', '1-2-2-2-6', '1-2-2-2-6-2']);
const CARD_GROUPS = /^(?:\d+|(?:4-)+[1-4]|4-6-[45]|4-[56]-\d|4-4-[45])$/;
/** A French telephone number without its zero is written in pairs. */
const PAIRED = '1-2-2-2-2';
const STEUER_GROUPS = new Set(['11', '2-3-3-3', '3-3-3-2', '2-9']);
const BSN_GROUPS = new Set(['9', '4-2-3', '3-3-3']);

/** Whether a card's digits are together or grouped as printed on it. */
export function isCardGrouping(groups: string): boolean {
  return CARD_GROUPS.test(groups);
}

/** Whether a NIR is grouped as printed on the card of the health insurance. */
export function isNirGrouping(groups: string): boolean {
  return NIR_GROUPS.has(groups);
}

/** Whether a German tax identification number is grouped as on the tax office's letter. */
export function isSteuerGrouping(groups: string): boolean {
  return groups === '2-3-3-3';
}

/**
 * Thirteen digits without a key have no check of their own: they pass for a NIR when grouped like one, or when every
 * part is plausible and the whole is no article number.
 */
function isKeylessNir({ compact, groups }: Shape): boolean {
  if (compact.length !== 13 || !isNir(compact)) return false;
  if (NIR_GROUPS.has(groups)) return true;
  const month = Number(compact.slice(3, 5));
  if (groups !== '13' || '3478'.includes(compact.charAt(0)) || month < 1 || month > 12) return false;
  return Number(compact.slice(7, 10)) <= 990 && Number(compact.slice(10)) <= 600 && !passesEan(compact);
}

function isNationalPhone(digits: string, country: string): boolean {
  const plan = planOf(country);
  if (plan === undefined) return false;
  if (plan.trunk === '') {
    // North America dials its calling code before numbers of its own.
    const own = digits.length > 10 && digits.startsWith('1') && plan.callingCode === '1' ? 1 : 0;
    return typeInPlan(plan, digits.slice(own)) !== null && digits.length >= 8;
  }
  return (
    digits.startsWith(plan.trunk) &&
    digits.length >= 9 &&
    typeInPlan(plan, digits.slice(plan.trunk.length)) !== null
  );
}

/** A spreadsheet took the zero off a French number, or the `+` off any. */
function isDamagedPhone(digits: string, country: string | undefined): boolean {
  if (digits.length === 9 && country === 'FR') {
    const plan = planOf('FR');
    return plan !== undefined && typeInPlan(plan, digits) === 'mobile';
  }
  if (digits.length < 11 || digits.length > 13 || digits.startsWith('0')) return false;
  if (digits.length > 11 && passesEan(digits)) return false;
  const plan = planOfInternational(digits);
  const type = plan && typeInPlan(plan, digits.slice(plan.callingCode.length));
  return type === 'mobile' || (type === 'fixed' && plan?.country === country);
}

function isPhone(digits: string, country: string | undefined): boolean {
  if (country !== undefined) return isNationalPhone(digits, country);
  if (!digits.startsWith('0') || digits.length < 10 || digits.length > 12) return false;
  if (digits.length === 12 && passesEan(digits)) return false;
  for (const known of planCountries())
    if (planOf(known)?.trunk === '0' && isNationalPhone(digits, known)) return true;
  return false;
}

function nineDigits(shape: Shape, country: string | undefined): NumberKind | null {
  const { compact, groups, separator } = shape;
  const bsn = BSN_GROUPS.has(groups) && isBsn(compact);
  if (bsn && (country === 'NL' || groups === '4-2-3')) return 'bsn_nl';
  if (country !== undefined && country !== 'FR' && isPhone(compact, country)) return 'phone';
  const siren = groups !== PAIRED && separator !== '/' && isSiren(compact);
  if (siren && (country === undefined || country === 'FR')) return 'siren';
  if (bsn && country === undefined) return 'bsn_nl';
  return isDamagedPhone(compact, country) ? 'phone' : null;
}

function tenDigits({ compact, groups, separator }: Shape, country: string | undefined): NumberKind | null {
  const enterprise = isBelgianEnterprise(compact);
  if (enterprise && ((country === 'BE' && groups !== '4-2-2-2') || (groups === '4-3-3' && separator === '.')))
    return 'vat';
  if (isPhone(compact, country)) return 'phone';
  return country === 'PL' && isNip(compact) ? 'vat' : null;
}

function elevenDigits({ compact, groups }: Shape, country: string | undefined): NumberKind | null {
  if ((country === 'IT' || (country === undefined && groups === '11')) && isPartitaIva(compact)) return 'vat';
  const steuer = STEUER_GROUPS.has(groups) && isSteuerId(compact);
  if (steuer && country === 'DE') return 'steuer_id_de';
  if (isPhone(compact, country) || isDamagedPhone(compact, country)) return 'phone';
  return steuer && country === undefined ? 'steuer_id_de' : null;
}

function manyDigits(shape: Shape, country: string | undefined): NumberKind | null {
  const { compact, groups } = shape;
  const card = isCardGrouping(groups) && isCard(compact);
  if (compact.length === 13) {
    if (isKeylessNir(shape)) return 'nir';
    if (card && !passesEan(compact)) return 'card';
  }
  if (compact.length === 14) {
    if (card && groups === '4-6-4') return 'card';
    if ((shape.separator !== '/' || groups === '9-5') && isSiret(compact)) return 'siret';
  }
  if (compact.length === 15 && isNir(compact)) return 'nir';
  if (card && compact.length > 13) return 'card';
  return isPhone(compact, country) || isDamagedPhone(compact, country) ? 'phone' : null;
}

/**
 * Says what a number of digits alone is, by its length, its check digits and the way it is grouped.
 *
 * @param shape a number without `+`
 * @param country ISO 3166-1 alpha-2 of the record, or undefined for the national forms of every country
 */
export function numberKind(shape: Shape, country: string | undefined): NumberKind | null {
  const { compact } = shape;
  if (!isDigits(compact)) return null;
  switch (compact.length) {
    case 9:
      return nineDigits(shape, country);
    case 10:
      return tenDigits(shape, country);
    case 11:
      return elevenDigits(shape, country);
    default:
      if (compact.length > 11) return manyDigits(shape, country);
      return compact.length === 8 &&
        country !== undefined &&
        shape.groups !== '8' &&
        isPhone(compact, country)
        ? 'phone'
        : null;
  }
}
