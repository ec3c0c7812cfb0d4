import { setImmediate } from 'node:timers/promises';
import { findAnnouncement, unapplied, unplanned } from '../store/announcements.ts';
import { applyPage, planningCursor, planPage, recipientsOf } from '../store/planning.ts';
import type { PrismaClient } from '../store/prisma/client.ts';

/** On the embedded database, which keeps this very process busy, fewer at a time. */
const rowsAtOnce = { embedded: 400, server: 2000 };

export interface PlanningParts {
  db: PrismaClient;
  embedded: boolean;
  now(): number;
  /** There is something to do on a platform. */
  wake(platform: string): void;
  isStopped(): boolean;
}

/**
 * Adds the recipients of what is due, and lets deliveries want what was changed. It can be interrupted at any moment and
 * goes on where it was; two at once do the same work twice and add nobody twice.
 */
export async function planAll(parts: PlanningParts): Promise<void> {
  const { db, now, isStopped } = parts;
  for (const { id, target, appliedTo } of await unapplied(db)) await apply(parts, id, target, appliedTo);
  for (const id of await unplanned(db, new Date(now()))) {
    if (isStopped()) return;
    await plan(parts, id);
  }
}

async function plan(parts: PlanningParts, id: number): Promise<void> {
  const { db, now, wake, isStopped } = parts;
  const announcement = await findAnnouncement(db, id);
  let cursor = await planningCursor(db, id);
  if (!announcement || cursor === null) return;
  const recipients = await recipientsOf(db, announcement);
  while (cursor !== null && !isStopped()) {
    const page = await planPage(db, id, recipients, cursor, sizeOf(parts), new Date(now()));
    for (const platform of page.platforms) wake(platform);
    cursor = page.cursor;
    await setImmediate();
  }
}

async function apply(parts: PlanningParts, id: number, target: number, from: number): Promise<void> {
  const { db, now, wake, isStopped } = parts;
  let cursor: number | null = from;
  while (cursor !== null && !isStopped()) {
    const page = await applyPage(db, id, target, cursor, sizeOf(parts), new Date(now()));
    for (const platform of page.platforms) wake(platform);
    cursor = page.cursor;
    await setImmediate();
  }
}

const sizeOf = ({ embedded }: PlanningParts): number => (embedded ? rowsAtOnce.embedded : rowsAtOnce.server);
