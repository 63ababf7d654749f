import type { TextLanguage } from '../types.ts';

/** What a word takes after one of some letters: an e, for one, is not doubled. */
const after = (letters: string, endings: readonly string[]): [string, string][] =>
  [...letters].flatMap((letter) => endings.map((ending): [string, string] => [letter, letter + ending]));

const E_LESS = 'abcdfghijklmnopqrstuvwxyz';

/** Where a German word is a person's that has a feminine. */
const MASCULINES = [
  'al',
  'an',
  'and',
  'ant',
  'ar',
  'at',
  'ent',
  'er',
  'et',
  'eur',
  'ist',
  'it',
  'og',
  'on',
  'or',
  'ot',
];
/** Where it is an adjective, as a rule. */
const ADJECTIVES = [
  'bar',
  'ell',
  'end',
  'ert',
  'haft',
  'ich',
  'ig',
  'isch',
  'iv',
  'krank',
  'los',
  'nd',
  'stark',
  'tig',
];

const GERMAN: readonly (readonly [string, string])[] = [
  ...after(E_LESS, ['e', 'en', 'er']),
  ...after('dfghkns', ['es']),
  ['e', 'en'],
  ['l', 'ln'],
  ['r', 'rn'],
  ['', 's'],
  ...MASCULINES.map((last): [string, string] => [last, `${last}in`]),
  ...ADJECTIVES.map((last): [string, string] => [last, `${last}em`]),
  ['e', 'in'],
  ['in', 'innen'],
];

/** The endings that a table's word takes for number and gender: `[what it loses, what it gets]`, applied where it ends so. */
export const ENDINGS: Readonly<Record<TextLanguage, readonly (readonly [string, string])[]>> = {
  fr: [
    ['al', 'aux'],
    ['if', 'ive'],
    ['eux', 'euse'],
    ['eur', 'euse'],
    ['el', 'elle'],
    ['ien', 'ienne'],
    ['er', 'ere'],
    ['', 's'],
    ['', 'e'],
    ['', 'es'],
  ],
  en: [
    ['', 's'],
    ['y', 'ies'],
    ['ch', 'ches'],
    ['sh', 'shes'],
  ],
  de: [...GERMAN],
  es: [
    ['', 's'],
    ['', 'es'],
    ['o', 'a'],
    ['o', 'os'],
    ['o', 'as'],
    ['or', 'ora'],
    ['z', 'ces'],
  ],
  it: [
    ['o', 'a'],
    ['o', 'i'],
    ['o', 'e'],
    ['a', 'e'],
    ['a', 'i'],
    ['e', 'i'],
    ['co', 'chi'],
    ['ca', 'che'],
  ],
  nl: [...after(E_LESS, ['e', 'en', 'es']), ['e', 'en'], ['', 's']],
};
