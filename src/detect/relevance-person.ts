import { type Industry, industriesOf } from './industry.ts';
import { readJobTitle, type Seniority } from './job-title.ts';
import { functionsNamed } from './relevance-offer.ts';
import type { JobFunction } from './titles/types.ts';

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
  /** Industries told by the record, or null where it tells none. */
  readonly industries: readonly Industry[] | null;
}

/** Whether a text is there at all. */
export const isText = (text: string | undefined): text is string => text !== undefined && text.trim() !== '';

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
    industries: told.length > 0 ? told : null,
  };
}
