import { UserError, type UserErrorCode } from '../errors.ts';
import type { ColumnDetails } from '../linter/file-details.ts';
import type { LintResult } from '../linter/finding.ts';
import type { RunKey } from './run-key.ts';

/** What a run has found, masked as in a report, so that it can be told again. */
export interface KeptRun {
  readonly results: readonly LintResult[];
  /** Files that could not be linted, because of what is in them. */
  readonly failures: readonly UserError[];
  /** By the path in the result, how the columns were understood. */
  readonly columns: ReadonlyMap<string, readonly ColumnDetails[]>;
  /** By file, what the run has left of a baseline. */
  readonly left?: LeftOfBaseline | undefined;
}

/** By file as a baseline names it, and by rule and fingerprint, the known findings that were not found. */
export type LeftOfBaseline = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Where results are kept from run to run. */
export interface ResultCache {
  /** What a run with this key has found; null where it is not known. */
  find(key: RunKey): Promise<KeptRun | null>;
  keep(key: RunKey, run: KeptRun): Promise<void>;
}

/** More findings than this take longer to be read than to be found. */
const MOST_FINDINGS = 100_000;

/** What is wrong with a file by its content alone, and so will be again. */
const BY_CONTENT: ReadonlySet<UserErrorCode> = new Set(['empty', 'binary', 'unparsable']);

/** A run as one line of text; null for one that can't be kept. */
export function textOfRun({ results, failures, columns, left }: KeptRun): string | null {
  if (failures.some(({ code }) => !BY_CONTENT.has(code))) return null;
  if (results.reduce((sum, { messages }) => sum + messages.length, 0) > MOST_FINDINGS) return null;
  return JSON.stringify({
    results,
    failures: failures.map(({ code, message, hint }) => ({ code, message, hint })),
    columns: [...columns],
    left,
  });
}

/** Reads what {@link textOfRun} has written; null for anything else. */
export function runOfText(text: string): KeptRun | null {
  const value: unknown = JSON.parse(text);
  if (!isStored(value)) return null;
  return {
    results: value.results,
    failures: value.failures.map(({ code, message, hint }) => new UserError(code, message, hint)),
    columns: new Map(value.columns),
    left: value.left,
  };
}

interface Stored {
  readonly results: readonly LintResult[];
  readonly failures: readonly {
    readonly code: UserErrorCode;
    readonly message: string;
    readonly hint?: string;
  }[];
  readonly columns: readonly (readonly [string, readonly ColumnDetails[]])[];
  readonly left?: LeftOfBaseline;
}

/** The checksum says that the text is as it was written, so its parts need not be looked at. */
function isStored(value: unknown): value is Stored {
  return (
    typeof value === 'object' &&
    value !== null &&
    'results' in value &&
    Array.isArray(value.results) &&
    'failures' in value &&
    Array.isArray(value.failures) &&
    'columns' in value &&
    Array.isArray(value.columns)
  );
}
