const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The words that one slip makes of a word: a letter left out, doubled, swapped with the next, or another for it. */
export function slipsOf(word: string): ReadonlySet<string> {
  const slips = new Set<string>();
  for (let at = 0; at < word.length; at++) {
    const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
    slips.add(before + letter + letter + after);
    if (after !== '') slips.add(before + after.charAt(0) + letter + after.slice(1));
    // Whoever mistypes a word gets its first letter right.
    if (at === 0) continue;
    slips.add(before + after);
    for (const other of LETTERS) slips.add(before + other + after);
  }
  slips.delete(word);
  return slips;
}
