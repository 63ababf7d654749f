import type { Field } from './fields.ts';
import type { Settled } from './settled.ts';
import type { ValueProfile } from './value-profile.ts';
import type { Shape } from './value-shapes.ts';

/** A header that its values contradict: the fields concerned, the shape of the values, and what they then mean. */
interface Correction {
  readonly of: readonly Field[];
  readonly shape: Shape;
  readonly share: number;
  /** A shape that must be rare, lest values that fit both decide. */
  readonly unless?: Shape;
  readonly to: Field | null;
}

const CONSENTS: readonly Field[] = [
  'consentEmail',
  'consentGeneric',
  'consentPhone',
  'consentPost',
  'consentSms',
];
const DATES: readonly Field[] = ['createdDate', 'lastContactDate', 'noticeDate', 'sourceDate'];
const TEXTS: readonly Field[] = ['addressLine', 'city', 'company', 'firstName', 'fullName', 'lastName'];

/** Fields that no yes or no can be a value of. */
const NEVER_YES_OR_NO: readonly Field[] = [
  'bankAccount',
  'city',
  'companyId',
  'employees',
  'fullName',
  'industry',
  'linkedinUrl',
  'photo',
  'revenue',
  'score',
  'socialUrl',
  'source',
  'sourceDetail',
  'website',
];

const CORRECTIONS: readonly Correction[] = [
  {
    of: [...TEXTS, 'linkedinUrl', 'mobile', 'phone', 'recordId', 'website', 'notes'],
    shape: 'email',
    share: 0.8,
    to: 'email',
  },
  { of: ['email', 'emailPersonal'], shape: 'address', share: 0.6, to: 'addressLine' },
  { of: ['email', 'emailPersonal'], shape: 'subscription', share: 0.8, to: 'consentEmail' },
  { of: ['email', 'emailPersonal'], shape: 'yesNo', share: 0.8, to: 'consentEmail' },
  {
    of: ['email', 'emailPersonal', 'fullName', 'lastName', 'firstName', 'addressLine'],
    shape: 'phone',
    share: 0.8,
    to: 'phone',
  },
  { of: ['email', 'emailPersonal', 'phone', 'mobile', 'fax'], shape: 'url', share: 0.8, to: 'website' },
  { of: ['email', 'emailPersonal', 'phone', 'mobile', 'fax'], shape: 'hash', share: 0.8, to: null },
  {
    of: ['email', 'emailPersonal', 'phone', 'mobile', 'fax'],
    shape: 'date',
    share: 0.8,
    unless: 'phone',
    to: null,
  },
  { of: ['email', 'emailPersonal'], shape: 'integer', share: 0.8, to: null },
  { of: ['phone', 'mobile'], shape: 'yesNo', share: 0.8, to: 'consentPhone' },
  { of: ['owner'], shape: 'yesNo', share: 0.8, to: null },
  { of: NEVER_YES_OR_NO, shape: 'yesNo', share: 0.8, unless: 'number', to: null },
  { of: ['gender'], shape: 'number', share: 0.8, unless: 'genderCode', to: null },
  { of: ['company', 'fullName'], shape: 'code', share: 0.9, to: 'recordId' },
  { of: ['company', 'jobTitle'], shape: 'number', share: 0.9, to: null },
  { of: ['fax'], shape: 'yesNo', share: 0.8, to: null },
  { of: ['socialUrl', 'website', 'fullName'], shape: 'linkedin', share: 0.8, to: 'linkedinUrl' },
  { of: ['city'], shape: 'postalCode', share: 0.8, to: 'postalCode' },
  { of: ['fullName', 'lastName', 'firstName'], shape: 'legalForm', share: 0.5, to: 'company' },
  { of: CONSENTS, shape: 'email', share: 0.8, to: 'email' },
  { of: [...CONSENTS, 'consentDate'], shape: 'ip', share: 0.8, to: 'consentProof' },
  { of: [...CONSENTS, 'consentDate'], shape: 'url', share: 0.8, to: 'consentProof' },
  { of: ['consentDate'], shape: 'yesNo', share: 0.8, to: 'consentGeneric' },
  { of: ['consentDate'], shape: 'subscription', share: 0.8, to: 'consentGeneric' },
  { of: [...DATES, 'birthDate'], shape: 'yesNo', share: 0.8, unless: 'number', to: null },
  { of: [...DATES, 'birthDate'], shape: 'personName', share: 0.8, to: null },
  // Records of a prospect file are younger than the firms that they describe.
  { of: ['createdDate'], shape: 'oldDate', share: 0.4, to: null },
  { of: ['industry'], shape: 'activityCode', share: 0.8, to: 'industryCode' },
  { of: ['industryCode'], shape: 'wordy', share: 0.8, to: 'industry' },
  { of: ['companyId', 'recordId'], shape: 'personId', share: 0.8, unless: 'siren', to: 'nationalId' },
  { of: ['gender'], shape: 'civility', share: 0.8, unless: 'genderCode', to: 'civility' },
  { of: ['civility'], shape: 'genderCode', share: 0.9, unless: 'civility', to: 'gender' },
  { of: ['jobTitle'], shape: 'civility', share: 0.8, to: 'civility' },
  { of: ['department'], shape: 'departmentCode', share: 0.8, to: 'region' },
  { of: ['customerStatus'], shape: 'subscription', share: 0.7, to: 'consentGeneric' },
  { of: ['customerStatus'], shape: 'audience', share: 0.8, unless: 'lifecycle', to: 'audience' },
  { of: ['city'], shape: 'address', share: 0.8, to: 'addressLine' },
  { of: ['companyDomain'], shape: 'wordy', share: 0.8, unless: 'domain', to: 'industry' },
  { of: ['tags'], shape: 'audience', share: 0.8, to: 'audience' },
  { of: ['audience'], shape: 'lifecycle', share: 0.8, unless: 'audience', to: 'customerStatus' },
  { of: ['employees', 'score', 'revenue'], shape: 'email', share: 0.8, to: null },
  { of: ['employees', 'score', 'revenue'], shape: 'date', share: 0.8, to: null },
];

