import type { Column, RecordView } from './rule.ts';

/** The first cell of a record's columns that is not empty; an empty string where all are. */
export function firstFilled(record: RecordView, columns: readonly Column[]): string {
  for (const column of columns) {
    const cell = record.cell(column);
    if (cell !== '') return cell;
  }
  return '';
}
