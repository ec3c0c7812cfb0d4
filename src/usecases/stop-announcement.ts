import type { AnnouncementState } from '../core/announcement.ts';
import type { PrismaClient } from '../store/prisma/client.ts';
import { note, requireIn } from './required-announcement.ts';

type Staff = { staffId: number };

/** It goes to nobody else; what was sent stays. */
export function cancelAnnouncement(db: PrismaClient, staff: Staff, id: number): Promise<boolean> {
  return move(db, staff, id, 'cancel-announcement', ['accepted', 'paused'], 'cancelled');
}

/** Takes back what was sent, too, where the platforms allow it. */
export function withdrawAnnouncement(db: PrismaClient, staff: Staff, id: number): Promise<boolean> {
  return move(db, staff, id, 'withdraw-announcement', ['accepted', 'paused', 'cancelled'], 'withdrawn');
}

export function pauseAnnouncement(db: PrismaClient, staff: Staff, id: number): Promise<boolean> {
  return move(db, staff, id, 'pause-announcement', ['accepted'], 'paused');
}

export function resumeAnnouncement(db: PrismaClient, staff: Staff, id: number): Promise<boolean> {
  return move(db, staff, id, 'resume-announcement', ['paused'], 'accepted');
}

/** False: it is in that state already. */
async function move(
  db: PrismaClient,
  staff: Staff,
  id: number,
  action: string,
  from: AnnouncementState[],
  to: 'accepted' | 'paused' | 'cancelled' | 'withdrawn',
): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const { state } = await requireIn(tx, staff, id, [...from, to]);
    if (state === to) return false;
    await tx.announcement.update({ where: { id }, data: { state: to, pausedReason: null, appliedTo: 0 } });
    await note(tx, staff, action, id, {});
    return true;
  });
}
