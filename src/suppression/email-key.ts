import { domainToASCII } from 'node:url';
import { normaliseEmail } from '../detect/email.ts';
import { canonicalOf } from '../detect/email-canonical.ts';

export { DOTLESS_HOSTS, plainCanonical } from '../detect/email-canonical.ts';

/** An address that was found in a cell. */
export interface EmailReading {
  /** What every spelling of the mailbox shares: no `+tag`, no dots where the host ignores them. */
  readonly canonical: string;
  /** The address in lower case, its domain in ASCII. */
  readonly address: string;
  /** The address as it stands in the cell, without what is around it. */
  readonly typed: string;
}

/**
 * Every address in a cell, whatever is around it: display names, `mailto:`, brackets, invisible characters, several
 * addresses. An address that breaks the rules of RFC 5321 but is used as one (two dots in a row) is read as well:
 * for an objection, what is written counts, not whether it is allowed.
 */
export function readEmails(cell: string): EmailReading[] {
  const text = foldForms(cell);
  const first = text.indexOf('@');
  if (first < 0) return [];
  if (text.indexOf('@', first + 1) < 0) {
    const whole = normaliseEmail(text);
    if (whole !== null && !AROUND.has(whole.address.charAt(0))) {
      const [found] = addressesAround(text);
      return [
        {
          canonical: canonicalOf(whole.address),
          address: whole.address,
          typed: found?.typed ?? whole.address,
        },
      ];
    }
  }
  return addressesAround(text);
}

const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const ENCODED_AT = /%40|&#0*64;|&#x0*40;|&commat;/gi;
const SPACED_AT = /\s?@\s?/g;

/** Writes alike what reads alike: full-width letters, no invisible characters, a plain `@`. */
function foldForms(cell: string): string {
  const text = cell.normalize('NFKC').replace(INVISIBLE, '');
  return text.replace(ENCODED_AT, '@').replace(SPACED_AT, '@');
}

/** The characters of an atom (RFC 5322, 3.2.3) that also stand between addresses, or around them. */
const AROUND = new Set("/|='`{}?&#*^~!$%");

function isLocalCharacter(char: string): boolean {
  if (char >= '\u0080') return /[\p{L}\p{M}\p{N}]/u.test(char);
  return /[A-Za-z0-9._+-]/.test(char) || AROUND.has(char);
}

function isDomainCharacter(char: string): boolean {
  return char >= '\u0080' ? /[\p{L}\p{M}\p{N}]/u.test(char) : /[A-Za-z0-9._-]/.test(char);
}

function addressesAround(text: string): EmailReading[] {
  const found = new Map<string, EmailReading>();
  let behind = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > behind && isLocalCharacter(text.charAt(start - 1))) start -= 1;
    let end = at + 1;
    while (end < text.length && isDomainCharacter(text.charAt(end))) end += 1;
    behind = end;
    const reading = readingOf(innerLocal(text.slice(start, at)), text.slice(at + 1, end));
    if (reading !== null) found.set(reading.address, reading);
  }
  return [...found.values()];
}

/** Without what stands before an address but is no part of it; an apostrophe inside a name is (`o'neil`). */
function innerLocal(local: string): string {
  let start = 0;
  for (let index = 0; index < local.length; index += 1) {
    const char = local.charAt(index);
    if (AROUND.has(char) && (char !== "'" || index === start)) start = index + 1;
  }
  return local.slice(start);
}

function readingOf(local: string, domain: string): EmailReading | null {
  let end = domain.length;
  while (end > 0 && '.-'.includes(domain.charAt(end - 1))) end -= 1;
  const ascii = domainToASCII(domain.slice(0, end).toLowerCase());
  const dot = ascii.indexOf('.');
  if (local === '' || dot < 1) return null;
  const address = `${local.toLowerCase()}@${ascii}`;
  return { canonical: canonicalOf(address), address, typed: `${local}@${domain.slice(0, end)}` };
}
