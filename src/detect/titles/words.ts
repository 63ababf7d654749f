import {
  dottedInitials,
  fold,
  type GenderEndings,
  isWordCharacter,
  joinsInitials,
  lowerCase,
  runEnd,
  skipGenderEnding,
} from './letters.ts';
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

/** Reads a table of words, one a line. */
export function wordSet(table: string): ReadonlySet<string> {
  return new Set(table.split('\n').filter((line) => line !== ''));
}

interface Markers extends GenderEndings {
  readonly linking: ReadonlySet<string>;
  readonly joining: ReadonlySet<string>;
  readonly employer: ReadonlySet<string>;
  readonly former: ReadonlySet<string>;
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

/** Whether a word, without accents, only links others. */
export function isLinking(folded: string): boolean {
  const { linking, joining } = loadMarkers();
  return linking.has(folded) || joining.has(folded);
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
 * @param text as a person wrote it
 * @param maxLength characters beyond it are not read
 */
export function splitWords(text: string, maxLength = MAX_LENGTH): Word[] {
  const known = loadMarkers();
  const lower = lowerCase(text.slice(0, maxLength).normalize('NFC'));
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
