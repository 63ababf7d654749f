import { type SidePurpose, sidePurpose } from '../../src/columns/side-columns.ts';
import type { Column, TableContext } from '../../src/linter/rule.ts';
import type { Context } from './types.ts';

type Known = Pick<Context, 'columns' | 'options' | 'use'>;

/** What a column is for besides its field: as the options say, else as its header does. */
export function purposeOf({ options, use }: Known, column: Column): SidePurpose | null {
  return options.columns?.[column.header] ?? use(headerPurposes).get(column) ?? null;
}

/** The columns that serve one of some purposes, in file order. */
export function columnsFor(context: Known, ...purposes: readonly SidePurpose[]): readonly Column[] {
  return context.columns.filter((column) => {
    const purpose = purposeOf(context, column);
    return purpose !== null && purposes.includes(purpose);
  });
}

function headerPurposes({ columns }: TableContext): ReadonlyMap<Column, SidePurpose | null> {
  return new Map(columns.map((column) => [column, sidePurpose(column.header)]));
}
