import * as crypto from 'node:crypto';
import { fingerprintOfDigest } from './fingerprint.ts';

/** How an index turns keys into fingerprints: with a key that only its owner has, else with a salt that stands in the file. */
export type IndexHash = 'hmac-sha256' | 'salted-sha256';

/** Computes the fingerprints of one index. */
export interface KeyedHash {
  readonly hash: IndexHash;
  /** Computes the fingerprint of a key into `words`. */
  fingerprint(namespace: string, text: string): void;
  /** Proves that the key is the one that the index was made with, and tells nothing else of it. */
  proof(): string;
}

const SEPARATOR = '\0';
const PROOF_NAMESPACE = 'gdprsup-key';

/**
 * @param key - HMAC key (RFC 2104); null: the salt alone is hashed in front of each text
 * @param salt - random bytes of the index
 */
export function keyedHash(key: Buffer | null, salt: Buffer): KeyedHash {
  const prefix = salt.toString('base64') + SEPARATOR;
  const digest = (text: string): Buffer =>
    key === null
      ? crypto.hash('sha256', prefix + text, 'buffer')
      : crypto.createHmac('sha256', key).update(prefix).update(text).digest();
  return {
    hash: key === null ? 'salted-sha256' : 'hmac-sha256',
    fingerprint: (namespace, text) => fingerprintOfDigest(digest(namespace + SEPARATOR + text)),
    proof: () =>
      digest(PROOF_NAMESPACE + SEPARATOR)
        .toString('hex')
        .slice(0, 16),
  };
}
