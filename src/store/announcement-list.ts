import { type AnnouncementState, AnnouncementTexts } from '../core/announcement.ts';
import { Prisma } from './prisma/client.ts';

/** An announcement as a list shows it. */
export interface Listed {
  id: number;
  title: string;
  state: AnnouncementState;
  revision: number;
  authorId: number;
  publishAt: Date | null;
  pausedReason: string | null;
  /** Recipients by what became of them. */
  waiting: number;
  sent: number;
  /** Failed, gone or skipped. */
  missed: number;
  failed: number;
  /** All recipients were collected. */
  isPlanned: boolean;
  /** How many said that they come, and the names of those who gave one. */
  coming: number;
  names: string[];
}

/** The newest first; only one's own with `authorId`, only one with `id`. */
export async function listAnnouncements(
  db: Prisma.TransactionClient,
  { limit, authorId = null, id = null }: { limit: number; authorId?: number | null; id?: number | null },
): Promise<Listed[]> {
  const rows = await db.$queryRaw<(Omit<Listed, 'title'> & { texts: unknown; language: string })[]>`
    SELECT a.id, a.texts, a.language, a.state, a.revision, a."authorId", a."publishAt", a."pausedReason",
      a."plannedAt" IS NOT NULL AS "isPlanned",
      count(d.*) FILTER (WHERE d.state IN ('waiting', 'sending'))::int AS waiting,
      count(d.*) FILTER (WHERE d.state = 'done')::int AS sent,
      count(d.*) FILTER (WHERE d.state IN ('skipped', 'gone', 'failed'))::int AS missed,
      count(d.*) FILTER (WHERE d.state = 'failed')::int AS failed,
      (SELECT count(*)::int FROM "Attendance" t WHERE t."announcementId" = a.id) AS coming,
      ARRAY(SELECT t.name FROM "Attendance" t WHERE t."announcementId" = a.id AND t.name IS NOT NULL ORDER BY t.name) AS names
    FROM (
      SELECT * FROM "Announcement"
      WHERE "reminderOf" IS NULL AND (${authorId}::int IS NULL OR "authorId" = ${authorId}) AND (${id}::int IS NULL OR id = ${id})
      ORDER BY id DESC LIMIT ${limit}
    ) a LEFT JOIN "Delivery" d ON d."announcementId" = a.id
    GROUP BY a.id, a.texts, a.language, a.state, a.revision, a."authorId", a."publishAt", a."pausedReason", a."plannedAt"
    ORDER BY a.id DESC`;
  return rows.map(({ texts, language, ...row }) => ({
    ...row,
    title: AnnouncementTexts.parse(texts)[language]?.title ?? '',
  }));
}
