import { afterEach } from 'vitest';
import { createTelegram, readTelegram } from '../../adapters/telegram/index.ts';
import type { ChatChange, ChatPlatform, PlatformParts, Respond } from '../../src/core/adapter.ts';
import type { ChatRef, Inbound } from '../../src/core/chat.ts';
import { createGate } from '../../src/core/gate.ts';
import type { Message, Span } from '../../src/core/message.ts';
import { startTelegram, type Telegram } from '../simulators/telegram/server.ts';

/** Time that passes fifty times as fast as on the wall. */
const speed = 50;
const now = (): number => performance.now() * speed;
const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds / speed));

export function saying(text: string | Span[], more: Partial<Message> = {}): Message {
  const spans = typeof text === 'string' ? [{ text }] : text;
  return { language: 'en', direction: 'ltr', blocks: [{ kind: 'paragraph', spans }], choices: [], ...more };
}

/** A bot with its Telegram. Nothing has started. */
export interface Stage {
  telegram: Telegram;
  adapter: ChatPlatform;
  /** What was asked, in order. */
  asked: Inbound[];
  reports: string[];
  changes: ChatChange[];
  /** Answers as `respond` says, at first "answer to …". */
  start(): Promise<void>;
  respond: Respond;
  chat(id: number, thread?: string): ChatRef;
}

const running: Stage[] = [];

/** Ends all that `createStage` made, after each test. */
afterEach(async () => {
  for (const { adapter, telegram } of running.splice(0)) {
    await adapter.stop();
    await telegram.close();
  }
});

export async function createStage(
  options: {
    simulator?: Parameters<typeof startTelegram>[0];
    environment?: (telegram: Telegram) => Record<string, string>;
    parts?: Partial<PlatformParts>;
  } = {},
): Promise<Stage> {
  const telegram = await startTelegram({ now, ...options.simulator });
  const settings = readTelegram({
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
    ...options.environment?.(telegram),
  });
  if (!settings) throw new Error('Telegram is off.');
  const reports: string[] = [];
  const changes: ChatChange[] = [];
  const adapter = createTelegram(settings, {
    gate: createGate({ spacing: 0, now, wait }),
    report: (error) => void reports.push(String(error)),
    changed: (change) => void changes.push(change),
    now,
    wait,
    ...options.parts,
  });
  const stage: Stage = {
    telegram,
    adapter,
    asked: [],
    reports,
    changes,
    respond: ({ text, action }) => Promise.resolve(saying(`answer to ${action ?? text}`)),
    start: () =>
      adapter.start((inbound) => {
        stage.asked.push(inbound);
        return stage.respond(inbound);
      }),
    chat: (id, thread) => ({
      platform: 'telegram',
      account: String(telegram.world.bot.id),
      chat: String(id),
      thread: thread ?? null,
    }),
  };
  running.push(stage);
  return stage;
}
