import { ABBREVIATIONS } from './abbreviations.ts';
import { DE } from './de.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';
import { IT } from './it.ts';
import { NL } from './nl.ts';
import { addPhrase, isPhrase, newPhraseTree, type PhraseTree } from './phrases.ts';
import { corrections, inflectedForms, type Spelling, splitCompound, withPlainVowels } from './spelling.ts';
import { JOB_FUNCTIONS, type JobFunction, SENIORITIES, type Seniority, type TitleTable } from './types.ts';
import type { Word } from './words.ts';

export const FUNCTION_KINDS = ['role', 'soft', 'domain', 'hint', 'alone', 'opening', 'status'] as const;
export type FunctionKind = (typeof FUNCTION_KINDS)[number];

/** What a phrase says: a function, or a rank. */
export type Meaning =
  | {
      readonly kind: FunctionKind;
      readonly function: JobFunction;
      /** Whether the noun that counts comes last in the phrase's language (`sales data analyst`). */
      readonly headLast: boolean;
      /** The bit of the phrase's language; 0 for what all languages share. */
      readonly origin: number;
    }
  | { readonly kind: 'head' | 'modifier'; readonly seniority: Seniority; readonly origin: number };

export interface Lexicon {
  readonly tree: PhraseTree<Meaning>;
  readonly spelling: Spelling;
}

interface Source {
  readonly table: TitleTable;
  readonly origin: number;
  readonly headLast?: true;
  /** Whether the language writes compounds as one word. */
  readonly compounds?: true;
}

/** Where two languages disagree on a word, the earlier one decides. */
const SOURCES: readonly Source[] = [
  { table: ABBREVIATIONS, origin: 0 },
  { table: FR, origin: 1 },
  { table: EN, origin: 2, headLast: true, compounds: true },
  { table: DE, origin: 4, compounds: true },
  { table: NL, origin: 8, compounds: true },
  { table: ES, origin: 16 },
  { table: IT, origin: 32 },
];

/** The bits of the languages. */
export const ORIGINS: readonly number[] = [1, 2, 4, 8, 16, 32];

function phrasesOf(list: string | undefined): string[] {
  return list === undefined ? [] : list.split('\n').filter((line) => line !== '');
}

function addTable(
  tree: PhraseTree<Meaning>,
  { table, origin, headLast, compounds }: Source,
  ends: Set<string>,
): void {
  for (const kind of FUNCTION_KINDS) {
    for (const jobFunction of JOB_FUNCTIONS) {
      const meaning: Meaning = { kind, function: jobFunction, headLast: headLast === true, origin };
      for (const phrase of phrasesOf(table[kind]?.[jobFunction])) {
        addPhrase(tree, phrase, meaning, origin);
        if (compounds === true && (kind === 'role' || kind === 'soft')) ends.add(phrase);
      }
    }
  }
  for (const kind of ['head', 'modifier'] as const) {
    for (const seniority of SENIORITIES) {
      for (const phrase of phrasesOf(table[kind]?.[seniority])) {
        addPhrase(tree, phrase, { kind, seniority, origin }, origin);
        if (compounds === true && kind === 'head') ends.add(phrase);
      }
    }
  }
}

let lexicon: Lexicon | undefined;

/** The tables of all languages as one tree, built at the first call. */
export function loadLexicon(): Lexicon {
  if (lexicon !== undefined) return lexicon;
  const tree = newPhraseTree<Meaning>();
  const ends = new Set<string>();
  for (const source of SOURCES) addTable(tree, source, ends);
  lexicon = {
    tree,
    spelling: {
      known: (word) => tree.vocabulary.has(word),
      telling: (word) => isPhrase(tree, word),
      endsCompound: (word) => ends.has(word),
    },
  };
  return lexicon;
}

/** The forms under which a word is looked up: the word, its masculine singular, else its likely correction. */
export function formsOf(word: Word, { tree, spelling }: Lexicon): readonly string[] {
  const forms: string[] = [];
  if (word.raw !== word.folded && spelling.known(word.raw)) forms.push(word.raw);
  if (spelling.known(word.folded)) forms.push(word.folded);
  if (word.linking) return forms;
  if (spelling.telling(word.folded)) {
    // A feminine of one language is often a word of its own in another.
    const own = tree.vocabulary.get(word.folded) ?? 0;
    for (const form of inflectedForms(word.folded, spelling, 1)) {
      if (((tree.vocabulary.get(form) ?? 0) & ~own) !== 0) forms.push(form);
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

/** Replaces each word that no table has by the parts of its compound or its correction. */
export function mendWords(words: readonly Word[], known: Lexicon): Word[] {
  const mended: Word[] = [];
  for (const word of words) {
    if (word.linking || formsOf(word, known).length > 0) {
      mended.push(word);
      continue;
    }
    const spelling = known.spelling;
    const parts = splitCompound(withPlainVowels(word.folded) ?? word.folded, spelling) ??
      splitCompound(word.folded, spelling) ?? [corrections(word.folded, spelling)[0] ?? word.folded];
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
  const end = splitCompound(withPlainVowels(word.folded) ?? word.folded, spelling)?.at(-1);
  if (end === undefined) return null;
  for (const meaning of tree.root.next.get(end)?.values ?? [])
    if ('seniority' in meaning) return meaning.seniority;
  return null;
}
