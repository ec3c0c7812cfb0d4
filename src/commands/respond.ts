import { z } from 'zod';
import { command } from './command.ts';

const Arguments = z.strictObject({
  id: z.string(),
  chat: z.strictObject({ platform: z.string(), account: z.string(), chat: z.string(), thread: z.string().nullable() }),
  kind: z.enum(['private', 'group', 'channel']),
  sender: z.string(),
  text: z.string(),
  action: z.string().nullable(),
  locale: z.string().nullable(),
});

/** Answers one message of a chat that another process shows; prints the Message as JSON, or null. */
export const respond = command(Arguments, async (house, inbound, out) => {
  out.out(JSON.stringify(await house.respond(inbound)));
  return 0;
});
