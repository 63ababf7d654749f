import { UserError } from '../errors.ts';
import type { ByteSource } from './bytes.ts';
import { createDecoder, type Decoder } from './encoding.ts';
import { IssueLog, NO_POSITION } from './issues.ts';
import { type JsonPath, jsonPointer, visitCells } from './json-flatten.ts';
import { walkLines } from './json-lines.ts';
import { locateJson, offsetInString } from './json-locate.ts';
import { findJsonProblem } from './json-problem.ts';
import { type JsonElement, type JsonSlip, JsonStructureError, walkJson } from './json-walker.ts';
import { countLineBreaks, LineEnds, lineEndOf, lineStart } from './line-counter.ts';
import type { Block, Dialect, Position, RawColumn, Table } from './types.ts';

const RECORDS_PER_BLOCK = 500;
/** UTF-16 units of records in a block: they may be large. */
const TEXT_PER_BLOCK = 1 << 22;
const LARGEST_SINGLE_OBJECT = 1 << 26;
const MOST_COLUMNS = 2000;

/** One list of objects of a document: a candidate for the table. */
interface List {
  readonly path: readonly string[];
  readonly columns: Map<string, number>;
  records: number;
}

/**
 * Opens a JSON document or JSON Lines as a table. The file is read twice: once for the keys, which may differ from
 * record to record, and once for the records, so that memory does not grow with it.
 *
 * @throws UserError `unparsable` where the file is no JSON, or has no records in it
 */
export async function openJson(
  source: ByteSource,
  encoding: string,
  bomLength: number,
  format: 'json' | 'ndjson',
): Promise<Table> {
  const input = { source, encoding, bomLength, format };
  const survey = await surveyLists(input);
  const { best, lists, lineEnd } = survey;
  if (best !== null && !areListsOfRecords(lists)) return new JsonTable(input, best, lists, null, lineEnd);
  const single = survey.isWhole && format === 'json' ? await readSingle(input) : null;
  if (single !== null) return new JsonTable(input, single.list, [], single.elements, lineEnd);
  if (best !== null) return new JsonTable(input, best, lists, null, lineEnd);
  throw survey.failure ?? new UserError('unparsable', `${source.name}: no records found`, NO_RECORDS_HINT);
}

/** Whether lists are of one kind under several keys (`u1.tags`, `u2.tags`): then what stands under the keys are the records. */
function areListsOfRecords(lists: readonly List[]): boolean {
  const tails = new Set(lists.map(({ path }) => jsonPointer(path.slice(1))));
  return lists.length > tails.size && lists.every(({ path }) => path.length > 1);
}

const NO_RECORDS_HINT =
  'Expected is an array of objects, an object with such an array in it, or one object a line (JSON Lines).';

interface JsonInput {
  readonly source: ByteSource;
  readonly encoding: string;
  readonly bomLength: number;
  readonly format: 'json' | 'ndjson';
}

interface Survey {
  readonly best: List | null;
  readonly lists: readonly List[];
  /** What to say if nothing can be read. */
  readonly failure: UserError | null;
  /** Whether the document is sound as a whole, though its lists may hold no records. */
  readonly isWhole: boolean;
  readonly lineEnd: Dialect['lineEnd'];
}

async function surveyLists(input: JsonInput): Promise<Survey> {
  const lists = new Map<string, List>();
  const lineEnds = new LineEnds();
  let failure: UserError | null = null;
  let isWhole = true;
  try {
    for await (const element of elements(input, createDecoder(input.encoding), lineEnds)) {
      if (element.kind === 'slip') continue;
      const record = parseRecord(element.text);
      if (record === null) {
        failure ??= new UserError(
          'unparsable',
          `${input.source.name}:${element.line}:${element.column}: no valid record`,
          NO_RECORDS_HINT,
        );
        continue;
      }
      const key = jsonPointer(element.path);
      let list = lists.get(key);
      if (list === undefined) {
        list = { path: element.path, columns: new Map(), records: 0 };
        lists.set(key, list);
      }
      list.records += 1;
      const { columns } = list;
      visitCells(record, (header) => {
        if (!columns.has(header) && columns.size < MOST_COLUMNS) columns.set(header, columns.size);
      });
    }
  } catch (error) {
    if (!(error instanceof JsonStructureError)) throw error;
    isWhole = false;
    const place = `${input.source.name}:${error.line}:${error.column}`;
    failure = new UserError(
      'unparsable',
      `${place}: invalid JSON: ${error.message}`,
      'Export the file again: it is damaged or cut off.',
    );
  }
  let best: List | null = null;
  for (const list of lists.values()) if (best === null || list.records > best.records) best = list;
  return { best, lists: [...lists.values()], failure, isWhole, lineEnd: lineEndOf(lineEnds.bits) };
}

