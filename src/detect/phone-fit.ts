import { readDialled } from './phone-dial.ts';
import { planCountries, planOf, planOfInternational, typeInPlan } from './phone-plan.ts';

const FEWEST_DIGITS = 6;
/** No country has a longer national number but for the German-speaking ones, whose longest begin with a zero. */
const LOST_PLUS = 11;

/**
 * The digits of a telephone number written the way of its own country, without calling code.
 *
 * @param text a cell, as it stands in the file
 * @returns null where it is international, or no number
 */
export function nationalDigits(text: string): string | null {
  const dialled = readDialled(text);
  if (dialled === null || dialled.international || dialled.digits.length < FEWEST_DIGITS) return null;
  return dialled.digits;
}

/**
 * Whether a country has such a number, as far as its plan says; the answer costs no look into the full metadata.
 *
 * @param digits as `nationalDigits` gives them
 * @param country ISO 3166-1 alpha-2
 */
export function fitsPlan(digits: string, country: string): boolean {
  const plan = planOf(country);
  if (plan === undefined) return false;
  const number = plan.trunk !== '' && digits.startsWith(plan.trunk) ? digits.slice(1) : digits;
  return typeInPlan(plan, number) !== null;
}

/** Whether any of the countries whose plans are at hand has a number that is written the national way. */
export function fitsSomePlan(text: string): boolean {
  const digits = nationalDigits(text);
  if (digits === null) return false;
  for (const country of planCountries()) if (fitsPlan(digits, country)) return true;
  return false;
}

/**
 * The country of an international number that lost its plus: eleven digits or more that begin with the calling code of a
 * country which has the rest.
 *
 * @param text a cell, as it stands in the file
 * @returns ISO 3166-1 alpha-2, or null
 */
export function countryWithoutPlus(text: string): string | null {
  const digits = nationalDigits(text);
  if (digits === null || digits.length < LOST_PLUS || digits.startsWith('0')) return null;
  const plan = planOfInternational(digits);
  if (plan === undefined) return null;
  return typeInPlan(plan, digits.slice(plan.callingCode.length)) === null ? null : plan.country;
}
