import { DOTLESS_HOSTS } from '../detect/email-canonical.ts';
import type { PlainAddress } from '../detect/plain-address.ts';
import { fingerprintOfUnits } from './fingerprint.ts';

const DOT = 46;
/** An address without its dots, at the first of the hosts that do not look at them; zeros behind it. */
const dotless = new Uint16Array(96);
const HOST = `@${DOTLESS_HOSTS[0]}`;

/** Computes the fingerprint of an address's canonical form: the same for all spellings of the mailbox. */
export function fingerprintOfAddress(address: PlainAddress): void {
  if (!DOTLESS_HOSTS.some((host) => address.isAt(host))) {
    fingerprintOfUnits('email', address.letters, address.length);
    return;
  }
  let length = 0;
  for (let at = 0; at < address.at; at += 1) {
    const letter = address.letters[at] ?? 0;
    if (letter === DOT) continue;
    dotless[length] = letter;
    length += 1;
  }
  for (let at = 0; at < HOST.length; at += 1, length += 1) dotless[length] = HOST.charCodeAt(at);
  dotless.fill(0, length, length + 8);
  fingerprintOfUnits('email', dotless, length);
}
