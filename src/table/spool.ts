import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ByteSource, fileSource } from './bytes.ts';

/**
 * Keeps bytes that come only once where they can be read twice: in a file that only this user may read, in a folder
 * that is removed when the process ends.
 */
export async function spooled(name: string, chunks: AsyncIterable<Buffer>): Promise<ByteSource> {
  const folder = await mkdtemp(join(tmpdir(), 'gdpr-lint-'));
  const path = join(folder, 'input');
  const { rmSync } = await import('node:fs');
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  let size = 0;
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const chunk of chunks) {
      await file.write(chunk);
      size += chunk.length;
    }
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  } finally {
    await file.close();
  }
  return fileSource(path, name, size);
}
