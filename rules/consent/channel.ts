import type { Channel } from '../../src/law/types.ts';
import type { DataSubject } from '../../src/linter/data-subject.ts';
import { personal } from '../../src/linter/mask.ts';
import type { Column, RecordView } from '../../src/linter/rule.ts';
import type { Said } from './answers.ts';
import { attemptCheck, CALLS } from './call-attempts.ts';
import type { Reliance } from './consent-dates.ts';
import { saleReader } from './customers.ts';
import { channelJudge, type Judgement } from './judgement.ts';
import { OBJECTION } from './law-references.ts';
import { proofWeakness, type Weak } from './proof-weakness.ts';
import { factsOf, type Judged } from './question.ts';
import { count } from './tally.ts';
import type { ConsentTally, Context } from './types.ts';

/** Holds a record against the law of one channel. Returns the consent that the record relies on; null where there is none. */
export function channelCheck(
  context: Context,
  channel: Channel,
): (record: RecordView, tally: ConsentTally) => Reliance | null {
  const judge = channelJudge(context, channel);
  const sales = saleReader(context);
  const weakProof = proofWeakness(context);
  const isCall = CALLS.includes(channel);
  const checkAttempts =
    channel === context.channels.find((each) => CALLS.includes(each)) ? attemptCheck(context) : null;
  return (record, tally) => {
    const judgement = judge(record);
    if (judgement === null) return null;
    const { column, judged, said } = judgement;
    const { answer, key, query, grounds } = judged;
    const { requirement, register } = answer;
    checkAttempts?.(record, answer);
    if (said?.state === 'no') {
      tellRefusal(context, caseOf(record, channel, judgement), said);
      return null;
    }
    const consents = said?.state === 'yes' && said.weak === undefined;
    if (isCall) count(tally.calls, key, query);
    if (register !== undefined && requirement !== 'forbidden' && (!consents || register.cancelsConsent))
      count(tally.registers, key, query);
    if (requirement === 'opt-out' || requirement === 'none') {
      if (consents) return null;
      if (answer.exception !== 'similar-products') {
        if (answer.caution !== undefined) count(tally.doubts, key, query);
      } else if (sales.isAccountOnly(record)) {
        const { law } = grounds;
        context.report({
          messageId: 'accountWithoutSale',
          record,
          column,
          data: factsIn(caseOf(record, channel, judgement)),
          law,
          atMost: 'warn',
        });
      }
      return null;
    }
    if (requirement === 'forbidden') {
      const blocks = { channels: [channel], reason: 'forbidden' } as const;
      context.report({
        messageId: 'forbidden',
        record,
        column,
        data: factsIn(caseOf(record, channel, judgement)),
        ...grounds,
        blocks,
      });
      return null;
    }
    if (consents) {
      const weak = weakProof(record);
      if (weak === null) return { channel, said, judged };
      tellWeak(context, caseOf(record, channel, judgement), weak);
    } else tellMissing(context, caseOf(record, channel, judgement), said);
    return null;
  };
}

/** A record on a channel, and the law it is held against. */
interface Case {
  readonly record: RecordView;
  readonly column: Column;
  readonly address: string;
  readonly channel: Channel;
  readonly subject: DataSubject;
  readonly judged: Judged;
}

function caseOf(record: RecordView, channel: Channel, { column, subject, judged }: Judgement): Case {
  return { record, column, address: record.cell(column), channel, subject, judged };
}

function factsIn({ channel, subject, judged, address }: Case) {
  return { ...factsOf(channel, subject, judged.answer), address: personal(address) };
}

function tellRefusal(context: Context, which: Case, { column }: Said): void {
  const { record, channel } = which;
  context.report({
    messageId: 'refused',
    record,
    column,
    data: { ...factsIn(which), column: column.name },
    law: OBJECTION,
    blocks: { channels: [channel], reason: 'refused' },
  });
}

/** Tells of a consent that stands on a ground that is none. */
function tellWeak(context: Context, which: Case, { column, weak }: Weak): void {
  const { record, channel, judged } = which;
  context.report({
    messageId: 'consentInvalid',
    record,
    column,
    data: { ...factsIn(which), column: column.name, weakness: weak },
    ...judged.grounds,
    blocks: { channels: [channel], reason: 'no-consent' },
  });
}

/** Tells why a record has no consent to a channel that needs it. */
function tellMissing(context: Context, which: Case, said: Said | null): void {
  const { record, column, channel, judged } = which;
  const rest = { ...judged.grounds, blocks: { channels: [channel], reason: 'no-consent' as const } };
  if (said === null) {
    context.report({ messageId: 'noConsentColumn', record, column, data: factsIn(which), ...rest });
    return;
  }
  if (said.weak !== undefined) {
    tellWeak(context, which, { column: said.column, weak: said.weak });
    return;
  }
  const data = { ...factsIn(which), column: said.column.name };
  const isEmpty = said.state === 'empty';
  const messageId = isEmpty ? 'noConsent' : said.state === 'pending' ? 'consentPending' : 'consentUnreadable';
  context.report({ messageId, record, column: isEmpty ? column : said.column, data, ...rest });
}
