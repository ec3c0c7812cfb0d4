import type { AnnouncementDraft } from '../../src/core/announcement.ts';
import type { PrismaClient } from '../../src/store/prisma/client.ts';
import { correctAnnouncement } from '../../src/usecases/correct-announcement.ts';
import { importContent } from '../../src/usecases/import-content.ts';
import { cancelAnnouncement, withdrawAnnouncement } from '../../src/usecases/stop-announcement.ts';
import { author, fileOf, meeting, publishAnnouncement } from '../announcing/stage.ts';

/** How far the deliveries of an announcement are. */
export interface Fared {
  announcement: number;
  /** That it reminds of. */
  reminderOf: number | null;
  /** Not yet as they are to be. */
  open: number;
  /** When the last of them is to be tried again, UTC, and how often one was tried at most. */
  openUntil: string | null;
  attempts: number | null;
  /** Something is there. */
  shown: number;
  /** Whether all were planned and want the newest. */
  isApplied: boolean;
}

/**
 * What staff do while processes die, by the run's clock: each may be done twice, as nobody knows what a killed process
 * had done.
 */
export const acts = {
  publish: async (db: PrismaClient, draft: AnnouncementDraft, now: number): Promise<number> =>
    (await publishAnnouncement(db, author, draft, now)).id,
  /** An event is new, or another than before. */
  record: async (db: PrismaClient, event: Partial<typeof meeting> & { status?: 'cancelled' }): Promise<boolean> =>
    (await importContent(db, 'chaos', fileOf({ events: [{ ...meeting, ...event }] }))).changed,
  correct: (db: PrismaClient, { id, texts }: { id: number; texts: AnnouncementDraft['texts'] }): Promise<boolean> =>
    correctAnnouncement(db, author, id, { texts }),
  withdraw: (db: PrismaClient, id: number): Promise<boolean> => withdrawAnnouncement(db, author, id),
  stop: (db: PrismaClient, id: number): Promise<boolean> => cancelAnnouncement(db, author, id),
  fared: (db: PrismaClient): Promise<Fared[]> => db.$queryRaw<Fared[]>`
    SELECT a.id AS announcement, a."reminderOf", count(*) FILTER (WHERE d.state IN ('waiting', 'sending'))::int AS open,
      count(*) FILTER (WHERE d."sentRevision" > 0)::int AS shown,
      to_char(max(d."nextAttemptAt") FILTER (WHERE d.state IN ('waiting', 'sending')) AT TIME ZONE 'UTC', 'HH24:MI:SS') AS "openUntil",
      max(d.attempts) AS attempts,
      (a."plannedAt" IS NOT NULL OR a.state IN ('cancelled', 'withdrawn'))
        AND a."appliedRevision" = CASE WHEN a.state = 'withdrawn' THEN 0 ELSE a.revision END AS "isApplied"
    FROM "Announcement" a LEFT JOIN "Delivery" d ON d."announcementId" = a.id GROUP BY a.id ORDER BY a.id`,
};

export type Act = keyof typeof acts;
export type Given<A extends Act> = Parameters<(typeof acts)[A]>[1];
export type Result<A extends Act> = Awaited<ReturnType<(typeof acts)[A]>>;

/** To a process. */
export interface Asked {
  id: number;
  act: Act;
  given: unknown;
}

/** From a process. `begun`: before it sends, with what was being sent when the one before it ended, and since when. */
export type Told =
  | { kind: 'begun'; sending: { platform: string; since: number }[] }
  | { kind: 'ready' }
  | { kind: 'fault'; fault: string }
  | { kind: 'done'; id: number; result: unknown }
  | { kind: 'failed'; id: number };
