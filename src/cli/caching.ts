import { existsSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { hashOf } from '../attest/canonical.ts';
import type { OpenBaseline } from '../baseline/open-baseline.ts';
import { cacheText, type ReadCache, readCache } from '../cache/cache-file.ts';
import { type ResultCache, runOfText, textOfRun } from '../cache/kept-run.ts';
import { writeWhole } from './write-whole.ts';

/** What `--cache` and its companion say. */
export interface CacheOptions {
  readonly cache?: true;
  readonly cacheLocation?: string;
}

const FILE_NAME = '.gdprlintcache';

/** Where the results are kept: a file, or a folder for one of the usual name. */
export function cachePath({ cacheLocation = FILE_NAME }: CacheOptions, cwd: string): string {
  const path = resolve(cwd, cacheLocation);
  const isFolder = /[/\\]$/.test(cacheLocation) || (existsSync(path) && statSync(path).isDirectory());
  return isFolder ? join(path, FILE_NAME) : path;
}

/** Results kept in a file from run to run, and what to say of the file. */
export interface Caching extends ResultCache {
  said(): readonly string[];
}

const WORDS: Readonly<Partial<Record<ReadCache['state'], string>>> = {
  damaged: 'the cache is damaged: everything is checked, and it is written anew',
  'other-version': 'the cache is of another version: everything is checked, and it is written anew',
  foreign: 'this is no cache of gdpr-lint: everything is checked, and the file stays as it is',
};

/**
 * Keeps the results of runs in a file. A file that is damaged, or none of this tool's, is not believed; one that is none of
 * this tool's is not written over either. That nothing can be kept fails no run.
 *
 * @param shown - how to name the file in messages
 * @param baseline - read and not written: what a run uses up of it is kept with its results
 */
export function caching(path: string, shown: string, baseline?: OpenBaseline): Caching {
  const known = baseline === undefined ? '' : hashOf(baseline.stored);
  const keyOf = (key: string): string => (baseline === undefined ? key : hashOf([key, known]));
  const said: string[] = [];
  let read: ReadCache = { state: 'none', kept: [] };
  return {
    async find(run) {
      const key = keyOf(run.key);
      read = await readCache(path);
      const words = WORDS[read.state];
      if (words !== undefined) said.push(`${shown}: ${words}`);
      const kept = read.kept.find((each) => each.key === key);
      const found = kept === undefined ? null : runOfText(kept.text);
      for (const [file, left] of Object.entries(found?.left ?? {})) baseline?.fileOf(file).leave(left);
      return found;
    },
    async keep({ key: plain, question: asked }, run) {
      const key = keyOf(plain);
      const question = baseline === undefined ? asked : hashOf([asked, 'baseline']);
      const left =
        baseline && Object.fromEntries([...baseline.known].map(([file, known]) => [file, known.left()]));
      const text = read.state === 'foreign' ? null : textOfRun({ ...run, left });
      if (text === null) return;
      try {
        const whole = cacheText(read.kept, { key, question, text });
        await writeWhole(path, (temporary) => writeFile(temporary, whole, { mode: 0o600 }));
      } catch (error) {
        if (!(error instanceof Error) || !('code' in error)) throw error;
        said.push(
          `${shown}: the cache can't be written (${String(error.code)}), so the next run checks everything`,
        );
      }
    },
    said: () => said,
  };
}
