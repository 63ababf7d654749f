import { PLURAL_ENDINGS } from './titles/endings.ts';
import { OFFER_TOPICS, type OfferTopic } from './titles/offers.ts';
import {
  addPhrase,
  findPhrases,
  isPhrase,
  longestOnly,
  newPhraseTree,
  type PhraseMatch,
  type PhraseTree,
} from './titles/phrases.ts';
import {
  ADDRESSEES,
  BUSINESS_USES,
  DOUBTS,
  PERSONAL_USES,
  PRIVATE_MATTERS,
  TRADE_WORDS,
} from './titles/private-matters.ts';
import { inflectedForms, type Spelling, splitCompound } from './titles/spelling.ts';
import { splitWords, type Word } from './titles/words.ts';

/** Descriptions are read up to here. */
export const MAX_TEXT = 4000;

type OfferMeaning =
  | { readonly kind: 'topic'; readonly topic: OfferTopic; readonly weak: boolean }
  | { readonly kind: 'matter'; readonly id: string }
  | { readonly kind: 'addressee' | 'business' | 'doubt' | 'personal' | 'trade' };

/** Private matters that firms buy as well, so that a business topic beside them settles the doubt. */
const BOUGHT_BY_FIRMS: ReadonlySet<string> = new Set(['body', 'home', 'leisure']);
/** Topics whose names tell a firm's contract from a person's own, whatever matter stands beside them. */
const SETTLING_ALL: ReadonlySet<string> = new Set(['benefits', 'finance_sector']);
/** Topics that are so often for oneself that they settle nothing. */
const SETTLING_NOTHING: ReadonlySet<string> = new Set(['consulting', 'corporate_finance', 'training']);
/** Words shorter than this are not looked up in the plural: they would be taken for initials. */
const MIN_SINGULAR = 4;

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
  for (const topic of OFFER_TOPICS) {
    addAll(tree, topic.phrases, { kind: 'topic', topic, weak: false });
    if (topic.weak !== undefined) addAll(tree, topic.weak, { kind: 'topic', topic, weak: true });
  }
  for (const [id, list] of Object.entries(PRIVATE_MATTERS)) addAll(tree, list, { kind: 'matter', id });
  addAll(tree, BUSINESS_USES, { kind: 'business' });
  addAll(tree, ADDRESSEES, { kind: 'addressee' });
  addAll(tree, DOUBTS, { kind: 'doubt' });
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
    for (const ending of PLURAL_ENDINGS)
      if (spelling.known(word.folded + ending)) forms.push(word.folded + ending);
  }
  if (forms.length > 0) return forms;
  // Both parts tell: `datenschutzberatung` is advice, on data protection.
  const compound = splitCompound(word.folded, spelling);
  if (compound === null) return forms;
  return compound.known === null ? [compound.end] : [compound.known, compound.end];
}

/** `private`: for a person's own life; `doubtful`: may be; `business`; `unknown`: not understood. */
export type OfferKind = 'private' | 'doubtful' | 'business' | 'unknown';

/** An offer's text, understood. */
export interface OfferReading {
  readonly kind: OfferKind;
  readonly topics: readonly OfferTopic[];
  /** Whether a word of trade stands in it. */
  readonly trade: boolean;
}

/** Whether a match lies inside a longer one of some kinds. */
function isWithin(
  { start, end }: { readonly start: number; readonly end: number },
  outer: readonly PhraseMatch<OfferMeaning>[],
  kinds: readonly OfferMeaning['kind'][],
): boolean {
  return outer.some(
    (other) =>
      kinds.includes(other.value.kind) &&
      other.start <= start &&
      other.end >= end &&
      other.end - other.start > end - start,
  );
}

/** The topics named, each once; those that are named by weak phrases only if asked for. */
function topicsOf(subjects: readonly OfferMeaning[], weak: boolean): readonly OfferTopic[] {
  return [
    ...new Set(
      subjects.flatMap((subject) =>
        subject.kind === 'topic' && (weak || !subject.weak) ? [subject.topic] : [],
      ),
    ),
  ];
}

/** What an offer's text says: its topics, and whether it is a person's own matter. */
export function readOfferText(text: string): OfferReading {
  const known = loadOfferWords();
  const words = splitWords(text, MAX_TEXT);
  const matches = findPhrases(known.tree, words, (word) => formsOf(word, known));
  const subjects = longestOnly(
    matches.filter(({ value }) => value.kind === 'topic' || value.kind === 'matter'),
  ).map(({ value }) => value);
  const telling = topicsOf(subjects, false);
  const topics = telling.length > 0 ? telling : topicsOf(subjects, true);
  const matters = subjects.flatMap((subject) => (subject.kind === 'matter' ? [subject.id] : []));
  const personal = matches.some(({ value }) => value.kind === 'personal');
  // A word inside another name counts for nothing: `for business owners`, `Girardin industriel`, `private equity`.
  const outer = longestOnly(matches.filter(({ value }) => value.kind !== 'trade'));
  const business = matches.some(
    ({ start, end, value }) =>
      value.kind === 'business' && !isWithin({ start, end }, outer, ['addressee', 'matter']),
  );
  const doubt = outer.some(({ value }) => value.kind === 'doubt');
  const trade = matches.some(({ value }) => value.kind === 'trade');
  const settled =
    telling.some(({ id }) => SETTLING_ALL.has(id)) ||
    (telling.some(({ id }) => !SETTLING_NOTHING.has(id)) && matters.every((id) => BOUGHT_BY_FIRMS.has(id)));
  if (personal && (matters.length > 0 || !business)) return { kind: 'private', topics, trade };
  if (matters.length > 0 && !business && !settled) {
    return { kind: matters.every((id) => BOUGHT_BY_FIRMS.has(id)) ? 'doubtful' : 'private', topics, trade };
  }
  if (doubt && !business) return { kind: 'doubtful', topics, trade };
  return { kind: business || telling.length > 0 ? 'business' : 'unknown', topics, trade };
}
