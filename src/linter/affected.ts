import type { BudgetState } from './finding.ts';

/** What a rule found that counts against its budget. */
export interface Affected {
  /** Records that have errors, and their errors. */
  records: number;
  errors: number;
  /** Records that errors about columns stand for, and those errors: each part of a file finds the same. */
  columnRecords: number;
  columnErrors: number;
  /** Set by an error about the file as a whole, which stands for no number of records. */
  isWholeFile: boolean;
  /** The last record counted: a rule that finds several things in one record counts it once. */
  lastRow: number;
}

/** By rule, what counts against budgets. */
export class AffectedRecords {
  readonly byRule = new Map<string, Affected>();

  /**
   * Counts an error.
   *
   * @param row - the record's number; 0 for the file or a column
   * @param count - how many records the error stands for; undefined where it was not said
   */
  add(rule: string, row: number, count: number | undefined): void {
    const affected = this.#of(rule);
    if (row === 0) {
      affected.columnErrors += count ?? 1;
      affected.columnRecords += count ?? 0;
      affected.isWholeFile ||= count === undefined;
      return;
    }
    affected.errors += count ?? 1;
    if (row !== affected.lastRow) affected.records += 1;
    affected.lastRow = row;
  }

  /** Adds what was counted over the records of a later part of the file. */
  absorb(later: ReadonlyMap<string, Affected>): void {
    for (const [rule, { records, errors }] of later) {
      if (errors === 0) continue;
      const affected = this.#of(rule);
      affected.records += records;
      affected.errors += errors;
    }
  }

  /** What was found of each rule that has a budget, and found errors. */
  against(budgets: Readonly<Record<string, number>>, total: number): BudgetState[] {
    return Object.entries(budgets).flatMap(([ruleId, maxShare]) => {
      const found = this.byRule.get(ruleId);
      if (found === undefined) return [];
      const { isWholeFile, columnErrors, columnRecords } = found;
      const records = isWholeFile ? total : Math.min(found.records + columnRecords, total);
      const isOver = isWholeFile || records > maxShare * total;
      return [{ ruleId, maxShare, records, errors: found.errors + columnErrors, isOver }];
    });
  }

  #of(rule: string): Affected {
    let affected = this.byRule.get(rule);
    if (affected === undefined) {
      affected = {
        records: 0,
        errors: 0,
        columnRecords: 0,
        columnErrors: 0,
        isWholeFile: false,
        lastRow: 0,
      };
      this.byRule.set(rule, affected);
    }
    return affected;
  }
}
