import type { Subscription } from '../core/subscription.ts';
import { findChat, subscriptionOf } from '../store/chats.ts';
import type { PrismaClient } from '../store/prisma/client.ts';
import { resumeSubscriptions } from '../store/resuming.ts';
import { type ChatActor, isAllowed } from './chat-actor.ts';

/** Pauses a subscription, or resumes it: then the chat gets what it missed and is still news. Null: there is none. */
export async function pauseSubscription(
  db: PrismaClient,
  actor: ChatActor,
  paused: boolean,
  now: number,
): Promise<Subscription | null | 'refused'> {
  if (!(await isAllowed(actor))) return 'refused';
  return db.$transaction(async (tx) => {
    const known = await findChat(tx, actor.chat);
    if (!known?.subscription) return null;
    const state = paused ? ('paused' as const) : ('active' as const);
    if (paused) await tx.subscription.update({ where: { chatId: known.id }, data: { state, restingReason: null } });
    else await resumeSubscriptions(tx, [known.id], ['paused', 'resting'], new Date(now));
    const action = paused ? 'pause-subscription' : 'resume-subscription';
    await tx.audit.create({ data: { actor: `chat:${known.id}`, action, subject: `chat:${known.id}`, detail: {} } });
    return { ...subscriptionOf(known.subscription), state };
  });
}
