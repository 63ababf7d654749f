const BULLET = '•';

/**
 * A value of the file on its way into a message. It can't be printed by mistake: as a string it is masked;
 * the clear form is only given out where the user asked for it (`--show-values`).
 */
export class Personal {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** The value as it may be shown. */
  show(clear: boolean): string {
    return clear ? printable(this.#value) : mask(this.#value);
  }

  toString(): string {
    return mask(this.#value);
  }

  toJSON(): string {
    return mask(this.#value);
  }
}

/** Marks a value of the file as personal data, so that it leaves the tool masked. */
export function personal(value: string): Personal {
  return new Personal(value);
}

/**
 * Masks a value so that a reader who has the file recognises it, and one who has not learns nothing:
 * of an address the first letter of each part and its top-level domain, of a number its last two digits
 * (one of fewer than eight digits: none), of each word its first letter (of words under three letters: none).
 *
 * @param value - any text
 * @returns the masked text; never contains a run of three characters of the value, but for what is named above
 */
export function mask(value: string): string {
  const text = printable(value).trim();
  if (text === '') return '';
  const at = text.lastIndexOf('@');
  if (at > 0 && !text.includes(' ')) return maskAddress(text, at);
  const digits = countDigits(text);
  if (digits >= 8 && digits * 2 >= text.length) return maskNumber(text, digits);
  return shorten(maskWords(text));
}

/** Removes what a terminal, a log or a report must never be sent: control, bidirectional and invisible characters. */
export function printable(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
  return value.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g, ' ');
}

function maskAddress(text: string, at: number): string {
  const domain = text.slice(at + 1);
  const dot = domain.lastIndexOf('.');
  const name = dot > 0 ? domain.slice(0, dot) : domain;
  const top =
    dot > 0 && domain.length - dot <= 7 && /^\.[A-Za-z]+$/.test(domain.slice(dot)) ? domain.slice(dot) : '';
  return `${initial(text)}${BULLET.repeat(3)}@${initial(name)}${BULLET.repeat(3)}${top}`;
}

function maskNumber(text: string, digits: number): string {
  let seen = 0;
  let masked = '';
  for (const char of text) {
    if (char >= '0' && char <= '9') {
      seen += 1;
      masked += seen > digits - 2 ? char : BULLET;
    } else {
      masked += isLetter(char) ? BULLET : char;
    }
  }
  return masked;
}

function maskWords(text: string): string {
  return text.replace(/[\p{L}\p{N}\p{M}_]+/gu, (word) =>
    word.length < 3 || isDigit(word.charAt(0))
      ? BULLET.repeat(word.length)
      : initial(word) + BULLET.repeat(Math.min([...word].length - 1, 8)),
  );
}

const LONGEST_SHOWN = 80;

function shorten(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1)}…` : text;
}

function initial(word: string): string {
  return String.fromCodePoint(word.codePointAt(0) ?? 0x2022);
}

function countDigits(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i += 1) if (isDigit(text.charAt(i))) count += 1;
  return count;
}

function isDigit(char: string): boolean {
  return char >= '0' && char <= '9';
}

function isLetter(char: string): boolean {
  return /[\p{L}\p{M}]/u.test(char);
}
