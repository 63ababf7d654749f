import type { Language } from '../linter/settings.ts';
import { FRENCH_PROBLEMS, FRENCH_SENTENCES } from './french-sentences.ts';

/** A sentence of the catalogue: what stands between its gaps, and what it is in the other language. */
interface Sentence {
  readonly pieces: readonly string[];
  /** Letters and signs that are not gaps: the sentence that has most of them says most. */
  readonly weight: number;
  readonly french: string;
}

type Pairs = readonly (readonly [english: string, french: string])[];

const catalogue = (pairs: Pairs): readonly Sentence[] =>
  pairs
    .map(([english, french]): Sentence => {
      const pieces = english.split('{}');
      return { pieces, weight: pieces.join('').length, french };
    })
    .sort((a, b) => b.weight - a.weight);

let sentences: readonly Sentence[] | undefined;
let problems: readonly Sentence[] | undefined;

/**
 * Puts what the command line says into the reader's language. What the catalogue does not know stays as it is.
 *
 * @param text - in English, of one or several lines
 */
export function inLanguage(text: string, language: Language): string {
  if (language === 'en') return text;
  sentences ??= catalogue(FRENCH_SENTENCES);
  problems ??= catalogue(FRENCH_PROBLEMS);
  return text.split('\n').map(inFrench).join('\n');
}

function inFrench(line: string): string {
  const indent = /^\s*/.exec(line)?.[0] ?? '';
  const text = line.slice(indent.length);
  return text === '' ? line : `${indent}${withProblems(text) ?? translated(text) ?? text}`;
}

/** Problems with settings, behind the place that has them. */
function withProblems(text: string): string | null {
  const at = text.indexOf(': ');
  if (at < 0) return null;
  const known = text
    .slice(at + 2)
    .split('; ')
    .map((part) => translated(part, problems));
  const head = text.slice(0, at);
  return known.every((part) => part !== null) ? `${translated(head) ?? head} : ${known.join(' ; ')}` : null;
}

function translated(text: string, from = sentences): string | null {
  for (const { pieces, french } of from ?? []) {
    const gaps = gapsOf(text, pieces);
    if (gaps === null) continue;
    const values = gaps.map((gap) => translated(gap) ?? gap);
    return french.replace(/\{(\d)\}/g, (_, number: string) => values[Number(number)] ?? '');
  }
  return null;
}

/** What stands in the gaps between pieces, each as short as can be; null where the pieces are not there in order. */
function gapsOf(text: string, pieces: readonly string[]): readonly string[] | null {
  const [first = '', ...rest] = pieces;
  const last = rest.at(-1);
  if (last === undefined) return text === first ? [] : null;
  const end = text.length - last.length;
  if (!text.startsWith(first) || end < first.length || !text.endsWith(last)) return null;
  const gaps: string[] = [];
  let from = first.length;
  for (const piece of rest.slice(0, -1)) {
    const at = text.indexOf(piece, from);
    if (at < 0 || at + piece.length > end) return null;
    gaps.push(text.slice(from, at));
    from = at + piece.length;
  }
  gaps.push(text.slice(from, end));
  return gaps;
}
