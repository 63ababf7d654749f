import type { OpenMeaning } from './compose.ts';
import type { Language } from './concepts.ts';
import type { Field } from './fields.ts';
import { settleName, settlePersonName } from './settle-name.ts';
import { answer, type Neighbours, NONE, type Question, type Settled } from './settled.ts';
import type { ValueProfile } from './value-profile.ts';
import type { Shape } from './value-shapes.ts';

/** Languages whose bare word for a title means the one on a business card. */
const TITLE_IS_JOB: ReadonlySet<Language> = new Set<Language>(['en', 'fr']);

const CONSENT: readonly Field[] = [
  'consentEmail',
  'consentGeneric',
  'consentPhone',
  'consentPost',
  'consentSms',
];
const NAMES: readonly Field[] = ['firstName', 'fullName', 'lastName'];
const CONSENT_EVIDENCE: readonly Field[] = ['consentDate', 'consentProof'];

/** Answers that hold whatever the header left open, by shape and the share that it takes. */
const WHATEVER: readonly (readonly [Shape, number, Field])[] = [
  ['email', 0.8, 'email'],
  ['linkedin', 0.8, 'linkedinUrl'],
  ['phone', 0.8, 'phone'],
];

function settleTitle({ values, near, language }: Question): Settled {
  if (values.share('civility') >= 0.5) return answer('civility', 0.9, 'civility');
  if (near.fields.has('jobTitle'))
    return values.filled === 0 || values.share('civility') > 0 ? answer('civility', 0.7) : NONE;
  if (values.filled > 0)
    return near.fields.has('civility') || values.words >= 1.2
      ? answer('jobTitle', 0.8)
      : answer('jobTitle', 0.6);
  return TITLE_IS_JOB.has(language) ? answer('jobTitle', 0.7) : answer('civility', 0.5);
}

function settleCustomer({ values, near }: Question): Settled {
  if (values.filled === 0) return answer('customerStatus', 0.5);
  if (values.share('yesNo') >= 0.8) return answer('customerStatus', 0.8, 'yesNo');
  if (values.share('lifecycle') >= 0.6) return answer('customerStatus', 0.8, 'lifecycle');
  if (values.share('legalForm') >= 0.3) return answer('company', 0.75, 'legalForm');
  if (values.share('personName') >= 0.6) return answer('fullName', 0.65, 'personName');
  if (values.share('integer') >= 0.8) return answer('recordId', 0.6, 'integer');
  return near.fields.has('company') ? NONE : answer('company', 0.5);
}

function settlePerson({ values, near }: Question): Settled {
  if (values.share('yesNo') >= 0.8) return answer('customerStatus', 0.6, 'yesNo');
  if (values.share('lifecycle') >= 0.6) return answer('customerStatus', 0.7, 'lifecycle');
  if (values.share('legalForm') >= 0.4) return answer('company', 0.75, 'legalForm');
  if (values.share('integer') >= 0.8) return answer('recordId', 0.5, 'integer');
  if (values.share('number') >= 0.8 || values.share('date') >= 0.5) return NONE;
  return near.fields.has('fullName')
    ? answer('fullName', 0.5)
    : answer('fullName', values.filled > 0 ? 0.75 : 0.6);
}

/** In an address, the word for a status means the part of a country (`Ville`, `État`, `Pays`). */
function isStateOfCountry({ before, after }: Question['near']): boolean {
  return (before === 'city' || before === 'postalCode') && (after === 'country' || after === 'postalCode');
}

function settleStatus({ values, near }: Question): Settled {
  const beside = [near.before, near.after];
  const isBeside = (fields: readonly Field[]) =>
    beside.some((field) => field !== null && fields.includes(field));
  if (values.share('subscription') >= 0.6) return answer('consentEmail', 0.75, 'subscription');
  // Who is subscribed is mostly called active.
  const subscribers = values.share('subscription') >= 0.25;
  if (subscribers && values.share('subscription') + values.share('active') >= 0.9)
    return answer('consentEmail', 0.7, 'subscription');
  if (values.share('delivery') >= 0.6) return NONE;
  if (isStateOfCountry(near) && values.share('lifecycle') < 0.3) return answer('region', 0.6);
  if (values.share('audience') >= 0.8) return answer('audience', 0.7, 'audience');
  if (values.share('yesNo') >= 0.8) {
    const consentElsewhere = CONSENT.some((field) => near.fields.has(field));
    return isBeside(CONSENT_EVIDENCE) && !consentElsewhere ? answer('consentGeneric', 0.6, 'yesNo') : NONE;
  }
  if (values.share('lifecycle') >= 0.3) return answer('customerStatus', 0.8, 'lifecycle');
  return values.share('civility') >= 0.8 ? NONE : answer('customerStatus', 0.5);
}

