import type { Block, CodedValues } from '../table/types.ts';
import type { Cursor } from './cursor.ts';
import { perValue } from './per-value.ts';
import type { Column, RecordView } from './rule.ts';

/**
 * Remembers what was found for the values of a column: by their number, where the reader numbers them, else by value.
 *
 * @param cursor - the record at hand
 */
export function perCell<Result extends NonNullable<unknown> | null>(
  cursor: Cursor,
  column: Column,
  compute: (cell: string) => Result,
): (record: RecordView) => Result {
  const byValue = perValue(compute);
  let block: Block | null = null;
  let coded: CodedValues | null = null;
  let numbered: readonly string[] | null = null;
  let results: (Result | undefined)[] = [];
  return (record) => {
    if (cursor.block !== block) {
      block = cursor.block;
      coded = block?.coded?.(column.index) ?? null;
      if (coded !== null && coded.values !== numbered) {
        numbered = coded.values;
        results = [];
      }
    }
    const code = coded === null ? -1 : (coded.codes[cursor.index] ?? -1);
    if (coded === null || code < 0) return byValue(record.cell(column));
    const known = results[code];
    if (known !== undefined) return known;
    const result = compute(coded.values[code] ?? '');
    // An array with a wide gap would be kept as a table of hashes.
    while (results.length < code) results.push(undefined);
    results[code] = result;
    return result;
  };
}
