import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { importContent } from '../../src/usecases/import-content.ts';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';
import { type RedisServer, startRedis } from '../support/redis.ts';
import { type FakePlatform, fakePlatform } from './platform.ts';
import {
  author,
  draftOf,
  fileOf,
  furnish,
  meeting,
  meetingDraft,
  openStage,
  publishAnnouncement,
  type Stage,
  subscribeMany,
} from './stage.ts';

let postgres: PostgresServer;
let redis: RedisServer;
let database: Database;
beforeAll(async () => {
  [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
  database = await openDatabase({ url: postgres.url });
});
afterAll(async () => {
  await database.close();
  await Promise.all([postgres.stop(), redis.stop()]);
});

const queues: [string, () => { redisUrl?: string; databaseUrl?: string }][] = [
  ['PostgreSQL', () => ({ databaseUrl: postgres.url })],
  ['Redis', () => ({ redisUrl: redis.url })],
];

describe.each(queues)('with the queue on %s', (name, place) => {
  let platforms: { one: FakePlatform; other: FakePlatform };
  let stages: Stage[];
  const open = async (...held: FakePlatform[]): Promise<Stage> => {
    const stage = await openStage(database, held, { queue: place() });
    stages.push(stage);
    return stage;
  };
  beforeEach(async () => {
    platforms = { one: fakePlatform('one'), other: fakePlatform('other') };
    stages = [];
    await furnish(database.prisma);
  });
  afterEach(async () => {
    await Promise.all(stages.map((stage) => stage.close()));
  });
  const counts = (platform: FakePlatform) => ({
    messages: platform.all().length,
    keys: new Set(platform.all().map(({ key }) => key)).size,
  });

  it('every chat on every platform gets it once, and its correction once', async () => {
    await subscribeMany(database.prisma, 400, 'one');
    await subscribeMany(database.prisma, 200, 'other');
    const stage = await open(platforms.one, platforms.other);
    await publishAnnouncement(stage.db, author, meetingDraft(), stage.clock.now);
    stage.announcing.wake();
    await expect.poll(() => platforms.one.all().length, { timeout: 10_000 }).toBeGreaterThan(60);
    await importContent(stage.db, 'test', fileOf({ events: [{ ...meeting, start: '2026-12-01T19:00' }] }));
    await stage.announcing.check();
    await stage.settled();
    // What was looked at between the change and the correction waits a moment.
    stage.clock.now += 60_000;
    await stage.settled();
    for (const platform of [platforms.one, platforms.other]) {
      const { messages, keys } = counts(platform);
      expect(messages).toBe(keys);
      const first = platform.all().filter(({ replyTo }) => replyTo === null);
      expect(first).toHaveLength(platform === platforms.one ? 400 : 200);
      expect(first.every(({ text }) => text.includes('19:00–21:00'))).toBe(true);
    }
    expect(stage.faults).toEqual([]);
  });

  it('two schedulers and two senders do no harm to one another', async () => {
    await subscribeMany(database.prisma, 600, 'one');
    await subscribeMany(database.prisma, 100, 'other');
    const [left, right] = [await open(platforms.one), await open(platforms.other)];
    await publishAnnouncement(left.db, author, draftOf(), left.clock.now);
    await Promise.all([left.announcing.check(), right.announcing.check(), left.announcing.check()]);
    await Promise.all([left.settled(), right.settled()]);
    expect(counts(platforms.one)).toEqual({ messages: 600, keys: 600 });
    expect(counts(platforms.other)).toEqual({ messages: 100, keys: 100 });
    expect([...left.faults, ...right.faults]).toEqual([]);
  });

  it.runIf(name === 'Redis')('an emptied queue is filled again from the rows', async () => {
    await subscribeMany(database.prisma, 300, 'one');
    const stage = await open(platforms.one);
    platforms.one.state = 'refused';
    await publishAnnouncement(stage.db, author, draftOf(), stage.clock.now);
    await stage.announcing.check();
    await redis.stop();
    redis = await startRedis(Number(new URL(redis.url).port));
    platforms.one.state = 'connected';
    await expect
      .poll(
        async () => {
          await stage.announcing.check();
          return platforms.one.all().length;
        },
        { timeout: 20_000 },
      )
      .toBe(300);
    await stage.settled();
    expect(counts(platforms.one)).toEqual({ messages: 300, keys: 300 });
  });
});
