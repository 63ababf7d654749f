/** Letters that Unicode decomposition leaves whole, and their usual spelling in plain letters. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
};

/** Text that folding leaves as it is, but for capitals. */
const PLAIN = /^[\x20-\x7E]*$/;

/** Stands in a folded text for a character that was lost on the way (`T�l�phone`). */
export const HOLE = '\uFFFD';

/**
 * Folds a text for comparing: lower case, no accents, `œ` as `oe`.
 *
 * @param text any text; U+FFFD is kept, for {@link HOLE}
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  const bare = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.replace(/[æđðıłøœßþ]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

/** Folds as {@link foldText} with German umlauts as two letters (`ä` as `ae`), as they are typed without them. */
export function foldUmlauts(text: string): string {
  return foldText(
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[äöü]/g, (letter) => (letter === 'ä' ? 'ae' : letter === 'ö' ? 'oe' : 'ue')),
  );
}

/** The characters windows-1252 has in place of the C1 controls, by their byte. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function byteOf(code: number): number {
  if (code < 256) return code;
  const place = WINDOWS_1252.indexOf(String.fromCharCode(code));
  return place < 0 ? -1 : 0x80 + place;
}

/** What UTF-8 read as windows-1252 looks like: a lead byte's letter before a continuation byte's character. */
const MISREAD_UTF8 = /[\u00C2-\u00F4][\u0080-\u00BF\u0152-\u2122]/;

function decodeOnce(text: string): string | null {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const byte = byteOf(text.charCodeAt(i));
    if (byte < 0) return null;
    bytes[i] = byte;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Repairs text whose UTF-8 bytes were read as windows-1252, once or twice over (`TÃ©lÃ©phone`).
 *
 * @returns the repaired text, or the same text where there is nothing to repair
 */
export function repairMojibake(text: string): string {
  let repaired = text;
  for (let round = 0; round < 2 && MISREAD_UTF8.test(repaired); round++) {
    const next = decodeOnce(repaired);
    if (next === null) break;
    repaired = next;
  }
  return repaired;
}
