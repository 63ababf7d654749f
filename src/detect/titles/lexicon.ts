import { ABBREVIATIONS } from './abbreviations.ts';
import { DE } from './de.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';
import { IT } from './it.ts';
import { NL } from './nl.ts';
import { addPhrase, isPhrase, newPhraseTree, type PhraseTree } from './phrases.ts';
import type { Spelling } from './spelling.ts';
import { JOB_FUNCTIONS, type JobFunction, SENIORITIES, type Seniority, type TitleTable } from './types.ts';

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
  /** Forms found before: titles are made of the same few thousand words. */
  readonly forms: Map<string, readonly string[]>;
  /** Parts of compounds and corrections found before. */
  readonly parts: Map<string, readonly string[]>;
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
    forms: new Map(),
    parts: new Map(),
    spelling: {
      known: (word) => tree.vocabulary.has(word),
      telling: (word) => isPhrase(tree, word),
      endsCompound: (word) => ends.has(word),
    },
  };
  return lexicon;
}
