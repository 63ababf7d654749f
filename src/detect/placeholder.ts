import { EMPTY_MARKERS, TEST_DATA } from './data/placeholder-words.ts';
import { foldValue } from './yes-no-fold.ts';

/** A cell that is not blank and yet holds nothing: a marker for "empty", or data that somebody made up. */
export type PlaceholderKind = 'empty-marker' | 'test-data';

const LONGEST = 40;

let emptyMarkers: ReadonlySet<string> | undefined;
let testData: ReadonlySet<string> | undefined;

/** `xxx`, `0000000`, `aaaa`; not `III`, which numbers something. */
function isOneCharacter(folded: string): boolean {
  const first = folded.charAt(0);
  if (folded.length < 3 || first === 'i' || first === 'w') return false;
  const digit = first >= '0' && first <= '9';
  if (digit && folded.length < 5) return false;
  return first.repeat(folded.length) === folded;
}

/** `123456789`, `0123456789`, `987654321`. */
function isCounting(folded: string): boolean {
  return folded.length >= 5 && ('01234567890123'.includes(folded) || '9876543210'.includes(folded));
}

/** `0102030405`, `0606060606`: pairs that repeat or count up. */
function isPatternedPhone(digits: string): boolean {
  if (digits.length !== 10 || digits.charAt(0) !== '0') return false;
  const pair = digits.slice(0, 2);
  return pair.repeat(5) === digits || digits === '0102030405' || digits === '0203040506';
}

/** `test@…`, `toto@…`: the local part is made up. `example.com` alone proves nothing. */
function isTestAddress(text: string, known: ReadonlySet<string>): boolean {
  const at = text.indexOf('@');
  return at > 0 && known.has(foldValue(text.slice(0, at)));
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
  if (text === '') return null;
  const folded = foldValue(text);
  if (folded === '') return 'empty-marker';
  emptyMarkers ??= new Set(EMPTY_MARKERS.trim().split('\n'));
  if (emptyMarkers.has(folded)) return 'empty-marker';
  testData ??= new Set(TEST_DATA.trim().split('\n'));
  if (testData.has(folded) || isTestAddress(text, testData)) return 'test-data';
  const run = folded.replaceAll(' ', '');
  return isOneCharacter(run) || isCounting(run) || isPatternedPhone(run) ? 'test-data' : null;
}
