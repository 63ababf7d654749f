import { LANGUAGES, type Language } from './concepts.ts';
import type { Field } from './fields.ts';
import { normaliseHeader } from './normalise-header.ts';
import type { LanguageWeights } from './parse-header.ts';
import { QUESTION_PARTS, QUESTION_WORDS, type QuestionPart } from './synonyms/question-words.ts';

/** What a question asks for: what it asks with, what it then must have one of, and the field. The first that fits holds. */
type Answer = readonly [ask: QuestionPart, about: readonly QuestionPart[], field: Field];

const CONTACT: readonly QuestionPart[] = ['call', 'write', 'talk', 'see'];
const ACQUIRED: readonly QuestionPart[] = ['meet', 'find', 'know', 'come'];

const ANSWERS: readonly Answer[] = [
  ['may', ['text'], 'consentSms'],
  ['may', ['write'], 'consentEmail'],
  ['may', ['call', 'toContact'], 'consentPhone'],
  ['many', ['people', 'they', 'work'], 'employees'],
  ['who', ['with', 'toContact'], 'fullName'],
  ['who', ['handle', ...CONTACT, 'meet'], 'owner'],
  ['who', ['decide', 'do', 'be', 'work'], 'fullName'],
  ['from', ACQUIRED, 'source'],
  ['where', ['work'], 'company'],
  ['where', ['toContact', 'call'], 'phone'],
  ['where', ['write'], 'email'],
  ['where', [...ACQUIRED, 'see', 'talk'], 'source'],
  ['where', ['live', 'be', 'sell'], 'city'],
  ['what', ['want', 'say', 'talk'], 'notes'],
  ['what', ['sell'], 'industry'],
  ['what', ['do'], 'jobTitle'],
  ['when', CONTACT, 'lastContactDate'],
  ['when', ['meet', 'find', 'come'], 'sourceDate'],
  ['when', ['add'], 'createdDate'],
  ['how', ACQUIRED, 'source'],
];

/** A language's words must make up the question but for this many. */
const MOST_UNKNOWN = 1;
const LONGEST = 8;

let words: ReadonlyMap<Language, ReadonlyMap<string, readonly QuestionPart[]>> | undefined;

function partsOf(): ReadonlyMap<Language, ReadonlyMap<string, readonly QuestionPart[]>> {
  words ??= new Map(
    LANGUAGES.map((language) => {
      const parts = new Map<string, readonly QuestionPart[]>();
      for (const part of QUESTION_PARTS)
        for (const word of QUESTION_WORDS[language]?.[part]?.split(' ') ?? [])
          parts.set(word, [...(parts.get(word) ?? []), part]);
      return [language, parts] as const;
    }),
  );
  return words;
}

/** `What they do` asks for the firm's business, `what she does` for a job. */
function answerOf(has: (part: QuestionPart) => boolean): Field | null {
  // When to call back is a plan.
  if (has('again') && has('when')) return null;
  const answer = ANSWERS.find(([ask, about]) => has(ask) && about.some(has));
  if (answer?.[2] === 'jobTitle' && has('they')) return 'industry';
  return answer?.[2] ?? null;
}

/**
 * Reads a header that is a question, or the half of one (`Wer ruft an`, `Fait quoi là-bas`, `Where did we get it`).
 *
 * @param header as the file has it
 * @param row what is known of the language of the other headers
 * @returns null where it asks nothing that a field answers
 */
export function readQuestion(header: string, row: LanguageWeights): Field | null {
  const { tokens } = normaliseHeader(header);
  if (tokens.length < 2 || tokens.length > LONGEST) return null;
  let best: Field | null = null;
  let most = 0;
  for (const [language, parts] of partsOf()) {
    const found = new Set(tokens.flatMap((token) => parts.get(token) ?? []));
    const known = tokens.filter((token) => parts.has(token)).length;
    const weight = known + (row[language] ?? 0);
    if (known < 2 || tokens.length - known > MOST_UNKNOWN || weight <= most) continue;
    const field = answerOf((part) => found.has(part));
    if (field === null) continue;
    best = field;
    most = weight;
  }
  return best;
}
