import { ChannelType, InteractionType, MessageType } from 'discord.js';
import type { ChatRef, Inbound } from '../../src/core/chat.ts';
import { meantBy } from '../../src/core/commands.ts';
import type { Interaction, WrittenMessage } from './events.ts';

/** What an adapter knows besides the event itself. */
export interface Surroundings {
  /** The bot's own user. */
  self: string;
  /** The channel that a thread of this id is in; null for what is no thread. */
  parentOf(channel: string): string | null;
  /** Is told the kind of what is left alone though it may have been meant for the assistant. */
  ignored(kind: string): null;
}

const threads: readonly number[] = [
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
];
const spoken: readonly number[] = [MessageType.Default, MessageType.Reply];

function chatOf(self: string, channel: string, parent: string | null): ChatRef {
  const where = parent === null ? { chat: channel, thread: null } : { chat: parent, thread: channel };
  return { platform: 'discord', account: self, ...where };
}

/** Null for what is not said to the assistant. */
export function readMessage(message: WrittenMessage, { self, parentOf, ignored }: Surroundings): Inbound | null {
  const { id, channel_id: channel, guild_id: guild, author, mentions, content, type } = message;
  if (author.id === self) return null;
  const isPrivate = guild === undefined;
  const said = spoken.includes(type) ? withoutMention(content, self) : '';
  if (!isPrivate) {
    const isAddressed = mentions.some((user) => user.id === self) || message.referenced_message?.author.id === self;
    // Without a mention, the text of a reply is kept from a bot that does not ask for all that is written.
    if (!isAddressed || content === '' || !spoken.includes(type)) return null;
  }
  if (author.bot || message.webhook_id !== undefined) return ignored('a message of a bot');
  return {
    id,
    chat: chatOf(self, channel, isPrivate ? null : parentOf(channel)),
    kind: isPrivate ? 'private' : 'group',
    sender: author.id,
    ...meant(said),
    // Discord tells a person's language with commands and buttons only.
    locale: null,
  };
}

/** A slash command or a button; null for what is neither. */
export function readInteraction(interaction: Interaction, { self, parentOf, ignored }: Surroundings): Inbound | null {
  const sender = interaction.user?.id ?? interaction.member?.user.id;
  const channel = interaction.channel?.id ?? interaction.channel_id;
  const said = saidBy(interaction);
  if (sender === undefined || channel === undefined || said === null)
    return ignored('an interaction that is neither a command nor a button');
  const { type, parent_id: parent } = interaction.channel ?? {};
  const isThread = type !== undefined && threads.includes(type) && typeof parent === 'string';
  return {
    id: interaction.id,
    chat: chatOf(self, channel, isThread ? parent : parentOf(channel)),
    kind: interaction.guild_id === undefined ? 'private' : 'group',
    sender,
    ...said,
    locale: interaction.locale ?? null,
  };
}

type Said = Pick<Inbound, 'text' | 'action' | 'command'>;

function saidBy({ type, data, message }: Interaction): Said | null {
  if (type === (InteractionType.ApplicationCommand as number) && data?.name !== undefined) {
    const text = data.options.map(({ value }) => (typeof value === 'string' ? value.trim() : '')).join(' ');
    return meantBy(data.name, text) ?? { text: `${data.name} ${text}`.trim(), action: null };
  }
  if (type === (InteractionType.MessageComponent as number) && data?.custom_id !== undefined) {
    const buttons = message?.components.flatMap(({ components }) => components) ?? [];
    const label = buttons.find(({ custom_id: id }) => id === data.custom_id)?.label ?? '';
    return { text: label, action: data.custom_id };
  }
  return null;
}

/** A command may be typed as a message too: "/hilfe", "/termine Heide". */
function meant(text: string): Said {
  const [, name = '', words = ''] = /^\s*\/([a-z]{1,32})(?:\s+(\S[^]*))?$/i.exec(text) ?? [];
  return meantBy(name, words) ?? { text, action: null };
}

function withoutMention(text: string, self: string): string {
  const without = text.replaceAll(`<@${self}>`, ' ').replaceAll(`<@!${self}>`, ' ');
  return without === text ? text : without.trim();
}
