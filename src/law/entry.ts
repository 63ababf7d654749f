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

/** A stretch of time, as ISO dates (`YYYY-MM-DD`), both inclusive; open where a date is absent. */
export interface Dated {
  readonly from?: string;
  readonly until?: string;
}

/** Where a rule was found, how sure it is, and when it was looked up. */
export interface Sourced {
  readonly citation: Citation;
  readonly basis: Basis;
  /** ISO date of the look-up. */
  readonly checkedOn: string;
  /** What the rule says and what it rests on, for a reader. */
  readonly note: Text;
}

/** The do-not-contact registers that a country's law, or its regulator, demands to be consulted. */
export type RegisterId =
  | 'be-do-not-call-me'
  | 'es-robinson'
  | 'fr-bloctel'
  | 'gb-ctps'
  | 'gb-fps'
  | 'gb-tps'
  | 'ie-ndd'
  | 'it-rpo'
  | 'nl-bel-me-niet'
  | 'at-ecg'
  | 'pt-refusals';

/** A do-not-contact register. */
export interface Register {
  readonly id: RegisterId;
  readonly country: LawCountry;
  /** As people there call it. */
  readonly name: string;
  readonly url: string;
  /** What lists and columns call it, folded: small letters and digits only. */
  readonly aliases: readonly string[];
  /** How many days a comparison with the register stays good; 30 where no text says. */
  readonly refreshDays: number;
  /** Whether an entry counts for more than a consent given to the caller, so that those who consented are looked up too. */
  readonly cancelsConsent: boolean;
}

/** What can make an exception apply. Each is a fact that the caller states; none is presumed. */
export type Circumstance =
  | 'address-published'
  | 'contract-in-progress'
  | 'directory-listed'
  | 'mobile-number'
  | 'non-commercial'
  | 'similar-products';

/** What changes the requirement of a row where a circumstance holds. */
export interface LawException extends Dated, Sourced {
  readonly when: Circumstance;
  readonly requirement: Requirement;
  /** The register to consult then; null where the row's own does not apply, absent where it does. */
  readonly register?: RegisterId | null;
  /** Months after the last sale for which a customer counts as one; absent where the law sets none. */
  readonly withinMonths?: number;
  readonly conditions?: readonly Text[];
  readonly caution?: Text;
}

/** One rule of a country: who may be reached how, from when to when. A row may speak for several channels and audiences. */
export interface LawEntry extends Dated, Sourced {
  readonly channels: readonly Channel[];
  readonly audiences: readonly Audience[];
  readonly relationship: Relationship | 'any';
  /** Present where the row speaks of one business only; it then goes before the general row. */
  readonly sector?: Sector;
  readonly requirement: Requirement;
  readonly register?: RegisterId;
  /** In order of precedence: the first that applies decides. */
  readonly exceptions: readonly LawException[];
  /** What must also hold and a file does not show. */
  readonly conditions?: readonly Text[];
  /** A doubt to tell the reader of, even where the requirement is met. */
  readonly caution?: Text;
}

/** The age from which a child consents alone to an online service (GDPR 8). */
export interface AgeOfConsent extends Sourced {
  readonly years: number;
}

/** How long a consent counts. */
export interface ConsentMaxAge extends Dated, Sourced {
  readonly channel: Channel;
  readonly audience: Audience;
  readonly sector?: Sector;
  readonly months?: number;
  readonly days?: number;
}

/** When, and how often, people may be called. */
export interface CallHours extends Dated, Sourced {
  readonly audience: Audience;
  /** ISO weekdays, 1 for Monday. */
  readonly weekdays: readonly number[];
  readonly publicHolidays: boolean;
  /** In the called person's time zone, as minutes after midnight; the end is not included. */
  readonly hours: readonly { readonly from: number; readonly to: number }[];
  /** At most `attempts` calls, answered or not, in `days` days. */
  readonly frequency: { readonly attempts: number; readonly days: number };
  /** Days without a call after a refusal. */
  readonly daysAfterRefusal: number;
  /** Fixed public holidays as `MM-DD`, and the movable ones as days after Easter Sunday. */
  readonly holidays: { readonly fixed: readonly string[]; readonly easter: readonly number[] };
}

/** How long a prospect's data may be kept. */
export interface Retention extends Sourced {
  /** Months after collection or after the prospect's last contact. */
  readonly months: number;
  /** Months an objection is kept, at the least. */
  readonly objectionMonths: number;
}

/** Everything that is known of one country. */
export interface CountryLaw {
  readonly country: LawCountry;
  readonly rows: readonly LawEntry[];
  /** Channels for which a person in business alone is protected as a private person. */
  readonly soleTraderIsIndividual: readonly Channel[];
  readonly ageOfConsent: AgeOfConsent;
  readonly consentMaxAge: readonly ConsentMaxAge[];
  readonly callHours: readonly CallHours[];
  readonly retention?: Retention;
}
