import { readConsent } from '../../src/detect/consent.ts';
import type { Channel } from '../../src/law/types.ts';
import type { Column, RecordView } from '../../src/linter/rule.ts';
import { mixedColumnsTold } from '../mixed-dates.ts';
import { consentColumns, orderOf, type Said } from './answers.ts';
import { type CollectionReader, collectionReaders, dateFinder, dayReaders } from './date-columns.ts';
import { PROOF } from './law-references.ts';
import { asksForAll } from './proof-level.ts';
import { firstDay, type Judged } from './question.ts';
import { columnsFor } from './side-columns.ts';
import type { Context } from './types.ts';

/** A consent that a record relies on to be contacted by a channel. */
export interface Reliance {
  readonly channel: Channel;
  readonly said: Said;
  readonly judged: Judged;
}

/** Holds the date of the consents that a record relies on against the law, the options and the date of collection. */
export function consentDateCheck(
  context: Context,
): (record: RecordView, relied: readonly Reliance[]) => void {
  const { asOf } = context.settings;
  const dateOf = dateFinder(context);
  const collected = collectionReaders(context);
  const collectors = columnsFor(context, 'consent-collector');
  const ownLimits = new Map(context.channels.map((channel) => [channel, ownLimit(context, channel)]));
  tellMissingDates(context);
  tellMixedDates(context);

  return (record, relied) => {
    let undated: Column | undefined;
    let future: Column | undefined;
    const channels: Channel[] = [];
    const [first] = relied;
    for (const reliance of relied) {
      const dated = dateOf(record, reliance.channel, reliance.said);
      if (dated === null) continue;
      const { column, date } = dated;
      if (date === null) undated ??= column;
      else if (date > asOf) {
        future ??= column;
        channels.push(reliance.channel);
      } else if (!tellTooOld(context, record, reliance, column, date, ownLimits.get(reliance.channel))) {
        if (reliance === first) tellBeforeCollection(context, record, collected, collectors, column, date);
      }
    }
    if (future !== undefined) {
      context.report({
        messageId: 'consentInFuture',
        record,
        column: future,
        data: { column: future.name, asOf },
        law: PROOF,
        blocks: { channels, reason: 'no-consent' },
      });
    }
    if (undated !== undefined) {
      const data = { column: undated.name };
      context.report({
        messageId: 'noConsentDate',
        record,
        column: undated,
        data,
        law: PROOF,
        atMost: 'warn',
      });
    }
  };
}

/** The day from which a consent is young enough by the options, and the days they allow. */
interface OwnLimit {
  readonly days: number;
  readonly from: string;
}

function ownLimit({ options, settings }: Context, channel: Channel): OwnLimit | undefined {
  const { maxAge } = options;
  const days = typeof maxAge === 'object' ? maxAge[channel] : maxAge;
  return days === undefined ? undefined : { days, from: firstDay(settings.asOf, { days }) };
}

/** Tells of a consent that is too old for the law or else for the options. Returns whether it is. */
function tellTooOld(
  context: Context,
  record: RecordView,
  { channel, judged }: Reliance,
  column: Column,
  date: string,
  own: OwnLimit | undefined,
): boolean {
  const { limit, answer } = judged;
  const blocks = { channels: [channel], reason: 'no-consent' } as const;
  if (limit !== null && date < limit.from) {
    const { citation, basis, months = 0, days = 0, from = '' } = limit.law;
    context.report({
      messageId: 'consentExpired',
      record,
      column,
      data: {
        column: column.name,
        date,
        channel,
        country: answer.country,
        months,
        days,
        article: citation.article,
        basis,
        since: from,
      },
      law: [{ ...citation, basis }],
      ...(basis === 'unconfirmed' ? { atMost: 'warn' } : {}),
      blocks,
    });
    return true;
  }
  if (own === undefined || date >= own.from) return false;
  context.report({
    messageId: 'consentTooOld',
    record,
    column,
    data: { column: column.name, date, channel, days: own.days },
    law: PROOF,
    blocks,
  });
  return true;
}

/**
 * A consent can't be older than the data it came with, but for data that somebody else had collected before.
 */
function tellBeforeCollection(
  context: Context,
  record: RecordView,
  collected: readonly CollectionReader[],
  collectors: readonly Column[],
  column: Column,
  date: string,
): void {
  if (collected.length === 0 || collectors.some((each) => record.cell(each).trim() !== '')) return;
  for (const { column: other, read } of collected) {
    const day = read(record);
    if (day === null || date >= day.first) continue;
    context.report({
      messageId: 'consentBeforeCollection',
      record,
      column,
      data: { column: column.name, date, collection: other.name, collected: day.collected },
      law: PROOF,
      blocks: { channels: 'all', reason: 'no-consent' },
    });
    return;
  }
}

/** Tells once of a file that has answers and says nowhere when they were given. */
function tellMissingDates(context: Context): void {
  if (context.columnOf('consentDate') !== undefined || context.columnOf('consentProof') !== undefined) return;
  // Then each part that is missing is told.
  if (asksForAll(context)) return;
  const answers = new Set(context.channels.flatMap((channel) => consentColumns(context, channel)));
  const columns = [...answers].filter((column) => hasUndatedYes(context, column)).map(({ name }) => name);
  if (columns.length === 0) return;
  context.report({ messageId: 'noProofColumn', data: { columns }, law: PROOF, atMost: 'warn' });
}

/** Tells once of columns in which some dates can't be read; what stands there is not told again, record by record. */
function tellMixedDates(context: Context): void {
  const told = context.use(mixedColumnsTold);
  for (const { column, isMixed } of dayReaders(context, context.columnsOf('consentDate'))) {
    if (!isMixed || told.has(column)) continue;
    told.add(column);
    context.report({
      messageId: 'mixedDates',
      column,
      data: { column: column.name },
      law: PROOF,
      atMost: 'warn',
    });
  }
}

function hasUndatedYes(context: Context, column: Column): boolean {
  const order = orderOf(context, column);
  return context.sampleOf(column).some((cell) => {
    const { state, date } = readConsent(cell, order);
    return state === 'yes' && date === undefined;
  });
}

/** Reads the day on which a consent ends, where the file has one. */
export function lapseCheck(context: Context): (record: RecordView, channels: readonly Channel[]) => boolean {
  const { asOf } = context.settings;
  const readers = dayReaders(context, columnsFor(context, 'consent-expiry'));
  return (record, channels) => {
    for (const { column, read } of readers) {
      const date = read(record);
      if (date === null || date >= asOf) continue;
      context.report({
        messageId: 'consentLapsed',
        record,
        column,
        data: { column: column.name, date },
        law: PROOF,
        blocks: { channels, reason: 'no-consent' },
      });
      return true;
    }
    return false;
  };
}
