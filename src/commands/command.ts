import type { z } from 'zod';
import type { House } from '../house.ts';

/** Where a command's words go: results to `out`, everything else to `err`. Each call is one or more whole lines. */
export interface Out {
  out(text: string): void;
  err(text: string): void;
}

/**
 * One thing that a person can do from the command line. It runs in the process that holds the database: its own, or
 * the server's beside which it was started. So everything that it needs, files included, comes in as `values`.
 * Resolves to the exit code; throws a UserError for what the person can put right.
 */
export type Command = (house: House, values: unknown, out: Out) => Promise<number>;

/** A command whose values are checked first: they may come from another process. */
export function command<Values>(
  schema: z.ZodType<Values>,
  run: (house: House, values: Values, out: Out) => Promise<number>,
): Command {
  return (house, values, out) => run(house, schema.parse(values), out);
}
