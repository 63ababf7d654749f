/** What tells an ending for a second gender from a word. */
export interface GenderEndings {
  readonly endings: ReadonlySet<string>;
  /** Endings that a hyphen does not introduce. */
  readonly noEnding: ReadonlySet<string>;
}

const GENDER_SEPARATORS = '·•⋅∙./-(:*_';

/** Letters that Unicode does not take apart. */
const WITHOUT_MARK: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['œ', 'oe'],
]);

/** Takes the marks off letters and writes ligatures out. Lower case in, lower case out. */
export function fold(text: string): string {
  let folded = '';
  for (const character of text.normalize('NFD')) {
    const code = character.charCodeAt(0);
    if (code >= 0x300 && code <= 0x36f) continue;
    folded += code < 0x80 ? character : (WITHOUT_MARK.get(character) ?? character);
  }
  return folded;
}

export function isWordCharacter(character: string | undefined): boolean {
  if (character === undefined) return false;
  const code = character.charCodeAt(0);
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x23;
  return code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7;
}

/** The end of the run of word characters that begins at an index. */
export function runEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && isWordCharacter(text[end])) end++;
  return end;
}

/** Lower case, with `LeiterIn` told as `Leiter` while the capital still shows. */
export function lowerCase(text: string): string {
  return text.replace(/(\p{Ll})In(nen)?(?!\p{L})/gu, '$1').toLowerCase();
}

/** The index after an ending for a second gender that begins with a separator at `at`, or `at` where there is none. */
export function skipGenderEnding(text: string, at: number, { endings, noEnding }: GenderEndings): number {
  let index = at;
  const separator = text[index];
  if (separator === undefined || !GENDER_SEPARATORS.includes(separator)) return at;
  index++;
  if (text[index] === '-') index++;
  const end = runEnd(text, index);
  const ending = fold(text.slice(index, end));
  if (!endings.has(ending) || (separator === '-' && noEnding.has(ending))) return at;
  return text[end] === ')' ? end + 1 : end;
}

/** Whether `&` or `+` at an index belongs to initials such as `r&d`. */
export function joinsInitials(text: string, wordStart: number, at: number): boolean {
  if (text[at] !== '&' && text[at] !== '+') return false;
  const next = runEnd(text, at + 1);
  return (
    at > wordStart && at - wordStart <= 3 && next > at + 1 && next - at - 1 <= 2 && next - wordStart <= 5
  );
}

/** Reads initials whose letters are parted by dots (`d.r.h.`), and returns the index after them. */
export function dottedInitials(
  text: string,
  from: number,
): { readonly word: string; readonly end: number } | null {
  let word = '';
  let index = from;
  while (isWordCharacter(text[index]) && text[index + 1] === '.') {
    word += text[index] ?? '';
    index += 2;
  }
  if (word.length === 0) return null;
  if (isWordCharacter(text[index]) && !isWordCharacter(text[index + 1])) word += text[index++] ?? '';
  return word.length >= 2 && !isWordCharacter(text[index]) ? { word, end: index } : null;
}
