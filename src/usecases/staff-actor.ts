import { Refusal } from '../core/errors.ts';
import { type Act, mayDo, type StaffMember } from '../core/staff.ts';
import type { Prisma } from '../store/prisma/client.ts';
import { holdStaff } from '../store/staff.ts';

/** Who acts: a person of the staff, or whoever has the server's command line and with it every right. */
export type Acting = { staffId: number } | 'command';

/** Somebody who may not (any more) do what they asked for. */
export class RightMissing extends Refusal {
  constructor() {
    super('right-gone', 'You may not do that.', 'Ask an administrator of the assistant for it.');
  }
}

/**
 * Asks the database whether the actor may do it; throws RightMissing otherwise. To be called in the transaction that
 * acts: the right stays until it ends. Null: the command line.
 */
export async function requireRight(tx: Prisma.TransactionClient, actor: Acting, act: Act): Promise<StaffMember | null> {
  if (actor === 'command') return null;
  const member = await holdStaff(tx, actor.staffId);
  if (member === null || !mayDo(member.role, act)) throw new RightMissing();
  return member;
}

/** How the audit log names the actor. */
export function nameOfActor(actor: Acting): string {
  return actor === 'command' ? 'command' : `staff:${actor.staffId}`;
}