/** A document that is one object: a record, or a map from identifiers to records. */
async function readSingle(input: JsonInput): Promise<{ list: List; elements: JsonElement[] } | null> {
  const decoder = createDecoder(input.encoding);
  let text = '';
  for await (const chunk of decoded(input, decoder)) {
    text += chunk;
    if (text.length > LARGEST_SINGLE_OBJECT) return null;
  }
  const document = parse(text);
  if (Array.isArray(document) && document.length === 0)
    return { list: { path: [], columns: new Map(), records: 0 }, elements: [] };
  if (!isRecord(document)) return null;
  const values = Object.entries(document);
  const isMap = values.length > 1 && values.every(([, value]) => isRecord(value));
  const columns = new Map<string, number>();
  const found: JsonElement[] = [];
  const paths: JsonPath[] = isMap ? values.map(([key]) => [key]) : values.length > 0 ? [[]] : [];
  for (const [index, path] of paths.entries()) {
    const span = locateJson(text, path);
    const record = span === null ? null : parseRecord(text.slice(span[0], span[1]));
    if (span === null || record === null) return null;
    const begin = lineStart(text, 0, span[0]);
    found.push({
      kind: 'element',
      path: path.map(String),
      index: isMap ? -1 : index,
      text: text.slice(span[0], span[1]),
      offset: span[0],
      line: countLineBreaks(text, 0, begin) + 1,
      column: span[0] - begin + 1,
    });
    visitCells(record, (header) => {
      if (!columns.has(header)) columns.set(header, columns.size);
    });
  }
  return { list: { path: [], columns, records: found.length }, elements: found };
}

async function* decoded(
  input: JsonInput,
  decoder: Decoder,
  lineEnds = new LineEnds(),
): AsyncGenerator<string> {
  let skip = input.bomLength;
  for await (const chunk of input.source.open()) {
    const text = decoder.decode(chunk.subarray(Math.min(skip, chunk.length)));
    lineEnds.add(text);
    yield text;
    skip = Math.max(0, skip - chunk.length);
  }
  yield decoder.end();
}

function elements(
  input: JsonInput,
  decoder: Decoder,
  lineEnds?: LineEnds,
): AsyncGenerator<JsonElement | JsonSlip> {
  const text = decoded(input, decoder, lineEnds);
  return input.format === 'ndjson' ? walkLines(text) : walkJson(text);
}

class JsonTable implements Table {
  readonly columns: readonly RawColumn[];
  readonly #input: JsonInput;
  readonly #list: List;
  readonly #single: readonly JsonElement[] | null;
  readonly #log = new IssueLog();
  readonly #decoder: Decoder;
  readonly #lineEnd: Dialect['lineEnd'];
  readonly listPath?: readonly string[];
  /** Where the difference between a record's index and its number changes: number, difference, number … */
  readonly #steps: number[] = [];

  constructor(
    input: JsonInput,
    list: List,
    lists: readonly List[],
    single: readonly JsonElement[] | null,
    lineEnd: Dialect['lineEnd'],
  ) {
    this.#input = input;
    this.#list = list;
    this.#single = single;
    if (single === null) this.listPath = list.path;
    this.#lineEnd = lineEnd;
    this.#decoder = createDecoder(input.encoding);
    this.columns = [...list.columns.keys()].map((header, index) => ({ index, header }));
    for (const other of lists) {
      if (other === list) continue;
      this.#log.add('unread-array', { data: { path: other.path.join('.') || '.', records: other.records } });
    }
  }

