import type { Announcement } from '../core/announcement.ts';
import { loadPlaces } from './content.ts';
import { type Reached, reachedPlaces } from './audience.ts';
import { Prisma } from './prisma/client.ts';

type Database = Prisma.TransactionClient;
type Wanted = Pick<Announcement, 'kind' | 'audience'> & { reminderOf?: number | null };

/** Whom an announcement is for, worked out once: places change seldom, subscriptions often. */
export interface Recipients {
  /** Those who got that one and want reminders, whatever else they want. */
  remindsOf: number | null;
  kind: string;
  topics: string[];
  reached: Reached[] | null;
}

export async function recipientsOf(db: Database, { kind, audience, reminderOf = null }: Wanted): Promise<Recipients> {
  const places = audience.places.length === 0 ? [] : await loadPlaces(db);
  return { remindsOf: reminderOf, kind, topics: [...audience.topics], reached: reachedPlaces(places, audience) };
}

/** Over a subscription `s` and the places `reached`. */
const matches = (recipients: Recipients): Prisma.Sql =>
  recipients.remindsOf === null ? wants(recipients) : wasTold(recipients.remindsOf);

const wasTold = (announcement: number): Prisma.Sql => Prisma.sql`
  s.state = 'active' AND s.reminders AND EXISTS (SELECT 1 FROM "Delivery" d
    WHERE d."announcementId" = ${announcement}::int AND d."chatId" = s."chatId" AND d."sentRevision" > 0)`;

const wants = ({ kind, topics, reached }: Recipients): Prisma.Sql => Prisma.sql`
  s.state = 'active' AND ${kind}::text = ANY(s.kinds)
  AND (cardinality(s.topics) = 0 OR cardinality(${topics}::text[]) = 0 OR s.topics && ${topics}::text[])
  AND (${reached === null}
    OR NOT EXISTS (SELECT 1 FROM "SubscriptionPlace" o WHERE o."chatId" = s."chatId")
    OR EXISTS (SELECT 1 FROM "SubscriptionPlace" o JOIN reached r ON r.place = o."placeKey"
      WHERE o."chatId" = s."chatId" AND o."radiusKm" >= r.km))`;

const reachedTable = ({ reached }: Recipients): Prisma.Sql => Prisma.sql`
  reached AS MATERIALIZED (
    SELECT * FROM unnest(${(reached ?? []).map(({ place }) => place)}::text[],
      ${(reached ?? []).map(({ km }) => km)}::float8[]) AS r(place, km))`;

/** How many chats would get it, by platform. */
export async function countRecipients(db: Database, wanted: Wanted): Promise<Map<string, number>> {
  const recipients = await recipientsOf(db, wanted);
  const rows = await db.$queryRaw<{ platform: string; count: number }[]>`
    WITH ${reachedTable(recipients)}
    SELECT c.platform, count(*)::int AS count
    FROM "Subscription" s JOIN "Chat" c ON c.id = s."chatId"
    WHERE ${matches(recipients)} GROUP BY c.platform ORDER BY c.platform`;
  return new Map(rows.map(({ platform, count }) => [platform, count]));
}

/** What was done to some rows: on which platforms there is something to do now, and where it goes on. */
export interface Page {
  platforms: string[];
  cursor: number | null;
}

interface PageRow {
  last: number | null;
  looked: number;
  platforms: string[];
}

function pageOf(row: PageRow | undefined, limit: number): Page {
  return { platforms: row?.platforms ?? [], cursor: row && row.looked >= limit ? row.last : null };
}

/**
 * Adds the recipients among the next so many subscriptions after `after`, in one statement, and moves the cursor if
 * nobody else did meanwhile. Doing it twice adds nobody twice. Returns where some were added, and the new cursor: null
 * once there were no more subscriptions.
 */
