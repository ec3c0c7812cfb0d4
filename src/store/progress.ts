import type { AnnouncementState } from '../core/announcement.ts';
import type { Prisma } from './prisma/client.ts';

type Database = Prisma.TransactionClient;

/** How many chats of a platform have it, or why not. */
export interface PlatformCounts {
  platform: string;
  /** Something is still to be done there: to send, to change, to tell or to take back. */
  waiting: number;
  /** Among those: not yet, because of quiet hours, a digest or a busy platform. */
  later: number;
  /** A version of it is there. */
  sent: number;
  failed: number;
  gone: number;
  skipped: number;
  /** It may be there twice; or still be there, where it was withdrawn. */
  inDoubt: number;
}

export interface Counts {
  state: AnnouncementState;
  pausedReason: string | null;
  /** Whether all recipients were collected, and want what is newest. */
  isPlanned: boolean;
  platforms: PlatformCounts[];
  /** When the last that waits is due; null: nothing waits. */
  lastDue: Date | null;
  reasons: { state: 'failed' | 'gone' | 'skipped'; reason: string; count: number }[];
}

interface Row extends PlatformCounts {
  last: Date | null;
}

const withoutTime = (row: Row): PlatformCounts => {
  const { platform, waiting, later, sent, failed, gone, skipped, inDoubt } = row;
  return { platform, waiting, later, sent, failed, gone, skipped, inDoubt };
};

/** Null: there is no such announcement. */
export async function countDeliveries(db: Database, id: number, now: Date): Promise<Counts | null> {
  const found = await db.announcement.findUnique({
    where: { id },
    select: { state: true, pausedReason: true, plannedAt: true, revision: true, appliedRevision: true },
  });
  if (!found) return null;
  const { state, pausedReason, plannedAt, revision, appliedRevision } = found;
  const isStopped = state === 'cancelled' || state === 'withdrawn';
  const rows = await db.$queryRaw<Row[]>`
    SELECT platform,
      count(*) FILTER (WHERE open)::int AS waiting,
      count(*) FILTER (WHERE open AND state = 'waiting' AND "nextAttemptAt" > ${now}::timestamptz)::int AS later,
      count(*) FILTER (WHERE "sentRevision" > 0)::int AS sent,
      count(*) FILTER (WHERE state = 'failed')::int AS failed,
      count(*) FILTER (WHERE state = 'gone')::int AS gone,
      count(*) FILTER (WHERE state = 'skipped' OR (state = 'waiting' AND NOT open))::int AS skipped,
      count(*) FILTER (WHERE "inDoubt")::int AS "inDoubt",
      max("nextAttemptAt") FILTER (WHERE open) AS last
    FROM (
      SELECT *, state = 'sending' OR (state = 'waiting' AND ("sentRevision" > 0 OR "inDoubtSince" IS NOT NULL OR NOT ${isStopped})) AS open
      FROM "Delivery" WHERE "announcementId" = ${id}::int
    ) d GROUP BY platform ORDER BY platform`;
  const reasons = await db.$queryRaw<Counts['reasons']>`
    SELECT state::text, reason, count(*)::int AS count FROM "Delivery"
    WHERE "announcementId" = ${id}::int AND reason IS NOT NULL
    GROUP BY state, reason ORDER BY count DESC, reason`;
  const target = state === 'withdrawn' ? 0 : revision;
  const times = rows.flatMap(({ last }) => (last ? [last.getTime()] : []));
  return {
    state,
    pausedReason,
    isPlanned: (isStopped || plannedAt !== null) && appliedRevision === target,
    platforms: rows.map(withoutTime),
    lastDue: times.length === 0 ? null : new Date(Math.max(...times)),
    reasons,
  };
}
