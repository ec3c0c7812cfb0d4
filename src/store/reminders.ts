import type { Prisma } from './prisma/client.ts';

type Database = Prisma.TransactionClient;

/** Announced events on those days, YYYY-MM-DD, of which nobody was reminded yet and somebody wants to be. */
export async function unreminded(
  db: Database,
  from: string,
  to: string,
): Promise<{ id: number; eventKey: string; occurrence: string | null; publishAt: Date }[]> {
  return db.$queryRaw`
    SELECT a.id, a."eventKey", a.occurrence, coalesce(a."publishAt", a."createdAt") AS "publishAt"
    FROM "Announcement" a JOIN "Event" e ON e.key = a."eventKey"
    WHERE a.state = 'accepted' AND a."plannedAt" IS NOT NULL AND a."reminderOf" IS NULL
      AND coalesce(a.occurrence, e.start) BETWEEN ${from} AND ${`${to}~`}
      AND NOT EXISTS (SELECT 1 FROM "Announcement" r WHERE r."reminderOf" = a.id)
      AND EXISTS (SELECT 1 FROM "Delivery" d JOIN "Subscription" s ON s."chatId" = d."chatId"
        WHERE d."announcementId" = a.id AND d."sentRevision" > 0 AND s.reminders AND s.state = 'active')
    ORDER BY a.id`;
}

/** Accepts a reminder of the announcement; once, whoever else does so too. */
export async function addReminder(db: Database, id: number, facts: string, now: Date): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "Announcement" (kind, "eventKey", occurrence, texts, language, state, audience, urgent, "authorId",
      "approverId", "publishAt", "expiresAt", facts, "reminderOf")
    SELECT kind, "eventKey", occurrence, texts, language, 'accepted', audience, false, "authorId",
      "approverId", ${now}::timestamptz, "expiresAt", ${facts}, id
    FROM "Announcement" WHERE id = ${id}::int AND state = 'accepted'
    ON CONFLICT ("reminderOf") DO NOTHING`;
}
