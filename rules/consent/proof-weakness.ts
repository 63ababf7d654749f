import { type Consent, readConsent, readWeakness } from '../../src/detect/consent.ts';
import { classifySource } from '../../src/detect/source.ts';
import type { Column, RecordView } from '../../src/linter/rule.ts';
import { columnsFor } from './side-columns.ts';
import type { Context } from './types.ts';

/** A ground of a consent that is none, and where it stands. */
export interface Weak {
  readonly column: Column;
  readonly weak: NonNullable<Consent['weak']>;
}

/** What a record's proof says of how consent was got, where that makes it none: a box that was ticked in advance. */
export function proofWeakness(context: Context): (record: RecordView) => Weak | null {
  const readers = [...context.columnsOf('consentProof'), ...columnsFor(context, 'consent-act')].map(
    (column) => ({
      column,
      read: context.perValue((cell: string) => weaknessOf(cell)),
    }),
  );
  return (record) => {
    for (const { column, read } of readers) {
      const cell = record.cell(column);
      // Numbers and identifiers differ from person to person and say nothing of how consent was got.
      const weak = isIdentifier(cell) ? null : read(cell.replace(/\d+/g, '0'));
      if (weak !== null) return { column, weak };
    }
    return null;
  };
}

const LONGEST_WORD = 30;

function isIdentifier(cell: string): boolean {
  return cell === '' || (cell.length > LONGEST_WORD && !cell.includes(' '));
}

function weaknessOf(cell: string): NonNullable<Consent['weak']> | null {
  const whole = readConsent(cell).weak ?? readWeakness(cell);
  if (whole !== undefined) return whole === 'bought' && !isBought(cell) ? null : whole;
  return isBought(cell) ? 'bought' : null;
}

function isBought(cell: string): boolean {
  return classifySource(cell)?.kind === 'bought-list';
}
