import { UserError } from '../errors.ts';
import { lawOf } from '../law/countries.ts';
import type { Channel } from '../law/types.ts';
import type { SuppressionLists } from '../suppression/types.ts';
import type { Block, Position, Table } from '../table/types.ts';
import { type Affected, AffectedRecords } from './affected.ts';
import type { Collector } from './collector.ts';
import { Cursor } from './cursor.ts';
import { dataSubjects } from './data-subject.ts';
import { type ExceptedRows, isExceptionColumn, RecordExceptions } from './exceptions.ts';
import { BLOCK_REASONS, type BlockReason, type Finding, type Severity } from './finding.ts';
import { perCell } from './per-cell.ts';
import { perValue } from './per-value.ts';
import { reachBy } from './reach.ts';
import type {
  AnyRule,
  Column,
  Messages,
  Place,
  RecordCheck,
  RecordView,
  Report,
  RuleContext,
  TableContext,
} from './rule.ts';
import type { Settings } from './settings.ts';
import type { Stopwatch } from './stopwatch.ts';
import { exceptionReporter, type TableSeverities } from './table-issues.ts';
import { wasTold } from './told.ts';
import { addTolerated, type ToleratedCounts, toleratedBy } from './tolerated.ts';
import type { Understanding } from './understand.ts';

/** A rule as the configuration turns it on. */
export interface ConfiguredRule {
  readonly rule: AnyRule;
  readonly severity: Severity;
  /** Validated, with the defaults filled in. */
  readonly options: unknown;
}

/** What the rules are run with. */
export interface RunInput {
  /** How to name the file in the result. */
  readonly filePath: string;
  readonly table: Table;
  readonly settings: Settings;
  readonly rules: readonly ConfiguredRule[];
  readonly suppression: SuppressionLists | null;
  /** What was said of the configuration already, with another file of the run; added to. */
  readonly told?: Set<string> | undefined;
  /**
   * What rules that conclude over the whole run counted in the tables before, by rule; added to. Absent: the table is
   * the whole run.
   */
  readonly carried?: Map<string, unknown> | undefined;
  readonly tableSeverities?: TableSeverities | undefined;
  /** Told what the time goes into. */
  readonly stopwatch?: Stopwatch | undefined;
}

/** What a run over a part of a file has counted, as plain data. */
export interface RunCounts {
  readonly records: number;
  /** By channel: records that have an address for it, and those of them that nothing said of the record blocks. */
  readonly reachable: readonly number[];
  readonly allowed: readonly number[];
  readonly blocked: ReadonlyMap<BlockReason, number>;
  /** Records by the country that the law was asked for. */
  readonly countries: ReadonlyMap<string, number>;
  /** By rule, what it knows across records. */
  readonly tallies: ReadonlyMap<string, unknown>;
  /** By rule, findings that records except. */
  readonly excepted: ToleratedCounts;
  readonly exceptedRows: ExceptedRows;
  /** By rule, what counts against budgets. */
  readonly affected: ReadonlyMap<string, Affected>;
}

const NOWHERE: Position = { line: 0, column: 0, endLine: 0, endColumn: 0 };

interface ActiveRule {
  readonly configured: ConfiguredRule;
  readonly context: RuleContext<unknown, Messages>;
  readonly check: RecordCheck<unknown> | undefined;
  tally: unknown;
}

/** One run of the rules over the records of a table, or of a part of it. */
export class TableRun {
  records = 0;
  readonly #input: RunInput;
  readonly #columns: readonly Column[];
  readonly #sample: Understanding['sample'];
  readonly #channels: readonly Channel[];
  readonly #collector: Collector;
  readonly #cursor = new Cursor();
  readonly #shared = new Map<unknown, unknown>();
  readonly #reach: readonly ((record: RecordView) => boolean)[];
  readonly #reachable: number[];
  readonly #allowed: number[];
  readonly #blocked = new Map<BlockReason, number>();
  readonly #countries = new Map<string, number>();
  readonly #affected = new AffectedRecords();
  readonly #exceptions: RecordExceptions | undefined;
  /** Findings that the records of later parts except. */
  readonly #exceptedLater: ToleratedCounts = new Map();
  #active: ActiveRule[] = [];
  /** Per record of the block and channel, a bit per reason. */
  #marks = new Uint16Array(0);
  /** The same for reports about the whole file, which hold for each of its records. */
  readonly #fileMarks: Uint16Array;

