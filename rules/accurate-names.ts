import { isPlaceholder, mayBeName, type NamedThing } from '../src/detect/placeholder.ts';
import { personal } from '../src/linter/mask.ts';
import type { Column, RecordView } from '../src/linter/rule.ts';
import type { AccuracyContext } from './accuracy-context.ts';

/** What a cell for a name holds: `isDoubtful`, where a placeholder is somebody's name, too. */
interface NameVerdict {
  readonly is: 'name' | 'placeholder' | 'testData';
  readonly isDoubtful: boolean;
}

const NAME: NameVerdict = { is: 'name', isDoubtful: false };

const THINGS = {
  firstName: 'first-name',
  lastName: 'last-name',
  fullName: 'last-name',
  company: 'company',
} as const;

/** A column of names, and how its cells are judged. */
interface NameColumn {
  readonly column: Column;
  readonly isPerson: boolean;
  readonly judge: (cell: string) => NameVerdict;
}

/** The columns of people's and firms' names. */
export function nameColumns(context: AccuracyContext): readonly NameColumn[] {
  return (['firstName', 'lastName', 'fullName', 'company'] as const).flatMap((field) =>
    context.columnsOf(field).map((column) => ({
      column,
      isPerson: field !== 'company',
      judge: context.perValue((cell: string) => judged(cell, THINGS[field])),
    })),
  );
}

function judged(cell: string, thing: NamedThing): NameVerdict {
  const stands = isPlaceholder(cell);
  if (stands === null) return NAME;
  return { is: stands === 'test-data' ? 'testData' : 'placeholder', isDoubtful: mayBeName(cell, thing) };
}

/** What was seen of a record's names. */
interface NamesSeen {
  /** How many cells hold something that is a placeholder, or may be one. */
  readonly made: number;
  /** Whether a person is named. */
  readonly isNamed: boolean;
  /** Whether the record's address or number is test data. */
  readonly isTest: boolean;
}

/** Reports a record's made-up name. One tells all of the record: the others add nothing. */
export function reportNames(
  context: AccuracyContext,
  columns: readonly NameColumn[],
  record: RecordView,
  { made, isNamed, isTest }: NamesSeen,
): void {
  for (const { column, judge } of columns) {
    const cell = record.cell(column);
    const { is, isDoubtful } = cell === '' ? NAME : judge(cell);
    if (is === 'name') continue;
    if (isTest && is === 'testData') return;
    if (isDoubtful && (isNamed || made < 2)) continue;
    if (is === 'testData')
      context.report({ messageId: 'testData', record, column, data: { value: personal(cell) } });
    else context.report({ messageId: 'placeholder', record, column, data: { column: column.name } });
    return;
  }
}
