import type { Field } from '../columns/fields.ts';
import type { Basis, Channel, Citation } from '../law/types.ts';
import type { Dialect } from '../table/types.ts';
import type { TemplateFormat } from './template.ts';

/** ESLint's numbers: 1 is a warning, 2 an error. */
export type Severity = 1 | 2;

/** The steps of the method, in order. */
export const STEPS = ['origin', 'minimisation', 'processors', 'rights', 'dpia'] as const;
export type Step = (typeof STEPS)[number];

/** The article a finding rests on, and how sure it is. */
export interface LawReference extends Citation {
  readonly basis: Basis;
}

/** Why a record may not be contacted. */
export const BLOCK_REASONS = [
  'objected',
  'refused',
  'no-consent',
  'forbidden',
  'origin-unknown',
  'origin-forbidden',
  'irrelevant',
  'too-old',
  'unreadable',
] as const;
export type BlockReason = (typeof BLOCK_REASONS)[number];

/** One value of a finding's data as it leaves the tool: masked already, where it is personal. */
export type DataValue = string | number | boolean | null | readonly string[];

/** One diagnostic, in the form of ESLint's messages with the additions a table needs. */
export interface Finding {
  /** The rule's name, or `table` for the way the file is written. */
  readonly ruleId: string;
  readonly messageId: string;
  readonly severity: Severity;
  /** In the language of the run. Personal data is masked. */
  readonly message: string;
  /** 1-based line and column in the file as an editor counts them; 0 for what concerns the whole file. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** RFC 6901 pointer of the value, for JSON input. */
  readonly pointer?: string;
  /** 1-based record; 0 for what concerns the file or a column. */
  readonly row: number;
  /** The column's header as written, and its field; null where the finding is not about one column. */
  readonly header: string | null;
  readonly field: Field | null;
  /** How many occurrences this message stands for: 1, or more where the details are capped. */
  readonly count: number;
  /** The message's facts, for machines. Personal data is masked. */
  readonly data: Readonly<Record<string, DataValue>>;
  readonly law: readonly LawReference[];
  /** True where the file could not be read to its end, so that the result says nothing of the rest. */
  readonly fatal?: true;
}

/** Findings of a rule that are counted and do not fail the run, and what lets them pass. */
export interface Tolerated {
  readonly ruleId: string;
  /** Known before, or excepted in the record itself. */
  readonly by: 'baseline' | 'exception';
  readonly errors: number;
  readonly warnings: number;
}

/** What a rule's budget allows, and what was found. */
export interface BudgetState {
  readonly ruleId: string;
  /** From 0 to 1: the share of the records that may have errors of the rule. */
  readonly maxShare: number;
  /** Records that have some. */
  readonly records: number;
  readonly errors: number;
  /** Over the budget, or an error about the file as a whole, which no share of records covers. */
  readonly isOver: boolean;
}

/** What may be done with a file's records, and what stands in the way. */
export interface FileSummary {
  readonly jurisdiction: string;
  /** The countries whose law was applied to records (`EU` where its default stood in), by number of records; none where no rule asked. */
  readonly countries: readonly { readonly country: string; readonly records: number }[];
  /** ISO date the law was asked for. */
  readonly asOf: string;
  /** Records checked: fewer than the file's `rows` where those of an earlier file were left out. */
  readonly records: number;
  /** Per channel of the campaign: records that have an address for it, and those of them that no error blocks. */
  readonly channels: readonly {
    readonly channel: Channel;
    readonly reachable: number;
    readonly allowed: number;
  }[];
  /** Records per reason. One record can have several. */
  readonly blocked: readonly { readonly reason: BlockReason; readonly records: number }[];
  /** What was not checked, and how to have it checked, in the language of the run. */
  readonly notChecked: readonly string[];
  /** Findings that were counted apart, by rule; absent where there are none. */
  readonly tolerated?: readonly Tolerated[];
  /** The budgets of rules that found errors; absent where there are none. */
  readonly budgets?: readonly BudgetState[];
}

/** How a file is written: a table, or a message. */
export interface Writing extends Omit<Dialect, 'format'> {
  readonly format: Dialect['format'] | TemplateFormat;
}

/** The result for one file, in the form of ESLint's LintResult with the additions a table needs. */
export interface LintResult {
  readonly filePath: string;
  /** Set for a message or form of the campaign, which has no records; absent for a table. */
  readonly kind?: 'template';
  /** Records read, checked or not. */
  readonly rows: number;
  /** Number of columns. */
  readonly columns: number;
  /** How the file is written. */
  readonly dialect: Writing;
  readonly messages: readonly Finding[];
  /** Exact, whatever the cap on `messages`. */
  readonly errorCount: number;
  readonly warningCount: number;
  readonly fatalErrorCount: number;
  readonly summary: FileSummary;
}
