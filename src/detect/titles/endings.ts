/**
 * How a feminine, plural or inflected word is brought back to the form of the tables: [ending, replacement],
 * longest first, for French, English, Spanish, Italian, German and Dutch. Grammar books are the source.
 */
export const ENDINGS: readonly (readonly [ending: string, replacement: string])[] = [
  ['kauffrau', 'kaufmann'],
  ['fachfrau', 'fachmann'],
  ['trices', 'teur'],
  ['innen', ''],
  ['iennes', 'ien'],
  ['ieres', 'ier'],
  ['trice', 'teur'],
  ['trice', 'tore'],
  ['euses', 'eur'],
  ['euse', 'eur'],
  ['esse', 'e'],
  ['essa', 'e'],
  ['essa', 'ore'],
  ['essa', 'o'],
  ['frau', 'mann'],
  ['ienne', 'ien'],
  ['enne', 'en'],
  ['onne', 'on'],
  ['iere', 'ier'],
  ['eres', 'er'],
  ['elle', 'el'],
  ['ales', 'al'],
  ['ones', 'on'],
  ['ster', 'er'],
  ['ives', 'if'],
  ['eure', 'eur'],
  ['ees', 'e'],
  ['ere', 'er'],
  ['ive', 'if'],
  ['oras', 'or'],
  ['ora', 'or'],
  ['aux', 'al'],
  ['ale', 'al'],
  ['ies', 'y'],
  ['men', 'man'],
  ['triz', 'tor'],
  ['ee', 'e'],
  ['fe', ''],
  ['as', 'o'],
  ['os', 'o'],
  ['es', ''],
  ['en', ''],
  ['er', ''],
  ['in', ''],
  ['in', 'er'],
  ['he', 'a'],
  ['a', 'o'],
  ['a', 'e'],
  ['a', ''],
  ['i', 'o'],
  ['i', 'e'],
  ['i', 'a'],
  ['e', 'a'],
  ['e', ''],
  ['e', 'er'],
  ['n', ''],
  ['s', ''],
  ['x', ''],
];

/** Letters that German and Dutch put between the parts of a compound. */
export const COMPOUND_LINKS: readonly string[] = ['s', 'es', 'n', 'en', 'er', 'e', 'ions'];

/** Spellings of vowels that stand for a letter with a mark: `Geschaeftsfuehrer`. */
export const VOWEL_PAIRS: readonly (readonly [pair: string, vowel: string])[] = [
  ['ae', 'a'],
  ['oe', 'o'],
  ['ue', 'u'],
];

/** Endings of the plural, for tables that have a word in the plural only. */
export const PLURAL_ENDINGS: readonly string[] = ['s', 'x', 'n', 'en', 'es'];
