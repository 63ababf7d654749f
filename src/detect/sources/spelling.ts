/** Shorter words have too many neighbours to be corrected. */
const SHORTEST = 7;

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
 * same first letter, both of seven letters or more. Words are kept by first letter and length, so that a look-up
 * compares with some dozens and the vocabulary needs no preparing to speak of.
 */
export function makeSpelling(vocabulary: Iterable<string>): (word: string) => string | null {
  const groups = new Map<string, string[]>();
  const group = (word: string, longer: number): string => `${word[0]}${word.length + longer}`;
  for (const word of vocabulary) {
    if (word.length < SHORTEST) continue;
    const words = groups.get(group(word, 0));
    if (words === undefined) groups.set(group(word, 0), [word]);
    else words.push(word);
  }
  return (word) => {
    if (word.length < SHORTEST) return null;
    for (const longer of [0, 1, -1]) {
      for (const candidate of groups.get(group(word, longer)) ?? []) {
        if (isOneApart(word, candidate)) return candidate;
      }
    }
    return null;
  };
}
