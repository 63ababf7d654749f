import { COMPOUND_LINKS, ENDINGS, VOWEL_PAIRS } from './endings.ts';

/** What the spelling of a word is measured against. */
export interface Spelling {
  /** Whether a word occurs in the tables at all. */
  readonly known: (word: string) => boolean;
  /** Whether a word tells something by itself. */
  readonly telling: (word: string) => boolean;
  /** Whether a word can end a compound. */
  readonly endsCompound: (word: string) => boolean;
}

/** Words shorter than this are not corrected: too many short words are one letter apart. */
const MIN_CORRECTED = 6;
/** Nor are longer ones: no word of the tables comes near. */
const MAX_WORD = 40;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const MIN_COMPOUND = 7;
const MIN_COMPOUND_END = 4;

/** The forms of a word under which the tables may have it, by its ending: masculine, singular. Two rounds: plural, then gender. */
export function inflectedForms(word: string, { known }: Spelling, rounds = 2): string[] {
  const forms: string[] = [];
  const tried = new Set([word]);
  let round = [word];
  for (let depth = 0; depth < rounds; depth++) {
    const next: string[] = [];
    for (const form of round) {
      for (const [ending, replacement] of ENDINGS) {
        if (form.length - ending.length < 3 || !form.endsWith(ending)) continue;
        const candidate = form.slice(0, -ending.length) + replacement;
        if (tried.has(candidate)) continue;
        tried.add(candidate);
        next.push(candidate);
        if (known(candidate)) forms.push(candidate);
      }
    }
    if (forms.length > 0) break;
    round = next;
  }
  return forms;
}

/** The word with `ae`, `oe`, `ue` read as letters with a mark, or null where it has none. */
export function withPlainVowels(word: string): string | null {
  let plain = word;
  for (const [pair, vowel] of VOWEL_PAIRS) plain = plain.replaceAll(pair, vowel);
  return plain === word ? null : plain;
}

function compoundStart(start: string, { telling }: Spelling): string | null {
  if (telling(start)) return start;
  for (const link of COMPOUND_LINKS) {
    const stem = start.slice(0, -link.length);
    if (start.endsWith(link) && stem.length >= 2 && telling(stem)) return stem;
  }
  return null;
}

/** A compound taken apart. */
export interface Compound {
  /** What stands before the end. */
  readonly start: string;
  /** The form of `start` that the tables have; null where they have none. */
  readonly known: string | null;
  readonly end: string;
}

/**
 * Splits a German or Dutch compound into field and rank (`einkaufsleiter`: `einkauf`, `leiter`) where both are known,
 * else before its longest known end (`kinderchirurg`: `kinder`, `chirurg`).
 */
export function splitCompound(word: string, spelling: Spelling): Compound | null {
  if (word.length < MIN_COMPOUND || word.length > MAX_WORD) return null;
  let endOnly: Compound | null = null;
  for (let cut = 2; cut <= word.length - MIN_COMPOUND_END; cut++) {
    const written = word.slice(cut);
    const end = [written, ...inflectedForms(written, spelling)].find(
      // `ökologie` is no logo: no compound changes its last vowel.
      (form) => (!form.endsWith('o') || written.startsWith(form)) && spelling.endsCompound(form),
    );
    if (end === undefined) continue;
    const start = word.slice(0, cut);
    const known = compoundStart(start, spelling);
    if (known !== null) return { start, known, end };
    if (cut >= 3 && end.length >= MIN_COMPOUND_END) endOnly ??= { start, known, end };
  }
  return endOnly;
}

/** Known words at distance one (a letter lost, added, changed, or two swapped), for long words only. */
export function corrections(word: string, { known }: Spelling): string[] {
  const length = word.length;
  if (length < MIN_CORRECTED || length > MAX_WORD) return [];
  const found = new Set<string>();
  const consider = (candidate: string): void => {
    if ((candidate.length > MIN_CORRECTED || length > MIN_CORRECTED) && known(candidate))
      found.add(candidate);
  };
  for (let index = 0; index <= length; index++) {
    const before = word.slice(0, index);
    const after = word.slice(index);
    if (index > 0 && index < length) consider(before + after.slice(1));
    if (after.length > 1) consider(before + (after[1] ?? '') + (after[0] ?? '') + after.slice(2));
    // The first letter is seldom mistyped, and taking it for certain keeps other words apart.
    if (index === 0) continue;
    for (const letter of LETTERS) {
      if (index < length) consider(before + letter + after.slice(1));
      consider(before + letter + after);
    }
  }
  found.delete(word);
  return [...found];
}

/** Known words at distance one from a word, or else from its masculine: `direcrtice` is `directeur`. */
export function correctedForms(word: string, spelling: Spelling): string[] {
  const corrected = corrections(word, spelling);
  if (corrected.length > 0) return corrected;
  for (const [ending, replacement] of ENDINGS) {
    if (ending.length > 1 && word.endsWith(ending) && word.length - ending.length >= 3) {
      const masculine = corrections(word.slice(0, -ending.length) + replacement, spelling);
      if (masculine.length > 0) return masculine;
    }
  }
  return [];
}
