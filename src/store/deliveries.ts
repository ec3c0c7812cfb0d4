import type { ChatRef } from '../core/chat.ts';
import type { Subscription } from '../core/subscription.ts';
import { refOf } from './chats.ts';
import { Prisma } from './prisma/client.ts';

type Database = Prisma.TransactionClient;

/** Milliseconds after which a claim that was neither settled nor renewed is offered again. */
const claim = 60_000;

/** A delivery that is due, with all that is asked before a request goes out. */
export interface Due {
  announcementId: number;
  /** The newest. */
  revision: number;
  state: 'accepted' | 'cancelled' | 'withdrawn';
  chatId: number;
  chat: ChatRef;
  language: string | null;
  wantedRevision: number;
  sentRevision: number;
  toldRevision: number;
  messageId: string | null;
  attempts: number;
  /** When the claim was made that nobody settled. */
  sendingSince: Date | null;
  /** When the first attempt began whose outcome nobody knows. */
  inDoubtSince: Date | null;
  /** It may be there twice. */
  inDoubt: boolean;
  /** As it was read: who claims it, claims it only as it was. */
  nextAttemptAt: Date;
  /** Null: it was ended. */
  subscription:
    | (Pick<Subscription, 'state' | 'cadence' | 'digestHour' | 'digestWeekday' | 'quiet'> & { resumedAt: Date | null })
    | null;
}

/** Times are ISO 8601: JSON has none. */
interface DueRow extends Omit<Due, 'chat' | 'subscription' | 'sendingSince' | 'inDoubtSince' | 'nextAttemptAt'> {
  sendingSince: string | null;
  inDoubtSince: string | null;
  nextAttemptAt: string;
  platform: string;
  account: string;
  room: string;
  thread: string;
  subscribed: Subscription['state'] | null;
  cadence: Subscription['cadence'] | null;
  digestHour: number | null;
  digestWeekday: number | null;
  quietFrom: number | null;
  quietTo: number | null;
  resumedAt: string | null;
}

const dueColumns = Prisma.sql`
  d."announcementId", a.revision, a.state, d."chatId", c.language, d."wantedRevision", d."sentRevision",
  d."toldRevision", d."messageId", d.attempts, d."sendingSince",
  -- Who claimed it may not have known the newer column yet.
  coalesce(d."inDoubtSince", d."sendingSince") AS "inDoubtSince", d."inDoubt", d."nextAttemptAt",
  c.platform, c.account, c.chat AS room, c.thread,
  s.state AS subscribed, s.cadence, s."digestHour", s."digestWeekday", s."quietFrom", s."quietTo",
  s."resumedAt"`;

/** For rows that are found by their key: without statistics, the partial index would be read from end to end for them. */
const isStillUnfinished = Prisma.sql`d.state::text IN ('waiting', 'sending')`;

/** As the partial index has it. */
const isUnfinished = Prisma.sql`d.state = ANY (ARRAY['waiting'::"DeliveryState", 'sending'::"DeliveryState"])`;

const dueTables = Prisma.sql`"Delivery" d
  JOIN "Announcement" a ON a.id = d."announcementId" AND a.state IN ('accepted', 'cancelled', 'withdrawn')
  JOIN "Chat" c ON c.id = d."chatId" LEFT JOIN "Subscription" s ON s."chatId" = d."chatId"`;

/** What is due on a platform, oldest first, but for chats that are busy. */
export async function findDue(
  db: Database,
  platform: string,
  now: Date,
  busyChats: readonly number[],
  limit: number,
): Promise<Due[]> {
  return readDue(
    db,
    Prisma.sql`
      SELECT ${dueColumns} FROM ${dueTables}
      WHERE ${isUnfinished} AND d.platform = ${platform} AND d."nextAttemptAt" <= ${now}::timestamptz
        AND d."chatId" <> ALL (string_to_array(${busyChats.join(',')}, ',')::int[])
      ORDER BY d."nextAttemptAt" LIMIT ${limit}::int`,
  );
}

/** All that is due in these chats, and was not sent to them before. */
export async function findFirstDueIn(db: Database, chats: readonly number[], now: Date): Promise<Due[]> {
  return readDue(
    db,
    Prisma.sql`
      SELECT ${dueColumns} FROM ${dueTables}
      WHERE ${isStillUnfinished} AND d."chatId" = ANY (${[...chats]}::int[]) AND d."sentRevision" = 0
        AND d."nextAttemptAt" <= ${now}::timestamptz
      ORDER BY d."announcementId"`,
  );
}

