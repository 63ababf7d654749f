import { readFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { UserError } from '../errors.ts';
import { FileBaseline } from './file-baseline.ts';
import { type Fingerprints, fingerprintsWith } from './fingerprint.ts';
import { readBaseline, type StoredBaseline } from './read-baseline.ts';

/** A baseline, and the known findings of the files that were asked for. */
export interface OpenBaseline {
  readonly stored: StoredBaseline;
  readonly fingerprints: Fingerprints;
  /** By the file's name in the baseline. */
  readonly known: ReadonlyMap<string, FileBaseline>;
  /** @param file - absolute path; paths in a baseline count from its folder */
  keyOf(file: string): string;
  /** @param key - the file's name in the baseline */
  fileOf(key: string): FileBaseline;
  /** @param file - absolute path of a file that is linted */
  knownOf(file: string): FileBaseline;
}

/** @param path - absolute path of the baseline */
export function openBaseline(stored: StoredBaseline, path: string): OpenBaseline {
  const fingerprints = fingerprintsWith(stored.salt);
  const known = new Map<string, FileBaseline>();
  const keyOf = (file: string): string => relative(dirname(path), file).replaceAll('\\', '/');
  const fileOf = (key: string): FileBaseline => {
    const made = known.get(key) ?? new FileBaseline(stored.files[key] ?? {}, fingerprints);
    known.set(key, made);
    return made;
  };
  return { stored, fingerprints, known, keyOf, fileOf, knownOf: (file) => fileOf(keyOf(file)) };
}

/**
 * Reads a baseline.
 *
 * @param path - absolute path
 * @param shown - how to name it in messages
 * @throws UserError `not-found` or `unreadable`, `unparsable` for what is none
 */
export async function readBaselineFile(path: string, shown: string): Promise<StoredBaseline> {
  try {
    return readBaseline(await readFile(path, 'utf8'), shown);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new UserError(
      isMissing ? 'not-found' : 'unreadable',
      isMissing ? `the baseline ${shown} is not there` : `the baseline ${shown} can't be read`,
      isMissing ? 'Write it with --update-baseline.' : 'Check its permissions.',
      { cause: error },
    );
  }
}
