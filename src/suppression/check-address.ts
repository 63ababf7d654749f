import { UserError } from '../errors.ts';
import { readCompanyIds } from './company-key.ts';
import { isPlainlyDomain } from './domain-key.ts';
import { readEmails } from './email-key.ts';
import { readLinkedin } from './linkedin-key.ts';
import type { ListConfig, ListOptions } from './list-config.ts';
import { loadSuppressionLists } from './load.ts';
import { readPhones } from './phone-key.ts';
import type { SuppressionHit, SuppressionKey, SuppressionLists } from './types.ts';

/** What came of looking up one address. */
export interface AddressCheck {
  readonly hit: SuppressionHit | null;
  /** What the address can be read as. */
  readonly readAs: readonly SuppressionKey[];
  /** Kinds among them that the list holds no entries of. */
  readonly notHeld: readonly SuppressionKey[];
}

/**
 * Looks up one person or firm in a list or an index: an e-mail address, telephone number, domain, company number or
 * LinkedIn address.
 *
 * @throws UserError `suppression` where the list can't be used, `usage` where the text is none of these: nobody could
 * be found by it, and "not on the list" would be a false comfort
 */
export async function checkAddress(
  list: ListConfig,
  address: string,
  options: ListOptions,
): Promise<AddressCheck> {
  const readAs = kindsOf(address, options.country);
  if (readAs.length === 0) {
    throw new UserError(
      'usage',
      'this is no address that a list could hold',
      'Give an e-mail address, a phone number, a domain, a company number or a LinkedIn address.',
    );
  }
  const lists = await loadSuppressionLists([list], options);
  const hit = find(lists, address, options.country);
  const isHeld = (kind: SuppressionKey) => lists.has(kind) || (kind === 'email' && lists.has('domain'));
  return { hit, readAs, notHeld: readAs.filter((kind) => !isHeld(kind)) };
}

function kindsOf(address: string, country: string): SuppressionKey[] {
  if (readEmails(address).length > 0) return ['email'];
  if (readLinkedin(address) !== null) return ['linkedin'];
  const kinds: SuppressionKey[] = [];
  if (readCompanyIds(address).length > 0) kinds.push('company-id');
  if (readPhones(address, country).length > 0) kinds.push('phone');
  if (isPlainlyDomain(address)) kinds.push('domain');
  return kinds;
}

function find(lists: SuppressionLists, address: string, country: string): SuppressionHit | null {
  return (
    lists.findEmail(address) ??
    lists.findLinkedin(address) ??
    lists.findCompanyId(address) ??
    lists.findPhone(address, country) ??
    lists.findDomain(address)
  );
}
