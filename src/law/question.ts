import type { Circumstance, Register } from './entry.ts';
import type {
  Audience,
  Basis,
  Channel,
  Citation,
  LawCountry,
  Relationship,
  Requirement,
  Sector,
  Text,
} from './types.ts';

/** The question: may this person be contacted this way on this day? */
export interface LawQuery {
  /** ISO 3166-1 alpha-2 code, in any case; one whose law is not encoded gets the default of the Union. */
  readonly country: string;
  readonly channel: Channel;
  readonly audience: Audience;
  readonly relationship: Relationship;
  /** The day of the campaign, `YYYY-MM-DD`. */
  readonly date: string;
  readonly sector?: Sector;
  /** Absent: commercial, but for a charity. */
  readonly nature?: 'commercial' | 'non-commercial';
  /** Whether the offer is for the sender's own products, similar to those that the customer bought. */
  readonly similarProducts?: boolean;
  /** Whether a contract is in progress and the message relates to its object. */
  readonly contractInProgress?: boolean;
  /** Whether the person is in business alone, without a company. */
  readonly soleTrader?: boolean;
  /** Whether the number called is a mobile one. */
  readonly mobile?: boolean;
  /** Whether the number is known to be in the directory, without a refusal of advertising. */
  readonly directoryListed?: boolean;
  /** Whether the business itself published the address to be used for such offers. */
  readonly addressPublished?: boolean;
}

/** The answer, with what it rests on. */
export interface LawAnswer {
  readonly requirement: Requirement;
  readonly citation: Citation;
  readonly basis: Basis;
  /** ISO date on which the rule was looked up. */
  readonly checkedOn: string;
  /** The day since which the answer is what it is, where it, or the text it rests on, was another before. */
  readonly since?: string;
  /** The last day on which the answer is what it is, where another is known to follow. */
  readonly until?: string;
  /** The do-not-contact register to consult first. */
  readonly register?: Register;
  /** What must also hold and a file does not show. */
  readonly conditions: readonly Text[];
  /** A doubt to tell the reader of, even where the requirement is met. */
  readonly caution?: Text;
  readonly note: Text;
  /** The country whose law was used. */
  readonly country: LawCountry;
  /** The audience whose protection was used: a sole trader's can be that of a private person. */
  readonly audience: Audience;
  /** The circumstance that made an exception apply. */
  readonly exception?: Circumstance;
  /** Months after the last sale for which the exception counts, where it is one for customers and has a limit. */
  readonly withinMonths?: number;
  /** True where the country's own law is not encoded and the default of the Union was used. */
  readonly fallback: boolean;
  /** True where the rule is unconfirmed, so that a finding made of it is never an error. */
  readonly warnOnly: boolean;
}
