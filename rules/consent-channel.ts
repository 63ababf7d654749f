import { SIDE_PURPOSES } from '../src/columns/side-columns.ts';
import { gdpr } from '../src/law/articles.ts';
import type { Channel } from '../src/law/types.ts';
import { defineRule } from '../src/linter/rule.ts';
import { concludeBundled, countBundled } from './consent/bundled.ts';
import { channelCheck } from './consent/channel.ts';
import { childCheck } from './consent/children.ts';
import { consentDateCheck, lapseCheck, type Reliance } from './consent/consent-dates.ts';
import { concludeDoubts } from './consent/doubts.ts';
import { CONSENT_MESSAGES } from './consent/messages.ts';
import { optOutCheck } from './consent/opt-outs.ts';
import { proofCheck } from './consent/proof-items.ts';
import { concludeRegisters } from './consent/registers.ts';
import { concludeSchedule } from './consent/schedule.ts';
import { emptyTally, mergeTallies } from './consent/tally.ts';
import type { ConsentOptions, ConsentTally, Context } from './consent/types.ts';
import { doubtCountry } from './country-doubt.ts';

const defaultOptions: ConsentOptions = {};

export default defineRule({
  name: 'consent-channel',
  step: 'rights',
  description: {
    en: 'Holds each record, channel by channel, against what its country requires before a first message.',
    fr: 'Confronte chaque enregistrement, canal par canal, à ce que son pays exige avant un premier message.',
  },
  law: [
    { ...gdpr('6(1)(a)'), basis: 'statute' },
    { ...gdpr('7(1)'), basis: 'statute' },
    { ...gdpr('8'), basis: 'statute' },
  ],
  recommended: 'error',
  defaultOptions,
  schema: (z) => {
    const days = z.int().positive();
    return z.strictObject({
      maxAge: z
        .union([
          days,
          z.strictObject({
            email: days.optional(),
            sms: days.optional(),
            phone: days.optional(),
            'automated-call': days.optional(),
            fax: days.optional(),
            post: days.optional(),
            social: days.optional(),
          }),
        ])
        .optional(),
      proof: z.enum(['date', 'full']).optional(),
      registerMaxAge: days.optional(),
      columns: z.record(z.string(), z.enum(SIDE_PURPOSES)).optional(),
    });
  },
  messages: CONSENT_MESSAGES,
  tally: {
    create: emptyTally,
    merge: mergeTallies,
    conclude(total: ConsentTally, context: Context) {
      concludeBundled(total, context);
      concludeRegisters(total, context);
      concludeSchedule(total, context);
      concludeDoubts(total, context);
    },
  },
  check(context: Context) {
    const checkOptOuts = optOutCheck(context);
    const checkChild = childCheck(context);
    const checks = context.channels.map((channel) => ({ channel, check: channelCheck(context, channel) }));
    const checkLapse = lapseCheck(context);
    const checkDates = consentDateCheck(context);
    const checkProof = proofCheck(context);
    doubtCountry(context);
    return (record, tally) => {
      checkChild?.(record);
      const objected = checkOptOuts(record);
      if (objected === 'all') return;
      const relied: Reliance[] = [];
      for (const { channel, check } of checks) {
        const reliance = objected.includes(channel) ? null : check(record, tally);
        if (reliance !== null) relied.push(reliance);
      }
      if (relied.length === 0 || checkLapse(record, relied.map(channelOf))) return;
      checkDates(record, relied);
      checkProof?.(record, relied);
      countBundled(relied, tally);
    };
  },
});

function channelOf({ channel }: Reliance): Channel {
  return channel;
}
