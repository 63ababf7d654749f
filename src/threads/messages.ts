import type { PartResult } from '../linter/lint-table.ts';
import type { Settings } from '../linter/settings.ts';
import type { TableSeverities } from '../linter/table-issues.ts';
import type { Understanding } from '../linter/understand.ts';
import type { SharedLists } from '../suppression/share.ts';
import type { FilePart } from '../table/types.ts';

/** What a worker is to do; plain data. */
export interface PartJob {
  readonly path: string;
  /** How to name the file in messages. */
  readonly shown: string;
  readonly size: number;
  readonly part: FilePart;
  readonly encoding: string | undefined;
  readonly delimiter: string | undefined;
  readonly settings: Settings;
  /** Rules by name: only those that ship with the tool can be found again in another thread. */
  readonly rules: readonly {
    readonly name: string;
    readonly severity: 1 | 2;
    readonly options: unknown;
  }[];
  readonly tableSeverities: TableSeverities | undefined;
  readonly detailCap: number | undefined;
  readonly suppression: SharedLists | null;
  /** What fingerprints begin with: those of all parts are compared. */
  readonly seed: Uint32Array;
  readonly understanding: Understanding;
}

/** What a worker answers. */
export type PartMessage =
  | { readonly kind: 'progress'; readonly bytes: number }
  | { readonly kind: 'result'; readonly result: PartResult };
