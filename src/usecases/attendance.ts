import { createHash } from 'node:crypto';
import type { ChatRef } from '../core/chat.ts';
import type { PrismaClient } from '../store/prisma/client.ts';

const longestName = 80;

/** The same person again, and nobody else; it cannot be compared between announcements. */
export function fingerprint(announcementId: number, { platform, account }: ChatRef, sender: string): string {
  return createHash('sha256')
    .update(JSON.stringify([announcementId, platform, account, sender]))
    .digest('base64url');
}

/** Counts who comes, once, with a name where one is given. False: there is no such announcement, or it is over. */
export async function attend(
  db: PrismaClient,
  announcementId: number,
  person: string,
  name: string | null,
  now: number,
): Promise<boolean> {
  const announcement = await db.announcement.findUnique({
    where: { id: announcementId },
    select: { state: true, expiresAt: true },
  });
  if (!announcement || !['accepted', 'paused'].includes(announcement.state)) return false;
  if (announcement.expiresAt !== null && announcement.expiresAt.getTime() < now) return false;
  const written = name?.trim().slice(0, longestName) || null;
  await db.attendance.upsert({
    where: { announcementId_person: { announcementId, person } },
    create: { announcementId, person, name: written },
    update: written === null ? {} : { name: written },
  });
  return true;
}

export async function leave(db: PrismaClient, announcementId: number, person: string): Promise<void> {
  await db.attendance.deleteMany({ where: { announcementId, person } });
}
