import { type Concept, isField, isTopicField, type TopicField, weakTopic } from './concepts.ts';
import type { Field } from './fields.ts';
import { type LanguageWeights, type ParsedHeader, parseHeader } from './parse-header.ts';

/** A header that ends in a remark between brackets. */
const WITH_ASIDE = /^([^()[\]]+)[([]([^()[\]]+)[)\]]\s*$/;

/** What a remark says where the words before it speak of a kind of customer. */
const ELSEWHERE: ReadonlySet<Concept> = new Set<Concept>([
  'audience',
  'company',
  'customer',
  'customerStatus',
  'department',
  'kind',
  'organisation',
]);
const SILENT: ReadonlySet<Concept> = new Set<Concept>(['neutral', 'stop']);

/** Fields whose words say little without the remark. */
const QUALIFIED: ReadonlySet<Field> = new Set<Field>(['notes', 'tags', 'customerStatus']);

/** What a remark between brackets does to the words before it. */
type Aside = { readonly field: Field | null; readonly elsewhere: boolean; readonly ofName?: Field };

const NOTHING: Aside = { field: null, elsewhere: false };

function tellingOf({ chunks }: ParsedHeader): readonly (Concept | null)[] {
  return chunks.map(({ concept }) => concept).filter((concept) => concept === null || !SILENT.has(concept));
}

function topicOf(concept: Concept): TopicField | 'ip' | null {
  return isTopicField(concept) ? concept : weakTopic(concept);
}

/** Whether the words before a remark are a field of their own, which the remark only qualifies. */
function hasOwnField(concepts: readonly (Concept | null)[]): boolean {
  return concepts.some((concept) => concept !== null && isField(concept) && !QUALIFIED.has(concept));
}

function isNamePart(concept: Concept): concept is 'civility' | 'firstName' | 'lastName' {
  return concept === 'civility' || concept === 'firstName' || concept === 'lastName';
}

/**
 * What the remark at the end of a header says: that all of it is about a topic (`Confirmation (church)`), that a number
 * is of another kind (`Telefon (Fax)`), or that it is about customers rather than the person (`Prison (customer)`).
 *
 * @param header as the file has it
 */
export function readAside(header: string, row: LanguageWeights): Aside {
  const [, before, remark] = WITH_ASIDE.exec(header) ?? [];
  if (before === undefined || remark === undefined) return NOTHING;
  const telling = tellingOf(parseHeader(remark, row));
  const [first] = telling;
  if (first === undefined) return NOTHING;
  const elsewhere = telling.every((concept) => concept !== null && ELSEWHERE.has(concept));
  if (elsewhere) return { field: null, elsewhere };
  if (telling.length > 1 || first === null) return NOTHING;
  const head = tellingOf(parseHeader(before, row));
  if (isNamePart(first) && head.every((concept) => concept === 'name' || concept === 'fullName'))
    return { field: first, elsewhere: false, ofName: first };
  if (head.includes('phone') && (first === 'fax' || first === 'mobile'))
    return { field: first, elsewhere: false };
  const away = head.includes('thing') || head.includes('none') || hasOwnField(head);
  return { field: away ? null : topicOf(first), elsewhere: false };
}
