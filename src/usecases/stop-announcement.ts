import type { AnnouncementState, StaffActor } from '../core/announcement.ts';
import type { PrismaClient } from '../store/prisma/client.ts';
import { note, requireIn } from './required-announcement.ts';

/** It goes to nobody else; what was sent stays. */
export function cancelAnnouncement(db: PrismaClient, { actor }: StaffActor, id: number): Promise<boolean> {
  return move(db, actor, id, 'cancel-announcement', ['accepted', 'paused'], 'cancelled');
}

/** Takes back what was sent, too, where the platforms allow it. */
export function withdrawAnnouncement(db: PrismaClient, { actor }: StaffActor, id: number): Promise<boolean> {
  return move(db, actor, id, 'withdraw-announcement', ['accepted', 'paused', 'cancelled'], 'withdrawn');
}

export function pauseAnnouncement(db: PrismaClient, { actor }: StaffActor, id: number): Promise<boolean> {
  return move(db, actor, id, 'pause-announcement', ['accepted'], 'paused');
}

export function resumeAnnouncement(db: PrismaClient, { actor }: StaffActor, id: number): Promise<boolean> {
  return move(db, actor, id, 'resume-announcement', ['paused'], 'accepted');
}

/** False: it is in that state already. */
async function move(
  db: PrismaClient,
  actor: string,
  id: number,
  action: string,
  from: AnnouncementState[],
  to: 'accepted' | 'paused' | 'cancelled' | 'withdrawn',
): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const { state } = await requireIn(tx, id, [...from, to]);
    if (state === to) return false;
    await tx.announcement.update({ where: { id }, data: { state: to, pausedReason: null, appliedTo: 0 } });
    await note(tx, actor, action, id, {});
    return true;
  });
}
