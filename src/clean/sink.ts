import { type FileHandle, open } from 'node:fs/promises';

const FULL = 1 << 18;

/** Writes bytes to a new file in large pieces. */
export class Sink {
  readonly #file: FileHandle;
  #waiting: Buffer[] = [];
  #size = 0;

  private constructor(file: FileHandle) {
    this.#file = file;
  }

  /** Creates the file, which must not be there, for this user alone: it holds personal data. */
  static async create(path: string): Promise<Sink> {
    return new Sink(await open(path, 'wx', 0o600));
  }

  async write(bytes: Buffer): Promise<void> {
    this.#waiting.push(bytes);
    this.#size += bytes.length;
    if (this.#size >= FULL) await this.#flush();
  }

  /** Writes what is left, and has the system put it on the disk. */
  async close(): Promise<void> {
    try {
      await this.#flush();
      await this.#file.sync();
    } finally {
      await this.#file.close();
    }
  }

  /** Closes the file, whatever is in it. */
  async abandon(): Promise<void> {
    await this.#file.close().catch(() => {});
  }

  async #flush(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = [];
    this.#size = 0;
    if (waiting.length > 0) await this.#file.writeFile(Buffer.concat(waiting));
  }
}
