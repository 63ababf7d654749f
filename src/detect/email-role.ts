import { FIRST_NAMES } from './data/email-first-names.ts';
import {
  BUSINESS_WORDS,
  DESK_ENDINGS,
  LONE_ROLE_WORDS,
  ROLE_PARTS,
  ROLE_QUALIFIERS,
  ROLE_WORDS,
} from './data/email-roles.ts';
import { SURNAMES } from './data/email-surnames.ts';
import { lines } from './email-lines.ts';
import type { PlainAddress } from './plain-address.ts';
import { WordMap } from './word-map.ts';
import { foldValue } from './yes-no-fold.ts';

/** Whether a word is one of the host's own labels. */
type Own = (word: string) => boolean;

/** Below this, a role word inside a longer run of letters is chance (`hr` in `chris`). */
const SURE_ROLE = 3;
const LONGEST_WORD = 24;

const ROLE = 1;
const BUSINESS = 2;
const QUALIFIER = 4;
/** A role only where it stands between joints. */
const LONE = 8;
/** Nothing but beside another word. */
const PART = 16;

/** What a word can be, as bits. */
type Words = WordMap<number>;

let words: Words | undefined;
let names: ReadonlySet<string> | undefined;

function loadWords(): Words {
  const known = new WordMap<number>();
  const add = (table: string, bit: number) => {
    for (const word of lines(table)) known.set(word, (known.get(word) ?? 0) | bit);
  };
  add(ROLE_WORDS, ROLE);
  add(BUSINESS_WORDS, BUSINESS);
  add(ROLE_QUALIFIERS, QUALIFIER);
  add(LONE_ROLE_WORDS, LONE);
  add(ROLE_PARTS, PART);
  return known;
}

/** How many letters at the end of a word are looked at first, and how many must stand before an ending. */
const LAST = 4;
const BEFORE_ENDING = 3;

/** By their last letters, the endings of words for what is done somewhere. */
let endings: WordMap<readonly string[]> | undefined;

function loadEndings(): WordMap<readonly string[]> {
  const known = new WordMap<readonly string[]>();
  for (const ending of lines(DESK_ENDINGS)) {
    const last = ending.slice(-LAST);
    known.set(last, [...(known.get(last) ?? []), ending]);
  }
  return known;
}

/** Whether a word that no table has ends as words for desks do, and neither it nor what follows initials is a name. */
function endsAsDesk(word: string): boolean {
  endings ??= loadEndings();
  const ending = endings
    .get(word.slice(-LAST))
    ?.find((end) => word.length >= end.length + BEFORE_ENDING && word.endsWith(end));
  return ending !== undefined && ![0, 1, 2, 3].some((at) => isName(word.slice(at)));
}

function bitsOf(word: string, known: Words): number {
  return known.get(word) ?? (endsAsDesk(word) ? LONE : 0);
}

const isDesk = (bits: number): boolean => (bits & (ROLE | BUSINESS | LONE)) !== 0;

