/** An answer that Discord gives instead of doing what was asked. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: { code: number; message: string; errors?: unknown };

  constructor(status: number, code: number, message: string, errors?: unknown) {
    super(message);
    this.status = status;
    this.body = { code, message, ...(errors === undefined ? {} : { errors }) };
  }
}

export const invalid = (field: string, code: string, message: string): Refusal =>
  new Refusal(400, 50_035, 'Invalid Form Body', { [field]: { _errors: [{ code, message }] } });

export const tooLong = (field: string, limit: number): Refusal =>
  invalid(field, 'BASE_TYPE_MAX_LENGTH', `Must be ${limit} or fewer in length.`);