/** As one JSON value, as in `claimDue`: on the embedded database each value that is read by itself takes the processor's time. */
async function readDue(db: Database, query: Prisma.Sql): Promise<Due[]> {
  const [found] = await db.$queryRaw<{ rows: DueRow[] }[]>`SELECT json_agg(due) AS rows FROM (${query}) due`;
  return (found?.rows ?? []).map(dueOf);
}

/** Which announcements each of these messages gathers that are to stay, in their order. */
export async function gatheredIn(
  db: Database,
  messages: readonly { chatId: number; messageId: string }[],
): Promise<Map<string, number[]>> {
  if (messages.length === 0) return new Map();
  const rows = await db.$queryRaw<{ chatId: number; messageId: string; gathered: number[] }[]>`
    SELECT d."chatId", d."messageId", array_agg(d."announcementId" ORDER BY d."announcementId") AS gathered
    FROM "Delivery" d JOIN unnest(${messages.map(({ chatId }) => chatId)}::int[],
      ${messages.map(({ messageId }) => messageId)}::text[]) AS m(chat, message)
      ON d."chatId" = m.chat AND d."messageId" = m.message
    WHERE d."sentRevision" > 0 AND d."wantedRevision" > 0
    GROUP BY d."chatId", d."messageId"`;
  return new Map(rows.map(({ chatId, messageId, gathered }) => [messageKey(chatId, messageId), gathered]));
}

export const messageKey = (chatId: number, messageId: string | null): string => `${chatId} ${messageId}`;

function dueOf(row: DueRow): Due {
  const {
    platform,
    account,
    room,
    thread,
    subscribed,
    cadence,
    digestHour,
    digestWeekday,
    quietFrom,
    quietTo,
    resumedAt,
    sendingSince,
    inDoubtSince,
    nextAttemptAt,
    ...due
  } = row;
  return {
    ...due,
    sendingSince: timeOf(sendingSince),
    inDoubtSince: timeOf(inDoubtSince),
    nextAttemptAt: new Date(nextAttemptAt),
    chat: refOf({ platform, account, chat: room, thread }),
    subscription:
      subscribed === null || cadence === null
        ? null
        : {
            state: subscribed,
            cadence,
            digestHour: digestHour ?? 8,
            digestWeekday: digestWeekday ?? 1,
            quiet: quietFrom === null || quietTo === null ? null : { from: quietFrom, to: quietTo },
            resumedAt: timeOf(resumedAt),
          },
  };
}

const timeOf = (written: string | null): Date | null => (written === null ? null : new Date(written));

/** A changed message may have another id: all that it gathers are found by it. */
export async function renameMessage(db: Database, chatId: number, from: string, to: string): Promise<void> {
  await db.delivery.updateMany({ where: { chatId, messageId: from }, data: { messageId: to } });
}

/** Identifies a delivery. */
export interface DeliveryKey {
  announcementId: number;
  chatId: number;
}

export const deliveryKey = ({ announcementId, chatId }: DeliveryKey): string => `${announcementId} ${chatId}`;

/**
 * Marks deliveries as being sent, and says which of them nobody else had taken. Committed before a request goes out.
 * `isAlone`: nobody else claims meanwhile, so that the rows need no lock before they are changed.
 */
export async function claimDue(db: Database, due: readonly Due[], now: Date, isAlone: boolean): Promise<Set<string>> {
  if (due.length === 0) return new Set();
  const seen = due.map(({ announcementId, chatId, nextAttemptAt }) => ({ announcementId, chatId, nextAttemptAt }));
  // Who locks rows in another order meanwhile is not waited for: each might wait for the other.
  const free = isAlone
    ? Prisma.sql`SELECT * FROM seen`
    : Prisma.sql`
      SELECT seen.* FROM seen CROSS JOIN LATERAL (
        SELECT FROM "Delivery" d WHERE d."announcementId" = seen."announcementId" AND d."chatId" = seen."chatId"
        FOR UPDATE SKIP LOCKED
      ) d`;
  const claimed = Prisma.sql`
    UPDATE "Delivery" d SET state = 'sending', "sendingSince" = ${now}::timestamptz, "nextAttemptAt" = ${until(now)}::timestamptz,
      "inDoubtSince" = coalesce(d."inDoubtSince", d."sendingSince", ${now}::timestamptz), "inDoubt" = d."inDoubt" OR d.state = 'sending'
    FROM free WHERE d."announcementId" = free."announcementId" AND d."chatId" = free."chatId"
      AND ${isStillUnfinished} AND d."nextAttemptAt" = free."nextAttemptAt"
    RETURNING d."announcementId", d."chatId"`;
  const [found] = await db.$queryRaw<{ rows: DeliveryKey[] | null }[]>`
    WITH seen AS (
      SELECT * FROM json_to_recordset(${JSON.stringify(seen)}::json)
        AS s("announcementId" int, "chatId" int, "nextAttemptAt" timestamptz)
    ), free AS (${free}), claimed AS (${claimed})
    SELECT json_agg(claimed) AS rows FROM claimed`;
  return new Set((found?.rows ?? []).map(deliveryKey));
}

