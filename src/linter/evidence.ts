/** What a fact about a record was read from. */
export type Evidence =
  | 'column'
  | 'configuration'
  | 'phone'
  | 'address'
  | 'vat-number'
  | 'email-domain'
  | 'website'
  | 'email'
  | 'company'
  | 'job-title'
  | 'file'
  | 'jurisdiction'
  | 'none';

/** A fact and what it was read from. */
export interface Found<Value> {
  readonly value: Value;
  readonly evidence: Evidence;
}

/** A fact, where there is one. */
export function found<Value>(value: Value | null, evidence: Evidence): Found<Value> | null {
  return value === null ? null : { value, evidence };
}
