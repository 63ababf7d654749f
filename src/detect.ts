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
export { readConsent, readOptOut } from './detect/consent.ts';
export { countryCode } from './detect/country-name.ts';
export { decideDateOrder, parseDate } from './detect/date.ts';
export { classifyEmail, normaliseEmail, splitEmails } from './detect/email.ts';
export { findIdentifiers, identify } from './detect/identifiers.ts';
export { industryOf } from './detect/industry.ts';
export { classifyJobTitle } from './detect/job-title.ts';
export { damagedPhone, normalisePhone, splitPhones } from './detect/phone.ts';
export { isPlaceholder } from './detect/placeholder.ts';
export { compileOffer, isRelevant } from './detect/relevance.ts';
export { findSensitive } from './detect/sensitive/index.ts';
export { classifySource, namesNoOrigin } from './detect/source.ts';
