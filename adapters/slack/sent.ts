import { z } from 'zod';
import type { SendResult, Urgency } from '../../src/core/adapter.ts';
import type { ChatRef } from '../../src/core/chat.ts';
import type { Api } from './api.ts';

/** Milliseconds by which Slack's clock may differ from ours. */
const clockSkew = 120_000;
/** Pages of history that are looked through. */
const pages = 5;

const History = z.object({
  messages: z.array(
    z.object({
      ts: z.string(),
      files: z.array(z.object({ id: z.string(), name: z.string().nullish(), title: z.string().nullish() })).optional(),
      metadata: z.object({ event_payload: z.object({ key: z.string().optional() }) }).optional(),
    }),
  ),
  response_metadata: z.object({ next_cursor: z.string().optional() }).optional(),
});

/** A file with the time of the message that shows it. */
interface SentFile {
  id: string;
  name?: string | null | undefined;
  title?: string | null | undefined;
  ts: string;
}

export interface Sent {
  /** Times of messages, by key. */
  messages: ReadonlyMap<string, string>;
  /** The newest first. */
  files: readonly SentFile[];
}

type Found = ({ ok: true } & Sent) | { ok: false; code: string; result: SendResult };

/** The messages in the chat that carry a key, and the files, from shortly before `since` on. */
export async function findSent(
  api: Api,
  chat: ChatRef,
  { since, urgency }: { since: number; urgency: Urgency },
): Promise<Found> {
  const messages = new Map<string, string>();
  const files: SentFile[] = [];
  const method = chat.thread === null ? 'conversations.history' : 'conversations.replies';
  let cursor: string | undefined;
  for (let page = 0; page < pages; page += 1) {
    const values = {
      channel: chat.chat,
      ...(chat.thread === null ? {} : { ts: chat.thread }),
      oldest: ((since - clockSkew) / 1000).toFixed(6),
      inclusive: true,
      include_all_metadata: true,
      limit: 200,
      cursor,
    };
    const called = await api.call(method, values, {
      line: method,
      urgency,
      limits: [{ count: 50, milliseconds: 60_000 }],
    });
    if (!called.ok) return called;
    const { success, data } = History.safeParse(called.data);
    if (!success) return { ok: false, code: 'not_json', result: { kind: 'unknown', why: 'not_json' } };
    for (const { ts, metadata, files: shown = [] } of data.messages) {
      files.push(...shown.map((file) => ({ ...file, ts })));
      if (metadata?.event_payload.key !== undefined) messages.set(metadata.event_payload.key, ts);
    }
    cursor = data.response_metadata?.next_cursor || undefined;
    if (cursor === undefined) return { ok: true, messages, files };
  }
  return { ok: false, code: 'too_much_history', result: { kind: 'unknown', why: 'too_much_history' } };
}
