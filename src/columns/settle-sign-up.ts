import type { Field } from './fields.ts';
import { normaliseHeader } from './normalise-header.ts';
import { answer, type Settled } from './settled.ts';
import { SIGN_UP_WORDS } from './synonyms/sign-up-words.ts';
import type { ValueProfile } from './value-profile.ts';

const CONSENT: readonly Field[] = ['consentEmail', 'consentGeneric'];
const CONFIDENCE = 0.75;
const SUBSCRIBERS = 0.3;

const isSignUp = (header: string): boolean =>
  normaliseHeader(header).tokens.some((token) => SIGN_UP_WORDS.has(token));

/**
 * Reads when somebody signed up as the date of their consent, where another column says that they
 * are subscribed: the file is then the list of a newsletter.
 *
 * @param settled what each column's header and values told
 * @param headers as the file has them
 * @param values each column's profile
 */
export function settleSignUp(
  settled: readonly Settled[],
  headers: readonly string[],
  values: readonly ValueProfile[],
): readonly Settled[] {
  const isList = settled.some(
    ({ field }, index) =>
      field !== null && CONSENT.includes(field) && (values[index]?.share('subscription') ?? 0) >= SUBSCRIBERS,
  );
  if (!isList || settled.some(({ field }) => field === 'consentDate')) return settled;
  return settled.map((each, index) => {
    const dates = each.field === 'createdDate' && isSignUp(headers[index] ?? '');
    return dates ? answer('consentDate', CONFIDENCE, each.shape) : each;
  });
}
