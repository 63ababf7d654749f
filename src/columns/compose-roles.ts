import type { Concept } from './concepts.ts';
import type { Field } from './fields.ts';
import type { HeaderWords, Ruling } from './header-words.ts';

/** What a header may say of whoever is in charge of a record. */
const OF_OWNER: ReadonlySet<Field> = new Set<Field>([
  'company',
  'email',
  'firstName',
  'fullName',
  'jobTitle',
  'lastName',
  'mobile',
  'owner',
  'phone',
  'recordId',
]);

/** A number that messages reach (`Numero SMS`). */
const SMS_NUMBER: ReadonlySet<Concept> = new Set<Concept>(['neutral', 'number', 'sms']);
/** Since when somebody is a customer (`Klant vanaf`). */
const SINCE: ReadonlySet<Concept> = new Set<Concept>(['customer', 'date', 'neutral', 'tail']);

/** Headers without a field among their words: whose name, title or number it is. */
export function readRoles({ has, unknown, concepts, dated }: HeaderWords): Ruling {
  if (unknown > 0) return undefined;
  if (has('sms') && concepts.every((concept) => SMS_NUMBER.has(concept)) && has('number')) return 'mobile';
  if (dated && concepts[0] === 'customer' && concepts.every((concept) => SINCE.has(concept)))
    return 'createdDate';
  if (has('title') && has('organisation', 'person')) return 'jobTitle';
  if (has('name') && has('officer')) return 'fullName';
  if (has('id', 'number') && has('person', 'customer')) return 'recordId';
  if (has('link') && has('organisation')) return 'website';
  const allowed: readonly Concept[] = ['organisation', 'name', 'neutral', 'person', 'customer', 'personal'];
  if (has('organisation') && concepts.every((concept) => allowed.includes(concept))) return 'company';
  const ofPerson = has('person', 'customer') && !has('organisation', 'marketing');
  if (has('status', 'kind') && ofPerson) return 'customerStatus';
  return undefined;
}

/** Who is in charge, with any contact detail of theirs; not what they are in charge of (`Secteur commercial`). */
export function readOwner({ has, fields, dated, unknown }: HeaderWords): Ruling {
  if (dated || unknown > 0 || has('condition', 'thing', 'none', 'count')) return null;
  return fields.every((field) => OF_OWNER.has(field)) ? 'owner' : null;
}
