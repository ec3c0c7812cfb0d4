import { z } from 'zod';
import { ApiError, badRequest, tooMany } from './errors.ts';
import { found } from './entities.ts';
import type { Room, Shown, Uploaded, World } from './world.ts';

const Keyboard = z.object({
  inline_keyboard: z.array(z.array(z.looseObject({ text: z.string(), callback_data: z.string().optional() }))),
});
const Entity = z.looseObject({ type: z.string(), offset: z.int().min(0), length: z.int().min(1) });
const Content = z.object({
  chat_id: z.int(),
  text: z.string(),
  entities: z.array(Entity).default([]),
  reply_markup: Keyboard.optional(),
  link_preview_options: z.object({ is_disabled: z.boolean().optional() }).optional(),
  message_thread_id: z.int().optional(),
  reply_parameters: z.object({ message_id: z.int(), allow_sending_without_reply: z.boolean().optional() }).optional(),
});
const File = z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) });
const Caption = z.object({ caption: z.string().default(''), caption_entities: z.array(Entity).default([]) });
const Captioned = Content.omit({ text: true, entities: true }).extend(Caption.shape);
const Media = Caption.extend({ type: z.enum(['photo', 'document']), media: File });
/** Bytes of what bots send. */
const largest = { photo: 10_000_000, document: 50_000_000 };
const Existing = z.object({ chat_id: z.int(), message_id: z.int() });

export interface Registered {
  language: string;
  commands: { command: string; description: string }[];
}

/** The methods of the Bot API that concern chats, on what Telegram knows. Throw ApiErrors. */
export function createMethods(
  world: World,
  options: { now(): number; enforced: boolean; perSecond?: number | undefined },
) {
  const registered: Registered[] = [];
  const acknowledged: string[] = [];
  const actions: { chat: number; topic: number | null; action: string }[] = [];

  /** When messages went out to any chat within the last second. */
  let recent: number[] = [];

  const limit = (room: Room): void => {
    const now = options.now();
    recent = recent.filter((at) => at > now - 1000);
    if (recent.length >= (options.perSecond ?? Infinity)) throw tooMany(1);
    room.sent = room.sent.filter((at) => at > now - 60_000);
    if (options.enforced) {
      // Short bursts are let through; requests take a moment, so that the bot's clock is not quite the server's.
      if (room.sent.filter((at) => at > now - 1000).length >= 3) throw tooMany(1);
      const minute = room.sent.filter((at) => at > now - 55_000);
      if (room.chat.type !== 'private' && minute.length >= 20) throw tooMany(30);
    }
    room.sent.push(now);
    if (options.perSecond !== undefined) recent.push(now);
  };

  const shownIn = (room: Room, id: number, what: string): Shown => {
    const shown = room.shown.get(id);
    if (!shown) throw badRequest(`message to ${what} not found`);
    return shown;
  };

  /** Where a new message may go. */
  const place = (sent: { chat_id: number; message_thread_id?: number | undefined }): Room => {
    const room = world.enter(sent.chat_id);
    const topic = sent.message_thread_id ?? null;
    if (topic !== null && !room.topics.has(topic)) throw badRequest('message thread not found');
    return room;
  };

  const post = (room: Room, sent: Pick<z.infer<typeof Content>, 'message_thread_id' | 'reply_parameters'>) => {
    limit(room);
    const message = world.message(room, world.bot, {});
    const topic = sent.message_thread_id ?? null;
    return { message, at: { id: message.message_id, topic, replyTo: sent.reply_parameters?.message_id ?? null } };
  };

  const sendFile = (as: 'photo' | 'document', payload: unknown): unknown => {
    const sent = read(Captioned, payload);
    const file = checked(
      as,
      read(
        z.record(z.string(), z.unknown()).transform((all) => File.parse(all[as])),
        payload,
      ),
    );
    const room = place(sent);
    const content = captionOf(sent, sent.reply_markup);
    const { message, at } = post(room, sent);
    room.shown.set(at.id, { ...content, ...at, file });
    return { ...message, caption: content.text, [as]: { file_id: `file-${at.id}`, file_name: file.name } };
  };

  const methods: Record<string, (payload: unknown) => unknown> = {
    sendPhoto: (payload) => sendFile('photo', payload),
    sendDocument: (payload) => sendFile('document', payload),

    editMessageMedia(payload) {
      const Wanted = Existing.extend({ media: Media, reply_markup: Keyboard.optional() });
      const { chat_id, message_id, media, reply_markup } = read(Wanted, payload);
      const shown = shownIn(world.enter(chat_id), message_id, 'edit');
      const file = checked(media.type, media.media);
      Object.assign(shown, captionOf(media, reply_markup), { file });
      return { message_id };
    },

    getMe: () => ({ ...world.bot, can_join_groups: true, can_read_all_group_messages: false }),

    sendMessage(payload) {
      const sent = read(Content, payload);
      const room = place(sent);
      const content = contentOf(sent);
      const { message, at } = post(room, sent);
      room.shown.set(at.id, { ...content, ...at });
      return { ...message, text: content.text, entities: content.entities };
    },

    editMessageText(payload) {
      const sent = read(Content.extend({ message_id: z.int() }), payload);
      const room = world.enter(sent.chat_id);
      const shown = shownIn(room, sent.message_id, 'edit');
      if (shown.file) throw badRequest('there is no text in the message to edit');
      const content = contentOf(sent);
      const face = ({ text, entities, keyboard }: typeof content): string => JSON.stringify([text, entities, keyboard]);
      if (face(content) === face(shown)) {
        throw badRequest(
          'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
        );
      }
      Object.assign(shown, content);
      return { ...world.message(room, world.bot, {}), message_id: shown.id, text: content.text };
    },

    deleteMessage(payload) {
      const { chat_id, message_id } = read(Existing, payload);
      const room = world.enter(chat_id);
      shownIn(room, message_id, 'delete');
      room.shown.delete(message_id);
      return true;
    },

    sendChatAction(payload) {
      const wanted = z.object({ chat_id: z.int(), action: z.string(), message_thread_id: z.int().optional() });
      const { chat_id, action, message_thread_id } = read(wanted, payload);
      world.enter(chat_id);
      actions.push({ chat: chat_id, topic: message_thread_id ?? null, action });
      return true;
    },

    answerCallbackQuery(payload) {
      const { callback_query_id } = read(z.object({ callback_query_id: z.string() }), payload);
      if (callback_query_id.startsWith('old')) {
        throw badRequest('query is too old and response timeout expired or query ID is invalid');
      }
      acknowledged.push(callback_query_id);
      return true;
    },

    getChatMember(payload) {
      const { chat_id, user_id } = read(z.object({ chat_id: z.int(), user_id: z.int() }), payload);
      const room = world.enter(chat_id);
      const status = room.members.get(user_id);
      if (status === undefined) throw badRequest('PARTICIPANT_ID_INVALID');
      return { status, user: { id: user_id, is_bot: false, first_name: 'A' } };
    },

    setMyCommands(payload) {
      const Command = z.object({
        command: z.string().regex(/^[a-z0-9_]{1,32}$/),
        description: z.string().min(1).max(256),
      });
      const Wanted = z.object({ commands: z.array(Command).max(100), language_code: z.string().length(2).optional() });
      const { commands, language_code } = read(Wanted, payload);
      registered.push({ language: language_code ?? '', commands });
      return true;
    },
  };
  return { methods, registered, acknowledged, actions };
}

