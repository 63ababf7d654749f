import type { Field } from './fields.ts';
import { normaliseHeader } from './normalise-header.ts';
import { answer, NONE, type Settled } from './settled.ts';
import { BLOCKED_WORDS } from './synonyms/sign-up-words.ts';
import type { ValueProfile } from './value-profile.ts';

const CONFIDENCE = 0.7;
/** Fields by which a file is the customer list of an accounting program. */
const OF_ACCOUNTS: readonly Field[] = ['bankAccount', 'companyId'];
const ONE_WORD = 1.8;

/**
 * Reads columns by what the others turned out to be: of two job titles, the one whose values are departments is the
 * department; who is blocked in an accounting program gets no deliveries, which says nothing of advertising.
 *
 * @param settled what each column's header and values told
 * @param headers as the file has them
 * @param values each column's profile
 */
export function settleTwins(
  settled: readonly Settled[],
  headers: readonly string[],
  values: readonly ValueProfile[],
): readonly Settled[] {
  const count = (field: Field) => settled.filter((each) => each.field === field).length;
  const isOfAccounts = OF_ACCOUNTS.some((field) => count(field) > 0);
  return settled.map((each, index) => {
    const profile = values[index];
    if (each.field === 'jobTitle' && count('jobTitle') > 1 && profile && profile.words < ONE_WORD)
      return profile.share('department') >= 0.6 ? answer('department', CONFIDENCE, 'department') : each;
    if (each.field === 'optOut' && isOfAccounts)
      return BLOCKED_WORDS.has(normaliseHeader(headers[index] ?? '').key) ? NONE : each;
    return each;
  });
}
