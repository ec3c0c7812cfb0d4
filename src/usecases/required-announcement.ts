import type { Announcement, AnnouncementState } from '../core/announcement.ts';
import { Refusal } from '../core/errors.ts';
import { lockAnnouncement } from '../store/announcements.ts';
import type { Prisma } from '../store/prisma/client.ts';
import { nameOfActor, requireRight } from './staff-actor.ts';

type Database = Prisma.TransactionClient;

const names: Record<AnnouncementState, string> = {
  draft: 'was not accepted yet',
  submitted: 'was not approved yet',
  accepted: 'is being sent',
  paused: 'is paused',
  cancelled: 'was stopped',
  withdrawn: 'was withdrawn',
};

/**
 * The announcement, which nobody else changes until the transaction ends, for its author or whoever has the right for
 * those of others. Throws RightMissing, or another Refusal where it is in none of the states.
 */
export async function requireIn(
  tx: Database,
  staff: { staffId: number },
  id: number,
  states: readonly AnnouncementState[],
): Promise<Announcement> {
  const announcement = await lockAnnouncement(tx, id);
  const isOwn = announcement?.author === staff.staffId;
  await requireRight(tx, staff, isOwn ? 'propose-announcement' : 'control-announcement');
  if (!announcement)
    throw new Refusal('no-such-announcement', `There is no announcement ${id}.`, 'Look at the list of announcements.');
  const { state } = announcement;
  if (states.includes(state)) return announcement;
  throw new Refusal(
    'announcement-is',
    `Announcement ${id} ${names[state]}.`,
    'Write a new one if it is still needed.',
    { state },
  );
}

export async function note(
  tx: Database,
  staff: { staffId: number },
  action: string,
  id: number,
  detail: Prisma.InputJsonObject,
): Promise<void> {
  await tx.audit.create({ data: { actor: nameOfActor(staff), action, subject: `announcement:${id}`, detail } });
}
