import { getVendorIndex } from './get-vendor-index.ts';
import { type KnownExport, keyOf, type VendorColumn, type VendorIndex } from './vendor-index.ts';

/** A product is known when at least this share of its signature, and this many of its headers, are present. */
const SIGNATURE_SHARE = 0.6;
const SIGNATURE_HEADERS = 4;

let index: VendorIndex | undefined;

function vendorIndex(): VendorIndex {
  index ??= getVendorIndex();
  return index;
}

/** The product whose export a header row is, or null where none is recognised. */
function findExport(keys: ReadonlySet<string>): KnownExport | null {
  for (const known of vendorIndex().signed) {
    const found = known.signature.filter((key) => keys.has(key)).length;
    if (found >= SIGNATURE_HEADERS && found >= known.signature.length * SIGNATURE_SHARE) return known;
  }
  return null;
}

/**
 * The product whose export a header row is, by its own name.
 *
 * @param headers as the file has them
 * @returns null where none is recognised
 */
export function exportOf(headers: readonly string[]): string | null {
  return findExport(new Set(headers.map(keyOf)))?.name ?? null;
}

/**
 * Prepares the reading of a header row as the export of a known product.
 *
 * @param headers as the file has them
 * @returns a function that gives a header's column in the product's export, or undefined where none is known
 */
export function vendorColumns(headers: readonly string[]): (header: string) => VendorColumn | undefined {
  const { common } = vendorIndex();
  const known = findExport(new Set(headers.map(keyOf)));
  return (header) => {
    const key = keyOf(header);
    if (known && Object.hasOwn(known.columns, key))
      return { field: known.columns[key] ?? null, vendor: known.name };
    return Object.hasOwn(common, key) ? common[key] : undefined;
  };
}
