import { z } from 'zod';
import type { ChatPlatform, SendResult, Urgency } from '../../src/core/adapter.ts';
import { type ChatRef, chatKey } from '../../src/core/chat.ts';
import type { Api, Called, Place } from './api.ts';
import { type Part, renderSlack } from './render.ts';
import { findSent } from './sent.ts';

/** Slack takes about one message a second in a channel. */
const perChannel = [{ count: 1, milliseconds: 1000 }] as const;
/** So many attempts that did not end well are remembered. */
const remembered = 2000;
/** Slack refuses blocks it has come to dislike; the text alone still says everything. */
const badBlocks = new Set(['invalid_blocks', 'invalid_blocks_format', 'msg_blocks_too_long']);

const eventType = 'lotse_message';

/** What an attempt that did not end well has already done. */
interface Progress {
  /** The messages that Slack has, by part. */
  sent: Map<number, string>;
  isInDoubt: boolean;
  since: number;
}

const Posted = z.object({ ts: z.string() });

/** Sends, changes and removes messages. The id of a message names all the messages it was split into. */
export function createOutbound(parts: { api: Api; now(): number }): Pick<ChatPlatform, 'send' | 'edit' | 'remove'> {
  const { api, now } = parts;
  const unfinished = new Map<string, Progress>();

  const post = async (chat: ChatRef, part: Part, key: string | null, urgency: Urgency): Promise<SendResult> => {
    const values = {
      channel: chat.chat,
      ...(chat.thread === null ? {} : { thread_ts: chat.thread }),
      ...contentOf(part),
      unfurl_links: false,
      unfurl_media: false,
      ...(key === null ? {} : { metadata: { event_type: eventType, event_payload: { key } } }),
    };
    const place = { line: chat.chat, urgency, limits: perChannel };
    return asResult(await withoutBadBlocks(api, 'chat.postMessage', values, place));
  };

  return {
    async send(chat, message, { key, urgency }) {
      const rendered = renderSlack(message);
      if (rendered.length === 0) return { kind: 'refused', why: 'no_text' };
      const attempt = `${chatKey(chat)} ${key}`;
      const progress = unfinished.get(attempt) ?? { sent: new Map<number, string>(), isInDoubt: false, since: now() };
      unfinished.delete(attempt);
      const later = (result: SendResult): SendResult => {
        const isFinal = result.kind === 'gone' || result.kind === 'refused';
        if (!isFinal) unfinished.set(attempt, progress);
        for (const oldest of unfinished.keys()) {
          if (unfinished.size <= remembered) break;
          unfinished.delete(oldest);
        }
        return result;
      };
      if (progress.isInDoubt) {
        const found = await findSent(api, chat, { since: progress.since, urgency });
        if (!found.ok) return later(found.result.kind === 'busy' ? found.result : { kind: 'unknown', why: found.code });
        for (const index of rendered.keys()) {
          const ts = found.messages.get(partKey(key, index));
          if (ts !== undefined) progress.sent.set(index, ts);
        }
        progress.isInDoubt = false;
      }
      for (const [index, part] of rendered.entries()) {
        if (progress.sent.has(index)) continue;
        const result = await post(chat, part, partKey(key, index), urgency);
        if (result.kind === 'unknown') progress.isInDoubt = true;
        if (result.kind !== 'ok') return later(result);
        progress.sent.set(index, result.id);
      }
      return { kind: 'ok', id: rendered.map((_, index) => progress.sent.get(index)).join(',') };
    },

    async edit(chat, id, message) {
      const before = id.split(',');
      const rendered = renderSlack(message);
      if (rendered.length === 0) return { kind: 'refused', why: 'no_text' };
      const after: string[] = [];
      for (const [index, part] of rendered.entries()) {
        const ts = before[index];
        const result =
          ts === undefined
            ? await post(chat, part, null, 'broadcast')
            : asResult(
                await withoutBadBlocks(
                  api,
                  'chat.update',
                  { channel: chat.chat, ts, ...contentOf(part) },
                  calm('chat.update'),
                ),
              );
        if (result.kind !== 'ok') return result;
        after.push(result.id);
      }
      for (const ts of before.slice(rendered.length)) await removeOne(api, chat, ts);
      return { kind: 'ok', id: after.join(',') };
    },

    async remove(chat, id) {
      for (const ts of id.split(',')) {
        const result = await removeOne(api, chat, ts);
        if (result.kind !== 'ok') return result;
      }
      return { kind: 'ok', id };
    },
  };
}

/** What is not there any more is removed. */
async function removeOne(api: Api, chat: ChatRef, ts: string): Promise<SendResult> {
  const called = await api.call('chat.delete', { channel: chat.chat, ts }, calm('chat.delete'));
  return !called.ok && called.code === 'message_not_found' ? { kind: 'ok', id: ts } : asResult(called, ts);
}

async function withoutBadBlocks(
  api: Api,
  method: string,
  values: Record<string, unknown>,
  place: Place,
): Promise<Called> {
  const called = await api.call(method, values, place);
  return called.ok || !badBlocks.has(called.code) ? called : api.call(method, { ...values, blocks: [] }, place);
}

/** Nothing in the text is read as markup, a mention or a link. */
function contentOf({ text, blocks }: Part): Record<string, unknown> {
  return { text, blocks, mrkdwn: false, parse: 'none', link_names: false };
}

function asResult(called: Called, id?: string): SendResult {
  if (!called.ok) return called.result;
  const { success, data } = Posted.safeParse(called.data);
  if (id !== undefined) return { kind: 'ok', id };
  return success ? { kind: 'ok', id: data.ts } : { kind: 'unknown', why: 'no_ts' };
}

/** Changes come with announcements: answers go first. Slack allows about 50 a minute of each kind. */
function calm(method: string): Place {
  return { line: method, urgency: 'broadcast', limits: [{ count: 50, milliseconds: 60_000 }] };
}

function partKey(key: string, index: number): string {
  return index === 0 ? key : `${key}#${index + 1}`;
}
