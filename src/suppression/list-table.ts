import { recogniseColumns } from '../columns/recognise.ts';
import { readOptOut } from '../detect/consent.ts';
import { countryCode } from '../detect/country-name.ts';
import { isPlaceholder } from '../detect/placeholder.ts';
import { UserError } from '../errors.ts';
import type { Block, Table } from '../table/types.ts';
import { type CellContext, readCell } from './cell-reader.ts';
import type { EntrySink } from './entry-sink.ts';
import { COMPANY_PAGE, readLinkedin } from './linkedin-key.ts';
import { type KeyColumn, type ListColumns, listColumns, meaningOfBareNumbers } from './list-columns.ts';
import { ListReading } from './list-reading.ts';
import { readPostal } from './postal-key.ts';

const SAMPLE_ROWS = 1000;

/**
 * Reads a list that is a table. Every column that identifies somebody is used; columns of the person's firm only in
 * rows that name no person, so that one objection does not silence a whole firm.
 *
 * @param shown - the list's path, for messages
 * @throws UserError `suppression` where no column is usable, or the file breaks off
 */
export async function readTableList(
  table: Table,
  shown: string,
  country: string,
  sink: EntrySink,
): Promise<ListReading> {
  const reading = new ListReading('line');
  let rows: RowReader | null = null;
  for await (const block of table.blocks()) {
    rows ??= new RowReader(table, block, country, sink, reading);
    if (rows.isIdle) throw noUsableColumn(shown);
    rows.readBlock(block);
  }
  const unread = table.issues.find((issue) => issue.code === 'unread-array');
  if (unread !== undefined) {
    throw new UserError(
      'suppression',
      `the suppression list ${shown} holds more than one array of records`,
      'Put each in a file of its own.',
    );
  }
  const fatal = table.issues.find((issue) => issue.fatal);
  if (fatal !== undefined) {
    throw new UserError(
      'suppression',
      `the suppression list ${shown} can't be read behind line ${fatal.position.line}`,
      'Export the list again: it is damaged or cut off.',
    );
  }
  if (rows === null) {
    const columns = listColumns(
      recogniseColumns(
        table.columns.map((column) => column.header),
        [],
      ),
      [],
      { country, bareNumbers: 'phone' },
    );
    if (columns.keys.length === 0 && columns.postal === null) throw noUsableColumn(shown);
  }
  return reading;
}

function noUsableColumn(shown: string): UserError {
  return new UserError(
    'suppression',
    `the suppression list ${shown} has no usable column`,
    'A list needs a column of e-mail addresses, telephone numbers, domains, company numbers, LinkedIn addresses or hashes, or a name with postal code and street.',
  );
}

class RowReader {
  readonly #columns: ListColumns;
  readonly #width: number;
  readonly #sink: EntrySink;
  readonly #reading: ListReading;
  readonly #context: CellContext;
  readonly #countries = new Map<string, CellContext>();
  readonly #states = new Map<string, ReturnType<typeof readOptOut>['state']>();

