import { type Industry, industryOf } from './industry.ts';
import { readJobTitle } from './job-title.ts';
import { PLURAL_ENDINGS } from './titles/endings.ts';
import { TARGET_MARKERS } from './titles/neighbours.ts';
import { OFFER_TOPICS, type OfferTopic } from './titles/offers.ts';
import {
  addPhrase,
  findPhrases,
  isPhrase,
  longestOnly,
  newPhraseTree,
  type PhraseTree,
} from './titles/phrases.ts';
import { BUSINESS_USES, PERSONAL_USES, PRIVATE_MATTERS, TRADE_WORDS } from './titles/private-matters.ts';
import { inflectedForms, type Spelling, splitCompound } from './titles/spelling.ts';
import { JOB_FUNCTIONS, type JobFunction } from './titles/types.ts';
import { splitWords, type Word, wordSet } from './titles/words.ts';

/** What a campaign offers, as the configuration describes it: all parts are free text and optional. */
export interface Offer {
  readonly description?: string | undefined;
  /** Whom it is made for: functions by their id, or in words (`RH`, `Einkauf`). */
  readonly functions?: readonly string[] | undefined;
  /** What firms it is made for: industries by id, name or code. */
  readonly industries?: readonly string[] | undefined;
  readonly keywords?: readonly string[] | undefined;
}

/** An offer understood once, to be held against many contacts. */
export interface CompiledOffer {
  readonly compiled: true;
  /** `private`: for a person's own life; `doubtful`: may be; `business`; `unknown`: not understood. */
  readonly kind: 'private' | 'doubtful' | 'business' | 'unknown';
  /** Functions whose work it concerns. */
  readonly functions: ReadonlySet<JobFunction>;
  /** Whether the functions were declared rather than inferred from the description. */
  readonly declared: boolean;
  /** Industries it is made for, or null where any will do. */
  readonly industries: ReadonlySet<Industry> | null;
  /** Words of the keywords, without accents. */
  readonly keywords: readonly string[];
}

type OfferMeaning =
  | { readonly kind: 'topic'; readonly topic: OfferTopic }
  | { readonly kind: 'matter'; readonly id: string }
  | { readonly kind: 'business' | 'personal' | 'trade' };

/** Private matters that firms buy as well, so that a business topic beside them settles the doubt. */
const BOUGHT_BY_FIRMS: ReadonlySet<string> = new Set(['body', 'home', 'leisure']);
/** Topics that are so often for oneself that they settle nothing. */
const SETTLING_NOTHING: ReadonlySet<string> = new Set(['consulting', 'corporate_finance', 'training']);
/** Words shorter than this are not looked up in the plural: they would be taken for initials. */
const MIN_SINGULAR = 4;
/** How many words after a target marker are read as the target. */
const TARGET_REACH = 4;

interface OfferWords {
  readonly tree: PhraseTree<OfferMeaning>;
  readonly spelling: Spelling;
}

let offerWords: OfferWords | undefined;

function addAll(tree: PhraseTree<OfferMeaning>, list: string, meaning: OfferMeaning): void {
  for (const phrase of list.split('\n')) if (phrase !== '') addPhrase(tree, phrase, meaning);
}

function loadOfferWords(): OfferWords {
  if (offerWords !== undefined) return offerWords;
  const tree = newPhraseTree<OfferMeaning>();
  for (const topic of OFFER_TOPICS) addAll(tree, topic.phrases, { kind: 'topic', topic });
  for (const [id, list] of Object.entries(PRIVATE_MATTERS)) addAll(tree, list, { kind: 'matter', id });
  addAll(tree, BUSINESS_USES, { kind: 'business' });
  addAll(tree, TRADE_WORDS, { kind: 'trade' });
  addAll(tree, PERSONAL_USES, { kind: 'personal' });
  offerWords = {
    tree,
    spelling: {
      known: (word) => tree.vocabulary.has(word),
      telling: (word) => isPhrase(tree, word),
      endsCompound: (word) => isPhrase(tree, word),
    },
  };
  return offerWords;
}

function formsOf(word: Word, { spelling }: OfferWords): readonly string[] {
  const forms = spelling.known(word.folded) ? [word.folded] : [];
  if (word.linking) return forms;
  forms.push(...inflectedForms(word.folded, spelling, 1));
  if (word.folded.length >= MIN_SINGULAR) {
    for (const ending of PLURAL_ENDINGS) if (spelling.known(word.folded + ending)) forms.push(word.folded + ending);
  }
  return forms.length > 0 ? forms : (splitCompound(word.folded, spelling) ?? []).slice(-1);
}

interface TextReading {
  readonly kind: CompiledOffer['kind'];
  readonly topics: readonly OfferTopic[];
  /** Whether a word of trade stands in it. */
  readonly trade: boolean;
}

