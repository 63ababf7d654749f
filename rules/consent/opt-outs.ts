import { readOptOut } from '../../src/detect/consent.ts';
import type { Channel } from '../../src/law/types.ts';
import type { Column, RecordView } from '../../src/linter/rule.ts';
import { consentReader, orderOf } from './answers.ts';
import { channelsNamed } from './header-channels.ts';
import { OBJECTION } from './law-references.ts';
import { noteObjections } from './note-objections.ts';
import { isUnsubscribed, stateColumns } from './state-columns.ts';
import type { Context } from './types.ts';

const NONE: readonly Channel[] = [];

/** Reports objections of a record, and consents that contradict them. Returns the channels that need no further look. */
export function optOutCheck(context: Context): (record: RecordView) => readonly Channel[] | 'all' {
  const states = stateColumns(context);
  const columns = [...context.columnsOf('optOut'), ...states].flatMap((column) => {
    const limits = channelsNamed(column.header);
    const channels = context.channels.filter((channel) => limits?.includes(channel) === true);
    if (limits !== null && channels.length === 0) return [];
    const order = orderOf(context, column);
    const read = states.includes(column)
      ? (cell: string) => (isUnsubscribed(cell) ? 'opted-out' : 'not-opted-out')
      : (cell: string) => readOptOut(cell, order).state;
    const stateOf = context.perCell(column, (cell) => (cell === '' ? 'empty' : read(cell)));
    return [{ column, channels, of: limits === null ? ('all' as const) : channels, stateOf }];
  });
  const consents = context.channels.map((channel) => ({ channel, read: consentReader(context, channel) }));
  const consenting = (record: RecordView, of: readonly Channel[] | 'all'): Column | undefined => {
    for (const { channel, read } of consents) {
      if (of !== 'all' && !of.includes(channel)) continue;
      const said = read(record);
      if (said?.state === 'yes' && said.weak === undefined) return said.column;
    }
    return undefined;
  };
  const notes = noteObjections(context);
  return (record) => {
    let objected: readonly Channel[] = NONE;
    for (const { column, channels, of, stateOf } of columns) {
      const state = stateOf(record);
      if (state === 'empty' || state === 'not-opted-out') continue;
      const common = {
        record,
        column,
        law: OBJECTION,
        blocks: { channels: of, reason: 'refused' as const },
      };
      const data = { column: column.name, channels };
      const consent = state === 'opted-out' ? consenting(record, of) : undefined;
      if (consent !== undefined) {
        context.report({ messageId: 'contradiction', ...common, data: { ...data, consent: consent.name } });
      } else {
        context.report({
          messageId: state === 'opted-out' ? 'optedOut' : 'optOutUnreadable',
          ...common,
          data,
        });
      }
      if (state !== 'opted-out') continue;
      if (of === 'all') return 'all';
      objected = [...objected, ...of];
    }
    for (const { column, range, words, channels, of } of notes?.(record) ?? []) {
      // What a column of its own has told is not told again.
      if (of !== 'all' && of.every((channel) => objected.includes(channel))) continue;
      context.report({
        messageId: 'objectionInText',
        record,
        column,
        range,
        data: { words, channels, consent: consenting(record, of)?.name ?? '' },
        law: OBJECTION,
        blocks: { channels: of, reason: 'refused' },
      });
      if (of === 'all') return 'all';
      objected = [...objected, ...of];
    }
    return objected;
  };
}
