import { randomBytes } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';

/** Writes a file so that it is there whole or not at all: to a temporary file beside it, then renamed. */
export async function writeWhole(path: string, write: (temporary: string) => Promise<void>): Promise<void> {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await write(temporary);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
