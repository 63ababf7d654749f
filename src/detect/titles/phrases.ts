import { isLinking, splitWords, type Word } from './words.ts';

/** A phrase found: the words it spans and what the table says of it. */
export interface PhraseMatch<Value> {
  /** Index of the first word. */
  readonly start: number;
  /** Index after the last word. */
  readonly end: number;
  readonly value: Value;
}

/** Most nodes end a phrase or have one continuation, so that both parts are made only when needed. */
interface Node<Value> {
  next: Map<string, Node<Value>> | null;
  values: Value[] | null;
}

/** Phrases as a tree of words. */
export interface PhraseTree<Value> {
  readonly root: Node<Value>;
  /** Every word that occurs in a phrase, with the origins of those phrases as bits. */
  readonly vocabulary: Map<string, number>;
}

/** The forms of a word to look up: as written, without accents, and its grammatical relatives. */
export type FormsOf = (word: Word) => readonly string[];

const newNode = <Value>(): Node<Value> => ({ next: null, values: null });

export function newPhraseTree<Value>(): PhraseTree<Value> {
  return { root: newNode(), vocabulary: new Map() };
}

/** The words of a phrase that are looked for. Plain words, as nearly all tables have, are split without more ado. */
function keysOf(phrase: string): readonly string[] {
  if (!isPlain(phrase)) {
    const words = splitWords(phrase);
    const kept = words.filter((word) => !word.linking);
    return (kept.length > 0 ? kept : words).map((word) => word.folded);
  }
  if (!phrase.includes(' ')) return [phrase];
  const words = phrase.split(' ');
  const kept = words.filter((word) => !isLinking(word));
  return kept.length > 0 ? kept : words;
}

function isPlain(phrase: string): boolean {
  for (let index = 0; index < phrase.length; index++) {
    const code = phrase.charCodeAt(index);
    if (code !== 0x20 && (code < 0x61 || code > 0x7a)) return false;
  }
  return true;
}

/**
 * Adds a phrase. Linking words in it are left out, unless it begins with `=`: then it is kept to the letter.
 *
 * @param origin the bit of the table that the phrase comes from
 */
export function addPhrase<Value>(tree: PhraseTree<Value>, phrase: string, value: Value, origin = 0): void {
  const literal = phrase.startsWith('=');
  let node = tree.root;
  for (const key of literal ? splitWords(phrase.slice(1)).map((word) => word.raw) : keysOf(phrase)) {
    tree.vocabulary.set(key, (tree.vocabulary.get(key) ?? 0) | origin);
    node.next ??= new Map();
    let next = node.next.get(key);
    if (next === undefined) {
      next = newNode<Value>();
      node.next.set(key, next);
    }
    node = next;
  }
  if (node.values === null) node.values = [value];
  else node.values.push(value);
}

/** What the phrases say that consist of one word. */
export function valuesOf<Value>(tree: PhraseTree<Value>, word: string): readonly Value[] {
  return tree.root.next?.get(word)?.values ?? [];
}

/** Whether a word is a phrase by itself. */
export function isPhrase<Value>(tree: PhraseTree<Value>, word: string): boolean {
  return valuesOf(tree, word).length > 0;
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
    const next = node.next?.get(form);
    if (next === undefined) continue;
    for (const value of next.values ?? []) found.push({ start, end: index + 1, value });
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
