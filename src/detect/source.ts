import { type Judgement, judge } from './sources/judge.ts';
import type { SourceKind } from './sources/kinds.ts';
import type { Vendor } from './sources/vendor.ts';

export { SOURCE_KINDS, type SourceKind, VENDOR_ROLES, type VendorRole } from './sources/kinds.ts';
export type { Vendor } from './sources/vendor.ts';

/** What a source value was recognised as. */
export interface SourceMatch {
  readonly kind: SourceKind;
  /** The known vendor, tool or place that the value names, as it writes itself. */
  readonly vendor?: string;
  /** What was recognised, in English; never the value itself. */
  readonly label: string;
}

/** Humps of a name written together (`LeadGenForm`, `tradeShow`), which are words of their own. */
function withoutHumps(value: string): string {
  let out = '';
  for (let at = 0; at < value.length; at++) {
    const letter = value.charAt(at);
    const hump = at > 0 && letter >= 'A' && letter <= 'Z' && value.charAt(at - 1) >= 'a';
    out += hump ? ` ${letter}` : letter;
  }
  return out;
}

/** The value as it stands decides; its humps are words only where it says nothing as it stands. */
function read(value: string): Judgement {
  const asWritten = judge(value);
  if (asWritten.kind !== null || asWritten.namesNothing) return asWritten;
  const split = withoutHumps(value);
  return split === value ? asWritten : judge(split);
}

/**
 * Tells what kind of origin the value of a source column names: `Salon VivaTech 2025` an event, `scraping LinkedIn`
 * something scraped, `https://www.pagesjaunes.fr/pros/1` a directory. Case, accents and single typing errors in long
 * words do not matter; phrases of six languages and some 330 vendors are known. Where a value says several things, the
 * way the data was taken or bought outweighs the occasion, and the occasion the place. Cost linear in the length.
 * @param value - a cell of a source column
 * @returns null where nothing is recognised
 */
export function classifySource(value: string): SourceMatch | null {
  const { kind, label, vendors } = read(value);
  if (kind === null) return null;
  const vendor = vendors[0]?.name;
  return vendor === undefined ? { kind, label } : { kind, vendor, label };
}

/**
 * Whether a value stands where an origin should, and names none: nothing at all, `unknown`, `misc`, `import.xlsx`, the
 * CRM it is stored in, the channel it was used by (`cold call`), or a category of firms in place of a firm. GDPR
 * 14(2)(f) asks for the source; `an organisation specialised in data enrichment` is none (CNIL, SAN-2022-021). A value
 * can be of a kind all the same: enrichment by nobody that is named.
 */
export function namesNoOrigin(value: string): boolean {
  return read(value).namesNothing;
}

/**
 * The known vendors that a value names, of an origin or of any other column that lists tools, the most telling first.
 * Their roles say which part they play under GDPR 28; a place that is no processor has none.
 */
export function findVendors(value: string): readonly Vendor[] {
  return read(value).vendors;
}
