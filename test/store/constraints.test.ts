import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lockDataDir } from '../../src/store/data-dir.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { startPostgres } from '../support/postgres.ts';

interface Engine {
  name: string;
  open(): Promise<{ database: Database; free(): unknown }>;
}

const engines: Engine[] = [
  {
    name: 'embedded',
    async open() {
      const folder = mkdtempSync(join(tmpdir(), 'lotse-'));
      return {
        database: await openDatabase({ lock: lockDataDir(folder) }),
        free: () => rmSync(folder, { recursive: true }),
      };
    },
  },
  {
    name: 'server',
    async open() {
      const server = await startPostgres();
      return { database: await openDatabase({ url: server.url }), free: () => server.stop() };
    },
  },
];

const chat = { platform: 'test', account: 'a', kind: 'group' } as const;
const record = { topics: [], languages: [], example: false };
const news = { kind: 'news', texts: { de: 'Neues' }, language: 'de', audience: {} } as const;

/** What each row of `refused` breaks is right here, so that it is refused for its one reason. */
async function fill({ prisma }: Database): Promise<void> {
  await prisma.place.create({
    data: {
      key: 'adorf',
      kind: 'municipality',
      name: 'Adorf',
      lat: 54,
      lon: 9,
      postalCodes: [],
      names: [],
      weak: false,
    },
  });
  await prisma.organisation.create({ data: { key: 'org', name: 'Org', otherNames: [], social: [], ...record } });
  await prisma.contact.create({ data: { key: 'anna', name: 'Anna', ...record } });
  await prisma.offer.create({
    data: { key: 'help', title: {}, requirements: [], contactKey: 'anna', freeSlots: 0, ...record },
  });
  const venue = { name: 'Haus', address: null, public: false };
  await prisma.event.create({
    data: {
      key: 'tea',
      title: {},
      start: '2026-12-01T18:00',
      timeZone: 'Europe/Berlin',
      status: 'scheduled',
      venue,
      ...record,
    },
  });
  await prisma.operator.create({
    data: {
      assistantName: 'Lotse',
      organisationKey: 'org',
      contactKey: 'anna',
      subject: {},
      address: 'auto',
      timeZone: 'Europe/Berlin',
    },
  });
  await prisma.staff.create({ data: { name: 'Eva', role: 'editor' } });
  await prisma.staff.create({ data: { name: 'Paul', role: 'partner', organisationKey: 'org' } });
  await prisma.chat.create({
    data: {
      chat: 'one',
      ...chat,
      subscription: {
        create: {
          kinds: ['event', 'news'],
          topics: [],
          cadence: 'weekly',
          digestHour: 8,
          digestWeekday: 1,
          quietFrom: 21,
          quietTo: 8,
          places: { create: { placeKey: 'adorf', radiusKm: 5 } },
        },
      },
    },
  });
  await prisma.announcement.create({
    data: { authorId: 1, approverId: 2, approvedRevision: 1, state: 'accepted', publishAt: new Date(), ...news },
  });
  await prisma.delivery.create({ data: { announcementId: 1, chatId: 1, platform: 'test', wantedRevision: 1 } });
}

