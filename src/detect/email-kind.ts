import { DISPOSABLE_HOSTS } from './data/email-disposable.ts';
import {
  DISPOSABLE_MARKS,
  LONG_BRANDS,
  MISTYPED_BRANDS,
  MISTYPED_TOP_LEVELS,
  PROVIDER_BRANDS,
} from './data/email-mistyped.ts';
import { PERSONAL_HOSTS } from './data/email-providers.ts';
import { lines } from './email-lines.ts';
import { normaliseEmail } from './email-normalise.ts';
import { isPlainRoleLocal, isRoleLocal } from './email-role.ts';
import { slipsOf } from './email-slips.ts';
import { ownText } from './own-text.ts';
import { type PlainAddress, plainAddress } from './plain-address.ts';
import { WordMap } from './word-map.ts';

/** Whose mailbox an address is, as far as its text shows. */
export type EmailKind =
  | 'personal_provider'
  | 'professional_nominative'
  | 'role_generic'
  | 'disposable'
  | 'invalid';

/** RFC 6761 and 2606: names for tests and documentation, where no provider has a host. */
const RESERVED_TOP_LEVELS = new Set(['example', 'test', 'invalid', 'localhost', 'local', 'internal']);

interface Hosts {
  /** What a whole domain is known as. */
  readonly domains: WordMap<'personal_provider' | 'disposable'>;
  /** Names that stand for a provider under any top level: rightly spelt, or a slip of the pen. */
  readonly brands: WordMap<'right' | 'mistyped'>;
  readonly disposableMarks: RegExp;
  /** By the first three letters of a mark: whether there is one. */
  readonly marksBegin: Uint8Array;
  readonly mistypedTops: WordMap<true>;
}

let hosts: Hosts | undefined;

function loadHosts(): Hosts {
  const domains = new WordMap<'personal_provider' | 'disposable'>();
  for (const host of lines(DISPOSABLE_HOSTS)) domains.set(host, 'disposable');
  for (const host of lines(PERSONAL_HOSTS)) domains.set(host, 'personal_provider');
  const brands = new WordMap<'right' | 'mistyped'>();
  for (const brand of lines(MISTYPED_BRANDS)) brands.set(brand, 'mistyped');
  for (const brand of lines(PROVIDER_BRANDS)) brands.set(brand, 'right');
  for (const brand of lines(LONG_BRANDS))
    for (const slip of slipsOf(brand)) if (brands.get(slip) === undefined) brands.set(slip, 'mistyped');
  const mistypedTops = new WordMap<true>();
  for (const top of lines(MISTYPED_TOP_LEVELS)) mistypedTops.set(top, true);
  const marks = lines(DISPOSABLE_MARKS);
  const marksBegin = new Uint8Array(1 << 15);
  for (const mark of marks)
    marksBegin[beginning(mark.charCodeAt(0), mark.charCodeAt(1), mark.charCodeAt(2))] = 1;
  return {
    domains,
    brands,
    // Letters, digits and dashes only: nothing in it that a regular expression reads otherwise.
    disposableMarks: new RegExp(marks.join('|')),
    marksBegin,
    mistypedTops,
  };
}

function beginning(first: number, second: number, third: number): number {
  return ((first & 31) << 10) | ((second & 31) << 5) | (third & 31);
}

/** Whether a domain above the host's own is disposable (`mx.trash.example`), or its name says it is. */
function isDisposable(domain: string, { domains, disposableMarks }: Hosts): boolean {
  for (
    let dot = domain.indexOf('.');
    dot >= 0 && dot < domain.lastIndexOf('.');
    dot = domain.indexOf('.', dot + 1)
  )
    if (domains.get(domain.slice(dot + 1)) === 'disposable') return true;
  return disposableMarks.test(domain);
}

/** `gmial.com`, `gmail.fr`: a slip of the pen for a provider, so still the address of a private person. */
function isMistypedProvider(domain: string, top: string, { brands }: Hosts): boolean {
  const length = domain.indexOf('.');
  const brand = brands.get(domain.slice(0, length));
  if (brand === undefined || RESERVED_TOP_LEVELS.has(top)) return false;
  return brand === 'right' ? domain.length === length + 1 + top.length : domain.length - length <= 6;
}

/** Normalising takes it away; as it stands no mail would reach it. */
const SPACE_AT_SIGN = /\s@|@\s/;

function hasControlOrFinalDot(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 32 || code === 127) return true;
  }
  return text.trimEnd().endsWith('.');
}

/**
 * Says whose mailbox an address is: a private person's at a provider, a named person's at work, an organisation's
 * desk (`contact@`), a throw-away one, or none at all. What is not known to be a desk counts as a person, which is
 * the careful answer; a desk at a private provider is the provider's customer.
 *
 * @param address an address as written; a display name, `mailto:` and invisible characters are seen through, a final
 *   dot, control characters and a space beside the `@` are not
 */
export function classifyEmail(address: string): EmailKind {
  if (plainAddress.read(address)) return classifyPlain(plainAddress);
  const email = normaliseEmail(address);
  if (email === null || hasControlOrFinalDot(address) || SPACE_AT_SIGN.test(address)) return 'invalid';
  const { domain, local } = email;
  return hostKind(domain) ?? (isRoleLocal(local, domain) ? 'role_generic' : NAMED);
}

const NAMED = 'professional_nominative';

/** The same for an address that is read already. */
export function classifyPlain(address: PlainAddress): EmailKind {
  const kind = isPlainlyUnknown(address) ? null : knownHostKind(address);
  return kind ?? (isPlainRoleLocal(address) ? 'role_generic' : NAMED);
}

/** Whether a look at the letters of a host tells that nothing is known of it. */
function isPlainlyUnknown({ letters, length, at, firstDot, lastDot }: PlainAddress): boolean {
  hosts ??= loadHosts();
  if (firstDot !== lastDot || hosts.domains.mayHave(letters, at + 1, length)) return false;
  if (hosts.mistypedTops.mayHave(letters, lastDot + 1, length)) return false;
  if (hosts.brands.mayHave(letters, at + 1, firstDot)) return false;
  for (let index = at + 1; index < length; index += 1) {
    if (
      hosts.marksBegin[beginning(letters[index] ?? 0, letters[index + 1] ?? 0, letters[index + 2] ?? 0)] === 1
    )
      return false;
  }
  return true;
}

const MOST_REMEMBERED = 4096;
const remembered = new Map<string, EmailKind | null>();

/** What a host says, remembered: the few that people have their mail with come again and again. */
function knownHostKind(address: PlainAddress): EmailKind | null {
  const host = address.slice(address.at + 1, address.length);
  let kind = remembered.get(host);
  if (kind === undefined) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    kind = hostKind(host);
    remembered.set(ownText(host), kind);
  }
  return kind;
}

/** What the host alone says; null where the local part decides. */
function hostKind(domain: string): EmailKind | null {
  hosts ??= loadHosts();
  const known = hosts.domains.get(domain);
  if (known === 'personal_provider') return known;
  const top = domain.slice(domain.lastIndexOf('.') + 1);
  if (hosts.mistypedTops.get(top) === true) return 'invalid';
  // Slips for a provider are registered by others: whoever wrote it down meant the provider.
  if (isMistypedProvider(domain, top, hosts)) return 'personal_provider';
  if (known !== undefined) return known;
  return isDisposable(domain, hosts) ? 'disposable' : null;
}
