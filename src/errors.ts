/** What went wrong, for machines. */
export type UserErrorCode =
  | 'config'
  | 'usage'
  | 'not-found'
  | 'unreadable'
  | 'empty'
  | 'binary'
  | 'unparsable'
  | 'suppression'
  | 'plugin'
  | 'output';

/** An error that the user can mend: it is shown as one sentence and a hint, without a stack, and ends in exit code 2. */
export class UserError extends Error {
  readonly code: UserErrorCode;
  /** What to do about it. */
  readonly hint: string | undefined;

  constructor(code: UserErrorCode, message: string, hint?: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UserError';
    this.code = code;
    this.hint = hint;
  }
}
