import type { StaffActor } from '../core/announcement.ts';
import type { PrismaClient } from '../store/prisma/client.ts';
import { note, requireIn } from './required-announcement.ts';

/** Sends it once more to those whom it did not reach because something failed. Returns how many that are. */
export async function resendMissed(db: PrismaClient, { actor }: StaffActor, id: number, now: number): Promise<number> {
  return db.$transaction(async (tx) => {
    await requireIn(tx, id, ['accepted', 'paused']);
    const { count } = await tx.delivery.updateMany({
      where: { announcementId: id, state: 'failed' },
      data: { state: 'waiting', reason: null, attempts: 0, nextAttemptAt: new Date(now) },
    });
    if (count > 0) await note(tx, actor, 'resend-announcement', id, { recipients: count });
    return count;
  });
}
