import type { CallbackQuery, Chat, Message, MessageEntity, Update, User } from 'grammy/types';
import type { ChatRef, Inbound } from '../../src/core/chat.ts';
import { meantBy } from '../../src/core/commands.ts';

/** What the assistant asks Telegram to be told of. Edited messages are not among it: they change nothing. */
export const updateTypes = ['message', 'channel_post', 'callback_query', 'my_chat_member'] as const;

const known = new Set<string>(['update_id', ...updateTypes]);

/** The bot as Telegram knows it. */
export type Me = Pick<User, 'id' | 'username'>;

/** What was said to the assistant. */
export interface Heard {
  inbound: Inbound;
  /** The message in a group that the answer refers to. */
  replyTo: number | null;
}

/** Is told the kind of what is left alone though it may have been meant for the assistant. */
export type Ignored = (kind: string) => null;

type Said = Pick<Inbound, 'text' | 'action' | 'command'>;

const foreign = 'a command for another bot';

/** Null for what is not meant for the assistant. */
export function readUpdate(update: Update, me: Me, ignored: Ignored): Heard | null {
  const id = String(update.update_id);
  const message = update.message ?? update.channel_post;
  if (message) return readMessage(id, message, me, ignored);
  if (update.callback_query) return readPressed(id, update.callback_query, me, ignored);
  for (const type of Object.keys(update).filter((name) => !known.has(name))) ignored(`an update of the type ${type}`);
  return null;
}

function readMessage(id: string, message: Message, me: Me, ignored: Ignored): Heard | null {
  const kind = kindOf(message.chat);
  if (isFromProgram(message, me)) {
    const isTold = kind === 'private' && message.from?.id !== me.id;
    return isTold ? ignored('a message of a bot') : null;
  }
  const text = message.text ?? message.caption ?? '';
  if (kind === 'private') {
    if (isSetting(message)) return null;
    const command = readCommand(text, me);
    return command === 'foreign' ? ignored(foreign) : heard(id, message, me, command ?? { text, action: null });
  }
  if (text === '') return null;
  const { rest, isMentioned } = withoutMentions(text, message.entities ?? message.caption_entities ?? [], me);
  const command = readCommand(rest, me);
  if (command === 'foreign') return ignored(foreign);
  if (command) return heard(id, message, me, command);
  if (!isMentioned && !isReplyTo(message, me)) return null;
  return heard(id, message, me, rest === '' ? { text: '', action: 'help' } : { text: rest, action: null });
}

/** A button of any age. Old ones come without their message's content, and so without their label. */
function readPressed(id: string, pressed: CallbackQuery, me: Me, ignored: Ignored): Heard | null {
  const { message, data, from } = pressed;
  if (!message || data === undefined || from.is_bot) return ignored('a pressed button without data or chat');
  const buttons = ('reply_markup' in message ? message.reply_markup?.inline_keyboard : undefined) ?? [];
  const button = buttons.flat().find((button) => 'callback_data' in button && button.callback_data === data);
  const inbound: Inbound = {
    id,
    chat: chatOf(message, me),
    kind: kindOf(message.chat),
    sender: String(from.id),
    text: button?.text ?? '',
    action: data,
    locale: from.language_code ?? null,
  };
  return { inbound, replyTo: null };
}

function heard(id: string, message: Message, me: Me, said: Said): Heard {
  const kind = kindOf(message.chat);
  const sender = message.sender_chat ?? message.from ?? message.chat;
  return {
    inbound: {
      id,
      chat: chatOf(message, me),
      kind,
      sender: String(sender.id),
      ...said,
      locale: message.from?.language_code ?? null,
    },
    replyTo: kind === 'group' ? message.message_id : null,
  };
}

export function kindOf(chat: Chat): Inbound['kind'] {
  if (chat.type === 'private' || chat.type === 'channel') return chat.type;
  return 'group';
}

/** Replies outside a forum carry a message_thread_id too; only a topic is a thread. */
function chatOf(message: NonNullable<CallbackQuery['message']>, me: Me): ChatRef {
  const topic = 'is_topic_message' in message && message.is_topic_message ? message.message_thread_id : undefined;
  return {
    platform: 'telegram',
    account: String(me.id),
    chat: String(message.chat.id),
    thread: topic === undefined ? null : String(topic),
  };
}

/** Anonymous administrators and channels write through bots of Telegram's own; `sender_chat` tells them apart. */
function isFromProgram(message: Message, me: Me): boolean {
  if (message.via_bot || message.is_automatic_forward || message.from?.id === me.id) return true;
  return message.from?.is_bot === true && !message.sender_chat;
}

/** Something was set in the chat, nothing was said. */
function isSetting(message: Message): boolean {
  return message.pinned_message !== undefined || message.message_auto_delete_timer_changed !== undefined;
}

/** In a forum, a message that replies to nothing refers to the creation of its topic. */
function isReplyTo({ reply_to_message: earlier }: Message, me: Me): boolean {
  return earlier?.from?.id === me.id && earlier.forum_topic_created === undefined;
}

function withoutMentions(
  text: string,
  entities: readonly MessageEntity[],
  me: Me,
): { rest: string; isMentioned: boolean } {
  const mentions = entities.filter((entity) => {
    if (entity.type === 'text_mention') return entity.user.id === me.id;
    if (entity.type !== 'mention' || !me.username) return false;
    const name = text.slice(entity.offset + 1, entity.offset + entity.length);
    return name.toLowerCase() === me.username.toLowerCase();
  });
  let rest = text;
  for (const { offset, length } of mentions.toReversed()) {
    rest = `${rest.slice(0, offset).trimEnd()} ${rest.slice(offset + length).trimStart()}`;
  }
  return { rest: mentions.length === 0 ? text : rest.trim(), isMentioned: mentions.length > 0 };
}

/** `foreign` is a command for another bot; null is no command of the assistant. */
function readCommand(text: string, me: Me): Said | 'foreign' | null {
  const match = /^\/(\w{1,32})(?:@(\w{1,32}))?(?!\S)/.exec(text);
  const name = match?.[1];
  if (!match || name === undefined) return null;
  const isOurs = match[2] !== undefined && match[2].toLowerCase() === me.username?.toLowerCase();
  if (match[2] !== undefined && !isOurs) return 'foreign';
  const rest = text.slice(match[0].length).trim();
  return meantBy(name, rest) ?? (isOurs ? { text: `${name} ${rest}`.trim(), action: null } : null);
}
