import { ACCOUNT_WORDS } from './data/account-words.ts';
import { AUDIENCE_WORDS, SOLE_TRADER_WORDS } from './data/audience-words.ts';
import { NEGATIONS, RELATIONSHIP_WORDS } from './data/relationship-words.ts';

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
  return said.has('organisation') ? 'organisation' : null;
}

/** Whether a cell of an audience or job title column says that the person is in business alone, without a company. */
export function isSoleTrader(cell: string): boolean {
  return phrasesOf(cell, SOLE_TRADER_WORDS).some(({ negated }) => !negated);
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
  const words = fold(cell)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
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

function fold(cell: string): string {
  return cell.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');
}
