import type { ChatRef } from '../core/chat.ts';
import type { Language } from '../core/language.ts';
import { keyOf, refOf } from '../store/chats.ts';
import type { PrismaClient } from '../store/prisma/client.ts';
import { nameOfActor, requireRight } from './staff-actor.ts';

/** How long the way back to who asked is kept. */
const inquiryDays = 30;
const isAnswerable = (now: number): Date => new Date(now - inquiryDays * 86_400_000);

/** Where the answer to a question about an announcement goes; the question itself is not kept. Null: no such announcement. */
export async function openInquiry(
  db: PrismaClient,
  announcementId: number,
  chat: ChatRef,
  language: Language,
  now: number,
): Promise<number | null> {
  if ((await db.announcement.count({ where: { id: announcementId } })) === 0) return null;
  const { id } = await db.inquiry.create({
    data: { announcementId, ...keyOf(chat), language, createdAt: new Date(now) },
  });
  return id;
}

export interface OpenInquiry {
  announcementId: number;
  chat: ChatRef;
  language: string;
}

/** Null where it was answered, or is older than 30 days. */
export async function findInquiry(db: PrismaClient, id: number, now: number): Promise<OpenInquiry | null> {
  const found = await db.inquiry.findFirst({ where: { id, answeredAt: null, createdAt: { gt: isAnswerable(now) } } });
  return found && { announcementId: found.announcementId, chat: refOf(found), language: found.language };
}

/** False where somebody else was faster. Throws RightMissing. */
export async function closeInquiry(db: PrismaClient, id: number, staffId: number, now: number): Promise<boolean> {
  return db.$transaction(async (tx) => {
    await requireRight(tx, { staffId }, 'propose-announcement');
    const { count } = await tx.inquiry.updateMany({
      where: { id, answeredAt: null },
      data: { answeredAt: new Date(now) },
    });
    if (count === 0) return false;
    await tx.audit.create({
      data: { actor: nameOfActor({ staffId }), action: 'answer-inquiry', subject: `inquiry:${id}`, detail: {} },
    });
    return true;
  });
}

/** The answer did not arrive: it can be given again. */
export async function reopenInquiry(db: PrismaClient, id: number): Promise<void> {
  await db.inquiry.updateMany({ where: { id }, data: { answeredAt: null } });
}

export async function forgetInquiries(db: PrismaClient, now: number): Promise<void> {
  await db.inquiry.deleteMany({ where: { createdAt: { lte: isAnswerable(now) } } });
}
