/**
 * Something that a person can put right. `message` says in one sentence what was wrong, `remedy` what to do.
 * It is shown as it stands, without a stack trace; every other error is ours.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.remedy = remedy;
  }
}
