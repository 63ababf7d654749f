import { isUtf8 } from 'node:buffer';
import { createRequire } from 'node:module';
import { UserError } from '../errors.ts';
import type { OpenedBytes } from './bytes.ts';

/** An encoding and where its text begins. */
export interface DetectedEncoding {
  /** WHATWG label, lower case (or the IANA name of a DOS code page). */
  readonly encoding: string;
  /** Bytes of byte order mark to skip. */
  readonly bomLength: number;
}

/**
 * Tells the encoding of a file from its first bytes: a byte order mark, else the pattern of NUL bytes (UTF-16),
 * else validity as UTF-8, else the single-byte code page that reads most letters as letters.
 *
 * @param sample - the first bytes of the file
 * @param complete - whether that is the whole file; else it may end within a character
 */
export function detectEncoding(sample: Buffer, complete = false): DetectedEncoding {
  if (sample[0] === 0xef && sample[1] === 0xbb && sample[2] === 0xbf)
    return { encoding: 'utf-8', bomLength: 3 };
  if (sample[0] === 0xff && sample[1] === 0xfe) return { encoding: 'utf-16le', bomLength: 2 };
  if (sample[0] === 0xfe && sample[1] === 0xff) return { encoding: 'utf-16be', bomLength: 2 };
  const utf16 = utf16Order(sample);
  if (utf16 !== null) return { encoding: utf16, bomLength: 0 };
  if (looksLikeUtf8(sample, complete)) return { encoding: 'utf-8', bomLength: 0 };
  return { encoding: bestCodePage(sample), bomLength: 0 };
}

function utf16Order(sample: Buffer): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(sample.length, 4096) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (sample[i] === 0) even += 1;
    if (sample[i + 1] === 0) odd += 1;
  }
  const pairs = length / 2;
  if (pairs >= 4 && odd > pairs * 0.6 && even < pairs * 0.1) return 'utf-16le';
  if (pairs >= 4 && even > pairs * 0.6 && odd < pairs * 0.1) return 'utf-16be';
  return null;
}

/** Valid UTF-8, or UTF-8 with fewer broken bytes than sound characters: one bad byte costs a cell, not the file. */
function looksLikeUtf8(sample: Buffer, complete: boolean): boolean {
  if (isUtf8(sample)) return true;
  let sound = 0;
  let broken = 0;
  for (let i = 0; i < sample.length; ) {
    const byte = sample[i] ?? 0;
    if (byte < 0x80) {
      i += 1;
      continue;
    }
    const size =
      byte >= 0xf0 && byte < 0xf5 ? 4 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xc2 && byte < 0xe0 ? 2 : 0;
    if (size > 0 && i + size > sample.length && !complete) break;
    let whole = size > 0;
    for (let k = 1; k < size; k += 1) if (((sample[i + k] ?? 0) & 0xc0) !== 0x80) whole = false;
    if (whole) sound += 1;
    else broken += 1;
    i += whole ? size : 1;
  }
  return sound > broken || (sound === 0 && broken === 0);
}

/** Code pages that programs in Europe still write. The first wins a draw. */
const CODE_PAGES = ['windows-1252', 'windows-1250', 'macintosh', 'cp850'] as const;

/** What Windows writes in western Europe is so common that another code page must read better by more than a letter. */
const CLEARLY_BETTER = 3;

function bestCodePage(sample: Buffer): string {
  let best: string = CODE_PAGES[0];
  let bestScore = Number.MIN_SAFE_INTEGER;
  for (const page of CODE_PAGES) {
    const score = plausibility(createDecoder(page).decode(sample), page);
    if (score > bestScore + (best === CODE_PAGES[0] ? CLEARLY_BETTER : 0)) {
      best = page;
      bestScore = score;
    }
  }
  return best;
}

