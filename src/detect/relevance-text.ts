import type { Industry } from './industry.ts';
import { type OfferEvidence, weighWords } from './relevance-evidence.ts';
import { areHeads, placesIn, type Target, targetsIn } from './relevance-target.ts';
import { hasFirmThing, isPossessed } from './relevance-things.ts';
import { BUSINESS_PLACES, BUSINESS_STEMS, EMPTY_PHRASES } from './titles/business-marks.ts';
import { PLURAL_ENDINGS } from './titles/endings.ts';
import { SMALL_FIRMS, TRADESPEOPLE } from './titles/firm-things.ts';
import { ANY_FIRM, FIRMS } from './titles/firms.ts';
import { INDUSTRIES } from './titles/industries.ts';
import { INDUSTRY_OF_FUNCTION } from './titles/neighbours.ts';
import { OFFER_TOPICS, type OfferTopic } from './titles/offers.ts';
import { OWN_THINGS } from './titles/own-things.ts';
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
import { splitWords, type Word, wordSet } from './titles/words.ts';
import { tradeMatches, tradesIn } from './trades.ts';

/** Descriptions are read up to here. */
export const MAX_TEXT = 4000;

type OfferMeaning =
  | { readonly kind: 'topic'; readonly topic: OfferTopic; readonly weak: boolean }
  | { readonly kind: 'matter'; readonly id: string }
  | { readonly kind: 'firm'; readonly industry: Industry | typeof ANY_FIRM }
  | { readonly kind: PlainKind };
type PlainKind =
  | 'addressee'
  | 'business'
  | 'doubt'
  | 'empty'
  | 'own'
  | 'personal'
  | 'place'
  | 'small'
  | 'trade'
  | 'trades';

/** Private matters that firms buy as well, so that a business topic beside them settles the doubt. */
const BOUGHT_BY_FIRMS: ReadonlySet<string> = new Set(['body', 'home', 'leisure']);
/** Private matters that firms are known to buy only where a mark of firms stands beside them. */
const SOLD_TO_FIRMS: ReadonlySet<string> = new Set([...BOUGHT_BY_FIRMS, 'household']);
/** Topics whose names tell a firm's contract from a person's own, whatever matter stands beside them. */
const SETTLING_ALL: ReadonlySet<string> = new Set(['benefits', 'finance_sector']);
/** Topics that are so often for oneself or one's home that they settle nothing. */
const SETTLING_NOTHING: ReadonlySet<string> = new Set([
  'agriculture',
  'automotive_trade',
  'beauty',
  'building_services',
  'construction',
  'consulting',
  'corporate_finance',
  'education_sector',
  'energy',
  'energy_plant',
  'energy_supply',
  'facility',
  'fleet',
  'it_services',
  'medical',
  'office_supplies',
  'physical_security',
  'real_estate',
  'restaurant_hotel',
  'telecom',
  'training',
  'local_visibility',
  'loyalty',
  'pest_control',
  'road_and_town',
  'vans',
]);
/** Industries whose work is a function of its own. */
const WITH_FUNCTIONS: ReadonlySet<Industry> = new Set(Object.values(INDUSTRY_OF_FUNCTION).flat());
/** Single words shorter than this settle nothing: too many are initials of something else (`MES`, and a month). */
const MIN_SETTLING = 5;
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
  for (const industry of [...INDUSTRIES, ANY_FIRM] as const)
    addAll(tree, FIRMS[industry] ?? '', { kind: 'firm', industry });
  addAll(tree, BUSINESS_USES, { kind: 'business' });
  addAll(tree, BUSINESS_PLACES, { kind: 'place' });
  addAll(tree, EMPTY_PHRASES, { kind: 'empty' });
  addAll(tree, OWN_THINGS, { kind: 'own' });
  addAll(tree, SMALL_FIRMS, { kind: 'small' });
  addAll(tree, TRADESPEOPLE, { kind: 'trades' });
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
  /** Whether it is for small firms, or what they buy as well. */
  readonly small: boolean;
  /** Whether it is for people of the trades. */
  readonly trades: boolean;
  /** The trades that it names, told apart within an industry. */
  readonly named: readonly string[];
  /** What firms it says it is for; null where it does not say or means any. */
  readonly industries: readonly Industry[] | null;
  readonly targets: readonly Target[];
  /** What its single words say where no phrase tells its topic. */
  readonly evidence: OfferEvidence | null;
  /** The text without the phrases that any offer could have and without those it is for. */
  readonly rest: string;
}

