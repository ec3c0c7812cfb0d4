import { Refusal } from '../core/errors.ts';
import type { PrismaClient } from '../store/prisma/client.ts';
import { staffById } from '../store/staff.ts';
import { nameOfActor, requireRight, type Acting } from './staff-actor.ts';
import { issueCode } from './staff-code.ts';

/** A further code for somebody who is staff already: for another platform, or because the first one ran out. */
export async function newStaffCode(db: PrismaClient, actor: Acting, id: number, now: number): Promise<string> {
  return db.$transaction(async (tx) => {
    await requireRight(tx, actor, 'manage-staff');
    if (!(await staffById(tx, id)))
      throw new Refusal(
        'no-such-colleague',
        `Nobody of the staff has the number ${id}.`,
        'The list of the staff has the numbers.',
      );
    const code = await issueCode(tx, id, now);
    await tx.audit.create({
      data: { actor: nameOfActor(actor), action: 'new-staff-code', subject: `staff:${id}`, detail: {} },
    });
    return code;
  });
}