/** Letters that the western European languages of the product write beyond ASCII. */
const WESTERN_LETTERS = new Set('éèêëàâäáçùûüúôöóòîïíìñßœæãõåøÉÈÊÀÂÄÁÇÙÛÜÚÔÖÓÎÏÍÑŒÆÃÕÅØ');
const CENTRAL_LETTERS = new Set('ąćęłńóśźżĄĆĘŁŃÓŚŹŻěščřžýáíéúůďťňĚŠČŘŽÝÁÍÉÚŮĎŤŇőűŐŰ');
const PLAUSIBLE_SIGNS = new Set('€’‘“”«»–—…°²³·©®™§£\u00a0ºª½¼\u202f¿¡');

function plausibility(text: string, page: string): number {
  const own = page === 'windows-1250' ? CENTRAL_LETTERS : WESTERN_LETTERS;
  let score = 0;
  for (let i = 0; i < text.length; i += 1) {
    if (text.charCodeAt(i) < 0x80) continue;
    const char = text.charAt(i);
    const inWord = isAsciiLetter(text.charCodeAt(i - 1)) || isAsciiLetter(text.charCodeAt(i + 1));
    const isLetter = char.toLowerCase() !== char.toUpperCase();
    // A capital between small letters is what a wrong code page looks like.
    const shouts = isLetter && char !== char.toLowerCase() && isSmall(text.charCodeAt(i - 1));
    const beforeDigit = isDigit(text.charCodeAt(i + 1)) && !inWord;
    if (own.has(char) && !shouts && !beforeDigit) score += 2;
    else if (PLAUSIBLE_SIGNS.has(char) && !(inWord && !'’–'.includes(char))) score += 1;
    else score -= 2;
  }
  return score;
}

function isAsciiLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || isSmall(code);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** Turns bytes into text, chunk by chunk. */
export interface Decoder {
  /** Decodes the next bytes; characters cut at the end wait for the next call. */
  decode(bytes: Buffer): string;
  /** What is left over when the bytes end. */
  end(): string;
  /** Whether the last call met bytes that stand for nothing in the encoding (they read as U+FFFD). */
  readonly damaged: boolean;
  /** The encoding that the bytes turned out to have, where it is not the one asked for. */
  readonly actual?: string;
  /** Whether nothing that was decoded hung on what had been decoded before; absent: it always may. */
  readonly isStateless?: boolean;
}

/**
 * @param encoding - a WHATWG label, or a name that iconv knows
 * @throws UserError `usage` for a name that nobody knows
 */
export function createDecoder(encoding: string): Decoder {
  const label = encoding.toLowerCase();
  if (label === 'utf-8' || label === 'utf8') return new Utf8Decoder();
  if (WINDOWS_1252_LABELS.has(label)) return new Windows1252Decoder();
  return isTextDecoderLabel(label) ? new PlatformDecoder(label) : new IconvDecoder(label);
}

/** The first part of a file as text. */
export function decodeSample(bytes: OpenedBytes, encoding: string, bomLength: number): string {
  const decoder = createDecoder(encoding);
  const text = decoder.decode(bytes.sample.subarray(bomLength));
  return bytes.complete ? text + decoder.end() : text;
}

const WINDOWS_1252_LABELS = new Set([
  'windows-1252',
  'latin1',
  'iso-8859-1',
  'cp1252',
  'ansi',
  'ascii',
  'us-ascii',
]);

/** The label as the tool prints it: aliases of one encoding get one name. */
export function encodingLabel(encoding: string): string {
  const label = encoding.trim().toLowerCase();
  if (label === 'utf8') return 'utf-8';
  if (label === 'utf16le' || label === 'ucs-2' || label === 'utf-16') return 'utf-16le';
  if (label === 'utf16be') return 'utf-16be';
  return WINDOWS_1252_LABELS.has(label) ? 'windows-1252' : label;
}

function isTextDecoderLabel(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}

class Utf8Decoder implements Decoder {
  damaged = false;
  /** Starts of a file in pure ASCII do not say what its first accent will be: until then a code page is possible. */
  #asciiOnly = true;
  #rest: Buffer = Buffer.alloc(0);
  #fallback: Windows1252Decoder | null = null;
  #everDamaged = false;

