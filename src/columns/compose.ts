import { readAside } from './aside.ts';
import { readConsent } from './compose-consent.ts';
import { readEvent } from './compose-event.ts';
import { hintOf, readFields } from './compose-fields.ts';
import { readTopic } from './compose-topic.ts';
import { type Concept, isAboutTopic, isField, type Language, weakTopic } from './concepts.ts';
import type { Field } from './fields.ts';
import { gatherWords, type HeaderWords } from './header-words.ts';
import { lookUpWhole } from './lexicon.ts';
import { normaliseHeader } from './normalise-header.ts';
import { type Chunk, type LanguageWeights, parseHeader } from './parse-header.ts';
import { readQuestion } from './read-question.ts';
import { topicInText } from './topic-in-text.ts';

/**
 * What a header leaves open, for neighbours and values to decide; `unknown` where its words do not tell, `nothing`
 * where it gives no hint at all.
 */
export type OpenMeaning =
  | 'name'
  | 'personName'
  | 'title'
  | 'territory'
  | 'site'
  | 'noteWord'
  | 'customer'
  | 'person'
  | 'status'
  | 'kind'
  | 'date'
  | 'sms'
  | 'last'
  | 'id'
  | 'number'
  | 'unknown'
  | 'nothing';

/** What a header alone says. */
export interface Reading {
  readonly field: Field | null;
  /** What is left open where `field` is null; null where the header is known to mean none of the fields. */
  readonly open: OpenMeaning | null;
  /** The field that the header speaks of among words that no table has; values that agree make it certain. */
  readonly hint?: Field | null;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly language: Language;
}

const WHOLE_CONFIDENCE = 0.95;
const COMPOSED_CONFIDENCE = 0.85;
/** Shorter words that no table has are codes, but beside a word that hints at a topic. */
const SHORTEST_TELLING = 4;
/** What a misspelt, compound or partly unknown header leaves of the confidence. */
const GUESS = 0.75;

/** Roles that can be left open, the more telling first. */
const OPEN_ROLES = [
  'title',
  'status',
  'kind',
  'sms',
  'territory',
  'site',
  'noteWord',
  'name',
  'customer',
  'person',
  'date',
  'last',
] as const;

/** Words beside which nothing is left open: the header speaks of something else. */
const CLOSING: readonly Concept[] = [
  'by',
  'calls',
  'change',
  'check',
  'collection',
  'contacting',
  'count',
  'creation',
  'id',
  'link',
  'marketing',
  'none',
  'notice',
  'number',
  'organisation',
  'otherPerson',
  'post',
  'proof',
  'thing',
];

/** Words by which an address under the header would be somebody else's. */
const ELSEWHERE: readonly Concept[] = ['by', 'check', 'none', 'otherPerson', 'thing'];

/** Words that say that a column holds numbers, not of what. */
const NUMBERS: ReadonlySet<Concept> = new Set<Concept>(['count', 'neutral', 'number']);

function openMeaning({ has, unknown, fields, concepts }: HeaderWords): OpenMeaning | null {
  if (unknown > 0 || fields.length > 0) return null;
  if (has('number', 'count') && concepts.every((concept) => NUMBERS.has(concept))) return 'number';
  if (has('title')) return 'title';
  if (has('id') && !has(...CLOSING.filter((role) => role !== 'id'))) return 'id';
  if (has(...CLOSING)) return null;
  if (has('name') && has('person', 'customer')) return 'personName';
  return OPEN_ROLES.find((role) => has(role)) ?? null;
}

/** Whether nothing turns the words off that may state a topic of GDPR 9 or 10 as a note would. */
function isUnsettled({ has }: HeaderWords, chunks: readonly Chunk[]): boolean {
  if (has('by', 'check', 'otherPerson', 'thing', 'industry', 'industryCode', 'owner', 'consent', 'refusal'))
    return false;
  // A phrase known to mean nothing else is settled, a word of it beside others is not.
  return !chunks.some(({ concept, words }) => concept === 'none' && (words > 1 || chunks.length === 1));
}

/** Whether a word is left that is no code and that no table has, or that hints at a topic. */
function isTelling({ concept, key }: Chunk): boolean {
  if (concept === null) return key.length >= SHORTEST_TELLING;
  return weakTopic(concept) !== null;
}

/** What is left of a header that no rule gives a field: the topic that its words state in a note, if any. */
function unread(
  reading: Reading,
  header: string,
  row: LanguageWeights,
  words: HeaderWords,
  chunks: readonly Chunk[],
): Reading {
  const open = chunks.some(isTelling) && isUnsettled(words, chunks);
  const topic = open ? topicInText(header) : null;
  if (topic !== null) return found(topic, COMPOSED_CONFIDENCE * GUESS, reading.language);
  const asked = words.has('thing', 'none') ? null : readQuestion(header, row);
  if (asked !== null) return found(asked, COMPOSED_CONFIDENCE * GUESS, reading.language);
  const either = header.includes('/') && !words.has('otherPerson', 'by', 'count') ? readEither(header) : null;
  return either === null ? reading : found(either, COMPOSED_CONFIDENCE * GUESS, reading.language);
}