/** SQL, and what of the database refuses it. */
const refused: [string, string][] = [
  [
    `INSERT INTO "Delivery" ("announcementId", "chatId", "platform", "wantedRevision") VALUES (1, 1, 'test', 1)`,
    'Delivery_pkey',
  ],
  [
    `INSERT INTO "Delivery" ("announcementId", "chatId", "platform", "wantedRevision") VALUES (2, 1, 'test', 1)`,
    'Delivery_announcementId_fkey',
  ],
  [
    `INSERT INTO "Delivery" ("announcementId", "chatId", "platform", "wantedRevision") VALUES (1, 2, 'test', 1)`,
    'Delivery_chatId_fkey',
  ],
  [
    `INSERT INTO "Proposal" ("staffId", section, key, record) VALUES (2, 'places', 'x', '{}')`,
    'Proposal_section_check',
  ],
  [`UPDATE "Delivery" SET state = 'flying'`, 'DeliveryState'],
  [`UPDATE "Delivery" SET "wantedRevision" = -1`, 'Delivery_revisions_check'],
  [`UPDATE "Delivery" SET "sentRevision" = -1`, 'Delivery_revisions_check'],
  [`UPDATE "Delivery" SET "toldRevision" = -1`, 'Delivery_toldRevision_check'],
  [`UPDATE "Announcement" SET "appliedRevision" = 2`, 'Announcement_applied_check'],
  [`UPDATE "Announcement" SET "pausedReason" = 'refused'`, 'Announcement_pausedReason_check'],
  [`INSERT INTO "AnnouncementFile" VALUES (1, 0, 'a.png', 'image/png', '', '{}')`, 'AnnouncementFile_position_check'],
  [`UPDATE "Delivery" SET attempts = -1`, 'Delivery_attempts_check'],
  [`UPDATE "Delivery" SET state = 'sending'`, 'Delivery_sending_check'],
  [`UPDATE "Delivery" SET "sendingSince" = now()`, 'Delivery_sending_check'],
  [`UPDATE "Delivery" SET state = 'done'`, 'Delivery_done_check'],
  [`UPDATE "Delivery" SET state = 'failed'`, 'Delivery_reason_check'],
  [`UPDATE "Delivery" SET reason = 'blocked'`, 'Delivery_reason_check'],
  [`UPDATE "Announcement" SET "approverId" = "authorId"`, 'Announcement_approver_check'],
  [`UPDATE "Announcement" SET "approvedRevision" = NULL`, 'Announcement_approval_check'],
  [`UPDATE "Announcement" SET "approvedRevision" = 2`, 'Announcement_approval_check'],
  [`UPDATE "Announcement" SET "publishAt" = NULL`, 'Announcement_publishAt_check'],
  [
    `UPDATE "Announcement" SET revision = 0, "appliedRevision" = 0, "approverId" = NULL, "approvedRevision" = NULL`,
    'Announcement_revision_check',
  ],
  [`UPDATE "Announcement" SET language = 'en'`, 'Announcement_texts_check'],
  [`UPDATE "Announcement" SET "eventKey" = 'tea', "offerKey" = 'help'`, 'Announcement_subject_check'],
  [`UPDATE "Announcement" SET occurrence = '2026-12-01T18:00'`, 'Announcement_occurrence_check'],
  [`UPDATE "Announcement" SET "eventKey" = 'gone'`, 'Announcement_eventKey_fkey'],
  [`UPDATE "Announcement" SET "authorId" = 9`, 'Announcement_authorId_fkey'],
  [`DELETE FROM "Announcement"`, 'Delivery_announcementId_fkey'],
  [
    `INSERT INTO "Chat" (platform, account, chat, kind) VALUES ('test', 'a', 'one', 'private')`,
    'Chat_platform_account_chat_thread_key',
  ],
  [`UPDATE "Chat" SET thread = NULL`, 'thread'],
  [`UPDATE "Chat" SET kind = 'broadcast'`, 'ChatKind'],
  [`UPDATE "Subscription" SET kinds = '{}'`, 'Subscription_kinds_check'],
  [`UPDATE "Subscription" SET kinds = '{rumours}'`, 'Subscription_kinds_check'],
  [`UPDATE "Subscription" SET kinds = NULL`, 'kinds'],
  [`UPDATE "Subscription" SET cadence = 'instant'`, 'Subscription_digest_check'],
  [`UPDATE "Subscription" SET "digestWeekday" = NULL`, 'Subscription_digest_check'],
  [`UPDATE "Subscription" SET "digestHour" = NULL`, 'Subscription_digest_check'],
  [`UPDATE "Subscription" SET "digestHour" = 24`, 'Subscription_digestHour_check'],
  [`UPDATE "Subscription" SET "digestWeekday" = 0`, 'Subscription_digestWeekday_check'],
  [`UPDATE "Subscription" SET "quietTo" = NULL`, 'Subscription_quiet_check'],
  [`UPDATE "Subscription" SET "quietTo" = 24`, 'Subscription_quiet_check'],
  [`UPDATE "Subscription" SET state = 'resting'`, 'Subscription_resting_check'],
  [`UPDATE "Subscription" SET "restingReason" = 'blocked'`, 'Subscription_resting_check'],
  [`UPDATE "SubscriptionPlace" SET "radiusKm" = -1`, 'SubscriptionPlace_radiusKm_check'],
  [`UPDATE "SubscriptionPlace" SET "placeKey" = 'gone'`, 'SubscriptionPlace_placeKey_fkey'],
  [`DELETE FROM "Place"`, 'SubscriptionPlace_placeKey_fkey'],
  [`UPDATE "Place" SET "parentKey" = key`, 'Place_parent_check'],
  [`UPDATE "Place" SET "parentKey" = 'gone'`, 'Place_parentKey_fkey'],
  [`UPDATE "Place" SET lat = 91`, 'Place_location_check'],
  [`UPDATE "Place" SET lon = -181`, 'Place_location_check'],
  [`UPDATE "Place" SET lon = NULL`, 'Place_location_check'],
  [`UPDATE "Place" SET population = -1`, 'Place_population_check'],
  [`UPDATE "Place" SET names = '{}'`, 'Place_names_check'],
  [`UPDATE "Place" SET kind = 'planet'`, 'PlaceKind'],
  [`UPDATE "Organisation" SET social = '{}'`, 'Organisation_social_check'],
  [`UPDATE "Organisation" SET "validUntil" = 'soon'`, 'Organisation_validUntil_check'],
  [`UPDATE "Contact" SET "validUntil" = 'soon'`, 'Contact_validUntil_check'],
  [`UPDATE "Contact" SET "deputyKey" = key`, 'Contact_deputy_check'],
  [`UPDATE "Contact" SET "deputyKey" = 'gone'`, 'Contact_deputyKey_fkey'],
  [`UPDATE "Offer" SET "validUntil" = 'soon'`, 'Offer_validUntil_check'],
  [`UPDATE "Offer" SET "freeSlots" = -1`, 'Offer_freeSlots_check'],
  [`UPDATE "Offer" SET requirements = '{}'`, 'Offer_requirements_check'],
  [`UPDATE "Offer" SET "contactKey" = 'gone'`, 'Offer_contactKey_fkey'],
  [`INSERT INTO "OfferPlace" VALUES ('help', 'gone')`, 'OfferPlace_placeKey_fkey'],
  [`UPDATE "Event" SET "validUntil" = 'soon'`, 'Event_validUntil_check'],
  [`UPDATE "Event" SET start = 'tomorrow'`, 'Event_start_check'],
  [`UPDATE "Event" SET "durationMinutes" = 0`, 'Event_durationMinutes_check'],
  [`UPDATE "Event" SET venue = '{"name": "Haus"}'`, 'Event_venue_check'],
  [`UPDATE "Event" SET venue = '{"name": "Haus", "public": null}'`, 'Event_venue_check'],
  [`UPDATE "Event" SET status = 'maybe'`, 'EventStatus'],
  [`UPDATE "Operator" SET id = 2`, 'Operator_one_row_check'],
  [`INSERT INTO "ContentState" (id) VALUES (2)`, 'ContentState_one_row_check'],
  [`UPDATE "Staff" SET "organisationKey" = NULL`, 'Staff_partner_check'],
  [`UPDATE "Staff" SET "organisationKey" = 'org'`, 'Staff_partner_check'],
  [`UPDATE "Staff" SET role = 'king'`, 'StaffRole'],
  [
    `INSERT INTO "StaffIdentity" (platform, account, "user", "staffId", chat) VALUES ('test', 'a', 'u', 9, 'c')`,
    'StaffIdentity_staffId_fkey',
  ],
];

