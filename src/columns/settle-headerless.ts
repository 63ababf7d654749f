import { isGivenName } from '../detect/given-name.ts';
import { classifyJobTitle } from '../detect/job-title.ts';
import { answer, NONE, type Settled } from './settled.ts';

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
    if (share(values, isWord) < MOST) return codeBesideAddress(settled, values, index);
    if (index === givenAt) return answer('firstName', 0.7);
    const whole = values.every((value) => value.includes(' ')) && share(values, isGivenName) >= MOST;
    if (whole && givenAt < 0 && !isNamed('fullName')) return answer('fullName', 0.65);
    const besideGiven = givenAt >= 0 && Math.abs(index - givenAt) === 1;
    if (besideGiven && share(values, isOneWord) >= MOST) return answer('lastName', 0.65);
    if (!isNamed('jobTitle') && share(values, isJobTitle) >= MOST) return answer('jobTitle', 0.65);
    const besideCode = isPostal(settled, columns, index - 1) || isPostal(settled, columns, index + 1);
    return besideCode && !isNamed('city') ? answer('city', 0.65) : NONE;
  });
}

const POSTAL = /^(?:[A-Z]{1,2}-?)?\d{4,5}$|^\d{2}-\d{3}$|^\d{4}-\d{3}$|^\d{4} ?[A-Z]{2}$/;

function isPostal(
  settled: readonly Settled[],
  columns: readonly (readonly string[])[],
  index: number,
): boolean {
  const field = settled[index]?.field;
  if (field === 'postalCode') return true;
  return field === null && settled[index - 1]?.field === 'addressLine' && isCode(columns[index] ?? []);
}

function isCode(values: readonly string[]): boolean {
  return share(values, (value) => POSTAL.test(value)) >= 0.9;
}

function codeBesideAddress(settled: readonly Settled[], values: readonly string[], index: number): Settled {
  const besideAddress = settled[index - 1]?.field === 'addressLine';
  return besideAddress && isCode(values) ? answer('postalCode', 0.65) : NONE;
}
