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
import { isPlainRoleLocal, isRoleLocal, ownLabels } from './email-role.ts';
import { isMailHost } from './email-syntax.ts';
import { ownText } from './own-text.ts';

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
  readonly personal: ReadonlySet<string>;
  readonly disposable: ReadonlySet<string>;
  readonly disposableMarks: readonly string[];
  readonly brands: ReadonlySet<string>;
  readonly mistypedBrands: ReadonlySet<string>;
  readonly mistypedTops: ReadonlySet<string>;
}

let hosts: Hosts | undefined;

function loadHosts(): Hosts {
  return {
    personal: new Set(lines(PERSONAL_HOSTS)),
    disposable: new Set(lines(DISPOSABLE_HOSTS)),
    disposableMarks: lines(DISPOSABLE_MARKS),
    brands: new Set(lines(PROVIDER_BRANDS)),
    mistypedBrands: new Set(lines(MISTYPED_BRANDS)),
    mistypedTops: new Set(lines(MISTYPED_TOP_LEVELS)),
  };
}

function isDisposable(domain: string, { disposable, disposableMarks }: Hosts): boolean {
  let host = domain;
  for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.')) {
    if (disposable.has(host)) return true;
    host = host.slice(dot + 1);
  }
  return disposableMarks.some((mark) => domain.includes(mark));
}

/** `gmial.com`, `gmail.fr`: a slip of the pen for a provider, so still the address of a private person. */
function isMistypedProvider(domain: string, top: string, { brands, mistypedBrands }: Hosts): boolean {
  const label = domain.slice(0, domain.indexOf('.'));
  if (RESERVED_TOP_LEVELS.has(top)) return false;
  if (brands.has(label)) return domain.length === label.length + 1 + top.length;
  return mistypedBrands.has(label) && domain.length - label.length <= 6;
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
    const host = judgedHost(address.slice(at + 1));
    if (host !== null)
      return host.kind ?? (isPlainRoleLocal(address.slice(0, at), host.own) ? 'role_generic' : NAMED);
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
  const top = domain.slice(domain.lastIndexOf('.') + 1);
  if (hosts.mistypedTops.has(top)) return 'invalid';
  if (hosts.personal.has(domain)) return 'personal_provider';
  if (isMistypedProvider(domain, top, hosts)) return 'personal_provider';
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

interface JudgedHost {
  readonly kind: EmailKind | null;
  readonly own: ReadonlySet<string>;
}

const MOST_REMEMBERED = 10_000;

/** Hosts judged before: most of a file's addresses share few of them. */
let judged = new Map<string, JudgedHost | null>();

/** @returns null for a host that can't carry mail */
function judgedHost(domain: string): JudgedHost | null {
  let host = judged.get(domain);
  if (host === undefined) {
    const name = ownText(domain);
    host = !isMailHost(name) ? null : { kind: hostKind(name), own: ownLabels(name) };
    if (judged.size >= MOST_REMEMBERED) judged = new Map();
    judged.set(name, host);
  }
  return host;
}
