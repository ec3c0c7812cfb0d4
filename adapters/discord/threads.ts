import { RequestMethod, Routes } from 'discord.js';
import { z } from 'zod';
import type { Inbound } from '../../src/core/chat.ts';
import type { Ask } from './requests.ts';

const Thread = z.object({ thread_metadata: z.unknown().refine((data) => data !== undefined), parent_id: z.string() });

/**
 * The same with its thread, if its channel is one that the gateway has not told of: one that was archived when we
 * connected. As it was when Discord cannot say.
 */
export async function placed(ask: Ask, inbound: Inbound): Promise<Inbound> {
  const { chat } = inbound;
  const outcome = await ask({
    method: RequestMethod.Get,
    route: Routes.channel(chat.chat),
    chat: chat.chat,
    urgency: 'answer',
  });
  const thread = outcome.kind === 'done' ? Thread.safeParse(outcome.data).data : undefined;
  return thread ? { ...inbound, chat: { ...chat, chat: thread.parent_id, thread: chat.chat } } : inbound;
}