function isName(token: string): boolean {
  names ??= new Set([...lines(FIRST_NAMES), ...lines(SURNAMES)]);
  return names.has(token);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** `sav2` and `2sav` are `sav`; a token of digits alone is empty. */
function withoutDigits(token: string): string {
  let start = 0;
  let end = token.length;
  while (end > start && isDigit(token.charCodeAt(end - 1))) end--;
  while (start < end && isDigit(token.charCodeAt(start))) start++;
  return token.slice(start, end);
}

/** The labels of a host above its top level, run together: `acme-group.co.example` has `acmegroup` and `co`. */
function ownLabels(domain: string): readonly string[] {
  return domain
    .split('.')
    .slice(0, -1)
    .map((label) => label.replaceAll('-', ''));
}

/** Whether a run of letters is nothing but known words, one of them a role: `serviceclientlyon`. */
function isRunTogether(run: string, known: Words, own: Own): boolean {
  if (run.length < 6 || isName(run)) return false;
  // Per offset: 0 not reached, 1 reached by qualifiers alone, 2 reached with a role.
  const reached = new Uint8Array(run.length + 1);
  reached[0] = 1;
  for (let start = 0; start < run.length; start++) {
    const state = reached[start] ?? 0;
    if (state === 0) continue;
    const last = Math.min(run.length, start + LONGEST_WORD);
    for (let end = start + 2; end <= last; end++) {
      const word = run.slice(start, end);
      const bits = known.get(word) ?? 0;
      if (word.length >= SURE_ROLE && (bits & (ROLE | BUSINESS)) !== 0) reached[end] = 2;
      else if ((bits & QUALIFIER) !== 0 || own(word)) reached[end] = Math.max(reached[end] ?? 0, state);
    }
  }
  return reached[run.length] === 2;
}

function isRoleCompound(tokens: readonly string[], bits: readonly number[], own: Own): boolean {
  const first = (tokens[0] ?? '').length >= SURE_ROLE ? (bits[0] ?? 0) : 0;
  if ((first & BUSINESS) !== 0) return true;
  if (!bits.some(isDesk)) return false;
  const isKnown = (token: string, at: number): boolean => bits[at] !== 0 || own(token);
  if (tokens.some((token, at) => !isKnown(token, at) && isName(token))) return false;
  return isDesk(first) || tokens.every(isKnown);
}

/** `lyon@`, `france-sud@`: a branch, if the place is no name too. */
function isPlaceOnly(tokens: readonly string[], bits: readonly number[]): boolean {
  return (
    bits.every((own) => (own & (QUALIFIER | PART)) !== 0) &&
    bits.some((own) => (own & QUALIFIER) !== 0) &&
    tokens.some((token) => token.length > SURE_ROLE) &&
    !tokens.some(isName)
  );
}

/**
 * Whether a local part names a desk, a function or the organisation itself, and no person: `contact`, `sav2`,
 * `service.client`, `rh-lyon`, `serviceclient`, `acme` at acme.example; not `marie.info`, `contact.martin`.
 *
 * @param local a local part in lower case
 * @param domain its host in lower-case ASCII
 */
export function isRoleLocal(local: string, domain: string): boolean {
  if (local.startsWith('"')) return false;
  const plus = local.indexOf('+');
  const tokens = foldValue(plus > 0 ? local.slice(0, plus) : local)
    .split(' ')
    .map(withoutDigits)
    .filter((token) => token !== '');
  const own = ownLabels(domain);
  return isRole(tokens, (word) => own.includes(word));
}

/** The letters of a local part without its joints. */
const run = new Uint16Array(72);

/** The same for an address that is read already. */
export function isPlainRoleLocal(address: PlainAddress): boolean {
  if (isPlainlyNoRole(address)) return false;
  return isRoleLocal(address.slice(0, address.at), address.slice(address.at + 1, address.length));
}

/**
 * Whether a look at the letters tells that a local part names no role: no word of it is known, nor what they are when
 * run together, and the host is no such word.
 */
function isPlainlyNoRole({ letters, at, firstDot, lastDot }: PlainAddress): boolean {
  words ??= loadWords();
  endings ??= loadEndings();
  if (firstDot !== lastDot || letters[0] === letters[at + 1]) return false;
  let length = 0;
  let tokens = 0;
  for (let start = 0; start < at; ) {
    let end = start;
    while (end < at && !isJoint(letters[end] ?? 0)) end += 1;
    const next = end + 1;
    while (end > start && isDigit(letters[end - 1] ?? 0)) end -= 1;
    while (start < end && isDigit(letters[start] ?? 0)) start += 1;
    if (end > start) {
      if (words.mayHave(letters, start, end)) return false;
      if (end - start > LAST + 1 && endings.mayHave(letters, end - LAST, end)) return false;
      tokens += 1;
      for (; start < end; start += 1) {
        run[length] = letters[start] ?? 0;
        length += 1;
      }
    }
    start = next;
  }
  if (length === 0 || run[0] === letters[at + 1] || words.mayHave(run, 0, length)) return false;
  // A single word may be several that are run together: then it begins with one of them.
  return tokens > 1 || !words.mayHaveStart(run, 0, length);
}

function isJoint(code: number): boolean {
  return code === 46 || code === 45 || code === 95;
}

function isRole(tokens: readonly string[], own: Own): boolean {
  if (tokens.length === 0) return false;
  words ??= loadWords();
  const known = words;
  const single = tokens.length === 1;
  const whole = single ? (tokens[0] ?? '') : tokens.join('');
  const wholeBits = single ? bitsOf(whole, known) : (known.get(whole) ?? 0);
  // Run together (`mark.et`), what stands alone proves nothing.
  if (isDesk(single ? wholeBits : wholeBits & ~LONE)) return true;
  if (whole.length > 1 && own(whole) && !(single && isName(whole))) return true;
  if (single) return isPlaceOnly(tokens, [wholeBits]) || isRunTogether(whole, known, own);
  const bits = tokens.map((token) => bitsOf(token, known));
  return isPlaceOnly(tokens, bits) || isRoleCompound(tokens, bits, own);
}
