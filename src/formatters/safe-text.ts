import { printable } from '../linter/mask.ts';

/**
 * Text of the file or of a plug-in, on one line, without anything that a terminal would obey: no control, escape,
 * bidirectional or invisible characters, and no two spaces side by side (they end a message for problem matchers).
 */
export function safeText(text: string): string {
  if (PLAIN_WORDS.test(text)) return text;
  return printable(text)
    .replace(/[\p{Cf}\p{Cs}]+/gu, ' ')
    .replace(/\s{2,}/g, ' ')
    .trim();
}

/** Words of Latin letters, digits and usual signs with one space between them: nearly all text, told at a glance. */
const PLAIN_WORDS =
  /^[!-~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e]+(?: [!-~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e]+)*$/;

const PLAIN: Readonly<Record<string, string>> = {
  '✖': 'x',
  '✔': 'ok',
  '·': '-',
  '…': '...',
  '•': '*',
  '→': '->',
  '≥': '>=',
  '–': '-',
  '—': '-',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
};

/** The same text with the product's symbols in ASCII. Letters stay: names and headers are not ours to change. */
export function plainSymbols(text: string): string {
  return text
    .replace(/«\s/g, '"')
    .replace(/\s»/g, '"')
    .replace(/[^\u0020-\u007e]/g, (symbol) => PLAIN[symbol] ?? symbol);
}

/** How many columns of a terminal a text takes: two for East Asian and pictographic characters, none for marks. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const char of text) {
    if (char < '\u0300') width += 1;
    else if (/\p{M}/u.test(char)) width += 0;
    else width += WIDE.test(char) ? 2 : 1;
  }
  return width;
}

/** Unicode UAX 11, in short: the scripts and blocks that are wide wherever they stand. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Spaces after a text, up to a number of terminal columns. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
