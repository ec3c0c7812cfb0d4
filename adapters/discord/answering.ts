import { InteractionResponseType, InteractionType, MessageFlags, RequestMethod, Routes } from 'discord.js';
import type { PlatformParts, Respond, SendResult } from '../../src/core/adapter.ts';
import { chatKey, type Inbound } from '../../src/core/chat.ts';
import type { Door } from '../../src/core/door.ts';
import type { Message } from '../../src/core/message.ts';
import type { Interaction } from './events.ts';
import { channelOf, created, type Outbound } from './outbound.ts';
import { type Body, type Part, renderDiscord } from './render.ts';
import type { Ask, Outcome } from './requests.ts';

/** In milliseconds: when a person sees that an answer is being written, and how long Discord shows it. */
const typing = { after: 500, every: 8000 };
/** Discord waits 3 seconds for the first sign of an answer to a command or button. */
const deferAfter = 1500;
const attempts = 5;
/** Longer than this, in seconds, nobody waits for an answer. */
const tooLong = 120;

export interface Answering {
  /** Answers what was written. Never rejects. */
  message(inbound: Inbound): Promise<void>;
  /** Answers a slash command or a button. Never rejects. */
  interaction(inbound: Inbound, interaction: Interaction): Promise<void>;
}

export function createAnswering(
  ask: Ask,
  outbound: Outbound,
  door: Door,
  parts: PlatformParts,
  respond: Respond,
): Answering {
  const { wait, report } = parts;
  /** The end of each chat's line of answers. */
  const lines = new Map<string, Promise<void>>();
  /** Interactions that are being answered, or were lately: a gateway may tell of one twice. */
  const taken = new Set<string>();

  const isNew = (id: string): boolean => {
    if (taken.has(id)) return false;
    taken.add(id);
    for (const oldest of taken) {
      if (taken.size <= 1000) break;
      taken.delete(oldest);
    }
    return true;
  };

  const answerTo = async (inbound: Inbound): Promise<Message | null> => {
    try {
      return await respond(inbound);
    } catch (error) {
      report(error);
      return null;
    }
  };

  /** Repeats what cannot be done twice by repeating it. */
  const insist = async <T extends SendResult | Outcome>(attempt: () => Promise<T>): Promise<T> => {
    for (let made = 1; ; made += 1) {
      const result = await attempt();
      if (made === attempts || door.isClosing) return result;
      if (result.kind === 'busy' && result.seconds <= tooLong) await door.rest(result.seconds * 1000);
      else if (result.kind !== 'unknown') return result;
    }
  };

  const settle = ({ chat }: Inbound, result: SendResult): void => {
    if (result.kind === 'ok') return;
    if (result.kind === 'gone') parts.changed({ kind: 'gone', chat, reason: result.reason });
    else report(new Error(`Discord: an answer was not sent (${'why' in result ? result.why : result.kind})`));
  };

  const say = async (inbound: Inbound, message: Message): Promise<void> => {
    const options = { key: inbound.id, urgency: 'answer' } as const;
    settle(inbound, await insist(() => outbound.send(inbound.chat, message, options)));
  };

  const showTyping = async (inbound: Inbound, isOver: () => boolean): Promise<void> => {
    await wait(typing.after);
    while (!isOver()) {
      const chat = channelOf(inbound.chat);
      const route = Routes.channelTyping(chat);
      await ask({ method: RequestMethod.Post, route, chat, urgency: 'answer' });
      await wait(typing.every);
    }
  };

  /** After what is already being said in the chat, so that answers come in the order of the questions. */
  const inLine = async (inbound: Inbound, say: () => Promise<void>): Promise<void> => {
    const chat = chatKey(inbound.chat);
    const mine = (lines.get(chat) ?? Promise.resolve()).then(say).catch(report);
    lines.set(chat, mine);
    await mine;
    if (lines.get(chat) === mine) lines.delete(chat);
  };

  const answerInteraction = async (inbound: Inbound, interaction: Interaction): Promise<void> => {
    const { id, token, application_id: application, type } = interaction;
    const chat = channelOf(inbound.chat);
    const callback = async (
      body: { type: InteractionResponseType; data?: Body | { flags: number } },
      files: Part['files'] = [],
    ): Promise<Outcome> => {
      const route = Routes.interactionCallback(id, token);
      return ask({ method: RequestMethod.Post, route, body, files, chat, urgency: 'answer', isInteraction: true });
    };
    const original = async (method: RequestMethod, part?: Part): Promise<Outcome> => {
      const route = Routes.webhookMessage(application, token);
      const { body, files = [] } = part ?? {};
      return ask({ method, route, body, files, chat, urgency: 'answer', isMessage: body !== undefined });
    };
    const defer = { type: InteractionResponseType.DeferredChannelMessageWithSource };

    const answer = answerTo(inbound);
    const early = await Promise.race([answer, wait(deferAfter).then(() => 'late' as const)]);
    let isDeferred = early === 'late' && (await callback(defer)).kind === 'done';
    const message = await answer;
    if (message === null) {
      const isButton = type === (InteractionType.MessageComponent as number);
      if (isDeferred) await original(RequestMethod.Delete);
      else if (isButton) await callback({ type: InteractionResponseType.DeferredMessageUpdate });
      else {
        isDeferred = (await callback({ ...defer, data: { flags: MessageFlags.Ephemeral } })).kind === 'done';
        if (isDeferred) await original(RequestMethod.Delete);
      }
      return;
    }
    const showFirst = ({ body, files, instead }: Part): Promise<Outcome> =>
      isDeferred
        ? insist(() => original(RequestMethod.Patch, { body, files, instead }))
        : insist(() => callback({ type: InteractionResponseType.ChannelMessageWithSource, data: body }, files));
    const showMore = ({ body, files }: Part): Promise<Outcome> => {
      const route = Routes.webhook(application, token);
      return ask({ method: RequestMethod.Post, route, body, files, chat, urgency: 'answer', isMessage: true });
    };
    const parts = renderDiscord(message);
    for (let show = showFirst, part = parts.shift(); part; show = showMore, part = parts.shift()) {
      let shown = await show(part);
      const [instead, ...rest] = part.instead;
      if (shown.kind === 'refused' && instead) {
        parts.unshift(...rest);
        shown = await show(instead);
      }
      // "Answered already" is what a repeated attempt gets whose first one came through.
      if (shown.kind === 'done' || (show === showFirst && shown.kind === 'answered')) continue;
      if (show === showFirst) return say(inbound, message);
      return settle(inbound, created(shown));
    }
  };

  return {
    async message(inbound) {
      let isOver = false;
      const answer = answerTo(inbound).finally(() => {
        isOver = true;
      });
      showTyping(inbound, () => isOver).catch(report);
      await inLine(inbound, async () => {
        const message = await answer;
        if (message !== null) await say(inbound, message);
      });
    },
    async interaction(inbound, interaction) {
      if (isNew(inbound.id)) await answerInteraction(inbound, interaction).catch(report);
      else await answerTo(inbound);
    },
  };
}
