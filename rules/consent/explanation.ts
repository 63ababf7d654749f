import type { LawAnswer } from '../../src/law/question.ts';
import type { Audience, Channel } from '../../src/law/types.ts';
import type { DataSubject, Evidence } from '../../src/linter/data-subject.ts';
import { type Personal, personal } from '../../src/linter/mask.ts';
import { type AnyRule, defineRule } from '../../src/linter/rule.ts';
import type { Said } from './answers.ts';
import { dateFinder } from './date-columns.ts';
import { channelJudge } from './judgement.ts';
import { CONSENT_MESSAGES } from './messages.ts';
import { factsOf } from './question.ts';
import type { ConsentOptions, Context } from './types.ts';

/** What was judged of a record by one channel: all that consent-channel decides by. */
export interface Explanation {
  readonly channel: Channel;
  /** Header of the address's column, and the address. */
  readonly column: string;
  readonly address: Personal;
  readonly subject: DataSubject;
  /** Whom the law sees at the other end of the channel, and why. */
  readonly audience: Audience;
  readonly audienceEvidence: Evidence;
  readonly privateAddress: boolean;
  readonly soleTrader: boolean;
  readonly answer: LawAnswer;
  readonly consent: {
    readonly column: string;
    readonly value: Personal;
    readonly state: Said['state'];
    readonly weak: NonNullable<Said['weak']> | null;
    readonly date: string | null;
  } | null;
}

/**
 * Makes a rule that reports nothing and tells what consent-channel judges each record by, by the same code.
 *
 * @param tell - called for each record and channel that it has an address for
 */
export function explainingRule(tell: (explanation: Explanation) => void): AnyRule {
  const defaultOptions: ConsentOptions = {};
  return defineRule({
    name: 'explanation',
    step: 'rights',
    description: { en: 'Tells what a record is judged by.', fr: 'Dit sur quoi un enregistrement est jugé.' },
    law: [],
    recommended: 'off',
    defaultOptions,
    messages: CONSENT_MESSAGES,
    check(context: Context) {
      const dateOf = dateFinder(context);
      const judges = context.channels.map((channel) => ({ channel, judge: channelJudge(context, channel) }));
      return (record) => {
        for (const { channel, judge } of judges) {
          const judgement = judge(record);
          if (judgement === null) continue;
          const { column, subject, judged, said } = judgement;
          const { answer } = judged;
          const { audience, audienceEvidence, privateAddress, soleTrader } = factsOf(
            channel,
            subject,
            answer,
          );
          tell({
            channel,
            column: column.name,
            address: personal(record.cell(column)),
            subject,
            audience,
            audienceEvidence,
            privateAddress,
            soleTrader,
            answer,
            consent: said && {
              column: said.column.name,
              value: personal(record.cell(said.column)),
              state: said.state,
              weak: said.weak ?? null,
              date: dateOf(record, channel, said)?.date ?? null,
            },
          });
        }
      };
    },
  });
}
