import type { SidePurpose } from '../../src/columns/side-columns.ts';
import type { LawQuery } from '../../src/law/question.ts';
import type { Channel } from '../../src/law/types.ts';
import type { RuleContext } from '../../src/linter/rule.ts';
import type { CONSENT_MESSAGES } from './messages.ts';

/** The options of consent-channel. */
export interface ConsentOptions {
  /** Days for which a consent counts, on every channel or by channel; absent: as long as the law lets it. */
  readonly maxAge?: number | Readonly<Partial<Record<Channel, number | undefined>>> | undefined;
  /** What the file must hold of a consent's proof: its date, or all of it. */
  readonly proof?: 'date' | 'full' | undefined;
  /** Days for which an extract of a do-not-call register is good; absent: as the register asks. */
  readonly registerMaxAge?: number | undefined;
  /** What columns are for that their headers do not tell, by header. */
  readonly columns?: Readonly<Record<string, SidePurpose>> | undefined;
}

export type Context = RuleContext<ConsentOptions, typeof CONSENT_MESSAGES>;

/** How many records ask the law the same question. */
export interface Asked {
  records: number;
  readonly query: LawQuery;
}

/** What is known only when all records were seen. Plain data: it passes from thread to thread. */
export interface ConsentTally {
  /** Questions whose answer names a register to consult, of records that no consent of their own exempts. */
  readonly registers: Map<string, Asked>;
  /** Questions whose answer is in doubt though nothing is asked for. */
  readonly doubts: Map<string, Asked>;
  /** Questions about calls, whose hours some laws limit. */
  readonly calls: Map<string, Asked>;
  /** Records that rely on one consent for several channels, by the number of its column. */
  readonly bundled: Map<number, number>;
}
