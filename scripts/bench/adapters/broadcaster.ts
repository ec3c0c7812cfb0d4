import type { ChatPlatform } from '../../../src/core/adapter.ts';
import type { ChatRef } from '../../../src/core/chat.ts';
import type { Message } from '../../../src/core/message.ts';

/** As many as announcing lets wait at the gate. */
const atOnce = 50;

const message: Message = {
  language: 'de',
  direction: 'ltr',
  blocks: [
    { kind: 'paragraph', spans: [{ text: 'Helfende gesucht: Sprachcafé am Samstag', strong: true }] },
    {
      kind: 'paragraph',
      spans: [{ text: 'Von 15 bis 17 Uhr im Gemeindehaus. Wer Kuchen mitbringen kann, sagt bitte kurz Bescheid.' }],
    },
  ],
  choices: [{ label: 'Ich komme', action: 'help' }],
};

/** Sends to one chat after the other, for as long as it is let. */
export function createBroadcast(platform: ChatPlatform): {
  start(chats: readonly ChatRef[]): void;
  /** Resolves, when what is under way has gone out, to how many a second were sent. */
  stop(): Promise<number>;
} {
  let stopping = new AbortController();
  let sent = 0;
  let begun = 0;
  let sending: Promise<unknown> = Promise.resolve();
  return {
    start(chats) {
      const { signal } = (stopping = new AbortController());
      sent = 0;
      begun = performance.now();
      let next = 0;
      const goOn = async (): Promise<void> => {
        while (!signal.aborted) {
          const chat = chats[next % chats.length];
          const key = `broadcast ${begun} ${next}`;
          next += 1;
          if (!chat) return;
          const result = await platform.send(chat, message, { key, urgency: 'broadcast' });
          if (result.kind !== 'ok') throw new Error(`The broadcast was not sent (${result.kind}).`);
          sent += 1;
        }
      };
      sending = Promise.all(Array.from({ length: atOnce }, goOn));
    },
    async stop() {
      stopping.abort();
      await sending;
      return sent / ((performance.now() - begun) / 1000);
    },
  };
}
