import type { PrismaClient } from '../store/prisma/client.ts';
import { resendMissed } from './resend-missed.ts';
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
  if (control === 'resend') return (await resendMissed(db, staff, id, now)) > 0;
  return stops[control](db, staff, id);
}