/** What an offer's text says: its topics, and whether it is a person's own matter. */
function readText(text: string): TextReading {
  const known = loadOfferWords();
  const words = splitWords(text);
  const matches = findPhrases(known.tree, words, (word) => formsOf(word, known));
  const subjects = longestOnly(
    matches.filter(({ value }) => value.kind === 'topic' || value.kind === 'matter'),
  ).map(({ value }) => value);
  const topics = [
    ...new Set(subjects.flatMap((subject) => (subject.kind === 'topic' ? [subject.topic] : []))),
  ];
  const matters = subjects.flatMap((subject) => (subject.kind === 'matter' ? [subject.id] : []));
  const personal = matches.some(({ value }) => value.kind === 'personal');
  const business = matches.some(({ value }) => value.kind === 'business');
  const trade = matches.some(({ value }) => value.kind === 'trade');
  const settled =
    topics.some(({ id }) => !SETTLING_NOTHING.has(id)) && matters.every((id) => BOUGHT_BY_FIRMS.has(id));
  if (personal && (matters.length > 0 || (!business && topics.length === 0)))
    return { kind: 'private', topics, trade };
  if (matters.length > 0 && !business && !settled) {
    return { kind: matters.every((id) => BOUGHT_BY_FIRMS.has(id)) ? 'doubtful' : 'private', topics, trade };
  }
  return { kind: business || topics.length > 0 ? 'business' : 'unknown', topics, trade };
}

const isFunctionId = (text: string): text is JobFunction => JOB_FUNCTIONS.some((known) => known === text);

/** The functions named by a text: an id, or words of any of the languages. */
export function functionsNamed(text: string): readonly JobFunction[] {
  const id = text.trim().toLowerCase().replaceAll(' ', '_');
  return isFunctionId(id) ? [id] : readJobTitle(text).functions;
}

let targetMarkers: ReadonlySet<string> | undefined;

/** The functions that a description says it is for: `software for accountants`. */
function targetsIn(text: string): readonly JobFunction[] {
  targetMarkers ??= wordSet(TARGET_MARKERS);
  const markers = targetMarkers;
  const words = splitWords(text);
  return words.flatMap((word, index) => {
    if (!markers.has(word.folded)) return [];
    const target: string[] = [];
    for (const next of words.slice(index + 1, index + 1 + TARGET_REACH)) {
      if (next.break >= 2 || markers.has(next.folded)) break;
      target.push(next.raw);
    }
    return readJobTitle(target.join(' ')).functions.filter(
      (jobFunction) => jobFunction !== 'none' && jobFunction !== 'executive',
    );
  });
}

function industriesOf(
  topics: readonly OfferTopic[],
  declared: readonly string[],
): ReadonlySet<Industry> | null {
  const named = declared.flatMap((text) => industryOf(text) ?? []);
  if (named.length > 0) return new Set(named);
  const bound = topics.flatMap(({ industries }) => industries ?? []);
  return topics.length > 0 && topics.every(({ industries }) => industries !== undefined)
    ? new Set(bound)
    : null;
}

function settledKind(kind: CompiledOffer['kind'], stated: boolean, vouched: boolean): CompiledOffer['kind'] {
  if (kind === 'doubtful' && !vouched) return 'private';
  return kind === 'unknown' && stated ? 'business' : kind;
}

/**
 * Understands an offer once, so that holding it against a contact costs little.
 *
 * @param offer the campaign's offer, in any of the six languages
 */
export function compileOffer(offer: Offer): CompiledOffer {
  const keywords = offer.keywords ?? [];
  const text = [offer.description ?? '', ...keywords].join(' | ');
  const { kind, topics, trade } = readText(text);
  const declared = (offer.functions ?? []).flatMap(functionsNamed);
  // The person addressed ("for executives") tells whom an offer is for only where it is known to be for their work.
  const targets = kind === 'business' || trade ? targetsIn(offer.description ?? '') : [];
  const inferred = [...topics.flatMap((topic) => topic.functions), ...targets];
  const functions = new Set(declared.length > 0 ? declared : inferred);
  // Without a function of a firm to vouch for it, a doubtful matter is taken for a private one.
  const vouched = declared.some((jobFunction) => jobFunction !== 'executive');
  const stated = declared.length > 0 || (offer.industries ?? []).length > 0;
  return {
    compiled: true,
    kind: settledKind(kind, stated || (trade && functions.size > 0), vouched),
    functions,
    declared: declared.length > 0,
    industries: industriesOf(topics, offer.industries ?? []),
    keywords: keywords.flatMap((keyword) =>
      splitWords(keyword)
        .filter(({ linking }) => !linking)
        .map(({ folded }) => folded),
    ),
  };
}