/** Too few values to overrule a header. */
const FEWEST_VALUES = 2;
const RARE = 0.5;
const CORRECTED_CONFIDENCE = 0.7;
/** The share of values that must agree for a mere hint of the header to hold. */
const AGREEING = 0.8;

/** The shape that values of a field have where they are as they should be. */
const EXPECTED: Readonly<Partial<Record<Field, readonly Shape[]>>> = {
  birthDate: ['date'],
  civility: ['civility'],
  companyDomain: ['domain'],
  bankAccount: ['iban'],
  companyId: ['siren', 'vat'],
  consentDate: ['date'],
  country: ['country'],
  createdDate: ['date'],
  email: ['email'],
  emailPersonal: ['email'],
  ip: ['ip'],
  lastContactDate: ['date'],
  linkedinUrl: ['linkedin'],
  mobile: ['phone'],
  nationalId: ['personId'],
  phone: ['phone'],
  postalCode: ['postalCode'],
  sourceDate: ['date'],
  website: ['url', 'domain'],
};

/**
 * Whether a column's values look as those of a field do.
 *
 * @returns the shape that most of them have; null where they do not, or the field's values have no shape of their own
 */
export function agreeingShape(field: Field, values: ValueProfile): Shape | null {
  if (values.filled < FEWEST_VALUES) return null;
  // Any event has a date.
  return EXPECTED[field]?.find((shape) => shape !== 'date' && values.share(shape) >= AGREEING) ?? null;
}

/**
 * Holds the field that a header means against the column's values.
 *
 * @returns another field, or null for none, where the values contradict the header; else the same field, surer
 * where the values agree
 */
export function correctField(field: Field, confidence: number, values: ValueProfile): Settled {
  if (values.filled >= FEWEST_VALUES) {
    for (const { of, shape, share, unless, to } of CORRECTIONS) {
      if (!of.includes(field) || values.share(shape) < share) continue;
      if (unless && values.share(unless) >= RARE) continue;
      return { field: to, confidence: CORRECTED_CONFIDENCE, shape };
    }
  }
  const expected = EXPECTED[field]?.find((shape) => values.share(shape) >= 0.6);
  if (expected) return { field, confidence: Math.min(0.99, confidence + 0.1), shape: expected };
  return { field, confidence, shape: null };
}
