import { Refusal } from '../core/errors.ts';
import type { PrismaClient } from '../store/prisma/client.ts';
import { memberOf } from '../store/staff.ts';
import { nameOfActor, requireRight, type Acting } from './staff-actor.ts';

/**
 * From now on the person may do nothing: name, accounts, codes and drafts go, the row stays for what they did. Returns
 * the name that they had. The last administrator stays.
 */
export async function removeStaff(db: PrismaClient, actor: Acting, id: number, now: number): Promise<string> {
  return db.$transaction(async (tx) => {
    // One at a time, or two administrators could remove each other. Rows that refer to them may be written meanwhile.
    await tx.$queryRaw`SELECT "id" FROM "Staff" WHERE "removedAt" IS NULL AND "role" = 'administrator' ORDER BY "id" FOR NO KEY UPDATE`;
    await requireRight(tx, actor, 'manage-staff');
    const found = await tx.staff.findUnique({ where: { id } });
    if (!found || found.removedAt !== null)
      throw new Refusal(
        'no-such-colleague',
        `Nobody of the staff has the number ${id}.`,
        'The list of the staff has the numbers.',
      );
    const { name, role } = memberOf(found);
    const administrators = await tx.staff.count({ where: { removedAt: null, role: 'administrator' } });
    if (role === 'administrator' && administrators === 1)
      throw new Refusal('last-administrator', 'This is the last administrator.', 'Add another administrator first.');
    await tx.staffIdentity.deleteMany({ where: { staffId: id } });
    await tx.staffCode.deleteMany({ where: { staffId: id } });
    await tx.draft.deleteMany({ where: { staffId: id } });
    await tx.staff.update({ where: { id }, data: { name: '', removedAt: new Date(now) } });
    await tx.audit.create({
      data: { actor: nameOfActor(actor), action: 'remove-staff', subject: `staff:${id}`, detail: { role } },
    });
    return name;
  });
}
