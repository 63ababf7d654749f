import type { Channel } from '../law/types.ts';
import type { Fingerprint } from './fingerprint.ts';

/** What an entry of a list identifies a person or firm by. */
export type SuppressionKey = 'email' | 'phone' | 'domain' | 'company-id' | 'linkedin' | 'postal';

/** How a list came to be. */
export type ListKind = 'objections' | 'unsubscribes' | 'bounces' | 'register';

/** A person's objection found on a list. */
export interface SuppressionHit {
  /** The list's name: as configured, else its file's name. */
  readonly list: string;
  readonly listKind: ListKind;
  readonly by: SuppressionKey;
  /** How the list has it: `clear`, `sha256`, `md5 as typed`, `hmac-sha256` … */
  readonly form: string;
  /** The channels that the objection is limited to, where the list says so; absent: all. */
  readonly channels?: readonly Channel[];
}

/** A postal identity: all three are needed for a match. */
export interface PostalIdentity {
  readonly name: string;
  readonly postalCode: string;
  readonly street: string;
}

/** A list that was read, as reports and evidence name it. */
export interface ListInfo {
  readonly name: string;
  readonly path: string;
  readonly kind: ListKind;
  /** Register that the list stands for, as the configuration names it. */
  readonly register?: string;
  /** ISO date of issue: configured, else none. */
  readonly date: string | null;
  readonly entries: number;
  /** SHA-256 of the file, hex. */
  readonly sha256: string;
  /** Kinds of key that the list holds. */
  readonly keys: readonly SuppressionKey[];
}

/** How somebody is nearly somebody on a list: an address one letter away, or another address of a namesake in the firm. */
export type NearKind = 'slip' | 'namesake';

/** Somebody who may be on a list under another spelling. */
export interface NearMiss {
  readonly list: string;
  readonly listKind: ListKind;
  readonly by: NearKind;
}

/** Look-ups of near misses, in lists in clear. */
export interface NearLookup {
  /** Looks for an address that is one letter more, less or other, or two letters the other way round. */
  findSlip(cell: string): NearMiss | null;
  /** @param name - first and last name, in any order */
  findNamesake(name: string, company: string): NearMiss | null;
}

/** The objection lists of the run, ready for look-up. A look-up costs the same at ten thousand and ten million entries. */
export interface SuppressionLists {
  readonly lists: readonly ListInfo[];
  /** Whether any list holds entries of that kind: columns without a counterpart need no look-up. */
  has(key: SuppressionKey): boolean;
  /** Looks up one cell; each of several addresses in it is tried. Domains and sub-domains of an address are tried too. */
  findEmail(cell: string): SuppressionHit | null;
  /**
   * The same for a cell whose address is read already.
   *
   * @param print - of its canonical form
   */
  findAddress(cell: string, print: Fingerprint): SuppressionHit | null;
  /** @param country - ISO code of the record's country, for numbers written the national way */
  findPhone(cell: string, country: string): SuppressionHit | null;
  /** SIREN, SIRET or VAT number; a SIREN on the list covers its SIRETs. */
  findCompanyId(cell: string): SuppressionHit | null;
  findLinkedin(cell: string): SuppressionHit | null;
  findDomain(cell: string): SuppressionHit | null;
  findPostal(identity: PostalIdentity): SuppressionHit | null;
  /** Absent where near misses were not asked for, or no list is in clear. */
  readonly near?: NearLookup | undefined;
}
