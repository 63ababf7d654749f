import { readDialled } from './phone-dial.ts';
import { type PhoneType, type Plan, planOf, planOfInternational, typeInPlan } from './phone-plan.ts';

/** What tells one telephone number from another, whatever way they are written. */
export interface PhoneKey {
  /** E.164 where a plan tells it; else the digits, with `+` where they are international. */
  readonly key: string;
  /** The number without calling code and trunk prefix. */
  readonly national: string;
  /** Null where no plan at hand has the number. */
  readonly type: PhoneType | null;
  /** Whether it is a number of a plan, and written as one dials it. */
  readonly isSound: boolean;
}

/** No country has a longer national number; more digits without `+` have lost their `+`. */
const LOST_PLUS = 11;

/**
 * Reads a number for comparing it with others: fast, by the plans at hand alone. Whether it is assigned is not asked.
 *
 * @param text a cell, as it stands in the file
 * @param country ISO 3166-1 alpha-2 of the record, for numbers without calling code
 * @returns null where the text is no one number
 */
export function phoneKey(text: string, country: string): PhoneKey | null {
  const dialled = readDialled(text);
  if (dialled === null) return null;
  const { digits, international } = dialled;
  if (international) return internationalKey(digits, true);
  const plan = planOf(country);
  const isLong = digits.length >= LOST_PLUS && !digits.startsWith('0');
  if (plan === undefined) return isLong ? internationalKey(digits, false) : bareKey(digits, digits, false);
  const isTrunked = plan.trunk !== '' && digits.startsWith(plan.trunk);
  const national = isTrunked ? digits.slice(plan.trunk.length) : digits;
  const type = typeInPlan(plan, national);
  if (type === null && isLong) return internationalKey(digits, false);
  return {
    key: inPlan(plan, national),
    national,
    type,
    isSound: type !== null && isTrunked === (plan.trunk !== ''),
  };
}

function internationalKey(digits: string, isWhole: boolean): PhoneKey {
  const plan = planOfInternational(digits);
  if (plan === undefined) return bareKey(`+${digits}`, digits, isWhole);
  const rest = digits.slice(plan.callingCode.length);
  const national = plan.trunk !== '' && rest.startsWith(plan.trunk) ? rest.slice(plan.trunk.length) : rest;
  const type = typeInPlan(plan, national);
  return { key: inPlan(plan, national), national, type, isSound: isWhole && type !== null };
}

function bareKey(key: string, national: string, isSound: boolean): PhoneKey {
  return { key, national, type: null, isSound: isSound && national.length >= 7 && national.length <= 15 };
}

function inPlan({ callingCode }: Plan, national: string): string {
  return `+${callingCode}${national}`;
}
