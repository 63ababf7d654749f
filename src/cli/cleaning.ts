import { constants, copyFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { partFile } from '../clean/clean-file.ts';
import type { Parted } from '../clean/part.ts';
import { Sink } from '../clean/sink.ts';
import { UserError } from '../errors.ts';
import type { LintedFile } from '../lint-files.ts';
import type { LintResult } from '../linter/finding.ts';
import { writeWhole } from './write-whole.ts';

/** What `--clean` and its companions say. */
export interface CleaningOptions {
  readonly clean?: string;
  readonly rejects?: string;
  readonly dropColumns?: true;
  readonly inPlace?: true;
}

/**
 * Writes the records of the linted file to the files that the options name: those without errors, and the others with
 * their reasons. Each file is there whole or not at all, and the input stays as it is unless it is cleaned in place;
 * then a copy of it is kept.
 *
 * @param inputs - the files that are linted, as named
 * @returns what to do with the linted file, and what to say when all is done
 * @throws UserError `usage` for options that contradict each other, or the file
 */
export function cleaning(options: CleaningOptions, inputs: readonly string[], cwd: string) {
  const input = onlyFile(inputs);
  const inputPath = resolve(cwd, input);
  const cleanPath = cleanPathOf(options, inputPath, cwd);
  const rejectsPath = options.rejects === undefined ? null : resolve(cwd, options.rejects);
  if (rejectsPath !== null && (rejectsPath === inputPath || rejectsPath === cleanPath))
    throw new UserError(
      'usage',
      `--rejects ${options.rejects} would overwrite another file`,
      'Name another file.',
    );
  const said: string[] = [];
  return {
    async write(linted: LintedFile): Promise<void> {
      const { result } = linted;
      if (result.fatalErrorCount > 0) {
        said.push(`${input} could not be read to its end: nothing was written`);
        return;
      }
      const dropped = options.dropColumns === true ? droppable(linted) : new Map<number, string>();
      const parted = await writeBoth(linted, dropped, cleanPath, rejectsPath, async () => {
        if (options.inPlace === true) said.push(`the original is kept as ${await backup(inputPath)}`);
      });
      said.unshift(...summary(options, input, parted, [...dropped.values()], result));
    },
    said: (): readonly string[] => said,
  };
}

function onlyFile(inputs: readonly string[]): string {
  const [input] = inputs;
  if (input === undefined || input === '-' || inputs.length > 1) {
    throw new UserError(
      'usage',
      '--clean, --rejects and --in-place take one file that can be read twice',
      'Name one file, not a folder or standard input.',
    );
  }
  return input;
}

function cleanPathOf({ clean, inPlace }: CleaningOptions, inputPath: string, cwd: string): string | null {
  if (inPlace === true) {
    if (clean !== undefined)
      throw new UserError('usage', '--in-place and --clean contradict each other', 'Leave one of them out.');
    return inputPath;
  }
  if (clean === undefined) return null;
  const path = resolve(cwd, clean);
  if (path === inputPath) {
    throw new UserError(
      'usage',
      `--clean ${clean} would overwrite the input`,
      'Name another file, or use --in-place, which keeps a copy.',
    );
  }
  return path;
}

/** The columns that must not, or need not, be in the file, as the rule found them. */
function droppable({ table, result }: LintedFile): Map<number, string> {
  const headers = new Set(
    result.messages.flatMap(({ ruleId, messageId, header }) =>
      ruleId === 'minimization' && COLUMN_MESSAGES.has(messageId) && header ? [header] : [],
    ),
  );
  return new Map(
    table.columns.flatMap(({ index, header }) => (headers.has(header) ? [[index, header] as const] : [])),
  );
}

const COLUMN_MESSAGES: ReadonlySet<string> = new Set(['sensitiveColumn', 'excessiveColumn']);

async function writeBoth(
  { source, table, result, rowReasons }: LintedFile,
  dropped: ReadonlyMap<number, string>,
  cleanPath: string | null,
  rejectsPath: string | null,
  beforeRename: () => Promise<void>,
): Promise<Parted> {
  if (rowReasons === undefined) throw new Error('the records that have errors were not kept');
  let parted: Parted = { kept: 0, rejected: 0 };
  const write = async (cleanTo: string | null, rejectsTo: string | null): Promise<void> => {
    const sinks: Sink[] = [];
    const open = async (path: string | null): Promise<Sink | null> => {
      if (path === null) return null;
      const sink = await Sink.create(path);
      sinks.push(sink);
      return sink;
    };
    try {
      parted = await partFile(source, table, result.rows, {
        isRejected: (record) => rowReasons.has(record),
        reasonsOf: (record) => rowReasons.of(record),
        dropped,
        clean: await open(cleanTo),
        rejects: await open(rejectsTo),
      });
      for (const sink of sinks) await sink.close();
      await beforeRename();
    } catch (error) {
      for (const sink of sinks) await sink.abandon();
      throw error;
    }
  };
  try {
    await whole(cleanPath, (cleanTo) => whole(rejectsPath, (rejectsTo) => write(cleanTo, rejectsTo)));
  } catch (error) {
    throw outputError(error, cleanPath ?? rejectsPath ?? '');
  }
  return parted;
}

function whole(path: string | null, write: (temporary: string | null) => Promise<void>): Promise<void> {
  return path === null ? write(null) : writeWhole(path, write);
}

function outputError(error: unknown, path: string): unknown {
  if (error instanceof UserError || !(error instanceof Error) || !('code' in error)) return error;
  return new UserError(
    'output',
    `${path} can't be written: ${String(error.code)}`,
    `Check that ${dirname(path)} is there, may be written to and has room.`,
    { cause: error },
  );
}

/** Copies the input beside itself, over nothing that is there. */
async function backup(path: string): Promise<string> {
  for (let number = 0; ; number += 1) {
    const copy = number === 0 ? `${path}.bak` : `${path}.bak${number}`;
    try {
      await copyFile(path, copy, constants.COPYFILE_EXCL);
      return copy;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
}

const records = (count: number): string => (count === 1 ? '1 record' : `${count} records`);

function summary(
  options: CleaningOptions,
  input: string,
  { kept, rejected }: Parted,
  dropped: readonly string[],
  result: LintResult,
): string[] {
  const lines: string[] = [];
  const clean = options.inPlace === true ? input : options.clean;
  if (clean !== undefined) {
    const without =
      dropped.length === 0 ? '' : `, without the columns ${dropped.map((name) => `"${name}"`).join(', ')}`;
    lines.push(`${clean}: ${records(kept)} without errors${without}`);
  }
  const unchecked = result.rows - result.summary.records;
  if (options.rejects !== undefined)
    lines.push(
      `${options.rejects}: ${records(rejected - unchecked)} with errors${unchecked > 0 ? `, and ${unchecked} that were not checked again` : ''}`,
    );
  else if (unchecked > 0)
    lines.push(`${unchecked} records that were not checked again are not in ${options.clean}`);
  const remaining = result.messages.filter(
    ({ row, severity, header }) =>
      row === 0 && severity === 2 && !(header !== null && dropped.includes(header)),
  );
  if (remaining.length > 0)
    lines.push(
      `${remaining.length === 1 ? '1 error concerns' : `${remaining.length} errors concern`} the file as a whole and ${remaining.length === 1 ? 'remains' : 'remain'}: ${[...new Set(remaining.map(({ ruleId }) => ruleId))].join(', ')}`,
    );
  return lines;
}
