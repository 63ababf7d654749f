import type { Field } from '../../src/columns/fields.ts';
import { findObjections, type ObjectionChannel } from '../../src/detect/objection/index.ts';
import type { Channel } from '../../src/law/types.ts';
import { type Personal, personal } from '../../src/linter/mask.ts';
import type { Column, RecordView } from '../../src/linter/rule.ts';
import { categoryOf } from '../free-text.ts';
import { purposeOf } from './side-columns.ts';
import { stateColumns } from './state-columns.ts';
import type { Context } from './types.ts';

/** Where people write what a person told them. */
const NOTES: ReadonlySet<Field | null> = new Set<Field | null>(['notes', 'tags', null]);

const CHANNELS: Readonly<Record<ObjectionChannel, readonly Channel[]>> = {
  email: ['email'],
  phone: ['phone', 'automated-call'],
  post: ['post'],
  sms: ['sms'],
};

/** An objection in a note. */
export interface NoteObjection {
  readonly column: Column;
  readonly range: readonly [start: number, end: number];
  readonly words: Personal;
  /** The channels of the campaign that it is limited to; none: all prospecting. */
  readonly channels: readonly Channel[];
  readonly of: readonly Channel[] | 'all';
}

const NONE: readonly NoteObjection[] = [];
const NO_WORDS: ReturnType<typeof findObjections> = [];

/** Reads the objections that stand in a record's notes, as far as they concern the campaign; null where there are no notes. */
export function noteObjections(context: Context): ((record: RecordView) => readonly NoteObjection[]) | null {
  const states = stateColumns(context);
  const columns = context.columns.filter(
    (column) =>
      NOTES.has(column.field) &&
      categoryOf(column) === 'ok' &&
      !states.includes(column) &&
      purposeOf(context, column) === null,
  );
  if (columns.length === 0) return null;
  const readers = columns.map((column) => ({
    column,
    // A single word means something only where it is known what the column is for.
    objectionsIn: context.perCell(column, (cell) =>
      cell.length < 3 || (column.field === null && !cell.trim().includes(' '))
        ? NO_WORDS
        : findObjections(cell),
    ),
  }));
  return (record) => {
    let found = NONE;
    for (const { column, objectionsIn } of readers) {
      for (const { channels: limits, start, end, evidence } of objectionsIn(record)) {
        const named = limits === 'all' ? [] : limits.flatMap((channel) => CHANNELS[channel]);
        const channels = named.filter((channel) => context.channels.includes(channel));
        if (limits !== 'all' && channels.length === 0) continue;
        const of = limits === 'all' ? 'all' : channels;
        found = [...found, { column, range: [start, end], words: personal(evidence), channels, of }];
      }
    }
    return found;
  };
}
