import type { Concept } from './concepts.ts';
import type { HeaderWords, Ruling } from './header-words.ts';

/** Fields that hold a date by themselves. */
const DATE_FIELDS: readonly Concept[] = [
  'birthDate',
  'consentDate',
  'createdDate',
  'lastContactDate',
  'noticeDate',
  'sourceDate',
];
/** Words that, beside a date, date something that is no field. */
const OTHER_EVENT: readonly Concept[] = [
  'change',
  'check',
  'none',
  'organisation',
  'otherPerson',
  'owner',
  'thing',
  'company',
  'customerStatus',
  'email',
  'jobTitle',
];

/** What was created is the record itself (`Person created`, `Lead créé`). */
const OF_RECORD: readonly Concept[] = ['creation', 'customer', 'neutral', 'person'];

function ofRecord({ concepts, has, unknown }: HeaderWords): boolean {
  if (unknown > 0 || !has('creation') || !has('person', 'customer')) return false;
  return concepts.at(-1) === 'creation' && concepts.every((concept) => OF_RECORD.includes(concept));
}

/** Reads headers that say when something happened: creation, collection, contact, information of the person. */
export function readEvent(words: HeaderWords): Ruling {
  const { has, dated, unknown } = words;
  if (has('change')) return null;
  if (has('by') && has('creation', 'createdDate', 'collection')) return null;
  if (has('lastContactDate')) return has('count', 'thing', 'none', 'kind') ? null : 'lastContactDate';
  if (has('last') && has('contacting', 'calls') && unknown === 0)
    return has('count', 'thing', 'kind') ? null : 'lastContactDate';
  if (has('noticeDate')) return 'noticeDate';
  if (ofRecord(words)) return 'createdDate';
  if (!dated && !has(...DATE_FIELDS)) return has('notice') && unknown === 0 ? null : undefined;
  if (has('birthDate')) return undefined;
  if (has(...OTHER_EVENT)) return null;
  if (has('notice')) return 'noticeDate';
  if (has('sourceDate', 'collection')) return unknown === 0 ? 'sourceDate' : null;
  if (dated && has('source', 'sourceDetail')) return has('last') ? null : 'sourceDate';
  if (has('contacting')) return unknown === 0 ? 'lastContactDate' : null;
  if (has('createdDate', 'creation')) return unknown <= 1 && !has('last') ? 'createdDate' : null;
  return dated && words.fields.length > 0 ? null : undefined;
}