  constructor(table: Table, sample: Block, country: string, sink: EntrySink, reading: ListReading) {
    const size = Math.min(sample.size, SAMPLE_ROWS);
    const rows = Array.from({ length: size }, (_, row) =>
      table.columns.map((column) => sample.cell(row, column.index)),
    );
    const headers = table.columns.map((column) => column.header);
    this.#width = headers.length;
    this.#sink = sink;
    this.#reading = reading;
    this.#context = { country, bareNumbers: meaningOfBareNumbers(rows.flat()) };
    this.#columns = listColumns(recogniseColumns(headers, rows), rows, this.#context);
    // A list of hashes without a header: the first of them was taken for one.
    const [only] = this.#columns.keys;
    const header = only?.use === 'any' ? (headers[only.index] ?? '') : '';
    if (header !== '' && readCell('any', header, this.#context, sink)) reading.entries += 1;
  }

  /** Whether nothing in the table identifies anybody. */
  get isIdle(): boolean {
    return this.#columns.keys.length === 0 && this.#columns.postal === null;
  }

  readBlock(block: Block): void {
    for (let row = 0; row < block.size; row += 1) {
      if (this.#isNoObjection(block, row)) {
        this.#reading.notObjected += 1;
        continue;
      }
      const result = this.#readRow(block, row);
      if (result === 'read') this.#reading.entries += 1;
      else if (result === 'unread') {
        this.#reading.addUnread(this.#reading.wantsPlaces ? block.position(row, -1).line : 0);
      }
    }
  }

  /** Only a plain no takes a row off the list: what says nothing, or nothing clear, stays an objection. */
  #isNoObjection(block: Block, row: number): boolean {
    let isDenied = false;
    for (const index of this.#columns.optOut) {
      const state = this.#stateOf(block.cell(row, index));
      if (state === 'opted-out') return false;
      if (state === 'not-opted-out') isDenied = true;
    }
    return isDenied;
  }

  #stateOf(cell: string): ReturnType<typeof readOptOut>['state'] {
    const known = this.#states.get(cell);
    if (known !== undefined) return known;
    const { state } = readOptOut(cell);
    if (this.#states.size < SAMPLE_ROWS) this.#states.set(cell, state);
    return state;
  }

  #readRow(block: Block, row: number): 'read' | 'unread' | 'blank' {
    const context = this.#contextOf(block, row);
    let isRead = false;
    let isBroken = false;
    const firmCells: KeyColumn[] = [];
    for (const column of this.#columns.keys) {
      const cell = block.cell(row, column.index);
      if (cell === '') continue;
      if (isOfFirm(column, cell)) firmCells.push(column);
      else if (readCell(column.use, cell, context, this.#sink)) isRead = true;
      else if (isBrokenKey(column, cell)) isBroken = true;
    }
    if (!isRead) {
      for (const { index, use } of firmCells) {
        if (readCell(use, block.cell(row, index), context, this.#sink)) isRead = true;
      }
    }
    if (this.#readPostal(block, row)) isRead = true;
    if (isRead) this.#addPerson(block, row);
    if (isRead) return isBroken ? 'unread' : 'read';
    return isComment(block.cell(row, 0)) || this.#isBlank(block, row) ? 'blank' : 'unread';
  }

  #readPostal(block: Block, row: number): boolean {
    const { postal } = this.#columns;
    if (postal === null) return false;
    const key = readPostal({
      name: postal.name.map((index) => block.cell(row, index)).join(' '),
      postalCode: block.cell(row, postal.postalCode),
      street: block.cell(row, postal.street),
    });
    if (key !== null) this.#sink.add('postal', key);
    return key !== null;
  }

  #addPerson(block: Block, row: number): void {
    const { person } = this.#columns;
    if (person === null || this.#sink.addPerson === undefined) return;
    const name = person.name.map((index) => block.cell(row, index)).join(' ');
    this.#sink.addPerson(name, block.cell(row, person.company));
  }

  #contextOf(block: Block, row: number): CellContext {
    const { country } = this.#columns;
    const cell = country === null ? '' : block.cell(row, country);
    if (cell === '') return this.#context;
    let context = this.#countries.get(cell);
    if (context === undefined) {
      context = { ...this.#context, country: countryCode(cell) ?? this.#context.country };
      this.#countries.set(cell, context);
    }
    return context;
  }

  #isBlank(block: Block, row: number): boolean {
    for (let index = 0; index < this.#width; index += 1) {
      if (!isNothing(block.cell(row, index))) return false;
    }
    return true;
  }
}

/** Whether a cell tells of the firm that a person works for: its domain, its number, its page. */
function isOfFirm({ use, firm }: KeyColumn, cell: string): boolean {
  return firm || (use === 'linkedin' && readLinkedin(cell)?.startsWith(COMPANY_PAGE) === true);
}

/** Whether a cell was meant to hold what its column is for: an address, or a number that a spreadsheet has ruined. */
function isBrokenKey({ use }: KeyColumn, cell: string): boolean {
  if (use === 'email') return !isNothing(cell);
  return use === 'phone' && (RUINED_NUMBER.test(cell) || cell.replace(/\D/g, '').length >= LEAST_OF_NUMBER);
}

/** `3,36E+10`: the digits behind are lost. */
const RUINED_NUMBER = /^\s*\d[.,]?\d*E\+?\d+\s*$/i;
const LEAST_OF_NUMBER = 6;

function isNothing(cell: string): boolean {
  const text = cell.trim();
  return text === '' || !/[\p{L}\p{N}]/u.test(text) || isPlaceholder(text) === 'empty-marker';
}

/** A remark in a file of values; spreadsheets' error values (`#REF!`) begin alike and are none. */
function isComment(cell: string): boolean {
  return /^\s*#(?![A-Z/]+[0!?])/.test(cell);
}
