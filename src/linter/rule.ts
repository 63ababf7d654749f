import type { z as Zod, ZodType } from 'zod';
import type { Field, Recognition } from '../columns/fields.ts';
import type { Channel } from '../law/types.ts';
import type { SuppressionLists } from '../suppression/types.ts';
import type { Dialect, Position, RawColumn } from '../table/types.ts';
import type { BlockReason, LawReference, Step } from './finding.ts';
import type { Personal } from './mask.ts';
import type { Settings } from './settings.ts';
import type { Template } from './template.ts';

/** A column as rules see it: what the file says and what is understood. */
export interface Column extends RawColumn, Recognition {
  /** How to call the column in a message: its header in quotes, or `column 7` where it has none. */
  readonly name: string;
}

/** The record under examination. The object is reused for the next record: never keep it. */
export interface RecordView {
  /** 1-based number of the record in the file. */
  readonly row: number;
  /** The value of a cell without its quotes; an empty string where the record is too short to have it. */
  cell(column: Column): string;
}

/** Facts of a message, as the message's functions receive them: masked, and fit to be printed. */
export type MessageData = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** A message in every language of the product. */
export interface Message<Data extends MessageData = MessageData> {
  readonly en: (data: Data) => string;
  readonly fr: (data: Data) => string;
  /** Set where the message says that something could not be checked: the summary repeats it. */
  readonly unchecked?: true;
  /** The setting whose absence it tells of, so that many of them can be named in a line: `campaign.offer`. */
  readonly setting?: string;
}

/** The same facts as a rule hands them in: what is personal is marked by `personal()`. */
export type ReportData<Data> = {
  readonly [K in keyof Data]: Data[K] | (Data[K] extends string ? Personal : never);
};

// biome-ignore lint/suspicious/noExplicitAny: a table of messages whose data differ; each use is typed by its own
export type Messages = Readonly<Record<string, Message<any>>>;

type DataOf<M> = M extends Message<infer Data> ? Data : never;

/** Where a record stands that was looked at before. */
export interface Place {
  /** 1-based number of the record in the file. */
  readonly row: number;
  readonly position: Position;
}

/** One diagnostic, as a rule reports it. */
export interface Report<M extends Messages, Id extends keyof M & string> {
  readonly messageId: Id;
  /** Facts for the message; values of the file only as `personal(value)`. */
  readonly data: ReportData<DataOf<M[Id]>>;
  /** The record it is about; absent: a column, or the whole file. */
  readonly record?: RecordView;
  readonly column?: Column;
  /** The part of the cell's value that is meant, in UTF-16 units. */
  readonly range?: readonly [start: number, end: number];
  /** The articles; absent: those of the rule. */
  readonly law?: readonly LawReference[];
  /** Set where the law behind it is not sure enough for an error. */
  readonly atMost?: 'warn';
  /** Set where it concerns the configuration and not the file: it is told with the first file of a run only. */
  readonly once?: true;
  /** How many records a report about a column or the file stands for; 1 where absent. */
  readonly count?: number;
  /** In place of `record`: one that was passed before, for what comes out when all records are read. */
  readonly place?: Place;
  /** What the record (or, for a report about the file, each record) can't be used for, if the report is an error. */
  readonly blocks?: { readonly channels: readonly Channel[] | 'all'; readonly reason: BlockReason };
}

/** What a rule is given: one table, its columns understood, and the configuration in force. */
export interface RuleContext<Options, M extends Messages> {
  /** How messages call the file. */
  readonly filePath: string;
  readonly dialect: Dialect;
  readonly columns: readonly Column[];
  readonly options: Options;
  readonly settings: Settings;
  /** The channels of the campaign: configured, or those that the file has addresses for. */
  readonly channels: readonly Channel[];
  /** The objection lists, or null where none is configured. */
  readonly suppression: SuppressionLists | null;
  /** All columns of a field, in file order. */
  columnsOf(field: Field): readonly Column[];
  /** The first column of a field. */
  columnOf(field: Field): Column | undefined;
  report<Id extends keyof M & string>(report: Report<M, Id>): void;
  /** Where a cell of the record under examination stands; the whole record where it is JSON. Without a pointer. */
  placeOf(column: Column): Position;
  /** The column's values in a sample of the records, to decide what holds for the column: the order of its dates. */
  sampleOf(column: Column): readonly string[];
  /**
   * Makes a function whose work is done once per distinct value (a source, a job title), not once per record.
   * The memory behind it is bounded.
   */
  perValue<Result>(compute: (value: string) => Result): (value: string) => Result;
  /**
   * The same for the cells of one column: a value that comes again is not even looked at. What is found must not be
   * undefined.
   */
  perCell<Result extends NonNullable<unknown> | null>(
    column: Column,
    compute: (cell: string) => Result,
  ): (record: RecordView) => Result;
  /** Makes a function whose work is done once per record, though several rules ask for it. */
  perRecord<Result>(compute: (record: RecordView) => Result): (record: RecordView) => Result;
  /**
   * Shares work between rules: the factory is called once per table, with the context of the first rule that asks.
   * Rules that use the same factory get the same result.
   */
  use<Shared>(factory: (context: TableContext) => Shared): Shared;
}

