import type { PGlite } from '@electric-sql/pglite';
import { createPostgresBackend, isPgPool, type JobsOptions, type PgPool, Queue, runMigrations, Worker } from 'bullmq';
import { Pool } from 'pg';
import { openPglitePool } from './pglite-pool.ts';

/** Where the queue lives: beside the rows in the embedded database or on their server, or on Redis. */
export type QueuePlace = { pglite: PGlite } | { databaseUrl: string } | { redisUrl: string };

type Fault = (error: Error) => void;

/** What is asked of BullMQ's queue, on whichever backend. */
export interface WakeQueue {
  add(name: string, data: object, options: JobsOptions): Promise<unknown>;
  close(): Promise<void>;
}

/** Makes queues and workers on one backend. Who makes one closes it before the backend. */
export interface Backend {
  queue(name: string, fault: Fault): WakeQueue;
  worker(name: string, concurrency: number, work: () => Promise<void>, fault: Fault): { close(): Promise<void> };
  close(): Promise<void>;
}

/** Wakes need no history: the rows tell what happened. */
const keepNothing = { removeOnComplete: true, removeOnFail: true };

/** Redis where there is one, else where the rows are. */
export function queuePlace(where: {
  redisUrl: string | undefined;
  databaseUrl: string | undefined;
  pglite: PGlite | null;
}): QueuePlace {
  const { redisUrl, databaseUrl, pglite } = where;
  if (redisUrl !== undefined) return { redisUrl };
  if (pglite) return { pglite };
  if (databaseUrl !== undefined) return { databaseUrl };
  throw new Error('a queue needs a place: expected Redis, or the database of the rows');
}

/** The choice between BullMQ's three backends. */
export async function openBackend(place: QueuePlace): Promise<Backend> {
  if ('redisUrl' in place) return onRedis(place.redisUrl);
  if ('pglite' in place) {
    const pool = await openPglitePool(place.pglite);
    return onPostgres(pool, () => pool.settled());
  }
  const pool = new Pool({
    connectionString: place.databaseUrl,
    application_name: 'lotse-queue',
    keepAlive: true,
    options: '-c search_path=bullmq',
  });
  // A connection that breaks while nobody uses it is replaced at the next query; unheard, it would end the process.
  pool.on('error', () => undefined);
  try {
    const client = await pool.connect();
    try {
      await runMigrations(client);
    } finally {
      client.release();
    }
  } catch (error) {
    await pool.end();
    throw error;
  }
  // The types of pg and of BullMQ word the same functions differently.
  if (!isPgPool(pool)) throw new Error('BullMQ takes no pool of this version of pg');
  return onPostgres(pool, () => pool.end());
}

function onPostgres(connection: PgPool, close: () => Promise<void>): Backend {
  return {
    queue: (name, fault) =>
      heard(new Queue(name, { connection, defaultJobOptions: keepNothing }, createPostgresBackend), fault),
    worker: (name, concurrency, work, fault) =>
      heard(new Worker(name, work, { connection, concurrency }, createPostgresBackend), fault),
    close,
  };
}

function onRedis(url: string): Backend {
  return {
    queue: (name, fault) =>
      heard(
        new Queue(name, {
          connection: { url, maxRetriesPerRequest: 1 },
          defaultJobOptions: keepNothing,
          prefix: 'lotse',
        }),
        fault,
      ),
    worker: (name, concurrency, work, fault) =>
      heard(
        new Worker(name, work, { connection: { url, maxRetriesPerRequest: null }, concurrency, prefix: 'lotse' }),
        fault,
      ),
    close: () => Promise.resolve(),
  };
}

function heard<T extends { on(event: 'error', listener: Fault): unknown }>(emitter: T, fault: Fault): T {
  emitter.on('error', fault);
  return emitter;
}
