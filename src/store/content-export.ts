import { type ContentFile, contentVersion } from '../core/content.ts';
import { contentTitle, loadContent } from './content.ts';
import type { PrismaClient } from './prisma/client.ts';

/** All content as one file, which brings the same content to an empty database. */
export async function exportContent(db: PrismaClient): Promise<ContentFile> {
  return db.$transaction(
    async (tx) => ({
      format: 'lotse-content' as const,
      version: contentVersion,
      title: (await contentTitle(tx)) ?? 'Lotse',
      ...(await loadContent(tx)),
    }),
    { isolationLevel: 'RepeatableRead', maxWait: 60_000, timeout: 60_000 },
  );
}
