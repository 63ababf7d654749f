import type { ByteSource } from '../table/bytes.ts';
import { openRawRows, type RawRow, type RawRows } from '../table/csv-rows.ts';
import type { CsvLayout, Dialect } from '../table/types.ts';
import { encodeText } from './encode.ts';
import { type Parted, type Parting, REASONS_COLUMN, RULES_COLUMN } from './part.ts';

/**
 * Parts the rows of a CSV file in two: each is copied as it is written. What stands above the records goes to both.
 *
 * @param columns - how many columns the header has
 * @throws UserError `usage` where the file's rows can't be copied as they are
 */
export async function partCsv(
  source: ByteSource,
  dialect: Dialect,
  layout: CsvLayout,
  columns: number,
  parting: Parting,
): Promise<Parted> {
  const raw = openRawRows(source, dialect, layout);
  const { clean, rejects } = parting;
  const added = addedCells(raw, dialect);
  let kept = 0;
  let rejected = 0;
  let hasHead = false;
  let above = layout.rowsAbove;
  for await (const row of raw.rows()) {
    if (!hasHead) {
      hasHead = true;
      await clean?.write(Buffer.from(raw.head));
      await rejects?.write(Buffer.from(raw.head));
    }
    if (row.record <= 0) {
      above -= 1;
      await clean?.write(
        written(raw, without(row, row.record === 0 && above === 0 ? parting.dropped : null)),
      );
      const isHeader = row.record === 0 && above === 0;
      await rejects?.write(
        isHeader ? withAdded(raw, row, columns, added([RULES_COLUMN, REASONS_COLUMN])) : written(raw, row),
      );
    } else if (parting.isRejected(row.record)) {
      rejected += 1;
      if (rejects === null) continue;
      const { rules, texts } = parting.reasonsOf(row.record);
      const cells = added([rules.join(', '), texts.join(' ')]);
      await rejects.write(withAdded(raw, row, columns, cells));
    } else {
      kept += 1;
      await clean?.write(written(raw, without(row, parting.dropped)));
    }
  }
  return { kept, rejected };
}

function written({ delimiter, bytes }: RawRows, { cells, tail }: RawRow): Buffer {
  return bytes(cells.join(delimiter) + tail);
}

function without(row: RawRow, dropped: ReadonlyMap<number, string> | null): RawRow {
  if (dropped === null || dropped.size === 0) return row;
  return { ...row, cells: row.cells.filter((_, index) => !dropped.has(index)) };
}

/** Quoted cells in the file's encoding. */
function addedCells({ delimiter, bytes }: RawRows, { encoding, quote, escape: escapedBy }: Dialect) {
  const mark = quote ?? '"';
  const doubled = escapedBy === '\\' ? `\\${mark}` : mark + mark;
  return (texts: readonly string[]): Buffer => {
    const cells = texts.map((text) => mark + text.replaceAll(mark, doubled).replace(/[\r\n]+/g, ' ') + mark);
    return Buffer.concat(cells.flatMap((cell) => [bytes(delimiter), encodeText(cell, encoding)]));
  };
}

/** A row with more cells behind its last column; a short row is filled up, so that they stand under their headers. */
function withAdded(raw: RawRows, { cells, tail }: RawRow, columns: number, added: Buffer): Buffer {
  const missing = raw.delimiter.repeat(Math.max(0, columns - cells.length));
  return Buffer.concat([raw.bytes(cells.join(raw.delimiter) + missing), added, raw.bytes(tail)]);
}
