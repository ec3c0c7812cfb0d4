import type { Changeable } from '../core/content-change.ts';
import type { Text } from '../core/language.ts';
import type { Prisma } from './prisma/client.ts';

export interface FoundRecord {
  section: Changeable;
  key: string;
  title: Text;
}

/**
 * Records whose title or name holds all the words: events that are to come first, then offers, also filled ones, then
 * contacts. `organisation`: only records of it; null: of all.
 */
export async function searchRecords(
  db: Prisma.TransactionClient,
  words: readonly string[],
  { organisation, today, limit }: { organisation: string | null; today: string; limit: number },
): Promise<FoundRecord[]> {
  const patterns = words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  return db.$queryRaw<FoundRecord[]>`
    SELECT section, key, title FROM (
      SELECT 1 AS first, 'events' AS section, key, title, "organisationKey" AS organisation, start AS next,
        title::text AS words
      FROM "Event" WHERE recurrence IS NOT NULL OR start >= ${today}
      UNION ALL
      SELECT 2, 'offers', key, title, "organisationKey", '', title::text FROM "Offer"
      UNION ALL
      SELECT 3, 'contacts', key, jsonb_build_object('de', name), "organisationKey", '', name FROM "Contact"
    ) record
    WHERE (${organisation}::text IS NULL OR organisation = ${organisation})
      AND NOT EXISTS (SELECT FROM unnest(${patterns}::text[]) pattern WHERE record.words NOT ILIKE pattern)
    ORDER BY first, next, key LIMIT ${limit}`;
}

/** Contacts by parts of their names. */
export async function searchContacts(
  db: Prisma.TransactionClient,
  words: string,
  limit: number,
): Promise<{ key: string; name: string }[]> {
  return db.contact.findMany({
    where: { name: { contains: words, mode: 'insensitive' } },
    select: { key: true, name: true },
    orderBy: { name: 'asc' },
    take: limit,
  });
}
