/** Countries whose rules are encoded, as ISO 3166-1 alpha-2 codes; `EU` is the directive's default. */
export type LawCountry =
  | 'FR'
  | 'DE'
  | 'AT'
  | 'BE'
  | 'NL'
  | 'ES'
  | 'IT'
  | 'GB'
  | 'IE'
  | 'PL'
  | 'PT'
  | 'LU'
  | 'CH'
  | 'EU';

/** The ways of reaching a person that the law tells apart. */
export type Channel = 'email' | 'sms' | 'phone' | 'automated-call' | 'fax' | 'post' | 'social';

/** Whom a record describes: a private person, a person at work, or an organisation (`contact@`). */
export type Audience = 'consumer' | 'professional' | 'organisation';

/** Whether the person has bought from the sender. */
export type Relationship = 'prospect' | 'customer';

/** What the law asks for before a first message. */
export type Requirement = 'opt-in' | 'opt-out' | 'none' | 'forbidden';

/** How sure an entry is: read in the statute, on a regulator's page, in a lawyer's or press note, or in one weak source. */
export type Basis = 'statute' | 'regulator' | 'secondary' | 'unconfirmed';

/** The article an answer rests on. */
export interface Citation {
  /** As a lawyer would write it: `CPCE L34-5`, `GDPR 9`. */
  readonly article: string;
  readonly url: string;
}

/** A text in every language of the product. */
export interface Text {
  readonly en: string;
  readonly fr: string;
}

/** The businesses that the law of some country treats apart. */
export const SECTORS = [
  'energy-renovation',
  'housing-adaptation',
  'training-account',
  'insurance',
  'press',
  'electricity-gas',
  'claims-management',
  'pensions',
  'charity',
] as const;

/** The business a campaign is about, where the law treats it apart. */
export type Sector = (typeof SECTORS)[number];

/** What a campaign is where it does not say: a charity asks for its own purposes, anybody else sells something. */
export function usualNature(sector: Sector | undefined): 'commercial' | 'non-commercial' {
  return sector === 'charity' ? 'non-commercial' : 'commercial';
}
