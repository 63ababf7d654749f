import { isBundled } from './answers.ts';
import type { Reliance } from './consent-dates.ts';
import { DEFINITION } from './law-references.ts';
import { countColumn } from './tally.ts';
import type { ConsentTally, Context } from './types.ts';

/**
 * Counts records that rely on one answer for several channels, or on a consent to calls for calls by a machine: consent
 * is specific (GDPR 4(11)).
 */
export function countBundled(relied: readonly Reliance[], tally: ConsentTally): void {
  for (let at = 0; at < relied.length; at += 1) {
    const { said, channel } = relied[at] ?? {};
    if (said === undefined || said.column === relied[at - 1]?.said.column) continue;
    const isShared =
      isBundled(said.column) &&
      relied.some((other, place) => place > at && other.said.column === said.column);
    const isForOtherCalls = channel === 'automated-call' && said.column.field === 'consentPhone';
    if (isShared || isForOtherCalls) countColumn(tally.bundled, said.column.index);
  }
}

export function concludeBundled({ bundled }: ConsentTally, context: Context): void {
  for (const [index, records] of bundled) {
    const column = context.columns.find((each) => each.index === index);
    if (column === undefined) continue;
    context.report({
      messageId: 'consentBundled',
      column,
      data: { column: column.name, records },
      law: DEFINITION,
      count: records,
      atMost: 'warn',
    });
  }
}
