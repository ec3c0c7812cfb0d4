import type { Prisma } from './prisma/client.ts';

type Database = Prisma.TransactionClient;

/** How many active subscriptions there are by the chat's language. */
export async function readersByLanguage(db: Database): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ language: string; count: number }[]>`
    SELECT c.language, count(*)::int AS count FROM "Subscription" s JOIN "Chat" c ON c.id = s."chatId"
    WHERE s.state = 'active' AND c.language IS NOT NULL GROUP BY c.language`;
  return new Map(rows.map(({ language, count }) => [language, count]));
}

/** Names and addresses of venues that may be named nowhere. */
export async function protectedVenues(db: Database): Promise<string[]> {
  const rows = await db.$queryRaw<{ secret: string }[]>`
    SELECT DISTINCT secret FROM "Event", unnest(ARRAY[venue->>'name', venue->>'address']) AS secret
    WHERE venue->>'public' = 'false' AND secret IS NOT NULL`;
  return rows.map(({ secret }) => secret);
}

/** The original words of what was accepted or handed in since, title and body together; but for one announcement. */
export async function wordsSince(db: Database, since: Date, but: number | null): Promise<string[]> {
  const rows = await db.$queryRaw<{ words: string }[]>`
    SELECT concat_ws(' ', texts->language->>'title', texts->language->>'body') AS words FROM "Announcement"
    WHERE state IN ('accepted', 'paused', 'submitted') AND "createdAt" >= ${since} AND id <> ${but ?? 0}`;
  return rows.map(({ words }) => words);
}
