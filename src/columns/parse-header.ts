import { complete } from './abbreviation.ts';
import { headOfCompound, splitCompound } from './compound.ts';
import { type Concept, isField, LANGUAGES, type Language, TOPIC_FIELDS } from './concepts.ts';
import { foldText } from './fold-text.ts';
import { type Entry, lookUp } from './lexicon.ts';
import { normaliseHeader } from './normalise-header.ts';
import { spellCheck } from './spelling.ts';

/** A run of words of a header that the tables know, or one that they do not. */
export interface Chunk {
  /** Null for a word that no table has. */
  readonly concept: Concept | null;
  readonly languages: readonly Language[];
  /** The words without anything between them. */
  readonly key: string;
  /** How many words it spans. */
  readonly words: number;
}

/** A header read as phrases. */
export interface ParsedHeader {
  readonly chunks: readonly Chunk[];
  /** Whether one phrase covers the whole header. */
  readonly whole: boolean;
  /** Whether a word was split or its spelling corrected to be understood. */
  readonly guessed: boolean;
  /** The language that most of its phrases belong to. */
  readonly language: Language;
}

/** How much each language weighs; more is likelier. */
export type LanguageWeights = Readonly<Partial<Record<Language, number>>>;

const MAX_SPAN = 7;
const SHORTEST_PLURAL = 5;
const UNKNOWN_COST = 100;
const PHRASE_COST = 10;
/** A word of no weight costs less than a phrase, so that it is not swallowed for its own sake. */
const FILLER_COST = 6;
/** A topic of several words is read before a phrase that it overlaps, one known to mean nothing before both. */
const TOPIC_COST = -5;
const NOTHING_COST = -12;

interface Piece {
  readonly entries: readonly Entry[];
  readonly key: string;
  readonly words: number;
}

function isNumber(token: string): boolean {
  const code = token.charCodeAt(0);
  return code >= 48 && code <= 57;
}

function isFiller(entries: readonly Entry[]): boolean {
  return entries.every(({ concept }) => concept === 'stop' || concept === 'neutral');
}

function costOf(entries: readonly Entry[], words: number): number {
  if (entries.length === 0) return UNKNOWN_COST;
  if (isFiller(entries)) return FILLER_COST;
  if (words > 1 && entries.every(({ concept }) => concept === 'none')) return NOTHING_COST;
  return words > 1 && entries.every(({ concept }) => TOPICS.has(concept)) ? TOPIC_COST : PHRASE_COST;
}

const TOPICS: ReadonlySet<string> = new Set(TOPIC_FIELDS);

function isStop(token: string): boolean {
  const entries = lookUp(token);
  return entries.length > 0 && entries.every(({ concept }) => concept === 'stop');
}

/** The cheapest way to cut the words into known phrases. */
function cut(tokens: readonly string[]): readonly Piece[] {
  const cost = new Array<number>(tokens.length + 1).fill(Number.POSITIVE_INFINITY);
  const last = new Array<Piece | undefined>(tokens.length + 1);
  cost[0] = 0;
  const stops = tokens.map(isStop);
  for (let start = 0; start < tokens.length; start++) {
    let key = '';
    let bare = '';
    for (let words = 1; words <= MAX_SPAN && start + words <= tokens.length; words++) {
      const token = tokens[start + words - 1] ?? '';
      key += token;
      if (!stops[start + words - 1]) bare += token;
      let entries = lookUp(key);
      // The tables hold phrases without their articles too.
      if (entries.length === 0 && words > 2 && !stops[start] && !stops[start + words - 1] && bare !== key)
        entries = lookUp(bare);
      if (entries.length === 0 && words > 1) continue;
      const number = words === 1 && entries.length === 0 && isNumber(key);
      const total = (cost[start] ?? 0) + (number ? 1 : costOf(entries, words));
      if (total < (cost[start + words] ?? 0)) {
        cost[start + words] = total;
        last[start + words] = { entries: number ? NUMBER : entries, key, words };
      }
    }
  }
  const pieces: Piece[] = [];
  for (let end = tokens.length; end > 0; ) {
    const piece = last[end];
    if (piece === undefined) break;
    pieces.push(piece);
    end -= piece.words;
  }
  return pieces.reverse();
}

const NUMBER: readonly Entry[] = [{ concept: 'neutral', languages: LANGUAGES }];

/** Only English does without accents. */
const ACCENTED = /[\u00C0-\u024F]/;
/** A phrase that is a field outweighs one that is not, where no other header tells the language. */
const FIELD_VOTE = 0.3;

