import type { Digest } from './digest-form.ts';
import type { DigestSubject, EntrySink } from './entry-sink.ts';
import { words } from './fingerprint.ts';
import { type FingerprintLookup, FingerprintSet } from './fingerprint-set.ts';
import type { IndexDigests } from './index-header.ts';
import type { KeyedHash } from './keyed-hash.ts';
import type { SuppressionKey } from './types.ts';

/** The namespace of digests in an index; kinds of key are theirs themselves. */
export function digestNamespace(algorithm: string): string {
  return `digest-${algorithm}`;
}

interface KindSet {
  readonly kind: SuppressionKey;
  readonly set: FingerprintSet;
}

interface DigestKindSet {
  readonly algorithm: Digest['algorithm'];
  readonly of: DigestSubject;
  readonly salted: boolean;
  readonly set: FingerprintSet;
}

/** Gathers the fingerprints of an index to be, apart by kind, so that their numbers are exact. */
export class IndexSink implements EntrySink {
  readonly #hash: KeyedHash;
  readonly #present: FingerprintLookup | null;
  readonly #kinds = new Map<SuppressionKey, KindSet>();
  readonly #digests = new Map<string, DigestKindSet>();
  /** Whether the list that is read was hashed with a salt. */
  salted = false;

  /** @param present - an index that is added to: what it has already is not counted again */
  constructor(hash: KeyedHash, present: FingerprintLookup | null) {
    this.#hash = hash;
    this.#present = present;
  }

  add(kind: SuppressionKey, key: string): void {
    let held = this.#kinds.get(kind);
    if (held === undefined) {
      held = { kind, set: new FingerprintSet() };
      this.#kinds.set(kind, held);
    }
    this.#hash.fingerprint(kind, key);
    this.#put(held.set);
  }

  addDigest({ algorithm, bytes }: Digest, of: DigestSubject): void {
    const { salted } = this;
    const name = `${algorithm} ${of} ${salted}`;
    let held = this.#digests.get(name);
    if (held === undefined) {
      held = { algorithm, of, salted, set: new FingerprintSet() };
      this.#digests.set(name, held);
    }
    this.#hash.fingerprint(digestNamespace(algorithm), bytes.toString('hex'));
    this.#put(held.set);
  }

  #put(set: FingerprintSet): void {
    if (this.#present?.has(words) !== true) set.add(words);
  }

  /** Whether any entry was a digest. */
  get hasDigests(): boolean {
    return this.#digests.size > 0;
  }

  /**
   * Ends the gathering.
   *
   * @param into - where all fingerprints go; to be sealed afterwards
   */
  conclude(into: FingerprintSet): {
    counts: Partial<Record<SuppressionKey, number>>;
    digests: IndexDigests[];
  } {
    const counts: Partial<Record<SuppressionKey, number>> = {};
    for (const { kind, set } of this.#kinds.values()) {
      set.seal();
      set.copyTo(into);
      counts[kind] = set.size;
    }
    const digests = [...this.#digests.values()].map(({ algorithm, of, salted, set }) => {
      set.seal();
      set.copyTo(into);
      return { algorithm, of, entries: set.size, ...(salted ? { salted } : {}) };
    });
    this.#kinds.clear();
    this.#digests.clear();
    return { counts, digests };
  }
}
