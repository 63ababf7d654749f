import { canonicalOf } from '../detect/email-canonical.ts';
import type { PlainAddress } from '../detect/plain-address.ts';
import { fingerprintOfAddress } from './address-print.ts';
import type { Digest, DigestAlgorithm } from './digest-form.ts';
import { fingerprint, fingerprintOfDigest, words } from './fingerprint.ts';
import { FingerprintSet } from './fingerprint-set.ts';
import type { NearEntries } from './near-entries.ts';
import type { SuppressionKey } from './types.ts';

/** What a digest is made of, as far as the list says. */
export type DigestSubject = 'email' | 'phone' | 'any';

/** Takes the keys of a list's entries, one by one. */
export interface EntrySink {
  /** @param key - in the form of normalisation */
  add(kind: SuppressionKey, key: string): void;
  /** Takes an address that is read already. Absent: its canonical form is to be added. */
  addAddress?(address: PlainAddress): void;
  addDigest(digest: Digest, of: DigestSubject): void;
  /** Takes the person of an entry, where near misses are wanted. */
  addPerson?(name: string, company: string): void;
}

/** The digests of one algorithm that a list holds. */
export interface DigestSet {
  readonly algorithm: DigestAlgorithm;
  readonly set: FingerprintSet;
  readonly subjects: Set<DigestSubject>;
}

/** The keys of a list, in memory, as fingerprints. */
export class MemorySink implements EntrySink {
  readonly clear = new FingerprintSet();
  readonly kinds = new Set<SuppressionKey>();
  readonly digests = new Map<DigestAlgorithm, DigestSet>();
  readonly near: NearEntries | null;

  /** @param near - where near misses are gathered; null where none are wanted */
  constructor(near: NearEntries | null = null) {
    this.near = near;
  }

  add(kind: SuppressionKey, key: string): void {
    fingerprint(kind, key);
    this.clear.add(words);
    this.kinds.add(kind);
    if (kind === 'email') this.near?.addAddress(key);
  }

  addAddress(address: PlainAddress): void {
    fingerprintOfAddress(address);
    this.clear.add(words);
    this.kinds.add('email');
    this.near?.addAddress(canonicalOf(address.slice(0, address.length)));
  }

  addPerson(name: string, company: string): void {
    this.near?.addPerson(name, company);
  }

  addDigest({ algorithm, bytes }: Digest, of: DigestSubject): void {
    let held = this.digests.get(algorithm);
    if (held === undefined) {
      held = { algorithm, set: new FingerprintSet(), subjects: new Set() };
      this.digests.set(algorithm, held);
    }
    fingerprintOfDigest(bytes);
    held.set.add(words);
    held.subjects.add(of);
  }

  /** To be called after the last entry, before the first look-up. */
  seal(): void {
    this.clear.settle();
    this.near?.people.seal();
    for (const { set } of this.digests.values()) set.settle();
  }
}

/** The kinds of key that digests of those subjects can match. */
export function keysOfSubjects(subjects: ReadonlySet<DigestSubject>): readonly SuppressionKey[] {
  const keys: SuppressionKey[] = [];
  if (subjects.has('email') || subjects.has('any')) keys.push('email');
  if (subjects.has('phone') || subjects.has('any')) keys.push('phone');
  return keys;
}