/** The part of the context that is the same for every rule. */
export type TableContext = Omit<
  RuleContext<unknown, Messages>,
  'options' | 'report' | 'filePath' | 'placeOf'
>;

/** One diagnostic about a template. */
export interface TemplateReport<M extends Messages, Id extends keyof M & string>
  extends Pick<Report<M, Id>, 'messageId' | 'data' | 'law' | 'atMost' | 'once'> {
  /** Absent: the template as a whole. */
  readonly position?: Position;
}

/** What a rule is given of a message or form of the campaign. */
export interface TemplateContext<Options, M extends Messages> {
  readonly template: Template;
  readonly options: Options;
  readonly settings: Settings;
  report<Id extends keyof M & string>(report: TemplateReport<M, Id>): void;
}

/** What a rule is given at the end of a run. What it reports stands with the first table. */
export interface RunContext<Options, M extends Messages> {
  readonly options: Options;
  readonly settings: Settings;
  report<Id extends keyof M & string>(
    report: Pick<Report<M, Id>, 'messageId' | 'data' | 'law' | 'atMost'>,
  ): void;
}

/** What a rule does with each record. */
export type RecordCheck<Tally = undefined> = (record: RecordView, tally: Tally) => void;

/**
 * What must be known across records. Parts of a large file are read side by side, each with a shard of its own, and the
 * shards are merged in file order. They pass from thread to thread: a tally is plain data (objects, arrays, maps, sets,
 * typed arrays), without functions or classes.
 */
export interface TallyDefinition<Tally, Options, M extends Messages> {
  create(): Tally;
  /**
   * Adds a later shard to an earlier one and returns the sum, leaving both as they are.
   *
   * @param records - how many records stand before the later shard's first one, which it counts as record 1; 0 where
   * the shards are those of two files
   * @param lines - the same for lines
   */
  merge(earlier: Tally, later: Tally, records: number, lines: number): Tally;
  /**
   * Called when a table is read to its end.
   *
   * @param before - the sum over the tables before it that share its configuration; undefined for the first one, and
   * where nothing is carried from table to table
   */
  readonly conclude?:
    | ((total: Tally, context: RuleContext<Options, M>, before: Tally | undefined) => void)
    | undefined;
  /** Set where the tables of a run must know of those before them. `concludeRun` asks for the same. */
  readonly isCarried?: true | undefined;
  /** Called once when all tables that share a configuration are read, with the sum over them, in their order. */
  readonly concludeRun?: ((total: Tally, context: RunContext<Options, M>) => void) | undefined;
}

/** A rule: one value that owns everything about itself. */
export interface Rule<Options = unknown, M extends Messages = Messages, Tally = unknown> {
  /** Kebab case; a plug-in's rules are prefixed with its name: `acme/no-fax`. */
  readonly name: string;
  /** The step of the method that the rule serves. */
  readonly step: Step;
  /** One sentence, in every language. */
  readonly description: { readonly en: string; readonly fr: string };
  /** The articles the rule rests on. */
  readonly law: readonly LawReference[];
  /** Severity in the preset `gdpr-lint:recommended`. */
  readonly recommended: 'off' | 'warn' | 'error';
  readonly defaultOptions: Options;
  /** Schema of the options; given zod, so that a run without options need not load it. */
  readonly schema?: ((z: typeof Zod) => ZodType<Partial<Options>>) | undefined;
  readonly messages: M;
  readonly tally?: TallyDefinition<Tally, Options, M> | undefined;
  /**
   * Called once per table. Reports what is true of the table or a column, and returns what to do per record,
   * or nothing where there is nothing to do.
   */
  check(context: RuleContext<Options, M>): RecordCheck<Tally> | undefined;
  /** Called once per message or form of the campaign and run, whatever the number of tables. */
  readonly checkTemplate?: ((context: TemplateContext<Options, M>) => void) | undefined;
}

/**
 * Defines a rule, with its message data and options typed.
 *
 * @example
 * ```ts
 * export default defineRule({
 *   name: 'acme/no-fax',
 *   step: 'minimisation',
 *   description: { en: 'No fax numbers.', fr: 'Pas de numéros de fax.' },
 *   law: [],
 *   recommended: 'warn',
 *   defaultOptions: {},
 *   messages: { fax: { en: () => 'nobody faxes any more', fr: () => "plus personne n'utilise de fax" } },
 *   check(context) {
 *     for (const column of context.columnsOf('fax')) context.report({ messageId: 'fax', column, data: {} });
 *     return undefined;
 *   },
 * });
 * ```
 */
export function defineRule<Options, M extends Messages, Tally = undefined>(
  rule: Rule<Options, M, Tally>,
): Rule<Options, M, Tally> {
  return rule;
}

// biome-ignore lint/suspicious/noExplicitAny: rules of any options, messages and tally stand side by side
export type AnyRule = Rule<any, any, any>;
