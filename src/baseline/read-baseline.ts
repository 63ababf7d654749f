import { UserError } from '../errors.ts';
import type { KnownCounts } from './file-baseline.ts';

/** A baseline as it is stored. */
export interface StoredBaseline {
  readonly version: 1;
  /** Hexadecimal digits; kept for as long as the baseline is. */
  readonly salt: string;
  /** By path from the baseline's own folder. */
  readonly files: Readonly<Record<string, KnownCounts>>;
}

/**
 * Reads a baseline.
 *
 * @param shown - how to name it in messages
 * @throws UserError `unparsable` where the text is none
 */
export function readBaseline(text: string, shown: string): StoredBaseline {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = null;
  }
  if (isBaseline(value)) return value;
  throw new UserError(
    'unparsable',
    `${shown} is no baseline that this version can read`,
    'Write it anew with --update-baseline, under another name if it is something else.',
  );
}

function isBaseline(value: unknown): value is StoredBaseline {
  if (!isRecord(value) || value.version !== 1 || typeof value.salt !== 'string') return false;
  if (!/^(?:[0-9a-f]{2}){16,}$/.test(value.salt) || !isRecord(value.files)) return false;
  return Object.values(value.files).every(
    (rules) =>
      isRecord(rules) &&
      Object.values(rules).every((counts) => isRecord(counts) && Object.values(counts).every(isCount)),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) > 0;
}
