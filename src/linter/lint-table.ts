import { MOST_ISSUES_KEPT } from '../table/issues.ts';
import type { Block, Dialect, StopAt, Table, TableIssue, TableIssueCode } from '../table/types.ts';
import { Collector, type Gathered } from './collector.ts';
import { isExceptionColumn } from './exceptions.ts';
import type { LintResult } from './finding.ts';
import type { KnownFindings } from './known-findings.ts';
import { channelsOf } from './reach.ts';
import type { RowReasons } from './row-reasons.ts';
import type { Column } from './rule.ts';
import { reportDoubtfulHeader, reportTableIssues, reportUnchanged, tableMessage } from './table-issues.ts';
import { type RunCounts, type RunInput, TableRun } from './table-run.ts';
import { toleratedBy } from './tolerated.ts';
import { type Understanding, type UnderstoodTable, understand } from './understand.ts';

export type { ConfiguredRule } from './table-run.ts';

/** What a run over one table needs. */
export interface LintTableInput extends RunInput {
  /** By rule, the share of the records (0 to 1) that may have errors of it without failing the run. */
  readonly budgets?: Readonly<Record<string, number>> | undefined;
  /** Occurrences of one message that are kept with their place. */
  readonly detailCap?: number | undefined;
  /** Told of each record that has an error, for whoever parts the file in two. */
  readonly rowReasons?: RowReasons | undefined;
  /** The findings that were known before. */
  readonly known?: KnownFindings | undefined;
  /** Told how many records were read so far. */
  readonly onProgress?: ((records: number) => void) | undefined;
  /** Told the columns when they are understood. */
  readonly onUnderstood?: ((columns: readonly Column[]) => void) | undefined;
  /** Leaves out the records that an earlier file has. */
  readonly changes?: RecordChoice | undefined;
  /** The parts of the file that others read at the same time. */
  readonly elsewhere?: Elsewhere | undefined;
}

/** Chooses the records of a table that are checked. */
export interface RecordChoice {
  /** The earlier file that has the others, for messages. */
  readonly earlier: string;
  /** How many records were left out so far. */
  readonly left: number;
  /** The parts of a block that hold the records to check, in order. */
  partsOf(block: Block): Iterable<Block>;
}

/** The rest of a file, read by others while its first part is read here. */
export interface Elsewhere {
  /** Where the rest begins, in bytes: behind the sample at the head of the file, and where a record should begin. */
  readonly byte: number;
  /** Called when the columns are understood: from the head of the file, for all its parts. */
  start(understanding: Understanding): void;
  /** Ends it where nobody asks for the results any more. */
  stop(): void;
  /** The results in file order; null where they can't be believed, so that the rest is to be read here as well. */
  results(): Promise<readonly PartResult[] | null>;
}

/** What was found in a part of a file: plain data, that can be handed from thread to thread. */
export interface PartResult {
  readonly counts: RunCounts;
  readonly findings: Gathered;
  readonly lines: number;
  readonly lineEnd: Dialect['lineEnd'];
  /** Whether the part ended with a record. */
  readonly isClean: boolean;
  /** Whether it was read as it would have been after all that stands before it. */
  readonly isSure: boolean;
  readonly issues: readonly TableIssue[];
  readonly issueCounts: ReadonlyMap<TableIssueCode, number>;
}

/**
 * Whether the results of parts, in file order up to the end of the file, are what reading the file in one go would have
 * found: each part but the last ended with a record, and none hangs on what stands before it.
 */
export function areSound(parts: readonly PartResult[]): boolean {
  return parts.every(({ isSure, isClean }, at) => isSure && (isClean || at === parts.length - 1));
}

/** A table whose columns are understood, and that others have begun to read where that was wanted. */
export interface BegunTable {
  readonly understanding: UnderstoodTable;
  /** What others have read, once the rest was left to them. */
  readonly rest: () => readonly PartResult[];
}

/** What of a run over one table is settled before its records are read. */
export type TableToBegin = Pick<
  LintTableInput,
  'table' | 'settings' | 'elsewhere' | 'stopwatch' | 'onUnderstood'
>;

/** Reads the head of a table, understands its columns, and has others begin with the rest. */
export async function beginTable(input: TableToBegin): Promise<BegunTable> {
  const { table, settings, elsewhere, stopwatch } = input;
  let rest: readonly PartResult[] = [];
  const stopAt: StopAt | undefined = elsewhere && {
    byte: elsewhere.byte,
    async stop() {
      stopwatch?.lap('reading');
      const results = table.partEnd?.isSure === true ? await elsewhere.results() : null;
      stopwatch?.lap('other threads');
      rest = results ?? [];
      return results !== null;
    },
  };
  const understood = await understand(table, settings.columns, stopAt);
  const { blocks: _, ...understanding } = understood;
  elsewhere?.start(understanding);
  input.onUnderstood?.(understanding.columns);
  stopwatch?.lap('columns');
  return { understanding: understood, rest: () => rest };
}

