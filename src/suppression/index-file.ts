import { randomBytes } from 'node:crypto';
import { basename } from 'node:path';
import { UserError } from '../errors.ts';
import { FingerprintSet } from './fingerprint-set.ts';
import {
  FORMAT_VERSION,
  type IndexDigests,
  type IndexHeader,
  NORMALISATION_VERSION,
} from './index-header.ts';
import { type IndexContent, readIndexFile, writeIndexFile } from './index-io.ts';
import { IndexSink } from './index-sink.ts';
import { type KeyedHash, keyedHash } from './keyed-hash.ts';
import { checkAge } from './list-age.ts';
import type { ListConfig } from './list-config.ts';
import { readListFile, stateOfFile } from './list-file.ts';
import { readSecrets } from './secrets.ts';
import type { SuppressionKey } from './types.ts';

export type { IndexHeader } from './index-header.ts';

/** What applies to the making of an index. */
export interface IndexOptions {
  /** Key of the fingerprints; without one they are made with a salt that stands in the index. */
  readonly hmacKey?: Buffer;
  /** ISO code of the country whose national way of writing telephone numbers is assumed. */
  readonly country: string;
  /** The moment that the index is dated with; now where absent. */
  readonly now?: Date;
}

const SALT_LENGTH = 16;

/**
 * Reads lists and writes their index.
 *
 * @param lists - all of one kind
 * @param out - path of the index; replaced in one step where it exists
 * @returns what the index says of itself
 * @throws UserError `suppression` where a list can't be used, `output` where the index can't be written
 */
export async function buildIndex(
  lists: readonly ListConfig[],
  out: string,
  options: IndexOptions,
): Promise<IndexHeader> {
  const { hmacKey = null, now = new Date() } = options;
  const salt = randomBytes(SALT_LENGTH);
  const hash = keyedHash(hmacKey, salt);
  const empty: IndexHeader = {
    version: FORMAT_VERSION,
    normalisation: NORMALISATION_VERSION,
    created: now.toISOString(),
    updated: now.toISOString(),
    kind: lists[0]?.kind ?? 'objections',
    register: lists[0]?.register ?? null,
    hash: hash.hash,
    salt: salt.toString('base64'),
    keyProof: hash.proof(),
    entries: 0,
    counts: {},
    digests: [],
    sources: [],
  };
  return writeWith({ header: empty, set: new FingerprintSet() }, hash, lists, out, options);
}

/**
 * Adds the entries of lists to an index.
 *
 * @param path - of the index
 * @param shown - its path as the user wrote it, for messages
 * @returns what the index says of itself afterwards
 * @throws UserError `suppression` where the index or a list can't be used, or the key is not the index's
 */
export async function addToIndex(
  path: string,
  shown: string,
  lists: readonly ListConfig[],
  options: IndexOptions,
): Promise<IndexHeader> {
  const content = await readIndexFile(path, shown);
  return writeWith(content, hashOf(content.header, options.hmacKey, shown), lists, path, options);
}

/**
 * Reads an index and opens it with its key.
 *
 * @throws UserError `suppression` where it is damaged, or the key is missing or not its own
 */
export async function readIndex(
  path: string,
  shown: string,
  hmacKey?: Buffer,
): Promise<IndexContent & { readonly hash: KeyedHash }> {
  const content = await readIndexFile(path, shown);
  return { ...content, hash: hashOf(content.header, hmacKey, shown) };
}

/**
 * What an index says of itself; needs no key.
 *
 * @throws UserError `suppression` where it is damaged
 */
export async function indexInfo(path: string, shown: string): Promise<IndexHeader> {
  return (await readIndexFile(path, shown)).header;
}

function hashOf(header: IndexHeader, hmacKey: Buffer | undefined, shown: string): KeyedHash {
  const isKeyed = header.hash === 'hmac-sha256';
  if (isKeyed && hmacKey === undefined) {
    throw new UserError(
      'suppression',
      `the suppression index ${shown} was made with a key, and none is given`,
      'Name the key file with --hmac-key-file, or hmacKeyFile or hmacKeyEnv in the configuration.',
    );
  }
  const hash = keyedHash(
    isKeyed && hmacKey !== undefined ? hmacKey : null,
    Buffer.from(header.salt, 'base64'),
  );
  if (hash.proof() !== header.keyProof) {
    throw new UserError(
      'suppression',
      `the key is not the one that the suppression index ${shown} was made with`,
    );
  }
  return hash;
}

async function writeWith(
  { header, set }: Pick<IndexContent, 'header' | 'set'>,
  hash: KeyedHash,
  lists: readonly ListConfig[],
  out: string,
  { country, hmacKey, now = new Date() }: IndexOptions,
): Promise<IndexHeader> {
  const sink = new IndexSink(hash, set.size > 0 ? set : null);
  const sources = [...header.sources];
  for (const list of lists) {
    refuseOtherKind(list, header);
    const { modified } = await stateOfFile(list);
    checkAge(list, modified, now.toISOString().slice(0, 10));
    const { hmacKey: listKey, salt } = await readSecrets(list);
    if (listKey !== undefined && !isSame(listKey, hmacKey)) throw otherKey(list);
    sink.salted = salt !== undefined;
    const { entries, sha256 } = await readListFile(list, country, sink);
    const name = list.name ?? basename(list.path);
    sources.push({ name, date: list.date ?? null, entries, sha256, added: now.toISOString() });
  }
  const added = sink.conclude(set);
  set.seal();
  const written: IndexHeader = {
    ...header,
    updated: now.toISOString(),
    entries: set.size,
    counts: sumOfCounts(header.counts, added.counts),
    digests: sumOfDigests(header.digests, added.digests),
    sources,
  };
  await writeIndexFile(out, written, set);
  return written;
}

function refuseOtherKind({ kind = 'objections', shown }: ListConfig, header: IndexHeader): void {
  if (kind === header.kind) return;
  throw new UserError(
    'suppression',
    `${shown} is a list of ${kind}, the index holds ${header.kind}`,
    'Make an index for each kind of list.',
  );
}

function isSame(one: Buffer, other: Buffer | undefined): boolean {
  return other?.equals(one) === true;
}

/** A look-up computes the list's digests anew: the index can ask for one key only. */
function otherKey({ shown }: ListConfig): UserError {
  return new UserError(
    'suppression',
    `${shown} is hashed with a key, and the index is made with none or with another one`,
    'Make the index with the key of the list.',
  );
}

type Counts = IndexHeader['counts'];

function sumOfCounts(before: Counts, added: Counts): Counts {
  const sum: Partial<Record<SuppressionKey, number>> = { ...before };
  for (const kind of KEYS) {
    const count = (before[kind] ?? 0) + (added[kind] ?? 0);
    if (count > 0) sum[kind] = count;
  }
  return sum;
}

const KEYS: readonly SuppressionKey[] = ['company-id', 'domain', 'email', 'linkedin', 'phone', 'postal'];

function isOfOneForm(one: IndexDigests, other: IndexDigests): boolean {
  return one.algorithm === other.algorithm && one.of === other.of && one.salted === other.salted;
}

function sumOfDigests(before: readonly IndexDigests[], added: readonly IndexDigests[]): IndexDigests[] {
  const sum = [...before];
  for (const digests of added) {
    const at = sum.findIndex((held) => isOfOneForm(held, digests));
    const held = sum[at];
    if (held === undefined) sum.push(digests);
    else sum[at] = { ...held, entries: held.entries + digests.entries };
  }
  return sum.filter(({ entries }) => entries > 0);
}
