import { exportOf } from '../src/columns/vendor-exports.ts';
import { classifySource, findVendors, type Vendor } from '../src/detect/source.ts';
import type { Column } from '../src/linter/rule.ts';
import { HEADER_MARKS, WORDS_IN_HEADERS } from './vendor-marks.ts';

/** A vendor that the header row shows, with the column that names it; the layout of the whole row where there is none. */
export interface VendorShown {
  readonly vendor: Vendor;
  readonly column: Column | undefined;
}

/** The vendors that the header row shows to hold or to have held the data, each once. */
export function vendorsOfHeaders(columns: readonly Column[]): readonly VendorShown[] {
  const shown = new Map<string, VendorShown>();
  const add = (vendors: readonly Vendor[], column: Column | undefined) => {
    for (const vendor of vendors) {
      if (isProcessor(vendor) && !shown.has(vendor.name)) shown.set(vendor.name, { vendor, column });
    }
  };
  for (const column of columns) {
    const { header } = column;
    if (header === '') continue;
    add(
      findVendors(header).filter(({ name }) => !WORDS_IN_HEADERS.has(name)),
      column,
    );
    const lower = header.trim().toLowerCase();
    for (const [beginning, name] of HEADER_MARKS) {
      if (lower.startsWith(beginning)) add(findVendors(name), column);
    }
  }
  const product = exportOf(columns.map(({ header }) => header));
  if (product !== null) add(findVendors(product), undefined);
  return [...shown.values()];
}

/**
 * The vendors that a source names as suppliers or tools. A directory or a register that somebody looked people up in
 * works for nobody; where it sold a list, it does.
 */
export function vendorsOfSource(value: string): readonly Vendor[] {
  const vendors = findVendors(value).filter(isProcessor);
  if (vendors.length === 0) return vendors;
  const kind = classifySource(value)?.kind;
  const isLookedUp = kind === 'directory' || kind === 'public-register';
  return isLookedUp ? vendors.filter((vendor) => vendor.kind !== kind) : vendors;
}

/** Whether a vendor is a firm that handles data for others (GDPR 28): not a place, not a library that one runs oneself. */
function isProcessor({ roles, country }: Vendor): boolean {
  return roles.length > 0 && country !== null;
}
