import type { Language } from './concepts.ts';
import type { Field } from './fields.ts';
import { answer, type Question, type Settled } from './settled.ts';

/** Languages whose bare word for a name means the family name. */
const FAMILY_NAME_FIRST: ReadonlySet<Language> = new Set<Language>(['de', 'fr', 'nl']);
/** Languages whose bare word for a name means the given name. */
const GIVEN_NAME_FIRST: ReadonlySet<Language> = new Set<Language>(['es', 'it', 'pt']);
const OF_COMPANIES: readonly Field[] = [
  'companyId',
  'employees',
  'industry',
  'industryCode',
  'revenue',
  'website',
];
const OF_PERSONS: readonly Field[] = [
  'civility',
  'firstName',
  'jobTitle',
  'lastName',
  'linkedinUrl',
  'fullName',
];
function bothNamed({ near }: Question): boolean {
  return near.fields.has('firstName') && near.fields.has('lastName');
}

function partOfName(question: Question): Settled | null {
  const { near } = question;
  if (bothNamed(question)) return answer('fullName', 0.7);
  if (near.fields.has('firstName')) return answer('lastName', 0.9);
  if (near.fields.has('lastName')) return answer('firstName', 0.9);
  return null;
}

/** Whose name stands under a bare word for it: a firm's, a person's, or one part of it. */
export function settleName(question: Question): Settled {
  const { values, near, language } = question;
  if (values.share('legalForm') >= 0.4) return answer('company', 0.8, 'legalForm');
  const part = partOfName(question);
  if (part) return part;
  if (values.share('legalForm') >= 0.2 && !near.fields.has('company'))
    return answer('company', 0.7, 'legalForm');
  const companies = OF_COMPANIES.filter((field) => near.fields.has(field)).length;
  const ofPersons = OF_PERSONS.some((field) => near.fields.has(field));
  if (values.share('personName') < 0.6 && companies >= 1 && !ofPersons && !near.fields.has('company')) {
    return answer('company', 0.6);
  }
  if (values.filled > 0 && values.words < 1.3) {
    if (FAMILY_NAME_FIRST.has(language)) return answer('lastName', 0.65);
    if (GIVEN_NAME_FIRST.has(language)) return answer('firstName', 0.55);
  }
  if (values.filled === 0 && language === 'fr') return answer('lastName', 0.6);
  return values.share('personName') >= 0.5 ? answer('fullName', 0.8, 'personName') : answer('fullName', 0.6);
}

/** A name that the header says is a person's. */
export function settlePersonName(question: Question): Settled {
  if (question.values.share('legalForm') >= 0.5) return answer('company', 0.7, 'legalForm');
  return bothNamed(question) ? answer('fullName', 0.85) : (partOfName(question) ?? answer('fullName', 0.8));
}
