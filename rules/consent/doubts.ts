import { lookupRequirement } from '../../src/law/lookup.ts';
import type { LawAnswer } from '../../src/law/question.ts';
import type { Channel } from '../../src/law/types.ts';
import { lawOf } from './question.ts';
import type { ConsentTally, Context } from './types.ts';

/** Tells, once per country, channel and audience, of a doubt in the law where nothing else is asked for. */
export function concludeDoubts({ doubts }: ConsentTally, context: Context): void {
  const told = new Map<string, { answer: LawAnswer; channel: Channel; records: number }>();
  for (const { records, query } of doubts.values()) {
    const answer = lookupRequirement(query);
    const key = `${answer.country} ${query.channel} ${answer.audience} ${answer.caution?.en}`;
    const known = told.get(key);
    if (known === undefined) told.set(key, { answer, channel: query.channel, records });
    else known.records += records;
  }
  for (const { answer, channel, records } of told.values()) {
    const { caution } = answer;
    if (caution === undefined) continue;
    context.report({
      messageId: 'doubtful',
      data: {
        country: answer.country,
        audience: answer.audience,
        channel,
        article: answer.citation.article,
        basis: answer.basis,
        en: caution.en,
        fr: caution.fr,
        records,
      },
      law: lawOf(answer),
      count: records,
      atMost: 'warn',
    });
  }
}
