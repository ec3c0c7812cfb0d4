import type { StaffMember } from '../core/staff.ts';
import type { PrismaClient } from '../store/prisma/client.ts';
import { type Identity, memberOf } from '../store/staff.ts';
import { hashOfCode } from './staff-code.ts';

/** What became of a code. `taken`: the account belongs to somebody else of the staff already. */
export type Redeemed = { kind: 'linked'; member: StaffMember } | { kind: 'wrong' | 'used' | 'late' | 'taken' };

/** Links the account of a platform to the person for whom the code was made. A code works once. */
export async function redeemCode(
  db: PrismaClient,
  identity: Identity & { chat: string },
  code: string,
  now: number,
): Promise<Redeemed> {
  const { platform, account, user, chat } = identity;
  return db.$transaction(async (tx): Promise<Redeemed> => {
    const found = await tx.staffCode.findUnique({ where: { hash: hashOfCode(code) }, include: { staff: true } });
    if (!found || found.staff.removedAt !== null) return { kind: 'wrong' };
    if (found.redeemedAt !== null) return { kind: 'used' };
    if (found.expiresAt.getTime() <= now) return { kind: 'late' };
    const where = { platform_account_user: { platform, account, user } };
    const known = await tx.staffIdentity.findUnique({ where });
    if (known && known.staffId !== found.staffId) return { kind: 'taken' };
    // Two who redeem at once: the second finds it used.
    const claimed = await tx.staffCode.updateMany({
      where: { hash: found.hash, redeemedAt: null },
      data: { redeemedAt: new Date(now) },
    });
    if (claimed.count === 0) return { kind: 'used' };
    if (known) await tx.staffIdentity.update({ where, data: { chat } });
    else await tx.staffIdentity.create({ data: { platform, account, user, chat, staffId: found.staffId } });
    const subject = `staff:${found.staffId}`;
    await tx.audit.create({ data: { actor: subject, action: 'redeem-code', subject, detail: { platform } } });
    return { kind: 'linked', member: memberOf(found.staff) };
  });
}
