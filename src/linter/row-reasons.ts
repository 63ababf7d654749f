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

/** log2 of the records per page of memory: it grows by pages, copies none, and has none where no record has an error. */
const PAGE_BITS = 16;
const PAGE_RECORDS = 1 << PAGE_BITS;

const NONE: Reasons = { rules: [], texts: [] };

/**
 * The records that have errors, and which: four bytes a record, since records are many and the ways in which they fail
 * are few.
 */
export class RowReasons {
  /** By page, the combination of each record. */
  readonly #pages: (Uint32Array | undefined)[] = [];
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
    const before = this.#combinationOf(row);
    if (!this.#holds(before, reason))
      this.#pageOf(row)[row & (PAGE_RECORDS - 1)] = this.#grow(before, reason);
  }

  /** Whether a record has an error. */
  has(row: number): boolean {
    return this.#combinationOf(row) > 0;
  }

  /** A record's errors, in the order they were found. */
  of(row: number): Reasons {
    const found = this.#list(this.#combinationOf(row));
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

  #combinationOf(row: number): number {
    return this.#pages[row >>> PAGE_BITS]?.[row & (PAGE_RECORDS - 1)] ?? 0;
  }

  #pageOf(row: number): Uint32Array {
    const number = row >>> PAGE_BITS;
    const page = this.#pages[number] ?? new Uint32Array(PAGE_RECORDS);
    this.#pages[number] = page;
    return page;
  }
}
