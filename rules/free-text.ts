import { classifyHeader } from '../src/columns/classify-header.ts';
import { FIELD_CATEGORY, type Field, type HeaderCategory } from '../src/columns/fields.ts';
import { findStatements, type SensitiveMatch } from '../src/detect/sensitive/index.ts';
import type { Column, RecordView, TableContext } from '../src/linter/rule.ts';
import type { DataCategory } from './category-words.ts';

/** Where people type freely, so that anything may stand there. */
const FREE_TEXT: ReadonlySet<Field | null> = new Set<Field | null>(['notes', 'tags', 'sourceDetail', null]);

/** The categories of GDPR 9 and 10. */
export const SENSITIVE: ReadonlySet<DataCategory> = new Set<DataCategory>([
  'health',
  'religion',
  'politics',
  'union',
  'ethnicity',
  'sexuality',
  'biometric_genetic',
  'criminal',
]);

/** A column of free text, and what is sensitive in a record's cell; shared by the rules that ask. */
export interface FreeText {
  readonly column: Column;
  readonly read: (record: RecordView) => readonly SensitiveMatch[];
}

/** The columns of free text of a table; their cells are read once per record, whatever the number of rules. */
export function sensitiveTexts(context: TableContext): readonly FreeText[] {
  return context.columns
    .filter((column) => FREE_TEXT.has(column.field) && categoryOf(column) === 'ok')
    .map((column) => ({
      column,
      read: context.perRecord(
        context.perCell(column, (cell) => (cell.length > 1 ? findStatements(cell) : NONE)),
      ),
    }));
}

const NONE: readonly SensitiveMatch[] = [];

/** What a column holds by its field, else by its header, in the terms of GDPR 5(1)(c), 9 and 10. */
export function categoryOf(column: Column): HeaderCategory {
  if (column.field !== null) return FIELD_CATEGORY[column.field] ?? 'ok';
  return classifyHeader(column.header).category;
}
