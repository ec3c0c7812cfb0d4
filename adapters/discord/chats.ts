import { type Client, Events, type Guild, type GuildChannel, PermissionFlagsBits as Flags } from 'discord.js';
import { z } from 'zod';
import type { ChatChange } from '../../src/core/adapter.ts';
import type { ChatRef, Inbound } from '../../src/core/chat.ts';

const Left = z.object({
  t: z.literal('GUILD_DELETE'),
  d: z.object({ id: z.string(), unavailable: z.boolean().default(false) }),
});

/** Tells of servers, channels and threads that come and go. `welcome` is asked to introduce us where we were added. */
export function watchChats(
  client: Client,
  changed: (change: ChatChange) => void,
  welcome: (inbound: Inbound) => void,
): void {
  const ref = (chat: string, thread: string | null): ChatRef => ({
    platform: 'discord',
    account: client.user?.id ?? '',
    chat,
    thread,
  });

  // It comes neither for a server that was out of order, nor for those that we were in before.
  client.on(Events.GuildCreate, (guild) => {
    const channel = entrance(guild);
    if (channel === null) return;
    const chat = ref(channel, null);
    changed({ kind: 'added', chat });
    welcome({
      id: `added ${guild.id} ${guild.joinedTimestamp}`,
      chat,
      kind: 'group',
      sender: guild.id,
      text: '',
      action: 'welcome',
      locale: guild.preferredLocale,
    });
  });
  // Before the library reads the event, which makes it forget the channels; a server out of order is not gone.
  client.on('raw', (packet: unknown) => {
    const left = Left.safeParse(packet).data?.d;
    if (left === undefined || left.unavailable) return;
    for (const channel of client.guilds.cache.get(left.id)?.channels.cache.values() ?? []) {
      if (!channel.isTextBased()) continue;
      const chat = channel.isThread() ? ref(channel.parentId ?? channel.id, channel.id) : ref(channel.id, null);
      changed({ kind: 'gone', chat, reason: 'removed' });
    }
  });
  client.on(Events.ChannelDelete, (channel) => {
    if (channel.isTextBased()) changed({ kind: 'gone', chat: ref(channel.id, null), reason: 'deleted' });
  });
  client.on(Events.ThreadDelete, (thread) => {
    changed({ kind: 'gone', chat: ref(thread.parentId ?? thread.id, thread.id), reason: 'deleted' });
  });
}

/** Where a server expects news of new members, else the first channel in which we may write. */
function entrance(guild: Guild): string | null {
  const { me } = guild.members;
  if (me === null) return null;
  const isOpen = (channel: GuildChannel): boolean =>
    channel.permissionsFor(me).has(Flags.ViewChannel | Flags.SendMessages);
  if (guild.systemChannel !== null && isOpen(guild.systemChannel)) return guild.systemChannel.id;
  const channels = [...guild.channels.cache.values()].flatMap((channel) =>
    channel.isThread() || !channel.isTextBased() || channel.isVoiceBased() ? [] : [channel],
  );
  channels.sort((one, other) => one.rawPosition - other.rawPosition);
  return channels.find(isOpen)?.id ?? null;
}