  get dialect(): Dialect {
    return {
      format: this.#input.format,
      encoding: this.#decoder.actual ?? this.#input.encoding,
      bom: this.#input.bomLength > 0,
      delimiter: null,
      quote: null,
      escape: null,
      headerLine: 0,
      lineEnd: this.#lineEnd,
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

  headerPosition(): Position {
    return NO_POSITION;
  }

  pointerTo(row: number): string {
    const single = this.#single?.[row - 1];
    if (single !== undefined) return jsonPointer(single.path);
    let low = 0;
    let high = this.#steps.length / 2 - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.#steps[middle * 2] ?? 0) <= row) low = middle;
      else high = middle - 1;
    }
    return jsonPointer([...this.#list.path, row + (this.#steps[low * 2 + 1] ?? 0)]);
  }

  async *blocks(): AsyncGenerator<Block> {
    let row = 1;
    let block = new JsonBlock(row, this.#list);
    const read = this.#single === null ? elements(this.#input, this.#decoder) : this.#single;
    const pointer = jsonPointer(this.#list.path);
    try {
      for await (const element of read) {
        if (element.kind === 'slip') {
          const { line, column, problem } = element;
          const position = { line, column, endLine: line, endColumn: column + 1 };
          this.#log.add('invalid-json', { position, data: { problem } });
          continue;
        }
        if (this.#single === null && jsonPointer(element.path) !== pointer) continue;
        this.#add(block, element);
        if (block.size >= RECORDS_PER_BLOCK || block.length >= TEXT_PER_BLOCK) {
          yield block;
          row += block.size;
          block = new JsonBlock(row, this.#list);
        }
      }
    } catch (error) {
      if (!(error instanceof JsonStructureError)) throw error;
      const { line, column } = error;
      const position = { line, column, endLine: line, endColumn: column };
      this.#log.add('invalid-json', { position, data: { problem: error.message }, fatal: true });
    }
    if (block.size > 0) yield block;
    if (row + block.size === 1) this.#log.add('no-records', { data: { columns: this.columns.length } });
  }

  #add(block: JsonBlock, element: JsonElement): void {
    const record = parseRecord(element.text);
    const row = block.firstRow + block.size;
    const step = element.index - row;
    if (this.#steps.at(-1) !== step) this.#steps.push(row, step);
    if (record === null) {
      block.add(element, {});
      block.damage(block.size - 1);
      const found = findJsonProblem(element.text);
      if (found === null) {
        this.#log.add('not-a-record', { row, position: placeIn(element, 0, element.text.length) });
      } else {
        const position = placeIn(element, found.offset, Math.min(found.offset + 1, element.text.length));
        this.#log.add('invalid-json', { row, position, data: { problem: found.problem } });
      }
      return;
    }
    const unread = block.add(element, record);
    if (unread > 0) {
      const columns = this.columns.length;
      const position = block.position(block.size - 1, -1);
      this.#log.add('extra-cells', { row, position, data: { cells: columns + unread, columns } });
      block.damage(block.size - 1);
    }
    if (element.text.includes(REPLACEMENT)) this.#addUndecodable(block, block.size - 1);
  }

  #addUndecodable(block: JsonBlock, index: number): void {
    const row = block.firstRow + index;
    const columns = this.columns.filter((column) => block.cell(index, column.index).includes(REPLACEMENT));
    // Where no value holds it, a key does.
    for (const columnIndex of columns.length > 0 ? columns.map((column) => column.index) : [-1])
      this.#log.add('undecodable-bytes', { row, columnIndex, position: block.position(index, columnIndex) });
  }
}

/** How a decoder writes what it can't decode, and how an earlier program wrote what it lost. */
const REPLACEMENT = '\ufffd';

/** The place of a part of an element, which spans offsets of its text. */
function placeIn(element: JsonElement, from: number, to: number): Position {
  const first = placeOf(element, from);
  const last = placeOf(element, to);
  return { line: first.line, column: first.column, endLine: last.line, endColumn: last.column };
}

function placeOf({ text, line, column }: JsonElement, offset: number): { line: number; column: number } {
  const begin = lineStart(text, 0, offset);
  const breaks = countLineBreaks(text, 0, begin);
  return { line: line + breaks, column: breaks === 0 ? column + offset : offset - begin + 1 };
}

class JsonBlock implements Block {
  readonly firstRow: number;
  readonly #columns: ReadonlyMap<string, number>;
  readonly #elements: JsonElement[] = [];
  readonly #cells: (string | undefined)[][] = [];
  #length = 0;
  readonly #damaged = new Set<number>();

  constructor(firstRow: number, list: List) {
    this.firstRow = firstRow;
    this.#columns = list.columns;
  }

  get size(): number {
    return this.#cells.length;
  }

  /** UTF-16 units of the records as written. */
  get length(): number {
    return this.#length;
  }

  /** @returns how many cells of the record belong to no column, for there are too many keys */
  add(element: JsonElement, record: Readonly<Record<string, unknown>>): number {
    const cells: (string | undefined)[] = [];
    let unread = 0;
    visitCells(record, (header, _path, value) => {
      const column = this.#columns.get(header);
      if (column === undefined) unread += 1;
      else {
        // A key with a dot in it can name what a nested key names: neither is lost.
        const other = cells[column];
        cells[column] = other === undefined || other === '' ? value : `${other}; ${value}`;
      }
    });
    this.#elements.push(element);
    this.#cells.push(cells);
    this.#length += element.text.length;
    return unread;
  }

  damage(row: number): void {
    this.#damaged.add(row);
  }

  damaged(row: number): boolean {
    return this.#damaged.has(row);
  }

  cell(row: number, columnIndex: number): string {
    return this.#cells[row]?.[columnIndex] ?? '';
  }

  values(columnIndex: number): readonly string[] {
    return this.#cells.map((cells) => cells[columnIndex] ?? '');
  }

  position(row: number, columnIndex: number, start?: number, end?: number): Position {
    const element = this.#elements[row];
    if (element === undefined) return NO_POSITION;
    const { text } = element;
    const path = columnIndex < 0 ? [] : this.#pathOf(row, columnIndex);
    const span = path === null ? null : locateJson(text, path);
    let [from, to] = span ?? [0, text.length];
    if (span !== null && start !== undefined && end !== undefined && text.charAt(from) === '"') {
      [from, to] = [offsetInString(text, from, start), offsetInString(text, from, end)];
    }
    const base = element.index >= 0 ? [...element.path, element.index] : element.path;
    return { ...placeIn(element, from, to), pointer: jsonPointer([...base, ...(path ?? [])]) };
  }

  /** The keys that lead to a column in one record: a dot in a header may be a step, or part of a key. */
  #pathOf(row: number, columnIndex: number): JsonPath | null {
    const record = parseRecord(this.#elements[row]?.text ?? '');
    if (record === null) return null;
    let found: JsonPath | null = null;
    visitCells(record, (header, path) => {
      if (this.#columns.get(header) === columnIndex) found = path;
    });
    return found;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseRecord(text: string): Record<string, unknown> | null {
  const value = parse(text);
  return isRecord(value) ? value : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
