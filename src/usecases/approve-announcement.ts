import type { Announcement } from '../core/announcement.ts';
import { lockAnnouncement } from '../store/announcements.ts';
import type { Prisma, PrismaClient } from '../store/prisma/client.ts';
import { checkDraft } from './announcement-faults.ts';
import { nameOfActor, requireRight } from './staff-actor.ts';

/**
 * `own`: who wrote it does not decide it. `other`: another version than the one that was shown. `decided`: it waits no
 * more.
 */
export type Decision = 'done' | 'own' | 'other' | 'decided';

/**
 * Lets exactly this version be sent. Throws a Refusal where it makes no sense any more, such as an event that has
 * begun; it stays as it was then. Whoever calls it wakes the sending.
 */
export async function approveAnnouncement(
  db: PrismaClient,
  actor: { staffId: number },
  { id, revision }: { id: number; revision: number },
  now: number,
): Promise<Decision> {
  return decide(db, actor, id, revision, 'approve-announcement', async (tx, announcement) => {
    const publishAt = Math.max(now, announcement.publishAt);
    const facts = await checkDraft(tx, { ...announcement, publishAt }, now);
    await tx.announcement.update({
      where: { id },
      data: {
        state: 'accepted',
        publishAt: new Date(publishAt),
        facts,
        approverId: actor.staffId,
        approvedRevision: revision,
      },
    });
  });
}

/** Turns it down: it goes to nobody. */
export async function rejectAnnouncement(
  db: PrismaClient,
  actor: { staffId: number },
  { id, revision }: { id: number; revision: number },
): Promise<Decision> {
  return decide(db, actor, id, revision, 'reject-announcement', async (tx) => {
    await tx.announcement.update({ where: { id }, data: { state: 'cancelled' } });
  });
}

async function decide(
  db: PrismaClient,
  actor: { staffId: number },
  id: number,
  revision: number,
  action: string,
  write: (tx: Prisma.TransactionClient, announcement: Announcement) => Promise<void>,
): Promise<Decision> {
  return db.$transaction(async (tx) => {
    await requireRight(tx, actor, 'approve-announcement');
    const announcement = await lockAnnouncement(tx, id);
    if (announcement?.state !== 'submitted') return 'decided';
    if (announcement.author === actor.staffId) return 'own';
    if (announcement.revision !== revision) return 'other';
    await write(tx, announcement);
    const detail = { revision };
    await tx.audit.create({ data: { actor: nameOfActor(actor), action, subject: `announcement:${id}`, detail } });
    return 'done';
  });
}
