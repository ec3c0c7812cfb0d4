import { createHash } from 'node:crypto';
import { MessageFlags, RequestMethod, type RouteLike, Routes } from 'discord.js';
import { z } from 'zod';
import type { ChatPlatform, SendResult, Urgency } from '../../src/core/adapter.ts';
import type { ChatRef } from '../../src/core/chat.ts';
import { type Part, renderDiscord } from './render.ts';
import type { Ask, Outcome } from './requests.ts';

const Created = z.object({ id: z.string() });

/** Milliseconds for which Discord surely knows a nonce: the documentation speaks of the past few minutes. */
const nonceIsKnown = 2 * 60_000;

/** Where messages appear: a thread is a channel of its own to Discord. */
export const channelOf = ({ chat, thread }: ChatRef): string => thread ?? chat;

/** Discord takes 25 characters, and for some minutes answers a second message of the same nonce with the first. */
const nonceOf = (key: string, part: number): string =>
  createHash('sha256').update(`${part} ${key}`).digest('base64url').slice(0, 25);

export type Outbound = Required<Pick<ChatPlatform, 'send' | 'edit' | 'remove' | 'find'>>;

/** A message that had to be split has the ids of all its parts as its id, so that it can be changed as a whole. */
export function createOutbound(ask: Ask, now: () => number): Outbound {
  /** Whether Discord surely knows the nonce of an attempt since then. */
  const isKnown = (since: number): boolean => now() - since <= nonceIsKnown;
  const postOne = async (channel: string, part: Part, nonce: string, urgency: Urgency): Promise<SendResult> => {
    const body = { ...part.body, nonce, enforce_nonce: true };
    const { files } = part;
    const route = Routes.channelMessages(channel);
    const method = RequestMethod.Post;
    return created(await ask({ method, route, body, files, chat: channel, urgency, isMessage: true }));
  };
  /** What stands in the place of files that Discord does not take may be several messages. */
  const post = async (channel: string, part: Part, key: string, index: number, urgency: Urgency) => {
    const result = await postOne(channel, part, nonceOf(key, index), urgency);
    if (result.kind !== 'refused' || part.instead.length === 0) return result;
    const ids: string[] = [];
    for (const [nth, other] of part.instead.entries()) {
      const made = await postOne(channel, other, nonceOf(`${key} without files ${nth}`, index), urgency);
      if (made.kind !== 'ok') return made;
      ids.push(made.id);
    }
    return { kind: 'ok', id: ids.join('+') } as const;
  };
  const change = async (method: RequestMethod, channel: string, route: RouteLike, part?: Part): Promise<Outcome> =>
    ask({
      method,
      route,
      body: part?.body,
      files: part?.files ?? [],
      chat: channel,
      urgency: 'broadcast',
      isMessage: true,
    });

  return {
    async send(chat, message, { key, urgency, replyTo, inDoubtSince }) {
      const ids: string[] = [];
      for (const [index, rendered] of renderDiscord(message).entries()) {
        const part = index === 0 && replyTo !== undefined ? answering(rendered, replyTo) : rendered;
        const result = await post(channelOf(chat), part, key, index, urgency);
        if (result.kind === 'busy' && ids.length > 0) return { ...result, isPartly: true };
        if (result.kind !== 'ok') return result;
        ids.push(result.id);
      }
      const id = ids.join('+');
      if (inDoubtSince === undefined) return { kind: 'ok', id };
      // Discord answers with the first message of a nonce, as long as it knows it, and does not say so.
      return { kind: 'ok', id, isEarlier: true, ...(isKnown(inDoubtSince) ? {} : { mayBeTwice: true }) };
    },

    /** Only a message with the same nonce brings an earlier one to light; a new one makes no sound. */
    async find(chat, message, { key, since }, instead) {
      if (!isKnown(since)) return { kind: 'refused', why: 'too long ago' };
      const [notice] = renderDiscord(instead);
      if (!notice) return { kind: 'refused', why: 'nothing to ask with' };
      const quiet = {
        ...notice,
        body: { ...notice.body, flags: notice.body.flags | MessageFlags.SuppressNotifications },
      };
      const parts = renderDiscord(message);
      if (parts.some((part) => part.instead.length > 0))
        return { kind: 'refused', why: 'files or what stands for them' };
      const channel = channelOf(chat);
      const ids: string[] = [];
      for (const index of parts.keys()) {
        const result = await postOne(channel, quiet, nonceOf(key, index), 'broadcast');
        if (result.kind !== 'ok') {
          for (const made of ids) await change(RequestMethod.Delete, channel, Routes.channelMessage(channel, made));
          return result;
        }
        ids.push(result.id);
      }
      return { kind: 'ok', id: ids.join('+') };
    },

    async edit(chat, id, message) {
      const channel = channelOf(chat);
      const there = id.split('+');
      const parts = renderDiscord(message);
      const ids: string[] = [];
      for (const [index, part] of parts.entries()) {
        const old = there[index];
        if (old === undefined) {
          const result = await post(channel, part, `${id} ${JSON.stringify(part.body)}`, index, 'broadcast');
          if (result.kind !== 'ok') return result;
          ids.push(result.id);
          continue;
        }
        const route = Routes.channelMessage(channel, old);
        let result = created(await change(RequestMethod.Patch, channel, route, part));
        const [instead] = part.instead;
        if (result.kind === 'refused' && instead)
          result = created(await change(RequestMethod.Patch, channel, route, instead));
        if (result.kind !== 'ok') return result;
        ids.push(result.id);
      }
      for (const surplus of there.slice(parts.length)) {
        const outcome = await change(RequestMethod.Delete, channel, Routes.channelMessage(channel, surplus));
        if (outcome.kind !== 'done' && outcome.kind !== 'missing') return created(outcome);
      }
      return { kind: 'ok', id: ids.join('+') };
    },

    async remove(chat, id) {
      const channel = channelOf(chat);
      for (const part of id.split('+')) {
        const outcome = await change(RequestMethod.Delete, channel, Routes.channelMessage(channel, part));
        // What is not there any more is removed.
        if (outcome.kind !== 'done' && outcome.kind !== 'missing') return created(outcome);
      }
      return { kind: 'ok', id };
    },
  };
}

/** Shown as a reply to the first of these messages; where it is gone, as a message like any other. */
function answering(part: Part, id: string): Part {
  const [first = id] = id.split('+');
  return { ...part, body: { ...part.body, message_reference: { message_id: first, fail_if_not_exists: false } } };
}

/** The result of a request that answers with a message. */
export function created(outcome: Outcome): SendResult {
  switch (outcome.kind) {
    case 'done': {
      const message = Created.safeParse(outcome.data);
      if (message.success) return { kind: 'ok', id: message.data.id };
      return { kind: 'unknown', why: 'Discord answered with something else than a message' };
    }
    case 'missing':
      return { kind: 'refused', why: 'the message is not there any more' };
    case 'answered':
      return { kind: 'refused', why: 'the interaction was answered already' };
    default:
      return outcome;
  }
}
