import { findChat } from '../store/chats.ts';
import type { PrismaClient } from '../store/prisma/client.ts';
import { type ChatActor, isAllowed } from './chat-actor.ts';

/**
 * Ends what the chat ordered; false: there was nothing. The chat's row stays only while messages are there that may
 * have to be corrected.
 */
export async function endSubscription(db: PrismaClient, actor: ChatActor): Promise<boolean | 'refused'> {
  if (!(await isAllowed(actor))) return 'refused';
  return db.$transaction(async (tx) => {
    const known = await findChat(tx, actor.chat);
    if (!known?.subscription) return false;
    await tx.subscription.delete({ where: { chatId: known.id } });
    await tx.delivery.deleteMany({ where: { chatId: known.id, sentRevision: 0 } });
    if ((await tx.delivery.count({ where: { chatId: known.id } })) === 0)
      await tx.chat.delete({ where: { id: known.id } });
    await tx.audit.create({
      data: { actor: `chat:${known.id}`, action: 'end-subscription', subject: `chat:${known.id}`, detail: {} },
    });
    return true;
  });
}
