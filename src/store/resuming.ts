import { Prisma } from './prisma/client.ts';

type Database = Prisma.TransactionClient;

/** Milliseconds for which an announcement without an end is news: as long as saying the same again counts as repeating. */
const staysNews = 7 * 24 * 60 * 60_000;

/**
 * Lets those of the chats' subscriptions that are in one of these states want announcements again, at once also those
 * that they missed for that reason: each is looked at again, and goes out if it still makes sense. What may be there
 * already is not sent again. For a transaction of the caller's.
 */
export async function resumeSubscriptions(
  db: Database,
  chats: readonly number[],
  from: readonly ('paused' | 'resting')[],
  now: Date,
): Promise<void> {
  await db.$executeRaw`
    WITH resumed AS (
      UPDATE "Subscription" SET state = 'active', "restingReason" = NULL, "resumedAt" = ${now}::timestamptz
      WHERE "chatId" = ANY (${[...chats]}::int[]) AND state::text = ANY (${[...from]}::text[]) RETURNING "chatId"
    )
    UPDATE "Delivery" d SET state = 'waiting', reason = NULL, attempts = 0,
      -- Another time than before: what somebody decided just now, from the old state, is not written down any more.
      "nextAttemptAt" = least(d."nextAttemptAt", ${now}::timestamptz) - interval '1 millisecond'
    FROM resumed r, "Announcement" a
    WHERE d."chatId" = r."chatId" AND a.id = d."announcementId"
      AND coalesce(a."publishAt", a."createdAt") > ${new Date(now.getTime() - staysNews)}::timestamptz
      AND (
        (d.state = 'waiting' AND d."nextAttemptAt" <= ${now}::timestamptz)
        OR ((d.state = 'gone' OR (d.state = 'skipped' AND d.reason IN ('paused', 'resting'))) AND (d."inDoubtSince" IS NULL OR d."sentRevision" > 0))
      )`;
}
