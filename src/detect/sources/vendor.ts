import { lines } from '../email-lines.ts';
import { SOURCE_KINDS, type SourceKind, VENDOR_ROLES, type VendorRole } from './kinds.ts';
import { VENDORS } from './vendors.ts';

/** A known vendor, tool or place that contacts come from. */
export interface Vendor {
  /** As the vendor writes it. */
  readonly name: string;
  /** The kind of origin it stands for; null where it stores or sends and says nothing of an origin. */
  readonly kind: SourceKind | null;
  /** The parts it plays for the controller; empty where it is a place and no processor. */
  readonly roles: readonly VendorRole[];
  /** ISO 3166-1 alpha-2 code of its seat; null where there is none (open source). */
  readonly country: string | null;
}

/** A vendor with the names and hosts it is known by. */
export interface VendorRow {
  readonly vendor: Vendor;
  /** Other names, folded; `!` and `=` as in the table. */
  readonly names: readonly string[];
  readonly hosts: readonly string[];
}

function list(cell: string): string[] {
  return cell === '' ? [] : cell.split(', ');
}

function parse(row: string): VendorRow {
  const [name = '', kind, roles = '', country = '', names = '', hosts = ''] = row
    .split('|')
    .map((cell) => cell.trim());
  const played = roles.split(',');
  return {
    vendor: {
      name,
      kind: SOURCE_KINDS.find((known) => known === kind) ?? null,
      roles: VENDOR_ROLES.filter((known) => played.includes(known)),
      country: country === '' ? null : country,
    },
    names: list(names),
    hosts: list(hosts),
  };
}

let rows: readonly VendorRow[] | undefined;

/** The vendor table, read once. */
export function vendorRows(): readonly VendorRow[] {
  rows ??= lines(VENDORS).map(parse);
  return rows;
}
