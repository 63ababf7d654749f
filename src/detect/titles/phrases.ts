import { splitWords, type Word } from './words.ts';

/** A phrase found: the words it spans and what the table says of it. */
export interface PhraseMatch<Value> {
  /** Index of the first word. */
  readonly start: number;
  /** Index after the last word. */
  readonly end: number;
  readonly value: Value;
}

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  readonly values: Value[];
}

/** Phrases as a tree of words. */
export interface PhraseTree<Value> {
  readonly root: Node<Value>;
  /** Every word that occurs in a phrase, with the origins of those phrases as bits. */
  readonly vocabulary: Map<string, number>;
}

/** The forms of a word to look up: as written, without accents, and its grammatical relatives. */
export type FormsOf = (word: Word) => readonly string[];

const newNode = <Value>(): Node<Value> => ({ next: new Map(), values: [] });

export function newPhraseTree<Value>(): PhraseTree<Value> {
  return { root: newNode(), vocabulary: new Map() };
}

/**
 * Adds a phrase. Linking words in it are left out, unless it begins with `=`: then it is kept to the letter.
 *
 * @param origin the bit of the table that the phrase comes from
 */
export function addPhrase<Value>(tree: PhraseTree<Value>, phrase: string, value: Value, origin = 0): void {
  const literal = phrase.startsWith('=');
  const words = splitWords(literal ? phrase.slice(1) : phrase);
  const kept = literal || words.every((word) => word.linking) ? words : words.filter((word) => !word.linking);
  let node = tree.root;
  for (const word of kept) {
    const key = literal ? word.raw : word.folded;
    tree.vocabulary.set(key, (tree.vocabulary.get(key) ?? 0) | origin);
    const next = node.next.get(key) ?? newNode<Value>();
    node.next.set(key, next);
    node = next;
  }
  node.values.push(value);
}

/** Whether a word is a phrase by itself. */
export function isPhrase<Value>(tree: PhraseTree<Value>, word: string): boolean {
  return (tree.root.next.get(word)?.values.length ?? 0) > 0;
}

function walk<Value>(
  node: Node<Value>,
  words: readonly Word[],
  forms: readonly (readonly string[])[],
  start: number,
  index: number,
  found: PhraseMatch<Value>[],
): void {
  const word = words[index];
  if (word === undefined || (index > start && word.break >= 2)) return;
  for (const form of forms[index] ?? []) {
    const next = node.next.get(form);
    if (next === undefined) continue;
    for (const value of next.values) found.push({ start, end: index + 1, value });
    walk(next, words, forms, start, index + 1, found);
  }
  if (index > start && word.linking) walk(node, words, forms, start, index + 1, found);
}

/** All phrases in a text, those inside others included. The depth of a walk is the longest phrase's. */
export function findPhrases<Value>(
  tree: PhraseTree<Value>,
  words: readonly Word[],
  formsOf: FormsOf,
): PhraseMatch<Value>[] {
  const forms = words.map(formsOf);
  const found: PhraseMatch<Value>[] = [];
  for (let start = 0; start < words.length; start++) walk(tree.root, words, forms, start, start, found);
  return found;
}

/** Leaves out what lies inside a longer match: `santé` in `santé et sécurité`. */
export function longestOnly<Value>(matches: readonly PhraseMatch<Value>[]): PhraseMatch<Value>[] {
  return matches.filter(
    (match) =>
      !matches.some(
        (other) =>
          other.start <= match.start &&
          other.end >= match.end &&
          other.end - other.start > match.end - match.start,
      ),
  );
}
