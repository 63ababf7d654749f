import { foldText } from './fold-text.ts';
import { isDomain, isEmail, isLinkedin, isUrl } from './shape-addresses.ts';
import { onlyDigits } from './shape-characters.ts';
import {
  isActivityCode,
  isCode,
  isDate,
  isDepartmentCode,
  isIban,
  isIp,
  isMobile,
  isNumber,
  isPersonId,
  isPhone,
  isPostalCode,
  isSiren,
  isVat,
} from './shape-numbers.ts';
import { bareWords, hasLegalForm, isAddress, isPersonName, isWordy } from './shape-words.ts';
import {
  ACTIVE,
  AUDIENCE,
  CIVILITY,
  COUNTRIES,
  DELIVERY,
  DEPARTMENTS,
  GENDERS,
  LIFECYCLE,
  SUBSCRIPTION,
  YES_NO,
} from './synonyms/value-words.ts';

/**
 * What values look like, told apart by cheap checks on a sample: enough to say what a column holds, not whether a
 * single value is valid.
 */
const SHAPES = [
  'email',
  'linkedin',
  'url',
  'domain',
  'ip',
  'phone',
  'mobile',
  'date',
  'oldDate',
  'siren',
  'vat',
  'iban',
  'activityCode',
  'postalCode',
  'departmentCode',
  'integer',
  'number',
  'yesNo',
  'subscription',
  'lifecycle',
  'audience',
  'civility',
  'genderCode',
  'country',
  'legalForm',
  'address',
  'personName',
  'hash',
  'department',
  'delivery',
  'wordy',
  'personId',
  'active',
  'code',
] as const;
export type Shape = (typeof SHAPES)[number];

const LONGEST_LOOKED_AT = 200;

/** Shapes of values that hold an `@`, a scheme or a dotted name. */
function addressShapes(text: string, lower: string): readonly (readonly [Shape, boolean])[] {
  const linkedin = isLinkedin(lower);
  return [
    ['email', isEmail(text)],
    ['linkedin', linkedin],
    ['url', linkedin || isUrl(lower)],
    ['domain', isDomain(lower)],
  ];
}

/** Shapes of values that hold a digit. */
function digitShapes(text: string, folded: string): readonly (readonly [Shape, boolean])[] {
  const phone = isPhone(text);
  const date = isDate(text);
  return [
    ['ip', isIp(text)],
    ['phone', phone],
    ['mobile', phone && isMobile(text)],
    ['date', date],
    ['oldDate', date && /(?<!\d)1[89]\d\d(?!\d)/.test(text)],
    ['siren', isSiren(text)],
    ['vat', isVat(text)],
    ['iban', isIban(text)],
    ['activityCode', isActivityCode(text)],
    ['postalCode', isPostalCode(text)],
    ['departmentCode', isDepartmentCode(text)],
    ['integer', onlyDigits(text)],
    ['number', isNumber(text)],
    ['address', isAddress(folded)],
    ['hash', /^[0-9a-f]{32,128}$/i.test(text)],
    ['personId', isPersonId(text)],
    ['code', isCode(text)],
  ];
}

/** Shapes of values that are one of a list of words. */
function wordShapes(text: string, folded: string): readonly (readonly [Shape, boolean])[] {
  return [
    ['yesNo', YES_NO.has(folded) || TICKS.has(text)],
    ['active', ACTIVE.has(folded)],
    ['subscription', SUBSCRIPTION.has(folded)],
    ['lifecycle', LIFECYCLE.has(folded)],
    ['audience', AUDIENCE.has(folded)],
    ['civility', CIVILITY.has(bareWords(folded))],
    ['genderCode', GENDERS.has(folded)],
    ['country', COUNTRIES.has(folded)],
    ['delivery', DELIVERY.has(folded)],
    ['department', folded.split(/[\s/&]+/).some((word) => DEPARTMENTS.has(word))],
  ];
}

function nameShapes(text: string, folded: string): readonly (readonly [Shape, boolean])[] {
  const legalForm = hasLegalForm(folded);
  return [
    ['legalForm', legalForm],
    ['personName', !legalForm && isPersonName(text)],
    ['wordy', isWordy(text)],
  ];
}

const TICKS: ReadonlySet<string> = new Set(['✓', '✔', '☑']);
/** Longer values are none of the listed words. */
const LONGEST_WORDS = 40;

/**
 * The shapes that a value has; several may fit (`1` is yes and an integer).
 *
 * @param value a cell, trimmed and not empty
 */
export function shapesOf(value: string): readonly Shape[] {
  const text = value.slice(0, LONGEST_LOOKED_AT);
  const folded = foldText(text);
  const found = [
    ...(text.includes('.') || text.includes('@') ? addressShapes(text, text.toLowerCase()) : []),
    ...(/[0-9]/.test(text) || text.split(':').length > 3 ? digitShapes(text, folded) : []),
    ...(text.length <= LONGEST_WORDS ? wordShapes(text, folded) : []),
    ...(/[@0-9]/.test(text) && text.length > LONGEST_WORDS ? [] : nameShapes(text, folded)),
  ];
  return found.filter(([, has]) => has).map(([shape]) => shape);
}