const until = (now: Date): Date => new Date(now.getTime() + claim);

/** Keeps claims from being offered again while their requests wait. */
export async function renewClaims(db: Database, platform: string, claimed: readonly Date[], now: Date): Promise<void> {
  await db.$executeRaw`
    UPDATE "Delivery" d SET "nextAttemptAt" = ${until(now)}::timestamptz
    WHERE ${isUnfinished} AND d.state = 'sending' AND d.platform = ${platform}
      AND d."sendingSince" = ANY (${claimed.map((since) => since.toISOString())}::text[]::timestamptz[])`;
}

/** What was being sent on the platform before: nobody is sending it any more, so it is offered at once. */
export async function releaseClaims(db: Database, platform: string, now: Date): Promise<number> {
  return db.$executeRaw`
    UPDATE "Delivery" d SET "nextAttemptAt" = ${now}::timestamptz
    WHERE ${isUnfinished} AND d.state = 'sending' AND d.platform = ${platform} AND d."nextAttemptAt" > ${now}::timestamptz`;
}

/** What became of a delivery, or what was decided about it. */
export interface Settlement extends DeliveryKey {
  /** As it was claimed, or as it was read if it was not: whoever took it over meanwhile is not disturbed. */
  sendingSince: Date | null;
  /** Not claimed: only if it is due as it was read. */
  readAs: Date | null;
  sentRevision: number;
  toldRevision: number;
  messageId: string | null;
  attempts: number;
  inDoubtSince: Date | null;
  inDoubt: boolean;
  state: 'waiting' | 'done' | 'skipped' | 'gone' | 'failed';
  reason: string | null;
  nextAttemptAt: Date;
}

/**
 * Writes down what became of deliveries, in one statement. One that is done but is meanwhile to be something newer, or
 * nothing, is looked at again at once.
 */
export async function settle(db: Database, settled: readonly Settlement[]): Promise<void> {
  if (settled.length === 0) return;
  // In the order in which `applyPage` changes rows: each might wait for the other.
  const rows = settled.toSorted((one, other) => one.announcementId - other.announcementId || one.chatId - other.chatId);
  const wanted = Prisma.sql`CASE WHEN d."wantedRevision" = 0 THEN 0 ELSE greatest(d."wantedRevision", s."sentRevision") END`;
  await db.$executeRaw`
    UPDATE "Delivery" d SET
      "wantedRevision" = ${wanted}, "sentRevision" = s."sentRevision", "toldRevision" = s."toldRevision",
      "messageId" = s."messageId", attempts = s.attempts, "inDoubtSince" = s."inDoubtSince", "inDoubt" = s."inDoubt",
      state = CASE WHEN s.state = 'done' AND ${wanted} <> s."sentRevision" THEN 'waiting' ELSE s.state END,
      reason = s.reason, "nextAttemptAt" = s."nextAttemptAt", "sendingSince" = NULL
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS s(
      "announcementId" int, "chatId" int, "sendingSince" timestamptz, "readAs" timestamptz, "sentRevision" int,
      "toldRevision" int, "messageId" text, attempts int, "inDoubtSince" timestamptz, "inDoubt" boolean,
      state "DeliveryState", reason text, "nextAttemptAt" timestamptz)
    WHERE d."announcementId" = s."announcementId" AND d."chatId" = s."chatId"
      AND d."sendingSince" IS NOT DISTINCT FROM s."sendingSince"
      AND (s."readAs" IS NULL OR d."nextAttemptAt" = s."readAs")`;
}

/**
 * When the next delivery on the platform is due, those included that are due now, and those that were claimed by somebody
 * who settles them no more; null: none waits.
 */
export async function nextDue(db: Database, platform: string): Promise<Date | null> {
  const [row] = await db.$queryRaw<{ next: Date }[]>`
    SELECT d."nextAttemptAt" AS next FROM "Delivery" d
    JOIN "Announcement" a ON a.id = d."announcementId" AND a.state IN ('accepted', 'cancelled', 'withdrawn')
    -- All are before 'infinity': with a range the index is read in its order, also without statistics, and nothing is sorted.
    WHERE ${isUnfinished} AND d.platform = ${platform} AND d."nextAttemptAt" < 'infinity'
    ORDER BY d."nextAttemptAt" LIMIT 1`;
  return row?.next ?? null;
}
