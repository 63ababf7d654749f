import { decideDateOrder, parseDate } from '../../src/detect/date.ts';
import { addDays } from '../../src/law/dates.ts';
import type { Channel } from '../../src/law/types.ts';
import type { Column, RecordView } from '../../src/linter/rule.ts';
import type { Said } from './answers.ts';
import { channelsNamed } from './header-channels.ts';
import type { Context } from './types.ts';

/** A column of dates and how to read it. */
export interface DayReader {
  readonly column: Column;
  /** Whether the column writes the day first in some cells and the month first in others. */
  readonly isMixed: boolean;
  readonly read: (record: RecordView) => string | null;
}

/** Readers of columns of dates, each in the order that it writes them. */
export function dayReaders(context: Context, columns: readonly Column[]): readonly DayReader[] {
  return columns.map((column) => {
    const order = decideDateOrder(context.sampleOf(column));
    const read = context.perCell(column, (cell) => parseDate(cell, order));
    return { column, isMixed: order === 'mixed', read };
  });
}

/** Finds when a consent was given or last renewed: in the answer itself, else in the date columns of its channel, else in those of all. */
export function dateFinder(
  context: Context,
): (record: RecordView, channel: Channel, said: Said) => Dated | null {
  const readers = dayReaders(context, context.columnsOf('consentDate'));
  const of = new Map(
    context.channels.map((channel) => {
      const own = readers.filter(({ column }) => channelsNamed(column.header)?.includes(channel) === true);
      const general = readers.filter(({ column }) => channelsNamed(column.header) === null);
      return [channel, { own, general }] as const;
    }),
  );
  return (record, channel, said) => {
    if (said.date !== undefined) return { column: said.column, date: said.date };
    const readable = of.get(channel);
    if (readable === undefined) return null;
    const found = latest(record, readable.own) ?? latest(record, readable.general);
    if (found !== null) return found;
    const [first] = readable.own.length > 0 ? readable.own : readable.general;
    if (first === undefined || (first.isMixed && record.cell(first.column).trim() !== '')) return null;
    return { column: first.column, date: null };
  };
}

function latest(record: RecordView, readers: readonly DayReader[]): Dated | null {
  let found: Dated | null = null;
  for (const { column, read } of readers) {
    const date = read(record);
    if (date !== null && (found?.date == null || date > found.date)) found = { column, date };
  }
  return found;
}

/** Two clocks can write the same moment on two days. */
const SLACK = 1;

/** A column of the days of collection and how to read it. */
export interface CollectionReader {
  readonly column: Column;
  /** The day of collection, and the first one on which a consent can have been given with it. */
  readonly read: (record: RecordView) => { readonly collected: string; readonly first: string } | null;
}

/** Readers of the days on which the data was collected. */
export function collectionReaders(context: Context): readonly CollectionReader[] {
  return context.columnsOf('sourceDate').map((column) => {
    const order = decideDateOrder(context.sampleOf(column));
    const read = context.perCell(column, (cell) => {
      const collected = parseDate(cell, order);
      return collected === null ? null : { collected, first: addDays(collected, -SLACK) };
    });
    return { column, read };
  });
}

/** A date of consent, and where it stands; null where its column has none. */
interface Dated {
  readonly column: Column;
  readonly date: string | null;
}
