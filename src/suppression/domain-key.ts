import { domainToASCII } from 'node:url';
import { COMMON_TOP_LEVEL_DOMAINS } from './data/top-level-domains.ts';

const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * The domain in a cell that holds a domain or a web address: lower-case ASCII, without `www.`.
 * Understood: `acme.example`, `@acme.example`, `*.acme.example`, `*@acme.example`, `https://www.acme.example/team`.
 *
 * @returns null where the text is none
 */
export function readDomain(cell: string): string | null {
  let text = cell.trim().toLowerCase();
  text = text.replace(SCHEME, '');
  if (text.startsWith('//')) text = text.slice(2);
  if (text.startsWith('*')) text = text.slice(1);
  if (text.startsWith('@') || text.startsWith('.')) text = text.slice(1);
  const end = text.search(/[/?#:]/);
  if (end >= 0) text = text.slice(0, end);
  if (text.endsWith('.')) text = text.slice(0, -1);
  if (text.startsWith('www.') && text.indexOf('.', 4) > 0) text = text.slice(4);
  return isDomain(text) ? domainToASCII(text) : null;
}

/** Every domain in a cell; several stand apart by spaces, commas, semicolons or bars. */
export function readDomains(cell: string): readonly string[] {
  const whole = readDomain(cell);
  if (whole !== null) return [whole];
  const pieces = cell.trim().split(/[\s,;|]+/);
  return pieces.length < 2 ? [] : pieces.map(readDomain).filter((domain) => domain !== null);
}

function isDomain(text: string): boolean {
  if (text === '' || text.length > 253 || /[\s@,;]/.test(text)) return false;
  const labels = domainToASCII(text).split('.');
  const top = labels.at(-1) ?? '';
  return (
    labels.length > 1 && labels.every((label) => LABEL.test(label)) && /[a-z]/.test(top) && top.length > 1
  );
}

/**
 * Whether a text without `@` in a place for addresses may be taken for a domain. `marie.dupont` has the form of one
 * and is half an address: only an ending that is in use decides.
 */
export function isPlainlyDomain(cell: string): boolean {
  const text = cell.trim();
  if (/^(?:\*?[@.]|\*@|[a-z][a-z0-9+.-]*:\/\/|www\.)/i.test(text)) return readDomain(text) !== null;
  const domain = readDomain(text);
  if (domain === null) return false;
  const top = domain.slice(domain.lastIndexOf('.') + 1);
  return top.length === 2 || top.startsWith('xn--') || commonTopLevelDomains().has(top);
}

let topLevelDomains: ReadonlySet<string> | null = null;

function commonTopLevelDomains(): ReadonlySet<string> {
  topLevelDomains ??= new Set(COMMON_TOP_LEVEL_DOMAINS);
  return topLevelDomains;
}

/** Calls `visit` with a domain and each domain above it, down to two labels, until it returns a result. */
export function firstOfDomains<T>(domain: string, visit: (domain: string) => T | null): T | null {
  for (let at = 0; ; ) {
    const rest = at === 0 ? domain : domain.slice(at);
    if (!rest.includes('.')) return null;
    const result = visit(rest);
    if (result !== null) return result;
    at = domain.indexOf('.', at) + 1;
  }
}
