import type { Candidate } from './candidates.ts';
import { keepLongest, lengthOf, overlap, sameSpan } from './candidates.ts';
import { getLexicon } from './get-lexicon.ts';
import { joinStatements } from './join.ts';
import type { LanguageScores } from './language.ts';
import { isForeign, isMistyped, mayStand, scoreLanguages } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import type { Hit } from './match.ts';
import { findHits, lettersOf } from './match.ts';
import { indexHits } from './nearby.ts';
import { scan } from './scan.ts';
import { weigh } from './score.ts';
import { settle } from './settle.ts';
import { addressWords } from './shape.ts';
import { THRESHOLD } from './tables/strengths.ts';
import type { SensitiveMatch, TextLanguage } from './types.ts';
import type { Words } from './words.ts';
import { makeWords } from './words.ts';

interface Machine {
  readonly lexicon: Lexicon;
  words: Words;
  room: number;
}

const FIRST_ROOM = 1024;

let machine: Machine | undefined;

/** The tables are read once, when the first text comes. */
function getMachine(units: number): Machine {
  if (machine === undefined) {
    const lexicon = getLexicon();
    machine = { lexicon, words: makeWords(FIRST_ROOM), room: FIRST_ROOM };
  }
  if (machine.room < units) {
    machine.room = units * 2;
    machine.words = makeWords(machine.room);
  }
  return machine;
}

/** Whether a statement may be meant in a text of these languages. */
function canStand(
  hit: Hit,
  words: Words,
  scores: LanguageScores,
  declared: TextLanguage | undefined,
): boolean {
  if (hit.meaning.kind !== 'statement') return false;
  const { lang, guarded } = hit.meaning;
  return mayStand(
    { lang, guarded, letters: lettersOf(hit, words) },
    scores,
    declared,
    isMistyped(hit, words),
  );
}

/**
 * Finds the statements of the tables in a text, and no numbers.
 *
 * @param text A note as written.
 * @param declared The language where it is known.
 */
export function findStatements(text: string, declared?: TextLanguage): SensitiveMatch[] {
  const { lexicon, words } = getMachine(text.length);
  scan(text, lexicon, words);
  if (!words.hot) return [];
  settle(text, lexicon, words);
  const found = findHits(lexicon, lexicon.statements, words);
  if (found.length === 0) return [];
  const skipped = addressWords(text, words);
  const hits = skipped.size === 0 ? found : found.filter(({ from }) => !skipped.has(from));
  const scores = scoreLanguages(lexicon, words, hits, declared);
  const standing = hits.filter((hit) => canStand(hit, words, scores, declared));
  if (standing.length === 0) return [];
  const surroundings = findHits(lexicon, lexicon.contexts(), words);
  const ordinary = indexHits(
    surroundings.filter(({ meaning }) => meaning.kind === 'ok'),
    words.count,
  );
  const contexts = indexHits(
    surroundings.filter(
      ({ meaning }) =>
        meaning.kind === 'context' &&
        mayStand({ lang: meaning.lang, guarded: false, letters: 0 }, scores, declared),
    ),
    words.count,
  );
  const native = indexHits(
    hits.filter(({ meaning }) => meaning.kind === 'statement' && !isForeign(meaning.lang, scores)),
    words.count,
  );
  const candidates: Candidate[] = [];
  for (const hit of standing) {
    const statement = hit.meaning;
    if (statement.kind !== 'statement') continue;
    const { lang } = statement;
    const isBetterRead = (other: Hit) => sameSpan(other, hit);
    if (isForeign(lang, scores) && native.near(hit.from, hit.to).some(isBetterRead)) continue;
    const isOrdinary = (phrase: Hit) => overlap(phrase, hit) && lengthOf(phrase) >= lengthOf(hit);
    if (ordinary.near(hit.from, hit.to).some(isOrdinary)) continue;
    if (weigh(text, hit, statement, contexts, words) >= THRESHOLD) candidates.push({ hit, statement });
  }
  return joinStatements(keepLongest(candidates), words).map(({ category, from, to }) => {
    const start = words.starts[from] ?? 0;
    const end = words.ends[to - 1] ?? start;
    return { category, start, end, evidence: text.slice(start, end) };
  });
}
