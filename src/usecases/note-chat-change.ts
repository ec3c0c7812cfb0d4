import type { ChatChange } from '../core/adapter.ts';
import { keyOf } from '../store/chats.ts';
import type { Prisma, PrismaClient } from '../store/prisma/client.ts';
import { resumeSubscriptions } from '../store/resuming.ts';

/** Who the audit log names for what a platform tells. */
const platform = 'platform';

/**
 * What happened to a chat, for what is kept of it: one that is gone rests, with all its threads; one that is back wakes,
 * and gets what it missed and is still news; one that moved goes on under its new id. Nothing is kept of a chat without
 * a subscription.
 */
export async function noteChatChange(db: PrismaClient, change: ChatChange, now: number): Promise<void> {
  if (change.kind === 'added') return;
  await db.$transaction(async (tx) => {
    const { thread, ...whole } = keyOf(change.chat);
    const where = { ...whole, ...(thread === '' ? {} : { thread }) };
    const chats = await tx.chat.findMany({ where, select: { id: true, thread: true } });
    const ids = chats.map(({ id }) => id);
    if (ids.length === 0) return;
    if (change.kind === 'moved') {
      for (const chat of chats) await move(tx, chat.id, { ...whole, chat: change.to, thread: chat.thread });
    } else if (change.kind === 'gone') {
      await tx.subscription.updateMany({
        where: { chatId: { in: ids }, state: { not: 'resting' } },
        data: { state: 'resting', restingReason: change.reason },
      });
    } else {
      await resumeSubscriptions(tx, ids, ['resting'], new Date(now));
    }
    await tx.audit.createMany({
      data: ids.map((id) => ({ actor: platform, action: `chat-${change.kind}`, subject: `chat:${id}`, detail: {} })),
    });
  });
}

/** A row that is there under the new id already was made after the move: the older one, with its order, takes its place. */
async function move(
  tx: Prisma.TransactionClient,
  id: number,
  to: Prisma.ChatPlatformAccountChatThreadCompoundUniqueInput,
): Promise<void> {
  await tx.chat.deleteMany({ where: { ...to, id: { not: id } } });
  await tx.chat.update({ where: { id }, data: { chat: to.chat } });
}
