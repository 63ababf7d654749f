import type { RecordView, RuleContext } from '../src/linter/rule.ts';
import type { ACCURACY_MESSAGES } from './accuracy-messages.ts';
import type { Keys } from './duplicate-keys.ts';

/** What the parts of the rule are given. */
export type AccuracyContext = Omit<RuleContext<unknown, typeof ACCURACY_MESSAGES>, 'options'>;

/**
 * Checks the addresses or the numbers of a record, and keeps their keys.
 *
 * @param isTest - whether the record is known for test data already, which is told once
 * @returns whether it is by now
 */
export type ContactCheck = (record: RecordView, log: Keys, isTest: boolean) => boolean;
