import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { endianness } from 'node:os';
import { UserError } from '../errors.ts';
import { FingerprintSet } from './fingerprint-set.ts';
import { CHUNK_ENTRIES, WORDS_PER_ENTRY } from './fingerprint-sort.ts';
import {
  CHECKSUM_LENGTH,
  damagedIndex,
  decodeHeader,
  ENTRY_LENGTH,
  encodeHeader,
  FIXED_LENGTH,
  headerLength,
  type IndexHeader,
  MAGIC,
} from './index-header.ts';

const CHUNK_LENGTH = CHUNK_ENTRIES * ENTRY_LENGTH;

/** An index in memory. */
export interface IndexContent {
  readonly header: IndexHeader;
  readonly set: FingerprintSet;
  /** SHA-256 of the file without its checksum, hex: the checksum itself. */
  readonly sha256: string;
}

/** Fingerprints are kept as numbers of the machine, and written with the first byte first. */
function turnBytes(chunk: Buffer): void {
  if (endianness() === 'LE') chunk.swap32();
}

/** Whether a file is an index, by its first bytes. */
export async function isIndexFile(path: string): Promise<boolean> {
  let file: FileHandle;
  try {
    file = await open(path, 'r');
  } catch {
    return false;
  }
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(MAGIC.length), 0, MAGIC.length, 0);
    return bytesRead === MAGIC.length && buffer.equals(MAGIC);
  } finally {
    await file.close();
  }
}

/**
 * Reads an index: its entries go to memory as they are.
 *
 * @param shown - the path as the user wrote it, for messages
 * @throws UserError `suppression` where it is missing, damaged, cut off, or of another version
 */
export async function readIndexFile(path: string, shown: string): Promise<IndexContent> {
  let file: FileHandle;
  try {
    file = await open(path, 'r');
  } catch (error) {
    const message = `the suppression index ${shown} can't be read`;
    throw new UserError('suppression', message, 'Check the path and its permissions.', { cause: error });
  }
  try {
    return await readFrom(file, shown);
  } finally {
    await file.close();
  }
}

async function readFrom(file: FileHandle, shown: string): Promise<IndexContent> {
  const { size } = await file.stat();
  const hash = createHash('sha256');
  const fixed = await readFully(file, 0, Math.min(FIXED_LENGTH, size), shown);
  const length = headerLength(fixed, size, shown);
  const text = await readFully(file, FIXED_LENGTH, length, shown);
  hash.update(fixed).update(text);
  const start = FIXED_LENGTH + length;
  const end = size - CHECKSUM_LENGTH;
  if ((end - start) % ENTRY_LENGTH !== 0) throw damagedIndex(shown);
  const chunks: Uint32Array[] = [];
  for (let at = start; at < end; at += CHUNK_LENGTH) {
    const chunk = new Uint32Array(Math.min(CHUNK_LENGTH, end - at) / Uint32Array.BYTES_PER_ELEMENT);
    const bytes = Buffer.from(chunk.buffer);
    await fill(file, at, bytes, shown);
    hash.update(bytes);
    turnBytes(bytes);
    chunks.push(chunk);
  }
  const digest = hash.digest();
  const checksum = await readFully(file, end, CHECKSUM_LENGTH, shown);
  if (!timingSafeEqual(digest, checksum)) throw damagedIndex(shown);
  const header = decodeHeader(text.toString('utf8'), shown);
  const entries = (end - start) / ENTRY_LENGTH;
  const set = new FingerprintSet();
  if (header.entries !== entries || !set.adopt(chunks, entries)) throw damagedIndex(shown);
  return { header, set, sha256: digest.toString('hex') };
}

async function readFully(file: FileHandle, at: number, length: number, shown: string): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  await fill(file, at, bytes, shown);
  return bytes;
}

async function fill(file: FileHandle, at: number, bytes: Buffer, shown: string): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesRead } = await file.read(bytes, done, bytes.length - done, at + done);
    if (bytesRead === 0) throw damagedIndex(shown);
    done += bytesRead;
  }
}

/**
 * Writes an index beside its place and moves it there when it is whole: whoever reads meanwhile has the old one.
 * Only the user may read it.
 *
 * @param set - sealed
 * @throws UserError `output` where it can't be written
 */
export async function writeIndexFile(path: string, header: IndexHeader, set: FingerprintSet): Promise<void> {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const file = await open(temporary, 'wx', 0o600);
    try {
      await writeTo(file, header, set);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'write error';
    throw new UserError('output', `the suppression index ${path} can't be written: ${code}`, undefined, {
      cause: error,
    });
  }
}

async function writeTo(file: FileHandle, header: IndexHeader, set: FingerprintSet): Promise<void> {
  const hash = createHash('sha256');
  const write = async (bytes: Buffer) => {
    hash.update(bytes);
    for (let done = 0; done < bytes.length; ) done += (await file.write(bytes, done)).bytesWritten;
  };
  await write(encodeHeader(header));
  let left = set.size * WORDS_PER_ENTRY;
  for (const chunk of set.chunks) {
    const used = chunk.subarray(0, Math.min(left, chunk.length));
    left -= used.length;
    const bytes = Buffer.from(Buffer.from(used.buffer, used.byteOffset, used.byteLength));
    turnBytes(bytes);
    await write(bytes);
  }
  await file.write(hash.digest());
}
