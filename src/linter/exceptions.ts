import type { Block } from '../table/types.ts';
import type { Finding } from './finding.ts';
import { personal } from './mask.ts';
import { type Exception, type ParsedExceptions, parseExceptions } from './parse-exceptions.ts';
import type { Column } from './rule.ts';
import type { ExceptionCode, ReportException } from './table-issues.ts';
import { countTolerated, type ToleratedCounts } from './tolerated.ts';

/** The header of the column that holds exceptions. No rule looks at its values. */
const EXCEPTION_COLUMN = '_gdpr_lint';

/** Whether a column holds exceptions and no data of a person. */
export function isExceptionColumn({ header }: Pick<Column, 'header'>): boolean {
  return header.trim().toLowerCase() === EXCEPTION_COLUMN;
}

/** Numbers of records by the rule that they except. */
export type ExceptedRows = ReadonlyMap<string, readonly number[]>;

const MOST_REMEMBERED = 10_000;

/** The exceptions that the records of a table make for themselves, block by block. */
export class RecordExceptions {
  /** Findings that were excepted, by rule. */
  readonly counts: ToleratedCounts = new Map();
  /** Numbers of the records that except a rule, by rule: for what comes out when all records are read. */
  readonly rows = new Map<string, number[]>();
  readonly #column: Column;
  readonly #asOf: string;
  readonly #rules: ReadonlySet<string>;
  readonly #report: ReportException;
  #known = new Map<string, ParsedExceptions>();
  /** By record of the block; undefined where a record makes none. */
  #ofBlock: (ParsedExceptions | undefined)[] = [];

  /**
   * @param asOf - the day on which an exception must still hold, `YYYY-MM-DD`
   * @param rules - names of the rules that are on
   */
  constructor(column: Column, asOf: string, rules: ReadonlySet<string>, report: ReportException) {
    this.#column = column;
    this.#asOf = asOf;
    this.#rules = rules;
    this.#report = report;
  }

  /** Reads the exceptions of a block's records, and reports those that have no effect. */
  startBlock(block: Block): void {
    this.#ofBlock = [];
    const { index: at } = this.#column;
    for (let index = 0; index < block.size; index += 1) {
      const cell = block.cell(index, at);
      if (cell === '') continue;
      const parsed = this.#parsed(cell);
      this.#ofBlock[index] = parsed;
      this.#remember(parsed, block.firstRow + index);
      this.#reportProblems(parsed, block, index);
    }
  }

  /** Whether a record excepts a finding, which is counted then. */
  covers(index: number, finding: Pick<Finding, 'ruleId' | 'severity' | 'count'>): boolean {
    const parsed = this.#ofBlock[index];
    if (parsed?.exceptions.some((each) => this.#holds(each) && each.rules.includes(finding.ruleId)) !== true)
      return false;
    countTolerated(this.counts, finding);
    return true;
  }

  /** The same for a record that was read before, by its number. */
  coversRow(row: number, finding: Pick<Finding, 'ruleId' | 'severity' | 'count'>): boolean {
    if (!holds(this.rows.get(finding.ruleId) ?? [], row)) return false;
    countTolerated(this.counts, finding);
    return true;
  }

  /** Adds what a later part has; so many records stand before it. */
  absorb(later: ExceptedRows, records: number): void {
    for (const [rule, rows] of later) {
      const own = this.#rowsOf(rule);
      for (const row of rows) own.push(row + records);
    }
  }

  #rowsOf(rule: string): number[] {
    let rows = this.rows.get(rule);
    if (rows === undefined) {
      rows = [];
      this.rows.set(rule, rows);
    }
    return rows;
  }

  #remember({ exceptions }: ParsedExceptions, row: number): void {
    for (const exception of exceptions) {
      if (!this.#holds(exception)) continue;
      for (const rule of exception.rules) if (this.#rules.has(rule)) this.#rowsOf(rule).push(row);
    }
  }

  #holds({ until }: Exception): boolean {
    return until === null || until >= this.#asOf;
  }

  #parsed(cell: string): ParsedExceptions {
    let parsed = this.#known.get(cell);
    if (parsed === undefined) {
      if (this.#known.size >= MOST_REMEMBERED) this.#known = new Map();
      parsed = parseExceptions(cell);
      this.#known.set(cell, parsed);
    }
    return parsed;
  }

  #reportProblems({ exceptions, problems }: ParsedExceptions, block: Block, index: number): void {
    const report = (code: ExceptionCode, data: Parameters<ReportException>[1]['data']): void =>
      this.#report(code, { data, row: block.firstRow + index, column: this.#column }, () =>
        block.position(index, this.#column.index),
      );
    for (const problem of problems) report('exception-invalid', { problem });
    for (const exception of exceptions) {
      const known = exception.rules.filter((rule) => this.#rules.has(rule));
      const { until } = exception;
      if (until !== null && !this.#holds(exception) && known.length > 0)
        report('exception-expired', { rules: known.join(', '), until });
      // What stands where a rule should may be anything, so it is masked.
      for (const rule of exception.rules)
        if (!this.#rules.has(rule)) report('exception-rule', { rule: personal(rule) });
    }
  }
}

/** Whether a number is among others, which ascend. */
function holds(numbers: readonly number[], wanted: number): boolean {
  let low = 0;
  let high = numbers.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const number = numbers[middle] ?? 0;
    if (number === wanted) return true;
    if (number < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
