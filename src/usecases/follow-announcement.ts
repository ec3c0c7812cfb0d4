import type { ChatRef } from '../core/chat.ts';
import type { Language } from '../core/language.ts';
import type { PrismaClient } from '../store/prisma/client.ts';

/** From now on the chat is shown how the announcement goes; another chat is no more. */
export async function followAnnouncement(
  db: PrismaClient,
  announcementId: number,
  { platform, account, chat }: ChatRef,
  language: Language,
): Promise<void> {
  const where = { platform, account, chat, language, messageId: null };
  await db.progressMessage.upsert({
    where: { announcementId },
    create: { announcementId, ...where },
    update: where,
  });
}

/** Which message shows it. */
export async function noteProgressMessage(db: PrismaClient, announcementId: number, messageId: string): Promise<void> {
  await db.progressMessage.updateMany({ where: { announcementId }, data: { messageId } });
}

/** The report is there, or nobody can be shown it. */
export async function stopFollowing(db: PrismaClient, announcementId: number): Promise<void> {
  await db.progressMessage.deleteMany({ where: { announcementId } });
}