type Match = PhraseMatch<OfferMeaning>;
type MatchOf<Kind extends OfferMeaning['kind']> = PhraseMatch<Extract<OfferMeaning, { kind: Kind }>>;

const isOf =
  <Kind extends OfferMeaning['kind']>(kind: Kind) =>
  (match: Match): match is MatchOf<Kind> =>
    match.value.kind === kind;

const covers = (
  outer: { readonly start: number; readonly end: number },
  inner: { readonly start: number; readonly end: number },
): boolean => outer.start <= inner.start && outer.end >= inner.end;

/** Whether a match lies inside a longer one of some kinds. */
function isWithin(
  match: { readonly start: number; readonly end: number },
  outer: readonly Match[],
  kinds: readonly OfferMeaning['kind'][],
): boolean {
  return outer.some(
    (other) =>
      kinds.includes(other.value.kind) &&
      covers(other, match) &&
      other.end - other.start > match.end - match.start,
  );
}

/**
 * The topics named, each once: those of telling phrases, else those of weak ones; not the firms that an offer is for. What
 * is empty as well (`webinar`, `dashboard`) is the form of an offer, and its topic only where no other is told.
 */
function topicsOf(
  subjects: readonly MatchOf<'topic'>[],
  firms: readonly Match[],
  forms: readonly Match[],
  isSure: (subject: Match) => boolean,
  trade: boolean,
): {
  readonly telling: readonly OfferTopic[];
  readonly topics: readonly OfferTopic[];
  readonly settling: readonly OfferTopic[];
} {
  const kept = subjects.filter((subject) => !firms.some((firm) => covers(firm, subject)));
  const content = kept.filter((subject) => !forms.some((form) => covers(form, subject)));
  const named = (among: readonly MatchOf<'topic'>[], weak: boolean): readonly OfferTopic[] => [
    ...new Set(among.filter(({ value }) => weak || !value.weak).map(({ value }) => value.topic)),
  ];
  const said = named(content, false);
  // Software for dentists is what dentists use.
  const telling = said.length > 0 || (trade && content.length < kept.length) ? said : named(kept, false);
  const settling = named(content.filter(isSure), false);
  return { telling, settling, topics: telling.length > 0 ? telling : named(kept, true) };
}

/** The firms that an offer says it is for, and whether they are told from the people who head them. */
function firmsIn(
  words: readonly Word[],
  matches: readonly Match[],
  outer: readonly Match[],
  targets: readonly Target[],
): { readonly firms: readonly MatchOf<'firm'>[]; readonly marked: boolean } {
  const firms = longestOnly(matches.filter(isOf('firm'))).filter(
    (firm) => !isWithin(firm, outer, ['addressee']),
  );
  const isFirm = (at: number): boolean => firms.some(({ start, end }) => start <= at && at < end);
  const aimed = targets.map((target) => ({ target, held: firms.filter((firm) => covers(target, firm)) }));
  return {
    firms: aimed.flatMap(({ held }) => held),
    marked: aimed.some(({ target, held }) => held.length > 0 && !areHeads(target, words, isFirm)),
  };
}

/** Whether a thing that people have, and firms hardly ever, is told to be the reader's. */
function hasOwnThing(words: readonly Word[], matches: readonly Match[]): boolean {
  const wider = matches.filter(({ value }) => value.kind === 'topic' || value.kind === 'firm');
  return matches.filter(isOf('own')).some((thing) => {
    if (!isPossessed(thing, words)) return false;
    // Inside a longer name, or before a word for a firm, it is no one's own: `your family business`.
    return !wider.some(
      (other) =>
        (covers(other, thing) && other.end - other.start > thing.end - thing.start) ||
        (other.value.kind === 'firm' && other.start === thing.end),
    );
  });
}

let businessStems: readonly string[] | undefined;

/** Whether a compound begins with a word for firms. */
function hasBusinessStem(words: readonly Word[]): boolean {
  businessStems ??= [...wordSet(BUSINESS_STEMS)];
  const stems = businessStems;
  return words.some(({ folded }) =>
    stems.some((stem) => folded.length > stem.length && folded.startsWith(stem)),
  );
}

interface Marks {
  readonly personal: boolean;
  /** A word that says that a firm is meant, whatever stands beside it. */
  readonly business: boolean;
  /** A place or a kind of firm: it says so of what firms buy as well. */
  readonly place: boolean;
  readonly doubt: boolean;
}

