import { type Industry, industriesOf } from './industry.ts';
import { readJobTitle, type Seniority } from './job-title.ts';
import { functionsNamed } from './relevance-offer.ts';
import { isSoleTrader } from './standing.ts';
import { MACHINE_WORK, SOFTWARE_WORK } from './titles/engineers.ts';
import { HANDS } from './titles/hands.ts';
import { KEEPERS } from './titles/keepers.ts';
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
  /** Whether the person keeps the firm's premises, which are all of its operations that are theirs. */
  readonly keepsPremises: boolean;
  /** What a person called an engineer builds; null where the title does not tell, or for anybody else. */
  readonly builds: 'software' | 'machines' | null;
  /** Industries told by the record, or null where it tells none. */
  readonly industries: readonly Industry[] | null;
}

/** Whether a text is there at all. */
export const isText = (text: string | undefined): text is string => text !== undefined && text.trim() !== '';

/** Ranks of those who have nobody under them. */
const BOUND: ReadonlySet<Seniority> = new Set(['staff', 'junior', 'none']);

type Occupation = 'hand' | 'keeper';

let occupations: PhraseTree<Occupation> | undefined;

function occupationsIn(title: string): readonly Occupation[] {
  if (occupations === undefined) {
    occupations = newPhraseTree();
    for (const hand of wordSet(HANDS)) addPhrase(occupations, hand, 'hand');
    for (const keeper of wordSet(KEEPERS)) addPhrase(occupations, keeper, 'keeper');
  }
  return findPhrases(occupations, splitWords(title), ({ folded }) => [folded]).map(({ value }) => value);
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
  const functions = [...new Set([...title.functions, ...department])].filter((known) => known !== 'none');
  const stated = isText(contact.seniority) ? readJobTitle(contact.seniority).seniority : 'none';
  const told = [contact.industryCode, contact.industry].filter(isText).flatMap((text) => industriesOf(text));
  const held = occupationsIn(contact.jobTitle ?? '');
  return {
    functions,
    seniority:
      title.seniority === 'none' || (title.seniority === 'staff' && stated !== 'none')
        ? stated
        : title.seniority,
    buysNothing: BOUND.has(title.seniority) && held.includes('hand'),
    keepsPremises: held.includes('keeper'),
    builds: builtBy(contact.jobTitle ?? '', functions),
    alone: isText(contact.jobTitle) && isSoleTrader(contact.jobTitle),
    industries: told.length > 0 ? told : null,
  };
}
