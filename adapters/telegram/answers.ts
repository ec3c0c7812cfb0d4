import type { PlatformParts, Respond } from '../../src/core/adapter.ts';
import { type ChatRef, chatKey } from '../../src/core/chat.ts';
import type { Door } from '../../src/core/door.ts';
import type { Message } from '../../src/core/message.ts';
import type { Heard } from './inbound.ts';
import type { Outbound } from './outbound.ts';

/** Milliseconds until a person sees that there will be an answer, and for which Telegram shows it. */
const typingAfter = 500;
const typingLasts = 4500;
/** How often an answer is tried, and the longest wait in seconds after which it still makes sense. */
const attempts = 5;
const longestWait = 60;

export interface Answers {
  /** Answers in the order of the chat; the others go on meanwhile. Never throws. */
  hear(heard: Heard): void;
  /** How many are not answered yet. */
  readonly waiting: number;
  /** Resolves once one more is answered; only where any waits. */
  next(): Promise<unknown>;
  /** Resolves once all are answered. */
  settled(): Promise<unknown>;
}

export function createAnswers(
  respond: Respond,
  outbound: Outbound,
  door: Door,
  parts: Pick<PlatformParts, 'report' | 'changed' | 'wait'>,
): Answers {
  const { report, changed, wait } = parts;
  /** The end of each chat's line of answers. */
  const lines = new Map<string, Promise<unknown>>();
  const waiting = new Set<Promise<unknown>>();

  const showTyping = async (chat: ChatRef, answer: Promise<unknown>): Promise<void> => {
    const answered = new AbortController();
    const end = (): void => answered.abort();
    answer.then(end, end);
    await wait(typingAfter);
    while (!answered.signal.aborted) {
      await outbound.typing(chat);
      await wait(typingLasts);
    }
  };

  const deliver = async ({ inbound, replyTo }: Heard, message: Message): Promise<void> => {
    let { chat } = inbound;
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const result = await outbound.send(chat, message, { key: inbound.id, urgency: 'answer', replyTo });
      if (result.kind === 'ok') return;
      if (result.kind === 'moved') {
        changed({ kind: 'moved', chat: { ...chat, thread: null }, to: result.chat });
        chat = { ...chat, chat: result.chat };
      } else if (result.kind === 'gone') {
        changed({ kind: 'gone', chat, reason: result.reason });
        return;
      } else if (result.kind !== 'busy') {
        // An answer that may have arrived is not sent again.
        report(new Error(`Telegram: an answer was not sent, or perhaps was (${result.kind}: ${result.why})`));
        return;
      } else if (result.seconds > longestWait || door.isClosing) {
        break;
      } else if (attempt < attempts) {
        await door.rest(result.seconds * 1000);
      }
    }
    const why = door.isClosing ? 'the program stopped' : 'Telegram was busy for too long';
    report(new Error(`Telegram: an answer was given up, because ${why}`));
  };

  return {
    hear(heard) {
      const key = chatKey(heard.inbound.chat);
      const answer = (async () => respond(heard.inbound))();
      void showTyping(heard.inbound.chat, answer);
      const before = lines.get(key);
      const mine = Promise.allSettled([answer, before]).then(async ([said]) => {
        try {
          if (said.status === 'rejected') throw said.reason;
          if (said.value) await deliver(heard, said.value);
        } catch (error) {
          report(error);
        }
        waiting.delete(mine);
        if (lines.get(key) === mine) lines.delete(key);
      });
      lines.set(key, mine);
      waiting.add(mine);
    },
    get waiting() {
      return waiting.size;
    },
    next: () => Promise.race(waiting),
    settled: () => Promise.all(waiting),
  };
}
