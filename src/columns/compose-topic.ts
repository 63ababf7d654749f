import {
  type Concept,
  isField,
  isTopicField,
  type Language,
  TOPIC_FIELDS,
  type TopicField,
  weakTopic,
} from './concepts.ts';
import type { HeaderWords, Ruling } from './header-words.ts';
import { COMPOUNDING } from './synonyms/compound-parts.ts';

/** Where a header names several topics, the one that GDPR 9 and 10 protect most goes first. */
const BY_WEIGHT: readonly TopicField[] = [
  'religion',
  ...TOPIC_FIELDS.filter((field) => field !== 'religion' && field !== 'health').slice(0, 6),
  'health',
  ...TOPIC_FIELDS.slice(8),
];

/** Words that say that the header speaks of a product, a job, a firm or the person who runs it. */
const AWAY: readonly Concept[] = [
  'thing',
  'none',
  'industry',
  'industryCode',
  'owner',
  'otherPerson',
  'officer',
];
/** Words beside consent, which then is what the column holds. */
const CONSENT: readonly Concept[] = ['consent', 'refusal', 'consentGeneric', 'consentEmail', 'optOut'];
/** Words that leave a weak topic as it is. */
const HARMLESS: ReadonlySet<Concept> = new Set<Concept>(['neutral', 'personal', 'person', 'tail']);
/** Words that make a weak topic certain: they speak of a person's state. */
const CERTAIN: ReadonlySet<Concept> = new Set<Concept>([
  'condition',
  'detail',
  'notes',
  'noteWord',
  'status',
]);
const CERTAIN_BESIDE: ReadonlySet<Concept> = new Set<Concept>([
  'customer',
  'count',
  'kind',
  'date',
  'number',
  'name',
]);

/** What is asked of relatives: their number, names and ages. */
const OF_RELATIVES: ReadonlySet<Concept> = new Set<Concept>([
  'birthDate',
  'count',
  'firstName',
  'gender',
  'name',
]);

function heaviest(topics: readonly TopicField[]): TopicField | undefined {
  const count = (topic: TopicField) => topics.filter((other) => other === topic).length;
  const most = Math.max(...topics.map(count));
  return BY_WEIGHT.find((topic) => topics.includes(topic) && count(topic) === most);
}

/** Whether a compound is a firm by its last word (`Elternunternehmen`, `Loonbedrijf`). */
function isOfFirms(concepts: readonly Concept[], language: Language): boolean {
  const last = concepts.at(-1);
  return COMPOUNDING.includes(language) && (last === 'company' || last === 'organisation');
}

/**
 * Finds a topic that a prospect file should not hold. A strong word suffices, unless another word leads away from
 * the person (`Disability insurance product`); a weak one needs company that leaves it alone or makes it certain.
 */
export function readTopic({ concepts, has, unknown, language }: HeaderWords): Ruling {
  const strong = concepts.filter(isTopicField);
  const weak = concepts.map(weakTopic).filter((topic) => topic !== null);
  if (strong.length === 0 && weak.length === 0) return undefined;
  if (has(...CONSENT)) return undefined;
  if (has(...AWAY)) return has('industry') ? undefined : null;
  if (strong.length > 0) return isOfFirms(concepts, language) ? null : heaviest(strong);
  const rest = concepts.filter((concept) => weakTopic(concept) === null);
  const certain = rest.some((concept) => CERTAIN.has(concept));
  const fits = rest.every(
    (concept) => HARMLESS.has(concept) || CERTAIN.has(concept) || (certain && CERTAIN_BESIDE.has(concept)),
  );
  const ofFamily =
    weak.includes('familySituation') &&
    rest.every((concept) => HARMLESS.has(concept) || OF_RELATIVES.has(concept));
  if (fits && (unknown === 0 || (certain && unknown <= 2))) return weak[0];
  if (ofFamily && unknown === 0) return 'familySituation';
  if (weak.includes('ip') && unknown === 0 && !rest.some(isField)) return 'ip';
  return rest.some((concept) => isField(concept) && concept !== 'recordId' && concept !== 'tags')
    ? undefined
    : null;
}
