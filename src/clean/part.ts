import type { Sink } from './sink.ts';

/** What parting a file in two needs to know. */
export interface Parting {
  /** Whether a record has an error, by its 1-based number. */
  isRejected(record: number): boolean;
  /** A rejected record's rules, and its errors in words. */
  reasonsOf(record: number): { readonly rules: readonly string[]; readonly texts: readonly string[] };
  /** Columns left out of the clean file, by index and header. */
  readonly dropped: ReadonlyMap<number, string>;
  /** Where the records without errors go. */
  readonly clean: Sink | null;
  /** Where the others go, each with its reasons. */
  readonly rejects: Sink | null;
}

/** What was written. */
export interface Parted {
  readonly kept: number;
  readonly rejected: number;
}

/** The columns, or keys, that rejected records get. */
export const RULES_COLUMN = 'gdpr_lint_rules';
export const REASONS_COLUMN = 'gdpr_lint_reasons';
