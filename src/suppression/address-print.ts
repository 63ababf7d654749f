import { canonicalOf, DOTLESS_HOSTS } from '../detect/email-canonical.ts';
import type { PlainAddress } from '../detect/plain-address.ts';
import { fingerprint, fingerprintOfUnits } from './fingerprint.ts';

/** Computes the fingerprint of an address's canonical form: the same for all spellings of the mailbox. */
export function fingerprintOfAddress(address: PlainAddress): void {
  if (DOTLESS_HOSTS.some((host) => address.isAt(host)))
    fingerprint('email', canonicalOf(address.slice(0, address.length)));
  else fingerprintOfUnits('email', address.letters, address.length);
}
