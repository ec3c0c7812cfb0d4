import type { AnnouncementDraft, StaffActor } from '../core/announcement.ts';
import { UserError } from '../core/errors.ts';
import { mayDo } from '../core/staff.ts';
import { findAnnouncement } from '../store/announcements.ts';
import type { PrismaClient } from '../store/prisma/client.ts';
import type { Approval } from './announce.ts';
import { correctAnnouncement } from './correct-announcement.ts';
import { resendMissed } from './resend-missed.ts';
import { nameOfActor, requireRight, RightMissing } from './staff-actor.ts';
import {
  cancelAnnouncement,
  pauseAnnouncement,
  resumeAnnouncement,
  withdrawAnnouncement,
} from './stop-announcement.ts';

export const controls = ['pause', 'resume', 'cancel', 'withdraw', 'resend'] as const;
export type Control = (typeof controls)[number];

const stops = {
  pause: pauseAnnouncement,
  resume: resumeAnnouncement,
  cancel: cancelAnnouncement,
  withdraw: withdrawAnnouncement,
};

/**
 * Does something to an announcement that was accepted, of one's own or with the right for those of others. False: there
 * was nothing to do. Whoever calls it wakes the sending.
 */
export async function controlAnnouncement(
  db: PrismaClient,
  staff: { staffId: number },
  id: number,
  control: Control,
  now: number,
): Promise<boolean> {
  const actor = await requireControl(db, staff, id);
  if (control === 'resend') return (await resendMissed(db, actor, id, now)) > 0;
  return stops[control](db, actor, id);
}

/**
 * Changes the words of what was accepted. Where a second person has to approve, this version was not approved: only who
 * may override an approval can do that, and the audit log says so. False: nothing is other than before.
 */
export async function rewordAnnouncement(
  db: PrismaClient,
  staff: { staffId: number },
  id: number,
  texts: AnnouncementDraft['texts'],
  approval: Approval,
): Promise<boolean> {
  const actor = await requireControl(db, staff, id);
  const member = await requireRight(db, staff, 'control-announcement');
  const isForced = approval === 'required';
  if (isForced && member !== null && !mayDo(member.role, 'override-approval'))
    throw new UserError(
      'A second person has to approve every version.',
      'Withdraw the announcement and hand in a new one for approval.',
    );
  const isChanged = await correctAnnouncement(db, actor, id, { texts });
  if (isForced && isChanged) {
    const subject = `announcement:${id}`;
    await db.audit.create({ data: { actor: actor.actor, action: 'override-approval', subject, detail: {} } });
  }
  return isChanged;
}

async function requireControl(db: PrismaClient, staff: { staffId: number }, id: number): Promise<StaffActor> {
  const announcement = await findAnnouncement(db, id);
  const isOwn = announcement?.author === staff.staffId;
  const member = await requireRight(db, staff, isOwn ? 'propose-announcement' : 'control-announcement');
  if (!announcement || member === null) throw new RightMissing();
  return { actor: nameOfActor(staff), staffId: staff.staffId };
}
