import { isGivenName } from '../detect/given-name.ts';
import { classifyJobTitle } from '../detect/job-title.ts';
import { answer, NONE, type Settled } from './settled.ts';
import { shapesOf } from './value-shapes.ts';

/** The share of a column's values that must be alike; names are never all in a list. */
const MOST = 0.6;
const MOST_VALUES = 100;
/** Letters, with what stands inside names. */
const LETTERS_ONLY = /^[\p{L}][\p{L} .'’()-]*$/u;
const LONGEST_NAME = 40;

function valuesOf(rows: readonly (readonly string[])[], column: number): readonly string[] {
  return rows
    .slice(0, MOST_VALUES)
    .map((row) => row[column]?.trim() ?? '')
    .filter((value) => value !== '');
}

function share(values: readonly string[], is: (value: string) => boolean): number {
  return values.length === 0 ? 0 : values.filter(is).length / values.length;
}

/** A postal code and a town in one cell. */
const CODE_AND_TOWN = /^(?:[A-Z]{1,2}-)?\d{4,5} \p{L}/u;

const isCodeAndTown = (value: string): boolean => CODE_AND_TOWN.test(value);
const isOldDate = (value: string): boolean => shapesOf(value).includes('oldDate');
const isWord = (value: string): boolean => value.length <= LONGEST_NAME && LETTERS_ONLY.test(value);
const isJobTitle = (value: string): boolean => classifyJobTitle(value).function !== 'none';
const isOneWord = (value: string): boolean => isWord(value) && !value.includes(' ');

/**
 * What the columns of a file without headers hold where their values have no shape of their own: names beside given
 * names, towns beside postal codes.
 *
 * @param settled what each column's own values told
 * @param rows sampled records, the first line of the file among them
 */
export function settleHeaderless(
  settled: readonly Settled[],
  rows: readonly (readonly string[])[],
): readonly Settled[] {
  const columns = settled.map((_, index) => valuesOf(rows, index));
  const isNamed = (field: Settled['field'] | undefined) => settled.some((each) => each.field === field);
  const given = settled.map(
    ({ field }, index) =>
      field === null &&
      share(columns[index] ?? [], isOneWord) >= MOST &&
      share(columns[index] ?? [], isGivenName) >= MOST,
  );
  const givenAt = given.indexOf(true);
  return settled.map((each, index) => {
    if (each.field !== null) return each;
    const values = columns[index] ?? [];
    if (!isNamed('city') && share(values, isCodeAndTown) >= MOST) return answer('city', 0.65);
    // People are older than most of what is noted of them.
    if (isNamed('fullName') && share(values, isOldDate) >= MOST) return answer('birthDate', 0.6);
    if (share(values, isWord) < MOST) return settleDigits({ settled, columns, index });
    if (index === givenAt) return answer('firstName', 0.7);
    const whole = values.every((value) => value.includes(' ')) && share(values, isGivenName) >= MOST;
    if (whole && givenAt < 0 && !isNamed('fullName')) return answer('fullName', 0.65);
    const besideGiven = givenAt >= 0 && Math.abs(index - givenAt) === 1;
    if (besideGiven && share(values, isOneWord) >= MOST) return answer('lastName', 0.65);
    if (!isNamed('jobTitle') && share(values, isJobTitle) >= MOST) return answer('jobTitle', 0.65);
    const besideCode = [index - 1, index + 1].some((other) => isPostal({ settled, columns, index: other }));
    return besideCode && !isNamed('city') ? answer('city', 0.65) : NONE;
  });
}

const POSTAL = /^(?:[A-Z]{1,2}-?)?\d{4,5}$|^\d{2}-\d{3}$|^\d{4}-\d{3}$|^\d{4} ?[A-Z]{2}$/;
/** Nine digits without a prefix, as they are dialled in Spain, Poland and Portugal; mobile numbers begin lower. */
const DIALLED = /^[4-9]\d{8}$/;
const DIALLED_MOBILE = /^[67]\d{8}$/;

/** One column among the others. */
interface Place {
  readonly settled: readonly Settled[];
  readonly columns: readonly (readonly string[])[];
  readonly index: number;
}

function isCode(values: readonly string[]): boolean {
  return share(values, (value) => POSTAL.test(value)) >= 0.9;
}

/** Whether a column counts the records: each number is larger than the one above it. */
function counts(values: readonly string[]): boolean {
  return (
    values.length > 2 &&
    values.every(
      (value, at) => /^\d{1,9}$/.test(value) && (at === 0 || Number(value) > Number(values[at - 1])),
    )
  );
}

/** Whether a column holds words that no other reading took, as the name of a town is. */
function isTownLike({ settled, columns, index }: Place): boolean {
  const values = columns[index] ?? [];
  return (
    settled[index]?.field === null && share(values, isWord) >= MOST && share(values, isGivenName) < 1 - MOST
  );
}

function isPostal(place: Place): boolean {
  const { settled, columns, index } = place;
  const field = settled[index]?.field;
  if (field === 'postalCode') return true;
  const values = columns[index] ?? [];
  if (field !== null || !isCode(values)) return false;
  if (settled[index - 1]?.field === 'addressLine') return true;
  const five = values.every((value) => value.length > 4);
  return five && [index + 1, index - 1].some((other) => isTownLike({ ...place, index: other }));
}

function settleDigits(place: Place): Settled {
  const values = place.columns[place.index] ?? [];
  if (place.index === 0 && counts(values)) return answer('recordId', 0.6);
  if (isPostal(place)) return answer('postalCode', 0.65);
  const bare = (pattern: RegExp) => share(values, (value) => pattern.test(value.replace(/[ .-]/g, '')));
  if (bare(DIALLED_MOBILE) >= 0.8) return answer('mobile', 0.65);
  return bare(DIALLED) >= 0.8 ? answer('phone', 0.65) : NONE;
}
