import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { areSound, type Elsewhere, type LintTableInput, type PartResult } from '../linter/lint-table.ts';
import { fingerprintSeed } from '../suppression/fingerprint.ts';
import { shareLists } from '../suppression/share.ts';
import { SAMPLE_BYTES } from '../table/bytes.ts';
import type { FilePart } from '../table/types.ts';
import { MOST_THREADS } from './ahead.ts';
import { findCuts } from './cut.ts';
import type { PartJob, PartMessage } from './messages.ts';

/** A thread takes a tenth of a second to start: below so many bytes for each it is not worth it. */
const FEWEST_BYTES = 1 << 24;

/** In the package; from the sources, which no thread can run, there is none, and everything is done in one thread. */
const WORKER = fileURLToPath(new URL('../src/threads/worker.js', import.meta.url));

/** A file that may be read in parts. */
export interface CuttableFile {
  readonly path: string;
  readonly size: number;
  readonly encoding: string | undefined;
  readonly delimiter: string | undefined;
  /** How many threads to use at most; `auto`: as many as the machine has cores and the file is worth. */
  readonly concurrency: number | 'auto';
  /** Whether all but the head of the file is for one other thread, since this one reads another file. */
  readonly isForAnother: boolean;
  /** Told the bytes that other threads have read. */
  readonly onProgress?: ((bytes: number) => void) | undefined;
}

/** How many threads are to read so many bytes. */
function threadsWanted(concurrency: number | 'auto', bytes: number): number {
  if (concurrency !== 'auto') return concurrency;
  return Math.min(availableParallelism(), MOST_THREADS, Math.floor(bytes / FEWEST_BYTES));
}

/**
 * Has the rest of a large file read in other threads, with the same findings as if it were read in one. The parts are
 * believed only if each turns out to end where a record ends, and none hangs on what stands before it; otherwise the
 * rest is read again in this thread.
 *
 * @returns undefined where the file is to be read in one go
 */
export async function sideBySide(file: CuttableFile, input: LintTableInput): Promise<Elsewhere | undefined> {
  const wanted = threadsWanted(file.concurrency, file.size);
  const isShippedRule = input.rules.every(({ rule }) => !rule.name.includes('/'));
  if ((wanted < 2 && !file.isForAnother) || !isShippedRule || !existsSync(WORKER)) return undefined;
  const suppression = input.suppression === null ? null : shareLists(input.suppression);
  if (input.suppression !== null && suppression === null) return undefined;
  const aims = file.isForAnother
    ? [SAMPLE_BYTES]
    : Array.from({ length: wanted - 1 }, (_, part) => Math.floor((file.size * (part + 1)) / wanted));
  const cuts = await findCuts(file.path, input.table, aims);
  const [byte] = cuts;
  if (byte === undefined) return undefined;
  const parts = cuts.map((start, at): FilePart => ({ start, end: cuts[at + 1] ?? file.size }));
  const threads = parts.map((part) => new PartThread(part, file.onProgress));
  const stop = (): void => {
    for (const thread of threads) thread.stop();
  };
  return {
    byte,
    start(understanding) {
      for (const thread of threads)
        thread.start({
          path: file.path,
          shown: input.filePath,
          size: file.size,
          part: thread.part,
          encoding: file.encoding,
          delimiter: file.delimiter,
          settings: input.settings,
          rules: input.rules.map(({ rule, severity, options }) => ({ name: rule.name, severity, options })),
          tableSeverities: input.tableSeverities,
          detailCap: input.detailCap,
          suppression,
          seed: fingerprintSeed(),
          understanding,
        });
    },
    stop,
    async results() {
      const results: PartResult[] = [];
      for (const thread of threads) {
        const result = await thread.result;
        // What a thread could not read is read again in this one, which then meets the same error.
        if (result === null) break;
        results.push(result);
      }
      stop();
      return results.length === threads.length && areSound(results) ? results : null;
    },
  };
}

/** A worker thread that reads one part. */
class PartThread {
  readonly part: FilePart;
  /** Null where the thread ended without a result. */
  readonly result: Promise<PartResult | null>;
  readonly #worker: Worker;

  constructor(part: FilePart, onProgress: ((bytes: number) => void) | undefined) {
    this.part = part;
    this.#worker = new Worker(WORKER);
    this.result = new Promise((resolve) => {
      this.#worker.on('message', (message: PartMessage) => {
        if (message.kind === 'progress') onProgress?.(message.bytes);
        else {
          resolve(message.result);
          this.stop();
        }
      });
      this.#worker.on('error', () => resolve(null));
      this.#worker.on('exit', () => resolve(null));
    });
  }

  start(job: PartJob): void {
    this.#worker.postMessage(job);
  }

  stop(): void {
    void this.#worker.terminate();
  }
}
