import { INDUSTRIES, INDUSTRY_NAMES, INDUSTRY_WORDS, type Industry } from './titles/industries.ts';
import {
  type CodeTable,
  NACE,
  NACE_CRAFTS,
  NACE_GROUPS,
  NACE_SECTIONS,
  NAICS,
  SIC,
} from './titles/industry-codes.ts';
import {
  addPhrase,
  findPhrases,
  isPhrase,
  longestOnly,
  newPhraseTree,
  type PhraseTree,
} from './titles/phrases.ts';
import { inflectedForms, type Spelling, splitCompound, withPlainVowels } from './titles/spelling.ts';
import { splitWords, type Word } from './titles/words.ts';

export type { Industry } from './titles/industries.ts';
export { INDUSTRIES } from './titles/industries.ts';

const LONGEST_CODE = 6;

function byPrefix(table: CodeTable, digits: string): Industry | null {
  for (let length = Math.min(digits.length, LONGEST_CODE); length >= 2; length--) {
    const industry = table[digits.slice(0, length)];
    if (industry !== undefined) return industry;
  }
  return null;
}

function isNace(digits: string): boolean {
  const groups = NACE_GROUPS[digits.slice(0, 2)];
  return groups !== undefined && (digits.length < 3 || groups.includes(digits.charAt(2)));
}

const isDigit = (character: string | undefined): boolean =>
  character !== undefined && character >= '0' && character <= '9';

const isLetter = (character: string | undefined): boolean =>
  character !== undefined && character >= 'A' && character <= 'Z';

/** The industry of a code of NACE and its national forms, of the American SIC or of NAICS; null for anything else. */
function industryOfCode(text: string): Industry | null {
  const code = text.toUpperCase().replaceAll(' ', '');
  if (code.length === 1) return NACE_SECTIONS[code] ?? null;
  const start = isLetter(code[0]) ? 1 : 0;
  let digits = '';
  let dotted = false;
  let index = start;
  for (; index < code.length; index++) {
    if (isDigit(code[index])) digits += code[index];
    else if (code[index] === '.') dotted = true;
    else break;
  }
  const lettered = isLetter(code[index]) && index === code.length - 1;
  if (digits.length < 2 || digits.length > LONGEST_CODE || (index < code.length && !lettered)) return null;
  if (lettered || dotted || start === 1 || digits.length === 5) return byPrefix(NACE, digits);
  if (digits.length === LONGEST_CODE) return byPrefix(NAICS, digits) ?? byPrefix(NACE, digits);
  return isNace(digits) ? byPrefix(NACE, digits) : byPrefix(SIC, digits);
}

interface Names {
  readonly tree: PhraseTree<Industry>;
  readonly spelling: Spelling;
}

let names: Names | undefined;

function loadNames(): Names {
  if (names !== undefined) return names;
  const tree = newPhraseTree<Industry>();
  for (const industry of INDUSTRIES) {
    for (const name of (INDUSTRY_NAMES[industry] ?? '').split('\n'))
      if (name !== '') addPhrase(tree, name, industry);
  }
  names = {
    tree,
    spelling: {
      known: (word) => tree.vocabulary.has(word),
      telling: (word) => isPhrase(tree, word),
      endsCompound: (word) => isPhrase(tree, word),
    },
  };
  return names;
}

function formsOf(word: Word, { spelling }: Names): readonly string[] {
  const forms = spelling.known(word.folded) ? [word.folded] : [];
  if (word.linking || spelling.telling(word.folded)) return forms;
  forms.push(...inflectedForms(word.folded, spelling));
  const plain = withPlainVowels(word.folded);
  if (forms.length === 0 && plain !== null && spelling.known(plain)) forms.push(plain);
  const end = forms.length === 0 ? splitCompound(word.folded, spelling)?.end : undefined;
  if (end !== undefined) forms.push(end);
  return forms;
}

/** All industries that a text names, the longest name first. */
export function industriesIn(text: string): readonly Industry[] {
  return namedIn(splitWords(text));
}

function namedIn(words: readonly Word[]): readonly Industry[] {
  const known = loadNames();
  const matches = longestOnly(findPhrases(known.tree, words, (word) => formsOf(word, known)));
  const size = (match: { start: number; end: number }): number =>
    words.slice(match.start, match.end).filter((word) => !word.linking).length;
  return [
    ...new Set(matches.toSorted((left, right) => size(right) - size(left)).map((match) => match.value)),
  ];
}

let asked: ReadonlyMap<string, Industry> | undefined;

function loadAsked(): ReadonlyMap<string, Industry> {
  asked ??= new Map(
    INDUSTRIES.flatMap((industry) =>
      (INDUSTRY_WORDS[industry] ?? '')
        .split('\n')
        .filter((word) => word !== '')
        .map((word) => [word, industry] as const),
    ),
  );
  return asked;
}

/** What single words say that are too common to name an industry where none is asked for. */
function askedIn(words: readonly Word[]): readonly Industry[] {
  const known = loadAsked();
  return words.flatMap(({ folded }) => known.get(folded) ?? []);
}

/** The crafts of a code that make what they sell, so that they belong to several industries. */
function craftsOf(code: string): readonly Industry[] {
  const digits = code.replaceAll('.', '').slice(0, 4);
  return NACE_CRAFTS[digits] ?? [];
}

/**
 * All industries that the name or the code of one can mean, the likeliest first: a bakery makes food, sells it and serves it.
 *
 * @param text as for {@link industryOf}
 * @returns none where nothing is recognised
 */
export function industriesOf(text: string): readonly Industry[] {
  const trimmed = text.trim();
  if (trimmed === '') return [];
  for (const industry of INDUSTRIES) if (industry === trimmed) return [industry];
  const coded = industryOfCode(trimmed);
  if (coded !== null) return [coded, ...craftsOf(trimmed)];
  const words = splitWords(trimmed);
  const named = namedIn(words);
  return named.length > 0 ? named : askedIn(words);
}

/**
 * Brings the name or the code of an industry to one of {@link INDUSTRIES}.
 *
 * @param text a name in English, French, German, Spanish, Italian or Dutch, as professional networks and data vendors
 *   write it, or a code: NACE Rev. 2 and its national forms (`62.01Z`, `J62`, `6201`), the American SIC, NAICS
 * @returns null where nothing is recognised
 */
export function industryOf(text: string): Industry | null {
  return industriesOf(text)[0] ?? null;
}
