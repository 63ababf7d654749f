import type { Field, Recognition } from '../columns/fields.ts';
import { readConsent, readOptOut } from '../detect/consent.ts';
import { type CellContext, type CellUse, readCell } from './cell-reader.ts';
import { looksLikeCompanyId } from './company-key.ts';
import { readDigest } from './digest-form.ts';

/** A column whose cells identify people or firms. */
export interface KeyColumn {
  readonly index: number;
  readonly use: CellUse;
  /** Whether it tells of the person's firm: used only where nothing in the row tells of the person. */
  readonly firm: boolean;
}

/** The columns of a list that are used. */
export interface ListColumns {
  readonly keys: readonly KeyColumn[];
  /** Columns that say whether the row is an objection at all. */
  readonly optOut: readonly number[];
  readonly country: number | null;
  /** The parts of a postal identity; null where one is not in the list. */
  readonly postal: PostalColumns | null;
  /** The person's names and firm; null where one is not in the list. */
  readonly person: PersonColumns | null;
}

interface PersonColumns {
  readonly name: readonly number[];
  readonly company: number;
}

interface PostalColumns {
  readonly name: readonly number[];
  readonly postalCode: number;
  readonly street: number;
}

const USE_OF_FIELD: Readonly<Partial<Record<Field, CellUse>>> = {
  companyDomain: 'domain',
  companyId: 'company-id',
  email: 'email',
  emailPersonal: 'email',
  fax: 'phone',
  linkedinUrl: 'linkedin',
  mobile: 'phone',
  phone: 'phone',
  socialUrl: 'linkedin',
  website: 'domain',
};

/** What a column of entries may be called that does not say what kind they are of. */
const OPEN_FIELDS: ReadonlySet<Field> = new Set<Field>([
  'company',
  'consentEmail',
  'consentGeneric',
  'consentPhone',
  'consentPost',
  'consentSms',
  'fullName',
  'lastName',
  'notes',
  'optOut',
  'recordId',
]);

/** Whether a column with that meaning may hold entries of any kind. */
export function isOpenField(field: Field | null): boolean {
  return field === null || OPEN_FIELDS.has(field);
}

const FIRM_USES: ReadonlySet<CellUse> = new Set<CellUse>(['domain', 'company-id']);

/** How many of a column's filled cells must have a form for the column to have it. */
const MOST = 0.8;

/** What a column with that meaning is read as; null where it identifies nobody. */
export function useOfField(field: Field | null): CellUse | null {
  return field === null ? null : (USE_OF_FIELD[field] ?? null);
}

/**
 * Decides which columns of a list are read, and as what: by their meaning; where none has one, by their values.
 *
 * @param recognised - what is understood of each column
 * @param rows - cells of the first rows
 */
export function listColumns(
  recognised: readonly Recognition[],
  rows: readonly (readonly string[])[],
  context: CellContext,
): ListColumns {
  const valuesOf = (index: number) =>
    rows.map((row) => row[index] ?? '').filter((cell) => cell.trim() !== '');
  const keys: KeyColumn[] = [];
  recognised.forEach(({ field }, index) => {
    const byField = useOfField(field);
    const use = byField ?? (field !== 'recordId' && share(valuesOf(index), isDigest) >= MOST ? 'any' : null);
    if (use !== null) keys.push({ index, use, firm: FIRM_USES.has(use) });
  });
  if (keys.length === 0) {
    recognised.forEach(({ field }, index) => {
      if (isOpenField(field) && share(valuesOf(index), (cell) => isKey(cell, context)) >= MOST) {
        keys.push({ index, use: 'any', firm: false });
      }
    });
  }
  const first = (field: Field) => {
    const index = recognised.findIndex((column) => column.field === field);
    return index < 0 ? null : index;
  };
  const optOut: number[] = [];
  recognised.forEach(({ field }, index) => {
    if (field === 'optOut' || share(valuesOf(index), isSubscriptionState) >= MOST) optOut.push(index);
  });
  return {
    keys,
    optOut,
    country: first('country'),
    postal: postalColumns(first),
    person: personColumns(first),
  };
}

function personColumns(first: (field: Field) => number | null): PersonColumns | null {
  const company = first('company');
  const name = nameColumns(first);
  return company === null || name.length === 0 ? null : { name, company };
}

function nameColumns(first: (field: Field) => number | null): readonly number[] {
  const full = first('fullName');
  if (full !== null) return [full];
  const last = first('lastName');
  const given = first('firstName');
  return last === null ? [] : given === null ? [last] : [given, last];
}

function postalColumns(first: (field: Field) => number | null): PostalColumns | null {
  const company = first('company');
  const postalCode = first('postalCode');
  const street = first('addressLine');
  const person = nameColumns(first);
  const name = person.length > 0 ? person : company === null ? [] : [company];
  return postalCode === null || street === null || name.length === 0 ? null : { name, postalCode, street };
}

/**
 * What bare numbers of nine digits are in a list: company numbers all pass their check, of telephone numbers that
 * lost their zero one in ten does.
 */
export function meaningOfBareNumbers(cells: readonly string[]): CellContext['bareNumbers'] {
  const bare = cells.filter((cell) => /^\s*[1-9](?:[ .]?\d){8}\s*$/.test(cell));
  return bare.length > 0 && share(bare, looksLikeCompanyId) >= MOST ? 'company-id' : 'phone';
}

function share(cells: readonly string[], test: (cell: string) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
}

function isDigest(cell: string): boolean {
  return readDigest(cell) !== null;
}

const NOWHERE = { add: () => {}, addDigest: () => {} };

function isKey(cell: string, context: CellContext): boolean {
  return readCell('any', cell, context, NOWHERE);
}

/** `unsubscribed` means out in a column of consents and in one of opt-outs; `yes` and a date turn with the column. */
function isSubscriptionState(cell: string): boolean {
  const consent = readConsent(cell).state;
  const optOut = readOptOut(cell).state;
  return (consent === 'no' && optOut === 'opted-out') || (consent === 'yes' && optOut === 'not-opted-out');
}
