import { PLACEHOLDER_NAMES } from './data/placeholder-names.ts';
import { EMPTY_MARKERS, TEST_DATA } from './data/placeholder-words.ts';
import type { PlainAddress } from './plain-address.ts';
import type { PlainPhone } from './plain-phone.ts';
import { foldedUnit, foldValue } from './yes-no-fold.ts';

/** A cell that is not blank and yet holds nothing: a marker for "empty", or data that somebody made up. */
export type PlaceholderKind = 'empty-marker' | 'test-data';

const LONGEST = 40;
const SPACE = 32;
const AT_SIGN = 64;

/** What can be seen of a folded text by its length and its ends; most texts share it with no placeholder. */
let looks: Uint8Array | undefined;

function lookOf(length: number, first: number, last: number): number {
  return ((length & 63) << 10) | ((first & 31) << 5) | (last & 31);
}

function knownLooks(): Uint8Array {
  const known = new Uint8Array(1 << 16);
  for (const word of `${EMPTY_MARKERS.trim()}\n${TEST_DATA.trim()}`.split('\n'))
    known[lookOf(word.length, word.charCodeAt(0), word.charCodeAt(word.length - 1))] = 1;
  looks = known;
  return known;
}

/** Whether a part of a text is of words with single separators between them, and looks like no placeholder. */
function isPlainlyOther(text: string, start: number, end: number): boolean {
  let digits = 0;
  let hasLetter = false;
  let first = 0;
  let before = SPACE;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const own = code === AT_SIGN ? 0 : foldedUnit(code);
    // Two letters for one, a mark above a letter, another script: to be folded.
    if (own === 0 || (own === SPACE && before === SPACE)) return false;
    if (own >= 97) hasLetter = true;
    else if (own !== SPACE) digits += 1;
    if (first === 0) first = own;
    before = own;
  }
  if (before === SPACE || (digits > 3 && !hasLetter)) return false;
  if (((first ^ before) & 31) === 0) return false;
  return (looks ?? knownLooks())[lookOf(end - start, first, before)] === 0;
}

let emptyMarkers: ReadonlySet<string> | undefined;
let testData: ReadonlySet<string> | undefined;
let namesToo: ReadonlyMap<string, string> | undefined;

function knownTestData(): ReadonlySet<string> {
  testData ??= new Set(TEST_DATA.trim().split('\n'));
  return testData;
}

/** `xxx`, `0000000`, `aaaa`; not `III`, which numbers something. */
function isOneCharacter(folded: string): boolean {
  const first = folded.charAt(0);
  if (folded.length < 3 || first === 'i' || first === 'w') return false;
  const digit = first >= '0' && first <= '9';
  if (digit && folded.length < 5) return false;
  for (let at = 1; at < folded.length; at += 1) if (folded.charAt(at) !== first) return false;
  return true;
}

/** `123456789`, `0123456789`, `987654321`. */
function isCounting(folded: string): boolean {
  return folded.length >= 5 && ('01234567890123'.includes(folded) || '9876543210'.includes(folded));
}

/** `0102030405`, `0606060606`: pairs that repeat or count up. */
function isPatternedPhone(digits: string): boolean {
  if (digits.length !== 10 || digits.charAt(0) !== '0') return false;
  const pair = digits.slice(0, 2);
  if (pair.repeat(5) === digits || digits === '0102030405' || digits === '0203040506') return true;
  const rest = digits.slice(2);
  return rest === '12345678' || rest === '00000000';
}

/** What a name that is also a placeholder may be the name of. */
export type NamedThing = 'first-name' | 'last-name' | 'company' | 'mailbox';

const NAMED_LETTER: Readonly<Record<NamedThing, string>> = {
  'first-name': 'f',
  'last-name': 'l',
  company: 'c',
  mailbox: 'm',
};

/** Whether a placeholder may as well be the name of somebody or something: `Null`, `Tutu`, `AAA`. */
export function mayBeName(cell: string, thing: NamedThing): boolean {
  namesToo ??= new Map(
    PLACEHOLDER_NAMES.trim()
      .split('\n')
      .map((line) => [line.slice(0, line.lastIndexOf(' ')), line.slice(line.lastIndexOf(' ') + 1)]),
  );
  const folded = foldValue(cell);
  if (thing === 'company' && folded.length === 3 && isOneCharacter(folded)) return true;
  return namesToo.get(folded)?.includes(NAMED_LETTER[thing]) === true;
}

/**
 * Whether an address was made up to try something: `test@…`, `asdf@…`, `…@test.com`. `example.com` alone proves nothing.
 *
 * @param address an address in small letters
 */
