/** The kinds of origin a contact can have, in the vocabulary of the source registry. `other` is offline: a card, a call, a letter. */
export const SOURCE_KINDS = [
  'web-form',
  'event',
  'referral',
  'customer',
  'partner',
  'directory',
  'public-register',
  'social-network',
  'scraped',
  'bought-list',
  'enrichment',
  'other',
] as const;

/** The kind of an origin. */
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** What a vendor does with the data, as GDPR 28 asks it: the part it plays for the controller. */
export const VENDOR_ROLES = [
  'list-provider',
  'scraping-tool',
  'enrichment',
  'crm',
  'emailing',
  'form',
  'ads',
  'event',
  'storage',
] as const;

/** The part that a vendor plays. */
export type VendorRole = (typeof VENDOR_ROLES)[number];
