let folded: string[] | undefined;

/** What a UTF-16 unit below 0x250 becomes: itself in lower case without its accent, or a space. */
function foldTable(): string[] {
  const table: string[] = [];
  for (let code = 0; code < 0x250; code++) {
    const plain = String.fromCharCode(code)
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase();
    table.push(/^[a-z0-9]+$/.test(plain) ? plain : ' ');
  }
  const ligatures: Readonly<Record<string, string>> = {
    ß: 'ss',
    æ: 'ae',
    Æ: 'ae',
    œ: 'oe',
    Œ: 'oe',
    ø: 'o',
    Ø: 'o',
    ł: 'l',
    Ł: 'l',
    đ: 'd',
    Đ: 'd',
    ð: 'd',
    þ: 'th',
    ı: 'i',
  };
  for (const [letter, plain] of Object.entries(ligatures)) table[letter.charCodeAt(0)] = plain;
  return table;
}

let units: Uint8Array | undefined;

function unitTable(): Uint8Array {
  folded ??= foldTable();
  units = Uint8Array.from(folded, (plain) => (plain.length === 1 ? plain.charCodeAt(0) : 0));
  return units;
}

/**
 * What a UTF-16 unit becomes by folding, as one: a small Latin letter, a digit, or a space (32) for all that separates;
 * 0 where it becomes several letters, or hangs on what stands beside it.
 */
export function foldedUnit(code: number): number {
  return code < 0x250 ? ((units ?? unitTable())[code] ?? 0) : 0;
}

/** Greek and Cyrillic as Latin; punctuation and signs to a space; other scripts as they are. */
function foldLetter(letter: string, code: number): string {
  if (code < 0x530) return letter.normalize('NFD').charAt(0).toLowerCase();
  return code >= 0x2000 && code < 0x3040 ? ' ' : letter;
}

/**
 * A short value in the form that word tables are keyed by: lower case, Latin letters without accents, digits, single
 * spaces for everything else, none at the ends. Greek and Cyrillic lose case and accents too.
 */
export function foldValue(text: string): string {
  folded ??= foldTable();
  const source = /[\u0300-\u036f]/.test(text) ? text.normalize('NFC') : text;
  let out = '';
  let gap = false;
  for (let index = 0; index < source.length; index++) {
    const code = source.charCodeAt(index);
    const plain = code < 0x250 ? (folded[code] ?? ' ') : foldLetter(source.charAt(index), code);
    if (plain === ' ') {
      gap = out !== '';
    } else {
      out += gap ? ` ${plain}` : plain;
      gap = false;
    }
  }
  return out;
}
