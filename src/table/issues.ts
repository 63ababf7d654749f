import type { Position, TableIssue, TableIssueCode } from './types.ts';

/** How many issues of one code are kept with their place; all are counted. */
export const MOST_ISSUES_KEPT = 1000;

export const NO_POSITION: Position = { line: 0, column: 0, endLine: 0, endColumn: 0 };

/** What reading a file found malformed. */
export class IssueLog {
  readonly kept: TableIssue[] = [];
  readonly counts = new Map<TableIssueCode, number>();

  /** Whether a further issue of the code would be kept: its place need not be worked out otherwise. */
  keeps(code: TableIssueCode): boolean {
    return (this.counts.get(code) ?? 0) < MOST_ISSUES_KEPT;
  }

  add(code: TableIssueCode, issue: Partial<Omit<TableIssue, 'code'>>): void {
    if (this.keeps(code)) {
      this.kept.push({
        code,
        row: 0,
        columnIndex: -1,
        position: NO_POSITION,
        data: {},
        fatal: false,
        ...issue,
      });
      this.counts.set(code, (this.counts.get(code) ?? 0) + 1);
    } else this.count(code, issue.row ?? 0);
  }

  /** Puts the issues from an index on in the order of the file: a block is looked through once for each kind. */
  sortFrom(index: number): void {
    const inOrder = this.kept
      .splice(index)
      .sort((a, b) => a.position.line - b.position.line || a.position.column - b.position.column);
    for (const issue of inOrder) this.kept.push(issue);
  }

  /** The records of the issues that were only counted. */
  readonly rows = new Map<TableIssueCode, number[]>();

  /** Counts an issue whose place is not wanted any more. */
  count(code: TableIssueCode, row: number): void {
    const rows = this.rows.get(code);
    if (rows === undefined) this.rows.set(code, [row]);
    else if (rows.at(-1) !== row) rows.push(row);
    this.counts.set(code, (this.counts.get(code) ?? 0) + 1);
  }
}
