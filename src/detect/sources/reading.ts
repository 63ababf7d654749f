import { foldValue } from '../yes-no-fold.ts';
import { readWebAddress } from './host.ts';
import { MEANINGS, type Meaning, VENDOR_MEANINGS } from './meanings.ts';
import type { Entry } from './phrase-index.ts';
import { phraseIndex } from './phrases.ts';
import { makeSpelling } from './spelling.ts';
import type { Vendor } from './vendor.ts';

/** What stands at one place of a value: something known, or null for a word that no table has. */
export interface Mark {
  readonly entry: Entry | null;
  /** Number of the breath it stands in: parts between separators, counted from 0. */
  readonly segment: number;
}

/** What is put for a web address of no known vendor, so that what is extracted from it counts as taken from a site. */
const UNKNOWN_SITE: Entry = { ...entryOf(MEANINGS['not-an-origin'], null), name: 'not-an-origin' };
const OWN_FORM: Entry = entryOf(MEANINGS.form, null);
const LETTER: Entry = entryOf(MEANINGS.filler, null);
const SEPARATORS = new Set('+;|>→/,:\n');
const SHORTEST_REST = 3;

let spelling: ((word: string) => string | null) | undefined;

function entryOf(meaning: Meaning, vendor: Vendor | null): Entry {
  return { meaning, name: null, vendor, common: false };
}

/** Whether a mark is a web address that no table knows. */
export function isUnknownSite(mark: Mark): boolean {
  return mark.entry === UNKNOWN_SITE;
}

/** Whether a mark is a letter on its own, which may be an initial. */
export function isLetter(mark: Mark): boolean {
  return mark.entry === LETTER;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function withoutDigits(word: string): string {
  let start = 0;
  let end = word.length;
  while (start < end && isDigit(word.charCodeAt(start))) start++;
  while (end > start && isDigit(word.charCodeAt(end - 1))) end--;
  return word.slice(start, end);
}

function byAffix(word: string): Entry | null {
  const { byPrefix, bySuffix } = phraseIndex();
  for (let length = word.length - SHORTEST_REST; length >= SHORTEST_REST; length--) {
    const found = bySuffix.get(word.slice(-length)) ?? byPrefix.get(word.slice(0, length));
    if (found !== undefined) return found;
  }
  return null;
}

/** The word of the tables that a word stands for: itself, without the digits at its ends, or one letter away. */
function known(word: string): string {
  const index = phraseIndex();
  if (index.hasWord(word)) return word;
  const bare = withoutDigits(word);
  if (bare !== word && index.isTelling(bare)) return bare;
  if (byAffix(word) !== null) return word;
  spelling ??= makeSpelling(index.words());
  return spelling(bare) ?? word;
}

/** The longest phrase that begins at a word, and how many words it has. */
function longestAt(words: readonly string[], at: number): { entry: Entry; length: number } | null {
  const index = phraseIndex();
  const most = Math.min(index.longest(words[at] ?? ''), words.length - at);
  for (let length = most; length > 0; length--) {
    const entry = index.byPhrase(words.slice(at, at + length).join(' '));
    if (entry !== undefined) return { entry, length };
  }
  return null;
}

function readWords(text: string, segment: number, marks: Mark[]): number {
  const words = foldValue(text).split(' ').map(known);
  let breath = segment;
  let at = 0;
  while (at < words.length) {
    const word = words[at] ?? '';
    const found = longestAt(words, at);
    if (found !== null) {
      if (found.entry.name === 'join') breath++;
      marks.push({ entry: found.entry, segment: breath });
      at += found.length;
      continue;
    }
    // A number (a year, a batch) or a lone letter says nothing of an origin, known or unknown.
    const letters = withoutDigits(word).length;
    if (letters > 0) marks.push({ entry: letters === 1 ? LETTER : byAffix(word), segment: breath });
    at++;
  }
  return breath;
}

/** Reads a value from left to right, the longest phrase first. Linear in its length. */
export function readMarks(value: string): readonly Mark[] {
  const marks: Mark[] = [];
  let segment = 0;
  let pending = '';
  const flush = (): void => {
    if (pending !== '') segment = readWords(pending, segment, marks);
    pending = '';
  };
  for (const piece of value.split(/\s/)) {
    const address = readWebAddress(piece);
    if (address !== null) {
      flush();
      const { vendor } = address;
      const meaning = vendor?.kind ? VENDOR_MEANINGS[vendor.kind] : MEANINGS['no-origin'];
      const site = address.form ? OWN_FORM : UNKNOWN_SITE;
      marks.push({ entry: vendor === null ? site : entryOf(meaning, vendor), segment });
      continue;
    }
    // An e-mail address says who, not where from.
    if (piece.lastIndexOf('@') > 0) {
      flush();
      marks.push({ entry: null, segment });
      continue;
    }
    let from = 0;
    for (let at = 0; at < piece.length; at++) {
      if (!SEPARATORS.has(piece.charAt(at))) continue;
      pending += ` ${piece.slice(from, at)}`;
      // `n/a`, `k/a`: abbreviations keep their parts together.
      if (at - from !== 1 || piece.length !== 3) {
        flush();
        segment++;
      }
      from = at + 1;
    }
    pending += ` ${piece.slice(from)}`;
  }
  flush();
  return marks;
}
