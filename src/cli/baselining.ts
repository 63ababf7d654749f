import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { BaselineDraft, type KnownCounts, totalOf } from '../baseline/file-baseline.ts';
import { type OpenBaseline, openBaseline, readBaselineFile } from '../baseline/open-baseline.ts';
import type { StoredBaseline } from '../baseline/read-baseline.ts';
import { UserError } from '../errors.ts';
import type { KnownFindings } from '../linter/known-findings.ts';
import { notWritten } from './write-report.ts';
import { writeWhole } from './write-whole.ts';

/** What `--baseline` and its companions say. */
export interface BaselineOptions {
  readonly baseline?: string;
  readonly updateBaseline?: true;
  readonly pruneBaseline?: true;
}

/** What a baseline does in the course of a run. */
export interface Baselining {
  /** The baseline, where it is read and not written. */
  readonly open?: OpenBaseline;
  /** @param path - absolute path of the file that is linted */
  knownOf(path: string): KnownFindings;
  /**
   * Writes the baseline where this was asked for.
   *
   * @param read - absolute paths of the files that were read to their end; those of others stay as they are
   * @returns what to say
   */
  finish(read: ReadonlySet<string>): Promise<readonly string[]>;
}

/**
 * Reads the baseline that the options name.
 *
 * @throws UserError where it is missing and not to be written, or is no baseline
 */
export async function baselining(
  { baseline: shown, updateBaseline, pruneBaseline }: BaselineOptions,
  cwd: string,
): Promise<Baselining> {
  if (shown === undefined || (updateBaseline === true && pruneBaseline === true))
    throw new UserError(
      'usage',
      shown === undefined
        ? '--update-baseline and --prune-baseline need a file'
        : '--update-baseline and --prune-baseline contradict each other',
      'Write --baseline FILE --update-baseline, or --baseline FILE --prune-baseline.',
    );
  const path = resolve(cwd, shown);
  const baseline = openBaseline(await read(path, shown, updateBaseline === true), path);
  const { stored, fingerprints, known, keyOf } = baseline;
  const drafts = new Map<string, BaselineDraft>();

  async function write(files: Map<string, KnownCounts>): Promise<void> {
    const sorted = [...files]
      .filter(([, counts]) => totalOf(counts) > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    const written: StoredBaseline = { ...stored, files: Object.fromEntries(sorted) };
    try {
      await writeWhole(path, (temporary) => writeFile(temporary, `${JSON.stringify(written, null, 2)}\n`));
    } catch (error) {
      throw notWritten(shown ?? path, error);
    }
  }

  return {
    ...(updateBaseline === true || pruneBaseline === true ? {} : { open: baseline }),
    knownOf(file) {
      if (updateBaseline !== true) return baseline.knownOf(file);
      const key = keyOf(file);
      const made = drafts.get(key) ?? new BaselineDraft(fingerprints);
      drafts.set(key, made);
      return made;
    },
    async finish(readFiles) {
      const files = new Map(Object.entries(stored.files));
      const wasRead = new Set([...readFiles].map(keyOf));
      if (updateBaseline === true) {
        let total = 0;
        for (const [key, draft] of drafts) {
          if (!wasRead.has(key)) continue;
          const found = draft.found();
          files.set(key, found);
          total += totalOf(found);
        }
        await write(files);
        return [`${shown}: ${total} ${total === 1 ? 'finding is' : 'findings are'} known from now on`];
      }
      const gone = [...files.keys()].filter(
        (key) => !existsSync(resolve(dirname(path), key)) && !known.has(key),
      );
      const said = gone.map((key) => `${shown}: ${key} is gone, and its known findings are of no use`);
      for (const [key, file] of known) {
        const unused = file.unused();
        if (!wasRead.has(key) || unused.size === 0) continue;
        const rules = [...unused].map(([ruleId, count]) => `${ruleId} ${count}`).join(', ');
        said.push(`${shown}: known findings of ${key} are not found any more: ${rules}`);
        files.set(key, file.used());
      }
      if (pruneBaseline !== true) {
        if (said.length > 0) said.push(`${shown}: --prune-baseline takes them out`);
        return said;
      }
      for (const key of gone) files.delete(key);
      if (said.length > 0) await write(files);
      return said.length > 0 ? [...said, `${shown}: they were taken out`] : said;
    },
  };
}

async function read(path: string, shown: string, mayBeMissing: boolean): Promise<StoredBaseline> {
  try {
    return await readBaselineFile(path, shown);
  } catch (error) {
    const isMissing = error instanceof UserError && error.code === 'not-found';
    if (isMissing && mayBeMissing) return { version: 1, salt: randomBytes(16).toString('hex'), files: {} };
    throw error;
  }
}