function kindOf(
  { personal, business, place, doubt }: Marks,
  matters: readonly string[],
  telling: readonly OfferTopic[],
  settling: readonly OfferTopic[],
): OfferKind {
  const boughtByFirms = matters.every((id) => BOUGHT_BY_FIRMS.has(id));
  const settled =
    settling.some(({ id }) => SETTLING_ALL.has(id)) ||
    (boughtByFirms && settling.some(({ id }) => !SETTLING_NOTHING.has(id))) ||
    (place && matters.every((id) => SOLD_TO_FIRMS.has(id)));
  if (personal && (matters.length > 0 || !business)) return 'private';
  if (matters.length > 0 && !business && !settled)
    return matters.every((id) => SOLD_TO_FIRMS.has(id)) ? 'doubtful' : 'private';
  if (doubt && !business && !place) return 'doubtful';
  return business || place || telling.length > 0 ? 'business' : 'unknown';
}

/** Whether a trade is only part of the name of something that any firm buys: `titres-restaurant`. */
function isIncidental(trade: PhraseMatch<string>, matches: readonly Match[]): boolean {
  return matches
    .filter(isOf('topic'))
    .some(
      (other) =>
        other.value.topic.industries === undefined &&
        covers(other, trade) &&
        other.end - other.start > trade.end - trade.start,
    );
}

/** What an offer's text says: its topics, whom it is for, and whether it is a person's own matter. */
export function readOfferText(text: string): OfferReading {
  const known = loadOfferWords();
  const words = splitWords(text, MAX_TEXT);
  const matches = findPhrases(known.tree, words, (word) => formsOf(word, known));
  const subjects = longestOnly(
    matches.filter(({ value: { kind } }) => kind === 'topic' || kind === 'matter' || kind === 'empty'),
  );
  const matters = subjects.filter(isOf('matter')).map(({ value }) => value.id);
  // A word inside another name counts for nothing: `for business owners`, `Girardin industriel`, `private equity`.
  const outer = longestOnly(matches.filter(({ value }) => value.kind !== 'trade' && value.kind !== 'firm'));
  const targets = targetsIn(words);
  const { firms, marked } = firmsIn(words, matches, outer, [...targets, ...placesIn(words)]);
  const named = firms.flatMap(({ value }) => (value.industry === ANY_FIRM ? [] : [value.industry]));
  const { telling, topics, settling } = topicsOf(
    subjects.filter(isOf('topic')),
    firms,
    subjects.filter(isOf('empty')),
    ({ start, end }) => end - start > 1 || (words[start]?.folded.length ?? 0) >= MIN_SETTLING,
    named.some((industry) => WITH_FUNCTIONS.has(industry)),
  );
  const stands = (kind: 'business' | 'place'): boolean => {
    const around: readonly OfferMeaning['kind'][] =
      kind === 'place' ? ['addressee', 'empty', 'matter'] : ['addressee', 'matter'];
    return matches.some((match) => match.value.kind === kind && !isWithin(match, outer, around));
  };
  const kind = kindOf(
    {
      personal: matches.some(isOf('personal')) || hasOwnThing(words, matches),
      business: stands('business'),
      place:
        marked ||
        targets.some(({ text: aimed }) => tradesIn(aimed).length > 0) ||
        stands('place') ||
        hasBusinessStem(words) ||
        hasFirmThing(words),
      doubt: outer.some(isOf('doubt')),
    },
    matters,
    telling,
    settling,
  );
  const isTold = (at: number): boolean =>
    !subjects.some(({ value, start, end }) => value.kind === 'empty' && start <= at && at < end) &&
    !firms.some(({ start, end }) => start <= at && at < end);
  const told = words.filter((_, at) => isTold(at));
  const reading = {
    trade: matches.some(isOf('trade')),
    small: matches.some(isOf('small')),
    trades: matches.some(isOf('trades')),
    named: tradeMatches(words)
      .filter((trade) => !isIncidental(trade, matches))
      .map(({ value }) => value),
    industries: named.length > 0 && !firms.some(({ value }) => value.industry === ANY_FIRM) ? named : null,
    targets,
    evidence: null,
    rest: told.map(({ raw }) => raw).join(' '),
  };
  if (kind === 'private' || kind === 'doubtful' || topics.length > 0) return { ...reading, kind, topics };
  const evidence = weighWords(told);
  if (kind === 'unknown' && evidence.private) return { ...reading, kind: 'private', topics };
  return {
    ...reading,
    kind: kind === 'business' || evidence.sure ? 'business' : 'unknown',
    topics: evidence.topics,
    evidence,
  };
}
