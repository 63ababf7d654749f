import type { Field } from '../src/columns/fields.ts';
import { addresses } from '../src/linter/addresses.ts';
import { dataSubjects } from '../src/linter/data-subject.ts';
import type { Column, RecordView, RuleContext, TableContext } from '../src/linter/rule.ts';
import type { PostalIdentity, SuppressionHit, SuppressionLists } from '../src/suppression/types.ts';

/** Columns, and how one of their cells is looked up. */
interface Search {
  readonly columns: readonly Column[];
  find(cell: string, record: RecordView, column: Column): SuppressionHit | null;
}

const EMAIL_FIELDS: readonly Field[] = ['email', 'emailPersonal'];
/** Columns that hold an address beside something else, or by accident. Notes and owners name other people. */
const MAY_HOLD_EMAIL: readonly Field[] = [
  'company',
  'firstName',
  'fullName',
  'lastName',
  'recordId',
  'socialUrl',
  'tags',
  'website',
];
const PHONE_FIELDS: readonly Field[] = ['phone', 'mobile', 'fax'];
const LINKEDIN_FIELDS: readonly Field[] = ['linkedinUrl', 'socialUrl', 'website'];
const DOMAIN_FIELDS: readonly Field[] = ['companyDomain', 'website'];

/** What is looked up in each record: every kind of entry that the lists have, in every column that can hold it. */
export function searchesFor(context: Context, lists: SuppressionLists): readonly Search[] {
  const searches: Search[] = [];
  const of = (fields: readonly Field[]) => fields.flatMap((field) => context.columnsOf(field));
  const search = (isHeld: boolean, columns: readonly Column[], find: Search['find']) => {
    if (isHeld && columns.length > 0) searches.push({ columns, find });
  };
  const hasEmails = lists.has('email') || lists.has('domain');
  search(hasEmails, of(EMAIL_FIELDS), addressFinder(context, lists));
  search(lists.has('phone'), of(PHONE_FIELDS), phoneFinder(context, lists));
  search(lists.has('company-id'), of(['companyId']), (cell) => lists.findCompanyId(cell));
  search(lists.has('linkedin'), [...of(LINKEDIN_FIELDS), ...unknownWith(context, LINKEDIN)], (cell) =>
    lists.findLinkedin(cell),
  );
  search(lists.has('domain'), of(DOMAIN_FIELDS), (cell) => lists.findDomain(cell));
  search(hasEmails, [...of(MAY_HOLD_EMAIL), ...unknownWith(context, AT)], (cell) =>
    cell.includes(AT) ? lists.findEmail(cell) : null,
  );
  return searches;
}

type Context = Pick<RuleContext<unknown, Record<never, never>>, 'use'> & TableContext;

const AT = '@';
const LINKEDIN = 'linkedin.';

/** Columns whose meaning is not known, and that hold such a text somewhere at their beginning. */
function unknownWith({ columns, sampleOf }: TableContext, text: string): readonly Column[] {
  return columns.filter(
    (column) => column.field === null && sampleOf(column).some((cell) => cell.toLowerCase().includes(text)),
  );
}

function addressFinder(context: Context, lists: SuppressionLists): Search['find'] {
  const factsOf = context.use(addresses);
  return (cell, record, column) => {
    const facts = factsOf(record, column);
    return facts === null ? lists.findEmail(cell) : lists.findAddress(cell, facts);
  };
}

function phoneFinder(context: Context, lists: SuppressionLists): Search['find'] {
  const subjects = context.use(dataSubjects);
  const { jurisdiction } = context.settings;
  return (cell, record) => {
    const { country } = subjects(record);
    const hit = lists.findPhone(cell, country);
    // A list writes numbers the national way too, and tells no country: it was read by the jurisdiction's plan.
    return hit === null && country !== jurisdiction && !cell.startsWith('+')
      ? lists.findPhone(cell, jurisdiction)
      : hit;
  };
}

/** The first and last name of a record's person; null where no column has any. */
export function personOf(context: TableContext): ((record: RecordView) => string) | null {
  const full = context.columnOf('fullName');
  if (full !== undefined) return (record) => record.cell(full);
  const first = context.columnOf('firstName');
  const last = context.columnOf('lastName');
  if (last === undefined) return null;
  return (record) => `${first === undefined ? '' : record.cell(first)} ${record.cell(last)}`.trim();
}

/** The postal identities of a record, each with the column of its street: every address with the person, and with the firm. */
export function postalIdentities(
  context: TableContext,
): ((record: RecordView, visit: (identity: PostalIdentity, street: Column) => void) => void) | null {
  const streets = context.columnsOf('addressLine');
  const codes = context.columnsOf('postalCode');
  const person = personOf(context);
  const company = context.columnOf('company');
  if (streets.length === 0 || codes.length === 0 || (person === null && company === undefined)) return null;
  return (record, visit) => {
    const names = [person?.(record) ?? '', company === undefined ? '' : record.cell(company)];
    for (const column of streets) {
      const street = record.cell(column);
      if (street === '') continue;
      for (const code of codes) {
        for (const name of names) visit({ name, postalCode: record.cell(code), street }, column);
      }
    }
  };
}
