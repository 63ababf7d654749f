const SLOT_BITS = 11;
const SLOTS = 1 << SLOT_BITS;
/** A longer value is hardly ever met again. */
const LONGEST = 64;
/** So many look-ups say whether a column's values come again. */
const TRIAL = 8192;
/** So many values are numbered before all are forgotten. */
const MOST_VALUES = 1 << 15;
/** The code of an empty cell. */
const EMPTY = 0;
const NONE = -1;

/**
 * The values that a column of a table has had lately, numbered, and each as one string for all the cells that hold it:
 * what rules remember by value is found again without reading the value. A column whose values hardly ever come again
 * is left alone.
 */
export class ValueDictionary {
  /** The values by code; another array once they are numbered anew. */
  values: string[] = [''];
  #isWorthIt = true;
  #asked = 0;
  #missed = 0;
  readonly #codes = new Int32Array(SLOTS).fill(NONE);
  #units: Uint16Array | undefined;
  #room = new Int32Array(0);

  /** To be called before the cells of a text: whether its values are numbered at all. */
  begin(): boolean {
    if (this.#asked >= TRIAL) this.#judge();
    if (this.#isWorthIt && this.values.length >= MOST_VALUES) this.#forget();
    return this.#isWorthIt;
  }

  /** An array for the codes of so many cells: the one before is not needed any more when it is asked for. */
  room(cells: number): Int32Array {
    if (this.#room.length < cells) this.#room = new Int32Array(cells);
    return this.#room;
  }

  /**
   * The code of the value between two offsets of a text; -1 where it has none.
   *
   * @param units - the text in UTF-16 units
   */
  codeOf(text: string, units: Uint16Array, start: number, end: number): number {
    const length = end - start;
    if (length === 0) return EMPTY;
    if (length > LONGEST) return NONE;
    this.#asked += 1;
    const known = this.#units ?? new Uint16Array(SLOTS * LONGEST);
    this.#units = known;
    const slot = slotOf(units, start, length);
    const code = this.#codes[slot] ?? NONE;
    const at = slot * LONGEST;
    if (code >= 0 && this.values[code]?.length === length && isSame(known, at, units, start, length))
      return code;
    this.#missed += 1;
    if (this.values.length >= MOST_VALUES) return NONE;
    for (let index = 0; index < length; index += 1) known[at + index] = units[start + index] ?? 0;
    const added = this.values.push(standingAlone(text.slice(start, end))) - 1;
    this.#codes[slot] = added;
    return added;
  }

  #judge(): void {
    this.#isWorthIt = this.#missed * 2 < this.#asked;
    this.#asked = 0;
    this.#missed = 0;
    if (!this.#isWorthIt) this.#forget();
  }

  #forget(): void {
    this.values = [''];
    this.#codes.fill(NONE);
    if (!this.#isWorthIt) this.#units = undefined;
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
