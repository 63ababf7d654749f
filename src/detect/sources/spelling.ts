/** Shorter words have too many neighbours to be corrected. */
const SHORTEST = 7;

/** What a word becomes when each of its letters is left out in turn. */
function* shortened(word: string): Generator<string> {
  for (let at = 0; at < word.length; at++) yield word.slice(0, at) + word.slice(at + 1);
}

/** Whether two words are one letter apart: one more, one less, one other, or two neighbours changed over. */
function isOneApart(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const restA = a.length - start - end;
  const restB = b.length - start - end;
  if (restA <= 1 && restB <= 1) return true;
  return restA === 2 && restB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}

/**
 * Makes a function that finds the word of a vocabulary that a misspelt word stands for: one letter apart, with the
 * same first letter, both of seven letters or more. The look-up goes by the words with a letter left out, so that
 * its cost does not grow with the vocabulary.
 */
export function makeSpelling(vocabulary: Iterable<string>): (word: string) => string | null {
  const byShortened = new Map<string, string[]>();
  const note = (key: string, word: string): void => {
    const list = byShortened.get(key);
    if (list === undefined) byShortened.set(key, [word]);
    else list.push(word);
  };
  for (const word of vocabulary) {
    if (word.length < SHORTEST) continue;
    note(word, word);
    for (const key of shortened(word)) note(key, word);
  }
  return (word) => {
    if (word.length < SHORTEST) return null;
    const keys = [word, ...shortened(word)];
    for (const key of keys) {
      for (const found of byShortened.get(key) ?? []) {
        if (found[0] === word[0] && isOneApart(word, found)) return found;
      }
    }
    return null;
  };
}
