import { TOPIC_FIELDS } from './concepts.ts';
import { keysOfLength, lookUp } from './lexicon.ts';

/** Short words lie too close to each other, in one language or in two (`agence`, `agency`). */
const SHORTEST_SPELLABLE = 7;
/** Of the word written and the word meant, the longer one has this many letters at least. */
const SHORTEST_LONGER = 8;
const UNSPELLABLE: ReadonlySet<string> = new Set<string>([
  ...TOPIC_FIELDS,
  'thing',
  'none',
  'condition',
  'birthDate',
]);

function isSpellable(key: string): boolean {
  return lookUp(key).every(({ concept }) => !concept.endsWith('?') && !UNSPELLABLE.has(concept));
}

/** Whether two words differ by one letter added, dropped or changed, or by two neighbours swapped. */
function oneMistakeApart(a: string, b: string): boolean {
  let start = 0;
  const shorter = Math.min(a.length, b.length);
  while (start < shorter && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const restA = endA - start;
  const restB = endB - start;
  if (restA <= 1 && restB <= 1) return true;
  return restA === 2 && restB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}

/**
 * The word that a misspelt word stands for.
 *
 * @param word folded
 * @returns the key of the tables at one mistake's distance, or null where there is none or the word is too short
 */
export function spellCheck(word: string): string | null {
  if (word.length < SHORTEST_SPELLABLE) return null;
  for (const length of [word.length, word.length + 1, word.length - 1]) {
    if (length < SHORTEST_SPELLABLE || Math.max(length, word.length) < SHORTEST_LONGER) continue;
    // The first letter is nearly always right; holding to it keeps words of other meanings apart.
    const like = (key: string) => key[0] === word[0] && oneMistakeApart(key, word) && isSpellable(key);
    const key = keysOfLength(length).find(like);
    if (key !== undefined) return key;
  }
  return null;
}
