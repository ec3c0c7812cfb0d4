import type { Chat, InlineKeyboardMarkup, Message, MessageEntity, Update, User } from 'grammy/types';
import { badRequest, forbidden } from './errors.ts';

export type Status = 'creator' | 'administrator' | 'member' | 'restricted' | 'left' | 'kicked';

/** A file that the bot uploaded. */
export interface Uploaded {
  name: string;
  bytes: Uint8Array;
}

/** A message as the bot sent it and people see it. */
export interface Shown {
  id: number;
  /** Below a file: its caption. */
  text: string;
  file?: Uploaded & { as: 'photo' | 'document' };
  entities: MessageEntity[];
  keyboard: InlineKeyboardMarkup['inline_keyboard'];
  topic: number | null;
  replyTo: number | null;
  hasPreview: boolean;
}

export interface Room {
  chat: Chat;
  members: Map<number, Status>;
  topics: Set<number>;
  shown: Map<number, Shown>;
  /** When the bot's messages went out. */
  sent: number[];
  nextMessage: number;
  isDeleted: boolean;
  movedTo: number | null;
}

/** Everything that Telegram knows: who is where, what was shown, what the bot is yet to be told. */
export class World {
  readonly bot: User = { id: 123_456, is_bot: true, first_name: 'Lotse', username: 'LotseBot' };
  readonly rooms = new Map<number, Room>();
  /** What people sent, by the id that `getFile` takes. */
  readonly sentFiles = new Map<string, Uint8Array>();
  readonly deactivated = new Set<number>();
  readonly updates: Update[] = [];
  /** Is called with each new update. */
  arrived: (update: Update) => void = () => undefined;
  allowed: readonly string[] | null = null;
  private nextUpdate = 900_001;
  private nextId = 1001;

  id(): number {
    this.nextId += 1;
    return this.nextId;
  }

  open(chat: Chat): Room {
    const room: Room = {
      chat,
      members: new Map(),
      topics: new Set(),
      shown: new Map(),
      sent: [],
      nextMessage: 1,
      isDeleted: false,
      movedTo: null,
    };
    this.rooms.set(chat.id, room);
    return room;
  }

  /** The room, if the bot may write into it. */
  enter(id: number): Room {
    const room = this.rooms.get(id);
    if (!room) throw badRequest('chat not found');
    if (room.movedTo !== null) {
      throw Object.assign(badRequest('group chat was upgraded to a supergroup chat'), {
        parameters: { migrate_to_chat_id: room.movedTo },
      });
    }
    if (room.isDeleted) throw forbidden('the group chat was deleted');
    if (this.deactivated.has(id)) throw forbidden('user is deactivated');
    const status = room.members.get(this.bot.id);
    const { type } = room.chat;
    if (type === 'private') {
      if (status === 'kicked') throw forbidden('bot was blocked by the user');
      if (status === undefined) throw forbidden("bot can't initiate conversation with a user");
      return room;
    }
    if (status === 'kicked') throw forbidden(`bot was kicked from the ${type} chat`);
    if (status === undefined || status === 'left') throw forbidden(`bot is not a member of the ${type} chat`);
    return room;
  }

  /** Puts an update before the bot, unless it did not ask for its kind. Returns its number. */
  tell(update: Record<string, unknown>): number {
    const update_id = this.nextUpdate;
    this.nextUpdate += 1;
    const allowed = this.allowed;
    if (allowed && !Object.keys(update).every((type) => allowed.includes(type))) return update_id;
    const made = { update_id, ...update } as Update;
    this.updates.push(made);
    this.arrived(made);
    return update_id;
  }

  /** A message of a person's in a room, as the Bot API tells of it. */
  message(room: Room, from: User | undefined, content: Record<string, unknown>): Message {
    const message_id = room.nextMessage;
    room.nextMessage += 1;
    const message: unknown = {
      message_id,
      date: 1_795_000_000 + message_id,
      chat: room.chat,
      ...(from && { from }),
      ...content,
    };
    return message as Message;
  }
}
