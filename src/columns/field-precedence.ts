import type { Concept, Language } from './concepts.ts';
import type { Field } from './fields.ts';

/** Fields that only qualify another where one stands beside them (`Source ID`, `Company type`, `Profile URL`). */
export const HELPERS: readonly Field[] = ['recordId', 'website', 'notes', 'tags', 'createdDate'];

/** Pairs in which the first says what the second is about, so that the second is meant. */
export const MEANT: readonly (readonly [Field, readonly Field[]])[] = [
  [
    'company',
    [
      'addressLine',
      'city',
      'companyDomain',
      'companyId',
      'country',
      'department',
      'email',
      'employees',
      'fax',
      'industry',
      'industryCode',
      'jobTitle',
      'linkedinUrl',
      'mobile',
      'phone',
      'postalCode',
      'region',
      'revenue',
      'socialUrl',
      'source',
      'website',
    ],
  ],
  ['addressLine', ['city', 'country', 'email', 'postalCode', 'region', 'website']],
  [
    'fullName',
    [
      'addressLine',
      'birthDate',
      'city',
      'civility',
      'country',
      'email',
      'fax',
      'firstName',
      'gender',
      'jobTitle',
      'language',
      'lastName',
      'linkedinUrl',
      'mobile',
      'phone',
      'postalCode',
      'region',
    ],
  ],
  ['phone', ['fax', 'mobile']],
  ['fax', ['phone']],
  ['email', ['companyDomain']],
  ['source', ['sourceDetail']],
  ['city', ['postalCode']],
  ['region', ['country']],
  ['linkedinUrl', ['email', 'phone', 'socialUrl']],
  ['industry', ['industryCode']],
  ['jobTitle', ['seniority', 'department']],
  ['recordId', ['companyId']],
  ['emailPersonal', ['email']],
  ['website', ['companyDomain', 'linkedinUrl', 'socialUrl', 'source', 'sourceDetail']],
];

/** Fields that stay what they are with a word beside them that no table has (`Téléphone agence`). */
export const TOLERANT: ReadonlySet<Field> = new Set<Field>([
  'addressLine',
  'city',
  'country',
  'email',
  'fax',
  'firstName',
  'fullName',
  'jobTitle',
  'lastName',
  'linkedinUrl',
  'mobile',
  'notes',
  'phone',
  'postalCode',
  'source',
  'website',
]);

/** Languages whose compounds start with the word that matters; in the others it comes last. */
export const HEAD_FIRST: ReadonlySet<Language> = new Set<Language>(['es', 'fr', 'it', 'pl', 'pt']);

/** Something that happened; what is left of the header says to what (`First visit`, `Email sent`). */
export const EVENTS: readonly Concept[] = [
  'change',
  'collection',
  'contacting',
  'creation',
  'last',
  'notice',
];

export const CONTACT_DETAILS: readonly Concept[] = [
  'addressLine',
  'city',
  'companyDomain',
  'companyId',
  'country',
  'email',
  'emailPersonal',
  'fax',
  'linkedinUrl',
  'mobile',
  'phone',
  'postalCode',
  'socialUrl',
  'website',
];
