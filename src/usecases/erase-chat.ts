import { findChat } from '../store/chats.ts';
import type { PrismaClient } from '../store/prisma/client.ts';
import { type ChatActor, isAllowed } from './chat-actor.ts';

/** Erases all that is kept of the chat, deliveries and subscription with it, and drafts of the staff in it; false: there was nothing. */
export async function eraseChat(db: PrismaClient, actor: ChatActor): Promise<boolean | 'refused'> {
  if (!(await isAllowed(actor))) return 'refused';
  return db.$transaction(async (tx) => {
    const { platform, account, chat } = actor.chat;
    const drafts = await tx.draft.deleteMany({ where: { platform, account, chat } });
    const known = await findChat(tx, actor.chat);
    if (!known) return drafts.count > 0;
    await tx.chat.delete({ where: { id: known.id } });
    await tx.audit.create({
      data: { actor: `chat:${known.id}`, action: 'erase-chat', subject: `chat:${known.id}`, detail: {} },
    });
    return true;
  });
}