function vote(pieces: readonly Piece[], row: LanguageWeights, header: string): ReadonlyMap<Language, number> {
  const votes = new Map<Language, number>();
  for (const [place, language] of LANGUAGES.entries()) {
    const unlikely = language === 'en' && ACCENTED.test(header) ? 1 : 0;
    votes.set(language, (row[language] ?? 0) * 2 - place * 0.01 - unlikely);
  }
  for (const { entries, words } of pieces) {
    const languages = new Set(entries.flatMap((entry) => entry.languages));
    const fields = entries.filter(({ concept }) => isField(concept)).flatMap((entry) => entry.languages);
    for (const language of languages) {
      const asField = fields.includes(language) ? FIELD_VOTE : 0;
      votes.set(language, (votes.get(language) ?? 0) + words / languages.size + asField);
    }
  }
  return votes;
}

function ranked(votes: ReadonlyMap<Language, number>): readonly Language[] {
  return [...LANGUAGES].sort((a, b) => (votes.get(b) ?? 0) - (votes.get(a) ?? 0));
}

function choose(piece: Piece, order: readonly Language[]): Chunk {
  for (const language of order) {
    const entry = piece.entries.find(({ languages }) => languages.includes(language));
    if (entry)
      return { concept: entry.concept, languages: entry.languages, key: piece.key, words: piece.words };
  }
  return { concept: null, languages: [], key: piece.key, words: piece.words };
}

/** A word cut short by a full stop (`Bem.`, `Fatt. annuo`), which stands before no further letter. */
const ABBREVIATION = /\p{L}{3,}(?=\.(?![\p{L}\p{N}]))/gu;

function abbreviationsIn(header: string): ReadonlySet<string> {
  return new Set(
    header.includes('.') ? [...header.matchAll(ABBREVIATION)].map(([word]) => foldText(word)) : [],
  );
}

/** A word without the ending that makes it a plural; null where it has none. */
function singular(word: string): string | null {
  return word.length >= SHORTEST_PLURAL && /[sx]$/.test(word) ? word.slice(0, -1) : null;
}

/** Splits, completes or corrects the words that no table has; null where that helps nothing. */
function mend(
  pieces: readonly Piece[],
  short: ReadonlySet<string>,
  row: LanguageWeights,
): readonly string[] | null {
  let mended = false;
  const tokens: string[] = [];
  for (const { entries, key } of pieces) {
    const whole = () => (short.has(key) ? complete(key, row) : null);
    const parts =
      entries.length > 0
        ? null
        : (splitCompound(key) ?? one(whole() ?? spellCheck(key) ?? singular(key) ?? headOfCompound(key)));
    mended ||= parts !== null;
    tokens.push(...(parts ?? [key]));
  }
  return mended ? tokens : null;
}

function unknownIn(pieces: readonly Piece[]): number {
  return pieces.filter(({ entries }) => entries.length === 0).length;
}

function one(word: string | null): readonly string[] | null {
  return word === null ? null : [word];
}

/**
 * Reads a header as a row of known phrases.
 *
 * @param header as the file has it
 * @param row what is known of the language of the other headers
 */
export function parseHeader(header: string, row: LanguageWeights = {}): ParsedHeader {
  const { tokens, key } = normaliseHeader(header);
  const entries = lookUp(key);
  if (entries.length > 0) {
    const piece = { entries, key, words: tokens.length };
    const order = ranked(vote([piece], row, header));
    const chunk = choose(piece, order);
    return { chunks: [chunk], whole: true, guessed: false, language: order[0] ?? 'en' };
  }
  const asWritten = cut(tokens);
  const mended = mend(asWritten, abbreviationsIn(header), row);
  const repaired = mended === null ? asWritten : cut(mended);
  const guessed = unknownIn(repaired) < unknownIn(asWritten);
  const pieces = guessed ? repaired : asWritten;
  const order = ranked(vote(pieces, row, header));
  return {
    chunks: pieces.map((piece) => choose(piece, order)),
    whole: false,
    guessed,
    language: order[0] ?? 'en',
  };
}

/** The languages whose tables know a header as one phrase, for weighing the row; none where any language could. */
export function languagesOf(header: string): readonly Language[] {
  const { chunks } = parseHeader(header);
  const languages = new Set<Language>();
  for (const { concept, languages: of, key } of chunks) {
    if (concept !== null && concept !== 'neutral' && key.length > 2)
      for (const language of of) languages.add(language);
  }
  return languages.size < LANGUAGES.length ? [...languages] : [];
}
