import type { Channel } from '../../src/law/types.ts';
import { dataSubjects } from '../../src/linter/data-subject.ts';
import { personal } from '../../src/linter/mask.ts';
import { addressFinder } from '../../src/linter/reach.ts';
import type { RecordView } from '../../src/linter/rule.ts';
import { consentReader } from './answers.ts';
import { attemptCheck } from './call-attempts.ts';
import type { Reliance } from './consent-dates.ts';
import { contractReader, saleReader } from './customers.ts';
import { OBJECTION } from './law-references.ts';
import { proofWeakness } from './proof-items.ts';
import { factsOf, lawAsker, lawOf } from './question.ts';
import { count } from './tally.ts';
import type { ConsentTally, Context } from './types.ts';

/** Holds a record against the law of one channel. Returns the consent that the record relies on; null where there is none. */
export function channelCheck(
  context: Context,
  channel: Channel,
): (record: RecordView, tally: ConsentTally) => Reliance | null {
  const subjects = context.use(dataSubjects);
  const find = addressFinder(channel, context.columns);
  const ask = lawAsker(context, channel);
  const readSaid = consentReader(context, channel);
  const hasContract = contractReader(context);
  const sales = saleReader(context);
  const weakProof = proofWeakness(context);
  const isCall = channel === 'phone' || channel === 'automated-call';
  const [firstCall] = context.channels.filter((each) => each === 'phone' || each === 'automated-call');
  const checkAttempts = channel === firstCall ? attemptCheck(context) : null;
  return (record, tally) => {
    const column = find(record);
    if (column === undefined) return null;
    const subject = subjects(record);
    const address = record.cell(column);
    const contractInProgress = hasContract(record, subject);
    let judged = ask(subject, { contractInProgress, lapsed: false }, column, address);
    if (!contractInProgress && sales.isLapsed(record, judged.answer)) {
      judged = ask(subject, { contractInProgress, lapsed: true }, column, address);
    }
    const { answer, key, query } = judged;
    checkAttempts?.(record, answer);
    const said = readSaid(record);
    const facts = () => ({ ...factsOf(channel, subject, answer), address: personal(address) });
    if (said?.state === 'no') {
      context.report({
        messageId: 'refused',
        record,
        column: said.column,
        data: { ...facts(), column: said.column.name },
        law: OBJECTION,
        blocks: { channels: [channel], reason: 'refused' },
      });
      return null;
    }
    const { requirement, register, warnOnly } = answer;
    const consents = said?.state === 'yes' && said.weak === undefined;
    if (isCall) count(tally.calls, key, query);
    if (register !== undefined && requirement !== 'forbidden' && (!consents || register.cancelsConsent))
      count(tally.registers, key, query);
    const common = { law: lawOf(answer), ...(warnOnly ? { atMost: 'warn' as const } : {}) };
    const place = { record, column };
    if (requirement === 'opt-out' || requirement === 'none') {
      if (consents) return null;
      if (answer.exception === 'similar-products') {
        if (sales.isAccountOnly(record))
          context.report({
            messageId: 'accountWithoutSale',
            ...place,
            data: facts(),
            law: common.law,
            atMost: 'warn',
          });
      } else if (answer.caution !== undefined) count(tally.doubts, key, query);
      return null;
    }
    if (requirement === 'forbidden') {
      const blocks = { channels: [channel], reason: 'forbidden' } as const;
      context.report({ messageId: 'forbidden', ...place, data: facts(), ...common, blocks });
      return null;
    }
    const blocks = { channels: [channel], reason: 'no-consent' } as const;
    if (said === null) {
      context.report({ messageId: 'noConsentColumn', ...place, data: facts(), ...common, blocks });
      return null;
    }
    const rest = { ...common, blocks };
    const data = () => ({ ...facts(), column: said.column.name });
    const answered = { record, column: said.column };
    if (said.weak !== undefined) {
      const weak = { ...data(), weakness: said.weak };
      context.report({ messageId: 'consentInvalid', ...answered, ...rest, data: weak });
    } else if (said.state === 'pending') {
      context.report({ messageId: 'consentPending', ...answered, ...rest, data: data() });
    } else if (said.state === 'unreadable') {
      context.report({ messageId: 'consentUnreadable', ...answered, ...rest, data: data() });
    } else if (said.state === 'empty') {
      context.report({ messageId: 'noConsent', ...place, ...rest, data: data() });
    } else {
      const weak = weakProof(record);
      if (weak === null) return { channel, said, judged, address: column };
      context.report({
        messageId: 'consentInvalid',
        record,
        column: weak.column,
        ...rest,
        data: { ...facts(), column: weak.column.name, weakness: weak.weak },
      });
    }
    return null;
  };
}
