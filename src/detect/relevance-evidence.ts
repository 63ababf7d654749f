import { runEnd } from './titles/letters.ts';
import { OFFER_TOPICS, type OfferTopic } from './titles/offers.ts';
import { PRIVATE_MATTERS } from './titles/private-matters.ts';
import { JOB_FUNCTIONS, type JobFunction } from './titles/types.ts';
import { isLinking, type Word } from './titles/words.ts';

/**
 * What the single words of an offer speak for that no phrase of the tables covers as a whole.
 *
 * Each word speaks for the topics in whose phrases it stands, the more the fewer they are. Left out one by one, the
 * phrases of the tables are told by the others: seven in ten of those who buy are {@link OfferEvidence.likely} and one in
 * fourteen unlikely; of those who do not buy one in fifty is likely and six in seven are unlikely. Of a thousand private
 * matters five are taken for what firms buy.
 */
export interface OfferEvidence {
  /** The topics that the words name, the likeliest first; none where they are too few. */
  readonly topics: readonly OfferTopic[];
  /** Whether the words are enough to tell that firms are meant, and for what. */
  readonly sure: boolean;
  /** Whether the words are those of private matters. */
  readonly private: boolean;
  /** Whether next to nothing speaks for a private matter. */
  readonly forFirmsOnly: boolean;
  /** Functions that much of what is said concerns. */
  readonly likely: readonly JobFunction[];
  /** Functions that next to nothing of it concerns. */
  readonly unlikely: readonly JobFunction[];
}

/** A word is known by its first letters: endings and the later parts of compounds vary. */
const STEM = 7;
const MIN_WORD = 4;
/** What a word is taken to say besides what the tables know. */
const UNKNOWN = 0.7;
const SURE = 0.6;
/** How much must be said for firms before functions are told by it. */
const TOLD = 0.7;
const LIKELY_SHARE = 0.4;
const UNLIKELY_SHARE = 0.1;
/** What share of the likeliest topic's score another one needs to be taken as well. */
const BESIDE = 0.75;
/** How much a word must say to back a topic, and how many words must where there are more. */
const BACKING = 0.2;
const MIN_BACKING = 2;
/** How little of the other kind may speak beside. */
const LITTLE = 0.1;

/** How long the end of a compound must be, and how long compounds are looked at. */
const MIN_END = 6;
const MAX_COMPOUND = 40;

type Source = OfferTopic | 'private';
type Index = ReadonlyMap<string, ReadonlyMap<Source, number>>;

let known: Index | undefined;

/** The stems of an offer's words, and of the parts of compounds that stand in no phrase as a whole. */
function stemsOf(words: readonly Word[], index: Index): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const { folded, linking } of words) {
    if (linking || folded.length < MIN_WORD) continue;
    const stem = folded.slice(0, STEM);
    const parts = index.has(stem) ? [] : partsOf(folded, index);
    for (const each of parts.length > 0 ? parts : [stem]) stems.add(each);
  }
  return stems;
}

/** The known parts of a compound: its longest known end, and what stands before it where that is known as well. */
function partsOf(word: string, index: Index): readonly string[] {
  if (word.length > MAX_COMPOUND) return [];
  for (let cut = MIN_WORD; cut <= word.length - MIN_END; cut++) {
    const end = word.slice(cut, cut + STEM);
    if (!index.has(end)) continue;
    const start = [cut, cut - 1, cut - 2].find(
      (length) => length >= MIN_WORD && index.has(word.slice(0, Math.min(length, STEM))),
    );
    return start === undefined ? [end] : [end, word.slice(0, Math.min(start, STEM))];
  }
  return [];
}

/** The stems of a phrase of the tables, which is in lower case and without accents. */
function stemsIn(phrase: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (let start = 0; start < phrase.length; ) {
    const end = runEnd(phrase, start);
    if (end - start >= MIN_WORD) {
      const word = phrase.slice(start, end);
      if (!isLinking(word)) stems.add(word.slice(0, STEM));
    }
    start = end + 1;
  }
  return stems;
}

function loadKnown(): Index {
  if (known !== undefined) return known;
  const index = new Map<string, Map<Source, number>>();
  const add = (list: string, source: Source): void => {
    for (const phrase of list.split('\n')) {
      const stems = stemsIn(phrase);
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

/** What the words speak for, by topic, and for private life. */
interface Scores {
  readonly topics: ReadonlyMap<OfferTopic, number>;
  readonly forFirms: number;
  readonly forOneself: number;
  /** Whether as many words as are needed stand behind a source. */
  readonly isBacked: (source: Source) => boolean;
}

function scoresOf(stems: ReadonlySet<string>): Scores {
  const index = loadKnown();
  const topics = new Map<OfferTopic, number>();
  const backing = new Map<Source, number>();
  let forFirms = 0;
  let forOneself = 0;
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
      topics.set(source, (topics.get(source) ?? 0) + share);
    }
  }
  const isBacked = (source: Source): boolean =>
    (backing.get(source) ?? 0) >= Math.min(stems.size, MIN_BACKING);
  return { topics, forFirms, forOneself, isBacked };
}

/** Functions by the share of what is said for firms that concerns them. */
function functionsOf({ topics, forFirms }: Scores): Pick<OfferEvidence, 'likely' | 'unlikely'> {
  const shares = new Map<JobFunction, number>();
  for (const [{ functions, heads }, score] of topics)
    for (const held of new Set([...functions, ...(heads ?? [])]))
      shares.set(held, (shares.get(held) ?? 0) + score / forFirms);
  const share = (held: JobFunction): number => shares.get(held) ?? 0;
  return {
    likely: forFirms >= TOLD ? JOB_FUNCTIONS.filter((held) => share(held) >= LIKELY_SHARE) : [],
    unlikely: forFirms >= TOLD ? JOB_FUNCTIONS.filter((held) => share(held) <= UNLIKELY_SHARE) : [],
  };
}

/** Weighs the words of an offer that its phrases leave unexplained. */
export function weighWords(words: readonly Word[]): OfferEvidence {
  const scores = scoresOf(stemsOf(words, loadKnown()));
  const { topics, forFirms, forOneself, isBacked } = scores;
  const best = Math.max(0, ...topics.values());
  const named = [...topics]
    .filter(([topic, score]) => best >= SURE && score >= best * BESIDE && isBacked(topic))
    .toSorted(([, left], [, right]) => right - left)
    .map(([topic]) => topic);
  const forFirmsOnly = forOneself <= forFirms * LITTLE;
  return {
    topics: named,
    sure: named.length > 0 && forFirmsOnly,
    private: isBacked('private') && forOneself >= SURE && forFirms <= forOneself * LITTLE,
    forFirmsOnly,
    ...functionsOf(scores),
  };
}