export function isMadeUpAddress(address: string): boolean {
  const at = address.lastIndexOf('@');
  return isMadeUpWord(address.slice(0, at)) || isMadeUpHost(address.slice(at + 1));
}

/** The same for an address that is read already. */
export function isMadeUpPlain(address: PlainAddress): boolean {
  const { letters, length, at, firstDot, lastDot } = address;
  if (mayBeMadeUp(letters, 0, at) && isMadeUpWord(address.slice(0, at))) return true;
  return (
    firstDot === lastDot &&
    mayBeMadeUp(letters, at + 1, firstDot) &&
    isMadeUpHost(address.slice(at + 1, length))
  );
}

/** Whether a part of an address looks like one of the words for test data, like one letter, or like a count. */
function mayBeMadeUp(letters: Uint16Array, from: number, to: number): boolean {
  if (to - from > LONGEST_WORD) return false;
  const first = letters[from] ?? 0;
  const last = letters[to - 1] ?? 0;
  if (((first ^ last) & 31) === 0 || (looks ?? knownLooks())[lookOf(to - from, first, last)] === 1)
    return true;
  for (let at = from; at < to; at += 1) if ((letters[at] ?? 0) > 57) return false;
  return true;
}

const LONGEST_WORD = 24;

function isMadeUpWord(local: string): boolean {
  if (local.length > LONGEST_WORD) return false;
  const folded = foldValue(local);
  if (knownTestData().has(folded)) return !mayBeName(folded, 'mailbox');
  return isCounting(folded) || isOneCharacter(folded);
}

/** `test.com`, `asdf.fr`: one label that says so, and no firm's name. */
function isMadeUpHost(host: string): boolean {
  const dot = host.indexOf('.');
  const label = host.slice(0, dot);
  if (dot < 0 || host.includes('.', dot + 1) || label.length > LONGEST_WORD) return false;
  const folded = foldValue(label);
  return knownTestData().has(folded) && !mayBeName(folded, 'company') && !mayBeName(folded, 'mailbox');
}

/** Whether a number does not end as a pattern does that repeats or counts, by its digits from the last on. */
function isFreelyEnded(last: number, second: number, third: number, fourth: number): boolean {
  const isStep = (one: number, other: number) => {
    const step = Math.abs(one - other);
    return step === 1 || step === 9;
  };
  const arePairs = second === fourth && Math.abs(last - third) <= 1;
  return !arePairs && !(isStep(last, second) && isStep(second, third));
}

/** The same for a number that is read already. */
export function isMadeUpPlainNumber({ units, length, nationalAt }: PlainPhone): boolean {
  const digit = (back: number) => units[length - back] ?? 0;
  if (isFreelyEnded(digit(1), digit(2), digit(3), digit(4))) return false;
  return isMadeUpNumber(String.fromCharCode(...units.subarray(nationalAt, length)));
}

/**
 * Whether a telephone number was made up: `0612345678`, `+33 6 00 00 00 00`, `555 555 5555`.
 *
 * @param national its digits, without calling code and trunk prefix
 */
export function isMadeUpNumber(national: string): boolean {
  const digit = (back: number) => national.charCodeAt(national.length - back);
  if (isFreelyEnded(digit(1), digit(2), digit(3), digit(4))) return false;
  return isPatternedPhone(`0${national}`) || isOneCharacter(national) || isCounting(national);
}

/** `test@…`, `toto@…`: the local part is made up. `example.com` alone proves nothing. */
function isTestAddress(text: string): boolean {
  const at = text.indexOf('@');
  return at > 0 && isMadeUpWord(text.slice(0, at));
}

/**
 * Says whether a cell is a placeholder, in French, English, German, Spanish, Italian or Dutch: `n/a`, `-`, `#N/A`,
 * `inconnu`; `xxx`, `test`, `M. Untel`, `0102030405`. A blank cell is no placeholder: it is honestly empty.
 *
 * @param cell a cell, as it stands in the file
 */
export function isPlaceholder(cell: string): PlaceholderKind | null {
  if (cell.length > LONGEST) return null;
  const text = cell.trim();
  if (text === '' || isPlainlyOther(text, 0, text.length)) return null;
  const folded = foldValue(text);
  if (folded === '') return 'empty-marker';
  emptyMarkers ??= new Set(EMPTY_MARKERS.trim().split('\n'));
  if (emptyMarkers.has(folded)) return 'empty-marker';
  if (knownTestData().has(folded) || isTestAddress(text)) return 'test-data';
  const run = folded.includes(' ') ? folded.replaceAll(' ', '') : folded;
  return isOneCharacter(run) || isCounting(run) || isPatternedPhone(run) ? 'test-data' : null;
}
