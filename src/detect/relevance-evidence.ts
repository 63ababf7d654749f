import { OFFER_TOPICS, type OfferTopic } from './titles/offers.ts';
import { PRIVATE_MATTERS } from './titles/private-matters.ts';
import { splitWords, type Word } from './titles/words.ts';

/**
 * What the single words of an offer speak for that no phrase of the tables covers as a whole.
 *
 * Each word speaks for the topics in whose phrases it stands, the more the fewer they are. Left out one by one, the
 * phrases of the tables are told by the others: where {@link OfferEvidence.sure} holds, the functions are right in nine
 * of ten, and of a thousand private matters three are taken for business.
 */
export interface OfferEvidence {
  /** The topics the words speak for, the likeliest first; none where they say little. */
  readonly topics: readonly OfferTopic[];
  /** Whether the words are enough to tell that firms are meant, and for what. */
  readonly sure: boolean;
  /** Whether the words are those of private matters. */
  readonly private: boolean;
}

/** A word is known by its first letters: endings and the later parts of compounds vary. */
const STEM = 7;
const MIN_WORD = 4;
/** What a word is taken to say besides what the tables know. */
const UNKNOWN = 0.7;
const SURE = 0.6;
const LIKELY = 0.5;
/** What share of the likeliest topic's score another one needs to be taken as well. */
const BESIDE = 0.75;
/** How much a word must say to back a topic, and how many words must where there are more. */
const BACKING = 0.2;
const MIN_BACKING = 2;
/** How little of the other kind may speak beside. */
const LITTLE = 0.1;

type Source = OfferTopic | 'private';

let known: ReadonlyMap<string, ReadonlyMap<Source, number>> | undefined;

function stemsOf(words: readonly Word[]): ReadonlySet<string> {
  const telling = words.filter(({ folded, linking }) => !linking && folded.length >= MIN_WORD);
  return new Set(telling.map(({ folded }) => folded.slice(0, STEM)));
}

function loadKnown(): ReadonlyMap<string, ReadonlyMap<Source, number>> {
  if (known !== undefined) return known;
  const index = new Map<string, Map<Source, number>>();
  const add = (list: string, source: Source): void => {
    for (const phrase of list.split('\n')) {
      const stems = stemsOf(splitWords(phrase));
      for (const stem of stems) {
        let sources = index.get(stem);
        if (sources === undefined) {
          sources = new Map();
          index.set(stem, sources);
        }
        sources.set(source, (sources.get(source) ?? 0) + 1 / stems.size);
      }
    }
  };
  for (const topic of OFFER_TOPICS) {
    add(topic.phrases, topic);
    if (topic.weak !== undefined) add(topic.weak, topic);
  }
  for (const list of Object.values(PRIVATE_MATTERS)) add(list, 'private');
  known = index;
  return index;
}

/** Weighs the words of an offer that its phrases leave unexplained. */
export function weighWords(words: readonly Word[]): OfferEvidence {
  const index = loadKnown();
  const scores = new Map<OfferTopic, number>();
  let forFirms = 0;
  let forOneself = 0;
  const backing = new Map<Source, number>();
  const stems = stemsOf(words);
  for (const stem of stems) {
    const sources = index.get(stem);
    if (sources === undefined) continue;
    let total = UNKNOWN;
    for (const weight of sources.values()) total += weight;
    for (const [source, weight] of sources) {
      const share = weight / total;
      if (share >= BACKING) backing.set(source, (backing.get(source) ?? 0) + 1);
      if (source === 'private') {
        forOneself += share;
        continue;
      }
      forFirms += share;
      scores.set(source, (scores.get(source) ?? 0) + share);
    }
  }
  const isBacked = (source: Source): boolean =>
    (backing.get(source) ?? 0) >= Math.min(stems.size, MIN_BACKING);
  const best = Math.max(0, ...scores.values());
  const topics = [...scores]
    .filter(([topic, score]) => best >= LIKELY && score >= best * BESIDE && isBacked(topic))
    .toSorted(([, left], [, right]) => right - left)
    .map(([topic]) => topic);
  return {
    topics,
    sure: topics.length > 0 && best >= SURE && forOneself <= forFirms * LITTLE,
    private: isBacked('private') && forOneself >= SURE && forFirms <= forOneself * LITTLE,
  };
}