/**
 * Runs rules over a table, block by block, and gathers what they find.
 *
 * @param begun - the table where it was begun before
 * @throws UserError `plugin` where a rule of a plug-in throws
 */
export async function lintTable(input: LintTableInput, begun?: BegunTable): Promise<LintResult> {
  const { table, settings } = input;
  const { understanding: understood, rest } = begun ?? (await beginTable(input));
  const { blocks, ...understanding } = understood;
  const { columns, isHeaderDoubtful } = understanding;
  const { run, collector } = await runOver(input, understanding, blocks);
  input.stopwatch?.lap('reading');
  const read = new Reading(table);
  const messages = new Map(input.rules.map(({ rule }) => [rule.name, rule.messages]));
  for (const part of rest()) {
    collector.absorb(part.findings, run.records, read.lines, {
      messageOf: (ruleId, messageId) => messages.get(ruleId)?.[messageId] ?? tableMessage(messageId),
      columnAt: (index) => columns[index],
    });
    const { lines } = read;
    read.add(part, run.records);
    run.absorb(part.counts, lines);
  }
  run.conclude();
  const { earlier = '', left = 0 } = input.changes ?? {};
  if (left > 0) reportUnchanged(earlier, left, collector, input.tableSeverities ?? {});
  if (isHeaderDoubtful) reportDoubtfulHeader(table, collector);
  reportTableIssues(read, columns, collector, input.tableSeverities ?? {});
  const found = collector.findings();
  const { errors, warnings } = collector.counts;
  const tolerated = [...run.exceptedSummary(), ...toleratedBy('baseline', collector.known)];
  const budgets = run.budgetSummary(input.budgets ?? {});
  input.stopwatch?.lap('findings');
  return {
    filePath: input.filePath,
    rows: run.records + left,
    columns: columns.length,
    dialect: { ...table.dialect, lineEnd: read.lineEnd },
    messages: found,
    errorCount: errors,
    warningCount: warnings,
    fatalErrorCount: collector.fatal,
    summary: {
      jurisdiction: settings.jurisdiction,
      countries: run.countrySummary(),
      asOf: settings.asOf,
      records: run.records,
      channels: run.channelSummary(),
      blocked: run.blockedSummary(),
      notChecked: [...collector.unchecked],
      ...(tolerated.length > 0 ? { tolerated } : {}),
      ...(budgets.length > 0 ? { budgets } : {}),
    },
  };
}

/**
 * Runs rules over the part of a file that a table was opened for, and returns what concerns its records: what concerns
 * the whole file is found by whoever reads its first part.
 */
export async function lintPart(input: LintTableInput, understanding: Understanding): Promise<PartResult> {
  const { table } = input;
  const { run, collector } = await runOver(input, understanding, table.blocks());
  return {
    counts: run.counts(),
    findings: collector.gathered(),
    lines: table.partEnd?.lines ?? 0,
    lineEnd: table.dialect.lineEnd,
    isClean: table.partEnd?.isClean === true,
    isSure: table.partEnd?.isSure === true,
    issues: table.issues,
    issueCounts: table.issueCounts,
  };
}

async function runOver(
  input: LintTableInput,
  understanding: Understanding,
  blocks: AsyncIterable<Block>,
): Promise<{ readonly run: TableRun; readonly collector: Collector }> {
  const { settings } = input;
  const columns = understanding.columns.filter((column) => !isExceptionColumn(column));
  const channels = channelsOf(settings.campaign.channels, columns);
  const collector = new Collector(
    settings.language,
    settings.showValues,
    input.detailCap ?? null,
    input.rowReasons,
    input.known,
  );
  const run = new TableRun(input, understanding, channels, collector);
  run.start();
  for await (const block of blocks) {
    for (const part of input.changes?.partsOf(block) ?? [block]) run.addBlock(part);
    input.onProgress?.(run.records);
  }
  return { run, collector };
}

/** What reading all parts of a file has found out, in file order. */
class Reading {
  readonly issues: TableIssue[];
  readonly issueCounts: Map<TableIssueCode, number>;
  lines: number;
  lineEnd: Dialect['lineEnd'];

  constructor({ issues, issueCounts, partEnd, dialect }: Table) {
    this.issues = [...issues];
    this.issueCounts = new Map(issueCounts);
    this.lines = partEnd?.lines ?? 0;
    this.lineEnd = dialect.lineEnd;
  }

  /** Adds a later part, behind so many records. */
  add(part: PartResult, records: number): void {
    const { lines } = this;
    for (const issue of part.issues) {
      const { position, code } = issue;
      if (this.issues.filter((known) => known.code === code).length >= MOST_ISSUES_KEPT) continue;
      this.issues.push({
        ...issue,
        row: issue.row === 0 ? 0 : issue.row + records,
        position: { ...position, line: position.line + lines, endLine: position.endLine + lines },
      });
    }
    for (const [code, count] of part.issueCounts)
      this.issueCounts.set(code, (this.issueCounts.get(code) ?? 0) + count);
    this.lines += part.lines;
    if (part.lineEnd !== this.lineEnd) this.lineEnd = 'mixed';
  }
}
