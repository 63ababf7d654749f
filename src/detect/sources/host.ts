import { lines } from '../email-lines.ts';
import { foldValue } from '../yes-no-fold.ts';
import { FILE_ENDINGS, FORM_PATHS, TOP_LEVEL_DOMAINS } from './host-tables.ts';
import { phraseIndex } from './phrases.ts';
import type { Vendor } from './vendor.ts';

/** A web address found in a value. */
export interface WebAddress {
  /** The vendor or place that the host belongs to; null for any other site. */
  readonly vendor: Vendor | null;
  /** Whether the path says that it is a form. */
  readonly form: boolean;
}

interface HostTables {
  readonly domains: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
  readonly forms: ReadonlySet<string>;
}

let tables: HostTables | undefined;

function load(): HostTables {
  return {
    domains: new Set(lines(TOP_LEVEL_DOMAINS)),
    endings: new Set(lines(FILE_ENDINGS)),
    forms: new Set(lines(FORM_PATHS)),
  };
}

function isHostCharacter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 45 || code === 46 || code > 0xbf
  );
}

/** Splits an address without its scheme into host and the rest. */
function hostEnd(text: string): number {
  let at = 0;
  while (at < text.length && isHostCharacter(text.charCodeAt(at))) at++;
  return at;
}

function vendorNamed(name: string): Vendor | null {
  const entry = phraseIndex().byPhrase(name);
  return entry === undefined || entry.common ? null : entry.vendor;
}

/** The vendor of a host: by the host or a domain above it, else by the name before the top-level domain (`kompass.pl`). */
function vendorOf(host: string, rest: string): Vendor | null {
  const segment = rest.startsWith('/') ? (rest.slice(1).split(/[/?#]/, 1)[0] ?? '') : '';
  const labels = host.split('.');
  const index = phraseIndex();
  for (let from = 0; from < labels.length - 1; from++) {
    const domain = labels.slice(from).join('.');
    const found = index.byHost(`${domain}/${segment}`) ?? index.byHost(domain);
    if (found !== undefined) return found;
  }
  return vendorNamed(foldValue(host)) ?? vendorNamed(foldValue(labels.at(-2) ?? ''));
}

/** Whether a path, a query or the tags of a campaign in it say that the page is one of the site's own forms. */
function leadsToForm(rest: string, { forms }: HostTables): boolean {
  const [path = '', query = ''] = rest.split('?', 2);
  return query.includes('utm_') || path.split('/').some((segment) => forms.has(foldValue(segment)));
}

/**
 * Reads one blank-separated piece of a value as a web address.
 * @returns null where it is none: a word, a file name, an e-mail address
 */
export function readWebAddress(piece: string): WebAddress | null {
  if (!piece.includes('.')) return null;
  const lower = piece.toLowerCase();
  const scheme = lower.indexOf('://');
  let start = scheme === -1 ? 0 : scheme + 3;
  while (start < lower.length && !isHostCharacter(lower.charCodeAt(start))) start++;
  const text = lower.slice(start);
  const end = hostEnd(text);
  if (text[end] === '@') return null;
  const host = text.slice(0, end).replace(/\.$/, '');
  const rest = text.slice(end);
  const labels = host.split('.');
  const last = labels.at(-1) ?? '';
  if (labels.length < 2 || labels.includes('') || last.length < 2 || /\d/.test(last)) return null;
  tables ??= load();
  const sure = scheme !== -1 || labels[0] === 'www';
  if (!sure && (tables.endings.has(last) || (last.length > 2 && !tables.domains.has(last)))) return null;
  const vendor = vendorOf(host, rest);
  // A two-letter ending alone (`p.ex`, `sté.sa`) is too little to call it an address.
  if (!sure && vendor === null && (labels[0]?.length ?? 0) < 3 && rest === '') return null;
  return { vendor, form: vendor === null && leadsToForm(rest, tables) };
}
