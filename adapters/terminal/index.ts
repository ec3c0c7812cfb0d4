import { randomUUID } from 'node:crypto';
import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Adapter } from '../../src/core/adapter.ts';
import { renderTerminal } from './render.ts';

/**
 * A chat at a terminal: a line is a message, the end of the input ends the chat. `ended` resolves when everything
 * that was typed is answered, and rejects with what `respond` did.
 */
export function createTerminal(parts: {
  input: Readable;
  output: Writable;
  /** Bold for important words and a prompt. */
  styled: boolean;
  locale: string | null;
}): Adapter & { readonly ended: Promise<void> } {
  const { input, output, styled, locale } = parts;
  const chat = { platform: 'terminal', account: 'terminal', chat: randomUUID(), thread: null };
  const { promise: ended, resolve: end, reject: fail } = Promise.withResolvers<void>();
  let lines: Interface | null = null;
  return {
    platform: 'terminal',
    ended,
    async start(respond) {
      const reader = createInterface({ input, output, terminal: styled, prompt: styled ? '> ' : '' });
      lines = reader;
      let open = true;
      reader.once('close', () => {
        open = false;
      });
      reader.prompt();
      const read = async (): Promise<void> => {
        for await (const text of reader) {
          const sent = {
            id: randomUUID(),
            chat,
            kind: 'private' as const,
            sender: 'person',
            text,
            action: null,
            locale,
          };
          const message = await respond(sent);
          if (message) output.write(`${renderTerminal(message, styled)}\n\n`);
          if (open) reader.prompt();
        }
      };
      read().then(end, fail);
    },
    async stop() {
      if (!lines) return;
      lines.close();
      await ended;
    },
  };
}
