import { inPieces, markedAt, type OpenedBytes } from './bytes.ts';
import { CsvBlock } from './csv-block.ts';
import { CsvScan, type ScanDialect, type ScanRoom } from './csv-scanner.ts';
import { createDecoder, type Decoder, decodeSample } from './encoding.ts';
import { IssueLog, NO_POSITION } from './issues.ts';
import { findLayout } from './layout.ts';
import { lineEndOf } from './line-counter.ts';
import { scanSample } from './sample-scan.ts';
import { quoting, sniffDialect } from './sniff.ts';
import type {
  Block,
  CsvLayout,
  Dialect,
  FilePart,
  PartEnd,
  Position,
  RawColumn,
  StopAt,
  Table,
  TableIssueCode,
} from './types.ts';
import type { ValueDictionary } from './value-dictionary.ts';

/** What the user says of a file's dialect; what is absent is detected. */
export interface CsvOptions {
  readonly delimiter?: string | undefined;
  readonly part?: FilePart | undefined;
}

/** Delimiters that a row may have been written with by mistake. */
const OTHER_DELIMITERS = [';', ',', '\t', '|'];

/** A row longer than this many characters has lost its line ends: it is cut, so that memory stays flat. */
const LONGEST_ROW = 1 << 23;

/** How a decoder writes what it can't decode, and how an earlier program wrote what it lost. */
const REPLACEMENT = '\ufffd';

/**
 * Opens bytes as a CSV table. Dialect, header and columns are settled from the first bytes; the records are read
 * as a stream. A bad byte costs a cell, a bad row costs a row: each is in `issues`.
 *
 * @param bytes - the file
 * @param encoding - the encoding's label
 * @param bomLength - bytes of byte order mark
 */
export function openCsv(bytes: OpenedBytes, encoding: string, bomLength: number, options: CsvOptions): Table {
  const sample = decodeSample(bytes, encoding, bomLength);
  const sniffed =
    options.delimiter === undefined
      ? sniffDialect(sample, bytes.complete)
      : {
          delimiter: options.delimiter,
          ...quoting(sample, options.delimiter, bytes.complete),
          sepLineLength: /^"?sep=.*(?:\r\n|\n|\r|$)/i.exec(sample)?.[0].length ?? 0,
        };
  const dialect: ScanDialect = {
    delimiter: sniffed.delimiter.charCodeAt(0),
    quote: sniffed.quote?.charCodeAt(0) ?? -1,
    backslash: sniffed.escape === '\\',
  };
  const body = sample.slice(sniffed.sepLineLength);
  const scan = scanSample(body, dialect, bytes.complete);
  return new CsvTable(bytes, encoding, bomLength, dialect, sniffed, scan, options.part);
}

interface Sniffed {
  readonly delimiter: string;
  readonly quote: string | null;
  readonly escape: string | null;
  readonly sepLineLength: number;
}

class CsvTable implements Table {
  readonly columns: readonly RawColumn[];
  readonly #bytes: OpenedBytes;
  readonly #scanDialect: ScanDialect;
  readonly #sniffed: Sniffed;
  readonly #bomLength: number;
  readonly #encoding: string;
  readonly #decoder: Decoder;
  readonly #log = new IssueLog();
  readonly #headerRow: number;
  readonly #headerPositions: readonly Position[];
  readonly #headerLine: number;
  readonly #part: FilePart | undefined;
  #lineEnds = 0;
  #lines = 0;
  #isClean = false;

