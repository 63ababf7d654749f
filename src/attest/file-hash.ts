import { createHash } from 'node:crypto';

/** What identifies the content of a file. */
export interface FileHash {
  /** SHA-256, in hexadecimal digits. */
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
}

/** The hash of what was handed through {@link hashed} so far. */
export interface RunningHash {
  readonly chunks: AsyncIterable<Buffer>;
  end(): FileHash;
}

/** Hands bytes on and hashes them meanwhile, for what can be read only once. */
export function hashed(source: AsyncIterable<Buffer | string>): RunningHash {
  const hash = createHash('sha256');
  let size = 0;
  async function* chunks(): AsyncGenerator<Buffer> {
    for await (const chunk of source) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      hash.update(bytes);
      size += bytes.length;
      yield bytes;
    }
  }
  return { chunks: chunks(), end: () => ({ sha256: hash.digest('hex'), size }) };
}

/** Reads bytes to their end and hashes them. */
export async function hashBytes(bytes: AsyncIterable<Buffer>): Promise<FileHash> {
  const running = hashed(bytes);
  for await (const _ of running.chunks);
  return running.end();
}
