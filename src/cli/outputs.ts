import { existsSync, realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../errors.ts';

/** A report to be made: in which format, and where it goes. */
export interface Output {
  /** Name, package or path of the formatter. */
  readonly format: string;
  /** Path of the file as the user gave it; null for standard output. */
  readonly path: string | null;
}

const DEFAULT_FORMAT = 'stylish';

/**
 * Reads what `--format` and `--output-file` ask for: `NAME` goes to standard output, or to the output file if one is
 * named, `NAME=PATH` to a file of its own.
 *
 * @param isFile - whether a path, which may hold an equals sign, leads to a file
 *
 * @throws UserError `usage` where two reports would go to one place, or one has no name or place
 */
export function outputsOf(
  formats: readonly string[],
  outputFile: string | undefined,
  isFile: (path: string) => boolean = isFileHere,
): readonly Output[] {
  const outputs = (formats.length === 0 ? [DEFAULT_FORMAT] : formats).map((text) => parsed(text, isFile));
  const [free, second] = outputs.filter(({ path }) => path === null);
  if (free !== undefined && second !== undefined) {
    throw new UserError(
      'usage',
      `${free.format} and ${second.format} would both go to ${outputFile ?? 'standard output'}`,
      `Write all but one to a file of its own: --format ${second.format}=FILE.`,
    );
  }
  if (outputFile !== undefined && free === undefined) {
    throw new UserError(
      'usage',
      `nothing is left to be written to ${outputFile}: each format has a file of its own`,
      'Leave --output-file out, or name one more format.',
    );
  }
  const placed = outputs.map((output) =>
    output === free ? { ...output, path: outputFile ?? null } : output,
  );
  const paths = placed.flatMap(({ path }) => (path === null ? [] : [resolve(path)]));
  const twice = placed.find(
    ({ path }) => path !== null && paths.indexOf(resolve(path)) !== paths.lastIndexOf(resolve(path)),
  );
  if (twice !== undefined) {
    throw new UserError('usage', `two reports would be written to ${twice.path}`, 'Name a file for each.');
  }
  return placed;
}

function parsed(text: string, isFile: (path: string) => boolean): Output {
  const at = nameEnd(text, isFile);
  if (at < 0) return { format: text, path: null };
  const format = text.slice(0, at);
  const path = text.slice(at + 1);
  if (format !== '' && path !== '') return { format, path: path === '-' ? null : path };
  throw new UserError(
    'usage',
    `--format "${text}" has no ${format === '' ? 'format before' : 'file behind'} its "="`,
    'Write --format NAME, or --format NAME=FILE, such as sarif=report.sarif.',
  );
}

function isFileHere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** Where the formatter's name ends; -1 at the end. A path may hold an equals sign: the longest one that is a file is meant. */
function nameEnd(text: string, isFile: (path: string) => boolean): number {
  const first = text.indexOf('=');
  if (first < 0 || !/^(?:\.{0,2}[/\\]|[A-Za-z]:[/\\])/.test(text)) return first;
  if (isFile(text)) return -1;
  for (let at = text.lastIndexOf('='); at > first; at = text.lastIndexOf('=', at - 1))
    if (isFile(text.slice(0, at))) return at;
  return first;
}

/**
 * Makes sure that no report is written over what it reports on.
 *
 * @param inputs - paths of files that are read: data, lists, configurations
 * @throws UserError `output`
 */
export function refuseInputs(outputs: readonly Output[], inputs: readonly string[], cwd: string): void {
  const read = new Set(inputs.map((input) => realPath(resolve(cwd, input))));
  const wrong = outputs.find(({ path }) => path !== null && read.has(realPath(resolve(cwd, path))));
  if (wrong === undefined) return;
  throw new UserError(
    'output',
    `${wrong.path} is an input file: the report would overwrite it`,
    'Name another file.',
  );
}

/** One name for a file, whatever link it is named by. */
function realPath(path: string): string {
  return existsSync(path) ? realpathSync(path) : path;
}
