import type { PrismaClient } from '../../../src/store/prisma/client.ts';
import { announce, type Published } from '../../../src/usecases/announce.ts';

export const author = { staffId: 1 };

/** Chats of one platform. */
export interface Chats {
  platform: string;
  chats: readonly string[];
}

/** Private chats, each of which wants everything at once; and who writes to them. */
export async function subscribe(db: PrismaClient, all: readonly Chats[]): Promise<void> {
  await db.$executeRaw`INSERT INTO "Staff" (id, name, role) VALUES (1, 'Anna', 'publisher') ON CONFLICT DO NOTHING`;
  for (const { platform, chats } of all) {
    await db.$executeRaw`
      WITH made AS (
        INSERT INTO "Chat" (platform, account, chat, kind)
        SELECT ${platform}, 'bot', chat, 'private' FROM unnest(${[...chats]}::text[]) AS c(chat) RETURNING id
      )
      INSERT INTO "Subscription" ("chatId", kinds, topics, cadence)
      SELECT id, ARRAY['event', 'offer', 'news'], ARRAY[]::text[], 'instant' FROM made`;
  }
}

/** Each with a title of its own: the same again would not be sent. */
export async function publish(db: PrismaClient, title: string): Promise<Published> {
  const body = 'Von 15 bis 17 Uhr im Gemeindehaus. Wer Kuchen mitbringen kann, sagt bitte kurz Bescheid.';
  return announce(
    db,
    author,
    {
      kind: 'news',
      texts: { de: { title, body } },
      language: 'de',
      eventKey: null,
      occurrence: null,
      offerKey: null,
      audience: { topics: [], places: [] },
      urgent: true,
      publishAt: null,
      expiresAt: null,
      files: [],
    },
    { approval: 'off', isEmergency: false, author: author.staffId, now: Date.now() },
  );
}

/** Deliveries that are not settled yet, counted by the index of just these: to ask must not cost what is measured. */
export async function countUnfinished(db: PrismaClient): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM "Delivery"
    WHERE state = ANY (ARRAY['waiting'::"DeliveryState", 'sending'::"DeliveryState"])`;
  return row?.count ?? 0;
}
