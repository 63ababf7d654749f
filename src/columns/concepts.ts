import { FIELDS, type Field } from './fields.ts';

/** The fields whose very presence is a finding: words about them are read with more care than other words. */
export const TOPIC_FIELDS = [
  'health',
  'religion',
  'politicalOpinion',
  'unionMembership',
  'ethnicity',
  'sexualOrientation',
  'biometricGenetic',
  'criminalRecord',
  'nationalId',
  'bankAccount',
  'familySituation',
  'salary',
  'photo',
  'geolocation',
  'deviceId',
  'password',
] as const satisfies readonly Field[];

export type TopicField = (typeof TOPIC_FIELDS)[number];

/** A word that means the topic only where nothing else in the header leads elsewhere: `race`, `party`, `bank`. */
type WeakTopic = `${TopicField | 'ip'}?`;

/**
 * What a word of a header does where it is not a field by itself.
 *
 * - `stop`, `neutral`: add nothing (articles; main, work, billing);
 * - `personal`: private rather than professional;
 * - `person`, `customer`, `organisation`: whom the rest of the header describes;
 * - `name`, `title`, `territory`, `site`, `noteWord`: fields only their neighbours and values can tell;
 * - `number`, `id`, `count`, `link`, `status`, `kind`, `detail`, `by`: the form of the data;
 * - `date`, `tail` (a date word when it ends the header: `Créé le`), `last`, `contacting`, `creation`,
 *   `collection`, `change`, `notice`: what happened when;
 * - `consent`, `subscribe` (consent only beside a channel), `subscribed` (consent by itself), `refusal`, `proof`, `newsletter`, `sms`, `post`,
 *   `calls`, `marketing`: what the person agreed to;
 * - `check`: the quality of another column's data;
 * - `otherPerson`: somebody else than the person of the record; `officer`: a job, which may be theirs;
 * - `condition`: makes a weak topic word certain (`Health` + `issues`);
 * - `thing`: something that is neither a person nor a company, which takes weak topics off;
 * - `none`: a whole phrase known to mean none of the fields.
 */
type Role =
  | 'stop'
  | 'neutral'
  | 'personal'
  | 'person'
  | 'customer'
  | 'organisation'
  | 'name'
  | 'title'
  | 'territory'
  | 'site'
  | 'noteWord'
  | 'number'
  | 'id'
  | 'count'
  | 'link'
  | 'status'
  | 'kind'
  | 'detail'
  | 'by'
  | 'date'
  | 'tail'
  | 'last'
  | 'contacting'
  | 'creation'
  | 'collection'
  | 'change'
  | 'notice'
  | 'consent'
  | 'subscribe'
  | 'subscribed'
  | 'refusal'
  | 'proof'
  | 'newsletter'
  | 'sms'
  | 'post'
  | 'calls'
  | 'marketing'
  | 'check'
  | 'otherPerson'
  | 'officer'
  | 'condition'
  | 'thing'
  | 'none';

/** What a phrase of a header means. */
export type Concept = Field | WeakTopic | Role;

/** Phrases of one language and what each means; lower case, accents kept, `-` where a hyphen is usual. */
export type SynonymTable = Readonly<Record<string, Concept>>;

/** Languages that have a table, in the order that breaks ties. */
export const LANGUAGES = ['en', 'fr', 'de', 'es', 'it', 'nl', 'pt', 'pl'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The header row of a product's export. */
export interface VendorExport {
  readonly name: string;
  /** Headers that, found together, tell the product; without this list the columns hold wherever they stand. */
  readonly signature?: readonly string[];
  /** Headers and their meaning; null for a column known to be none of the fields. */
  readonly columns: Readonly<Record<string, Field | null>>;
}

const WEAK_TOPICS = [...TOPIC_FIELDS, 'ip'] as const;
const FIELD_SET: ReadonlySet<string> = new Set(FIELDS);

/** Whether a concept is a field of the vocabulary. */
export function isField(concept: Concept): concept is Field {
  return FIELD_SET.has(concept);
}

/** The topic that a weak word hints at, or null for any other concept. */
export function weakTopic(concept: Concept): TopicField | 'ip' | null {
  return WEAK_TOPICS.find((topic) => `${topic}?` === concept) ?? null;
}

/** Whether a concept is a topic by itself. */
export function isTopicField(concept: Concept): concept is TopicField {
  return TOPIC_FIELDS.some((topic) => topic === concept);
}

/** Whether a concept is a topic, or a word that hints at one. */
export function isAboutTopic(concept: Concept): boolean {
  return isTopicField(concept) || weakTopic(concept) !== null;
}

/** How many of the topics, which stand first, GDPR 9 and 10 name. */
const SPECIAL_TOPICS = 8;

/** Whether a concept is by itself a topic of GDPR 9 or 10. */
export function isSpecialTopic(concept: Concept): boolean {
  return TOPIC_FIELDS.slice(0, SPECIAL_TOPICS).some((topic) => topic === concept);
}
