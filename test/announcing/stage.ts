import { type Announcing, type AuthorNews, createAnnouncing } from '../../src/announcing/announcing.ts';
import type { AnnouncementDraft } from '../../src/core/announcement.ts';
import type { Content } from '../../src/core/content.ts';
import type { Knowledge } from '../../src/core/knowledge.ts';
import { firstOrder, type Subscription } from '../../src/core/subscription.ts';
import { openQueues, type Queues } from '../../src/queue/queues.ts';
import { queuePlace } from '../../src/queue/backend.ts';
import { loadContent } from '../../src/store/content.ts';
import type { Database } from '../../src/store/database.ts';
import { createKnowledge } from '../../src/store/knowledge.ts';
import type { PrismaClient } from '../../src/store/prisma/client.ts';
import { announce, type Published } from '../../src/usecases/announce.ts';
import { importContent } from '../../src/usecases/import-content.ts';
import { noteChatChange } from '../../src/usecases/note-chat-change.ts';
import { content, fewPlaces } from '../support/content.ts';
import type { FakePlatform } from './platform.ts';

/** A Monday, 11:00 in Berlin. */
export const monday = Date.parse('2026-11-23T11:00+01:00');
export const at = (local: string): number => Date.parse(`${local}:00+01:00`);

export const author = { staffId: 1 };

export const draftOf = (change: Partial<AnnouncementDraft> = {}): AnnouncementDraft => ({
  kind: 'news',
  texts: { de: { title: 'Neue Sprechzeiten', body: 'Ab Dezember auch dienstags.' } },
  language: 'de',
  eventKey: null,
  occurrence: null,
  offerKey: null,
  audience: { topics: [], places: [] },
  urgent: false,
  publishAt: null,
  expiresAt: null,
  files: [],
  ...change,
});

/** By who needs nobody's approval. */
export const publishAnnouncement = (
  db: PrismaClient,
  by: { staffId: number },
  draft: AnnouncementDraft,
  now: number,
): Promise<Published> => announce(db, by, draft, { approval: 'off', isEmergency: false, author: by.staffId, now });

export const meeting = {
  key: 'treffen',
  title: { de: 'Austauschtreffen', en: 'Exchange' },
  start: '2026-12-01T18:00',
  durationMinutes: 120,
  venue: { name: 'Bürgerhaus', public: true },
  places: ['stadt'],
  contact: 'zentrale',
};
export const meetingDraft = (change: Partial<AnnouncementDraft> = {}): AnnouncementDraft =>
  draftOf({
    kind: 'event',
    texts: { de: { title: 'Austauschtreffen', body: 'Kennenlernen und Fragen.' } },
    eventKey: 'treffen',
    ...change,
  });

type Written = Parameters<typeof content>[0];

/** Content, staff and nothing else. */
export async function furnish(db: PrismaClient, written: Written = {}): Promise<void> {
  await empty(db);
  await importContent(db, 'test', fileOf({ events: [meeting], ...written }));
  await db.$executeRaw`INSERT INTO "Staff" (id, name, role) VALUES (1, 'Anna', 'publisher')`;
}

export function fileOf(written: Written): Content & { format: 'lotse-content'; version: 1; title: string } {
  const all = content({
    places: fewPlaces,
    operator: { organisation: 'traeger', contact: 'zentrale', subject: 'das Ehrenamt in Musterland' },
    organisations: [{ key: 'traeger', name: 'Träger' }],
    contacts: [{ key: 'zentrale', name: 'Zita Zentrale', phone: '0481 1234' }],
    ...written,
  });
  return { format: 'lotse-content', version: 1, title: 'Test', ...all };
}

export async function empty(db: PrismaClient): Promise<void> {
  await db.$executeRaw`TRUNCATE "Delivery", "AnnouncementFile", "Announcement", "Staff", "Chat", "Place", "Organisation",
    "Contact", "Offer", "Event", "Operator", "ContentImport", "Audit" RESTART IDENTITY CASCADE`;
  await db.contentState.update({ where: { id: 1 }, data: { revision: 0, examplesRemoved: false } });
}

