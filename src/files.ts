import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { basename, dirname, relative, resolve } from 'node:path';
import { UserError } from './errors.ts';
import { didYouMean } from './nearest.ts';

/** A file to lint. */
export interface InputFile {
  /** Absolute path. */
  readonly path: string;
  /** The path in messages: relative to the working folder where it lies in it. */
  readonly shown: string;
  readonly size: number;
  /** When it was last written, in milliseconds. */
  readonly modified: number;
}

/** What is linted in a folder. Plain text is only linted where it is named. */
const IN_FOLDERS = '**/*.{csv,tsv,tab,psv,json,ndjson,jsonl}';

/** JSON that programs keep for themselves. */
const NOT_CONTACTS = [
  '**/node_modules/**',
  '**/package.json',
  '**/package-lock.json',
  '**/tsconfig*.json',
  '**/composer.json',
];

/**
 * Expands what the user named into files: paths, folders and globs, each file once, in the order named.
 *
 * @throws UserError `not-found` or `unreadable` for what is no file, or no file that may be read
 */
export async function expandFiles(names: readonly string[], cwd: string): Promise<InputFile[]> {
  const paths = new Set<string>();
  for (const name of names) {
    for (const path of await expand(name, cwd)) paths.add(path);
  }
  return Promise.all([...paths].map((path) => inputFile(path, cwd)));
}

async function expand(name: string, cwd: string): Promise<string[]> {
  const path = resolve(cwd, name);
  const info = await stat(path).catch(() => null);
  if (info?.isFile() === true || info?.isFIFO() === true || info?.isCharacterDevice() === true) return [path];
  // Most runs name their files: what reads folders and globs is loaded where it is needed.
  const { glob, isDynamicPattern } = await import('tinyglobby');
  if (info?.isDirectory() === true) {
    const files = await glob(IN_FOLDERS, { cwd: path, absolute: true, ignore: NOT_CONTACTS });
    if (files.length > 0) return files.sort();
    throw new UserError('not-found', `${name} holds no CSV or JSON file`);
  }
  if (isDynamicPattern(name)) {
    const files = await glob(name.replaceAll('\\', '/'), { cwd, absolute: true, expandDirectories: false });
    if (files.length > 0) return files.sort();
    throw new UserError('not-found', `no file matches ${name}`);
  }
  throw new UserError(
    'not-found',
    `${name} not found${await neighbour(path)}`,
    'Check the path; globs such as "exports/*.csv" and folders work too.',
  );
}

/** A file of a similar name beside the one that is missing. */
async function neighbour(path: string): Promise<string> {
  const { glob } = await import('tinyglobby');
  const names = await glob('*', { cwd: dirname(path), expandDirectories: false }).catch(() => []);
  return didYouMean(basename(path), names);
}

async function inputFile(path: string, cwd: string): Promise<InputFile> {
  const shown = shownPath(path, cwd);
  try {
    await access(path, constants.R_OK);
    const { size, mtimeMs } = await stat(path);
    return { path, shown, size, modified: mtimeMs };
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'no access';
    throw new UserError('unreadable', `${shown} can't be read: ${reason}`, 'Check its permissions.', {
      cause: error,
    });
  }
}

/** A path as messages name it: relative to the working folder where it lies in it. */
export function shownPath(path: string, cwd: string): string {
  const near = relative(cwd, path);
  return near.startsWith('..') || near === '' ? path : near;
}

/** What changes when a file is written to: its size and time, to the nanosecond; null where there is none. */
export async function stateOfPath(path: string): Promise<string | null> {
  const found = await stat(path, { bigint: true }).catch(() => null);
  return found === null ? null : `${found.ino} ${found.size} ${found.mtimeNs}`;
}
