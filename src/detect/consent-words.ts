import { CONSENT_SIGNS, CONSENT_WORDS } from './data/consent-words.ts';
import { foldValue } from './yes-no-fold.ts';

/** What a word or phrase says; the classes are described with the table. */
export type ConsentClass =
  | 'yes'
  | 'no'
  | 'in'
  | 'out'
  | 'not'
  | 'limit'
  | 'pending'
  | 'empty'
  | 'double'
  | 'preticked'
  | 'implicit'
  | 'bought'
  | 'interest'
  | 'neutral';

const CLASSES: readonly ConsentClass[] = [
  'yes',
  'no',
  'in',
  'out',
  'not',
  'limit',
  'pending',
  'empty',
  'double',
  'preticked',
  'implicit',
  'bought',
  'interest',
  'neutral',
];
const LONGEST_PHRASE = 6;
const MOST_WORDS = 24;
/** True in one database, an error code in another. */
const NEGATIVE_NUMBER = /^-\d/;
/** A box in plain text that nobody ticked. */
const EMPTY_BRACKETS = /^\[ ?\]$|^\( ?\)$/;
/** A form's choice that was never made: `0/1`. */
const BOTH_ANSWERS = /^[01][ /]+[01]$/;

let phrases: ReadonlyMap<string, ConsentClass> | undefined;
let signs: ReadonlyMap<string, ConsentClass> | undefined;

function classNamed(name: string): ConsentClass {
  return CLASSES.find((known) => known === name) ?? 'neutral';
}

function loadPhrases(): ReadonlyMap<string, ConsentClass> {
  const table = new Map<string, ConsentClass>();
  for (const line of CONSENT_WORDS.trim().split('\n')) {
    const space = line.indexOf(' ');
    const name = classNamed(line.slice(0, space));
    // The first class that claims a phrase keeps it, so that a plain answer never turns neutral.
    for (const phrase of line.slice(space + 1).split('|')) if (!table.has(phrase)) table.set(phrase, name);
  }
  return table;
}

function loadSigns(): ReadonlyMap<string, ConsentClass> {
  return new Map(
    CONSENT_SIGNS.trim()
      .split('\n')
      .map((line) => {
        const [sign = '', name = ''] = line.split(' ');
        return [sign, classNamed(name)] as const;
      }),
  );
}

/** What a cell says, word for word. */
export interface ConsentReading {
  /** The classes in order, neutral words left out. */
  readonly classes: readonly ConsentClass[];
  /** Whether there were words that no table knows. */
  readonly unknown: boolean;
  /** Whether there were neutral words. */
  readonly neutral: boolean;
}

function readSign(text: string): ConsentClass | undefined {
  signs ??= loadSigns();
  return (
    signs.get(text.replaceAll('\ufe0f', '')) ??
    signs.get(text.charAt(0).repeat(text.length) === text ? text.charAt(0) : '')
  );
}

/** Reads a cell's words, longest phrases first. Words of digits alone are skipped once dates are taken out. */
export function readClasses(text: string): ConsentReading {
  phrases ??= loadPhrases();
  const sign = readSign(text);
  if (sign !== undefined) return { classes: [sign], unknown: false, neutral: false };
  if (EMPTY_BRACKETS.test(text)) return { classes: ['no'], unknown: false, neutral: false };
  if (BOTH_ANSWERS.test(text) || NEGATIVE_NUMBER.test(text))
    return { classes: [], unknown: true, neutral: false };
  const folded = foldValue(text);
  const whole = phrases.get(folded);
  if (whole !== undefined)
    return { classes: whole === 'neutral' ? [] : [whole], unknown: false, neutral: whole === 'neutral' };
  const words = folded.split(' ', MOST_WORDS);
  const classes: ConsentClass[] = [];
  let unknown = folded === '';
  let neutral = false;
  for (let index = 0; index < words.length; ) {
    let taken = 0;
    for (let length = Math.min(LONGEST_PHRASE, words.length - index); length > 0; length--) {
      const found = phrases.get(words.slice(index, index + length).join(' '));
      if (found === undefined) continue;
      if (found === 'neutral') neutral = true;
      else classes.push(found);
      taken = length;
      break;
    }
    if (taken === 0) unknown = true;
    index += Math.max(1, taken);
  }
  return { classes, unknown, neutral };
}
