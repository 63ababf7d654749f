import type { VendorExport } from './concepts.ts';
import type { Field } from './fields.ts';
import { normaliseHeader } from './normalise-header.ts';
import { VENDORS } from './synonyms/vendors.ts';

/** A column of a known product: its field, or null where it is known to be none. */
export interface VendorColumn {
  readonly field: Field | null;
  readonly vendor: string;
}

interface KnownExport {
  readonly name: string;
  readonly signature: readonly string[];
  readonly columns: ReadonlyMap<string, Field | null>;
}

/** A product is known when at least this share of its signature, and this many of its headers, are present. */
const SIGNATURE_SHARE = 0.6;
const SIGNATURE_HEADERS = 4;

let signed: readonly KnownExport[] | undefined;
let common: ReadonlyMap<string, VendorColumn> | undefined;

/** The form in which headers are compared: `Phone 2 - Type` is read as `Phone 1 - Type`. */
function keyOf(header: string): string {
  const key = normaliseHeader(header)
    .tokens.map((token) => (/^[2-9]$/.test(token) ? '1' : token))
    .join('');
  return key === '' ? header.trim() : key;
}

function toKnown({ name, signature, columns }: VendorExport): KnownExport {
  return {
    name,
    signature: (signature ?? []).map(keyOf),
    columns: new Map(Object.entries(columns).map(([header, field]) => [keyOf(header), field])),
  };
}

function buildCommon(): ReadonlyMap<string, VendorColumn> {
  const columns = new Map<string, VendorColumn>();
  const disputed = new Set<string>();
  for (const vendor of VENDORS) {
    if (vendor.signature) continue;
    for (const [key, field] of toKnown(vendor).columns) {
      const known = columns.get(key);
      if (known && known.field !== field) disputed.add(key);
      columns.set(key, { field, vendor: vendor.name });
    }
  }
  for (const key of disputed) columns.delete(key);
  return columns;
}

/** The product whose export a header row is, or null where none is recognised. */
function findExport(keys: ReadonlySet<string>): KnownExport | null {
  signed ??= VENDORS.filter(({ signature }) => signature !== undefined).map(toKnown);
  for (const known of signed) {
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
  common ??= buildCommon();
  const columns = common;
  const known = findExport(new Set(headers.map(keyOf)));
  return (header) => {
    const key = keyOf(header);
    const field = known?.columns.get(key);
    if (known && field !== undefined) return { field, vendor: known.name };
    return columns.get(key);
  };
}
