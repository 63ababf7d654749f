import { type Industry, industriesOf } from './industry.ts';
import { readJobTitle, type Seniority } from './job-title.ts';
import { functionsNamed } from './relevance-offer.ts';
import { isSoleTrader } from './standing.ts';
import { MACHINE_WORK, SOFTWARE_WORK } from './titles/engineers.ts';
import { HANDS } from './titles/hands.ts';
import { addPhrase, findPhrases, newPhraseTree, type PhraseTree } from './titles/phrases.ts';
import type { JobFunction } from './titles/types.ts';
import { splitWords, wordSet } from './titles/words.ts';

/** What a record says of a person at work. */
export interface Contact {
  readonly jobTitle?: string;
  readonly department?: string;
  readonly seniority?: string;
  readonly industry?: string;
  readonly industryCode?: string;
  readonly company?: string;
}

/** A contact, understood. */
export interface Person {
  readonly functions: readonly JobFunction[];
  readonly seniority: Seniority;
  /** Whether the title says that the person is in business alone (`freelance`). */
  readonly alone: boolean;
  /** Whether the person works with what others buy: drives the lorry, waits at the tables. */
  readonly buysNothing: boolean;
  /** What a person called an engineer builds; null where the title does not tell, or for anybody else. */
  readonly builds: 'software' | 'machines' | null;
  /** Industries told by the record, or null where it tells none. */
  readonly industries: readonly Industry[] | null;
}

/** Whether a text is there at all. */
export const isText = (text: string | undefined): text is string => text !== undefined && text.trim() !== '';

/** Ranks of those who have nobody under them. */
const BOUND: ReadonlySet<Seniority> = new Set(['staff', 'junior', 'none']);

let hands: PhraseTree<true> | undefined;

function isHand(title: string): boolean {
  if (hands === undefined) {
    hands = newPhraseTree();
    for (const occupation of wordSet(HANDS)) addPhrase(hands, occupation, true);
  }
  return findPhrases(hands, splitWords(title), ({ folded }) => [folded]).length > 0;
}

let software: ReadonlySet<string> | undefined;
let machines: ReadonlySet<string> | undefined;

function builtBy(title: string, functions: readonly JobFunction[]): Person['builds'] {
  if (!functions.includes('engineering')) return null;
  software ??= wordSet(SOFTWARE_WORK);
  machines ??= wordSet(MACHINE_WORK);
  const words = splitWords(title).map(({ folded }) => folded);
  const known = { software, machines };
  if (words.some((word) => known.software.has(word))) return 'software';
  return words.some((word) => known.machines.has(word)) ? 'machines' : null;
}

/** Understands what a record says of a person at work. */
export function readPerson(contact: Contact): Person {
  const title = readJobTitle(contact.jobTitle ?? '');
  const department = isText(contact.department) ? functionsNamed(contact.department) : [];
  const functions = [...new Set([...title.functions, ...department])].filter((held) => held !== 'none');
  const stated = isText(contact.seniority) ? readJobTitle(contact.seniority).seniority : 'none';
  const told = [contact.industryCode, contact.industry].filter(isText).flatMap((text) => industriesOf(text));
  return {
    functions,
    seniority:
      title.seniority === 'none' || (title.seniority === 'staff' && stated !== 'none')
        ? stated
        : title.seniority,
    buysNothing: BOUND.has(title.seniority) && isHand(contact.jobTitle ?? ''),
    builds: builtBy(contact.jobTitle ?? '', functions),
    alone: isText(contact.jobTitle) && isSoleTrader(contact.jobTitle),
    industries: told.length > 0 ? told : null,
  };
}
