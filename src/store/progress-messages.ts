import type { AnnouncementState } from '../core/announcement.ts';
import type { Prisma, ProgressMessage } from './prisma/client.ts';

type Database = Prisma.TransactionClient;

/** The messages that show progress now, with what their announcements are. */
export async function progressMessages(
  db: Database,
): Promise<(ProgressMessage & { announcement: { state: AnnouncementState; publishAt: Date | null } })[]> {
  return db.progressMessage.findMany({
    include: { announcement: { select: { state: true, publishAt: true } } },
    orderBy: { announcementId: 'asc' },
  });
}

/** Why recipients were not reached, by platform, the most frequent first. */
export interface Missed {
  platform: string;
  state: 'failed' | 'gone' | 'skipped';
  reason: string;
  count: number;
}

const mostReasons = 20;

export async function missedReasons(db: Database, id: number): Promise<Missed[]> {
  return db.$queryRaw`
    SELECT platform, state::text, reason, count(*)::int AS count FROM "Delivery"
    WHERE "announcementId" = ${id} AND state IN ('failed', 'gone', 'skipped')
    GROUP BY platform, state, reason ORDER BY count DESC, platform, reason LIMIT ${mostReasons}`;
}
