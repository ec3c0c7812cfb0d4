import { z } from 'zod';
import type { ChatPlatform, SendResult, Urgency } from '../../src/core/adapter.ts';
import { type ChatRef, chatKey } from '../../src/core/chat.ts';
import type { Door, Place } from '../../src/core/door.ts';
import type { Attachment, Message } from '../../src/core/message.ts';
import { withFilesUpTo, withoutFiles } from '../../src/texts/files.ts';
import type { Api, Called } from './api.ts';
import { createFiles, fileLimits, type Shared, titleOf } from './files.ts';
import { type Part, renderSlack } from './render.ts';
import { findSent, type Sent } from './sent.ts';

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
  /** Files that Slack has and perhaps showed, by part. */
  uploaded: Map<number, string>;
  isInDoubt: boolean;
  since: number;
}

const Posted = z.object({ ts: z.string() });

/** Sends, changes and removes messages. The id of a message names all the messages it was split into. */
export function createOutbound(parts: {
  api: Api;
  door: Door;
  now(): number;
}): Required<Pick<ChatPlatform, 'send' | 'edit' | 'remove' | 'find'>> {
  const { api, now } = parts;
  const files = createFiles(parts);
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
    return asResult(await withoutBadBlocks(api, 'chat.postMessage', values, inChannel(chat, urgency)));
  };

  /** Files come after the text, each in a message of its own; one that Slack does not take is replaced by a sentence. */
  const share = async (
    chat: ChatRef,
    file: Attachment,
    key: string | null,
    urgency: Urgency,
    message: Message,
    uploaded: string | null = null,
  ): Promise<Shared> => {
    const shared = await files.share(chat, file, inChannel(chat, urgency), uploaded);
    const [instead] = renderSlack(withoutFiles({ ...message, blocks: [], choices: [], files: [file] }));
    if (shared.result.kind !== 'refused' || !instead) return shared;
    return { result: await post(chat, instead, key, urgency), id: null };
  };

  return {
    async send(chat, whole, { key, urgency, inDoubtSince }) {
      const message = withFilesUpTo(whole, fileLimits.bytes);
      const parts = partsOf(message);
      if (parts.length === 0) return { kind: 'refused', why: 'no_text' };
      const attempt = `${chatKey(chat)} ${key}`;
      const progress = unfinished.get(attempt) ?? begun(now(), inDoubtSince);
      unfinished.delete(attempt);
      const later = (result: SendResult): SendResult => {
        const isFinal = result.kind === 'gone' || result.kind === 'refused';
        if (!isFinal) unfinished.set(attempt, progress);
        for (const oldest of unfinished.keys()) {
          if (unfinished.size <= remembered) break;
          unfinished.delete(oldest);
        }
        return result.kind === 'busy' && progress.sent.size > 0 ? { ...result, isPartly: true } : result;
      };
      if (progress.isInDoubt) {
        const found = await findSent(api, chat, { since: progress.since, urgency });
        if (!found.ok) return later(unread(found));
        for (const [index, id] of located(parts, key, found, progress.uploaded)) progress.sent.set(index, id);
        progress.isInDoubt = false;
      }
      const isEarlier = progress.sent.size > 0;
      for (const [index, part] of parts.entries()) {
        if (progress.sent.has(index)) continue;
        const own = partKey(key, index);
        // What is begun is ended, before others and also when the program stops.
        const turn = progress.sent.size > 0 ? 'answer' : urgency;
        const { result, id } =
          'bytes' in part
            ? await share(chat, part, own, turn, message, progress.uploaded.get(index))
            : { result: await post(chat, part, own, turn), id: null };
        if (id !== null) progress.uploaded.set(index, id);
        if (result.kind === 'unknown') progress.isInDoubt = true;
        if (result.kind !== 'ok') return later(result);
        progress.sent.set(index, result.id);
      }
      const id = parts.map((_, index) => progress.sent.get(index)).join(',');
      return { kind: 'ok', id, ...(isEarlier ? { isEarlier } : {}) };
    },

    async find(chat, whole, { key, since }) {
      const found = await findSent(api, chat, { since, urgency: 'broadcast' });
      if (!found.ok) return unread(found);
      const ids = located(partsOf(withFilesUpTo(whole, fileLimits.bytes)), key, found).values();
      const id = [...ids].join(',');
      return id === '' ? null : { kind: 'ok', id };
    },

    async edit(chat, id, whole) {
      const message = withFilesUpTo(whole, fileLimits.bytes);
      const before = id.split(',').filter((one) => !isFile(one));
      const rendered = renderSlack(message);
      if (rendered.length === 0 && !message.files) return { kind: 'refused', why: 'no_text' };
      const after: string[] = [];
      for (const [index, part] of rendered.entries()) {
        const ts = before[index];
        const values = { channel: chat.chat, ts, ...contentOf(part) };
        const result =
          ts === undefined
            ? await post(chat, part, null, 'broadcast')
            : asResult(await withoutBadBlocks(api, 'chat.update', values, calm('chat.update')));
        if (result.kind !== 'ok') return result;
        after.push(result.id);
      }
      for (const file of message.files ?? []) {
        const { result } = await share(chat, file, null, 'broadcast', message);
        if (result.kind !== 'ok') return result;
        after.push(result.id);
      }
      // What cannot be removed now stays a part of the message: the next change takes it away.
      for (const ts of before.slice(rendered.length))
        if ((await removeOne(api, chat, ts)).kind !== 'ok') after.push(ts);
      for (const file of id.split(',').filter(isFile)) if ((await files.remove(file)).kind !== 'ok') after.push(file);
      return { kind: 'ok', id: after.join(',') };
    },

    async remove(chat, id) {
      for (const ts of id.split(',')) {
        const result = isFile(ts) ? await files.remove(ts) : await removeOne(api, chat, ts);
        if (result.kind !== 'ok') return result;
      }
      return { kind: 'ok', id };
    },
  };
}

