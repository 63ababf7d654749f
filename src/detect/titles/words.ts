import {
  EMPLOYER_MARKERS,
  FORMER_MARKERS,
  INCLUSIVE_ENDINGS,
  JOINING_WORDS,
  LINKING_WORDS,
  WORDS_THAT_ARE_NO_ENDING,
} from './markers.ts';

/** How strongly a word is parted from the one before: not, by `and` or a comma, by a dash, by a bar or bracket. */
export type Break = 0 | 1 | 2 | 3;

/** One word of a title or phrase. */
export interface Word {
  /** In lower case, accents kept. */
  readonly raw: string;
  /** In lower case, without accents. */
  readonly folded: string;
  /** The break before it. */
  break: Break;
  /** Whether it only links others. */
  readonly linking: boolean;
  /** Whether it stands in the name of an employer or in a past occupation. */
  aside: 'employer' | 'past' | null;
}

/** Titles are cut here: what follows is never a title any more. */
const MAX_LENGTH = 240;

const STRONG_BREAKS = '|•·;()[]{}<>«»"\n\r\t';
const MEDIUM_BREAKS = ':–—→';
const WEAK_BREAKS = ',/&+';
const GENDER_SEPARATORS = '·•⋅∙./-(:*_';

/** Reads a table of words, one a line. */
export function wordSet(table: string): ReadonlySet<string> {
  return new Set(table.split('\n').filter((line) => line !== ''));
}

interface Markers {
  readonly linking: ReadonlySet<string>;
  readonly joining: ReadonlySet<string>;
  readonly employer: ReadonlySet<string>;
  readonly former: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
  readonly noEnding: ReadonlySet<string>;
}

let markers: Markers | undefined;

function loadMarkers(): Markers {
  markers ??= {
    linking: wordSet(LINKING_WORDS),
    joining: wordSet(JOINING_WORDS),
    employer: wordSet(EMPLOYER_MARKERS),
    former: wordSet(FORMER_MARKERS),
    endings: wordSet(INCLUSIVE_ENDINGS),
    noEnding: wordSet(WORDS_THAT_ARE_NO_ENDING),
  };
  return markers;
}

/** Takes the marks off letters and writes ligatures out. Lower case in, lower case out. */
export function fold(text: string): string {
  let folded = '';
  for (const character of text.normalize('NFD')) {
    const code = character.charCodeAt(0);
    if (code >= 0x300 && code <= 0x36f) continue;
    folded +=
      code < 0x80
        ? character
        : character === 'ß'
          ? 'ss'
          : character === 'œ'
            ? 'oe'
            : character === 'æ'
              ? 'ae'
              : character === 'ø'
                ? 'o'
                : character;
  }
  return folded;
}

function isWordCharacter(character: string | undefined): boolean {
  if (character === undefined) return false;
  const code = character.charCodeAt(0);
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x23;
  return code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7;
}

/** The end of the run of word characters that begins at an index. */
function runEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && isWordCharacter(text[end])) end++;
  return end;
}

/** Lower case, with `LeiterIn` told as `Leiter` while the capital still shows. */
function lowerCase(text: string): string {
  return text.replace(/(\p{Ll})In(nen)?(?!\p{L})/gu, '$1').toLowerCase();
}

/** The index after an ending for a second gender that begins with a separator at `at`, or `at` where there is none. */
function skipGenderEnding(text: string, at: number, { endings, noEnding }: Markers): number {
  let index = at;
  const separator = text[index];
  if (separator === undefined || !GENDER_SEPARATORS.includes(separator)) return at;
  index++;
  if (text[index] === '-') index++;
  const end = runEnd(text, index);
  const ending = fold(text.slice(index, end));
  if (!endings.has(ending) || (separator !== '(' && noEnding.has(ending) && separator === '-')) return at;
  return text[end] === ')' ? end + 1 : end;
}

/** Whether `&` or `+` at an index belongs to initials such as `r&d`. */
function joinsInitials(text: string, wordStart: number, at: number): boolean {
  if (text[at] !== '&' && text[at] !== '+') return false;
  const next = runEnd(text, at + 1);
  return (
    at > wordStart && at - wordStart <= 3 && next > at + 1 && next - at - 1 <= 2 && next - wordStart <= 5
  );
}

/** Reads initials whose letters are parted by dots (`d.r.h.`), and returns the index after them. */
function dottedInitials(text: string, from: number): { readonly word: string; readonly end: number } | null {
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

function breakOf(character: string, spaced: boolean): Break {
  if (STRONG_BREAKS.includes(character)) return 3;
  if (MEDIUM_BREAKS.includes(character)) return 2;
  if (WEAK_BREAKS.includes(character)) return 1;
  if (character === '-') return spaced ? 2 : 0;
  // Pictures part a title as a bar does.
  return character.charCodeAt(0) >= 0x2190 ? 3 : 0;
}

function stronger(left: Break, right: Break): Break {
  return left > right ? left : right;
}

/** Marks what stands after `at`, `chez`, `ex`, `former`, up to the next dash or bar. */
function markAsides(words: Word[], { employer, former }: Markers): void {
  let aside: Word['aside'] = null;
  words.forEach((word, index) => {
    if (
      aside !== null &&
      (word.break >= 2 || (aside === 'past' && word.break === 1 && words[index - 1]?.aside === 'past'))
    ) {
      aside = null;
    }
    if (employer.has(word.folded) && index > 0) aside = 'employer';
    else if (former.has(word.folded)) aside = 'past';
    word.aside = aside;
  });
}

/**
 * Splits a title, a department or a table's phrase into words, in one pass: second genders, accents, initials and
 * separators of any kind are understood.
 *
 * @param text as a person wrote it; characters beyond the 240th are not read
 */
export function splitWords(text: string): Word[] {
  const known = loadMarkers();
  const lower = lowerCase(text.slice(0, MAX_LENGTH).normalize('NFC'));
  const words: Word[] = [];
  let pending: Break = 0;
  const push = (raw: string): void => {
    const folded = fold(raw);
    const joining = known.joining.has(folded);
    if (joining) pending = stronger(pending, 1);
    const before: Break = words.length === 0 ? 0 : pending;
    words.push({ raw, folded, break: before, linking: joining || known.linking.has(folded), aside: null });
    pending = joining ? 1 : 0;
  };
  for (let index = 0; index < lower.length; ) {
    const character = lower[index] ?? '';
    if (!isWordCharacter(character)) {
      if (character === '@') push('@');
      const spaced = lower[index - 1] === ' ' || lower[index + 1] === ' ';
      pending = stronger(pending, breakOf(character, spaced));
      index++;
      continue;
    }
    const initials = dottedInitials(lower, index);
    if (initials !== null) {
      push(initials.word);
      index = initials.end;
      continue;
    }
    let end = runEnd(lower, index);
    if (joinsInitials(lower, index, end)) end = runEnd(lower, end + 1);
    push(lower.slice(index, end));
    if (end - index >= 3) {
      for (
        let next = skipGenderEnding(lower, end, known);
        next > end;
        next = skipGenderEnding(lower, end, known)
      )
        end = next;
    }
    index = end;
  }
  markAsides(words, known);
  return words;
}
