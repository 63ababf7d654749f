import { COUNTERS, FIRM_THINGS } from './titles/firm-things.ts';
import { PLACE_MARKERS } from './titles/neighbours.ts';
import { POSSESSIVES } from './titles/own-things.ts';
import { addPhrase, findPhrases, isPhrase, newPhraseTree, type PhraseTree } from './titles/phrases.ts';
import { inflectedForms, type Spelling } from './titles/spelling.ts';
import { type Word, wordSet } from './titles/words.ts';

/** How many words may stand between `your` and the thing (`your own home`). */
const REACH = 2;

let possessives: ReadonlySet<string> | undefined;
let placeMarkers: ReadonlySet<string> | undefined;

/** Where a thing stands. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** The word for `your` that a thing stands behind; -1 where there is none. */
function possessiveOf({ start }: Span, words: readonly Word[]): number {
  possessives ??= wordSet(POSSESSIVES);
  if (words[start]?.break !== 0) return -1;
  for (let at = start - 1; at >= Math.max(0, start - REACH); at--)
    if (possessives.has(words[at]?.folded ?? '')) return at;
  return -1;
}

/** Whether a thing is told to be the reader's: `your garden`, `vos ateliers`. */
export function isPossessed(thing: Span, words: readonly Word[]): boolean {
  return possessiveOf(thing, words) >= 0;
}

interface FirmThings {
  readonly tree: PhraseTree<'thing' | 'counter'>;
  readonly spelling: Spelling;
}

let firmThings: FirmThings | undefined;

/** Apart from the other words of offers, whose compounds it would keep from being taken apart. */
function loadFirmThings(): FirmThings {
  if (firmThings !== undefined) return firmThings;
  const tree = newPhraseTree<'thing' | 'counter'>();
  for (const thing of wordSet(FIRM_THINGS)) addPhrase(tree, thing, 'thing');
  for (const counter of wordSet(COUNTERS)) addPhrase(tree, counter, 'counter');
  const known = (word: string): boolean => tree.vocabulary.has(word);
  const telling = (word: string): boolean => isPhrase(tree, word);
  firmThings = { tree, spelling: { known, telling, endsCompound: telling } };
  return firmThings;
}

/** Whether what firms have is told to be the reader's: `vos ateliers`, but not a place to go to (`in your shop`). */
export function hasFirmThing(words: readonly Word[]): boolean {
  const { tree, spelling } = loadFirmThings();
  placeMarkers ??= wordSet(PLACE_MARKERS);
  const places = placeMarkers;
  const formsOf = ({ folded }: Word): readonly string[] =>
    spelling.known(folded) ? [folded] : inflectedForms(folded, spelling, 1);
  return findPhrases(tree, words, formsOf).some((match) => {
    const at = possessiveOf(match, words);
    return at >= 0 && (match.value === 'thing' || !places.has(words[at - 1]?.folded ?? ''));
  });
}
