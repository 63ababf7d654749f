export { classifyHeader } from './columns/classify-header.ts';
export {
  type ExcessiveCategory,
  FIELDS,
  type Field,
  type HeaderCategory,
  type Recognition,
  type SensitiveCategory,
} from './columns/fields.ts';
export { recogniseColumns } from './columns/recognise.ts';
export { type Consent, readConsent, readOptOut } from './detect/consent.ts';
export { countryCode } from './detect/country-name.ts';
export { type DateOrder, decideDateOrder, parseDate } from './detect/date.ts';
export {
  classifyEmail,
  type EmailKind,
  type NormalisedEmail,
  normaliseEmail,
  splitEmails,
} from './detect/email.ts';
export {
  type FoundIdentifier,
  findIdentifiers,
  type IdentifierKind,
  identify,
} from './detect/identifiers.ts';
export { industryOf } from './detect/industry.ts';
export {
  classifyJobTitle,
  JOB_FUNCTIONS,
  type JobFunction,
  SENIORITIES,
  type Seniority,
} from './detect/job-title.ts';
export {
  findObjections,
  OBJECTION_CHANNELS,
  type ObjectionChannel,
  type ObjectionMatch,
} from './detect/objection/index.ts';
export {
  damagedPhone,
  normalisePhone,
  type PhoneDamage,
  type PhoneType,
  splitPhones,
} from './detect/phone.ts';
export { isPlaceholder } from './detect/placeholder.ts';
export { compileOffer, isRelevant, type Offer } from './detect/relevance.ts';
export {
  findSensitive,
  type SensitiveMatch,
  type SensitiveOptions,
  STATEMENT_CATEGORIES,
  type StatementCategory,
  TEXT_LANGUAGES,
  type TextLanguage,
} from './detect/sensitive/index.ts';
export {
  classifySource,
  findVendors,
  namesNoOrigin,
  SOURCE_KINDS,
  type SourceKind,
  type SourceMatch,
  VENDOR_ROLES,
  type Vendor,
  type VendorRole,
} from './detect/source.ts';
