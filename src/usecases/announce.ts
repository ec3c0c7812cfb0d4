import type { AnnouncementDraft } from '../core/announcement.ts';
import { UserError } from '../core/errors.ts';
import { mayDo, type StaffMember } from '../core/staff.ts';
import type { PrismaClient } from '../store/prisma/client.ts';
import { type Published, publishAnnouncement } from './publish-announcement.ts';
import { type Acting, nameOfActor, requireRight, RightMissing } from './staff-actor.ts';

/** Whether a second person has to approve what is announced. */
export type Approval = 'required' | 'off';

/** Whether the person may send it without asking anybody. */
export function mayAnnounceAlone({ role }: Pick<StaffMember, 'role'>, approval: Approval): boolean {
  return approval === 'off' && mayDo(role, 'announce');
}

/**
 * Publishes an announcement of the staff. Where approval is required, only as an emergency by who may do that, and the
 * audit log says so. `author` is whose it is where the command line acts. Whoever calls it wakes the sending.
 */
export async function announce(
  db: PrismaClient,
  actor: Acting,
  draft: AnnouncementDraft,
  { approval, isEmergency, author, now }: { approval: Approval; isEmergency: boolean; author: number; now: number },
): Promise<Published> {
  const member = await requireRight(db, actor, 'announce');
  const isForced = approval === 'required';
  if (isForced && !isEmergency)
    throw new UserError('A second person has to approve announcements.', 'Hand it in for approval.');
  if (isForced && member !== null && !mayDo(member.role, 'override-approval')) throw new RightMissing();
  const published = await publishAnnouncement(db, { actor: nameOfActor(actor), staffId: author }, draft, now);
  if (isForced && !published.isRepeated) {
    const subject = `announcement:${published.id}`;
    await db.audit.create({
      data: { actor: nameOfActor(actor), action: 'override-approval', subject, detail: {} },
    });
  }
  return published;
}
