import { DIALLED_FROM } from './data/phone-plans.ts';
import { type Dialled, readDialled } from './phone-dial.ts';
import { readWithLibrary } from './phone-library.ts';
import { type PhoneType, type Plan, planOf, planOfInternational, typeInPlan } from './phone-plan.ts';

export { damagedPhone, type PhoneDamage } from './phone-damage.ts';
export type { PhoneType } from './phone-plan.ts';
export { splitPhones } from './phone-split.ts';

/** A telephone number made fit for dialling and for matching. */
export interface NormalisedPhone {
  /** ITU-T E.164 with its `+`. */
  readonly e164: string;
  /** ISO 3166-1 alpha-2; null for numbers that belong to no country. */
  readonly country: string | null;
  readonly type: PhoneType;
}

/** No country has a longer national number; more digits without `+` have lost their `+`. */
const LOST_PLUS = 11;

function inPlan(plan: Plan, number: string): NormalisedPhone | null {
  const type = typeInPlan(plan, number);
  return type === null ? null : { e164: `+${plan.callingCode}${number}`, country: plan.country, type };
}

function afterTrunk(plan: Plan, digits: string): NormalisedPhone | null {
  return plan.trunk !== '' && digits.startsWith(plan.trunk)
    ? inPlan(plan, digits.slice(plan.trunk.length))
    : inPlan(plan, digits);
}

function readInternational(digits: string): NormalisedPhone | null {
  const plan = planOfInternational(digits);
  const quick = plan && afterTrunk(plan, digits.slice(plan.callingCode.length));
  return quick ?? readWithLibrary(`+${digits}`);
}

function readNational(digits: string, country: string): NormalisedPhone | null {
  const plan = planOf(country);
  const quick = plan && afterTrunk(plan, digits);
  if (quick) return quick;
  const code = plan?.callingCode;
  if (code !== undefined && digits.startsWith(code) && digits.length >= LOST_PLUS) {
    const found = readWithLibrary(digits, country) ?? readInternational(digits);
    if (found !== null) return found;
  }
  const found = readWithLibrary(digits, country);
  if (found !== null) return found;
  for (const region of DIALLED_FROM[country] ?? []) {
    const overseas = readWithLibrary(digits, region);
    if (overseas !== null) return overseas;
  }
  return digits.length >= LOST_PLUS && !digits.startsWith('0') ? readInternational(digits) : null;
}

function read({ digits, international }: Dialled, country: string | undefined): NormalisedPhone | null {
  if (international) return readInternational(digits);
  return country === undefined || digits.length > 15 ? null : readNational(digits, country);
}

/**
 * Reads the one telephone number in a cell. Understood: `+`, `00`, `(0)`, any grouping, a label before and an
 * extension or a remark after it, a number that lost its `+` or its leading zero in a spreadsheet.
 *
 * @param text a cell, as it stands in the file
 * @param country ISO 3166-1 alpha-2 of the record, for numbers without calling code
 * @returns the number in E.164 (as libphonenumber has it), or null where it is not one assigned number
 */
export function normalisePhone(text: string, country?: string): NormalisedPhone | null {
  const dialled = readDialled(text);
  return dialled === null ? null : read(dialled, country);
}
