import { onTestFinished } from 'vitest';
import { createSlack, readSlack } from '../../../adapters/slack/index.ts';
import type { ChatChange, PlatformParts, Respond } from '../../../src/core/adapter.ts';
import type { ChatRef, Inbound } from '../../../src/core/chat.ts';
import { createGate } from '../../../src/core/gate.ts';
import type { Message } from '../../../src/core/message.ts';
import { openSlack, type Slack } from './index.ts';

/** How much faster than the clock on the wall the tests' clock is. */
const speed = 50;
const began = performance.now();
export const now = (): number => Date.UTC(2026, 10, 24) + (performance.now() - began) * speed;
const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds / speed).unref();
  });

export function saying(text: string, more: Partial<Message> = {}): Message {
  return { language: 'en', direction: 'ltr', blocks: [{ kind: 'paragraph', spans: [{ text }] }], choices: [], ...more };
}

/** An adapter that was not started yet, connected to the simulated workspace. */
export function adapterFor(slack: Slack, isHttp = false, more: Partial<PlatformParts> = {}) {
  const { botToken, appToken, secret } = slack.tokens;
  const settings = readSlack({
    SLACK_BOT_TOKEN: botToken,
    ...(isHttp ? { SLACK_SIGNING_SECRET: secret } : { SLACK_APP_TOKEN: appToken }),
    SLACK_API_URL: slack.apiUrl,
  });
  if (!settings) throw new Error('Slack is off.');
  const faults: unknown[] = [];
  const changes: ChatChange[] = [];
  const adapter = createSlack(settings, {
    gate: createGate({ spacing: 0, now, wait }),
    report: (error) => void faults.push(error),
    changed: (change) => void changes.push(change),
    now,
    wait,
    ...more,
  });
  const { webhook } = adapter;
  if (webhook) slack.useHttp((request) => webhook.handle(request));
  return { adapter, faults, changes };
}

/** A started adapter in a workspace of its own; both end with the test. */
export async function onStage(options: { isHttp?: boolean; respond?: Respond } = {}) {
  const slack = await openSlack({ now });
  const made = adapterFor(slack, options.isHttp);
  const asked: Inbound[] = [];
  const seenIds = new Set<string>();
  /** Like the engine's: the same id is answered once. */
  const respond: Respond = (inbound) => {
    if (seenIds.has(inbound.id)) return Promise.resolve(null);
    seenIds.add(inbound.id);
    asked.push(inbound);
    return options.respond?.(inbound) ?? Promise.resolve(saying(`answer to ${inbound.action ?? inbound.text}`));
  };
  onTestFinished(async () => {
    await made.adapter.stop();
    await slack.close();
  });
  await made.adapter.start(respond);
  const chat = (id: string, thread: string | null = null): ChatRef => ({
    platform: 'slack',
    account: slack.space.team,
    chat: id,
    thread,
  });
  return { slack, asked, chat, ...made };
}
