import { type Plan, planOf, planOfInternational, typeOfDigits } from './phone-plan.ts';

const PLUS = 43;
const ZERO = 48;
/** With more digits a cell may hold two numbers. */
const MOST_DIGITS = 11;
const LONGEST = 24;
/** Room behind the number, which is always zero: whoever reads it in groups may read on. */
const MARGIN = 8;

/**
 * A telephone number as most are: digits with spaces, dots or dashes between them, after a `+` or not, whole and in a
 * known plan. It is read into an array that is used again for the next one.
 */
export class PlainPhone {
  /** In E.164, with `+`; zeros behind the last digit. */
  readonly units: Uint16Array = new Uint16Array(LONGEST + MARGIN);
  length = 0;
  isMobile = false;
  /** Where the national number begins. */
  nationalAt = 0;
  readonly #digits = new Uint16Array(MOST_DIGITS + 1);
  #country = '';
  #plan: Plan | undefined;
  /** By the first three digits, the plan whose calling code they begin with; null where there is none. */
  readonly #international: (Plan | null | undefined)[] = [];

  /**
   * Reads a cell; false where it is no such number, and nothing is known of it then.
   *
   * @param country - ISO 3166-1 alpha-2 of the record, for numbers without calling code
   */
  read(cell: string, country: string): boolean {
    const digits = this.#digits;
    let count = 0;
    let dots = 0;
    let start = 0;
    while (cell.charCodeAt(start) === 32) start += 1;
    const isInternational = cell.charCodeAt(start) === PLUS;
    for (let at = isInternational ? start + 1 : start; at < cell.length; at += 1) {
      const code = cell.charCodeAt(at);
      if (code >= ZERO && code <= 57) {
        if (count === MOST_DIGITS) return false;
        digits[count] = code;
        count += 1;
      } else if (code === 46) dots += 1;
      else if ((code !== 32 && code !== 45 && code !== 160) || count === 0) return false;
    }
    // One dot alone may be that of a number with decimals; two zeros are a way to write `+`.
    if (count < 7 || dots === 1 || (digits[0] === ZERO && digits[1] === ZERO)) return false;
    return isInternational ? this.#readInternational(count) : this.#readNational(count, country);
  }

  #readNational(count: number, country: string): boolean {
    if (country !== this.#country) {
      this.#country = country;
      this.#plan = planOf(country);
    }
    const plan = this.#plan;
    if (plan === undefined) return false;
    const hasTrunk = plan.trunk !== '';
    return hasTrunk === (this.#digits[0] === ZERO) && this.#write(plan, hasTrunk ? 1 : 0, count);
  }

  #readInternational(count: number): boolean {
    const digits = this.#digits;
    const code = ((digits[0] ?? 0) - ZERO) * 100 + ((digits[1] ?? 0) - ZERO) * 10 + ((digits[2] ?? 0) - ZERO);
    let plan = this.#international[code];
    if (plan === undefined) {
      plan = planOfInternational(String(code).padStart(3, '0')) ?? null;
      this.#international[code] = plan;
    }
    if (plan === null) return false;
    const from = plan.callingCode.length;
    return this.#write(plan, from + (plan.trunk !== '' && this.#digits[from] === ZERO ? 1 : 0), count);
  }

  #write(plan: Plan, from: number, count: number): boolean {
    const type = typeOfDigits(plan, this.#digits, from, count);
    if (type === null) return false;
    const { units } = this;
    const { callingCode } = plan;
    units[0] = PLUS;
    let length = 1;
    for (let at = 0; at < callingCode.length; at += 1, length += 1)
      units[length] = callingCode.charCodeAt(at);
    this.nationalAt = length;
    for (let at = from; at < count; at += 1, length += 1) units[length] = this.#digits[at] ?? 0;
    for (let behind = length; behind < this.length; behind += 1) units[behind] = 0;
    this.length = length;
    this.isMobile = type === 'mobile';
    return true;
  }
}

/** One for all that read numbers one after another. */
export const plainPhone = new PlainPhone();
