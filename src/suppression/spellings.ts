import { domainToUnicode } from 'node:url';
import { planOfInternational } from '../detect/phone-plan.ts';
import { DOTLESS_HOSTS, type EmailReading, plainCanonical, readEmails } from './email-key.ts';
import { readPhones } from './phone-key.ts';

/**
 * A way to write an address before it is hashed, and what a finding adds to the name of the hash for it; empty for
 * the usual one (trimmed and in lower case, as Google, Meta, Microsoft and OPTIZMO ask for; E.164 with `+`).
 */
export interface Spelling {
  readonly text: string;
  readonly note: string;
}

class Spellings {
  readonly list: Spelling[] = [];
  readonly #seen = new Set<string>();

  add(text: string, note: string): void {
    if (text === '' || this.#seen.has(text)) return;
    this.#seen.add(text);
    this.list.push({ text, note });
  }
}

/**
 * The spellings of a cell's addresses that a hashed list may have hashed, the usual first. A hash tells nothing of
 * its text, so each must be tried.
 */
export function emailSpellings(cell: string): readonly Spelling[] {
  // Most cells: nothing to take off, nothing to vary.
  if (plainCanonical(cell) === cell && !cell.endsWith(`@${DOTLESS_HOSTS[0]}`) && !cell.includes('xn--')) {
    return [
      { text: cell, note: '' },
      { text: cell.toUpperCase(), note: 'in capitals' },
    ];
  }
  const spellings = new Spellings();
  const readings = readEmails(cell);
  for (const { address } of readings) spellings.add(address, '');
  for (const reading of readings) addVariants(spellings, reading);
  for (const { typed } of readings) spellings.add(typed, 'as typed');
  if (readings.length > 0) {
    spellings.add(cell.trim().toLowerCase(), 'as typed');
    spellings.add(cell.trim(), 'as typed');
    spellings.add(cell, 'as typed');
    for (const { address } of readings) spellings.add(address.toUpperCase(), 'in capitals');
  }
  return spellings.list;
}

/** UID2 and Campaign Manager leave out dots and tags for Gmail; others only the tag; and a host in two scripts. */
function addVariants(spellings: Spellings, { address, typed }: EmailReading): void {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at);
  const domain = address.slice(at + 1);
  const plus = local.indexOf('+');
  const bare = plus > 0 ? local.slice(0, plus) : local;
  if (DOTLESS_HOSTS.includes(domain)) {
    for (const host of [domain, ...DOTLESS_HOSTS]) {
      spellings.add(`${bare.replaceAll('.', '')}@${host}`, 'without dots and tag');
      spellings.add(`${local.replaceAll('.', '')}@${host}`, 'without dots');
      spellings.add(`${bare}@${host}`, 'without tag');
      spellings.add(`${local}@${host}`, 'other host');
    }
  }
  spellings.add(`${bare}@${domain}`, 'without tag');
  const unicode = domain.includes('xn--') ? domainToUnicode(domain) : '';
  if (unicode !== '') {
    spellings.add(`${local}@${unicode}`, '');
    spellings.add(`${bare}@${unicode}`, 'without tag');
  }
  spellings.add(typed.toLowerCase(), '');
}

/**
 * The spellings of a cell's telephone numbers that a hashed list may have hashed, the usual first.
 *
 * @param country - ISO code, for numbers written the national way
 */
export function phoneSpellings(cell: string, country: string): readonly Spelling[] {
  const spellings = new Spellings();
  const readings = readPhones(cell, country);
  for (const { key } of readings) spellings.add(key, '');
  for (const { key } of readings) {
    if (!key.startsWith('+')) continue;
    spellings.add(key.slice(1), 'without +');
    spellings.add(`00${key.slice(1)}`, 'with 00');
    const plan = planOfInternational(key.slice(1));
    if (plan !== undefined) spellings.add(plan.trunk + key.slice(1 + plan.callingCode.length), 'national');
  }
  for (const { typed } of readings) {
    spellings.add(typed, 'as typed');
    spellings.add(typed.replace(/\D/g, ''), 'digits as typed');
  }
  if (readings.length > 0) spellings.add(cell, 'as typed');
  return spellings.list;
}
