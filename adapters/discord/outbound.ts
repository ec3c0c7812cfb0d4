import { createHash } from 'node:crypto';
import { RequestMethod, type RouteLike, Routes } from 'discord.js';
import { z } from 'zod';
import type { SendResult, Urgency } from '../../src/core/adapter.ts';
import type { ChatRef } from '../../src/core/chat.ts';
import type { Message } from '../../src/core/message.ts';
import { type Part, renderDiscord } from './render.ts';
import type { Ask, Outcome } from './requests.ts';

const Created = z.object({ id: z.string() });

/** Where messages appear: a thread is a channel of its own to Discord. */
export const channelOf = ({ chat, thread }: ChatRef): string => thread ?? chat;

/** Discord takes 25 characters, and for some minutes answers a second message of the same nonce with the first. */
const nonceOf = (key: string, part: number): string =>
  createHash('sha256').update(`${part} ${key}`).digest('base64url').slice(0, 25);

export interface Outbound {
  send(chat: ChatRef, message: Message, options: { key: string; urgency: Urgency }): Promise<SendResult>;
  edit(chat: ChatRef, id: string, message: Message): Promise<SendResult>;
  remove(chat: ChatRef, id: string): Promise<SendResult>;
}

/** A message that had to be split has the ids of all its parts as its id, so that it can be changed as a whole. */
export function createOutbound(ask: Ask): Outbound {
  const post = async (channel: string, part: Part, nonce: string, urgency: Urgency): Promise<SendResult> => {
    const body = { ...part, nonce, enforce_nonce: true };
    const route = Routes.channelMessages(channel);
    return created(await ask({ method: RequestMethod.Post, route, body, chat: channel, urgency, isMessage: true }));
  };
  const change = async (method: RequestMethod, channel: string, route: RouteLike, body?: Part): Promise<Outcome> =>
    ask({ method, route, body, chat: channel, urgency: 'broadcast', isMessage: true });

  return {
    async send(chat, message, { key, urgency }) {
      const ids: string[] = [];
      for (const [index, part] of renderDiscord(message).entries()) {
        const result = await post(channelOf(chat), part, nonceOf(key, index), urgency);
        if (result.kind !== 'ok') return result;
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
        const result =
          old === undefined
            ? await post(channel, part, nonceOf(`${id} ${JSON.stringify(part)}`, index), 'broadcast')
            : created(await change(RequestMethod.Patch, channel, Routes.channelMessage(channel, old), part));
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
