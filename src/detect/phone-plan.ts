import { CALLING_CODES, FICTION_PLANS, PHONE_PLANS } from './data/phone-plans.ts';

/** What dialling a number means for who pays and what it reaches. */
export type PhoneType = 'mobile' | 'fixed' | 'premium' | 'toll-free' | 'other';

/** A country whose plan is known here. */
export interface Plan {
  readonly country: string;
  readonly callingCode: string;
  /** Dialled before a number inside the country, and no part of it abroad. */
  readonly trunk: '0' | '';
  /** Shortest and longest number, without trunk prefix. */
  readonly shortest: number;
  readonly longest: number;
  /** Type letter by `prefix`, per length of the number. */
  readonly types: ReadonlyMap<number, ReadonlyMap<string, PhoneType>>;
}

const TYPES: Readonly<Record<string, PhoneType>> = {
  f: 'fixed',
  m: 'mobile',
  p: 'premium',
  t: 'toll-free',
  o: 'other',
};
const LONGEST_PREFIX = 7;

let plans: ReadonlyMap<string, Plan> | undefined;
let byCallingCode: ReadonlyMap<string, Plan> | undefined;

function readTable(table: string, into: Map<string, Map<number, Map<string, PhoneType>>>): void {
  for (const line of table.trim().split('\n')) {
    const [country = '', forms = '', ...prefixes] = line.split(' ');
    const byLength = into.get(country) ?? new Map<number, Map<string, PhoneType>>();
    into.set(country, byLength);
    for (const form of forms.split(',')) {
      const length = Number.parseInt(form, 10);
      const type = TYPES[form.slice(-1)] ?? 'other';
      const byPrefix = byLength.get(length) ?? new Map<string, PhoneType>();
      byLength.set(length, byPrefix);
      for (const prefix of prefixes) byPrefix.set(prefix, type);
    }
  }
}

function loadPlans(): ReadonlyMap<string, Plan> {
  const tables = new Map<string, Map<number, Map<string, PhoneType>>>();
  readTable(PHONE_PLANS, tables);
  readTable(FICTION_PLANS, tables);
  const loaded = new Map<string, Plan>();
  for (const [country, callingCode, trunk] of CALLING_CODES) {
    const types = tables.get(country) ?? new Map<number, Map<string, PhoneType>>();
    const lengths = [...types.keys()];
    const shortest = Math.min(...lengths);
    loaded.set(country, { country, callingCode, trunk, types, shortest, longest: Math.max(...lengths) });
  }
  return loaded;
}

/** The plan of a country (ISO 3166-1 alpha-2), if it is known here. */
export function planOf(country: string): Plan | undefined {
  plans ??= loadPlans();
  return plans.get(country);
}

/** The countries whose plans are known here. */
export function planCountries(): IterableIterator<string> {
  plans ??= loadPlans();
  return plans.keys();
}

/** The plan whose calling code opens an international number (digits only, without `+` or `00`). */
export function planOfInternational(digits: string): Plan | undefined {
  plans ??= loadPlans();
  byCallingCode ??= new Map([...plans.values()].map((plan) => [plan.callingCode, plan]));
  return byCallingCode.get(digits.slice(0, 2)) ?? byCallingCode.get(digits.slice(0, 3));
}

/** The type of a number without trunk prefix; null where the plan does not have it, or leaves it open. */
export function typeInPlan(plan: Plan, number: string): PhoneType | null {
  const byPrefix = plan.types.get(number.length);
  if (byPrefix === undefined) return null;
  for (let length = Math.min(LONGEST_PREFIX, number.length); length > 0; length--) {
    const type = byPrefix.get(number.slice(0, length));
    if (type !== undefined) return type;
  }
  return null;
}

/** So many digits nearly always tell a number's type. */
const QUICK_DIGITS = 5;
const KNOWN_TYPES: readonly (PhoneType | null)[] = [null, ...new Set(Object.values(TYPES))];
/** In place of an index of {@link KNOWN_TYPES}: not asked yet, and more digits are needed. */
const NOT_ASKED = -1;
const HANGS_ON_MORE = -2;

/** The types of the numbers of one length of a plan, by their first digits. */
interface QuickTypes {
  readonly types: Int8Array;
  /** The first digits of prefixes that are longer. */
  readonly longer: ReadonlySet<string>;
}

const quick = new Map<ReadonlyMap<string, PhoneType>, QuickTypes>();

function quickTypes(byPrefix: ReadonlyMap<string, PhoneType>): QuickTypes {
  const longer = [...byPrefix.keys()].filter((prefix) => prefix.length > QUICK_DIGITS);
  const made = {
    types: new Int8Array(10 ** QUICK_DIGITS).fill(NOT_ASKED),
    longer: new Set(longer.map((prefix) => prefix.slice(0, QUICK_DIGITS))),
  };
  quick.set(byPrefix, made);
  return made;
}

/**
 * The same for a number that stands in an array.
 *
 * @param digits - as UTF-16 units
 */
export function typeOfDigits(plan: Plan, digits: Uint16Array, from: number, to: number): PhoneType | null {
  const byPrefix = plan.types.get(to - from);
  if (byPrefix === undefined || to - from < QUICK_DIGITS) return null;
  const { types, longer } = quick.get(byPrefix) ?? quickTypes(byPrefix);
  let start = 0;
  for (let at = from; at < from + QUICK_DIGITS; at += 1) start = start * 10 + (digits[at] ?? 48) - 48;
  const known = types[start] ?? HANGS_ON_MORE;
  if (known >= 0) return KNOWN_TYPES[known] ?? null;
  const number = String.fromCharCode(...digits.subarray(from, to));
  const type = typeInPlan(plan, number);
  const hangs = known === HANGS_ON_MORE || longer.has(number.slice(0, QUICK_DIGITS));
  types[start] = hangs ? HANGS_ON_MORE : KNOWN_TYPES.indexOf(type);
  return type;
}
