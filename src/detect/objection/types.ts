/** The channels that a note can speak of, by the bits that stand for them. */
export const OBJECTION_CHANNELS = ['email', 'phone', 'post', 'sms'] as const;
export type ObjectionChannel = (typeof OBJECTION_CHANNELS)[number];

/** The words of a note that tell of an objection to being contacted. */
export interface ObjectionMatch {
  /** The channels objected to; `all` where none is named, since GDPR 21(2) knows no limit. */
  readonly channels: 'all' | readonly ObjectionChannel[];
  /** UTF-16 offset of the first unit in the text. */
  readonly start: number;
  /** UTF-16 offset after the last unit. */
  readonly end: number;
  /** The words as written: `text.slice(start, end)`. Personal data: mask it before it leaves the tool. */
  readonly evidence: string;
}
