import { readOwner, readRoles } from './compose-roles.ts';
import type { Concept, Language } from './concepts.ts';
import { CONTACT_DETAILS, EVENTS, HEAD_FIRST, HELPERS, MEANT, TOLERANT } from './field-precedence.ts';
import type { Field } from './fields.ts';
import type { HeaderWords, Ruling } from './header-words.ts';

function narrow(fields: readonly Field[]): readonly Field[] {
  const others = fields.filter((field) => !HELPERS.includes(field));
  // A company's web page is a page; the page of a source or a profile is theirs.
  const owners = others.every((field) => field === 'company' || field === 'fullName');
  const left = others.length === 0 || (owners && fields.includes('website')) ? fields : others;
  return left.filter((field) => {
    const meant = MEANT.find(([about]) => about === field);
    return !meant?.[1].some((other) => left.includes(other) && other !== field);
  });
}

function headOf(fields: readonly Field[], language: Language): Field | undefined {
  return HEAD_FIRST.has(language) ? fields[0] : fields.at(-1);
}

function withUnknown(field: Field, words: HeaderWords): Ruling {
  if (!TOLERANT.has(field) && !words.explicit) return null;
  if (words.unknown > 2 || words.abbreviated) return null;
  // Whose remarks they are may stand on either side (`Opmerkingen recruiter`).
  if (field === 'notes' && !(words.firstUnknown && words.lastUnknown)) return field;
  const headIsKnown = HEAD_FIRST.has(words.language) ? !words.firstUnknown : !words.lastUnknown;
  return headIsKnown ? field : null;
}

/** Fields that their words make together: a whole name of its parts, the page of a source. */
function readTogether({ has, fields, language, unknown }: HeaderWords): Ruling {
  if (has('title') && fields.length === 1 && has('company') && unknown === 0) return 'jobTitle';
  if (has('firstName') && has('lastName')) return 'fullName';
  if (has('firstName') && has('name') && unknown === 0 && !has('person', 'customer')) return 'fullName';
  const ofSource = fields.every((field) => field === 'source' || field === 'website');
  if (has('source') && has('link', 'website') && ofSource) return 'sourceDetail';
  const companyLast = !HEAD_FIRST.has(language) && fields.at(-1) === 'company';
  return companyLast && fields[0] === 'addressLine' ? 'company' : undefined;
}

const IDENTIFIED = ['companyId', 'email', 'linkedinUrl', 'nationalId', 'recordId', 'socialUrl'] as const;

/** Whether the words beside the fields say that the header is about something else. */
function leadsAway({ has, fields }: HeaderWords): boolean {
  if (has('thing', 'none', 'otherPerson', 'check', ...EVENTS)) return true;
  if (has('kind', 'status') && has(...CONTACT_DETAILS)) return true;
  if (has('id') && fields.length > 0 && !has(...IDENTIFIED)) return true;
  return has('recordId') && fields.length > 1 && !has('companyId');
}

/** Numbers that a header counts by their form only: `N° de téléphone` is no number of telephones. */
const NUMBERED: ReadonlySet<Field> = new Set<Field>(['companyId', 'fax', 'mobile', 'phone', 'postalCode']);
/** Fields whose values are what they are, whatever they are for. */
const CONTACT_FIELDS: ReadonlySet<Field> = new Set<Field>(['email', 'mobile', 'phone', 'website']);
/** Concepts beside a person that tell the number or code that the record has. */
const OF_RECORD: ReadonlySet<Concept> = new Set<Concept>(['fullName', 'id', 'neutral', 'number', 'recordId']);

/** A header of one word of its own kind, or of a person's number (`Réf. candidat`). */
function readAlone({ has, concepts, unknown }: HeaderWords): Ruling | 'open' {
  if (concepts.length === 1 && has('last')) return 'open';
  const numbered = has('fullName') && has('recordId', 'id', 'number') && unknown === 0;
  return numbered && concepts.every((concept) => OF_RECORD.has(concept)) ? 'recordId' : undefined;
}

/**
 * The field that a header speaks of beside words that no table has, or an address or number for some matter
 * (`Offerte e-mail`): too little to go by, unless the values agree.
 */
export function hintOf(words: HeaderWords): Field | null {
  const [only, ...others] = words.fields;
  const forMatter =
    words.has('thing') && only !== undefined && others.length === 0 && CONTACT_FIELDS.has(only);
  if (forMatter && !words.has('otherPerson', 'none', 'check', 'count', ...EVENTS)) return only;
  if (words.unknown === 0 || words.fields.length === 0 || leadsAway(words) || words.has('owner', 'count'))
    return null;
  const left = narrow(words.fields);
  return left.length > 2 ? null : (headOf(left, words.language) ?? null);
}

function readCount(fields: readonly Field[]): Ruling {
  if (fields.includes('employees')) return 'employees';
  const [only, ...others] = fields;
  return only !== undefined && others.length === 0 && NUMBERED.has(only) ? only : null;
}

/** Reads headers by the fields that their words name. */
export function readFields(words: HeaderWords): Ruling {
  const { has, fields, language, unknown } = words;
  const alone = readAlone(words);
  if (alone !== undefined) return alone === 'open' ? undefined : alone;
  if (has('notes') && headOf(fields, language) === 'notes' && unknown === 0 && !has('count')) return 'notes';
  if (fields.length === 2 && has('notes') && has('owner') && unknown === 0) return 'notes';
  if (has('owner')) return readOwner(words);
  if (has('count')) return leadsAway(words) || unknown > 0 ? null : readCount(fields);
  if (leadsAway(words)) return null;
  if (fields.length === 0) return readRoles(words);
  const together = readTogether(words);
  if (together) return together;
  const left = narrow(fields);
  const head = headOf(left, language);
  if (head === undefined || left.length > 2 || (left.length > 1 && unknown > 0)) return null;
  if (head === 'birthDate' && has('organisation', 'addressLine', 'company')) return null;
  if (head === 'company' && has('kind', 'status', 'detail')) return null;
  if (unknown > 0) return withUnknown(head, words);
  return head === 'email' && has('personal') ? 'emailPersonal' : head;
}
