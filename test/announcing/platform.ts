import type { ChatPlatform, SendOptions, SendResult } from '../../src/core/adapter.ts';
import type { ChatRef } from '../../src/core/chat.ts';
import { type Message, plainText } from '../../src/core/message.ts';

/** A message as a chat shows it. */
export interface Shown {
  id: string;
  text: string;
  buttons: string[];
  files: string[];
  replyTo: string | null;
  key: string;
  at: number;
}

type Request = {
  kind: 'send' | 'edit' | 'remove';
  chat: ChatRef;
  message: Message | null;
  options: SendOptions | null;
};

/** Chats that show what they are sent. `answer` may fail a request before it is done, or hold it back. */
export interface FakePlatform extends ChatPlatform {
  /** What the chat shows, oldest first. */
  shown(chat: string): Shown[];
  /** Of all chats. */
  all(): Shown[];
  readonly requests: Request[];
  /** Null: it is done. */
  answer: (request: Request) => SendResult | null | Promise<SendResult | null>;
  /** After it was done; null: ok. */
  afterwards: (request: Request) => SendResult | null;
  state: 'connected' | 'refused';
}

export function fakePlatform(platform: string, now: () => number = Date.now): FakePlatform {
  const chats = new Map<string, Shown[]>();
  let last = 0;
  const shown = (chat: string): Shown[] => {
    const known = chats.get(chat) ?? [];
    chats.set(chat, known);
    return known;
  };
  const contentOf = (message: Message) => ({
    text: plainText(message),
    buttons: message.choices.map(({ label }) => label),
    files: (message.files ?? []).map(({ name }) => name),
  });
  const request = async (made: Request, work: () => SendResult): Promise<SendResult> => {
    fake.requests.push(made);
    const refused = await fake.answer(made);
    if (refused) return refused;
    const done = work();
    return done.kind === 'ok' ? (fake.afterwards(made) ?? done) : done;
  };
  const fake: FakePlatform = {
    platform,
    requests: [],
    state: 'connected',
    answer: () => null,
    afterwards: () => null,
    shown,
    all: () => [...chats.values()].flat(),
    start: () => Promise.resolve(),
    stop: () => Promise.resolve(),
    preview(message) {
      const { text, buttons } = contentOf(message);
      const files = (message.files ?? []).map(({ name, description }) => ({ name, isPicture: false, description }));
      return [{ text, buttons, files }];
    },
    connection: () => (fake.state === 'connected' ? { state: 'connected' } : { state: 'refused', why: 'token' }),
    send: (chat, message, options) =>
      request({ kind: 'send', chat, message, options }, () => {
        const id = String((last += 1));
        const { key, replyTo = null } = options;
        shown(chat.chat).push({ id, ...contentOf(message), replyTo, key, at: now() });
        return { kind: 'ok', id };
      }),
    edit: (chat, id, message) =>
      request({ kind: 'edit', chat, message, options: null }, () => {
        const found = shown(chat.chat).find((one) => one.id === id);
        if (!found) return { kind: 'refused', why: 'no such message' };
        Object.assign(found, contentOf(message));
        return { kind: 'ok', id };
      }),
    remove: (chat, id) =>
      request({ kind: 'remove', chat, message: null, options: null }, () => {
        chats.set(
          chat.chat,
          shown(chat.chat).filter((one) => one.id !== id),
        );
        return { kind: 'ok', id };
      }),
    mayManage: () => Promise.resolve(true),
    webhook: null,
  };
  return fake;
}
