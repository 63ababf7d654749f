import { UserError } from '../errors.ts';
import type { DigestAlgorithm } from './digest-form.ts';
import type { DigestSubject } from './entry-sink.ts';
import type { IndexHash } from './keyed-hash.ts';
import type { ListKind, SuppressionKey } from './types.ts';

/** First bytes of an index; the last is part of the name, the version follows. */
export const MAGIC = Buffer.from('GDPRSUP1', 'latin1');
export const FORMAT_VERSION = 1;
/**
 * Raised when the keys of the same entry come out differently: an index made before would miss people without
 * a word, so it is refused.
 */
export const NORMALISATION_VERSION = 1;
/** Magic, version, length of the header's text. */
export const FIXED_LENGTH = 16;
export const ENTRY_LENGTH = 16;
export const CHECKSUM_LENGTH = 32;
const LONGEST_HEADER = 1 << 20;

/** Digests of a hashed list within an index. */
export interface IndexDigests {
  readonly algorithm: DigestAlgorithm;
  readonly of: DigestSubject;
  readonly entries: number;
  /** Set where a salt was hashed with the addresses: without it none of them is found. */
  readonly salted?: true;
}

/** A list that went into an index. */
interface IndexSource {
  readonly name: string;
  /** ISO date of issue. */
  readonly date: string | null;
  readonly entries: number;
  /** SHA-256 of its file, hex. */
  readonly sha256: string;
  /** When it was added, ISO date and time in UTC. */
  readonly added: string;
}

/** What an index says of itself; holds no personal data. */
export interface IndexHeader {
  readonly version: number;
  readonly normalisation: number;
  /** When the index was made and last written, ISO date and time in UTC. */
  readonly created: string;
  readonly updated: string;
  readonly kind: ListKind;
  readonly register: string | null;
  readonly hash: IndexHash;
  /** Base64. */
  readonly salt: string;
  readonly keyProof: string;
  /** Number of fingerprints. */
  readonly entries: number;
  /** Fingerprints by kind of key. */
  readonly counts: Readonly<Partial<Record<SuppressionKey, number>>>;
  readonly digests: readonly IndexDigests[];
  readonly sources: readonly IndexSource[];
}

/** The bytes in front of the entries, a multiple of 16 long. */
export function encodeHeader(header: IndexHeader): Buffer {
  const json = JSON.stringify(header);
  const text = Buffer.from(json.padEnd(json.length + padding(Buffer.byteLength(json)), ' '), 'utf8');
  const fixed = Buffer.alloc(FIXED_LENGTH);
  MAGIC.copy(fixed);
  fixed.writeUInt32LE(FORMAT_VERSION, 8);
  fixed.writeUInt32LE(text.length, 12);
  return Buffer.concat([fixed, text]);
}

function padding(length: number): number {
  return (ENTRY_LENGTH - (length % ENTRY_LENGTH)) % ENTRY_LENGTH;
}

/**
 * Length of the header's text, from the first bytes of a file.
 *
 * @param size - of the file, in bytes
 * @throws UserError `suppression` where it is no index of a version that is known
 */
export function headerLength(fixed: Buffer, size: number, shown: string): number {
  if (fixed.length < FIXED_LENGTH || !fixed.subarray(0, MAGIC.length).equals(MAGIC)) {
    throw new UserError(
      'suppression',
      `${shown} is no suppression index`,
      'Make one with "suppression build".',
    );
  }
  const version = fixed.readUInt32LE(8);
  if (version !== FORMAT_VERSION) throw otherVersion(shown, `its format is version ${version}`);
  const length = fixed.readUInt32LE(12);
  if (length > LONGEST_HEADER || FIXED_LENGTH + length + CHECKSUM_LENGTH > size) throw damagedIndex(shown);
  return length;
}

export function damagedIndex(shown: string): UserError {
  return new UserError(
    'suppression',
    `the suppression index ${shown} is damaged or cut off`,
    'Fetch it again, or make it anew from the list with "suppression build".',
  );
}

function otherVersion(shown: string, what: string): UserError {
  return new UserError(
    'suppression',
    `the suppression index ${shown} was made by another version of gdpr-lint: ${what}`,
    'Make it anew from the list with "suppression build".',
  );
}

/**
 * Reads the header's text, once the checksum has shown that the file is whole.
 *
 * @throws UserError `suppression` where it is not the header of an index
 */
export function decodeHeader(text: string, shown: string): IndexHeader {
  let header: unknown;
  try {
    header = JSON.parse(text);
  } catch {
    throw damagedIndex(shown);
  }
  if (!isHeader(header)) throw damagedIndex(shown);
  if (header.normalisation !== NORMALISATION_VERSION) {
    throw otherVersion(shown, `it normalises by version ${header.normalisation}`);
  }
  return header;
}

const LIST_KINDS: ReadonlySet<string> = new Set<ListKind>([
  'bounces',
  'objections',
  'register',
  'unsubscribes',
]);
const TEXTS = ['created', 'updated', 'kind', 'hash', 'salt', 'keyProof'];
const NUMBERS = ['version', 'normalisation', 'entries'];

/** The checksum vouches for what this program wrote; this tells what another one did. */
function isHeader(value: unknown): value is IndexHeader {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  const isCounts = typeof fields.get('counts') === 'object' && fields.get('counts') !== null;
  return (
    isCounts &&
    LIST_KINDS.has(String(fields.get('kind'))) &&
    TEXTS.every((name) => typeof fields.get(name) === 'string') &&
    NUMBERS.every((name) => Number.isSafeInteger(fields.get(name))) &&
    Array.isArray(fields.get('digests')) &&
    Array.isArray(fields.get('sources'))
  );
}
