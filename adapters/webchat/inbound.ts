import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { readAction } from '../../src/core/action.ts';
import type { Inbound } from '../../src/core/chat.ts';

/** The largest request that is read, in bytes. The page itself sends at most 4,000 characters. */
export const largestBody = 64 * 1024;

const conversation = z.uuid().describe('Made by the server for each page; holds the turns of one dialogue together.');
const action = z.string().refine((written) => readAction(written) !== null, 'expected the action of a button');

/** What the page's script sends. A pressed button sends its label as the text. */
const Posted = z.strictObject({ conversation, text: z.string(), action: action.nullable() });

/** What the form sends without a script. `choice` is a pressed button: its action, a space, its label. */
const Submitted = z.object({ conversation, text: z.string().default(''), choice: z.string().includes(' ').optional() });

/** Null for anything that the page's script does not send. */
export function readPosted(body: unknown, locale: string): Inbound | null {
  const { success, data } = Posted.safeParse(body);
  return success ? inbound(data, locale) : null;
}

/** Null for anything that the page's form does not send. */
export function readSubmitted(fields: unknown, locale: string): Inbound | null {
  const { success, data } = Submitted.safeParse(fields);
  if (!success) return null;
  if (data.choice === undefined) return inbound({ ...data, action: null }, locale);
  return readPosted({ conversation: data.conversation, ...readChoice(data.choice) }, locale);
}

/** A button's value in the form; actions contain no space. */
export function writeChoice({ action: written, label }: { action: string; label: string }): string {
  return `${written} ${label}`;
}

function readChoice(value: string): { action: string; text: string } {
  const space = value.indexOf(' ');
  return { action: value.slice(0, space), text: value.slice(space + 1) };
}

function inbound(said: z.infer<typeof Posted>, locale: string): Inbound {
  return {
    id: randomUUID(),
    chat: { platform: 'web', account: 'web', chat: said.conversation, thread: null },
    kind: 'private',
    sender: said.conversation,
    text: said.text,
    action: said.action,
    locale,
  };
}
