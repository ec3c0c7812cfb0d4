import { setImmediate } from 'node:timers/promises';
import type { PrismaClient } from '../store/prisma/client.ts';
import { note, requireIn } from './required-announcement.ts';

/** Rows at a time: the embedded database keeps this very process busy. */
const atOnce = 200;

/**
 * Sends it once more to those whom it did not reach because something failed. Returns how many that are. Where it ends
 * in the middle, those that are left are still missed, and can be sent to again.
 */
export async function resendMissed(
  db: PrismaClient,
  staff: { staffId: number },
  id: number,
  now: number,
): Promise<number> {
  const missed = { announcementId: id, state: 'failed' } as const;
  const count = await db.$transaction(async (tx) => {
    await requireIn(tx, staff, id, ['accepted', 'paused']);
    const recipients = await tx.delivery.count({ where: missed });
    if (recipients > 0) await note(tx, staff, 'resend-announcement', id, { recipients });
    return recipients;
  });
  // Who fails again meanwhile is behind.
  for (let last = 0; ; await setImmediate()) {
    const rows = await db.delivery.findMany({
      where: { ...missed, chatId: { gt: last } },
      select: { chatId: true },
      orderBy: { chatId: 'asc' },
      take: atOnce,
    });
    const chats = rows.map(({ chatId }) => chatId);
    if (chats.length === 0) return count;
    await db.delivery.updateMany({
      where: { ...missed, chatId: { in: chats } },
      data: { state: 'waiting', reason: null, attempts: 0, nextAttemptAt: new Date(now) },
    });
    last = chats.at(-1) ?? last;
  }
}
