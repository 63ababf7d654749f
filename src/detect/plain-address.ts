const AT = 64;
const DOT = 46;
const UNDERSCORE = 95;
/** RFC 5321 allows more; what is longer is read with more patience. */
const LONGEST = 64;
/** Room behind the letters, which is always zero: whoever reads them in groups may read on. */
const MARGIN = 8;

const LETTER = 1;
const DIGIT = 2;
/** `.`, `-` and `_`: inside the parts of an address, never at their ends. */
const JOINT = 3;

/** What an ASCII letter, digit or joint is in lower case. */
const SMALL = new Uint16Array(128);
const KIND = new Uint8Array(128);
for (let code = 48; code <= 57; code += 1) KIND[code] = DIGIT;
for (let code = 97; code <= 122; code += 1) {
  KIND[code] = LETTER;
  KIND[code - 32] = LETTER;
}
for (const code of [DOT, 45, UNDERSCORE]) KIND[code] = JOINT;
for (let code = 0; code < 128; code += 1) SMALL[code] = code >= 65 && code <= 90 ? code + 32 : code;

/**
 * An address as most are: ASCII letters, digits and single joints, one `@`, a host of two labels or more; spaces may
 * stand around it. Reading a text costs more than all that is asked about it, so its letters are read once, into an
 * array that is used again for the next address.
 */
export class PlainAddress {
  /** In lower case; zeros behind the last. */
  readonly letters: Uint16Array = new Uint16Array(LONGEST + MARGIN);
  length = 0;
  /** Where the `@` stands. */
  at = 0;
  /** Where the first and the last dot of the host stand. */
  firstDot = 0;
  lastDot = 0;
  #cell = '';
  #start = 0;
  #hasCapital = false;

  /** Reads a cell; false where it is no plain address, and nothing is known of it then. */
  read(cell: string): boolean {
    let start = 0;
    let end = cell.length;
    while (start < end && cell.charCodeAt(start) === 32) start += 1;
    while (end > start && cell.charCodeAt(end - 1) === 32) end -= 1;
    if (end - start > LONGEST) return false;
    const { letters } = this;
    let length = 0;
    let at = -1;
    let firstDot = -1;
    let lastDot = -1;
    let before = JOINT;
    let isTopAlphabetic = false;
    let capitals = 0;
    for (let index = start; index < end; index += 1) {
      const code = cell.charCodeAt(index);
      if (code === AT) {
        if (at >= 0 || before === JOINT) return false;
        at = length;
        before = JOINT;
      } else {
        const kind = code < 128 ? (KIND[code] ?? 0) : 0;
        if (kind === 0 || (kind === JOINT && before === JOINT)) return false;
        if (at >= 0) {
          if (code === DOT) {
            if (firstDot < 0) firstDot = length;
            lastDot = length;
            isTopAlphabetic = false;
          } else if (code === UNDERSCORE) return false;
          else if (kind === LETTER) isTopAlphabetic = true;
        }
        before = kind;
      }
      const small = SMALL[code] ?? 0;
      capitals |= small ^ code;
      letters[length] = small;
      length += 1;
    }
    if (lastDot < 0 || before === JOINT || !isTopAlphabetic || length - lastDot < 3) return false;
    for (let behind = length; behind < length + MARGIN; behind += 1) letters[behind] = 0;
    this.length = length;
    this.at = at;
    this.firstDot = firstDot;
    this.lastDot = lastDot;
    this.#cell = cell;
    this.#start = start;
    this.#hasCapital = capitals !== 0;
    return true;
  }

  /** A part of the address, in lower case. */
  slice(from: number, to: number): string {
    const part = this.#cell.slice(this.#start + from, this.#start + to);
    return this.#hasCapital ? part.toLowerCase() : part;
  }

  /** Whether the host is this one. */
  isAt(host: string): boolean {
    const begin = this.at + 1;
    if (this.length - begin !== host.length) return false;
    for (let index = 0; index < host.length; index += 1)
      if (this.letters[begin + index] !== host.charCodeAt(index)) return false;
    return true;
  }
}

/** One for all that read addresses one after another. */
export const plainAddress = new PlainAddress();