/** A path of two steps, as exports name the parts of an address (`Default address - Company`). */
const STEPS = /^(.+?)(?: - |: )(.+)$/;
/** Parts of an address that would otherwise only say whose address it is. */
const IN_ADDRESS: ReadonlySet<Field> = new Set<Field>([
  'company',
  'email',
  'firstName',
  'fullName',
  'lastName',
  'phone',
]);

/** The part of an address that the second step of a path names. */
function readInAddress(header: string, row: LanguageWeights): Field | null {
  const [, before, after] = STEPS.exec(header) ?? [];
  if (before === undefined || after === undefined) return null;
  if (!parseHeader(before, row).chunks.some(({ concept }) => concept === 'addressLine')) return null;
  const { chunks, whole } = parseHeader(after, row);
  const concept = whole ? (chunks[0]?.concept ?? null) : null;
  return concept !== null && isField(concept) && IN_ADDRESS.has(concept) ? concept : null;
}

/** Fields that a header may offer as one of two names for the same thing (`Azienda/Ente`). */
const NAMED_TWICE: ReadonlySet<Field> = new Set<Field>([
  'addressLine',
  'city',
  'company',
  'department',
  'fullName',
  'industry',
  'jobTitle',
  'notes',
  'owner',
  'recordId',
  'region',
  'source',
  'tags',
]);

/** The field that one side of a slash names where the other names none. */
function readEither(header: string): Field | null {
  const named = new Set<Field>();
  for (const part of header.split('/')) {
    const { chunks, whole } = parseHeader(part);
    const [only] = chunks;
    if (chunks.some(({ concept }) => concept !== null && isAboutTopic(concept))) return null;
    if (whole && only && only.concept !== null && isField(only.concept)) named.add(only.concept);
  }
  const [field, ...others] = named;
  if (others.length === 1 && named.has('phone') && named.has('mobile')) return 'phone';
  return field !== undefined && others.length === 0 && NAMED_TWICE.has(field) ? field : null;
}

function found(field: Field, confidence: number, language: Language): Reading {
  return { field, open: null, confidence, language };
}

/**
 * Understands a header by itself: whole phrases first, then topics of GDPR 9 and 10, consent, events, and at last
 * the fields that its words name.
 *
 * @param header as the file has it
 * @param row the weight of each language in the file's other headers
 */
export function readHeader(header: string, row: LanguageWeights = {}): Reading {
  const { chunks, whole, guessed, language } = parseHeader(header, row);
  const [first] = chunks;
  const spoken = lookUpWhole(first === undefined ? header.trim() : normaliseHeader(header).key);
  if (spoken !== null && isField(spoken)) return found(spoken, COMPOSED_CONFIDENCE, language);
  if (first === undefined) return { field: null, open: 'nothing', confidence: 0, language };
  const aside = readAside(header, row);
  // `Name (Vorname)` is no list of both.
  if (aside.ofName) return found(aside.ofName, COMPOSED_CONFIDENCE, language);
  const eitherPhone = header.includes('/') && readEither(header) === 'phone';
  if (eitherPhone) return found('phone', COMPOSED_CONFIDENCE, language);
  const inAddress = header.includes(' - ') || header.includes(': ') ? readInAddress(header, row) : null;
  if (inAddress !== null) return found(inAddress, COMPOSED_CONFIDENCE, language);
  if (whole && first.concept !== null) {
    const topic = weakTopic(first.concept);
    if (topic) return found(topic, COMPOSED_CONFIDENCE, language);
    if (isField(first.concept)) return found(first.concept, WHOLE_CONFIDENCE, language);
  }
  const words = gatherWords(chunks, language);
  if (aside.field !== null) return found(aside.field, COMPOSED_CONFIDENCE, language);
  const isElsewhere =
    aside.elsewhere && chunks.some(({ concept }) => concept !== null && isAboutTopic(concept));
  if (isElsewhere) return { field: null, open: null, confidence: 0, language };
  const confidence = COMPOSED_CONFIDENCE * (guessed ? GUESS : 1) * (words.unknown > 0 ? GUESS : 1);
  for (const read of [readTopic, readConsent, readEvent, readFields]) {
    const ruling = read(words);
    if (ruling) return found(ruling, confidence, language);
    if (ruling === null) {
      const hint = read === readFields ? hintOf(words) : null;
      return unread({ field: null, open: null, hint, confidence: 0, language }, header, row, words, chunks);
    }
  }
  const silent = chunks.every(
    ({ concept, key }) => concept === null || concept === 'neutral' || key.length < 2,
  );
  const vague = words.fields.length === 0 && !words.has(...ELSEWHERE);
  const open = openMeaning(words) ?? (silent ? 'nothing' : vague || words.unknown > 0 ? 'unknown' : null);
  return unread(
    { field: null, open, hint: hintOf(words), confidence: 0, language },
    header,
    row,
    words,
    chunks,
  );
}
