export { classifyEmail, type EmailKind } from './email-kind.ts';
export { type NormalisedEmail, normaliseEmail } from './email-normalise.ts';
export { splitEmails } from './email-split.ts';