describe.each(engines)('$name', { timeout: 30_000 }, ({ open }) => {
  let database: Database;
  let free: () => unknown;

  beforeAll(async () => {
    ({ database, free } = await open());
    await fill(database);
  });
  afterAll(async () => {
    await database.close();
    await free();
  });

  test.each(refused)('refuses %s', async (sql, constraint) => {
    await expect(database.prisma.$executeRawUnsafe(sql)).rejects.toThrow(constraint);
  });

  test('tells the same chat of two accounts apart, and the threads of one chat', async () => {
    await database.prisma.chat.create({ data: { chat: 'one', ...chat, account: 'b' } });
    await database.prisma.chat.create({ data: { chat: 'one', ...chat, thread: '5' } });
    expect(await database.prisma.chat.count({ where: { chat: 'one' } })).toBe(3);
  });

  test('takes places in any order within one statement', async () => {
    const place = { kind: 'locality' as const, postalCodes: [], names: [], weak: false };
    await database.prisma.place.createMany({
      data: [
        { key: 'adorf/hafen', name: 'Hafen', parentKey: 'bdorf', ...place },
        { key: 'bdorf', name: 'Bdorf', ...place },
      ],
    });
    expect(
      await database.prisma.place.findUnique({ where: { key: 'adorf/hafen' }, include: { parent: true } }),
    ).toMatchObject({ parent: { name: 'Bdorf' } });
  });

  test('keeps moments, and texts in every script', async () => {
    const at = new Date('2026-07-01T12:34:56.789Z');
    const detail = { text: `'; DROP TABLE "Chat"; -- Привет مرحبا 👩‍👩‍👧` };
    const { id } = await database.prisma.audit.create({
      data: { at, actor: 'command', action: 'a', subject: 's', detail },
    });
    expect(await database.prisma.audit.findUnique({ where: { id } })).toMatchObject({ at, detail });
    const [row] = await database.prisma.$queryRaw<
      { ms: number }[]
    >`SELECT (extract(epoch FROM at) * 1000)::float AS ms FROM "Audit" WHERE id = ${id}`;
    expect(row?.ms).toBe(at.getTime());
  });

  test('a transaction whose COMMIT fails is not taken for done', async () => {
    const { prisma } = database;
    await prisma.$executeRaw`CREATE TABLE late (key text PRIMARY KEY, other text REFERENCES late DEFERRABLE INITIALLY DEFERRED)`;
    const work = prisma.$transaction(
      async (transaction) => transaction.$executeRaw`INSERT INTO late VALUES ('a', 'gone')`,
    );
    await expect(work).rejects.toThrow(/foreign ?key/i);
    expect(await prisma.$queryRaw`SELECT * FROM late`).toEqual([]);
  });

  test('a chat that is erased takes all that was kept about it along', async () => {
    const { prisma } = database;
    await prisma.chat.delete({ where: { id: 1 } });
    expect(
      await Promise.all([prisma.subscription.count(), prisma.subscriptionPlace.count(), prisma.delivery.count()]),
    ).toEqual([0, 0, 0]);
    expect(await prisma.announcement.count()).toBe(1);
  });
});
