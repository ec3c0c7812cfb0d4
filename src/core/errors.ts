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

/** What use-cases refuse. Each is the name of the text that says so in chats, with what to do next. */
export const refusals = [
  'right-gone',
  'no-such-colleague',
  'last-administrator',
  'staff-name-fault',
  'organisation-missing',
  'file-too-large',
  'file-not-had',
  'title-missing',
  'title-too-long',
  'text-too-long',
  'text-unreadable',
  'when-past',
  'when-after-event',
  'check-record-gone',
  'check-example',
  'check-filled',
  'check-cancelled',
  'check-over',
  'check-other-time',
  'check-protected',
  'check-nobody',
  'needs-approval',
  'reword-needs-approval',
  'no-such-announcement',
  'announcement-is',
] as const;

/**
 * A UserError that can reach a chat. Chats say `kind` with `values` in the reader's language; `message` and `remedy` are
 * for the command line.
 */
export class Refusal extends UserError {
  readonly kind: (typeof refusals)[number];
  readonly values: Readonly<Record<string, string | number>>;

  constructor(kind: Refusal['kind'], message: string, remedy: string, values: Refusal['values'] = {}) {
    super(message, remedy);
    this.kind = kind;
    this.values = values;
  }
}
