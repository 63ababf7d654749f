import { type DateOrder, decideDateOrder, parseDate } from '../src/detect/date.ts';
import type { Column, RecordView, TableContext } from '../src/linter/rule.ts';

/** A column of dates, and how it writes them. */
export interface DateColumn {
  readonly column: Column;
  readonly order: DateOrder;
  /** The day of a record as `YYYY-MM-DD`; null for what is no date, a blank cell included. */
  readonly read: (record: RecordView) => string | null;
}

/** Decides for a column how it writes its dates; each cell is then read once per distinct value. */
export function dateColumn(context: TableContext, column: Column): DateColumn {
  const order = decideDateOrder(context.sampleOf(column));
  return { column, order, read: context.perCell(column, (cell) => parseDate(cell, order)) };
}
