import type { PrismaClient } from './prisma/client.ts';

/** Who the audit log names for what the program does by itself. */
const program = 'program';

/** Pauses what is being sent; false: it was not. */
export async function pauseByProgram(db: PrismaClient, id: number, reason: string): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.announcement.updateMany({
      where: { id, state: 'accepted' },
      data: { state: 'paused', pausedReason: reason },
    });
    if (count === 0) return false;
    await tx.audit.create({
      data: { actor: program, action: 'pause-announcement', subject: `announcement:${id}`, detail: { reason } },
    });
    return true;
  });
}

/** The event is other than what the announcement says of it: the newest revision shows it as it is. */
export async function correctByProgram(db: PrismaClient, id: number, before: string, facts: string): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.announcement.updateMany({
      where: { id, facts: before },
      data: { facts, revision: { increment: 1 }, appliedTo: 0 },
    });
    if (count === 0) return false;
    await tx.audit.create({
      data: { actor: program, action: 'correct-announcement', subject: `announcement:${id}`, detail: { event: true } },
    });
    return true;
  });
}
