/** More different texts than this are told by rule and message alone, so that memory stays flat. */
const MOST_TEXTS = 200_000;
const MOST_COMBINATIONS = 1 << 20;

/** Why a record can't stay: the rules, and their messages in words. Personal data in them is masked. */
export interface Reasons {
  readonly rules: readonly string[];
  readonly texts: readonly string[];
}

interface Reason {
  readonly rule: string;
  readonly text: string;
}

/** A set of reasons, grown by one from another set. */
interface Combination {
  readonly before: number;
  readonly reason: number;
}

const NONE: Reasons = { rules: [], texts: [] };

/**
 * The records that have errors, and which: four bytes a record, since records are many and the ways in which they fail
 * are few.
 */
export class RowReasons {
  #byRow = new Uint32Array(1024);
  readonly #reasons: Reason[] = [];
  readonly #numbers = new Map<string, number>();
  /** Number 0 is no reason at all. */
  readonly #combinations: Combination[] = [{ before: 0, reason: -1 }];
  readonly #grown = new Map<number, number>();

  /**
   * Says why a record can't stay.
   *
   * @param row - 1-based number of the record
   * @param text - the message in words; called where it is not known yet
   */
  add(row: number, rule: string, messageId: string, text: () => string): void {
    const words = this.#reasons.length < MOST_TEXTS ? text() : `${rule}/${messageId}`;
    const reason = this.#numberOf(rule, words);
    this.#room(row);
    const before = this.#byRow[row] ?? 0;
    if (!this.#holds(before, reason)) this.#byRow[row] = this.#grow(before, reason);
  }

  /** Whether a record has an error. */
  has(row: number): boolean {
    return (this.#byRow[row] ?? 0) > 0;
  }

  /** A record's errors, in the order they were found. */
  of(row: number): Reasons {
    const found = this.#list(this.#byRow[row] ?? 0);
    if (found.length === 0) return NONE;
    return {
      rules: [...new Set(found.map(({ rule }) => rule))],
      texts: found.map(({ text }) => text),
    };
  }

  #list(combination: number): Reason[] {
    const found: Reason[] = [];
    for (let at = combination; at > 0; ) {
      const { before, reason } = this.#combinations[at] ?? { before: 0, reason: -1 };
      const known = this.#reasons[reason];
      if (known !== undefined) found.unshift(known);
      at = before;
    }
    return found;
  }

  #holds(combination: number, reason: number): boolean {
    for (let at = combination; at > 0; at = this.#combinations[at]?.before ?? 0)
      if (this.#combinations[at]?.reason === reason) return true;
    return false;
  }

  #grow(before: number, reason: number): number {
    const key = before * MOST_TEXTS * 2 + reason;
    const known = this.#grown.get(key);
    if (known !== undefined) return known;
    // Full: the record keeps the reasons it has, or takes the new one alone.
    if (this.#combinations.length >= MOST_COMBINATIONS && before > 0) return before;
    const number = this.#combinations.push({ before, reason }) - 1;
    this.#grown.set(key, number);
    return number;
  }

  #numberOf(rule: string, text: string): number {
    const key = `${rule} ${text}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#reasons.push({ rule, text }) - 1;
    this.#numbers.set(key, number);
    return number;
  }

  #room(row: number): void {
    if (row < this.#byRow.length) return;
    const larger = new Uint32Array(Math.max(row + 1, this.#byRow.length * 2));
    larger.set(this.#byRow);
    this.#byRow = larger;
  }
}