  constructor(
    bytes: OpenedBytes,
    encoding: string,
    bomLength: number,
    scanDialect: ScanDialect,
    sniffed: Sniffed,
    scan: CsvScan,
    part: FilePart | undefined,
  ) {
    this.#part = part;
    this.#bytes = bytes;
    this.#encoding = encoding;
    this.#bomLength = bomLength;
    this.#scanDialect = scanDialect;
    this.#sniffed = sniffed;
    this.#decoder = createDecoder(encoding);
    this.#lineEnds = scan.lineEnds;
    const layout = findLayout(scan);
    this.#headerRow = layout.headerRow;
    const sepLines = sniffed.sepLineLength > 0 ? 1 : 0;
    const headerBlock = new CsvBlock(scan, 0, sepLines, 0);
    this.#headerLine = layout.headerRow < 0 ? 0 : headerBlock.position(layout.headerRow, 0).line;
    this.#headerPositions = layout.headers.map((_, column) =>
      layout.headerRow < 0 ? NO_POSITION : headerBlock.position(layout.headerRow, column),
    );
    this.columns = layout.headers.map((header, index) => ({ index, header }));
    if (part === undefined) this.#checkHeader(scan, headerBlock);
  }

  get dialect(): Dialect {
    return {
      format: 'csv',
      encoding: this.#decoder.actual ?? this.#encoding,
      bom: this.#bomLength > 0,
      delimiter: this.#sniffed.delimiter,
      quote: this.#sniffed.quote,
      escape: this.#sniffed.escape,
      headerLine: this.#headerLine,
      lineEnd: lineEndOf(this.#lineEnds),
    };
  }

  get issues() {
    return this.#log.kept;
  }

  get issueCounts() {
    return this.#log.counts;
  }

  get issueRows() {
    return this.#log.rows;
  }

  headerPosition(columnIndex: number): Position {
    return this.#headerPositions[columnIndex] ?? NO_POSITION;
  }

  #checkHeader(scan: CsvScan, block: CsvBlock): void {
    if (this.#headerRow < 0) {
      const { line, column } = scan.rows === 0 ? FIRST_CHARACTER : block.position(0, 0);
      this.#log.add('no-header', { position: { line, column, endLine: line, endColumn: column } });
      return;
    }
    const seen = new Map<string, number>();
    for (const { index, header } of this.columns) {
      const position = this.headerPosition(index);
      if (header === '')
        this.#log.add('empty-header', { columnIndex: index, position, data: { number: index + 1 } });
      else if (seen.has(header)) {
        const data = { number: index + 1, first: (seen.get(header) ?? 0) + 1 };
        this.#log.add('duplicate-header', { columnIndex: index, position, data });
      } else seen.set(header, index);
    }
    for (const { code, row, cell } of scan.issues) {
      if (row <= this.#headerRow) this.#addAbove(block, code, row, cell);
    }
    for (let row = 0; row <= this.#headerRow; row += 1) {
      for (let cell = 0; cell < scan.width(row); cell += 1) {
        if (scan.cell(row, cell).includes(REPLACEMENT)) this.#addAbove(block, 'undecodable-bytes', row, cell);
      }
    }
  }

  /** Logs what is malformed in the header or above it. */
  #addAbove(block: CsvBlock, code: TableIssueCode, row: number, cell: number): void {
    const columnIndex = row === this.#headerRow && cell < this.columns.length ? cell : -1;
    this.#log.add(code, { columnIndex, position: block.position(row, cell) });
  }

  get layout(): CsvLayout {
    const width = this.#encoding.startsWith('utf-16') ? 2 : 1;
    return {
      // The `sep=` line is ASCII.
      headBytes: this.#bomLength + this.#sniffed.sepLineLength * width,
      rowsAbove: this.#headerRow + 1,
    };
  }

  get partEnd(): PartEnd {
    return {
      isClean: this.#isClean,
      isSure: this.#decoder.isStateless === true,
      lines: this.#lines,
    };
  }

  async *blocks(stopAt?: StopAt): AsyncGenerator<Block> {
    const { chunks } = this.#bytes;
    const queue = inPieces(stopAt === undefined ? chunks : markedAt(chunks, stopAt.byte));
    try {
      yield* this.#read(queue, stopAt);
    } finally {
      await queue.return?.(undefined);
    }
  }

  async *#read(queue: AsyncIterator<Buffer | null>, stopAt: StopAt | undefined): AsyncGenerator<Block> {
    const isInside = this.#part !== undefined;
    let pending = '';
    let toSkip = isInside ? 0 : this.#bomLength;
    let sepLine = isInside ? 0 : this.#sniffed.sepLineLength;
    let line = sepLine > 0 ? 1 : 0;
    let rowsToSkip = isInside ? 0 : this.#headerRow + 1;
    let row = 1;
    let atEnd = false;
    // A block is done when the next is asked for: its arrays serve again.
    let room: ScanRoom | undefined;
    const dictionaries: ValueDictionary[] = [];
    while (!atEnd || pending.length > 0) {
      const next = atEnd ? null : await queue.next();
      let text = pending;
      if (next?.done === true) {
        this.#isClean = pending.length === 0;
        atEnd = true;
        text += this.#decoder.end();
      } else if (next?.value === null) {
        if (pending.length === 0 && (await stopAt?.stop()) === true) break;
        continue;
      } else if (next !== null) {
        text += this.#decoder.decode(next.value.subarray(Math.min(toSkip, next.value.length)));
        toSkip = Math.max(0, toSkip - next.value.length);
      }
      if (sepLine > 0) {
        if (text.length < sepLine && !atEnd) {
          pending = text;
          continue;
        }
        text = text.slice(sepLine);
        sepLine = 0;
      }
      let scan = new CsvScan(text, this.#scanDialect, atEnd, Number.POSITIVE_INFINITY, room);
      const isEndless = scan.consumed === 0 && text.length > LONGEST_ROW;
      if (isEndless) scan = new CsvScan(text.slice(0, LONGEST_ROW), this.#scanDialect, true);
      this.#lineEnds |= scan.lineEnds;
      const skip = Math.min(rowsToSkip, scan.rows);
      rowsToSkip -= skip;
      const size = scan.rows - skip;
      if (size > 0) {
        const block = new CsvBlock(scan, skip, line, row, dictionaries);
        const known = this.#log.kept.length;
        this.#inspect(block, scan, skip);
        if (isEndless) {
          this.#add(block, 'cell-too-long', size - 1, scan.width(scan.rows - 1) - 1, {});
          block.damage(size - 1);
        }
        this.#log.sortFrom(known);
        yield block;
        row += size;
      }
      line += scan.lineBreaks;
      pending = text.slice(scan.consumed);
      room = scan.release();
    }
    this.#lines = line;
    if (row === 1 && !isInside) this.#log.add('no-records', { data: { columns: this.columns.length } });
  }

  /** Logs what is malformed in a block and marks the rows it is in. */
  #inspect(block: CsvBlock, scan: CsvScan, skip: number): void {
    for (const issue of scan.issues) {
      if (issue.row < skip) continue;
      this.#add(block, issue.code, issue.row - skip, issue.cell, {});
      if (issue.code !== 'stray-quote') block.damage(issue.row - skip);
    }
    const width = this.columns.length;
    for (let row = skip; row < scan.rows; row += 1) {
      const cells = scan.width(row);
      if (cells === width) continue;
      if (cells > width) this.#tooMany(block, scan, row, skip);
      else this.#tooFew(block, scan, row, skip);
    }
    if (scan.text.includes(REPLACEMENT)) this.#find(REPLACEMENT, 'undecodable-bytes', block, scan, skip);
    if (scan.text.includes('\0')) this.#find('\0', 'nul-characters', block, scan, skip);
  }

  #tooMany(block: CsvBlock, scan: CsvScan, row: number, skip: number): void {
    for (let column = this.columns.length; column < scan.width(row); column += 1) {
      if (scan.cell(row, column).trim() === '') continue;
      this.#add(block, 'extra-cells', row - skip, column, {
        cells: scan.width(row),
        columns: this.columns.length,
      });
      block.damage(row - skip);
      return;
    }
  }

  #tooFew(block: CsvBlock, scan: CsvScan, row: number, skip: number): void {
    const { length } = this.columns;
    const line = scan.width(row) === 1 ? scan.cell(row, 0) : '';
    const other = OTHER_DELIMITERS.find(
      (delimiter) => delimiter !== this.#sniffed.delimiter && line.split(delimiter).length === length,
    );
    const data = { cells: scan.width(row), columns: length };
    if (other === undefined) {
      this.#add(block, 'missing-cells', row - skip, -1, data);
      return;
    }
    this.#add(block, 'mixed-delimiters', row - skip, -1, {
      ...data,
      found: other,
      expected: this.#sniffed.delimiter,
    });
    block.damage(row - skip);
  }

  #find(char: string, code: TableIssueCode, block: CsvBlock, scan: CsvScan, skip: number): void {
    for (let row = skip; row < scan.rows; row += 1) {
      for (let column = 0; column < scan.width(row); column += 1) {
        if (scan.cell(row, column).includes(char)) this.#add(block, code, row - skip, column, {});
      }
    }
  }

  #add(
    block: CsvBlock,
    code: TableIssueCode,
    row: number,
    column: number,
    data: Record<string, string | number>,
  ): void {
    if (!this.#log.keeps(code)) this.#log.count(code, block.firstRow + row);
    else {
      const columnIndex = column < this.columns.length ? column : -1;
      this.#log.add(code, {
        row: block.firstRow + row,
        columnIndex,
        position: block.position(row, column),
        data,
      });
    }
  }
}

const FIRST_CHARACTER: Position = { line: 1, column: 1, endLine: 1, endColumn: 1 };
