/** What the page's script reads: plain data, in a block of JSON. Strings stand in lists, findings name their places there. */
export interface PageData {
  /** One finding each, in file order. */
  readonly rows: readonly FindingRow[];
  readonly files: readonly string[];
  readonly rules: readonly string[];
  readonly headers: readonly string[];
  readonly messages: readonly string[];
  readonly laws: readonly string[];
  /** The words of the script. */
  readonly texts: {
    readonly error: string;
    readonly warning: string;
    readonly range: string;
    readonly noMatch: string;
    readonly page: string;
    /** What stands between groups of three digits. */
    readonly group: string;
  };
}

/** A finding in numbers: `line` and `column` are 0 where it concerns the whole file, `header` -1 where no column. */
export type FindingRow = readonly [
  file: number,
  severity: number,
  line: number,
  column: number,
  record: number,
  header: number,
  message: number,
  rule: number,
  law: number,
  places: number,
];
