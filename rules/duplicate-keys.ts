import { addKey, type KeySegment } from '../src/linter/key-log.ts';
import type { RecordKey } from '../src/linter/record-key.ts';
import type { Messages, RecordView, RuleContext } from '../src/linter/rule.ts';
import type { SharedKey } from './accuracy-messages.ts';
import type { ContactColumn } from './contact-columns.ts';

/** What the keys of a part of a file are kept in. */
export type Keys = { segments: KeySegment[] };

/** Keeps a key of a record, to compare it with the others when all are read. */
export type WriteKey = (record: RecordView, log: Keys, column: ContactColumn, key: RecordKey) => void;

type Context = RuleContext<{ readonly duplicates?: readonly SharedKey[] | undefined }, Messages>;

/** How keys are kept; null of a kind that is not to be compared. */
export function keyWriter(
  context: Pick<Context, 'options' | 'filePath' | 'placeOf'>,
): (kind: SharedKey) => WriteKey | null {
  const { filePath, options } = context;
  return (kind) => {
    if (options.duplicates?.includes(kind) !== true) return null;
    return (record, log, { column, number }, { h1, h2 }) =>
      addKey(log, {
        file: filePath,
        h1,
        h2,
        row: record.row,
        column: number,
        position: context.placeOf(column),
      });
  };
}