function settleKind({ values }: Question): Settled {
  if (values.share('audience') >= 0.6) return answer('audience', 0.75, 'audience');
  if (values.share('lifecycle') >= 0.6) return answer('customerStatus', 0.75, 'lifecycle');
  return NONE;
}

function settleDate({ values, near }: Question): Settled {
  const dated = values.filled === 0 || values.share('date') >= 0.6;
  return dated && near.before !== null && CONSENT.includes(near.before) && !near.fields.has('consentDate')
    ? answer('consentDate', 0.6, values.filled === 0 ? null : 'date')
    : NONE;
}

function settleSms({ values }: Question): Settled {
  if (values.share('number') >= 0.6 && values.share('yesNo') < 0.5) return answer('mobile', 0.8, 'number');
  return answer('consentSms', values.filled === 0 ? 0.55 : 0.75);
}

/** A first column of different whole numbers, under a header that only says that they are numbers (`N°`, `#`). */
function settleNumber({ values, near }: Question): Settled {
  const counts = values.filled > 1 && values.share('integer') >= 0.9 && values.repeated === 0;
  return near.isFirst && counts ? answer('recordId', 0.6, 'integer') : NONE;
}

/** A column whose header says nothing: only values that can be nothing else count. */
function settleNothing({ values, near, language }: Question): Settled {
  if (values.share('mobile') >= 0.8) return answer('mobile', 0.75, 'mobile');
  const sure: readonly (readonly [Shape, number, Field, number])[] = [
    ['url', 0.8, 'website', 0.7],
    ['siren', 0.8, 'companyId', 0.8],
    ['vat', 0.8, 'companyId', 0.8],
    ['personId', 0.8, 'nationalId', 0.9],
    ['iban', 0.8, 'bankAccount', 0.9],
    ['ip', 0.8, 'ip', 0.9],
    ['legalForm', 0.6, 'company', 0.7],
    ['address', 0.6, 'addressLine', 0.7],
    ['country', 0.9, 'country', 0.7],
    ['domain', 0.9, 'companyDomain', 0.6],
  ];
  for (const [shape, share, field, confidence] of sure) {
    if (values.share(shape) >= share) return answer(field, confidence, shape);
  }
  if (values.share('civility') >= 0.9 && values.repeated > 0) return answer('civility', 0.7, 'civility');
  if (values.share('postalCode') >= 0.9 && (near.before === 'addressLine' || values.share('integer') === 0)) {
    return answer('postalCode', 0.65, 'postalCode');
  }
  // A file's only names are those of its people.
  const named = NAMES.some((field) => near.fields.has(field));
  if (!named && values.filled > 1 && values.share('personName') >= 0.8)
    return answer('fullName', 0.6, 'personName');
  return settleNumber({ values, near, language });
}

const SETTLE: Readonly<Record<OpenMeaning, (question: Question) => Settled>> = {
  name: settleName,
  personName: settlePersonName,
  title: settleTitle,
  territory: ({ values }) =>
    values.share('department') >= 0.3
      ? answer('department', 0.75, 'department')
      : answer('region', values.share('departmentCode') >= 0.6 ? 0.9 : 0.6),
  site: ({ values }) =>
    values.filled === 0 || values.share('url') + values.share('domain') >= 0.5
      ? answer('website', 0.7)
      : NONE,
  noteWord: ({ values }) =>
    values.share('number') >= 0.8 ? answer('score', 0.7, 'number') : answer('notes', 0.8),
  customer: settleCustomer,
  person: settlePerson,
  status: settleStatus,
  kind: settleKind,
  date: settleDate,
  sms: settleSms,
  last: ({ near }) => (near.fields.has('firstName') ? answer('lastName', 0.8) : NONE),
  id: () => answer('recordId', 0.8),
  unknown: ({ values }) => (values.share('iban') >= 0.8 ? answer('bankAccount', 0.8, 'iban') : NONE),
  number: settleNumber,
  nothing: settleNothing,
};

/**
 * Decides what a header left open.
 *
 * @param open what the header says at least
 * @param values the profile of the column's sampled values; empty where there are none
 */
export function settleOpen(
  open: OpenMeaning,
  values: ValueProfile,
  near: Neighbours,
  language: Language,
): Settled {
  for (const [shape, share, field] of WHATEVER) {
    if (open === 'nothing' && shape === 'phone' && values.share('mobile') >= 0.8) continue;
    if (open !== 'sms' && values.share(shape) >= share) return answer(field, 0.8, shape);
  }
  return SETTLE[open]({ values, near, language });
}
