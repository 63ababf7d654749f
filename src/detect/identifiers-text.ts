import type { IdentifierKind } from './identifiers.ts';
import { ibanLength, isCard, isIban } from './identifiers-bank.ts';
import { isLabelledBefore } from './identifiers-label.ts';
import { isBsn, isCodiceFiscale, isDni, isNino, isNir, isSiret, isSteuerId } from './identifiers-national.ts';
import { isCardGrouping, isNirGrouping, isSteuerGrouping } from './identifiers-numbers.ts';

/** An identifier of a person or an account inside a text. */
export interface FoundIdentifier {
  readonly kind: Extract<
    IdentifierKind,
    'nir' | 'iban' | 'card' | 'bsn_nl' | 'dni_es' | 'codice_fiscale_it' | 'steuer_id_de' | 'nino_uk'
  >;
  /** Offsets in UTF-16 units, the end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Letters and digits of one run: words with single separators between. */
interface Word {
  readonly start: number;
  readonly end: number;
}

/** No identifier has more characters (IBAN of Malta, 31) or more groups (NIR, 7; IBAN in fours, 9). */
const LONGEST = 34;
const MOST_WORDS = 12;
const DIGIT = /[0-9]/g;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isAlphanumeric(code: number): boolean {
  return isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** Letters with accents too, so that an identifier never starts or ends inside a word. */
function isWordChar(code: number): boolean {
  return isAlphanumeric(code) || code === 95 || (code >= 192 && code < 0x2000);
}

function isSeparator(code: number): boolean {
  return code === 32 || code === 45 || code === 46 || code === 47 || code === 160 || code === 0x202f;
}

/** The words from a place on that could belong to one identifier. */
function wordsFrom(text: string, place: number): Word[] {
  const words: Word[] = [];
  let start = place;
  let total = 0;
  while (words.length < MOST_WORDS && total < LONGEST) {
    let end = start;
    while (end < text.length && isAlphanumeric(text.charCodeAt(end)) && end - start <= LONGEST) end++;
    if (end === start || (end < text.length && isWordChar(text.charCodeAt(end)))) break;
    words.push({ start, end });
    total += end - start;
    if (!isSeparator(text.charCodeAt(end))) break;
    start = end + 1;
  }
  return words;
}

function textKind(
  compact: string,
  groups: string,
  text: string,
  place: number,
): FoundIdentifier['kind'] | null {
  const length = compact.length;
  const lettered = !isDigit(compact.charCodeAt(0));
  if (lettered) {
    if (length >= 15 && length === ibanLength(compact.slice(0, 2)) && isIban(compact)) return 'iban';
    if (length === 16 && isCodiceFiscale(compact)) return 'codice_fiscale_it';
    if (length !== 9) return null;
    return isDni(compact) ? 'dni_es' : isNino(compact) ? 'nino_uk' : null;
  }
  switch (length) {
    case 9:
      if (!isDigit(compact.charCodeAt(8))) return isDni(compact) ? 'dni_es' : null;
      if (!isAllDigits(compact) || !isBsn(compact)) return null;
      return groups === '4-2-3' || isLabelledBefore(text, place, 'bsn_nl') ? 'bsn_nl' : null;
    case 11:
      if (!isAllDigits(compact) || !isSteuerId(compact)) return null;
      return isSteuerGrouping(groups) || isLabelledBefore(text, place, 'steuer_id_de')
        ? 'steuer_id_de'
        : null;
    case 13:
      return isNir(compact) && (isNirGrouping(groups) || isLabelledBefore(text, place, 'nir')) ? 'nir' : null;
    case 15:
      if (isNir(compact)) return 'nir';
      break;
    default:
  }
  if (length < 14 || length > 19 || !isAllDigits(compact) || !isCardGrouping(groups)) return null;
  return isCard(compact) && !isSiret(compact) ? 'card' : null;
}

function isAllDigits(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (!isDigit(text.charCodeAt(index))) return false;
  return true;
}

/** No identifier has fewer digits (National Insurance number, 6). */
const FEWEST_DIGITS = 6;
const NONE: readonly FoundIdentifier[] = [];

function hasDigits(text: string, fewest: number): boolean {
  let digits = 0;
  for (let index = 0; index < text.length; index++) {
    if (isDigit(text.charCodeAt(index)) && ++digits === fewest) return true;
  }
  return false;
}

/** The longest identifier that starts with the first of some words. */
function longest(text: string, words: readonly Word[]): FoundIdentifier | null {
  const [first] = words;
  if (first === undefined) return null;
  let compact = '';
  let groups = '';
  let found: FoundIdentifier | null = null;
  for (const { start, end } of words) {
    compact += text.slice(start, end).toUpperCase();
    groups += groups === '' ? `${end - start}` : `-${end - start}`;
    if (compact.length > LONGEST) break;
    if (compact.length < 9) continue;
    const kind = textKind(compact, groups, text, first.start);
    if (kind !== null) found = { kind, start: first.start, end };
  }
  return found;
}

/** The start of the word before a word, if it is one or two letters with a single separator after: `FR 76…`, `AB 12…`. */
function prefixStart(text: string, wordStart: number): number {
  if (wordStart < 2 || !isSeparator(text.charCodeAt(wordStart - 1))) return wordStart;
  let start = wordStart - 1;
  while (start > 0 && wordStart - start <= 3 && isAlphanumeric(text.charCodeAt(start - 1))) start--;
  const length = wordStart - 1 - start;
  if (length < 1 || length > 2 || isDigit(text.charCodeAt(start))) return wordStart;
  return start > 0 && isWordChar(text.charCodeAt(start - 1)) ? wordStart : start;
}

/**
 * Finds identifiers of persons and accounts in running text: French NIR, IBAN, payment card, BSN, DNI and NIE, codice
 * fiscale, Steuer-ID, National Insurance number. Numbers whose check digit alone is weak (BSN, Steuer-ID, a NIR
 * without key) need their printed grouping or a word before them that names them. Linear in the text: only where a
 * digit stands is anything looked at, and each place looks a fixed way ahead.
 *
 * @param text any text
 * @returns what was found, in order, without overlaps
 */
export function findIdentifiers(text: string): readonly FoundIdentifier[] {
  if (!hasDigits(text, FEWEST_DIGITS)) return NONE;
  const found: FoundIdentifier[] = [];
  let index = 0;
  while (index < text.length) {
    DIGIT.lastIndex = index;
    if (!DIGIT.test(text)) break;
    index = DIGIT.lastIndex - 1;
    const floor = found.at(-1)?.end ?? 0;
    let start = index;
    while (start > floor && index - start < LONGEST && isWordChar(text.charCodeAt(start - 1))) start--;
    const earlier = Math.max(floor, prefixStart(text, start));
    let match = earlier < start ? longest(text, wordsFrom(text, earlier)) : null;
    match ??= longest(text, wordsFrom(text, start));
    if (match !== null) {
      found.push(match);
      index = match.end;
    } else {
      while (index < text.length && isWordChar(text.charCodeAt(index))) index++;
    }
  }
  return found;
}
