import { z } from 'zod';
import type { ChatChange } from '../../src/core/adapter.ts';
import type { ChatRef, Inbound } from '../../src/core/chat.ts';
import { meantBy } from '../../src/core/commands.ts';
import { EventFile } from './sent-files.ts';
import { commandIn, readText } from './text.ts';

/** Who the assistant is in the workspace. */
export interface Identity {
  team: string;
  user: string;
  bot: string;
}

/** What a person said. `inbound.locale` is still to be asked for; `chat.chat` is '' for the App Home. */
export interface Said {
  kind: 'said';
  inbound: Inbound;
  /** Where an answer goes that cannot be written into the chat. */
  responseUrl: string | null;
  /** Only the person who asked has seen what came before. */
  ephemeral: boolean;
  /** `home`: the page of the assistant is made anew; `if-new`: only if nothing was written in the chat yet. */
  show: 'message' | 'home' | 'if-new';
  /** What was sent along in a direct message. */
  files: readonly EventFile[];
}

/** What an event from Slack means. */
export type Happening =
  | Said
  | { kind: 'added'; chat: ChatRef; inbound: Inbound; inviter: string | null }
  | { kind: 'changed'; change: ChatChange }
  | { kind: 'revoked'; why: string }
  /** `what` is of which kind; it may have been meant for the assistant. */
  | { kind: 'ignored'; what: string };

const Event = z.object({
  type: z.enum(['message', 'app_mention']),
  subtype: z.string().optional(),
  channel: z.string(),
  user: z.string().optional(),
  bot_id: z.string().nullish(),
  text: z.string().nullish(),
  ts: z.string(),
  thread_ts: z.string().optional(),
  parent_user_id: z.string().optional(),
  edited: z.unknown().optional(),
  files: z.array(EventFile).optional().catch(undefined),
  message: z.object({ bot_id: z.string().nullish() }).optional(),
});

/** Subtypes of messages that people write; all others are service messages. */
const written = new Set([undefined, 'file_share', 'me_message', 'thread_broadcast']);

/** Null for what people did not say to the assistant: its own and other programs' messages, talk in channels. */
export function readMessage(event: unknown, me: Identity): Happening | null {
  const { success, data } = Event.safeParse(event);
  if (!success) return ignored('a message that cannot be read');
  const isPrivate = data.channel.startsWith('D');
  // The assistant's own messages change, too, when it corrects them.
  if (data.subtype === 'message_changed' || data.edited)
    return data.message?.bot_id ? null : ignored('an edited message');
  const { text, isMentioned } = readText(data.text ?? '', me.user);
  const isReply = data.parent_user_id === me.user;
  if (!isPrivate && !isMentioned && !isReply && data.type !== 'app_mention') return null;
  if (data.user === me.user || data.bot_id === me.bot) return null;
  if (data.bot_id || data.subtype === 'bot_message') return ignored('a message of a bot');
  if (!written.has(data.subtype) || !data.user) return null;
  return said(
    {
      id: `message:${data.channel}:${data.ts}`,
      chat: chatOf(me, data.channel, data.thread_ts === data.ts ? undefined : data.thread_ts),
      kind: isPrivate ? 'private' : 'group',
      sender: data.user,
      ...commandIn(text),
      locale: null,
    },
    { files: isPrivate ? (data.files ?? []) : [] },
  );
}

const Command = z.object({
  command: z.string(),
  text: z.string().default(''),
  channel_id: z.string(),
  channel_name: z.string().default(''),
  user_id: z.string(),
  trigger_id: z.string(),
  response_url: z.string().optional(),
});

export function readCommand(body: unknown, me: Identity): Happening | null {
  const { success, data } = Command.safeParse(body);
  if (!success) return null;
  const text = readText(data.text, me.user).text.trim();
  const name = data.command.replace(/^\//, '');
  const isPrivate = data.channel_id.startsWith('D') || data.channel_name === 'directmessage';
  return said(
    {
      id: `command:${data.trigger_id}`,
      chat: chatOf(me, data.channel_id, undefined),
      kind: isPrivate ? 'private' : 'group',
      sender: data.user_id,
      ...(meantBy(name, text) ?? { text: `${name} ${text}`.trim(), action: null }),
      locale: null,
    },
    { responseUrl: data.response_url ?? null },
  );
}

const Pressed = z.object({
  type: z.literal('block_actions'),
  user: z.object({ id: z.string() }),
  channel: z.object({ id: z.string() }).optional(),
  message: z.object({ ts: z.string(), thread_ts: z.string().optional() }).optional(),
  container: z.object({ is_ephemeral: z.boolean().optional(), thread_ts: z.string().optional() }).optional(),
  response_url: z.string().optional(),
  actions: z
    .array(
      z.object({
        action_id: z.string().default(''),
        action_ts: z.string(),
        value: z.string().optional(),
        text: z.object({ text: z.string() }).optional(),
      }),
    )
    .min(1),
});

/** What the button says is passed on as it is: the engine checks it. */
export function readPress(body: unknown, me: Identity): Happening | null {
  const { success, data } = Pressed.safeParse(body);
  const [action] = data?.actions ?? [];
  if (!success || !action) return null;
  const channel = data.channel?.id ?? '';
  const thread = data.message?.thread_ts ?? data.container?.thread_ts;
  return said(
    {
      id: `press:${data.user.id}:${action.action_id}:${action.action_ts}`,
      chat: chatOf(me, channel, thread === data.message?.ts ? undefined : thread),
      kind: channel === '' || channel.startsWith('D') ? 'private' : 'group',
      sender: data.user.id,
      text: action.text?.text ?? '',
      action: action.value ?? null,
      locale: null,
    },
    { responseUrl: data.response_url ?? null, ephemeral: data.container?.is_ephemeral ?? false },
  );
}

export function chatOf(me: Identity, chat: string, thread: string | undefined): ChatRef {
  return { platform: 'slack', account: me.team, chat, thread: thread ?? null };
}

export const ignored = (what: string): Happening => ({ kind: 'ignored', what });

export function said(inbound: Inbound, more: Partial<Said> = {}): Said {
  return { kind: 'said', inbound, responseUrl: null, ephemeral: false, show: 'message', files: [], ...more };
}
