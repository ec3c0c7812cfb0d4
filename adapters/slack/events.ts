import { z } from 'zod';
import type { ChatChange } from '../../src/core/adapter.ts';
import {
  chatOf,
  type Happening,
  type Identity,
  ignored,
  readCommand,
  readMessage,
  readPress,
  said,
} from './inbound.ts';

const Event = z.object({ type: z.string() });
const Envelope = z.object({ event: z.unknown() });
const channel = z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)]);
const InChannel = z.object({
  channel,
  user: z.string().optional(),
  inviter: z.string().optional(),
  event_ts: z.string(),
});
const Opened = z.object({
  user: z.string(),
  channel: z.string().default(''),
  tab: z.string().default('home'),
  event_ts: z.string(),
});
const Renamed = z.object({ old_channel_id: z.string(), new_channel_id: z.string() });
const Revoked = z.object({ tokens: z.object({ bot: z.array(z.string()).default([]) }) });

type Reader = (event: unknown, me: Identity) => Happening | null;

const readers: Readonly<Record<string, Reader>> = {
  message: readMessage,
  app_mention: readMessage,
  app_home_opened: readOpened,
  member_joined_channel: readJoined,
  member_left_channel: gone('removed', true),
  channel_left: gone('removed'),
  group_left: gone('removed'),
  channel_archive: gone('deleted'),
  group_archive: gone('deleted'),
  channel_deleted: gone('deleted'),
  group_deleted: gone('deleted'),
  channel_unarchive: back,
  group_unarchive: back,
  channel_id_changed(event, me) {
    const { success, data } = Renamed.safeParse(event);
    if (!success) return null;
    return changed({ kind: 'moved', chat: chatOf(me, data.old_channel_id, undefined), to: data.new_channel_id });
  },
  app_uninstalled: () => ({ kind: 'revoked', why: 'the app was removed from the workspace' }),
  tokens_revoked(event) {
    const { success, data } = Revoked.safeParse(event);
    return success && data.tokens.bot.length > 0 ? { kind: 'revoked', why: 'the bot token was revoked' } : null;
  },
};

/** What Slack's request, or the payload of a Socket Mode envelope, means. Null: nothing to do. */
export function readSlackBody(body: unknown, me: Identity): Happening | null {
  const { success, data } = Envelope.safeParse(body);
  if (success && data.event !== undefined) {
    const type = Event.safeParse(data.event).data?.type ?? 'without a type';
    const reader = Object.hasOwn(readers, type) ? readers[type] : undefined;
    return reader ? reader(data.event, me) : ignored(`an event ${type}`);
  }
  return readPress(body, me) ?? readCommand(body, me) ?? ignored('an interaction that cannot be read');
}

function readOpened(event: unknown, me: Identity): Happening | null {
  const { success, data } = Opened.safeParse(event);
  if (!success) return null;
  const isHome = data.tab === 'home';
  const inbound = {
    id: isHome ? `home:${data.user}:${data.event_ts}` : `opened:${data.channel}`,
    chat: chatOf(me, data.channel, undefined),
    kind: 'private' as const,
    sender: data.user,
    text: '',
    action: 'welcome',
    locale: null,
  };
  return said(inbound, { show: isHome ? 'home' : 'if-new' });
}

function readJoined(event: unknown, me: Identity): Happening | null {
  const { success, data } = InChannel.safeParse(event);
  if (!success || data.user !== me.user) return null;
  const chat = chatOf(me, data.channel, undefined);
  const inbound = {
    id: `joined:${data.channel}:${data.event_ts}`,
    chat,
    kind: 'group' as const,
    sender: data.inviter ?? me.user,
    text: '',
    action: 'welcome',
    locale: null,
  };
  return { kind: 'added', chat, inbound, inviter: data.inviter ?? null };
}

/** `own`: the event tells of everybody, and counts only where it is about the assistant. */
function gone(reason: 'removed' | 'deleted', own = false): Reader {
  return (event, me) => {
    const { success, data } = InChannel.safeParse(event);
    if (!success || (own && data.user !== me.user)) return null;
    return changed({ kind: 'gone', chat: chatOf(me, data.channel, undefined), reason });
  };
}

function back(event: unknown, me: Identity): Happening | null {
  const { success, data } = InChannel.safeParse(event);
  return success ? changed({ kind: 'back', chat: chatOf(me, data.channel, undefined) }) : null;
}

const changed = (change: ChatChange): Happening => ({ kind: 'changed', change });
