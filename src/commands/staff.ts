import { z } from 'zod';
import { roles } from '../core/staff.ts';
import { allStaff } from '../store/staff.ts';
import { addStaff } from '../usecases/add-staff.ts';
import { newStaffCode } from '../usecases/new-staff-code.ts';
import { removeStaff } from '../usecases/remove-staff.ts';
import { command } from './command.ts';

const Arguments = z.discriminatedUnion('act', [
  z.strictObject({
    act: z.literal('add'),
    name: z.string(),
    role: z.enum(roles),
    organisation: z.string().nullable(),
  }),
  z.strictObject({ act: z.literal('list') }),
  z.strictObject({ act: z.literal('remove'), id: z.int() }),
  z.strictObject({ act: z.literal('code'), id: z.int() }),
]);

const howToRedeem = (code: string): string =>
  `Code: ${code}\nValid for a day, and once. The person sends it to the assistant in a private chat:\n  /staff ${code}`;

/** Who works with the assistant, and with which rights. */
export const staff = command(Arguments, async (house, values, out) => {
  const { prisma } = house.database;
  if (values.act === 'add') {
    await house.knowledge();
    const { name, role, organisation } = values;
    const { id, code } = await addStaff(prisma, 'command', { name, role, organisation }, house.now());
    out.out(`Number ${id}: ${name.trim()}, ${role}${organisation === null ? '' : ` for ${organisation}`}.`);
    out.out(howToRedeem(code));
  } else if (values.act === 'code') {
    out.out(howToRedeem(await newStaffCode(prisma, 'command', values.id, house.now())));
  } else if (values.act === 'remove') {
    const name = await removeStaff(prisma, 'command', values.id, house.now());
    out.out(`${name} may do nothing here from now on.`);
  } else {
    const members = await allStaff(prisma);
    if (members.length === 0) out.err('Nobody yet. scripts/lotse staff add --name … --role administrator');
    for (const { id, name, role, organisation, platforms } of members) {
      const where = platforms.length === 0 ? 'has not redeemed a code yet' : platforms.join(', ');
      out.out(`${id}\t${name}\t${role}${organisation === null ? '' : ` for ${organisation}`}\t${where}`);
    }
  }
  return 0;
});
