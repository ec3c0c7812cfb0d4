import { identities } from '../store/staff.ts';
import type { PrismaClient } from '../store/prisma/client.ts';
import type { Identity } from '../store/staff.ts';

/** Shorter than another process needs to take over a token, so that none of its people are unknown here. */
const freshFor = 5000;

/**
 * Who may be staff: nearly everybody who writes is not, and their questions must not wait for the database. Somebody who
 * is known may have been removed since; the database is asked then.
 */
export function createKnownPeople({
  db,
  now,
  report,
}: {
  db: PrismaClient;
  now(): number;
  report(error: unknown): void;
}): {
  mayBeStaff(identity: Identity): Promise<boolean>;
  note(identity: Identity): void;
} {
  let known = new Set<string>();
  let readAt = -Infinity;
  let reading: Promise<void> | null = null;

  const read = async (): Promise<void> => {
    readAt = now();
    try {
      known = new Set((await identities(db)).map(keyOf));
    } catch (error) {
      // Questions are answered while the database is away, too.
      report(error);
    }
  };

  return {
    async mayBeStaff(identity) {
      if (now() - readAt > freshFor) {
        reading ??= read().finally(() => {
          reading = null;
        });
        await reading;
      }
      return known.has(keyOf(identity));
    },
    note: (identity) => void known.add(keyOf(identity)),
  };
}

function keyOf({ platform, account, user }: Identity): string {
  return JSON.stringify([platform, account, user]);
}
