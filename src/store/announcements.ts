import {
  type Announcement,
  type AnnouncementDraft,
  AnnouncementKind,
  AnnouncementTexts,
  Audience,
} from '../core/announcement.ts';
import { z } from 'zod';
import type { Prisma } from './prisma/client.ts';

type Database = Prisma.TransactionClient;

const withFiles = { files: { orderBy: { position: 'asc' } } } as const;
type Row = Prisma.AnnouncementGetPayload<{ include: typeof withFiles }>;

const Description = z.record(z.string(), z.string());

function announcementOf(row: Row): Announcement {
  return {
    id: row.id,
    kind: AnnouncementKind.parse(row.kind),
    texts: AnnouncementTexts.parse(row.texts),
    language: row.language,
    eventKey: row.eventKey,
    occurrence: row.occurrence,
    offerKey: row.offerKey,
    audience: Audience.parse(row.audience),
    urgent: row.urgent,
    publishAt: (row.publishAt ?? row.createdAt).getTime(),
    expiresAt: row.expiresAt?.getTime() ?? null,
    files: row.files.map(({ name, mediaType, bytes, description }) => ({
      name,
      mediaType,
      bytes,
      description: Description.parse(description),
    })),
    revision: row.revision,
    facts: row.facts,
    state: row.state,
    author: row.authorId,
    reminderOf: row.reminderOf,
  };
}

/** Texts as the column holds them. */
export function textColumn(texts: AnnouncementDraft['texts']): Record<string, { title: string; body: string }> {
  return Object.fromEntries(Object.entries(texts).map(([tag, { title, body }]) => [tag, { title, body }]));
}

/** With its files; null where there is none. */
export async function findAnnouncement(db: Database, id: number): Promise<Announcement | null> {
  const row = await db.announcement.findUnique({ where: { id }, include: withFiles });
  return row && announcementOf(row);
}

/** Keeps others from changing it until the transaction ends. */
export async function lockAnnouncement(db: Database, id: number): Promise<Announcement | null> {
  await db.$queryRaw`SELECT 1 FROM "Announcement" WHERE id = ${id}::int FOR UPDATE`;
  return findAnnouncement(db, id);
}

/** One that says the same about the same and was accepted since; null: none. */
export async function findSameSince(db: Database, draft: AnnouncementDraft, since: Date): Promise<number | null> {
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT id FROM "Announcement"
    WHERE state IN ('accepted', 'paused') AND "reminderOf" IS NULL AND "createdAt" >= ${since}::timestamptz AND texts = ${JSON.stringify(draft.texts)}::jsonb
      AND kind = ${draft.kind}::"AnnouncementKind" AND "eventKey" IS NOT DISTINCT FROM ${draft.eventKey}
      AND occurrence IS NOT DISTINCT FROM ${draft.occurrence} AND "offerKey" IS NOT DISTINCT FROM ${draft.offerKey}
    ORDER BY id LIMIT 1`;
  return rows[0]?.id ?? null;
}

/** Lets one announcement at a time be accepted, until the transaction ends. */
export async function lockAccepting(db: Database): Promise<void> {
  await db.$executeRaw`LOCK TABLE "Announcement" IN SHARE ROW EXCLUSIVE MODE`;
}

/** A change on its way to the deliveries. */
export interface Unapplied {
  id: number;
  /** The revision that they are to want; 0: nothing is to be there. */
  target: number;
  /** Those up to this chat want it already. */
  appliedTo: number;
}

/** Those that are due and whose recipients were not all collected. */
export async function unplanned(db: Database, now: Date): Promise<number[]> {
  const rows = await db.announcement.findMany({
    where: { state: 'accepted', plannedAt: null, publishAt: { lte: now } },
    select: { id: true },
    orderBy: [{ urgent: 'desc' }, { publishAt: 'asc' }],
  });
  return rows.map(({ id }) => id);
}

/** Those that were changed and whose deliveries do not all want the change. */
export async function unapplied(db: Database): Promise<Unapplied[]> {
  return db.$queryRaw<Unapplied[]>`
    SELECT id, target, "appliedTo" FROM (
      SELECT *, CASE WHEN state = 'withdrawn' THEN 0 ELSE revision END AS target FROM "Announcement"
    ) a WHERE target <> "appliedRevision" AND state NOT IN ('draft', 'submitted') ORDER BY id`;
}

/** When the next one becomes due that is not yet. */
export async function nextPublish(db: Database, now: Date): Promise<Date | null> {
  const found = await db.announcement.findFirst({
    where: { state: 'accepted', plannedAt: null, publishAt: { gt: now } },
    select: { publishAt: true },
    orderBy: { publishAt: 'asc' },
  });
  return found?.publishAt ?? null;
}

/** Announcements of events on a day, YYYY-MM-DD, or later, with the facts that their newest revision shows. */
export async function announcedFacts(
  db: Database,
  from: string,
): Promise<{ id: number; eventKey: string; occurrence: string | null; facts: string }[]> {
  const rows = await db.announcement.findMany({
    where: {
      state: { in: ['accepted', 'paused', 'cancelled'] },
      facts: { not: null },
      // Who is reminded got what is corrected.
      reminderOf: null,
      OR: [{ occurrence: { gte: from } }, { occurrence: null, event: { start: { gte: from } } }],
    },
    select: { id: true, eventKey: true, occurrence: true, facts: true },
  });
  return rows.flatMap(({ eventKey, facts, ...row }) =>
    eventKey === null || facts === null ? [] : [{ ...row, eventKey, facts }],
  );
}
