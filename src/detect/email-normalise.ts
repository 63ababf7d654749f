import { type AddressParts, parseAddress } from './email-syntax.ts';

/** An e-mail address made fit for sending and for matching. */
export interface NormalisedEmail {
  /** The address itself, in lower case: `jean.dupont+news@xn--bcher-kva.example`. */
  readonly address: string;
  readonly local: string;
  /** In lower-case ASCII (punycode). */
  readonly domain: string;
  /** What two spellings of one mailbox share: no `+tag`, and no dots where the host ignores them. */
  readonly canonical: string;
}

const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const SPACES_ABOUT_AT = /[ \u00a0\u2000-\u200a\u3000]?[@\uff20][ \u00a0\u2000-\u200a\u3000]?/g;
const SCHEME = /^(?:mailto|e?-?mail) ?: ?(?:\/\/)?/i;
const TRAILING = '.,;:!?';
const LEADING = ',;:';
const PAIRS: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '`': '`',
  '(': ')',
  '<': '>',
  '[': ']',
  '{': '}',
  '«': '»',
  '“': '”',
  '‘': '’',
  '„': '“',
};

function stripPairs(text: string): string {
  let inner = text;
  while (inner.length > 2 && PAIRS[inner.charAt(0)] === inner.charAt(inner.length - 1))
    inner = inner.slice(1, -1).trim();
  return inner;
}

function stripPunctuation(text: string): string {
  let start = 0;
  let end = text.length;
  while (end > start && TRAILING.includes(text.charAt(end - 1))) end--;
  while (start < end && LEADING.includes(text.charAt(start))) start++;
  return text.slice(start, end).trim();
}

/** Takes an address out of what people and exports put around it. */
function unwrap(text: string): string {
  let inner = stripPunctuation(text.replace(INVISIBLE, '').trim());
  const open = inner.lastIndexOf('<');
  if (open > 0 && open === inner.indexOf('<') && inner.endsWith('>'))
    inner = inner.slice(open + 1, -1).trim();
  inner = stripPairs(stripPunctuation(stripPairs(inner)));
  if (SCHEME.test(inner)) {
    inner = inner.replace(SCHEME, '');
    const query = inner.indexOf('?');
    if (query > inner.indexOf('@')) inner = inner.slice(0, query);
  }
  // A spreadsheet's mark for "this is text".
  if (inner.startsWith("'")) inner = inner.slice(1);
  return stripPunctuation(inner.replace(SPACES_ABOUT_AT, '@'));
}

function canonicalForm(local: string, domain: string): string {
  const plus = local.startsWith('"') ? -1 : local.indexOf('+');
  const bare = plus > 0 ? local.slice(0, plus) : local;
  // https://support.google.com/mail/answer/7436150: dots do not matter, and both hosts are one.
  if (domain !== 'gmail.com' && domain !== 'googlemail.com') return `${bare}@${domain}`;
  return `${bare.replaceAll('.', '')}@gmail.com`;
}

/**
 * Reads the one address in a cell. Taken off: `mailto:`, a display name before `<…>`, quotes and brackets around it,
 * invisible characters, spaces, punctuation after it. Lower case throughout (RFC 5321 leaves the case of a local part
 * to its host; no host in use tells cases apart).
 *
 * @param text a cell, as it stands in the file
 * @returns null where the text is not one address by RFC 5321 and 6531, or has an address literal for a host
 */
export function normaliseEmail(text: string): NormalisedEmail | null {
  let parts: AddressParts | null = text.charCodeAt(0) === 39 ? null : parseAddress(text);
  parts ??= text.includes('@') || text.includes('\uff20') ? parseAddress(unwrap(text)) : null;
  if (parts === null) return null;
  const local = parts.local.toLowerCase();
  const { domain } = parts;
  return { address: `${local}@${domain}`, local, domain, canonical: canonicalForm(local, domain) };
}
