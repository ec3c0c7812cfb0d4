import { setTimeout as wait } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { Client } from 'pg';
import { startPostgres } from '../support/postgres.ts';
import { startRedis } from '../support/redis.ts';
import type { Chance } from './chance.ts';
import type { World } from './world.ts';

/** What happens to the servers once such a part of the kills is done. */
export interface Trouble {
  at: number;
  name: string;
  isLong?: boolean;
  make(): Promise<void>;
}

/** Slack is away for so many milliseconds. */
const outage = 15_000;

/** PostgreSQL and Redis of the run's own. */
export async function openServers() {
  const postgres = await startPostgres();
  let redis = await startRedis();
  const port = Number(new URL(redis.url).port);
  const happened = new Map<string, number>();
  const note = (name: string): void => void happened.set(name, (happened.get(name) ?? 0) + 1);

  const emptyRedis = async (): Promise<void> => {
    const client = new Redis(port, '127.0.0.1');
    await client.flushall();
    client.disconnect();
    note('Redis emptied');
  };
  const restartRedis = async (): Promise<void> => {
    await redis.stop();
    await wait(1500);
    redis = await startRedis(port);
    note('Redis restarted, empty');
  };
  const restartPostgres = async (kind: 'stopped' | 'crashed'): Promise<void> => {
    await postgres.restart(kind === 'stopped' ? 'SIGINT' : 'SIGQUIT');
    note(kind === 'stopped' ? 'PostgreSQL restarted' : 'PostgreSQL crashed and restarted');
  };
  return {
    postgres,
    happened,
    redisUrl: redis.url,
    /** What the holder was sending that began at that time, by platform: its leases say for which it spoke. */
    async sendingOf(holder: string, begunAt: number): Promise<Record<string, number>> {
      for (;;) {
        const client = new Client(postgres.url);
        client.on('error', () => undefined);
        try {
          await client.connect();
          const { rows } = await client.query<{ platform: string; count: number }>(
            `SELECT d.platform, count(*)::int AS count FROM "Delivery" d
             JOIN "Lease" l ON split_part(l.name, ':', 1) = d.platform AND l.holder = $1
             WHERE d.state = 'sending' AND d."sendingSince" >= $2 GROUP BY d.platform`,
            [holder, new Date(begunAt)],
          );
          return Object.fromEntries(rows.map(({ platform, count }) => [platform, count]));
        } catch {
          await wait(100);
        } finally {
          await client.end().catch(() => undefined);
        }
      }
    },
    troubles: (world: World, chance: Chance): Trouble[] => [
      { at: 0.1 + chance.next() / 20, name: 'Redis is emptied', make: emptyRedis },
      { at: 0.2 + chance.next() / 20, name: 'Redis is restarted, empty', make: restartRedis },
      { at: 0.3 + chance.next() / 20, name: 'PostgreSQL is restarted', make: () => restartPostgres('stopped') },
      {
        at: 0.45 + chance.next() / 20,
        name: `Slack is away for ${outage / 1000} seconds`,
        isLong: true,
        make() {
          note('Slack away');
          void world.outage(outage);
          return Promise.resolve();
        },
      },
      {
        at: 0.6 + chance.next() / 20,
        name: 'PostgreSQL crashes and is restarted',
        make: () => restartPostgres('crashed'),
      },
      { at: 0.75 + chance.next() / 20, name: 'Redis is emptied', make: emptyRedis },
      {
        at: 0.85 + chance.next() / 20,
        name: 'Redis and PostgreSQL are restarted',
        async make() {
          await Promise.all([restartRedis(), restartPostgres('stopped')]);
        },
      },
    ],
    async stop(): Promise<void> {
      await Promise.all([postgres.stop(), redis.stop()]);
    },
  };
}