  decode(bytes: Buffer): string {
    if (this.#fallback !== null) return this.#fallback.decode(bytes);
    const all = this.#rest.length > 0 ? Buffer.concat([this.#rest, bytes]) : bytes;
    const cut = all.length - unfinished(all);
    const whole = all.subarray(0, cut);
    this.#rest = Buffer.from(all.subarray(cut));
    this.damaged = !isUtf8(whole);
    if (this.damaged) this.#everDamaged = true;
    if (this.damaged && this.#asciiOnly && !looksLikeUtf8(whole, true)) {
      this.#fallback = new Windows1252Decoder();
      this.damaged = false;
      const text = this.#fallback.decode(all);
      this.#rest = Buffer.alloc(0);
      return text;
    }
    const text = whole.toString('utf8');
    if (this.#asciiOnly && text.length !== whole.length) this.#asciiOnly = false;
    return text;
  }

  end(): string {
    if (this.#fallback !== null || this.#rest.length === 0) return '';
    if (this.#asciiOnly) {
      // The only accent of the file is its last letter, which UTF-8 would have gone on from.
      this.#fallback = new Windows1252Decoder();
      return this.#fallback.decode(this.#rest);
    }
    this.damaged = true;
    return '\ufffd';
  }

  /** Well-formed UTF-8 reads the same whatever comes before it; what is damaged may be read in another encoding. */
  get isStateless(): boolean {
    return !this.#everDamaged && this.#fallback === null;
  }

  /** The encoding in which the bytes turned out to be written. */
  get actual(): string {
    return this.#fallback === null ? 'utf-8' : 'windows-1252';
  }
}

/** How many bytes at the end are the start of a character that is not complete yet. */
function unfinished(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) {
      const size = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return size > back ? back : 0;
    }
  }
  return 0;
}

/** WHATWG index of windows-1252 for 0x80 to 0x9f; the five holes stay control characters. */
const WINDOWS_1252_HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

class Windows1252Decoder implements Decoder {
  damaged = false;
  readonly isStateless = true;

  decode(bytes: Buffer): string {
    const text = bytes.toString('latin1');
    const read = text.replace(/[\u0080-\u009f]/g, (char) =>
      WINDOWS_1252_HIGH.charAt(char.charCodeAt(0) - 0x80),
    );
    this.damaged = /[\u0081\u008d\u008f\u0090\u009d]/.test(read);
    return this.damaged ? read.replace(/[\u0081\u008d\u008f\u0090\u009d]/g, '\ufffd') : read;
  }

  end(): string {
    return '';
  }
}

class PlatformDecoder implements Decoder {
  damaged = false;
  readonly #decoder: InstanceType<typeof TextDecoder>;

  constructor(label: string) {
    this.#decoder = new TextDecoder(label, { ignoreBOM: true });
  }

  decode(bytes: Buffer): string {
    return this.#check(this.#decoder.decode(bytes, { stream: true }));
  }

  end(): string {
    return this.#check(this.#decoder.decode());
  }

  #check(text: string): string {
    this.damaged = text.includes('\ufffd');
    return text;
  }
}

interface IconvLite {
  encodingExists(name: string): boolean;
  getDecoder(name: string): { write(bytes: Buffer): string; end(): string | undefined };
}

class IconvDecoder implements Decoder {
  damaged = false;
  readonly #decoder: ReturnType<IconvLite['getDecoder']>;

  constructor(label: string) {
    const iconv = createRequire(import.meta.url)('iconv-lite') as IconvLite;
    if (!iconv.encodingExists(label)) {
      throw new UserError(
        'usage',
        `unknown encoding "${label}"`,
        'Use a name such as utf-8, windows-1252 or utf-16le.',
      );
    }
    this.#decoder = iconv.getDecoder(label);
  }

  decode(bytes: Buffer): string {
    const text = this.#decoder.write(bytes);
    this.damaged = text.includes('\ufffd');
    return text;
  }

  end(): string {
    return this.#decoder.end() ?? '';
  }
}
