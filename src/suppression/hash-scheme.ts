import * as crypto from 'node:crypto';
import type { DigestAlgorithm } from './digest-form.ts';

/** What is hashed besides the address. */
export interface HashSecrets {
  /** Key of an HMAC (RFC 2104). */
  readonly hmacKey?: Buffer;
  /** Text before or behind the address. */
  readonly salt?: string;
}

/** A way to turn the text of an address into a digest. */
export interface HashScheme {
  /** `sha256`, `hmac-sha256`, `sha256 salted before`. */
  readonly name: string;
  readonly algorithm: DigestAlgorithm;
  digest(text: string): Buffer;
}

function plainScheme(algorithm: DigestAlgorithm): HashScheme {
  return { name: algorithm, algorithm, digest: (text) => plainDigest(algorithm, text) };
}

/** One value each, so that lists of one scheme are known to share it. */
const PLAIN_SCHEMES: Readonly<Record<DigestAlgorithm, HashScheme>> = {
  md5: plainScheme('md5'),
  sha1: plainScheme('sha1'),
  sha256: plainScheme('sha256'),
  sha512: plainScheme('sha512'),
};

/** The ways in which a list can have made digests of that algorithm, given what else was hashed with the addresses. */
export function schemesFor(
  algorithm: DigestAlgorithm,
  { hmacKey, salt }: HashSecrets,
): readonly HashScheme[] {
  const schemes: HashScheme[] = [PLAIN_SCHEMES[algorithm]];
  if (hmacKey !== undefined) {
    schemes.unshift({
      name: `hmac-${algorithm}`,
      algorithm,
      digest: (text) => crypto.createHmac(algorithm, hmacKey).update(text).digest(),
    });
  }
  if (salt !== undefined && salt !== '') {
    schemes.unshift(
      {
        name: `${algorithm} salted before`,
        algorithm,
        digest: (text) => plainDigest(algorithm, salt + text),
      },
      {
        name: `${algorithm} salted behind`,
        algorithm,
        digest: (text) => plainDigest(algorithm, text + salt),
      },
    );
  }
  return schemes;
}

function plainDigest(algorithm: DigestAlgorithm, text: string): Buffer {
  return crypto.hash(algorithm, text, 'buffer');
}
