import { ACCOUNT_WORDS } from './data/account-words.ts';
import { AUDIENCE_WORDS, SOLE_TRADER_WORDS } from './data/audience-words.ts';
import { type FormKind, JOINING_WORDS, LEGAL_FORMS } from './data/legal-forms.ts';
import { NO_PROFESSION } from './data/no-profession.ts';
import { NEGATIONS, RELATIONSHIP_WORDS } from './data/relationship-words.ts';
import { isPlaceholder } from './placeholder.ts';

type AudienceWord = 'consumer' | 'professional' | 'organisation';

const LONGEST_CELL = 120;
const LONGEST_PHRASE = 4;

/**
 * Reads a cell of an audience column (`B2B`, `particulier`, `Privatkunde`).
 *
 * @returns null where the cell says nothing that is known, or names both (`B2B/B2C`)
 */
export function readAudience(cell: string): AudienceWord | null {
  const said = new Set(
    phrasesOf(cell, AUDIENCE_WORDS).map(({ value, negated }) => (negated ? opposite(value) : value)),
  );
  if (said.has('consumer')) return said.size === 1 ? 'consumer' : null;
  if (said.has('professional')) return 'professional';
  if (said.has('organisation')) return 'organisation';
  const form = legalForm(cell);
  if (form === null) return null;
  return form === 'sole-trader' ? 'professional' : 'organisation';
}

/** Whether a cell of an audience or job title column says that the person is in business alone, without a company. */
export function isSoleTrader(cell: string): boolean {
  return phrasesOf(cell, SOLE_TRADER_WORDS).some(({ negated }) => !negated);
}

/** Whether a cell of a company column names a firm, and does not stand for none (`n/a`, `Particulier`). */
export function namesFirm(cell: string): boolean {
  const text = cell.trim();
  if (text === '' || isPlaceholder(text) !== null) return false;
  const name = wordsOf(text).join(' ');
  return !isConsumerWord(name);
}

/** Whether a cell of a job title column names a profession, and does not stand for none (`n/a`, `Retraité`, `Student`). */
export function namesProfession(cell: string): boolean {
  const text = cell.trim();
  if (text === '' || isPlaceholder(text) !== null) return false;
  const name = wordsOf(text).join(' ');
  return !NO_PROFESSION.has(name) && !isConsumerWord(name);
}

function isConsumerWord(name: string): boolean {
  return Object.hasOwn(AUDIENCE_WORDS, name) && AUDIENCE_WORDS[name] === 'consumer';
}

/**
 * Whether the name of a firm, or of a legal form, says that it is no legal person, but people in business alone or together:
 * `Jansen VOF`, `J. Fenwick t/a Fenwick Foods`, `Partnership`. A form counts where the country knows it.
 *
 * @param country ISO 3166-1 alpha-2 of the record
 */
export function isUnincorporated(name: string, country: string): boolean {
  const form = legalForm(name, country);
  return form === 'sole-trader' || form === 'partnership';
}

const LONGEST_FORM = 4;
/** Shorter ones begin too many names by chance (`CV-ketel Service`). */
const SHORTEST_AT_START = 3;

/** The legal form of a name; of the names of a person and of the firm they trade as, that of a legal person counts. */
function legalForm(name: string, country?: string): FormKind | null {
  if (name.length > LONGEST_CELL) return null;
  const text = wordsOf(name).join(' ');
  const joint = JOINING_WORDS.find((words) => text.includes(` ${words} `));
  const parts = joint === undefined ? [text] : text.split(` ${joint} `);
  const forms = parts.map((part) => formOfPart(part.split(' '), country));
  if (forms.includes('organisation')) return 'organisation';
  return joint === undefined ? (forms[0] ?? null) : 'sole-trader';
}

/** The form at the end of a name, else at its beginning: the longest that is one. */
function formOfPart(words: readonly string[], country: string | undefined): FormKind | null {
  for (let length = Math.min(LONGEST_FORM, words.length); length > 0; length -= 1) {
    const kind = kindOf(words.slice(-length).join(' '), country);
    if (kind !== null) return kind;
  }
  for (let length = Math.min(LONGEST_FORM, words.length); length > 0; length -= 1) {
    const phrase = words.slice(0, length).join(' ');
    const kind = phrase.length < SHORTEST_AT_START ? null : kindOf(phrase, country);
    if (kind !== null) return kind;
  }
  return null;
}

function kindOf(phrase: string, country: string | undefined): FormKind | null {
  const form = Object.hasOwn(LEGAL_FORMS, phrase) ? LEGAL_FORMS[phrase] : undefined;
  if (form === undefined) return null;
  const [kind, ...countries] = form;
  return countries.length === 0 || country === undefined || countries.includes(country) ? kind : null;
}

/**
 * Reads a cell of a customer or life-cycle column (`Client`, `Closed Won`, `Interessent`).
 *
 * @returns null where the cell says nothing that is known
 */
export function readRelationship(cell: string): 'customer' | 'prospect' | null {
  const [first] = phrasesOf(cell, RELATIONSHIP_WORDS);
  if (first === undefined) return null;
  return first.negated ? 'prospect' : first.value;
}

/** Whether a cell of a customer or life-cycle column says that the person has an account, and no more: `Compte gratuit`. */
export function isAccountOnly(cell: string): boolean {
  return phrasesOf(cell, ACCOUNT_WORDS).some(({ negated }) => !negated);
}

/** A firm that is denied is a person; a person that is denied is not known to be anything. */
function opposite(value: AudienceWord): AudienceWord | null {
  return value === 'consumer' ? null : 'consumer';
}

interface Phrase<Value> {
  readonly value: Value;
  readonly negated: boolean;
}

/** The known phrases of a cell, longest first at each word, each with whether a negation stands before it. */
function phrasesOf<Value>(cell: string, table: Readonly<Record<string, Value>>): readonly Phrase<Value>[] {
  if (cell.length > LONGEST_CELL) return [];
  const words = wordsOf(cell);
  const found: Phrase<Value>[] = [];
  let negated = false;
  for (let at = 0; at < words.length; ) {
    let taken = 0;
    for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length -= 1) {
      const phrase = words.slice(at, at + length).join(' ');
      if (!Object.hasOwn(table, phrase)) continue;
      const value = table[phrase];
      if (value !== undefined) found.push({ value, negated });
      taken = length;
      break;
    }
    if (taken === 0) negated ||= NEGATIONS.has(words[at] ?? '');
    at += Math.max(1, taken);
  }
  return found;
}

/** The dots of abbreviations are left out: `B.V.` and `v.o.f.` are words. */
function wordsOf(cell: string): readonly string[] {
  return fold(cell)
    .replace(/(?<![a-z0-9])([a-z])\.(?=[a-z](?![a-z0-9]))/g, '$1')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function fold(cell: string): string {
  return cell
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l');
}
