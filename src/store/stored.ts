import type { ChatRef } from '../core/chat.ts';
import { findChat } from './chats.ts';
import type { PrismaClient } from './prisma/client.ts';

/** All that is kept about a chat, and about the person as staff, in words a person can read; null: nothing. */
export async function storedAbout(
  db: PrismaClient,
  chat: ChatRef,
  sender: string | null,
): Promise<Record<string, unknown> | null> {
  const found = await findChat(db, chat);
  const identity =
    sender === null
      ? null
      : await db.staffIdentity.findUnique({
          where: { platform_account_user: { platform: chat.platform, account: chat.account, user: sender } },
          include: { staff: { select: { name: true, role: true, organisationKey: true, createdAt: true } } },
        });
  if (!found && !identity) return null;
  const deliveries = found
    ? await db.delivery.findMany({ where: { chatId: found.id }, orderBy: { announcementId: 'asc' } })
    : [];
  const drafts = identity
    ? await db.draft.findMany({ where: { platform: chat.platform, account: chat.account, chat: chat.chat } })
    : [];
  return { chat: found, deliveries, staff: identity, drafts };
}