/** A private chat with an order; returns its number. */
export async function subscribe(
  db: PrismaClient,
  chat: string,
  order: Partial<Subscription> & { platform?: string; language?: string | null } = {},
): Promise<number> {
  const {
    platform = 'test',
    language = 'de',
    places,
    quiet,
    cadence,
    digestHour,
    digestWeekday,
    ...rest
  } = {
    ...firstOrder,
    quiet: null,
    ...order,
  };
  const { id } = await db.chat.create({
    data: {
      platform,
      account: 'bot',
      chat,
      kind: 'private',
      language,
      subscription: {
        create: {
          ...rest,
          kinds: [...rest.kinds],
          topics: [...rest.topics],
          cadence,
          digestHour: cadence === 'instant' ? null : digestHour,
          digestWeekday: cadence === 'weekly' ? digestWeekday : null,
          quietFrom: quiet?.from ?? null,
          quietTo: quiet?.to ?? null,
          ...(rest.state === 'resting' ? { restingReason: 'blocked' } : {}),
          places: { create: places.map(({ place, radiusKm }) => ({ placeKey: place, radiusKm })) },
        },
      },
    },
  });
  return id;
}

/** So many private chats that want everything, in one statement. */
export async function subscribeMany(db: PrismaClient, count: number, platform = 'test'): Promise<void> {
  await db.$executeRaw`
    WITH made AS (
      INSERT INTO "Chat" (platform, account, chat, kind)
      SELECT ${platform}, 'bot', ${platform} || '-' || n, 'private' FROM generate_series(1, ${count}) n RETURNING id
    )
    INSERT INTO "Subscription" ("chatId", kinds, topics, cadence)
    SELECT id, ARRAY['event', 'offer', 'news'], ARRAY[]::text[], 'instant' FROM made`;
}

export interface Stage {
  db: PrismaClient;
  announcing: Announcing;
  queues: Queues;
  /** The time that it is there; may be set. */
  clock: { now: number };
  faults: unknown[];
  news: [number, AuthorNews][];
  /** Until nothing is due any more. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** The sending over one database, with a clock that stands still until it is set. */
export async function openStage(
  { prisma: db, embedded, pglite }: Database,
  platforms: readonly FakePlatform[],
  more: { queue?: { redisUrl?: string; databaseUrl?: string }; mostRefusals?: number; clock?: { now: number } } = {},
): Promise<Stage> {
  const faults: unknown[] = [];
  const news: [number, AuthorNews][] = [];
  const clock = more.clock ?? { now: monday };
  const report = (error: unknown): void => void faults.push(error);
  const { redisUrl, databaseUrl } = more.queue ?? {};
  const queues = await openQueues(queuePlace({ redisUrl, databaseUrl, pglite }), report);
  let known: { knowledge: Knowledge; revision: number } | null = null;
  const announcing = createAnnouncing({
    db,
    embedded,
    queues,
    platforms: new Map(platforms.map((platform) => [platform.platform, platform])),
    async knowledge() {
      const { revision } = await db.contentState.findUniqueOrThrow({ where: { id: 1 } });
      if (known?.revision !== revision)
        known = { knowledge: await createKnowledge(await loadContent(db), '2026-11-23'), revision };
      return known.knowledge;
    },
    changed: (change) => noteChatChange(db, change, clock.now),
    tell: (who, what) => void news.push([who, what]),
    mostRefusals: more.mostRefusals ?? 20,
    now: () => clock.now,
    wait: (milliseconds) => new Promise((resolve) => void setTimeout(resolve, milliseconds).unref()),
    report,
  });
  announcing.start();
  return {
    db,
    announcing,
    queues,
    clock,
    faults,
    news,
    async settled() {
      for (;;) {
        await announcing.check();
        const [row] = await db.$queryRaw<{ open: number }[]>`
          SELECT count(*)::int AS open FROM "Delivery" d JOIN "Announcement" a ON a.id = d."announcementId"
          WHERE d.state = 'sending' OR (d.state = 'waiting' AND d."nextAttemptAt" <= ${new Date(clock.now)}
            AND a.state <> 'paused')`;
        if (row?.open === 0) return;
        await new Promise((resolve) => void setTimeout(resolve, 20));
      }
    },
    async close() {
      await announcing.stop();
      await queues.close();
    },
  };
}
