import { DISPOSABLE_HOSTS } from './data/email-disposable.ts';
import {
  DISPOSABLE_MARKS,
  MISTYPED_BRANDS,
  MISTYPED_TOP_LEVELS,
  PROVIDER_BRANDS,
} from './data/email-mistyped.ts';
import { PERSONAL_HOSTS } from './data/email-providers.ts';
import { lines } from './email-lines.ts';
import { normaliseEmail } from './email-normalise.ts';
import { isPlainRoleLocal, isRoleLocal } from './email-role.ts';
import { isMailHost } from './email-syntax.ts';
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
  readonly mistypedTops: ReadonlySet<string>;
}

let hosts: Hosts | undefined;

function loadHosts(): Hosts {
  const domains = new WordMap<'personal_provider' | 'disposable'>();
  for (const host of lines(DISPOSABLE_HOSTS)) domains.set(host, 'disposable');
  for (const host of lines(PERSONAL_HOSTS)) domains.set(host, 'personal_provider');
  const brands = new WordMap<'right' | 'mistyped'>();
  for (const brand of lines(MISTYPED_BRANDS)) brands.set(brand, 'mistyped');
  for (const brand of lines(PROVIDER_BRANDS)) brands.set(brand, 'right');
  return {
    domains,
    brands,
    // Letters, digits and dashes only: nothing in it that a regular expression reads otherwise.
    disposableMarks: new RegExp(lines(DISPOSABLE_MARKS).join('|')),
    mistypedTops: new Set(lines(MISTYPED_TOP_LEVELS)),
  };
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
 *   dot and control characters are not
 */
export function classifyEmail(address: string): EmailKind {
  const at = plainAt(address);
  if (at > 0) {
    const host = address.slice(at + 1);
    if (isMailHost(host)) return hostKind(host) ?? (isPlainRoleLocal(address, at) ? 'role_generic' : NAMED);
  }
  const email = normaliseEmail(address);
  if (email === null || hasControlOrFinalDot(address)) return 'invalid';
  const { domain, local } = email;
  return hostKind(domain) ?? (isRoleLocal(local, domain) ? 'role_generic' : NAMED);
}

const NAMED = 'professional_nominative';

/** What the host alone says; null where the local part decides. */
function hostKind(domain: string): EmailKind | null {
  hosts ??= loadHosts();
  const known = hosts.domains.get(domain);
  if (known === 'personal_provider') return known;
  const top = domain.slice(domain.lastIndexOf('.') + 1);
  if (hosts.mistypedTops.has(top)) return 'invalid';
  // Slips for a provider are registered by others: whoever wrote it down meant the provider.
  if (isMistypedProvider(domain, top, hosts)) return 'personal_provider';
  if (known !== undefined) return known;
  return isDisposable(domain, hosts) ? 'disposable' : null;
}

/**
 * Index of the `@` of an address that needs no reading: small ASCII letters, digits, dots, dashes and underscores, in
 * lengths that RFC 5321 allows; -1 for all others.
 */
function plainAt(address: string): number {
  if (address.length > 64) return -1;
  let at = -1;
  let before = 46;
  for (let index = 0; index < address.length; index++) {
    const code = address.charCodeAt(index);
    if (code === 64) {
      if (at >= 0 || before === 46) return -1;
      at = index;
    } else if (code === 46) {
      if (before === 46 || before === 64) return -1;
    } else if (!((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 45 || code === 95))
      return -1;
    before = code;
  }
  return before === 46 || before === 64 ? -1 : at;
}
