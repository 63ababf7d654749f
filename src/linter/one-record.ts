import type { Channel } from '../law/types.ts';
import type { Block } from '../table/types.ts';
import { Collector } from './collector.ts';
import type { BlockReason, Finding } from './finding.ts';
import { channelsOf } from './reach.ts';
import { type RunInput, TableRun } from './table-run.ts';
import { understand } from './understand.ts';

/** What the rules say of one record. */
export interface RecordVerdict {
  /** Records that the file has. */
  readonly records: number;
  /** By channel, why the record may not be contacted; no reason where it may. Null where the file has no such record. */
  readonly channels:
    | readonly { readonly channel: Channel; readonly reasons: readonly BlockReason[] }[]
    | null;
  /** What was found in the record; what concerns the whole file is left out. */
  readonly findings: readonly Finding[];
}

/**
 * Runs rules over one record, understood as in a run over the whole table, which is read to its end.
 *
 * @param row - 1-based number of the record
 */
export async function lintRecord(input: RunInput, row: number): Promise<RecordVerdict> {
  const { settings } = input;
  const { blocks, ...understanding } = await understand(input.table, settings.columns);
  const collector = new Collector(settings.language, settings.showValues, null);
  const channels = channelsOf(settings.campaign.channels, understanding.columns);
  const run = new TableRun(input, understanding, channels, collector);
  run.start();
  let records = 0;
  let verdict: RecordVerdict['channels'] = null;
  for await (const block of blocks) {
    const at = row - block.firstRow;
    if (at >= 0 && at < block.size) {
      run.addBlock(oneOf(block, at));
      verdict = run.reasonsOfFirst();
    }
    records += block.size;
  }
  return {
    records,
    channels: verdict,
    findings: collector.findings().filter((finding) => finding.row === row),
  };
}

function oneOf(block: Block, at: number): Block {
  return {
    size: 1,
    firstRow: block.firstRow + at,
    cell: (_row, column) => block.cell(at, column),
    values: (column) => [block.cell(at, column)],
    position: (_row, column, start, end) => block.position(at, column, start, end),
    damaged: () => block.damaged(at),
  };
}
