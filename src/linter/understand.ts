import type { Field } from '../columns/fields.ts';
import { recogniseColumns } from '../columns/recognise.ts';
import type { Block, RawColumn, StopAt, Table } from '../table/types.ts';
import { printable } from './mask.ts';
import type { Column } from './rule.ts';

/** What the columns of a table mean, as plain data. */
export interface Understanding {
  readonly columns: readonly Column[];
  /**
   * Whether the header row may be a record: none of its cells is the name of anything known. Its text is then not
   * shown, for it may be a person's, and the columns are understood by their values alone.
   */
  readonly isHeaderDoubtful: boolean;
  /** A sample of the records, as cells in the order of the columns. */
  readonly sample: readonly (readonly string[])[];
}

/** A table whose columns have a meaning. */
export interface UnderstoodTable extends Understanding {
  /** All the blocks, the one used as a sample included; to be iterated once. */
  readonly blocks: AsyncIterable<Block>;
}

const SAMPLE_RECORDS = 300;

/**
 * Gives each column of a table its field, from its header and a sample of its values.
 *
 * @param table - an opened table, not read yet
 * @param overrides - fields that the configuration sets, by header or 0-based index; null: no field
 * @param stopAt - where somebody else reads on
 */
export async function understand(
  table: Table,
  overrides: Readonly<Record<string, Field | null>> = {},
  stopAt?: StopAt,
): Promise<UnderstoodTable> {
  const iterator = table.blocks(stopAt)[Symbol.asyncIterator]();
  const first = await iterator.next();
  const headers = table.columns.map((column) => column.header);
  const sample = first.done === true ? [] : sampleOf(first.value, table.columns);
  const isHeaderDoubtful =
    table.dialect.headerLine > 0 && recogniseColumns(headers, []).every(({ field }) => field === null);
  const recognised = recogniseColumns(isHeaderDoubtful ? headers.map(() => '') : headers, sample);
  const columns = table.columns.map((raw, index): Column => {
    const override = overrideFor(raw, overrides);
    const understood =
      override === undefined
        ? (recognised[index] ?? { field: null, confidence: 0, why: '' })
        : { field: override, confidence: 1, why: 'configuration' };
    const shown = isHeaderDoubtful && override === undefined ? { ...raw, header: '' } : raw;
    return { ...shown, ...understood, name: nameOf(shown) };
  });
  async function* blocks(): AsyncGenerator<Block> {
    if (first.done === true) return;
    yield first.value;
    for (;;) {
      const next = await iterator.next();
      if (next.done === true) return;
      yield next.value;
    }
  }
  return { columns, isHeaderDoubtful, sample, blocks: blocks() };
}

/** Records spread over the block, so that a file that is sorted does not show one kind only. */
function sampleOf(block: Block, columns: readonly RawColumn[]): string[][] {
  const step = Math.max(1, Math.floor(block.size / SAMPLE_RECORDS));
  const rows: string[][] = [];
  for (let row = 0; row < block.size && rows.length < SAMPLE_RECORDS; row += step) {
    rows.push(columns.map((column) => block.cell(row, column.index)));
  }
  return rows;
}

function overrideFor(
  column: RawColumn,
  overrides: Readonly<Record<string, Field | null>>,
): Field | null | undefined {
  if (Object.hasOwn(overrides, column.header)) return overrides[column.header];
  return overrides[String(column.index)];
}

/** A header is shown as written, unless it may be a person's data in a file without header. */
function nameOf({ header, index }: RawColumn): string {
  const text = printable(header).trim();
  if (text === '') return `#${index + 1}`;
  if (text.includes('@') || /(?:\d[\s.-]?){7,}/.test(text)) return `#${index + 1}`;
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
