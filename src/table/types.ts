/** How a file is written. */
export interface Dialect {
  readonly format: 'csv' | 'json' | 'ndjson';
  /** WHATWG label of the encoding, lower case: `utf-8`, `utf-16le`, `windows-1252`. */
  readonly encoding: string;
  /** Whether the file opens with a byte order mark. */
  readonly bom: boolean;
  /** The character between cells, itself (`;`, a tab); null for JSON. */
  readonly delimiter: string | null;
  /** The character around cells; null where there is none. */
  readonly quote: string | null;
  /** The character that takes the special meaning off a quote: the quote itself where quotes are doubled. */
  readonly escape: string | null;
  /** 1-based line of the header; 0 where the file has none (JSON, or data from the first line on). */
  readonly headerLine: number;
  readonly lineEnd: '\n' | '\r\n' | '\r' | 'mixed';
}

/** A column as the file has it, before it is understood. */
export interface RawColumn {
  /** 0-based position in the file; for JSON, the order of first appearance. */
  readonly index: number;
  /** The header as written; for JSON the dotted path. Empty where the file has none. */
  readonly header: string;
}

/** A place in a file, as an editor counts: lines and columns from 1, columns in UTF-16 units; 0 where there is none. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** RFC 6901 pointer, for JSON only. */
  readonly pointer?: string;
}

/** What can be wrong with the way a file is written. */
export type TableIssueCode =
  | 'unclosed-quote'
  | 'stray-quote'
  | 'extra-cells'
  | 'missing-cells'
  | 'undecodable-bytes'
  | 'mixed-delimiters'
  | 'invalid-json'
  | 'not-a-record'
  | 'unread-array'
  | 'duplicate-header'
  | 'empty-header'
  | 'no-header'
  | 'doubtful-header'
  | 'no-records'
  | 'cell-too-long'
  | 'nul-characters';

/** Something malformed, told with its place. */
export interface TableIssue {
  readonly code: TableIssueCode;
  /** 1-based record; 0 where the issue is the file's or a column's. */
  readonly row: number;
  /** 0-based column, or -1. */
  readonly columnIndex: number;
  readonly position: Position;
  /** Facts for the message; never a value of the file. */
  readonly data: Readonly<Record<string, string | number>>;
  /** Whether the rest of the file could not be read. */
  readonly fatal: boolean;
}

/** The values of a column by number: a number stands for the same value as long as `values` is the same array. */
export interface CodedValues {
  /** By row of the block, the number of its value; -1 where it has none. */
  readonly codes: Int32Array;
  /** By number, the value. Grows from block to block. */
  readonly values: readonly string[];
}

/**
 * A run of records, read but not yet split into strings: cells are cut out when asked for.
 * Rows are counted from 0 within the block. A block serves until the next one is asked for, and not longer.
 */
export interface Block {
  /** How many records the block holds. */
  readonly size: number;
  /** The 1-based number, in the file, of the block's first record. */
  readonly firstRow: number;
  /** The value of a cell without its quotes; an empty string where the record is too short to have it. */
  cell(row: number, columnIndex: number): string;
  /** The values of a column, by row. What comes again is one string. */
  values(columnIndex: number): readonly string[];
  /** The values of a column, numbered; null where they hardly ever come again. Absent: no column is numbered. */
  coded?(columnIndex: number): CodedValues | null;
  /**
   * Where a cell stands in the file, or a part of its value (`start` and `end` in UTF-16 units of the value);
   * the whole record for columnIndex -1. Costs a scan: for reports only.
   */
  position(row: number, columnIndex: number, start?: number, end?: number): Position;
  /** Whether a row was damaged in reading, so that its cells may not be what they seem. */
  damaged(row: number): boolean;
}

/** A part of a file, in bytes from its start: records begin at `start` and, as far as can be told beforehand, at `end`. */
export interface FilePart {
  readonly start: number;
  readonly end: number;
}

/** How the reading of a part ended: what must be known before the next part's reading is believed. */
export interface PartEnd {
  /** Whether the part's last record ended with the part. */
  readonly isClean: boolean;
  /** Whether the bytes were read as they would have been after all that stands before them. */
  readonly isSure: boolean;
  /** Line breaks in the part. */
  readonly lines: number;
}

/** A place that reading may stop at, because somebody else reads what comes behind. */
export interface StopAt {
  readonly byte: number;
  /** Asked when the place is reached and a record ends there. */
  stop(): Promise<boolean>;
}

/** Where a CSV file's records stand among its bytes, for whoever copies some of them as they are. */
export interface CsvLayout {
  /** Bytes before the first row: byte order mark and `sep=` line. */
  readonly headBytes: number;
  /** Rows above the first record: preamble and header. */
  readonly rowsAbove: number;
}

/** A file opened as a table: its dialect and columns are known, its records come in blocks. */
export interface Table {
  readonly dialect: Dialect;
  readonly columns: readonly RawColumn[];
  /** Where a column's header stands; line 0 where the file has none. */
  headerPosition(columnIndex: number): Position;
  /** The records, in file order. Issues found on the way are in `issues` once the iteration has passed them. */
  blocks(stopAt?: StopAt): AsyncIterable<Block>;
  /** Absent for formats that have no rows. */
  readonly layout?: CsvLayout;
  /** JSON only: keys from the top to the list of records; absent where a single object is the record, or holds them. */
  readonly listPath?: readonly string[];
  /** JSON only: RFC 6901 pointer of a record that was read, by its 1-based number. */
  pointerTo?(row: number): string;
  /** How the reading of the part that was opened ended; absent for a format that is not read in parts. */
  readonly partEnd?: PartEnd;
  /** What was malformed, in file order, as far as read. */
  readonly issues: readonly TableIssue[];
  /** Exact number of issues per code; `issues` may be capped, this is not. */
  readonly issueCounts: ReadonlyMap<TableIssueCode, number>;
  /** Per code, the records of the issues that `issues` does not hold. */
  readonly issueRows?: ReadonlyMap<TableIssueCode, readonly number[]>;
}
