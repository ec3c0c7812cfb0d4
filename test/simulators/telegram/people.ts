import type { Chat, MessageEntity, User } from 'grammy/types';
import { found } from './entities.ts';
import type { Room, Shown, Status, World } from './world.ts';

const anonymous: User = { id: 1_087_968_824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' };

export interface Where {
  group?: Group;
  topic?: number;
  replyTo?: Shown;
  /** As an administrator who does not show who they are. */
  isAnonymous?: boolean;
}

/** Somebody with Telegram on the phone. */
export class Person {
  readonly user: User;
  private readonly world: World;

  constructor(world: World, language: string | undefined, name = 'Person') {
    this.world = world;
    const id = world.id();
    this.user = { id, is_bot: false, first_name: name, ...(language && { language_code: language }) };
    world.open({ id, type: 'private', first_name: name });
  }

  get room(): Room {
    return roomOf(this.world, this.user.id);
  }

  writes(text: string, where: Where = {}): number {
    return this.sends({ text, entities: found(text) }, where);
  }

  /** Any content: `{ sticker: … }`, `{ photo: …, caption: … }`. */
  sends(content: Record<string, unknown>, { group, topic, replyTo, isAnonymous }: Where = {}): number {
    const room = group?.room ?? this.room;
    if (!group && !room.members.has(this.world.bot.id)) room.members.set(this.world.bot.id, 'member');
    const message = this.world.message(room, isAnonymous ? anonymous : this.user, {
      ...(isAnonymous && { sender_chat: room.chat }),
      ...(topic !== undefined && { message_thread_id: topic, is_topic_message: true }),
      ...(replyTo && { reply_to_message: this.world.message(room, this.world.bot, { text: replyTo.text }) }),
      ...content,
    });
    return this.world.tell({ message });
  }

  /** A document, or the sizes of a picture; `claimed` is the size that Telegram tells. */
  sendsFile(
    name: string,
    bytes: Uint8Array,
    more: { mediaType?: string; caption?: string; group?: Group; claimed?: number } = {},
  ): number {
    const { mediaType = 'text/calendar', caption, group, claimed = bytes.byteLength } = more;
    const id = `file-${this.world.id()}`;
    this.world.sentFiles.set(id, bytes);
    const of = { file_id: id, file_unique_id: id, file_size: claimed };
    const sizes = [
      { ...of, file_id: 'small', width: 1, height: 1 },
      { ...of, width: 2, height: 2 },
    ];
    const content =
      mediaType === 'photo' ? { photo: sizes } : { document: { ...of, file_name: name, mime_type: mediaType } };
    return this.sends({ ...content, ...(caption !== undefined && { caption }) }, group ? { group } : {});
  }

  edits(content: Record<string, unknown>): number {
    return this.world.tell({ edited_message: this.world.message(this.room, this.user, { edit_date: 1, ...content }) });
  }

  /** Presses the newest button of that label. */
  presses(label: string, where: Where = {}): number {
    const room = where.group?.room ?? this.room;
    const holder = [...room.shown.values()].findLast(({ keyboard }) =>
      keyboard.flat().some(({ text }) => text === label),
    );
    const button = holder?.keyboard.flat().find(({ text }) => text === label);
    if (!holder || !button || !('callback_data' in button)) throw new Error(`There is no button "${label}".`);
    return this.pressesOn(room, holder, button.callback_data);
  }

  /** Presses a button of this message. */
  pressesOn(room: Room, holder: Shown, data: string): number {
    return this.pressed(data, {
      ...this.world.message(room, this.world.bot, { text: holder.text }),
      message_id: holder.id,
      reply_markup: { inline_keyboard: holder.keyboard },
      ...(holder.topic !== null && { message_thread_id: holder.topic, is_topic_message: true }),
    });
  }

  /** Presses a button as a client might claim it; without `message`, one too old to be told more of. */
  pressed(data: string, message: object = { chat: this.room.chat, message_id: 1, date: 0 }, id?: string): number {
    const query = { id: id ?? String(this.world.id()), from: this.user, chat_instance: '1', data, message };
    return this.world.tell({ callback_query: query });
  }

  blocks(): void {
    membership(this.world, this.room, this.user, 'kicked');
  }

  unblocks(): void {
    membership(this.world, this.room, this.user, 'member');
  }
}

/** A group, supergroup or channel. */
export class Group {
  id: number;
  private readonly world: World;

  constructor(world: World, type: 'group' | 'supergroup' | 'channel', topics: readonly number[], title = 'Group') {
    this.world = world;
    this.id = type === 'group' ? -world.id() : -1_000_000_000_000 - world.id();
    const forum = topics.length > 0 && type === 'supergroup' ? { is_forum: true as const } : {};
    const room = world.open({ id: this.id, type, title, ...forum } as Chat);
    for (const topic of topics) room.topics.add(topic);
  }

  get room(): Room {
    return roomOf(this.world, this.id);
  }

  adds(by: Person, status: Status = 'member'): void {
    membership(this.world, this.room, by.user, status);
  }

  removes(by: Person): void {
    membership(this.world, this.room, by.user, 'kicked');
  }

  /** Becomes a supergroup: the old id moves to a new one, and both say so. */
  upgrades(by: Person): { from: number; to: number } {
    const old = this.room;
    const to = -1_000_000_000_000 - this.world.id();
    const made = this.world.open({ id: to, type: 'supergroup', title: 'Group' });
    for (const [id, status] of old.members) made.members.set(id, status);
    old.movedTo = to;
    const from = this.id;
    this.id = to;
    this.world.tell({ message: this.world.message(old, by.user, { migrate_to_chat_id: to }) });
    this.world.tell({ message: this.world.message(made, by.user, { migrate_from_chat_id: from }) });
    return { from, to };
  }

  /** A post in a channel, which no person signs. */
  posts(text: string, entities: MessageEntity[] = found(text)): number {
    const { chat } = this.room;
    return this.world.tell({
      channel_post: this.world.message(this.room, undefined, { sender_chat: chat, text, entities }),
    });
  }
}

function roomOf(world: World, id: number): Room {
  const room = world.rooms.get(id);
  if (!room) throw new Error(`There is no chat ${id}.`);
  return room;
}

function membership(world: World, room: Room, by: User, status: Status): void {
  const of = (status: Status) => ({
    status,
    user: world.bot,
    ...(status === 'kicked' && { until_date: 0 }),
    ...(status === 'administrator' && room.chat.type === 'channel' && { can_post_messages: true }),
  });
  const old = room.members.get(world.bot.id) ?? 'left';
  room.members.set(world.bot.id, status);
  world.tell({
    my_chat_member: { chat: room.chat, from: by, date: 1, old_chat_member: of(old), new_chat_member: of(status) },
  });
}
