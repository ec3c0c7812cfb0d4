import type { PrismaClient } from './prisma/client.ts';

/**
 * Takes the lease or renews it, for so many milliseconds by the database's clock; false while another holder has it.
 * One that is not renewed falls to whoever asks next.
 */
export async function holdLease(
  db: PrismaClient,
  name: string,
  holder: string,
  milliseconds: number,
): Promise<boolean> {
  const taken = await db.$executeRaw`
    INSERT INTO "Lease" ("name", "holder", "expiresAt")
    VALUES (${name}, ${holder}, clock_timestamp() + ${milliseconds} * interval '1 millisecond')
    ON CONFLICT ("name") DO UPDATE SET "holder" = EXCLUDED."holder", "expiresAt" = EXCLUDED."expiresAt"
    WHERE "Lease"."holder" = EXCLUDED."holder" OR "Lease"."expiresAt" < clock_timestamp()`;
  return taken > 0;
}

/** Gives the lease back, if it is still the holder's. */
export async function releaseLease(db: PrismaClient, name: string, holder: string): Promise<void> {
  await db.lease.deleteMany({ where: { name, holder } });
}