const partsOf = (message: Message): (Part | Attachment)[] => [...renderSlack(message), ...(message.files ?? [])];

/** While the history may not be read, nobody knows. */
function unread({ code, result }: { code: string; result: SendResult }): SendResult {
  return result.kind === 'busy' ? result : { kind: 'unknown', why: code };
}

/**
 * What is there of a message, by part. Files carry no key: one that nobody remembers is known by its name and title,
 * after the text that it belongs to.
 */
function located(
  parts: readonly (Part | Attachment)[],
  key: string,
  { messages, files }: Sent,
  uploaded: ReadonlyMap<number, string> = new Map(),
): Map<number, string> {
  const there = new Map<number, string>();
  const text = messages.get(key);
  for (const [index, part] of parts.entries()) {
    const file = files.findLast(({ id, name, title, ts }) => {
      if (!('bytes' in part) || [...there.values()].includes(id)) return false;
      if (uploaded.has(index)) return id === uploaded.get(index);
      return text !== undefined && Number(ts) > Number(text) && name === part.name && title === titleOf(part);
    });
    const id = messages.get(partKey(key, index)) ?? file?.id;
    if (id !== undefined) there.set(index, id);
  }
  return there;
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

function inChannel({ chat }: ChatRef, urgency: Urgency): Place {
  return { line: chat, urgency, limits: perChannel };
}

/** `inDoubtSince`: an earlier process may have sent it since then. */
function begun(since: number, inDoubtSince: number | undefined): Progress {
  const isInDoubt = inDoubtSince !== undefined;
  return { sent: new Map(), uploaded: new Map(), isInDoubt, since: inDoubtSince ?? since };
}

/** Messages are known by their time. */
const isFile = (id: string): boolean => id.startsWith('F');

function partKey(key: string, index: number): string {
  return index === 0 ? key : `${key}#${index + 1}`;
}
