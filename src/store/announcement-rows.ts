import type { AnnouncementDraft } from '../core/announcement.ts';
import { textColumn } from './announcements.ts';
import type { Prisma } from './prisma/client.ts';

/** Writes a new announcement with its files; returns its number. */
export async function insertAnnouncement(
  tx: Prisma.TransactionClient,
  { files, audience, texts, publishAt, expiresAt, ...columns }: AnnouncementDraft,
  more: { facts: string | null; authorId: number; state: 'accepted' | 'submitted'; now: number },
): Promise<number> {
  const { facts, authorId, state, now } = more;
  const accepted = state === 'accepted' ? now : null;
  const at = publishAt ?? accepted;
  const { id } = await tx.announcement.create({
    data: {
      ...columns,
      texts: textColumn(texts),
      audience,
      facts,
      authorId,
      state,
      publishAt: at === null ? null : new Date(at),
      expiresAt: expiresAt === null ? null : new Date(expiresAt),
      createdAt: new Date(now),
      files: {
        create: files.map(({ bytes, description, ...file }, index) => ({
          ...file,
          position: index + 1,
          bytes: Uint8Array.from(bytes),
          description: { ...description },
        })),
      },
    },
  });
  return id;
}
