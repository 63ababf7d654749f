/** Hash functions in which lists of hashed addresses are exchanged. */
export type DigestAlgorithm = 'md5' | 'sha1' | 'sha256' | 'sha512';

/** Algorithms by the length of their digests in bytes. */
const ALGORITHM_OF_LENGTH: Readonly<Record<number, DigestAlgorithm>> = {
  16: 'md5',
  20: 'sha1',
  32: 'sha256',
  64: 'sha512',
};

const SHORTEST_FORM = 24;
const LONGEST_FORM = 140;
const HEX = /^[0-9a-f]+$/i;
const BASE64 = /^[A-Za-z0-9+/]+={1,2}$|^[A-Za-z0-9_-]+={1,2}$/;
/** Without padding a digest looks like any other identifier; those of SHA-256 and SHA-512 are long enough to tell. */
const BASE64_BARE = /^(?:[A-Za-z0-9+/]{43}|[A-Za-z0-9+/]{86}|[A-Za-z0-9_-]{43}|[A-Za-z0-9_-]{86})$/;
/** What names the function or the notation before a digest. */
const PREFIX = /^(?:\\x|0x|\{?(?:hmac-?)?(?:md5|sha-?1|sha-?256|sha-?512)[}:$=])/i;

/** A digest as a list has it. */
export interface Digest {
  readonly algorithm: DigestAlgorithm;
  readonly bytes: Buffer;
}

/**
 * Reads a digest in hexadecimal of either case or in base64 of its bytes; the length tells the algorithm.
 *
 * @returns null where the text is none
 */
export function readDigest(cell: string): Digest | null {
  if (cell.length < SHORTEST_FORM || cell.length > LONGEST_FORM) return null;
  const text = cell.trim();
  // A base64 digest may begin like a prefix.
  return readBare(text) ?? (PREFIX.test(text) ? readBare(text.replace(PREFIX, '')) : null);
}

function readBare(text: string): Digest | null {
  const isHex = HEX.test(text) && text.length % 2 === 0;
  const hexAlgorithm = isHex ? ALGORITHM_OF_LENGTH[text.length / 2] : undefined;
  if (hexAlgorithm !== undefined) return { algorithm: hexAlgorithm, bytes: Buffer.from(text, 'hex') };
  if (!BASE64.test(text) && !BASE64_BARE.test(text)) return null;
  const bytes = Buffer.from(text, 'base64');
  const algorithm = ALGORITHM_OF_LENGTH[bytes.length];
  const length = text.replaceAll('=', '').length;
  if (algorithm === undefined || length !== Math.ceil((bytes.length * 4) / 3)) return null;
  return { algorithm, bytes };
}
