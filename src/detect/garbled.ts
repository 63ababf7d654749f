import { HTML_NAMES } from './data/html-names.ts';

/** The characters windows-1252 has in place of the C1 controls. */
const WINDOWS_1252 = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
const LONGEST_NAME = 10;

let names: ReadonlySet<string> | undefined;

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code < 0x250);
}

/** Whether a character is what a continuation byte of UTF-8 becomes when it is read as windows-1252. */
function isContinuation(code: number): boolean {
  return (code >= 0x80 && code <= 0xbf) || (code > 0xff && WINDOWS_1252.includes(String.fromCharCode(code)));
}

/** Length of an entity of HTML that begins at an ampersand; 0 where none does. */
function entityAt(text: string, start: number): number {
  const end = text.indexOf(';', start);
  if (end < start + 3 || end > start + LONGEST_NAME) return 0;
  const name = text.slice(start + 1, end);
  names ??= new Set(HTML_NAMES.trim().split('\n'));
  return /^#(?:\d{2,5}|x[\da-f]{2,4})$/i.test(name) || names.has(name.toLowerCase()) ? end + 1 - start : 0;
}

/** Whether something garbled may begin with this UTF-16 unit: nothing garbled begins with another. */
export function mayBeGarbled(code: number): boolean {
  if (code < 0xc2) return code === 38 || code === 63;
  return code <= 0xc5 || code === 0xe2 || code === 0xef || code === 0x221a;
}

/** Length of what was garbled at a place of a text, or 0. */
function garbledAt(text: string, at: number, isName: boolean): number {
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (code === 38) return entityAt(text, at);
  if (code === 63) {
    const after = next >= 97 || (next >= 65 && next <= 90);
    return isName && after && isLetter(next) && at > 0 && isLetter(text.charCodeAt(at - 1)) ? 1 : 0;
  }
  // Lead bytes of the Latin letters: 0xC2 to 0xC5.
  if (code === 0xc2 || code === 0xc3) return isContinuation(next) ? 2 : 0;
  if (code === 0xc4 || code === 0xc5) {
    const isInWord = isLetter(text.charCodeAt(at + 2)) || isLetter(text.charCodeAt(at - 1));
    return isInWord && isContinuation(next) ? 2 : 0;
  }
  // A dash or a quotation mark: 0xE2 0x80.
  if (code === 0xe2) return next === 0x20ac ? Math.min(3, text.length - at) : 0;
  // A byte order mark.
  if (code === 0xef) return next === 0xbb ? 2 : 0;
  // UTF-8 read as the Macintosh's code page: 0xC3 is its square root.
  if (code === 0x221a) return next > 0x7f ? 2 : 0;
  return 0;
}

/**
 * Finds where a text was garbled on its way: UTF-8 read in another code page (`HÃ©lÃ¨ne`, `H√©l√®ne`), entities of HTML
 * (`H&eacute;l&egrave;ne`), letters lost to question marks (`Fran?ois`).
 *
 * @param text - a cell, as it stands in the file
 * @param isName - whether a question mark has no business inside a word of it
 * @returns the first place, in UTF-16 units; null where nothing is garbled
 */
export function findGarbled(text: string, isName: boolean): readonly [start: number, end: number] | null {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0xc2 && code !== 38 && code !== 63) continue;
    const length = garbledAt(text, at, isName);
    if (length > 0) return [at, at + length];
  }
  return null;
}
