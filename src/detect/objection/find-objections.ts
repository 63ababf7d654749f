import { getVocabulary } from './get-vocabulary.ts';
import { buildLexicon, type Lexicon, type Vocabulary } from './lexicon.ts';
import { findHits, type Hit } from './match.ts';
import { OBJECTION_CHANNELS, type ObjectionMatch } from './types.ts';
import { makeWords, scan, type Words } from './words.ts';

interface Machine {
  readonly vocabulary: Vocabulary;
  words: Words;
  room: number;
}

const FIRST_ROOM = 1024;
const ALL = (1 << OBJECTION_CHANNELS.length) - 1;
/** How many words may stand between an objection and what turns it off or limits it. */
const REACH = 4;
const NEAR = 1;
const QUESTION = 63;

let machine: Machine | undefined;

let lexicon: Lexicon | undefined;

/** The words are read once, when the first text comes, and the tables when the first comes that has one of them. */
function machineFor(units: number): Machine {
  machine ??= { vocabulary: getVocabulary(), words: makeWords(FIRST_ROOM), room: FIRST_ROOM };
  if (machine.room < units) {
    machine.room = units * 2;
    machine.words = makeWords(machine.room);
  }
  return machine;
}

/** What may follow a bare instruction. */
const FOLLOWING: ReadonlySet<string> = new Set(['go', 'medium', 'more', 'except']);

const NONE: readonly ObjectionMatch[] = [];

/**
 * Finds what a note tells of an objection to being contacted (GDPR 21(2)-(3)): a refusal, a wish to be left alone or
 * taken off a list, a consent that was withdrawn, a request to erase.
 *
 * @param text A note as written, any length, in French, English, German, Spanish, Italian or Dutch.
 * @returns The objections in text order, each with its place in UTF-16 units; empty where there is none, where it is
 * one about a time or a number to call, and where somebody else is meant.
 */
export function findObjections(text: string): readonly ObjectionMatch[] {
  const { vocabulary, words } = machineFor(text.length);
  scan(text, vocabulary, words);
  if (!words.hot) return NONE;
  lexicon ??= buildLexicon();
  const hits = findHits(lexicon.objections, words);
  if (hits.length === 0) return NONE;
  const { entries, ...wider } = lexicon.contexts();
  scan(text, wider, words);
  const contexts = findHits(entries, words);
  if (contexts.some(({ entry }) => entry.kind === 'back')) return NONE;
  const standing = hits
    .filter((hit) => !isTurnedOff(text, hit, contexts, words))
    .map((hit) => limited(hit, contexts, words));
  return longest(standing).map(({ from, to, bits }) => {
    const start = words.starts[from] ?? 0;
    const end = words.ends[to - 1] ?? start;
    return {
      channels:
        bits === 0 || bits === ALL ? 'all' : OBJECTION_CHANNELS.filter((_, bit) => (bits & (1 << bit)) !== 0),
      start,
      end,
      evidence: text.slice(start, end),
    };
  });
}

/** The strongest pause before the words from `from` to `to`, both included. */
function pauseIn({ pauses }: Words, from: number, to: number): number {
  let strongest = 0;
  for (let at = from; at <= to; at++) strongest = Math.max(strongest, pauses[at] ?? 0);
  return strongest;
}

/** Whether a context is of the language of a hit; a single word, such as `opt-out`, is used in all of them. */
const speaksOf = (context: Hit, hit: Hit): boolean =>
  context.entry.lang === hit.entry.lang || hit.to === hit.from + 1;

const isBefore = (other: Hit, hit: Hit, words: Words, reach: number): boolean =>
  other.to <= hit.from && hit.from <= other.to + reach && pauseIn(words, other.from + 1, hit.from) === 0;

const isAfter = (other: Hit, hit: Hit, words: Words): boolean =>
  other.from >= hit.to && other.from <= hit.to + REACH && pauseIn(words, hit.to, other.from) === 0;

function isTurnedOff(text: string, hit: Hit, contexts: readonly Hit[], words: Words): boolean {
  if (isAsked(text, hit, words)) return true;
  const { kind } = hit.entry;
  const isWish = kind === 'ask' || kind === 'bare';
  if (kind === 'bare' && !standsAlone(hit, contexts, words)) return true;
  return contexts.some((other) => {
    if (!speaksOf(other, hit)) return false;
    switch (other.entry.kind) {
      case 'within':
        return other.from < hit.to && hit.from < other.to;
      case 'before':
        return isBefore(other, hit, words, REACH);
      case 'near':
        return isBefore(other, hit, words, NEAR);
      case 'after':
        return isWish && isAfter(other, hit, words);
      case 'reason':
        return isWish;
      default:
        return false;
    }
  });
}

/** Whether what follows a bare instruction leaves it one to contact nobody there at all. */
function standsAlone({ to }: Hit, contexts: readonly Hit[], { count, pauses }: Words): boolean {
  if (to >= count || (pauses[to] ?? 0) > 0) return true;
  return contexts.some(({ entry, from }) => from === to && FOLLOWING.has(entry.kind));
}

/** Whether the sentence ends with a question mark. */
function isAsked(text: string, { to }: Hit, { count, ends, pauses, starts }: Words): boolean {
  let next = to;
  while (next < count && (pauses[next] ?? 0) < 2) next++;
  const until = next < count ? (starts[next] ?? text.length) : text.length;
  for (let at = ends[next - 1] ?? 0; at < until; at++) if (text.charCodeAt(at) === QUESTION) return true;
  return false;
}

/** A hit with the channels that the words after it limit it to, or add. */
function limited(hit: Hit, contexts: readonly Hit[], words: Words): Hit {
  let { to, bits } = hit;
  const kind = hit.entry.kind;
  if (bits === 0) {
    const except = contexts.find(
      ({ entry, from }) =>
        entry.kind === 'except' && from >= to && from <= to + NEAR && pauseIn(words, to, from) < 2,
    );
    if (except !== undefined) return { ...hit, to: except.to, bits: ALL & ~except.bits };
    const medium =
      kind === 'left'
        ? undefined
        : contexts.find((other) => other.entry.kind === 'medium' && isAfter(other, hit, words));
    if (medium === undefined) return hit;
    bits = medium.bits;
    to = medium.to;
  }
  for (;;) {
    const end = to;
    const more = contexts.find(
      ({ entry, from }) => entry.kind === 'more' && from === end && (words.pauses[from] ?? 0) < 2,
    );
    if (more === undefined) return { ...hit, to, bits };
    bits |= more.bits;
    to = more.to;
  }
}

/** Of hits that overlap, the longest; of two as long, the channels that either names. */
function longest(hits: readonly Hit[]): readonly Hit[] {
  const kept: Hit[] = [];
  for (const hit of [...hits].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    const twin = kept.findIndex((other) => other.from < hit.to && hit.from < other.to);
    const other = kept[twin];
    if (other === undefined) kept.push(hit);
    else if (other.from === hit.from && other.to === hit.to)
      kept[twin] = { ...other, bits: other.bits | hit.bits };
  }
  return kept.sort((a, b) => a.from - b.from);
}
