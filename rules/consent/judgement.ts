import type { Channel } from '../../src/law/types.ts';
import { type DataSubject, dataSubjects } from '../../src/linter/data-subject.ts';
import { addressFinder } from '../../src/linter/reach.ts';
import type { Column, RecordView } from '../../src/linter/rule.ts';
import { consentReader, type Said } from './answers.ts';
import { contractReader, saleReader } from './customers.ts';
import { type Judged, lawAsker } from './question.ts';
import type { Context } from './types.ts';

/** What a record and the law say of contacting it by a channel; what follows is reported, or explained. */
export interface Judgement {
  /** The column of the address. */
  readonly column: Column;
  readonly subject: DataSubject;
  readonly judged: Judged;
  /** What the record says of consent; null where no column is about it. */
  readonly said: Said | null;
}

/** Judges records for one channel. Null for a record that has no address for it. */
export function channelJudge(context: Context, channel: Channel): (record: RecordView) => Judgement | null {
  const subjects = context.use(dataSubjects);
  const find = addressFinder(channel, context.columns);
  const ask = lawAsker(context, channel);
  const readSaid = consentReader(context, channel);
  const hasContract = contractReader(context);
  const sales = saleReader(context);
  return (record) => {
    const column = find(record);
    if (column === undefined) return null;
    const subject = subjects(record);
    const address = record.cell(column);
    const isUnderContract = hasContract(record, subject);
    let judged = ask(subject, isUnderContract, false, column, address);
    if (!isUnderContract && sales.isLapsed(record, judged.answer))
      judged = ask(subject, isUnderContract, true, column, address);
    return { column, subject, judged, said: readSaid(record) };
  };
}
