import { type Lexicon, ORIGINS } from './lexicon.ts';
import { valuesOf } from './phrases.ts';
import {
  correctedForms,
  corrections,
  inflectedForms,
  type Spelling,
  splitCompound,
  withPlainVowels,
} from './spelling.ts';
import type { Seniority } from './types.ts';
import type { Word } from './words.ts';

/** How many words are remembered before all are forgotten, so that memory does not grow with the file. */
const MAX_REMEMBERED = 20_000;

function remember<Value>(memory: Map<string, Value>, word: string, value: Value): void {
  if (memory.size >= MAX_REMEMBERED) memory.clear();
  memory.set(word, value);
}

/** The forms under which a word is looked up: the word, its masculine singular, else its likely correction. */
export function formsOf(word: Word, lexicon: Lexicon): readonly string[] {
  const kept = lexicon.forms.get(word.raw);
  if (kept !== undefined) return kept;
  const forms = findForms(word, lexicon);
  remember(lexicon.forms, word.raw, forms);
  return forms;
}

function findForms(word: Word, { tree, spelling }: Lexicon): readonly string[] {
  const forms: string[] = [];
  if (word.raw !== word.folded && spelling.known(word.raw)) forms.push(word.raw);
  if (spelling.known(word.folded)) forms.push(word.folded);
  if (word.linking) return forms;
  if (spelling.telling(word.folded)) {
    // A feminine is often a word of its own: in another language, or as the name of a field (`técnica`).
    const isRank = (form: string): boolean => valuesOf(tree, form).some((meaning) => meaning.kind === 'head');
    const own = tree.vocabulary.get(word.folded) ?? 0;
    for (const form of inflectedForms(word.folded, spelling, 1)) {
      if (((tree.vocabulary.get(form) ?? 0) & ~own) !== 0 || isRank(form)) forms.push(form);
    }
  } else {
    forms.push(...inflectedForms(word.folded, spelling));
    const plain = withPlainVowels(word.folded);
    if (forms.length === 0 && plain !== null) {
      if (spelling.known(plain)) forms.push(plain);
      forms.push(...inflectedForms(plain, spelling));
    }
  }
  return forms;
}

/** The parts of a compound, else the likeliest correction, else what a compound of unknown beginning ends in. */
function findParts(word: string, spelling: Spelling): readonly string[] | null {
  const compound = splitCompound(word, spelling);
  if (compound !== null && compound.known !== null) return [compound.known, compound.end];
  const corrected = correctedForms(word, spelling)[0];
  if (corrected !== undefined) return [corrected];
  if (compound === null) return null;
  const start = corrections(compound.start, spelling).find(spelling.telling);
  return start === undefined ? [compound.end] : [start, compound.end];
}

function compoundParts(word: string, spelling: Spelling): readonly string[] {
  const compound = splitCompound(withPlainVowels(word) ?? word, spelling);
  return compound === null || compound.known === null ? [word] : [compound.known, compound.end];
}

function partsOf(word: string, { spelling, parts }: Lexicon): readonly string[] {
  const kept = parts.get(word);
  if (kept !== undefined) return kept;
  const found = findParts(withPlainVowels(word) ?? word, spelling) ?? findParts(word, spelling) ?? [word];
  remember(parts, word, found);
  return found;
}

/**
 * Replaces each word that no table has by the parts of its compound or its correction.
 *
 * @param corrected whether a word may be mistyped; in a text that is no title most unknown words are not
 */
export function mendWords(words: readonly Word[], known: Lexicon, corrected: boolean): Word[] {
  const mended: Word[] = [];
  for (const word of words) {
    if (word.linking || formsOf(word, known).length > 0) {
      mended.push(word);
      continue;
    }
    const parts = corrected ? partsOf(word.folded, known) : compoundParts(word.folded, known.spelling);
    parts.forEach((part, index) => {
      mended.push({ ...word, raw: part, folded: part, break: index === 0 ? word.break : 0 });
    });
  }
  return mended;
}

/** The languages that share the most words with a title, as bits; all of them where none has any. */
export function likelyOrigins(words: readonly Word[], known: Lexicon): number {
  const votes = ORIGINS.map(() => 0);
  for (const word of words) {
    if (word.linking) continue;
    let bits = 0;
    for (const form of formsOf(word, known)) bits |= known.tree.vocabulary.get(form) ?? 0;
    ORIGINS.forEach((origin, index) => {
      if ((bits & origin) !== 0) votes[index] = (votes[index] ?? 0) + 1;
    });
  }
  const most = Math.max(...votes);
  return ORIGINS.reduce((likely, origin, index) => (votes[index] === most ? likely | origin : likely), 0);
}

/** The rank that ends a compound which the tables have as a whole: `Vertriebsleiter` ends in `Leiter`. */
export function compoundRank(word: Word, { tree, spelling }: Lexicon): Seniority | null {
  const end = splitCompound(withPlainVowels(word.folded) ?? word.folded, spelling)?.end;
  if (end === undefined) return null;
  for (const meaning of valuesOf(tree, end)) if ('seniority' in meaning) return meaning.seniority;
  return null;
}
