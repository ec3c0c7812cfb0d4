import type { Api } from 'grammy';
import type { SendResult, Urgency } from '../../src/core/adapter.ts';
import { type ChatRef, chatKey } from '../../src/core/chat.ts';
import type { Door, Place } from '../../src/core/door.ts';
import type { Limit } from '../../src/core/gate.ts';
import type { Message } from '../../src/core/message.ts';
import { createDelivery, isFile, numberOf } from './delivery.ts';
import { parcelsOf } from './parcels.ts';
import { faultOf, isRevoked, type Outcome } from './results.ts';

/** Telegram's limits for messages, in its FAQ for bots. */
const perChat: Limit = { count: 1, milliseconds: 1000 };
const perGroup: Limit = { count: 20, milliseconds: 60_000 };
/** Seconds of the longest pause after failures in a row. */
const longestPause = 60;
/** Messages sent in part of which is known how far they came. */
const remembered = 1000;

export interface Outbound {
  send(
    chat: ChatRef,
    message: Message,
    options: { key: string; urgency: Urgency; replyTo: number | null },
  ): Promise<SendResult>;
  edit(chat: ChatRef, id: string, message: Message): Promise<SendResult>;
  remove(chat: ChatRef, id: string): Promise<SendResult>;
  /** Whether the person is an administrator; false where Telegram cannot say. */
  isAdministrator(chat: ChatRef, person: string): Promise<boolean>;
  typing(chat: ChatRef): Promise<void>;
  /** Ends the waiting sign on a pressed button. */
  acknowledge(callback: string): Promise<void>;
}

/** A split message's id is the ids of its parts. */
const joined = (ids: readonly string[]): string => ids.join(',');

export function createOutbound(parts: {
  api: Api;
  door: Door;
  now(): number;
  /** Is told of each refused token. */
  revoked(): void;
}): Outbound {
  const { api, door, now, revoked } = parts;
  let failures = 0;
  let limited = { lane: '', until: 0 };
  /** The ids of what went out already, by chat and key. */
  const unfinished = new Map<string, string[]>();

  /** Two chats limited at once mean the limit of the bot. */
  const pause = (lane: string, seconds: number): void => {
    const isElsewhere = limited.until > now() && limited.lane !== lane;
    limited = { lane, until: now() + seconds * 1000 };
    door.pause(seconds * 1000, isElsewhere ? null : lane);
  };

  const attempt = async <T>(line: string, call: () => Promise<T>): Promise<Outcome<T>> => {
    try {
      const value = await call();
      failures = 0;
      return { kind: 'done', value };
    } catch (error) {
      if (isRevoked(error)) revoked();
      const fault = faultOf(error);
      if (fault.kind !== 'busy') return fault;
      failures += 1;
      const seconds = fault.seconds ?? Math.min(2 ** (failures - 1), longestPause);
      if (fault.isLimit) pause(line, seconds);
      return { kind: 'busy', seconds };
    }
  };

  const request = async <T>(place: Place, call: () => Promise<T>): Promise<Outcome<T>> =>
    (await door.through(place, () => attempt(place.line, call))) ?? { kind: 'busy', seconds: 1 };

  const inChat = <T>({ chat }: ChatRef, urgency: Urgency, call: () => Promise<T>): Promise<Outcome<T>> =>
    request({ line: chat, urgency, limits: Number(chat) < 0 ? [perChat, perGroup] : [perChat] }, call);

  /** For what is no message and counts for no chat's limit. */
  const aside = <T>(lane: string, call: () => Promise<T>): Promise<Outcome<T>> =>
    request({ line: `${lane} aside`, urgency: 'answer', limits: [] }, call);

  const { sendParcel, changeParcel } = createDelivery(api, inChat);

  const removeOne = async (chat: ChatRef, id: string): Promise<Outcome<true>> => {
    const outcome = await inChat(chat, 'broadcast', () => api.deleteMessage(Number(chat.chat), numberOf(id)));
    const isAway = outcome.kind === 'refused' && /message to delete not found/i.test(outcome.why);
    return isAway ? { kind: 'done', value: true } : outcome;
  };

  return {
    async send(chat, message, { key, urgency, replyTo }) {
      const attempted = `${chatKey(chat)} ${key}`;
      const parcels = parcelsOf(message);
      if (parcels.length === 0) return { kind: 'refused', why: 'the message has no text' };
      const ids = unfinished.get(attempted) ?? [];
      const isEarlier = ids.length > 0;
      for (const parcel of parcels.slice(ids.length)) {
        // What is begun is ended, before others and also when the program stops.
        const outcome =
          ids.length === 0
            ? await sendParcel(chat, parcel, urgency, replyTo)
            : await sendParcel(chat, parcel, 'answer', null);
        if (outcome.kind !== 'done') {
          if (ids.length === 0) return outcome;
          remember(unfinished, attempted, ids);
          return outcome.kind === 'busy' ? { ...outcome, isPartly: true } : outcome;
        }
        ids.push(outcome.value);
      }
      unfinished.delete(attempted);
      return { kind: 'ok', id: joined(ids), ...(isEarlier ? { isEarlier } : {}) };
    },

    async edit(chat, id, message) {
      const parcels = parcelsOf(message);
      if (parcels.length === 0) return { kind: 'refused', why: 'the message has no text' };
      // A text cannot become a file, nor a file a text.
      const files = id.split(',').filter(isFile);
      const texts = id.split(',').filter((one) => !isFile(one));
      const ids: string[] = [];
      for (const parcel of parcels) {
        const earlier = (parcel.kind === 'file' ? files : texts).shift();
        const outcome =
          earlier === undefined
            ? await sendParcel(chat, parcel, 'broadcast', null)
            : await changeParcel(chat, earlier, parcel);
        if (outcome.kind !== 'done') return outcome;
        ids.push(outcome.value);
      }
      for (const surplus of [...texts, ...files]) {
        const outcome = await removeOne(chat, surplus);
        if (outcome.kind !== 'done') return outcome;
      }
      return { kind: 'ok', id: joined(ids) };
    },

    async remove(chat, id) {
      for (const one of id.split(',')) {
        const outcome = await removeOne(chat, one);
        if (outcome.kind !== 'done') return outcome;
      }
      return { kind: 'ok', id };
    },

    async isAdministrator({ chat }, person) {
      const outcome = await aside(chat, () => api.getChatMember(Number(chat), Number(person)));
      return outcome.kind === 'done' && ['creator', 'administrator'].includes(outcome.value.status);
    },

    async typing({ chat, thread }) {
      const topic = thread === null ? {} : { message_thread_id: Number(thread) };
      await aside(chat, () => api.sendChatAction(Number(chat), 'typing', topic));
    },

    async acknowledge(callback) {
      await aside('', () => api.answerCallbackQuery(callback));
    },
  };
}

function remember(unfinished: Map<string, string[]>, key: string, ids: string[]): void {
  unfinished.delete(key);
  unfinished.set(key, ids);
  const [oldest] = unfinished.keys();
  if (oldest !== undefined && unfinished.size > remembered) unfinished.delete(oldest);
}