  constructor(
    input: RunInput,
    { columns: all, sample }: Understanding,
    channels: readonly Channel[],
    collector: Collector,
  ) {
    const columns = all.filter((column) => !isExceptionColumn(column));
    const exceptions = all.find(isExceptionColumn);
    this.#exceptions =
      exceptions &&
      new RecordExceptions(
        exceptions,
        input.settings.asOf,
        new Set(input.rules.map(({ rule }) => rule.name)),
        exceptionReporter(collector, input.tableSeverities ?? {}),
      );
    this.#input = input;
    this.#columns = columns;
    this.#sample = sample;
    this.#channels = channels;
    this.#collector = collector;
    this.#reach = channels.map((channel) => reachBy(channel, columns));
    this.#reachable = channels.map(() => 0);
    this.#allowed = channels.map(() => 0);
    this.#fileMarks = new Uint16Array(channels.length);
  }

  start(): void {
    const table = this.#tableContext();
    this.#active = this.#input.rules.map((configured) => {
      const { rule } = configured;
      const context = this.#ruleContext(configured, table);
      const check = this.#guard(rule, () => rule.check(context));
      this.#input.stopwatch?.lap(rule.name);
      return { configured, context, check, tally: rule.tally?.create() };
    });
  }

  addBlock(block: Block): void {
    const { stopwatch } = this.#input;
    stopwatch?.lap('reading');
    this.#cursor.block = block;
    this.#marks = new Uint16Array(block.size * this.#channels.length);
    this.#exceptions?.startBlock(block);
    for (const { configured, check, tally } of this.#active) {
      if (check === undefined) continue;
      this.#guard(configured.rule, () => {
        for (let index = 0; index < block.size; index += 1) {
          this.#cursor.index = index;
          check(this.#cursor, tally);
        }
      });
      stopwatch?.lap(configured.rule.name);
    }
    this.#collector.endBlock();
    stopwatch?.lap('findings');
    this.#count(block);
    this.#countCountries(block);
    stopwatch?.lap('channels');
    this.records += block.size;
  }

  /** Why the first record of the last block may not be contacted, by channel. */
  reasonsOfFirst(): readonly { readonly channel: Channel; readonly reasons: readonly BlockReason[] }[] {
    const { block } = this.#cursor;
    const damaged = block?.damaged(0) === true ? 1 << BLOCK_REASONS.indexOf('unreadable') : 0;
    return this.#channels.map((channel, at) => {
      const marks = (this.#marks[at] ?? 0) | (this.#fileMarks[at] ?? 0) | damaged;
      return { channel, reasons: BLOCK_REASONS.filter((_, bit) => (marks >> bit) & 1) };
    });
  }

  /** What was counted so far, for the run over the part before this one to absorb. */
  counts(): RunCounts {
    return {
      records: this.records,
      reachable: this.#reachable,
      allowed: this.#allowed,
      blocked: this.#blocked,
      countries: this.#countries,
      tallies: new Map(
        this.#active.flatMap(({ configured: { rule }, tally }) =>
          rule.tally === undefined ? [] : [[rule.name, tally] as const],
        ),
      ),
      excepted: this.#exceptions?.counts ?? new Map(),
      exceptedRows: this.#exceptions?.rows ?? new Map(),
      affected: this.#affected.byRule,
    };
  }

  /** Adds what a run over the part behind this one has counted; so many lines stand before that part. */
  absorb(later: RunCounts, lines: number): void {
    for (const active of this.#active) {
      const { rule } = active.configured;
      if (rule.tally !== undefined)
        active.tally = rule.tally.merge(active.tally, later.tallies.get(rule.name), this.records, lines);
    }
    this.#exceptions?.absorb(later.exceptedRows, this.records);
    this.records += later.records;
    addTolerated(this.#exceptedLater, later.excepted);
    this.#affected.absorb(later.affected);
    later.reachable.forEach((records, at) => {
      this.#reachable[at] = (this.#reachable[at] ?? 0) + records;
    });
    later.allowed.forEach((records, at) => {
      this.#allowed[at] = (this.#allowed[at] ?? 0) + records;
    });
    for (const [reason, records] of later.blocked)
      this.#blocked.set(reason, (this.#blocked.get(reason) ?? 0) + records);
    for (const [country, records] of later.countries)
      this.#countries.set(country, (this.#countries.get(country) ?? 0) + records);
  }

  conclude(): void {
    this.#cursor.block = null;
    for (const { configured, context, tally } of this.#active) {
      const { rule } = configured;
      if (rule.tally === undefined) continue;
      const before = this.#input.carried?.get(rule.name);
      this.#guard(rule, () => rule.tally?.conclude?.(tally, context, before));
      const { concludeRun, isCarried } = rule.tally;
      if (concludeRun !== undefined || isCarried === true) this.#carry(rule, tally, context);
      this.#input.stopwatch?.lap(rule.name);
    }
  }

  #carry(rule: AnyRule, tally: unknown, { options, settings, report }: RuleContext<unknown, Messages>): void {
    const { carried } = this.#input;
    if (carried === undefined) {
      this.#guard(rule, () => rule.tally?.concludeRun?.(tally, { options, settings, report }));
    } else {
      const sum = carried.has(rule.name) ? rule.tally?.merge(carried.get(rule.name), tally, 0, 0) : tally;
      carried.set(rule.name, sum);
    }
  }

  /** Findings that records except. */
  exceptedSummary() {
    const all: ToleratedCounts = new Map();
    addTolerated(all, this.#exceptions?.counts ?? new Map());
    addTolerated(all, this.#exceptedLater);
    return toleratedBy('exception', all);
  }

  /** How the rules that have a budget did. */
  budgetSummary(budgets: Readonly<Record<string, number>>) {
    return this.#affected.against(budgets, this.records);
  }

  channelSummary() {
    return this.#channels.map((channel, at) => ({
      channel,
      reachable: this.#reachable[at] ?? 0,
      allowed: this.#fileMarks[at] === 0 ? (this.#allowed[at] ?? 0) : 0,
    }));
  }

  blockedSummary() {
    const file = this.#fileMarks.reduce((bits, mark) => bits | mark, 0);
    return BLOCK_REASONS.flatMap((reason, bit) => {
      const records = (file >> bit) & 1 ? this.records : (this.#blocked.get(reason) ?? 0);
      return records > 0 ? [{ reason, records }] : [];
    });
  }

  /** The countries whose law was applied, by number of records. */
  countrySummary() {
    const applied = new Map<string, number>();
    for (const [country, records] of this.#countries) {
      const { law } = lawOf(country);
      applied.set(law.country, (applied.get(law.country) ?? 0) + records);
    }
    return [...applied]
      .map(([country, records]) => ({ country, records }))
      .sort((a, b) => b.records - a.records || (a.country < b.country ? -1 : 1));
  }

  /** Adds up whose law protects the people, where a rule has asked. */
  #countCountries(block: Block): void {
    const subjects = this.#shared.get(dataSubjects) as ReturnType<typeof dataSubjects> | undefined;
    if (subjects === undefined) return;
    for (let index = 0; index < block.size; index += 1) {
      this.#cursor.index = index;
      const { country } = subjects(this.#cursor);
      this.#countries.set(country, (this.#countries.get(country) ?? 0) + 1);
    }
  }

  /** Adds up, per channel, who can be reached and who may be. */
  #count(block: Block): void {
    const width = this.#channels.length;
    const unreadable = 1 << BLOCK_REASONS.indexOf('unreadable');
    for (let index = 0; index < block.size; index += 1) {
      this.#cursor.index = index;
      const damaged = block.damaged(index) ? unreadable : 0;
      let reasons = damaged;
      for (let at = 0; at < width; at += 1) {
        const marks = (this.#marks[index * width + at] ?? 0) | damaged;
        reasons |= marks;
        if (this.#reach[at]?.(this.#cursor) !== true) continue;
        this.#reachable[at] = (this.#reachable[at] ?? 0) + 1;
        if (marks === 0) this.#allowed[at] = (this.#allowed[at] ?? 0) + 1;
      }
      if (reasons !== 0) this.#countReasons(reasons);
    }
  }

  #countReasons(reasons: number): void {
    BLOCK_REASONS.forEach((reason, bit) => {
      if ((reasons >> bit) & 1) this.#blocked.set(reason, (this.#blocked.get(reason) ?? 0) + 1);
    });
  }

  #tableContext(): TableContext {
    const columns = this.#columns;
    const table: TableContext = {
      dialect: this.#input.table.dialect,
      columns,
      settings: this.#input.settings,
      channels: this.#channels,
      suppression: this.#input.suppression,
      columnsOf: (field) => columns.filter((column) => column.field === field),
      columnOf: (field) => columns.find((column) => column.field === field),
      sampleOf: (column) => this.#sample.map((row) => row[column.index] ?? ''),
      perValue,
      perCell: (column, compute) => perCell(this.#cursor, column, compute),
      perRecord: (compute) => this.#perRecord(compute),
      use: (factory) => {
        if (!this.#shared.has(factory)) this.#shared.set(factory, factory(table));
        return this.#shared.get(factory) as ReturnType<typeof factory>;
      },
    };
    return table;
  }

  #perRecord<Result>(compute: (record: RecordView) => Result): (record: RecordView) => Result {
    let known: Result[] = [];
    let block: Block | null = null;
    return (record) => {
      if (block !== this.#cursor.block) {
        known = [];
        block = this.#cursor.block;
      }
      const { index } = this.#cursor;
      const before = known[index];
      if (before !== undefined) return before;
      const result = compute(record);
      known[index] = result;
      return result;
    };
  }

  #ruleContext(configured: ConfiguredRule, table: TableContext): RuleContext<unknown, Messages> {
    return {
      ...table,
      filePath: this.#input.filePath,
      options: configured.options,
      placeOf: (column) => this.#placeOf(column),
      report: (report) => this.#report(configured, report),
    };
  }

  #report(configured: ConfiguredRule, report: Report<Messages, string>): void {
    const { rule } = configured;
    const message = rule.messages[report.messageId];
    if (message === undefined) throw new Error(`rule ${rule.name} has no message "${report.messageId}"`);
    const severity = report.atMost === 'warn' ? 1 : configured.severity;
    const { record, column, place, count = 1 } = report;
    if (this.#isExcepted(report, { ruleId: rule.name, severity, count })) return;
    if (report.blocks !== undefined && severity === 2) this.#mark(report.blocks, record === undefined);
    if (report.once === true && wasTold(rule.name, report, this.#input.told)) return;
    const isCounted =
      record !== undefined && this.#collector.countMore(rule.name, report.messageId, severity, count);
    const isNew =
      isCounted ||
      this.#collector.add(
        {
          ruleId: rule.name,
          messageId: report.messageId,
          severity,
          message,
          data: report.data,
          law: report.law ?? rule.law,
          row: record?.row ?? place?.row ?? 0,
          column,
          count,
        },
        place === undefined ? this.#locator(record, column, report.range) : () => this.#pointedAt(place),
        place !== undefined,
      );
    if (isNew && severity === 2) this.#affected.add(rule.name, record?.row ?? place?.row ?? 0, report.count);
  }

  #isExcepted(
    { record, place }: Report<Messages, string>,
    finding: Pick<Finding, 'ruleId' | 'severity' | 'count'>,
  ): boolean {
    if (record !== undefined) return this.#exceptions?.covers(this.#cursor.index, finding) === true;
    return place !== undefined && this.#exceptions?.coversRow(place.row, finding) === true;
  }

  /** A place that was kept, with the JSON pointer that it was kept without. */
  #pointedAt({ row, position }: Place): Position {
    const pointer = this.#input.table.pointerTo?.(row);
    return pointer === undefined ? position : { ...position, pointer };
  }

  /** In JSON, finding the cell would take parsing the record again, for each record that a rule wants to remember. */
  #placeOf(column: Column): Position {
    const { block, index } = this.#cursor;
    const { format } = this.#input.table.dialect;
    return block?.position(index, format === 'csv' ? column.index : -1) ?? NOWHERE;
  }

  /** Works out a place later, when the record at hand is another one of the same block. */
  #locator(
    record: RecordView | undefined,
    column: Column | undefined,
    range: Report<Messages, string>['range'],
  ): () => Position {
    const { block, index } = this.#cursor;
    if (record === undefined)
      return () => (column === undefined ? NOWHERE : this.#input.table.headerPosition(column.index));
    return () => block?.position(index, column?.index ?? -1, range?.[0], range?.[1]) ?? NOWHERE;
  }

  #mark({ channels, reason }: NonNullable<Report<Messages, string>['blocks']>, wholeFile: boolean): void {
    const bit = 1 << BLOCK_REASONS.indexOf(reason);
    const width = this.#channels.length;
    for (let at = 0; at < width; at += 1) {
      const channel = this.#channels[at];
      if (channel === undefined || (channels !== 'all' && !channels.includes(channel))) continue;
      if (wholeFile) this.#fileMarks[at] = (this.#fileMarks[at] ?? 0) | bit;
      else
        this.#marks[this.#cursor.index * width + at] =
          (this.#marks[this.#cursor.index * width + at] ?? 0) | bit;
    }
  }

  /** Tells whose fault it is: a plug-in that throws ends the run as a user's error, with its place and no data. */
  #guard<Result>(rule: AnyRule, work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      if (!rule.name.includes('/') || error instanceof UserError) throw error;
      const kind = error instanceof Error ? error.name : 'an error';
      const at = this.#cursor.block === null ? '' : `, record ${this.#cursor.row}`;
      throw new UserError(
        'plugin',
        `rule ${rule.name} of a plug-in threw ${kind} on ${this.#input.filePath}${at}`,
        'Turn the rule off, or tell its authors.',
        { cause: error },
      );
    }
  }
}
