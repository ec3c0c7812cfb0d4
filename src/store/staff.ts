import type { StaffMember } from '../core/staff.ts';
import type { Prisma } from './prisma/client.ts';

type Database = Prisma.TransactionClient;

/** An account of a platform, as the platform names its person. */
export interface Identity {
  platform: string;
  account: string;
  user: string;
}

type Row = { id: number; name: string; role: StaffMember['role']; organisationKey: string | null };

export function memberOf({ id, name, role, organisationKey }: Row): StaffMember {
  return { id, name, role, organisation: organisationKey };
}

/** Who the person is; null for everybody who is no staff (any more). */
export async function staffByIdentity(
  db: Database,
  { platform, account, user }: Identity,
): Promise<StaffMember | null> {
  const found = await db.staffIdentity.findUnique({
    where: { platform_account_user: { platform, account, user } },
    include: { staff: true },
  });
  return found && found.staff.removedAt === null ? memberOf(found.staff) : null;
}

/** Null for somebody who was removed, or never was there. */
export async function staffById(db: Database, id: number): Promise<StaffMember | null> {
  const found = await db.staff.findUnique({ where: { id } });
  return found && found.removedAt === null ? memberOf(found) : null;
}

/** As `staffById`; nobody takes the role away until the transaction ends. */
export async function holdStaff(db: Database, id: number): Promise<StaffMember | null> {
  await db.$queryRaw`SELECT 1 FROM "Staff" WHERE id = ${id}::int FOR SHARE`;
  return staffById(db, id);
}

/** Everybody who is staff now, with the platforms on which they are known, in the order in which they came. */
export async function allStaff(db: Database): Promise<(StaffMember & { platforms: string[]; createdAt: Date })[]> {
  const rows = await db.staff.findMany({
    where: { removedAt: null },
    include: { identities: { select: { platform: true }, orderBy: { createdAt: 'asc' } } },
    orderBy: { id: 'asc' },
  });
  return rows.map((row) => ({
    ...memberOf(row),
    platforms: [...new Set(row.identities.map(({ platform }) => platform))],
    createdAt: row.createdAt,
  }));
}

/** The name of each person by number; nobody who was removed has one. */
export async function staffNames(db: Database, ids: readonly number[]): Promise<Map<number, string>> {
  const rows = await db.staff.findMany({ where: { id: { in: [...ids] } }, select: { id: true, name: true } });
  return new Map(rows.filter(({ name }) => name !== '').map(({ id, name }) => [id, name]));
}

/** Every account that is linked. */
export function identities(db: Database): Promise<Identity[]> {
  return db.staffIdentity.findMany({ select: { platform: true, account: true, user: true } });
}
