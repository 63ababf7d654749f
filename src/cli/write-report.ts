import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { writeWhole } from './write-whole.ts';

/**
 * Writes a report where it belongs: to standard output no faster than the reader takes it, to a file whole or not at
 * all.
 *
 * @param path - path of the file, or null for standard output
 * @throws UserError `output` for a file that can't be written
 */
export async function writeReport(parts: Iterable<string>, path: string | null, cwd: string): Promise<void> {
  if (path === null) {
    for (const part of ended(parts)) if (!process.stdout.write(part)) await once(process.stdout, 'drain');
    return;
  }
  try {
    await writeWhole(resolve(cwd, path), (temporary) => writeFile(temporary, ended(parts)));
  } catch (error) {
    throw notWritten(path, error);
  }
}

/** The error for a file that can't be written. An error that is not the file system's is a bug and stays as it is. */
export function notWritten(path: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return error;
  return new UserError(
    'output',
    `${path} can't be written: ${String(error.code)}`,
    'Check the folder and its permissions.',
    { cause: error },
  );
}

/** The parts of a report, with a line end behind the last. */
function* ended(parts: Iterable<string>): Generator<string> {
  let last = '\n';
  for (const part of parts) {
    if (part === '') continue;
    yield part;
    last = part;
  }
  if (!last.endsWith('\n')) yield '\n';
}
