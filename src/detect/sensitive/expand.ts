import { foldWords } from './fold.ts';
import { ENDINGS } from './tables/endings.ts';
import type { TextLanguage } from './types.ts';

/** One place of an entry, as it is looked for. */
export interface Slot {
  /** `gap` stands for up to three words of any kind. */
  readonly kind: 'word' | 'form' | 'prefix' | 'ending' | 'age' | 'number' | 'long' | 'gap';
  /** The folded words, any of which will do; none for the classes and the gap. */
  readonly words: readonly string[];
}

const CLASSES: Readonly<Record<string, Slot>> = {
  _: { kind: 'gap', words: [] },
  '#age': { kind: 'age', words: [] },
  '#long': { kind: 'long', words: [] },
  '#n': { kind: 'number', words: [] },
};

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };
const withoutUmlauts = (word: string) => word.replace(/[äöü]/g, (letter) => UMLAUTS[letter] ?? letter);

/** Stands for the rest of a word: before an ending, behind a beginning. */
const ANY = '*';

function readWord(written: string, lang: TextLanguage | null): Slot[][] {
  const known = CLASSES[written];
  if (known !== undefined) return [[known]];
  const last = written.at(-1);
  const isEnding = written.startsWith(ANY);
  const bare = written.slice(isEnding ? 1 : 0, last === ANY || last === '=' ? -1 : undefined).toLowerCase();
  const spellings = lang === 'de' && /[äöü]/.test(bare) ? [bare, withoutUmlauts(bare)] : [bare];
  return spellings.map((spelling) => {
    const parts = foldWords(spelling);
    return parts.map((word, index): Slot => {
      if (index < parts.length - 1) return { kind: 'word', words: [word] };
      const kind = isEnding ? 'ending' : last === ANY ? 'prefix' : last === '=' ? 'form' : 'word';
      return { kind, words: [word] };
    });
  });
}

/** Makes one slot of the choices that are one word each: `a/b` must not multiply the entries. */
function mergeChoices(choices: readonly Slot[][]): Slot[][] {
  const merged: Slot[][] = [];
  for (const kind of ['word', 'form', 'prefix', 'ending'] as const) {
    const words = choices.flatMap(([slot, ...others]) =>
      slot !== undefined && slot.kind === kind && others.length === 0 ? slot.words : [],
    );
    if (words.length > 0) merged.push([{ kind, words: [...new Set(words)] }]);
  }
  const isSingle = ([slot, ...others]: readonly Slot[]) =>
    others.length === 0 && slot !== undefined && slot.words.length > 0;
  return [...merged, ...choices.filter((choice) => !isSingle(choice))];
}

/** What makes an entry more than its words; the umlauts, because they are also written as two letters. */
const MARKED = /[/?*=#_äöü]/;

const cache = new Map<string, Slot[][]>();

function choicesOf(written: string, lang: TextLanguage | null): Slot[][] {
  const key = lang === 'de' ? `${written} de` : written;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const optional = written.startsWith('?');
  const bare = optional ? written.slice(1) : written;
  const choices = mergeChoices(bare.split('/').flatMap((word) => readWord(word, lang)));
  if (optional) choices.push([]);
  cache.set(key, choices);
  return choices;
}

/** Lets go of what {@link expandEntry} keeps between calls. */
export function forgetWords(): void {
  cache.clear();
}

/** Every sequence of slots that an entry's words stand for: `?word` and words of several parts multiply. */
export function expandEntry(words: string, lang: TextLanguage | null): Slot[][] {
  if (!MARKED.test(words)) return [foldWords(words).map((word) => ({ kind: 'word', words: [word] }))];
  let sequences: Slot[][] = [[]];
  for (const written of words.split(' ')) {
    const choices = choicesOf(written, lang);
    const [only] = choices;
    if (choices.length === 1 && only !== undefined) for (const sequence of sequences) sequence.push(...only);
    else sequences = sequences.flatMap((sequence) => choices.map((choice) => [...sequence, ...choice]));
  }
  return sequences.filter((sequence) => sequence.length > 0);
}

const SHORTEST_INFLECTED = 4;
const SHORTEST_INTERNATIONAL = 7;

/** A folded word with its plurals and feminines; the word alone where it is too short to be inflected safely. */
export function inflect(word: string, lang: TextLanguage | null): string[] {
  if (lang === null) return word.length < SHORTEST_INTERNATIONAL ? [word] : [word, `${word}e`, `${word}s`];
  if (word.length < SHORTEST_INFLECTED) return [word];
  const forms = [word];
  for (const [lost, added] of ENDINGS[lang])
    if (word.endsWith(lost)) forms.push(word.slice(0, word.length - lost.length) + added);
  return forms;
}
