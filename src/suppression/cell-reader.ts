import { canonicalOf } from '../detect/email-canonical.ts';
import { normalisePhone } from '../detect/phone.ts';
import { plainAddress } from '../detect/plain-address.ts';
import { looksLikeCompanyId, readCompanyIds, splitCompanyIds } from './company-key.ts';
import { readDigest } from './digest-form.ts';
import { isPlainlyDomain, readDomain, readDomains } from './domain-key.ts';
import { plainCanonical, readEmails } from './email-key.ts';
import type { DigestSubject, EntrySink } from './entry-sink.ts';
import { readLinkedins } from './linkedin-key.ts';
import { readPhones } from './phone-key.ts';

/** What the cells of a column are read as; `any` where each says for itself. */
export type CellUse = 'email' | 'phone' | 'domain' | 'company-id' | 'linkedin' | 'any';

/** What is known of a list besides the cell. */
export interface CellContext {
  /** ISO code of the row's country. */
  readonly country: string;
  /** What bare numbers of nine digits are in this list: a SIREN and a telephone number without its zero look alike. */
  readonly bareNumbers: 'phone' | 'company-id';
}

/**
 * Reads a cell of a list and hands its keys on.
 *
 * @returns whether anything could be read
 */
export function readCell(use: CellUse, cell: string, context: CellContext, sink: EntrySink): boolean {
  if (cell.includes('\ufffd')) return false;
  switch (use) {
    case 'email':
      return readEmailCell(cell, sink) || readAny(cell, 'email', context, sink);
    case 'phone':
      return readPhoneCell(cell, context, sink) || readAny(cell, 'phone', context, sink);
    case 'domain':
      return readLinkedinCell(cell, sink) || readDomainCell(cell, sink) || readEmailCell(cell, sink);
    case 'company-id':
      return readCompanyCell(cell, sink);
    case 'linkedin':
      return readLinkedinCell(cell, sink);
    default:
      return readAny(cell, 'any', context, sink);
  }
}

/** Reads a cell that holds one plain address and nothing else, as nearly all cells of most lists do. */
export function readPlainAddress(cell: string, sink: EntrySink): boolean {
  if (!plainAddress.read(cell)) return false;
  if (sink.addAddress === undefined)
    sink.add('email', canonicalOf(plainAddress.slice(0, plainAddress.length)));
  else sink.addAddress(plainAddress);
  return true;
}

function readEmailCell(cell: string, sink: EntrySink): boolean {
  if (readPlainAddress(cell, sink)) return true;
  const plain = plainCanonical(cell);
  if (plain !== null) {
    sink.add('email', plain);
    return true;
  }
  // One of several addresses that can't be read makes the cell one that can't: nobody may be lost.
  const pieces = cell.split(/[;,|\r\n]+/).filter((piece) => piece.includes('@'));
  if (
    pieces.length > 1 &&
    pieces.some((piece) => readEmails(piece).length === 0 && !readDomainsIn(piece, null))
  ) {
    return false;
  }
  let isRead = false;
  for (const { canonical } of readEmails(cell)) {
    sink.add('email', canonical);
    isRead = true;
  }
  return readDomainsIn(cell, sink) || isRead;
}

/** Reads what stands for all of a domain: `@acme.example`, `*@acme.example`. */
function readDomainsIn(cell: string, sink: EntrySink | null): boolean {
  let isRead = false;
  for (const piece of cell.split(/[\s,;|]+/)) {
    const domain = /^\*?@/.test(piece) ? readDomain(piece) : null;
    if (domain === null) continue;
    sink?.add('domain', domain);
    isRead = true;
  }
  return isRead;
}

function readPhoneCell(cell: string, { country }: CellContext, sink: EntrySink): boolean {
  const readings = cell.includes('@') ? [] : readPhones(cell, country);
  for (const { key } of readings) sink.add('phone', key);
  return readings.length > 0;
}

function readDomainCell(cell: string, sink: EntrySink): boolean {
  const domains = readDomains(cell);
  for (const domain of domains) sink.add('domain', domain);
  return domains.length > 0;
}

function readCompanyCell(cell: string, sink: EntrySink): boolean {
  const numbers = splitCompanyIds(cell);
  let isRead = false;
  for (const number of numbers) {
    // The most particular: a SIRET on a list stands for that establishment alone.
    const [first] = readCompanyIds(number);
    if (first === undefined) continue;
    sink.add('company-id', first);
    isRead = true;
  }
  return isRead;
}

function readLinkedinCell(cell: string, sink: EntrySink): boolean {
  const keys = readLinkedins(cell);
  for (const key of keys) sink.add('linkedin', key);
  return keys.length > 0;
}

function readDigestCell(cell: string, of: DigestSubject, sink: EntrySink): boolean {
  const whole = readDigest(cell);
  const digests = whole === null ? cell.split(/[\s,;|]+/).map(readDigest) : [whole];
  let isRead = false;
  for (const digest of digests) {
    if (digest === null) continue;
    sink.addDigest(digest, of);
    isRead = true;
  }
  return isRead;
}

const DATE = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/;
const NUMBER_START = /^\s*\(?[+\d]/;

function readNumber(cell: string, { country, bareNumbers }: CellContext, sink: EntrySink): boolean {
  if (looksLikeCompanyId(cell)) {
    const digits = cell.replace(/\D/g, '');
    const isEither = digits.length === 9 && /^\s*[1-9]/.test(cell);
    if (!isEither || bareNumbers === 'company-id') return readCompanyCell(cell, sink);
  }
  if (!NUMBER_START.test(cell) || DATE.test(cell)) return false;
  const known = normalisePhone(cell, country);
  if (known !== null) sink.add('phone', known.e164);
  else if (/^\s*(?:\+|00)/.test(cell)) return readPhoneCell(cell, { country, bareNumbers }, sink);
  return known !== null;
}

/** Reads a cell whose form alone says what it is. */
function readAny(cell: string, of: DigestSubject, context: CellContext, sink: EntrySink): boolean {
  if (/@|\uff20|%40|&#64;/.test(cell) && readEmailCell(cell, sink)) return true;
  if (readDigestCell(cell, of, sink) || readLinkedinCell(cell, sink)) return true;
  if (readNumber(cell, context, sink)) return true;
  if (isPlainlyDomain(cell)) return readDomainCell(cell, sink);
  const pieces = cell.split(/[;,\t|]/);
  if (pieces.length < 2) return false;
  let isRead = false;
  for (const piece of pieces) {
    if (piece.trim() === '') continue;
    if (readAny(piece.trim(), of, context, sink)) isRead = true;
    else if (piece.includes('@')) return false;
  }
  return isRead;
}
