import { MOST_COLUMNS } from '../src/linter/key-log.ts';
import type { Column, TableContext } from '../src/linter/rule.ts';
import type { SharedKey } from './accuracy-messages.ts';

/** A column whose values tell one person from another. */
export interface ContactColumn {
  readonly column: Column;
  readonly key: SharedKey;
  readonly number: number;
}

/** The columns of addresses and numbers, in the order in which they are compared. */
export function contactColumns(context: TableContext): { readonly columns: readonly ContactColumn[] } {
  const of = (key: SharedKey, fields: readonly ('email' | 'emailPersonal' | 'phone' | 'mobile')[]) =>
    fields.flatMap((field) => context.columnsOf(field).map((column) => ({ column, key })));
  const all = [...of('email', ['email', 'emailPersonal']), ...of('phone', ['mobile', 'phone'])];
  return { columns: all.slice(0, MOST_COLUMNS).map((each, number) => ({ ...each, number })) };
}