export async function planPage(
  db: Database,
  id: number,
  recipients: Recipients,
  after: number,
  limit: number,
  now: Date,
): Promise<Page> {
  const [row] = await db.$queryRaw<PageRow[]>`
    WITH ${reachedTable(recipients)}, page AS MATERIALIZED (
      SELECT * FROM "Subscription" s WHERE s."chatId" > ${after}::int ORDER BY s."chatId" LIMIT ${limit}::int
    ), added AS (
      INSERT INTO "Delivery" ("announcementId", "chatId", platform, "wantedRevision", "nextAttemptAt")
      SELECT a.id, c.id, c.platform, a.revision, ${now}::timestamptz
      FROM "Announcement" a CROSS JOIN page s JOIN "Chat" c ON c.id = s."chatId"
      WHERE a.id = ${id}::int AND a.state = 'accepted' AND ${matches(recipients)}
      ON CONFLICT DO NOTHING RETURNING platform
    ), moved AS (
      UPDATE "Announcement" SET "plannedTo" = coalesce((SELECT max("chatId") FROM page), "plannedTo"),
        "plannedAt" = CASE WHEN (SELECT count(*) FROM page) < ${limit}::int THEN ${now}::timestamptz END
      WHERE id = ${id}::int AND state = 'accepted' AND "plannedAt" IS NULL AND "plannedTo" = ${after}::int
      RETURNING id
    )
    SELECT (SELECT max("chatId") FROM page) AS last, (SELECT count(*) FROM page)::int AS looked,
      ARRAY(SELECT DISTINCT platform FROM added) AS platforms
    FROM (SELECT count(*) FROM moved) m`;
  return pageOf(row, limit);
}

/** Where planning goes on; null: there is nothing to plan. */
export async function planningCursor(db: Database, id: number): Promise<number | null> {
  const row = await db.announcement.findUnique({
    where: { id },
    select: { state: true, plannedTo: true, plannedAt: true },
  });
  return row?.state === 'accepted' && row.plannedAt === null ? row.plannedTo : null;
}

/**
 * Lets the next so many deliveries after `after` want a newer revision, or with 0 that nothing is there: what was sent
 * is looked at again. In one statement, with the cursor as in `planPage`.
 */
export async function applyPage(
  db: Database,
  id: number,
  target: number,
  after: number,
  limit: number,
  now: Date,
): Promise<Page> {
  // What nobody knows to be there is looked for, and soon: platforms forget.
  const isToBeFound = Prisma.sql`(${target}::int = 0 AND d."inDoubtSince" IS NOT NULL)`;
  const [row] = await db.$queryRaw<PageRow[]>`
    WITH page AS MATERIALIZED (
      SELECT "chatId" FROM "Delivery" WHERE "announcementId" = ${id}::int AND "chatId" > ${after}::int
      ORDER BY "chatId" LIMIT ${limit}::int
    ), changed AS (
      UPDATE "Delivery" d SET "wantedRevision" = ${target}::int,
        state = CASE WHEN d.state = 'sending' THEN d.state ELSE 'waiting' END,
        reason = NULL,
        attempts = CASE WHEN d.state = 'sending' THEN d.attempts ELSE 0 END,
        "nextAttemptAt" = CASE WHEN d.state <> 'sending' AND (d."sentRevision" > 0 OR ${isToBeFound}) THEN ${now}::timestamptz
          ELSE d."nextAttemptAt" END
      FROM page p
      WHERE d."announcementId" = ${id}::int AND d."chatId" = p."chatId" AND d."wantedRevision" <> 0
        AND (${target}::int = 0 OR d."wantedRevision" < ${target}::int)
        AND (d."sentRevision" > 0 OR d.state IN ('waiting', 'sending') OR ${isToBeFound})
      RETURNING d.platform
    ), moved AS (
      UPDATE "Announcement" SET "appliedTo" = coalesce((SELECT max("chatId") FROM page), "appliedTo"),
        "appliedRevision" = CASE WHEN (SELECT count(*) FROM page) < ${limit}::int THEN ${target}::int ELSE "appliedRevision" END
      WHERE id = ${id}::int AND "appliedTo" = ${after}::int
        AND CASE WHEN state = 'withdrawn' THEN 0 ELSE revision END = ${target}::int
      RETURNING id
    )
    SELECT (SELECT max("chatId") FROM page) AS last, (SELECT count(*) FROM page)::int AS looked,
      ARRAY(SELECT DISTINCT platform FROM changed) AS platforms
    FROM (SELECT count(*) FROM moved) m`;
  return pageOf(row, limit);
}
