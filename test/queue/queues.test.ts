import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { QueuePlace } from '../../src/queue/backend.ts';
import { openQueues, type Queues } from '../../src/queue/queues.ts';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';
import { type RedisServer, startRedis } from '../support/redis.ts';

let postgres: PostgresServer;
let redis: RedisServer;
const pglite = new PGlite();
beforeAll(async () => {
  [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
});
afterAll(async () => {
  await Promise.all([postgres.stop(), redis.stop(), pglite.close()]);
});

const places: [string, () => QueuePlace][] = [
  ['the embedded database', () => ({ pglite })],
  ['PostgreSQL', () => ({ databaseUrl: postgres.url })],
  ['Redis', () => ({ redisUrl: redis.url })],
];

let last = 0;
const name = (): string => `test-${(last += 1)}`;

describe.each(places)('a queue on %s', (_, place) => {
  let faults: unknown[];
  const open = async (): Promise<Queues> => {
    faults = [];
    const queues = await openQueues(place(), (error) => void faults.push(error));
    onTestFinished(async () => {
      await queues.close();
      expect(faults).toEqual([]);
    });
    return queues;
  };

  it('looks once for each wake', async () => {
    const queues = await open();
    const queue = name();
    let looks = 0;
    const looking = queues.work(queue, 2, () => {
      looks += 1;
      return Promise.resolve();
    });
    await Promise.all([1, 2, 3].map(() => queues.wake(queue)));
    await expect.poll(() => looks).toBe(3);
    await looking.stop();
  });

  it('keeps wakes until somebody looks, and each queue its own', async () => {
    const queues = await open();
    const [one, other] = [name(), name()];
    await queues.wake(one);
    const looks: string[] = [];
    const looking = [other, one].map((queue) => queues.work(queue, 1, () => Promise.resolve(void looks.push(queue))));
    await expect.poll(() => looks).toEqual([one]);
    await Promise.all(looking.map(({ stop }) => stop()));
    expect(looks).toEqual([one]);
  });

  it('wakes later, and once for many wakes to the same moment', async () => {
    const queues = await open();
    const queue = name();
    const times: number[] = [];
    const looking = queues.work(queue, 1, () => Promise.resolve(void times.push(Date.now())));
    const begun = Date.now();
    await Promise.all([1, 2, 3].map(() => queues.wake(queue, 300)));
    await expect.poll(() => times.length, { timeout: 5000 }).toBeGreaterThan(0);
    expect((times[0] ?? 0) - begun).toBeGreaterThanOrEqual(290);
    await looking.stop();
    expect(times.length).toBeLessThanOrEqual(2);
  });

  it('tells of a look that fails, and goes on', async () => {
    const queues = await open();
    const queue = name();
    let looks = 0;
    const looking = queues.work(queue, 1, () => {
      looks += 1;
      return looks === 1 ? Promise.reject(new Error('broken')) : Promise.resolve();
    });
    await Promise.all([1, 2].map(() => queues.wake(queue)));
    await expect.poll(() => looks).toBe(2);
    await looking.stop();
    expect(faults.splice(0)).toEqual([new Error('broken')]);
  });
});
