import { z } from 'zod';
import type { ChatRef, Inbound } from '../../src/core/chat.ts';
import type { Api } from './api.ts';

/** How long a person's language is believed, in milliseconds, and of how many people it is known. */
const fresh = 60 * 60_000;
const most = 5000;

const Info = z.object({
  user: z.object({
    locale: z.string().optional(),
    deleted: z.boolean().optional(),
    is_bot: z.boolean().optional(),
    is_admin: z.boolean().optional(),
    is_owner: z.boolean().optional(),
    is_primary_owner: z.boolean().optional(),
  }),
});
const Channel = z.object({ channel: z.object({ id: z.string() }) });
const Any = z.object({ messages: z.array(z.unknown()) });

/** What Slack says of people and of their direct messages. Only languages are remembered, and for an hour. */
export function createPeople({ api, now }: { api: Api; now(): number }) {
  const locales = new Map<string, { locale: string | null; until: number }>();
  /** Who added the assistant to a channel: forgotten when the program ends or another process takes over. */
  const inviters = new Map<string, string>();

  const ask = async (user: string) => {
    const place = { line: 'users.info', urgency: 'answer' as const, limits: [] };
    const called = await api.call('users.info', { user, include_locale: true }, place);
    return called.ok ? Info.safeParse(called.data).data?.user : undefined;
  };

  const trim = (map: Map<string, unknown>): void => {
    for (const oldest of map.keys()) {
      if (map.size <= most) break;
      map.delete(oldest);
    }
  };

  const people = {
    /** The same with the chat and the language, which Slack does not always tell; null where it opens no chat. */
    async reached(inbound: Inbound): Promise<Inbound | null> {
      const chat = inbound.chat.chat || (await people.directWith(inbound.sender));
      if (chat === null) return null;
      return { ...inbound, chat: { ...inbound.chat, chat }, locale: await people.localeOf(inbound.sender) };
    },
    /** The language that the person has set Slack to; null where Slack does not say. */
    async localeOf(user: string): Promise<string | null> {
      const known = locales.get(user);
      if (known && known.until > now()) return known.locale;
      const locale = (await ask(user))?.locale ?? null;
      locales.delete(user);
      locales.set(user, { locale, until: now() + fresh });
      trim(locales);
      return locale;
    },
    noteInviter(chat: string, user: string): void {
      inviters.delete(chat);
      inviters.set(chat, user);
      trim(inviters);
    },
    /** Workspace administrators and owners, who added the assistant, and in a direct message the person themselves. */
    async mayManage(chat: ChatRef, user: string): Promise<boolean> {
      const found = await ask(user);
      if (!found || found.deleted || found.is_bot) return false;
      const isAdministrator = found.is_admin || found.is_owner || found.is_primary_owner;
      return isAdministrator || chat.chat.startsWith('D') || inviters.get(chat.chat) === user;
    },
    /** The direct message with the person; null where Slack does not open one. */
    async directWith(user: string): Promise<string | null> {
      const place = { line: 'conversations.open', urgency: 'answer' as const, limits: [] };
      const called = await api.call('conversations.open', { users: user }, place);
      return called.ok ? (Channel.safeParse(called.data).data?.channel.id ?? null) : null;
    },
    /** Whether nothing was ever written in the chat; false where Slack does not say. */
    async isNew(chat: string): Promise<boolean> {
      const place = { line: 'conversations.history', urgency: 'answer' as const, limits: [] };
      const called = await api.call('conversations.history', { channel: chat, limit: 1 }, place);
      return called.ok && Any.safeParse(called.data).data?.messages.length === 0;
    },
  };
  return people;
}

export type People = ReturnType<typeof createPeople>;
