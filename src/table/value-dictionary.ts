const SLOT_BITS = 11;
const SLOTS = 1 << SLOT_BITS;
/** A longer value is hardly ever met again. */
const LONGEST = 64;
/** So many look-ups say whether a column's values come again. */
const TRIAL = 8192;

/**
 * The values that a column of a table has had lately, each as one string for all the cells that hold it: what rules
 * remember by value is found again without reading the value. A column whose values hardly ever come again is left alone.
 */
export class ValueDictionary {
  #isWorthIt = true;
  #asked = 0;
  #missed = 0;
  readonly #values: string[] = new Array<string>(SLOTS).fill('');
  #units: Uint16Array | undefined;

  /**
   * The value between two offsets of a text.
   *
   * @param units - the text in UTF-16 units
   */
  valueOf(text: string, units: Uint16Array, start: number, end: number): string {
    const length = end - start;
    if (!this.#isWorthIt || length > LONGEST) return text.slice(start, end);
    this.#asked += 1;
    if (this.#asked === TRIAL) this.#judge();
    const known = this.#units ?? new Uint16Array(SLOTS * LONGEST);
    this.#units = known;
    const slot = slotOf(units, start, length);
    const value = this.#values[slot] ?? '';
    const at = slot * LONGEST;
    if (value.length === length && isSame(known, at, units, start, length)) return value;
    this.#missed += 1;
    for (let index = 0; index < length; index += 1) known[at + index] = units[start + index] ?? 0;
    const own = standingAlone(text.slice(start, end));
    this.#values[slot] = own;
    return own;
  }

  #judge(): void {
    this.#isWorthIt = this.#missed * 2 < this.#asked;
    this.#asked = 0;
    this.#missed = 0;
    if (this.#isWorthIt) return;
    this.#values.length = 0;
    this.#units = undefined;
  }
}

function slotOf(units: Uint16Array, start: number, length: number): number {
  const last = start + length - 1;
  let hash = length * 31 + (units[start] ?? 0);
  hash = Math.imul(hash, 31) + (units[start + (length >> 2)] ?? 0);
  hash = Math.imul(hash, 31) + (units[start + (length >> 1)] ?? 0);
  hash = Math.imul(hash, 31) + (units[last - (length >> 2)] ?? 0);
  hash = Math.imul(hash, 31) + (units[last - 1] ?? 0);
  hash = Math.imul(hash, 31) + (units[last] ?? 0);
  return Math.imul(hash, 0x9e3779b1) >>> (32 - SLOT_BITS);
}

function isSame(known: Uint16Array, at: number, units: Uint16Array, start: number, length: number): boolean {
  for (let index = 0; index < length; index += 1)
    if (known[at + index] !== units[start + index]) return false;
  return true;
}

/** A value that does not keep the text alive that it was cut out of: what is put together is copied when it is cut. */
function standingAlone(value: string): string {
  return value.length < 13 ? value : ` ${value}`.slice(1);
}
