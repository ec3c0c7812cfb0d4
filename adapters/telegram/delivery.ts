import { type Api, InputFile } from 'grammy';
import type { Urgency } from '../../src/core/adapter.ts';
import type { ChatRef } from '../../src/core/chat.ts';
import type { Attachment } from '../../src/core/message.ts';
import type { Parcel } from './parcels.ts';
import type { Rendered } from './render.ts';
import type { Outcome } from './results.ts';

type InChat = <T>(chat: ChatRef, urgency: Urgency, call: () => Promise<T>) => Promise<Outcome<T>>;

/** Messages with a file have another id than those without, because they are changed in another way. */
export const isFile = (id: string): boolean => id.startsWith('f');
export const numberOf = (id: string): number => Number(id.replace(/^f/, ''));
/** Of the first of a split message; null where there is none. */
export function firstOf(id: string | undefined): number | null {
  const [first] = id?.split(',') ?? [];
  return first === undefined ? null : numberOf(first);
}

/** Sends and changes single messages of Telegram's; the outcome is the id. `inChat` keeps the limits. */
export function createDelivery(api: Api, inChat: InChat) {
  const sendPiece = async (
    chat: ChatRef,
    piece: Rendered,
    urgency: Urgency,
    replyTo: number | null,
  ): Promise<Outcome<string>> => {
    const options = { ...contentOf(piece), ...placeOf(chat, replyTo) };
    return idOf(await inChat(chat, urgency, () => api.sendMessage(Number(chat.chat), piece.text, options)), '');
  };

  /** A file that Telegram does not take is replaced by what stands there for it. */
  const sendParcel = async (
    chat: ChatRef,
    parcel: Parcel,
    urgency: Urgency,
    replyTo: number | null,
  ): Promise<Outcome<string>> => {
    if (parcel.kind === 'text') return sendPiece(chat, parcel.piece, urgency, replyTo);
    const { file, as, caption, instead } = parcel;
    const options = { ...captionOf(caption), ...placeOf(chat, replyTo) };
    const outcome = await inChat<{ message_id: number }>(chat, urgency, () =>
      as === 'photo'
        ? api.sendPhoto(Number(chat.chat), inputFile(file), options)
        : api.sendDocument(Number(chat.chat), inputFile(file), {
            ...options,
            disable_content_type_detection: true,
          }),
    );
    if (outcome.kind === 'refused' && instead) return sendPiece(chat, instead, urgency, replyTo);
    return idOf(outcome, 'f');
  };

  const changeParcel = async (chat: ChatRef, id: string, parcel: Parcel): Promise<Outcome<string>> => {
    const outcome = await inChat(chat, 'broadcast', () => {
      if (parcel.kind === 'text')
        return api.editMessageText(Number(chat.chat), numberOf(id), parcel.piece.text, contentOf(parcel.piece));
      const { file, as, caption } = parcel;
      const { reply_markup, ...words } = captionOf(caption);
      const media = { type: as, media: inputFile(file), ...words };
      return api.editMessageMedia(Number(chat.chat), numberOf(id), media, { reply_markup });
    });
    const isSame = outcome.kind === 'refused' && /message is not modified/i.test(outcome.why);
    return outcome.kind === 'done' || isSame ? { kind: 'done', value: id } : outcome;
  };

  return { sendParcel, changeParcel };
}

/** The library writes names without quotation marks into the form. */
function inputFile({ bytes, name }: Attachment): InputFile {
  return new InputFile(bytes, name.replace(/[^\p{L}\p{N}._-]+/gu, '_'));
}

/** Never with a preview; without buttons an empty keyboard, so that an edit takes old ones away. */
function contentOf({ entities, keyboard }: Rendered) {
  return {
    entities,
    link_preview_options: { is_disabled: true },
    reply_markup: { inline_keyboard: keyboard },
  };
}

/** The words below a file never have a preview. */
function captionOf({ text, entities, keyboard }: Rendered) {
  return { caption: text, caption_entities: entities, reply_markup: { inline_keyboard: keyboard } };
}

function placeOf({ thread }: ChatRef, replyTo: number | null) {
  return {
    ...(thread === null ? {} : { message_thread_id: Number(thread) }),
    ...(replyTo === null ? {} : { reply_parameters: { message_id: replyTo, allow_sending_without_reply: true } }),
  };
}

function idOf(outcome: Outcome<{ message_id: number }>, mark: string): Outcome<string> {
  return outcome.kind === 'done' ? { kind: 'done', value: `${mark}${outcome.value.message_id}` } : outcome;
}
