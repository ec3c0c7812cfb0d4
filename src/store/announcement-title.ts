import { AnnouncementTexts } from '../core/announcement.ts';
import { inLanguage, type Language } from '../core/language.ts';
import type { PrismaClient } from './prisma/client.ts';

/** How an announcement is called in a language, and who wrote it. */
export async function titleOf(
  db: PrismaClient,
  id: number,
): Promise<{ title(language: Language): string; author: number }> {
  const { texts, authorId, event, offer } = await db.announcement.findUniqueOrThrow({
    where: { id },
    select: { texts: true, authorId: true, event: { select: { title: true } }, offer: { select: { title: true } } },
  });
  const written = Object.entries(AnnouncementTexts.parse(texts)).map(([tag, { title }]) => [tag, title] as const);
  const own = Object.fromEntries(written.filter(([, title]) => title !== ''));
  const record = (event ?? offer)?.title as Record<string, string> | undefined;
  const names = Object.keys(own).length > 0 ? own : (record ?? {});
  return { title: (language) => inLanguage(names, language).words, author: authorId };
}
