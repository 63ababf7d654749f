import type { TextLanguage } from '../types.ts';

const E_LESS = [...'abcdfghijklmnopqrstuvwxyz'];

/** What a word takes after any letter but an e, which is not doubled. */
const afterOthers = (endings: readonly string[]): [string, string][] =>
  E_LESS.flatMap((letter) => endings.map((ending): [string, string] => [letter, letter + ending]));

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
  ...afterOthers(['e', 'en', 'er', 'es']),
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
  nl: [...afterOthers(['e', 'en', 'es']), ['e', 'en'], ['', 's']],
};
