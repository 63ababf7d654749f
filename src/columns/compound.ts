import { isAboutTopic, isSpecialTopic, type Language } from './concepts.ts';
import { lookUp } from './lexicon.ts';
import { COMPOUNDING, LINKS, SHORT_PARTS } from './synonyms/compound-parts.ts';

/** Parts shorter than this are met by chance, but for the listed ones. */
const SHORTEST_PART = 4;
const SHORTEST_COMPOUND = 7;
const MAX_PARTS = 4;

function isPart(text: string): boolean {
  return (text.length >= SHORTEST_PART || SHORT_PARTS.has(text)) && lookUp(text).length > 0;
}

function isOf(language: Language, part: string): boolean {
  return lookUp(part).some(({ languages }) => languages.includes(language));
}

/**
 * Whether a short word about health, belief and the like is met in a longer one by chance (`trans-port`,
 * `mari-time`): no language that writes compounds as one word knows all parts.
 */
function byChance(parts: readonly string[]): boolean {
  const risky = parts.some(
    (part) => part.length < SHORTEST_COMPOUND && lookUp(part).some(({ concept }) => isAboutTopic(concept)),
  );
  return risky && !COMPOUNDING.some((language) => parts.every((part) => isOf(language, part)));
}

/**
 * Splits a word written in one (`Werbeeinwilligung`, `nomclient`) into words of the tables.
 *
 * @param word folded
 * @returns the parts in order, or null where the word is not wholly made of known ones
 */
export function splitCompound(word: string): readonly string[] | null {
  if (word.length < SHORTEST_COMPOUND) return null;
  /** Fewest parts that end at each place. */
  const best: (readonly string[] | undefined)[] = new Array(word.length + 1);
  best[0] = [];
  for (let end = 2; end <= word.length; end++) {
    for (let start = 0; start < end - 1; start++) {
      const before = best[start];
      if (before === undefined || before.length === MAX_PARTS) continue;
      const part = word.slice(start, end);
      if (!isPart(part)) continue;
      for (const link of end === word.length ? [''] : LINKS) {
        const next = end + link.length;
        if (next >= word.length && end !== word.length) continue;
        if (!word.startsWith(link, end)) continue;
        const known = best[next];
        if (known === undefined || known.length > before.length + 1) best[next] = [...before, part];
      }
    }
  }
  const parts = best[word.length];
  return parts !== undefined && parts.length > 1 && !byChance(parts) ? parts : null;
}

/** A head this long is no chance ending (`Nieren-krankheit`, `Kassen-patient`). */
const SHORTEST_HEAD = 7;
const SHORTEST_MODIFIER = 3;

/**
 * The topic that a compound of which only the last part is known is about, since that part says what it is.
 *
 * @param word folded
 * @returns the last part, or null where it is no topic of GDPR 9 or 10 in a language that writes compounds as one word
 */
export function headOfCompound(word: string): string | null {
  for (let start = SHORTEST_MODIFIER; start <= word.length - SHORTEST_HEAD; start++) {
    const head = word.slice(start);
    const meant = lookUp(head).some(
      ({ concept, languages }) =>
        isSpecialTopic(concept) && languages.some((language) => COMPOUNDING.includes(language)),
    );
    if (meant) return head;
  }
  return null;
}
