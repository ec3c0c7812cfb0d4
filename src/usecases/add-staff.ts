import { Refusal } from '../core/errors.ts';
import type { Role } from '../core/staff.ts';
import type { PrismaClient } from '../store/prisma/client.ts';
import { nameOfActor, requireRight, type Acting } from './staff-actor.ts';
import { issueCode } from './staff-code.ts';

export interface NewStaff {
  name: string;
  role: Role;
  /** A partner's own; null for everybody else. */
  organisation: string | null;
}

const longestName = 100;

/** Makes the person known, and a code by which they link their account of a platform. */
export async function addStaff(
  db: PrismaClient,
  actor: Acting,
  { name, role, organisation }: NewStaff,
  now: number,
): Promise<{ id: number; code: string }> {
  const trimmed = name.replace(/\s+/g, ' ').trim();
  if (trimmed === '' || trimmed.length > longestName)
    throw new Refusal(
      'staff-name-fault',
      'The person has no name that fits.',
      `Give a name of 1 to ${longestName} characters.`,
      { most: longestName },
    );
  if ((role === 'partner') !== (organisation !== null))
    throw new Refusal(
      'organisation-missing',
      'A partner belongs to an organisation, and only partners do.',
      'Name the organisation by its key for a partner, and none for other roles.',
    );
  return db.$transaction(async (tx) => {
    await requireRight(tx, actor, 'manage-staff');
    if (organisation !== null && !(await tx.organisation.findUnique({ where: { key: organisation } })))
      throw new Refusal(
        'organisation-missing',
        `There is no organisation "${organisation}".`,
        'Use the key of an organisation of the content; scripts/lotse export lists them.',
      );
    const { id } = await tx.staff.create({ data: { name: trimmed, role, organisationKey: organisation } });
    const code = await issueCode(tx, id, now);
    await tx.audit.create({
      data: { actor: nameOfActor(actor), action: 'add-staff', subject: `staff:${id}`, detail: { role, organisation } },
    });
    return { id, code };
  });
}