function read<T>(schema: z.ZodType<T>, payload: unknown): T {
  const { success, data, error } = schema.safeParse(payload);
  if (!success) throw badRequest(`wrong parameters: ${error.issues.map(({ path }) => path.join('.')).join(', ')}`);
  return data;
}

function checked(as: 'photo' | 'document', file: Uploaded): NonNullable<Shown['file']> {
  const { byteLength } = file.bytes;
  if (byteLength === 0) throw badRequest('file must be non-empty');
  if (byteLength > largest.document) throw new ApiError(413, 'Request Entity Too Large');
  if (as === 'photo' && byteLength > largest.photo)
    throw badRequest(`file of size ${byteLength} bytes is too big for a photo; the maximum size is 10485760 bytes`);
  return { ...file, as };
}

function captionOf(
  { caption, caption_entities: entities }: z.infer<typeof Caption>,
  reply_markup: z.infer<typeof Keyboard> | undefined,
): Pick<Shown, 'text' | 'entities' | 'keyboard' | 'hasPreview'> {
  if (caption.length > 1024) throw badRequest('message caption is too long');
  const content = contentOf({ chat_id: 0, text: caption || '-', entities, reply_markup });
  return { ...content, text: caption, hasPreview: false };
}

/** What the server makes of a text: what it finds in it beside the given marks, where these are not links or code. */
function contentOf(sent: z.infer<typeof Content>): Pick<Shown, 'text' | 'entities' | 'keyboard' | 'hasPreview'> {
  const { text, entities, reply_markup, link_preview_options } = sent;
  if (text.trim() === '') throw badRequest('message text is empty');
  if (text.length > 4096) throw badRequest('message is too long');
  if (text.trim() !== text) throw badRequest('the simulator wants texts without white space at the ends');
  if (!text.isWellFormed()) throw badRequest('text must be encoded in UTF-8');
  const cuts = entities.some(({ offset, length }) =>
    [offset, offset + length].some((at) => /[\uDC00-\uDFFF]/.test(text[at] ?? '')),
  );
  if (cuts || entities.some(({ offset, length }) => offset + length > text.length)) {
    throw badRequest('entity beyond the end of the text or inside a character');
  }
  const keyboard = reply_markup?.inline_keyboard ?? [];
  for (const { text: label, callback_data } of keyboard.flat()) {
    if (label === '') throw badRequest('text buttons are unallowed in the inline keyboard');
    if (callback_data !== undefined && (callback_data === '' || Buffer.byteLength(callback_data) > 64)) {
      throw badRequest('BUTTON_DATA_INVALID');
    }
  }
  const all = [...entities.slice(0, 100), ...found(text)] as Shown['entities'];
  const isLinked = all.some(({ type }) => type === 'url' || type === 'text_link');
  return {
    text,
    entities: all,
    keyboard: keyboard as Shown['keyboard'],
    hasPreview: isLinked && link_preview_options?.is_disabled !== true,
  };
}
