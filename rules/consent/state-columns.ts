import { shapesOf } from '../../src/columns/value-shapes.ts';
import { readConsent, readOptOut } from '../../src/detect/consent.ts';
import type { Column, TableContext } from '../../src/linter/rule.ts';

const MOST = 0.8;
/** Cells that are looked at; longer ones than this are no state. */
const LOOKED_AT = 200;
const LONGEST = 40;

/** `unsubscribed` says no in a column of consents and in one of opt-outs; a bare yes or a date turns with the column. */
export function isUnsubscribed(cell: string): boolean {
  return readConsent(cell).state === 'no' && readOptOut(cell).state === 'opted-out';
}

function isState(cell: string): boolean {
  return cell.length <= LONGEST && shapesOf(cell.trim()).includes('subscription');
}

/**
 * Columns whose header says nothing, and whose cells say by themselves who has unsubscribed (`Email status`). They count
 * as objections and never as consent: a `confirmed` may be that of an order.
 */
export function stateColumns({
  columns,
  sampleOf,
}: Pick<TableContext, 'columns' | 'sampleOf'>): readonly Column[] {
  return columns.filter((column) => {
    if (column.field !== null) return false;
    const cells = sampleOf(column)
      .filter((cell) => cell !== '')
      .slice(0, LOOKED_AT);
    return cells.length > 0 && cells.filter(isState).length >= cells.length * MOST;
  });
}
