import { readJobTitle, type Seniority } from './job-title.ts';
import { PLACE_MARKERS, TARGET_MARKERS } from './titles/neighbours.ts';
import { type Word, wordSet } from './titles/words.ts';

/** How many words after a target marker are read as the target, linking words apart. */
const TARGET_REACH = 4;

/** Whom an offer says it is for (`software for accountants`): the words after a marker. */
export interface Target {
  /** Index of the first word. */
  readonly start: number;
  /** Index after the last word. */
  readonly end: number;
  readonly text: string;
}

let targetMarkers: ReadonlySet<string> | undefined;
let placeMarkers: ReadonlySet<string> | undefined;

/** Those whom a description says it is for. */
export function targetsIn(words: readonly Word[]): readonly Target[] {
  targetMarkers ??= wordSet(TARGET_MARKERS);
  return after(targetMarkers, words);
}

/** Where a description says that it is used (`in hotels`). */
export function placesIn(words: readonly Word[]): readonly Target[] {
  placeMarkers ??= wordSet(PLACE_MARKERS);
  return after(placeMarkers, words);
}

function after(markers: ReadonlySet<string>, words: readonly Word[]): readonly Target[] {
  const targets: Target[] = [];
  for (let index = 0; index < words.length; index++) {
    if (!markers.has(words[index]?.folded ?? '')) continue;
    const start = index + 1;
    const end = endOf(words, start, markers);
    const text = words
      .slice(start, end)
      .map(({ raw }) => raw)
      .join(' ');
    if (end > start) targets.push({ start, end, text });
  }
  return targets;
}

function endOf(words: readonly Word[], start: number, known: ReadonlySet<string>): number {
  let told = 0;
  let end = start;
  for (; end < words.length && told < TARGET_REACH; end++) {
    const word = words[end];
    if (word === undefined || word.break >= 2 || known.has(word.folded)) break;
    if (!word.linking) told++;
  }
  return end;
}

const HEADS: ReadonlySet<Seniority> = new Set(['owner', 'c_level', 'director']);

/**
 * Whether a target is the heads of firms: what is for them may be for their own lives.
 *
 * @param isFirm whether a word is part of what a firm is called, which says nothing of its head
 */
export function areHeads(
  { start, end }: Target,
  words: readonly Word[],
  isFirm: (at: number) => boolean,
): boolean {
  const text = words
    .slice(start, end)
    .flatMap(({ raw }, index) => (isFirm(start + index) ? [] : [raw]))
    .join(' ');
  const { function: held, seniority } = readJobTitle(text);
  return held === 'executive' || HEADS.has(seniority);
}
