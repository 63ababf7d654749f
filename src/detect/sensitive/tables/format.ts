import type { StatementCategory, TextLanguage } from '../types.ts';
import { STATEMENT_CATEGORIES } from '../types.ts';
import type { Group } from './groups.ts';
import { GROUPS } from './groups.ts';

/**
 * How the word tables are written. A table is a text, one entry a line, under headings:
 *
 *     [health state]            says so by itself, whatever stands around it: "en arrêt maladie"
 *     [health trait]            a word for a person: counts unless a trade or an institution claims it: "alcoolique"
 *     [health topic]            a subject: counts unless a trade, a job or an institution claims it: "cancer"
 *     [health weak +since]      an ordinary word too: counts only where a context turns it on: "malade"
 *     [health,family_privacy state]   tells both
 *     [ok]                      an ordinary phrase: whatever lies within it is not reported: "malade de nos"
 *     [context job]             not a statement: words that turn others on or off (groups.ts)
 *     [set kin]                 words, one a line, that `{kin}` stands for in the entries below: "{kin} décédé"
 *     [words]                   ordinary words: never taken for a mistyped entry
 *     [abbreviation]            words of any length whose full stop ends no sentence: "Ausweisnr."
 *     [filler]                  words that tell nothing by themselves: an entry of many choices needs another one
 *     [everyday]                words that most notes hold: an entry is looked for from another one
 *     [stop]                    frequent words that tell the language
 *
 * After the strength, `+group` and `-group` add to the groups that turn the section's entries on and off, `!group`
 * removes one of the strength's own, and `@` says that the text must be in the table's language (for words that mean
 * something else in another). A line may add the same marks after a bar: `noir | @ -thing`.
 *
 * The words of an entry are written as they are spelt; case, accents, apostrophes and hyphens do not matter, and
 * numbers stand apart from letters (`cm2` and `CM 2` are the same). In an entry
 *
 *     a/b      either word                       en arrêt/congé maladie
 *     ?word    the word or nothing               ?grande dépression
 *     word*    any word that starts so           diabét*
 *     *word    any word that ends so, of seven letters or more, that no table holds   *ectomie
 *     word=    this form only: no plural, no feminine
 *     _        up to three words of any kind       perdu _ mari
 *     #age     a whole number from 1 to 17
 *     #n       any whole number
 *     #long    a number of six digits or more, letters among them or not
 *
 * A word of four letters or more also matches with the usual endings of its language (endings.ts), and one of seven
 * letters or more, in entries that are not weak, with one typing error.
 */
export interface Table {
  /** The language of the entries; null where they are written alike in all (medicines, abbreviations). */
  readonly lang: TextLanguage | null;
  readonly text: string;
}

export const STRENGTH_NAMES = ['state', 'trait', 'topic', 'weak'] as const;
export type Strength = (typeof STRENGTH_NAMES)[number];

interface Marks {
  readonly guarded: boolean;
  readonly on: readonly Group[];
  readonly off: readonly Group[];
  readonly without: readonly Group[];
}

/** Sections of words that are no statements. */
const PLAIN_KINDS = ['abbreviation', 'everyday', 'filler', 'ok', 'stop', 'words'] as const;
type PlainKind = (typeof PLAIN_KINDS)[number];

export type Heading =
  | ({
      readonly kind: 'statement';
      readonly categories: readonly StatementCategory[];
      readonly strength: Strength;
    } & Marks)
  | { readonly kind: 'context'; readonly group: Group }
  | { readonly kind: PlainKind };

/** One line of a table with the heading it stands under, the line's own marks merged in. */
export interface Entry {
  readonly heading: Heading;
  readonly words: string;
  readonly lang: TextLanguage | null;
}

const isStrength = (word: string): word is Strength => STRENGTH_NAMES.some((name) => name === word);
const isCategory = (word: string): word is StatementCategory =>
  STATEMENT_CATEGORIES.some((name) => name === word);
const isGroup = (word: string): word is Group => word in GROUPS;

function groupNamed(name: string, line: string): Group {
  if (isGroup(name)) return name;
  throw new Error(`sensitive tables: unknown group "${name}" in "${line}"`);
}

function readMarks(words: readonly string[], line: string): Marks {
  const named = (sign: string) =>
    words.filter((word) => word.startsWith(sign)).map((word) => groupNamed(word.slice(1), line));
  const stray = words.find((word) => word !== '@' && !/^[+\-!]\w+$/.test(word));
  if (stray !== undefined) throw new Error(`sensitive tables: "${stray}" is not a mark, in "${line}"`);
  return { guarded: words.includes('@'), on: named('+'), off: named('-'), without: named('!') };
}

function readHeading(line: string): Heading {
  const [first = '', second = '', ...marks] = line.slice(1, -1).split(' ');
  const plain = PLAIN_KINDS.find((kind) => kind === first);
  if (plain !== undefined) return { kind: plain };
  if (first === 'context') return { kind: 'context', group: groupNamed(second, line) };
  const categories = first.split(',').filter(isCategory);
  if (categories.length === 0 || !isStrength(second))
    throw new Error(`sensitive tables: bad heading "${line}"`);
  return { kind: 'statement', categories, strength: second, ...readMarks(marks, line) };
}

function refine(heading: Heading, marks: string, line: string): Heading {
  if (heading.kind !== 'statement') return heading;
  const own = readMarks(marks.split(' ').filter(Boolean), line);
  return {
    ...heading,
    guarded: heading.guarded || own.guarded,
    on: [...heading.on, ...own.on],
    off: [...heading.off, ...own.off],
    without: [...heading.without, ...own.without],
  };
}

const NAMED_SET = /^\[set (\w+)\]$/;
const SET_USE = /\{(\w+)\}/g;

/** Puts the words of the sets where an entry names them. */
function fillIn(words: string, sets: ReadonlyMap<string, readonly string[]>): string {
  return words.replace(SET_USE, (_, name: string) => {
    const members = sets.get(name);
    if (members === undefined) throw new Error(`sensitive tables: unknown set "${name}" in "${words}"`);
    return members.join('/');
  });
}

/** The entries of a table, in order. Throws where a heading or a mark is not of the format above. */
export function readTable(table: Table): Entry[] {
  const entries: Entry[] = [];
  const sets = new Map<string, string[]>();
  let heading: Heading | undefined;
  let members: string[] | undefined;
  for (const raw of table.text.split('\n')) {
    const line = raw.trim();
    if (line === '') continue;
    if (line.startsWith('[')) {
      const name = NAMED_SET.exec(line)?.[1];
      members = name === undefined ? undefined : [];
      if (name === undefined || members === undefined) heading = readHeading(line);
      else sets.set(name, members);
      continue;
    }
    if (members !== undefined) {
      members.push(line);
      continue;
    }
    if (heading === undefined) throw new Error(`sensitive tables: "${line}" stands under no heading`);
    const [words = '', marks] = line.split('|');
    entries.push({
      heading: marks === undefined ? heading : refine(heading, marks, line),
      words: fillIn(words.trim(), sets),
      lang: table.lang,
    });
  }
  return entries;
}
