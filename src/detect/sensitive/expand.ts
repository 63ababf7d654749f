import { foldWords } from './fold.ts';
import { ENDINGS } from './tables/endings.ts';
import type { TextLanguage } from './types.ts';

/** One word of an entry, as it is looked for. */
export interface Slot {
  /** `gap` stands for up to two words of any kind. */
  readonly kind: 'word' | 'form' | 'prefix' | 'age' | 'number' | 'gap';
  /** Folded letters and digits; empty for the classes and the gap. */
  readonly word: string;
}

const CLASSES: Readonly<Record<string, Slot>> = {
  _: { kind: 'gap', word: '' },
  '#age': { kind: 'age', word: '' },
  '#n': { kind: 'number', word: '' },
};

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };
const withoutUmlauts = (word: string) => word.replace(/[äöü]/g, (letter) => UMLAUTS[letter] ?? letter);

function readWord(written: string, lang: TextLanguage | null): Slot[][] {
  const known = CLASSES[written];
  if (known !== undefined) return [[known]];
  const last = written.at(-1);
  const bare = (last === '*' || last === '=' ? written.slice(0, -1) : written).toLowerCase();
  const spellings = lang === 'de' && /[äöü]/.test(bare) ? [bare, withoutUmlauts(bare)] : [bare];
  return spellings.map((spelling) => {
    const parts = foldWords(spelling);
    return parts.map((word, index): Slot => {
      if (index < parts.length - 1) return { kind: 'word', word };
      return { kind: last === '*' ? 'prefix' : last === '=' ? 'form' : 'word', word };
    });
  });
}

const cache = new Map<string, Slot[][]>();

function choicesOf(written: string, lang: TextLanguage | null): Slot[][] {
  const key = lang === 'de' ? `${written} de` : written;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const optional = written.startsWith('?');
  const bare = optional ? written.slice(1) : written;
  const choices = bare.split('/').flatMap((word) => readWord(word, lang));
  if (optional) choices.push([]);
  cache.set(key, choices);
  return choices;
}

/** Lets go of what {@link expandEntry} keeps between calls. */
export function forgetWords(): void {
  cache.clear();
}

/** Every sequence of slots that an entry's words stand for: `a/b` and `?word` multiply. */
export function expandEntry(words: string, lang: TextLanguage | null): Slot[][] {
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
