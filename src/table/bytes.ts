import { open } from 'node:fs/promises';
import { UserError } from '../errors.ts';
import type { FilePart } from './types.ts';

/** Where the bytes of a table come from. Can be read once for standard input, as often as wanted for a file. */
export interface ByteSource {
  /** The name in messages: a path as the user gave it, or the name given to standard input. */
  readonly name: string;
  /** Size in bytes, where it is known beforehand. */
  readonly size: number | null;
  /** The bytes in chunks, each of which serves until the next is asked for, and not longer. */
  open(): AsyncIterable<Buffer>;
  /** The bytes of a part; absent where the source can't be entered in the middle. */
  openPart?(part: FilePart): AsyncIterable<Buffer>;
  /** Whether `open` may be called more than once. */
  readonly reopens: boolean;
}

/** Large enough that the work per chunk is small beside the work per byte, small enough that memory is flat. */
const CHUNK_BYTES = 1 << 18;

/** The bytes of a file on disk. */
export function fileSource(path: string, name: string, size: number | null): ByteSource {
  return {
    name,
    size,
    reopens: true,
    open: () => readFile(path, name),
    openPart: (part) => readFile(path, name, part),
  };
}

/** Reads into one buffer again and again: fresh memory costs more than what is read into it. */
async function* readFile(path: string, name: string, part?: FilePart): AsyncGenerator<Buffer> {
  try {
    const file = await open(path, 'r');
    try {
      const buffer = Buffer.allocUnsafeSlow(CHUNK_BYTES);
      // Without a position a pipe can be read as well; a part is read from its own.
      let position = part?.start ?? null;
      let left = part === undefined ? Number.POSITIVE_INFINITY : part.end - part.start;
      while (left > 0) {
        const { bytesRead } = await file.read(buffer, 0, Math.min(CHUNK_BYTES, left), position);
        if (bytesRead === 0) return;
        if (position !== null) position += bytesRead;
        left -= bytesRead;
        yield buffer.subarray(0, bytesRead);
      }
    } finally {
      await file.close();
    }
  } catch (error) {
    throw new UserError(
      'unreadable',
      `${name} can't be read: ${(error as NodeJS.ErrnoException).code ?? 'read error'}`,
      undefined,
      { cause: error },
    );
  }
}

/** Bytes that are in memory already. */
export function bufferSource(bytes: Buffer, name: string): ByteSource {
  return {
    name,
    size: bytes.length,
    reopens: true,
    async *open() {
      for (let at = 0; at < bytes.length; at += CHUNK_BYTES) yield bytes.subarray(at, at + CHUNK_BYTES);
    },
  };
}

/** Bytes that come once, from a pipe. */
export function streamSource(stream: AsyncIterable<Buffer | string>, name: string): ByteSource {
  return {
    name,
    size: null,
    reopens: false,
    async *open() {
      for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    },
  };
}

/** Enough to tell the encoding, the dialect and the columns. */
export const SAMPLE_BYTES = 1 << 18;

/** The first bytes of a source, and the way to go on with the rest. */
export interface OpenedBytes {
  readonly sample: Buffer;
  /** Whether the sample is all there is. */
  readonly complete: boolean;
  /** All the bytes, the sample included; to be iterated once. */
  readonly chunks: AsyncIterable<Buffer>;
  /** Lets go of the source where its bytes are not wanted after all. */
  close(): Promise<void>;
}

/** Reads the first bytes of a source and keeps them for the reading that follows. */
export async function openBytes(source: ByteSource): Promise<OpenedBytes> {
  const iterator = source.open()[Symbol.asyncIterator]();
  const first: Buffer[] = [];
  let length = 0;
  let complete = false;
  while (length < SAMPLE_BYTES) {
    const next = await iterator.next();
    if (next.done === true) {
      complete = true;
      break;
    }
    first.push(Buffer.from(next.value));
    length += next.value.length;
  }
  const sample = first.length === 1 && first[0] !== undefined ? first[0] : Buffer.concat(first);
  async function* all(): AsyncGenerator<Buffer> {
    try {
      if (sample.length > 0) yield sample;
      while (!complete) {
        const next = await iterator.next();
        if (next.done === true) return;
        yield next.value;
      }
    } finally {
      await iterator.return?.();
    }
  }
  return {
    sample,
    complete,
    chunks: all(),
    async close() {
      await iterator.return?.();
    },
  };
}

/** The chunks of a source, cut at a place and with null standing there. */
export async function* markedAt(chunks: AsyncIterable<Buffer>, byte: number): AsyncGenerator<Buffer | null> {
  let read = 0;
  for await (const chunk of chunks) {
    const before = byte - read;
    read += chunk.length;
    if (before < 0 || before > chunk.length) {
      yield chunk;
      continue;
    }
    if (before > 0) yield chunk.subarray(0, before);
    yield null;
    if (before < chunk.length) yield chunk.subarray(before);
  }
}

/** A string shorter than this lies among the engine's young objects, whose memory is used again at once. */
const PIECE_BYTES = 56 * 1024;
const LINE_FEED = 10;

/**
 * The chunks in pieces of a size that is quick to decode, cut at line ends where there are some. The first stays whole:
 * the columns are understood from it.
 */
export async function* inPieces(chunks: AsyncIterable<Buffer | null>): AsyncGenerator<Buffer | null> {
  let isFirst = true;
  for await (const chunk of chunks) {
    if (chunk === null || isFirst) {
      yield chunk;
      isFirst = false;
      continue;
    }
    for (let at = 0; at < chunk.length; ) {
      const most = Math.min(at + PIECE_BYTES, chunk.length);
      const lineEnd = chunk.lastIndexOf(LINE_FEED, most - 1) + 1;
      const end = lineEnd > at ? lineEnd : most;
      yield chunk.subarray(at, end);
      at = end;
    }
  }
}
