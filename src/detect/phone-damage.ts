import { readDialled } from './phone-dial.ts';
import { planOf, planOfInternational, typeInPlan } from './phone-plan.ts';

/**
 * How a number was damaged on its way into the file:
 * `scientific` (`3,36E+10`: digits are lost), `decimal` (`639980012.0`), `lost-zero` (`639980012`),
 * `lost-plus` (`33639980012`), `masked` (`06 39 98 ** **`), `too-short`, `too-long`.
 */
export type PhoneDamage =
  | 'scientific'
  | 'decimal'
  | 'lost-zero'
  | 'lost-plus'
  | 'masked'
  | 'too-short'
  | 'too-long';

const SCIENTIFIC = /^\+?\d(?:[.,]\d{0,14})?[eE]\+?(?:0?[5-9]|1[0-5])$/;
const DECIMAL = /^\d{6,17}[.,]0{1,2}$/;
const MASKED = /^[+(]?\d[\d .\-()/]*[*xX•#]{2}[*xX•#\d .\-()/]*$/;
const NUMBER_ONLY = /^[+(]?[\d .\-()/\u00a0]+$/;

function damagedLength(length: number, shortest: number, longest: number): PhoneDamage | null {
  if (length < shortest) return 'too-short';
  return length > longest ? 'too-long' : null;
}

/**
 * Says how a telephone number was damaged, by a spreadsheet for the most part.
 *
 * @param text a cell of a telephone column, as it stands in the file
 * @param country ISO 3166-1 alpha-2 of the record; without it only what needs no plan is told
 * @returns null for a sound number, for a blank cell, and for what is no number at all
 */
export function damagedPhone(text: string, country?: string): PhoneDamage | null {
  const cell = text.trim();
  if (cell === '' || cell.length > 40) return null;
  if (SCIENTIFIC.test(cell)) return 'scientific';
  if (DECIMAL.test(cell)) return 'decimal';
  if (MASKED.test(cell)) return 'masked';
  if (!NUMBER_ONLY.test(cell)) return null;
  const dialled = readDialled(cell);
  if (dialled === null) {
    const digits = cell.replace(/\D/g, '').length;
    return digits > 15 ? 'too-long' : digits > 0 && digits < 3 ? 'too-short' : null;
  }
  const { digits, international } = dialled;
  if (international) {
    const plan = planOfInternational(digits);
    if (plan === undefined) return damagedLength(digits.length, 7, 15);
    const number = digits.slice(plan.callingCode.length);
    const bare = plan.trunk !== '' && number.startsWith(plan.trunk) ? number.slice(1) : number;
    return damagedLength(bare.length, plan.shortest, plan.longest);
  }
  const plan = country === undefined ? undefined : planOf(country);
  if (plan === undefined) return damagedLength(digits.length, 4, 15);
  const trunked = plan.trunk !== '' && digits.startsWith(plan.trunk);
  if (!trunked && digits.length > plan.longest - 1) {
    const abroad = planOfInternational(digits);
    const rest = abroad === undefined ? '' : digits.slice(abroad.callingCode.length);
    if (abroad !== undefined && typeInPlan(plan, digits) === null && typeInPlan(abroad, rest) !== null)
      return 'lost-plus';
  }
  if (plan.trunk !== '' && !trunked && typeInPlan(plan, digits) !== null) return 'lost-zero';
  return damagedLength(trunked ? digits.length - 1 : digits.length, plan.shortest, plan.longest);
}
