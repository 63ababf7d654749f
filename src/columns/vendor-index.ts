import type { VendorExport } from './concepts.ts';
import type { Field } from './fields.ts';
import { normaliseHeader } from './normalise-header.ts';
import { VENDORS } from './synonyms/vendors.ts';

/** A column of a known product: its field, or null where it is known to be none. */
export interface VendorColumn {
  readonly field: Field | null;
  readonly vendor: string;
}

/** The export of a product that some of its headers, found together, tell. */
export interface KnownExport {
  readonly name: string;
  readonly signature: readonly string[];
  /** By key, its columns. */
  readonly columns: Readonly<Record<string, Field | null>>;
}

/** The headers of known products by the form in which they are compared, as data that JSON can hold. */
export interface VendorIndex {
  readonly signed: readonly KnownExport[];
  /** By key, the columns that hold wherever they stand. */
  readonly common: Readonly<Record<string, VendorColumn>>;
}

/** The form in which headers are compared: `Phone 2 - Type` is read as `Phone 1 - Type`. */
export function keyOf(header: string): string {
  const key = normaliseHeader(header)
    .tokens.map((token) => (/^[2-9]$/.test(token) ? '1' : token))
    .join('');
  return key === '' ? header.trim() : key;
}

function toKnown({ name, signature, columns }: VendorExport): KnownExport {
  return {
    name,
    signature: (signature ?? []).map(keyOf),
    columns: Object.fromEntries(Object.entries(columns).map(([header, field]) => [keyOf(header), field])),
  };
}

function buildCommon(): Readonly<Record<string, VendorColumn>> {
  const columns = new Map<string, VendorColumn>();
  const disputed = new Set<string>();
  for (const vendor of VENDORS) {
    if (vendor.signature) continue;
    for (const [key, field] of Object.entries(toKnown(vendor).columns)) {
      const known = columns.get(key);
      if (known && known.field !== field) disputed.add(key);
      columns.set(key, { field, vendor: vendor.name });
    }
  }
  for (const key of disputed) columns.delete(key);
  return Object.fromEntries(columns);
}

/** Reads the table of vendors. */
export function buildVendorIndex(): VendorIndex {
  const signed = VENDORS.filter(({ signature }) => signature !== undefined).map(toKnown);
  return { signed, common: buildCommon() };
}
