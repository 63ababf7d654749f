import type { SourceKind } from './kinds.ts';

/** What a phrase says of an origin. */
export interface Meaning {
  /** Null where the phrase names no origin, or is not about one. */
  readonly kind: SourceKind | null;
  /** What was recognised, in English, for messages. */
  readonly label: string;
  /** Which of several meanings in one value decides: the highest. */
  readonly rank: number;
  /** Whether the phrase leaves the source unnamed (SAN-2022-021: `an organisation specialised in data enrichment`). */
  readonly unnamed?: true;
  /** Whether it only says how something was taken, and counts as taken where a place is named (`extract of …`). */
  readonly needsPlace?: true;
  /** Whether the vendors named in the same breath are the subject of the phrase, not the origin (`a webinar by …`). */
  readonly overVendors?: true;
}

/** Ranks: an act of taking or buying outweighs the occasion, the occasion the place where the contact was seen. */
export const MEANINGS = {
  ads: { kind: 'web-form', label: 'answer to an online advertisement', rank: 46 },
  broker: { kind: 'bought-list', label: 'data broker, not named', rank: 79, unnamed: true },
  'business-card': { kind: 'other', label: 'business card', rank: 43 },
  call: { kind: 'other', label: 'incoming call', rank: 45 },
  company: { kind: 'directory', label: "the contact's own website", rank: 45 },
  conference: { kind: 'event', label: 'conference or training', rank: 60, overVendors: true },
  contest: { kind: 'web-form', label: 'contest or survey', rank: 47 },
  coregistration: { kind: 'bought-list', label: 'contacts collected by others', rank: 80 },
  customer: { kind: 'customer', label: 'customer', rank: 42 },
  'customer-base': { kind: 'customer', label: 'customer base', rank: 53 },
  directory: { kind: 'directory', label: 'directory', rank: 46 },
  enrichment: { kind: 'enrichment', label: 'data enrichment', rank: 70, unnamed: true },
  event: { kind: 'event', label: 'event', rank: 59, overVendors: true },
  exhibitors: { kind: 'directory', label: 'list of exhibitors', rank: 62, overVendors: true },
  extraction: { kind: 'scraped', label: 'extraction from a website', rank: 85, needsPlace: true },
  fair: { kind: 'event', label: 'trade fair', rank: 60, overVendors: true },
  filler: { kind: null, label: '', rank: 0 },
  form: { kind: 'web-form', label: 'web form', rank: 49, overVendors: true },
  'guessed-address': { kind: 'enrichment', label: 'guessed address', rank: 71, unnamed: true },
  join: { kind: null, label: '', rank: 0 },
  'lead-form': { kind: 'web-form', label: 'lead form of an advertisement', rank: 50, overVendors: true },
  leak: { kind: 'scraped', label: 'leaked data', rank: 95 },
  list: { kind: 'bought-list', label: 'bought or rented list', rank: 80 },
  mail: { kind: 'other', label: 'letter or e-mail received', rank: 44 },
  meeting: { kind: 'other', label: 'meeting or visit', rank: 41 },
  negation: { kind: null, label: '', rank: 0 },
  newsletter: { kind: 'web-form', label: 'newsletter sign-up', rank: 47 },
  'no-origin': { kind: null, label: 'no origin', rank: 0, unnamed: true },
  'not-an-origin': { kind: null, label: 'something else', rank: 0 },
  outreach: { kind: null, label: 'way of contacting, not an origin', rank: 0, unnamed: true },
  partner: { kind: 'partner', label: 'partner', rank: 51 },
  print: { kind: 'other', label: 'press or print advertisement', rank: 39 },
  referral: { kind: 'referral', label: 'referral', rank: 57, overVendors: true },
  register: { kind: 'public-register', label: 'public register', rank: 31 },
  request: { kind: 'web-form', label: 'request for a quote, a demo or a call', rank: 48, overVendors: true },
  scraping: { kind: 'scraped', label: 'web scraping', rank: 90 },
  shop: { kind: 'other', label: 'visit to a shop', rank: 43 },
  'sign-up': { kind: 'web-form', label: 'sign-up or trial', rank: 48 },
  social: { kind: 'social-network', label: 'social network', rank: 26 },
  webinar: { kind: 'event', label: 'webinar', rank: 60, overVendors: true },
  website: { kind: 'web-form', label: 'own website', rank: 40 },
} as const satisfies Readonly<Record<string, Meaning>>;

/** The name of a meaning, as the phrase tables use it. */
export type MeaningName = keyof typeof MEANINGS;

/** Phrases by meaning: folded (lower case, no accents, one space between words), one a line; `-` at an end means any letters there. */
export type PhraseTable = Readonly<Partial<Record<MeaningName, string>>>;

/** What a vendor's name says, where no phrase says more. Ranks stand beside those of the phrases. */
export const VENDOR_MEANINGS: Readonly<Record<SourceKind, Meaning>> = {
  'bought-list': { kind: 'bought-list', label: 'list provider', rank: 78 },
  customer: { kind: 'customer', label: 'customer', rank: 42 },
  directory: { kind: 'directory', label: 'directory', rank: 28 },
  enrichment: { kind: 'enrichment', label: 'data enrichment tool', rank: 69 },
  event: { kind: 'event', label: 'event platform', rank: 58 },
  other: { kind: 'other', label: 'offline', rank: 40 },
  partner: { kind: 'partner', label: 'partner', rank: 51 },
  'public-register': { kind: 'public-register', label: 'public register', rank: 30 },
  referral: { kind: 'referral', label: 'referral', rank: 57 },
  scraped: { kind: 'scraped', label: 'scraping tool', rank: 84 },
  'social-network': { kind: 'social-network', label: 'social network', rank: 25 },
  'web-form': { kind: 'web-form', label: 'form or advertising tool', rank: 45 },
};
