import { foldText, foldUmlauts, HOLE, repairMojibake } from './fold-text.ts';

/** A header taken apart for comparing. */
export interface NormalisedHeader {
  /** Words in order: folded, split at camel case, separators and digits. */
  readonly tokens: readonly string[];
  /** The words without anything between them: the form in which phrases are compared. */
  readonly key: string;
}

/** Long survey questions carry their meaning in their first words; the rest would only cost time. */
const MAX_TOKENS = 24;
const MAX_LENGTH = 300;

/** Characters without a width, which copies from web pages and spreadsheets bring along. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;
const NUMERO_SIGN = /(?<![\p{L}\p{N}])(?:n\s?[°º]|nº|№|n\.\s?[°º])/giu;
/** Letters lost to a wrong code page: a replacement character, or a sign that never stands inside a word. */
const LOST_LETTER = /(?<=\p{L})[?\uFFFD\u201A\u2026\u017D\u2030]+(?=\p{L})|\uFFFD/gu;
/** A lone capital at the end of a word belongs to it (`GmbH`). */
const CAMEL_CASE = /(\p{Ll})(\p{Lu})(?=[\p{L}\p{N}])|(\p{Lu})(\p{Lu}\p{Ll})/gu;
/** `.` of an abbreviation (`D.O.B.`, `c.p.`), which joins rather than separates. */
const INITIALS = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?/gu;
/** The suffix that Salesforce gives to custom fields. */
const CUSTOM_SUFFIX = /__(?:c|pc|r|pr|s)$/i;
/** `O/N`, `(Y/N)`: what the answers are says nothing of the question, and its letters would be read as a word. */
const YES_OR_NO = /(?<=\S\s*)[([]?(?<![\p{L}\p{N}])[JOSTYV]\/N(?![\p{L}\p{N}])[)\]]?/giu;
const WORD = /[\p{L}\uFFFD]+|\p{N}+|#/gu;

function prepare(header: string): string {
  return repairMojibake(header.slice(0, MAX_LENGTH))
    .replace(INVISIBLE, '')
    .replace(/&(?:amp|nbsp|quot|#\d+);/g, ' ')
    .normalize('NFC')
    .trim()
    .replace(CUSTOM_SUFFIX, '')
    .replace(YES_OR_NO, ' ')
    .replace(NUMERO_SIGN, ' n ')
    .replace(INITIALS, (run) => ` ${run.replaceAll('.', '')} `)
    .replace(LOST_LETTER, HOLE)
    .replace(CAMEL_CASE, (_run, low, up, first, second) => (low ? `${low} ${up}` : `${first} ${second}`));
}

function split(text: string, fold: (text: string) => string): NormalisedHeader {
  const tokens: string[] = [];
  for (const [word] of fold(text).matchAll(WORD)) {
    if (tokens.length === MAX_TOKENS) break;
    tokens.push(word);
  }
  return { tokens, key: tokens.join('') };
}

/**
 * Takes a header apart, whatever it was written with: case, accents, camelCase, snake_case, separators of a path
 * (`Contact.Email`, `Lead: Company`, `E-mail 1 - Value`), the suffix `__c`, text read in a wrong encoding.
 *
 * @param header as the file has it
 * @returns its words; no words where the header holds no letter and no digit
 */
export function normaliseHeader(header: string): NormalisedHeader {
  return split(prepare(header), foldText);
}

/** As {@link normaliseHeader}, with German umlauts as two letters. */
function normaliseUmlauts(header: string): NormalisedHeader {
  return split(prepare(header), foldUmlauts);
}

/** Phrases of the tables that need no repair: words of small letters. */
const PLAIN_PHRASE = /^\p{Ll}+(?:[ '-]\p{Ll}+)*$/u;
const SPACES = /[ '-]/;

/**
 * Takes a phrase of the tables apart, as {@link normaliseHeader} does a header that spells it; quicker, since tables
 * are clean.
 *
 * @param phrase lower case
 * @param umlauts whether German umlauts become two letters
 */
export function normalisePhrase(phrase: string, umlauts = false): NormalisedHeader {
  if (!PLAIN_PHRASE.test(phrase)) return umlauts ? normaliseUmlauts(phrase) : normaliseHeader(phrase);
  const folded = umlauts ? foldUmlauts(phrase) : foldText(phrase);
  const tokens = folded.split(SPACES);
  return { tokens, key: tokens.join('') };
}
