import type { Announcement, AnnouncementState } from '../core/announcement.ts';
import { UserError } from '../core/errors.ts';
import { lockAnnouncement } from '../store/announcements.ts';
import type { Prisma } from '../store/prisma/client.ts';

type Database = Prisma.TransactionClient;

const names: Record<AnnouncementState, string> = {
  draft: 'was not accepted yet',
  submitted: 'was not approved yet',
  accepted: 'is being sent',
  paused: 'is paused',
  cancelled: 'was stopped',
  withdrawn: 'was withdrawn',
};

/** The announcement, which nobody else changes until the transaction ends. Throws a UserError where it is in another state. */
export async function requireIn(tx: Database, id: number, states: readonly AnnouncementState[]): Promise<Announcement> {
  const announcement = await lockAnnouncement(tx, id);
  if (!announcement) throw new UserError(`There is no announcement ${id}.`, 'Look at the list of announcements.');
  if (states.includes(announcement.state)) return announcement;
  throw new UserError(`Announcement ${id} ${names[announcement.state]}.`, 'Write a new one if it is still needed.');
}

export async function note(
  tx: Database,
  actor: string,
  action: string,
  id: number,
  detail: Prisma.InputJsonObject,
): Promise<void> {
  await tx.audit.create({ data: { actor, action, subject: `announcement:${id}`, detail } });
}
